// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "xmledit.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const XmlAttribute *findAttribute(const XmlElement &element, const QString &name)
{
    const auto found =
        std::find_if(element.attributes.begin(), element.attributes.end(),
                     [&name](const XmlAttribute &attribute) { return attribute.name == name; });
    return found == element.attributes.end() ? nullptr : &*found;
}

/// \a inserted with the line end that follows \a offset: where a file has several kinds, the lines around
/// what is put in keep theirs.
QString withLineEndsOf(const QString &text, qsizetype offset, QString inserted)
{
    static const QRegularExpression lineEnd(u"\\r\\n|\\n|\\r"_s);
    const QRegularExpressionMatch next = lineEnd.match(text, offset);
    return next.hasMatch() ? inserted.replace(lineEnd, next.captured()) : inserted;
}

/// How long the line end is that \a text starts with; 0: it starts with none.
qsizetype lineEndLength(QStringView text)
{
    if (text.startsWith(u"\r\n"))
        return 2;
    return !text.isEmpty() && hasLineEnd(text.first(1)) ? 1 : 0;
}

} // namespace

XmlEdit::XmlEdit(const XmlDocument &document)
    : m_document(document)
    , m_style(document)
{ }

void XmlEdit::setAttribute(int element, const QString &name, const QString &value)
{
    Operations &operations = m_operations[element];
    if (!operations.attributes.contains(name))
        operations.addedOrder.append(name);
    operations.attributes.insert(name, value);
    operations.removedAttributes.removeAll(name);
}

void XmlEdit::removeAttribute(int element, const QString &name)
{
    Operations &operations = m_operations[element];
    operations.attributes.remove(name);
    operations.addedOrder.removeAll(name);
    if (!operations.removedAttributes.contains(name))
        operations.removedAttributes.append(name);
}

void XmlEdit::insert(int parent, int after, const XmlNode &node)
{
    m_operations[parent].insertions.append({after, node});
}

void XmlEdit::remove(int element)
{
    Q_ASSERT(element > 0);
    m_operations[element].removed = true;
}

bool XmlEdit::isRemoved(int element) const
{
    const auto found = m_operations.constFind(element);
    return found != m_operations.constEnd() && found->removed;
}

void XmlEdit::moveLast(int element)
{
    m_operations[element].last = true;
}

void XmlEdit::collapse(int element, const QString &end)
{
    m_operations[element].end = end.isEmpty() ? m_style.emptyEnd(element) : end;
}

bool XmlEdit::isEmptied(int element) const
{
    const XmlElement &emptied = m_document.elements().at(element);
    const auto operations = m_operations.constFind(element);
    if (emptied.children.isEmpty()
        || (operations != m_operations.constEnd() && !operations->insertions.isEmpty()))
        return false;
    qsizetype end = emptied.startTag.end;
    const auto isBlankTo = [this, &end](qsizetype begin) {
        return slice(m_document.text(), {end, begin}).trimmed().isEmpty();
    };
    for (const int child : emptied.children) {
        const TextRange range = m_document.elements().at(child).whole();
        if (!isRemoved(child) || !isBlankTo(range.begin))
            return false;
        end = range.end;
    }
    return isBlankTo(emptied.endTag.begin);
}

/// Whether an ancestor is removed or collapsed.
bool XmlEdit::isGone(int element) const
{
    for (int at = m_document.elements().at(element).parent; at >= 0;
         at = m_document.elements().at(at).parent) {
        const auto found = m_operations.constFind(at);
        if (found != m_operations.constEnd() && (found->removed || found->end))
            return true;
    }
    return false;
}

void XmlEdit::writeAttributes(int element, const Operations &operations, QList<Replacement> &out) const
{
    const XmlElement &edited = m_document.elements().at(element);
    const QString &text = m_document.text();
    for (const QString &name : operations.removedAttributes) {
        if (const XmlAttribute *attribute = findAttribute(edited, name)) {
            qsizetype begin = attribute->whole.begin;
            while (isBlank(text.at(begin - 1)))
                --begin;
            out.append(removal({begin, attribute->whole.end}));
        }
    }
    for (const QString &name : operations.addedOrder) {
        const QString value = operations.attributes.value(name);
        const XmlAttribute *attribute = findAttribute(edited, name);
        if (!attribute)
            out.append({{edited.tail(), edited.tail()}, m_style.attribute(element, name, value)});
        else if (attribute->value != value)
            out.append(
                {attribute->valueRange, escapedAttribute(value, text.at(attribute->valueRange.begin - 1))});
    }
}

/// It is the siblings that move, so that edits within the element stay edits of its own text.
void XmlEdit::writeMove(int element, QList<Replacement> &out) const
{
    const QList<XmlElement> &elements = m_document.elements();
    const XmlElement &parent = elements.at(elements.at(element).parent);
    const qsizetype at = parent.children.indexOf(element);
    const qsizetype before =
        at == 0 ? parent.startTag.end : elements.at(parent.children.at(at - 1)).whole().end;
    const TextRange followers{elements.at(element).whole().end,
                              elements.at(parent.children.last()).whole().end};
    out.append({{before, before}, slice(m_document.text(), followers).toString()});
    out.append({followers, QString()});
}

/// Removed siblings that only white space parts go together; the first of them writes it.
void XmlEdit::writeRemoval(int element, QList<Replacement> &out) const
{
    const QList<XmlElement> &elements = m_document.elements();
    const QList<int> &siblings = elements.at(elements.at(element).parent).children;
    const auto adjacent = [this, &elements](int a, int b) {
        return isRemoved(a) && isRemoved(b)
            && slice(m_document.text(), {elements.at(a).whole().end, elements.at(b).whole().begin})
                   .trimmed()
                   .isEmpty();
    };
    auto at = std::lower_bound(siblings.begin(), siblings.end(), element);
    if (at != siblings.begin() && adjacent(*std::prev(at), element))
        return;
    while (std::next(at) != siblings.end() && adjacent(*at, *std::next(at)))
        ++at;
    out.append(removal(m_style.removal(element, *at)));
}

XmlEdit::Replacement XmlEdit::removal(TextRange range) const
{
    const QStringView text = m_document.text();
    const qsizetype length = lineEndLength(text.sliced(range.begin));
    if (range.size() == 0 || length == 0 || lineEndLength(text.sliced(range.end)) == 0)
        return {range, QString()};
    return {{range.begin + length, range.end}, QString(), true};
}

QString XmlEdit::written(int parent, const QList<Insertion> &insertions, const QString &separator) const
{
    QString text;
    for (const Insertion &insertion : insertions)
        text += separator + m_style.write(insertion.node, parent, parent, separator);
    return text;
}

/// The children of an element that has no element children yet.
void XmlEdit::writeFirstChildren(int element, const QList<Insertion> &insertions,
                                 QList<Replacement> &out) const
{
    const XmlElement &parent = m_document.elements().at(element);
    const QString separator = m_style.firstSeparator(element);
    if (parent.selfClosing) {
        const QString name =
            slice(m_document.text(), {parent.startTag.begin + 1, parent.nameEnd()}).toString();
        const QString content = written(element, insertions, separator) + m_style.lastSeparator(element);
        out.append(
            {{parent.tail(), parent.startTag.end},
             u'>' + withLineEndsOf(m_document.text(), parent.startTag.end, content) + "</"_L1 + name + u'>'});
        return;
    }
    const TextRange range{parent.startTag.end, parent.endTag.begin};
    qsizetype contentEnd = range.end; // past comments
    while (contentEnd > range.begin && isBlank(m_document.text().at(contentEnd - 1)))
        --contentEnd;
    const bool endsLine = hasLineEnd(slice(m_document.text(), {contentEnd, range.end}));
    const QString content =
        written(element, insertions, separator) + (endsLine ? QString() : m_style.lastSeparator(element));
    out.append({{contentEnd, endsLine ? contentEnd : range.end},
                withLineEndsOf(m_document.text(), contentEnd, content)});
}

void XmlEdit::writeInsertions(int element, const QList<Insertion> &insertions, QList<Replacement> &out) const
{
    if (m_document.elements().at(element).children.isEmpty()) {
        writeFirstChildren(element, insertions, out);
        return;
    }
    for (const Insertion &insertion : insertions) {
        const XmlPlace place = m_style.placeAmong(element, insertion.after);
        const int neighbour = insertion.after < 0 ? element : insertion.after;
        const QString content =
            place.separator + m_style.write(insertion.node, element, neighbour, place.separator);
        out.append({{place.offset, place.offset}, withLineEndsOf(m_document.text(), place.offset, content)});
    }
}

QString XmlEdit::text() const
{
    QList<Replacement> replacements;
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        const int element = it.key();
        if (isGone(element))
            continue;
        if (it->removed) {
            writeRemoval(element, replacements);
            continue;
        }
        if (it->last)
            writeMove(element, replacements);
        writeAttributes(element, *it, replacements);
        const XmlElement &edited = m_document.elements().at(element);
        if (it->end)
            replacements.append({{edited.tail(), edited.whole().end}, *it->end});
        else if (!it->insertions.isEmpty())
            writeInsertions(element, it->insertions, replacements);
    }
    return applied(replacements);
}

QString XmlEdit::applied(QList<Replacement> replacements) const
{
    // What is put in at a place comes before what is taken from there on.
    std::stable_sort(replacements.begin(), replacements.end(),
                     [](const Replacement &a, const Replacement &b) {
                         return std::pair(a.range.begin, a.range.size() > 0)
                             < std::pair(b.range.begin, b.range.size() > 0);
                     });
    QString result;
    bool takesLineEnd = false;
    const auto append = [&](QStringView text) {
        if (text.isEmpty())
            return;
        result += takesLineEnd ? text.sliced(lineEndLength(text)) : text;
        takesLineEnd = false;
    };
    qsizetype at = 0;
    for (const Replacement &replacement : std::as_const(replacements)) {
        Q_ASSERT(replacement.range.begin >= at);
        append(slice(m_document.text(), {at, replacement.range.begin}));
        append(replacement.text);
        takesLineEnd = takesLineEnd || replacement.takesLineEnd;
        at = replacement.range.end;
    }
    append(QStringView(m_document.text()).sliced(at));
    return result;
}

} // namespace bindwright
