// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshfields.h"

#include "model/server/servertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype guidDigits = 36; ///< without the braces

bool isAnyGuid(QStringView value)
{
    return isGuid(value) || (value.size() == guidDigits && isGuid(u'{' + value.toString() + u'}'));
}

/// "label : value", also without the first blank where there is a value.
std::optional<NetshField> fieldOf(QStringView text)
{
    const QStringView line = text.trimmed();
    qsizetype colon = line.endsWith(" :"_L1) ? line.size() - 1 : line.lastIndexOf(" : "_L1) + 1;
    if (colon <= 0)
        colon = line.lastIndexOf(": "_L1);
    const QStringView label = line.first(std::max<qsizetype>(colon, 0)).trimmed();
    if (label.isEmpty())
        return {};
    NetshField field;
    field.label = label;
    field.value = line.sliced(colon + 1).trimmed();
    field.isGuid = isAnyGuid(field.value);
    return field;
}

/// What is there although it shows nothing: a line whose text was moved up.
bool isEmptyLine(QStringView line)
{
    return line.trimmed().isEmpty() && !line.contains(fieldSeparator);
}

/// What goes on from \a line, the longest of all, at the edge of a console, which breaks lines wherever that
/// falls; empty: nothing.
QStringView restOf(QStringView line, QStringView next, qsizetype longest)
{
    constexpr qsizetype narrowest = 40;
    if (next.isEmpty() || next.front().isSpace() || line.size() != longest
        || longest < narrowest) // nearly always
        return {};
    const QStringView rest = next.trimmed();
    const bool isRest = line.contains(" : "_L1) && !rest.contains(u' ') && !isNetshRule(rest);
    return isRest ? rest : QStringView();
}

/// \a text with what goes on from a line moved up to it. A separator holds its own line's place.
QString withoutBreaks(const QString &text)
{
    const QList<QStringView> lines = linesOf(text);
    qsizetype longest = 0;
    for (const QStringView line : lines)
        longest = std::max(longest, line.size());
    bool isBroken = false;
    for (qsizetype i = 0; i + 1 < lines.size() && !isBroken; ++i)
        isBroken = !restOf(lines.at(i), lines.at(i + 1), longest).isEmpty();
    QString whole;
    for (qsizetype i = 0; i < lines.size() && isBroken; ++i) {
        const QStringView rest = restOf(lines.at(i), lines.value(i + 1), longest);
        whole += i > 0 ? u"\n"_s : QString();
        whole += lines.at(i);
        if (rest.isEmpty())
            continue;
        whole += rest;
        whole += u'\n';
        whole += fieldSeparator;
        ++i;
    }
    return isBroken ? whole : text;
}

/// ": value", whose label stands on the line above it.
bool isValueAlone(QStringView line)
{
    return line.trimmed().startsWith(": "_L1);
}

class FieldReader final
{
public:
    explicit FieldReader(QStringView text)
        : m_lines(linesOf(text))
    { }

    QList<NetshField> read()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            readLine(i);
            if (isWrapped(i))
                append(wrapped(i), i);
        }
        return m_fields;
    }

private:
    void readLine(qsizetype i)
    {
        const QStringView line = m_lines.at(i);
        qsizetype start = 0;
        for (qsizetype end = 0; end >= 0; start = end + 1) {
            end = line.indexOf(fieldSeparator, start); // nearly always -1
            if (const auto field = fieldOf(line.sliced(start, (end < 0 ? line.size() : end) - start)))
                append(*field, i);
        }
    }

    bool hasField(qsizetype line) const { return fieldOf(m_lines.value(line)).has_value(); }
    bool isText(qsizetype line) const
    {
        const QStringView text = m_lines.value(line).trimmed();
        return !text.isEmpty() && !isNetshRule(text) && !hasField(line) && !isValueAlone(text);
    }

    bool isWrapped(qsizetype line) const
    {
        return line > 0 && isValueAlone(m_lines.at(line)) && isText(line - 1);
    }

    NetshField wrapped(qsizetype line) const
    {
        NetshField field;
        field.label = m_lines.at(line - 1).trimmed();
        field.value = m_lines.at(line).trimmed().sliced(1).trimmed();
        field.isGuid = isAnyGuid(field.value);
        return field;
    }

    void append(NetshField field, qsizetype line)
    {
        if (field.value.isEmpty() && isText(line + 1)) {
            field.value = m_lines.at(line + 1).trimmed();
            field.isGuid = isAnyGuid(field.value);
        }
        const QStringView above = m_lines.value(line - 1).trimmed();
        field.line = line;
        field.isFirst = line == 0 || isEmptyLine(m_lines.at(line - 1)) || isNetshRule(above);
        m_fields.append(field);
    }

    QList<QStringView> m_lines;
    QList<NetshField> m_fields;
};

} // namespace

QString plainNetsh(QString text)
{
    static const std::array<QChar, 4> blanks{u'\t', QChar(0x00A0), QChar(0x202F), QChar(0x3000)};
    for (const QChar blank : blanks)
        text.replace(blank, u' ');
    return withoutBreaks(text.replace(QChar(0xFF1A), " : "_L1)); // the full-width colon
}

QList<NetshField> netshFieldsOf(QStringView text)
{
    return FieldReader(text).read();
}

std::optional<RecordFamily> familySaid(QStringView label)
{
    static const QRegularExpression ip(u"(?<![A-Za-z])ip(?![A-Za-z])"_s,
                                       QRegularExpression::CaseInsensitiveOption);
    if (!label.contains(u':'))
        return {};
    if (ip.match(label.toString()).hasMatch())
        return RecordFamily::IpPort;
    return label.contains("host"_L1, Qt::CaseInsensitive) ? std::optional(RecordFamily::HostnamePort)
                                                          : std::nullopt;
}

bool isNetshRule(QStringView line)
{
    return line.size() >= 3 && line.front() == u'-' && line.count(u'-') == line.size();
}

} // namespace bindwright
