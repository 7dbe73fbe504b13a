// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "xmltag.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct Delimiters
{
    QLatin1StringView begin;
    QLatin1StringView end;
};

constexpr Delimiters noTags[] = {{"<!--"_L1, "-->"_L1}, {"<![CDATA["_L1, "]]>"_L1}, {"<?"_L1, "?>"_L1}};

/// Past the > of the tag that begins at \a offset.
qsizetype tagEnd(QStringView text, qsizetype offset)
{
    while (offset < text.size()) {
        const QChar c = text.at(offset);
        if (c == u'>')
            return offset + 1;
        if (c == u'"' || c == u'\'') {
            offset = text.indexOf(c, offset + 1);
            if (offset < 0)
                break;
        }
        ++offset;
    }
    return text.size();
}

} // namespace

qsizetype skipBlanks(QStringView text, qsizetype offset, qsizetype end)
{
    while (offset < end && isBlank(text.at(offset)))
        ++offset;
    return offset;
}

TextRange nextTag(QStringView text, qsizetype offset)
{
    for (;;) {
        const qsizetype begin = text.indexOf(u'<', offset);
        if (begin < 0)
            return {text.size(), text.size()};
        const QStringView rest = text.sliced(begin);
        const auto skipped = std::find_if(std::begin(noTags), std::end(noTags),
                                          [rest](const Delimiters &d) { return rest.startsWith(d.begin); });
        if (skipped == std::end(noTags))
            return {begin, tagEnd(text, begin)};
        const qsizetype end = text.indexOf(skipped->end, begin + skipped->begin.size());
        if (end < 0)
            return {text.size(), text.size()};
        offset = end + skipped->end.size();
    }
}

QList<TagAttribute> lexAttributes(QStringView text, TextRange range)
{
    QList<TagAttribute> attributes;
    qsizetype at = skipBlanks(text, range.begin, range.end);
    while (at < range.end) {
        const qsizetype begin = at;
        while (at < range.end && text.at(at) != u'=' && !isBlank(text.at(at)))
            ++at;
        const QStringView name = text.sliced(begin, at - begin);
        at = skipBlanks(text, at, range.end);
        if (at >= range.end || text.at(at) != u'=')
            break;
        at = skipBlanks(text, at + 1, range.end);
        if (at >= range.end || (text.at(at) != u'"' && text.at(at) != u'\''))
            break;
        const qsizetype close = text.indexOf(text.at(at), at + 1);
        if (close < 0 || close >= range.end)
            break;
        attributes.append({name, {begin, close + 1}, {at + 1, close}});
        at = skipBlanks(text, close + 1, range.end);
    }
    return attributes;
}

std::optional<qsizetype> overfullTag(QStringView text)
{
    constexpr qsizetype shortest = 4; // a=""
    for (TextRange tag = nextTag(text, 0); tag.size() > 0; tag = nextTag(text, tag.end)) {
        if (tag.size() < mostAttributes * shortest)
            continue;
        qsizetype at = tag.begin;
        while (at < tag.end && !isBlank(text.at(at)))
            ++at;
        if (lexAttributes(text, {at, tag.end}).size() > mostAttributes)
            return tag.begin;
    }
    return {};
}

QString escapedAttribute(const QString &value, QChar quote)
{
    QString text;
    text.reserve(value.size());
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'&':
            text += "&amp;"_L1;
            break;
        case u'<':
            text += "&lt;"_L1;
            break;
        case u'>':
            text += "&gt;"_L1;
            break; // as Visual Studio writes it
        case u'"':
            text += quote == c ? u"&quot;"_s : QString(c);
            break;
        case u'\'':
            text += quote == c ? u"&apos;"_s : QString(c);
            break;
        case u'\t':
            text += "&#x9;"_L1;
            break;
        case u'\n':
            text += "&#xA;"_L1;
            break;
        case u'\r':
            text += "&#xD;"_L1;
            break;
        default:
            text += c;
        }
    }
    return text;
}

} // namespace bindwright
