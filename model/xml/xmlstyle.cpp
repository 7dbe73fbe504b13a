// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "xmlstyle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\r' || c == u'\n';
}

} // namespace

bool hasLineEnd(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isLineEnd);
}

namespace {

qsizetype countLineEnds(QStringView text)
{
    return text.count(u'\n') + text.count(u'\r') - text.count(u"\r\n");
}

/// Past blanks and tabs.
qsizetype skipSpaces(QStringView text, qsizetype offset)
{
    while (offset < text.size() && (text.at(offset) == u' ' || text.at(offset) == u'\t'))
        ++offset;
    return offset;
}

bool atLineEnd(QStringView text, qsizetype offset)
{
    return offset == text.size() || isLineEnd(text.at(offset));
}

/// The end of the line at \a offset when only blanks, comments and instructions stand before it, or -1.
qsizetype quietLineEnd(QStringView text, qsizetype offset)
{
    for (;;) {
        offset = skipSpaces(text, offset);
        if (atLineEnd(text, offset))
            return offset;
        if (text.sliced(offset).startsWith("<!--"_L1))
            offset = text.indexOf("-->"_L1, offset) + 3;
        else if (text.sliced(offset).startsWith("<?"_L1))
            offset = text.indexOf("?>"_L1, offset) + 2;
        else
            return -1;
    }
}

/// Where the last line end of \a text begins, else 0.
qsizetype lastLineEnd(QStringView text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (isLineEnd(text.at(i)))
            return i > 0 && text.at(i) == u'\n' && text.at(i - 1) == u'\r' ? i - 1 : i;
    }
    return 0;
}

/// White space from \a from's surroundings moved to another indentation and line end.
QString moved(const QString &blanks, const QString &from, const QString &separator)
{
    if (!hasLineEnd(blanks))
        return blanks;
    const auto pastLineEnd = [](const QString &text) {
        return std::find_if(text.rbegin(), text.rend(), isLineEnd).base() - text.begin();
    };
    const QString old = blanks.sliced(pastLineEnd(blanks));
    const qsizetype split = pastLineEnd(separator);
    const QString kept = old.startsWith(from) ? separator.sliced(split) + old.sliced(from.size()) : old;
    return (split > 0 ? separator.first(split) : u"\n"_s) + kept;
}

} // namespace

/// How one start tag is written.
struct XmlStyle::Tag
{
    QStringList names;
    QStringList separators; ///< before each attribute
    QString equals = u"="_s;
    QChar quote = u'"';
    QString end; ///< of an element without content
    QString indent; ///< of the element that it was learnt from
};

XmlStyle::XmlStyle(const XmlDocument &document)
    : m_document(document)
{
    for (int i = 0; i < document.elements().size(); ++i) {
        const XmlElement &element = document.elements().at(i);
        m_byName[element.name].append(i);
        if (element.selfClosing)
            m_empty.append(i);
        if (!element.attributes.isEmpty())
            m_attributed.append(i);
    }
}

TextRange XmlStyle::blanksBefore(qsizetype offset) const
{
    qsizetype begin = offset;
    while (begin > 0 && isBlank(m_document.text().at(begin - 1)))
        --begin;
    return {begin, offset};
}

/// The white space before an element, from the last line end on.
TextRange XmlStyle::lead(int element) const
{
    const TextRange range = blanksBefore(m_document.elements().at(element).startTag.begin);
    return {range.begin + lastLineEnd(slice(m_document.text(), range)), range.end};
}

QString XmlStyle::indent(int element) const
{
    for (int at = element; at >= 0; at = m_document.elements().at(at).parent) {
        const QStringView before = slice(m_document.text(), lead(at));
        if (hasLineEnd(before))
            return before.sliced(before.startsWith(u"\r\n") ? 2 : 1).toString();
    }
    return {};
}

QString XmlStyle::lineEnd(int element) const
{
    const QString &text = m_document.text();
    qsizetype at = -1;
    for (int e = element; e >= 0 && at < 0; e = m_document.elements().at(e).parent) {
        const TextRange before = lead(e);
        if (hasLineEnd(slice(text, before)))
            at = before.begin;
    }
    for (qsizetype i = m_document.elements().at(element).startTag.begin; at < 0 && i < text.size(); ++i) {
        if (isLineEnd(text.at(i)))
            at = i;
    }
    if (at < 0)
        return {};
    return text.sliced(at, QStringView(text).sliced(at).startsWith(u"\r\n") ? 2 : 1);
}

/// How much further than its parent a child is indented; empty where that cannot be told.
QString XmlStyle::indentStep(int child) const
{
    const int parent = m_document.elements().at(child).parent;
    if (parent < 0 || !hasLineEnd(slice(m_document.text(), lead(child))))
        return {};
    const QString outer = indent(parent);
    const QString inner = indent(child);
    return inner.startsWith(outer) ? inner.sliced(outer.size()) : QString();
}

QString XmlStyle::unit(int parent) const
{
    const QList<XmlElement> &elements = m_document.elements();
    const int grandparent = elements.at(parent).parent;
    if (grandparent >= 0) {
        for (const int sibling : elements.at(grandparent).children) {
            const QList<int> &children = elements.at(sibling).children;
            if (const QString step = children.isEmpty() ? QString() : indentStep(children.first());
                !step.isEmpty())
                return step;
        }
    }
    if (const QString step = indentStep(parent); !step.isEmpty())
        return step;
    for (int i = 1; i < elements.size(); ++i) {
        if (const QString step = indentStep(i); !step.isEmpty())
            return step;
    }
    return indent(parent).contains(u'\t') ? u"\t"_s : u"  "_s;
}

QString XmlStyle::firstSeparator(int parent) const
{
    const QString end = lineEnd(parent);
    return end.isEmpty() ? end : end + indent(parent) + unit(parent);
}

QString XmlStyle::lastSeparator(int parent) const
{
    const QString end = lineEnd(parent);
    return end.isEmpty() ? end : end + indent(parent);
}

/// Whether empty lines set an element off from the one before and from what follows at \a end.
bool XmlStyle::separatedByEmptyLines(int element, qsizetype end) const
{
    const QStringView text = m_document.text();
    const TextRange before = blanksBefore(m_document.elements().at(element).startTag.begin);
    if (countLineEnds(slice(text, before)) < 2)
        return false;
    const qsizetype next = skipBlanks(text, end, text.size());
    return countLineEnds(slice(text, {end, next})) >= 2 || text.sliced(next).startsWith("</"_L1);
}

XmlPlace XmlStyle::placeAmong(int parent, int after) const
{
    const QString &text = m_document.text();
    const XmlElement &element = m_document.elements().at(parent);
    const int kin = after < 0 ? element.children.first() : after;
    const qsizetype begin = after < 0 ? element.startTag.end : m_document.elements().at(after).whole().end;
    const QString separator = slice(text, lead(kin)).toString();
    if (!hasLineEnd(separator))
        return {begin, separator};

    if (const qsizetype end = quietLineEnd(text, begin); end >= 0) {
        const TextRange blanks = blanksBefore(m_document.elements().at(kin).startTag.begin);
        const qsizetype index = std::lower_bound(element.children.begin(), element.children.end(), kin)
            - element.children.begin();
        const bool followsKin = after >= 0 && index > 0
            && m_document.elements().at(element.children.at(index - 1)).whole().end == blanks.begin;
        if (followsKin && separatedByEmptyLines(kin, end))
            return {end, slice(text, blanks).toString()};
        return {end, separator};
    }
    const qsizetype next = skipSpaces(text, begin);
    if (QStringView(text).sliced(next).startsWith("</"_L1))
        return {begin, separator};
    return {begin, text.sliced(begin, next - begin)}; // others share the line
}

TextRange XmlStyle::removal(int first, int last) const
{
    const QStringView text = m_document.text();
    const TextRange range{m_document.elements().at(first).startTag.begin,
                          m_document.elements().at(last).whole().end};
    const TextRange before = lead(first);
    if (!hasLineEnd(slice(text, before)))
        return {before.begin, range.end};
    const qsizetype next = skipSpaces(text, range.end);
    if (atLineEnd(text, next)) {
        const qsizetype blanks = skipSpaces(text, blanksBefore(range.begin).begin);
        return {separatedByEmptyLines(first, range.end) ? blanks : before.begin, next};
    }
    if (text.sliced(next).startsWith("</"_L1))
        return {before.begin, range.end};
    return {range.begin, next}; // what shares the line keeps it
}

/// The element of a list in document order that is nearest to \a element, or -1.
int XmlStyle::nearest(const QList<int> &elements, int element) const
{
    if (elements.isEmpty())
        return -1;
    const auto after = std::upper_bound(elements.begin(), elements.end(), element);
    if (after != elements.begin() && *std::prev(after) == element)
        return element;
    // Those inside the element come first, then those before it.
    if (after != elements.end()
        && m_document.elements().at(*after).startTag.begin < m_document.elements().at(element).whole().end)
        return *after;
    return after == elements.begin() ? *after : *std::prev(after);
}

QString XmlStyle::emptyEnd(int element) const
{
    const int kin = nearest(m_empty, element);
    if (kin < 0)
        return u" />"_s;
    const XmlElement &like = m_document.elements().at(kin);
    const QStringView end = slice(m_document.text(), {like.tail(), like.whole().end});
    return hasLineEnd(end) ? u" />"_s : end.toString();
}

XmlStyle::Tag XmlStyle::tagOf(int element) const
{
    const QString &text = m_document.text();
    const XmlElement &like = m_document.elements().at(element);
    Tag tag;
    qsizetype end = like.nameEnd();
    for (const XmlAttribute &attribute : like.attributes) {
        tag.names.append(attribute.name);
        tag.separators.append(slice(text, {end, attribute.whole.begin}).toString());
        end = attribute.whole.end;
    }
    if (!like.attributes.isEmpty()) {
        const XmlAttribute &first = like.attributes.first();
        tag.quote = text.at(first.whole.end - 1);
        tag.equals =
            slice(text, {first.whole.begin + first.name.size(), first.valueRange.begin - 1}).toString();
    }
    const bool hasContent = !slice(text, {like.startTag.end, like.endTag.begin}).trimmed().isEmpty();
    tag.end = hasContent ? emptyEnd(element) : slice(text, {like.tail(), like.whole().end}).toString();
    tag.indent = indent(element);
    return tag;
}

/// The style for a new element: that of its nearest namesake, else that of the nearest element.
XmlStyle::Tag XmlStyle::tagFor(const QString &name, int parent, int neighbour) const
{
    const QString &prefix = m_document.elements().at(parent).prefix;
    if (const int kin = nearest(m_byName.value(name), neighbour); kin >= 0
        && m_document.elements().at(kin).prefix == prefix
        && !m_document.elements().at(kin).attributes.isEmpty())
        return tagOf(kin);
    const int beside = nearest(m_attributed, neighbour);
    Tag tag = tagOf(beside < 0 ? parent : beside);
    tag.names.clear();
    tag.separators.clear();
    tag.end = emptyEnd(neighbour);
    return tag;
}

QString XmlStyle::write(const XmlNode &node, int parent, int neighbour, const QString &before) const
{
    const Tag tag = tagFor(node.name, parent, neighbour);
    const QString separator = before.sliced(lastLineEnd(before));
    const QString &prefix = m_document.elements().at(parent).prefix;
    const QString name = prefix.isEmpty() ? node.name : prefix + u':' + node.name;
    QString text = u'<' + name;

    QList<std::pair<QString, QString>> attributes = node.attributes;
    const auto rank = [&tag](const auto &attribute) {
        const qsizetype index = tag.names.indexOf(attribute.first);
        return index < 0 ? tag.names.size() : index;
    };
    std::stable_sort(attributes.begin(), attributes.end(),
                     [&rank](const auto &a, const auto &b) { return rank(a) < rank(b); });
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        const QString blanks =
            tag.separators.isEmpty() ? u" "_s : tag.separators.at(std::min(i, tag.separators.size() - 1));
        text += moved(blanks, tag.indent, separator) + attributes.at(i).first + tag.equals + tag.quote
            + escapedAttribute(attributes.at(i).second, tag.quote) + tag.quote;
    }
    if (!node.text.isEmpty())
        return text + u'>' + node.text + "</"_L1 + name + u'>';
    if (node.children.isEmpty())
        return text + moved(tag.end, tag.indent, separator);

    const QString inner = hasLineEnd(separator) ? separator + unit(parent) : QString();
    text += u'>';
    for (const XmlNode &child : node.children)
        text += inner + write(child, parent, neighbour, inner);
    return text + (hasLineEnd(separator) ? separator : QString()) + "</"_L1 + name + u'>';
}

QString XmlStyle::attribute(int element, const QString &name, const QString &value) const
{
    const QString &text = m_document.text();
    const XmlElement &edited = m_document.elements().at(element);
    const auto written = [&](const QString &separator, const QString &equals, QChar quote) {
        return separator + name + equals + quote + escapedAttribute(value, quote) + quote;
    };
    if (edited.attributes.isEmpty()) {
        const Tag tag = tagFor({}, element, element);
        return written(u" "_s, tag.equals, tag.quote);
    }
    const XmlAttribute &last = edited.attributes.last();
    const qsizetype before = edited.attributes.size() > 1
        ? edited.attributes.at(edited.attributes.size() - 2).whole.end
        : edited.nameEnd();
    const qsizetype nameEnd = last.whole.begin + last.name.size();
    return written(text.sliced(before, last.whole.begin - before),
                   text.sliced(nameEnd, last.valueRange.begin - 1 - nameEnd),
                   text.at(last.valueRange.begin - 1));
}

} // namespace bindwright
