// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshtext.h"

#include "servertext.h"

#include <QRegularExpression>

#include <array>

// What netsh prints is translated, and grows from one Windows to the next. So nothing here is a word:
// a field is what has " : " in it, and a record is three fields in a row, a key, a hash and a GUID.
// Labels and order: Microsoft, netsh http show sslcert.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct Field
{
    qsizetype line = 0;
    QString value;
};

/// The fields of a record, counted from its GUID.
enum Offset {
    Key = -2,
    Hash = -1,
    Store = 1,
    UsageCheck = 4,
    Freshness = 5,
    Timeout = 6,
    DirectoryMapper = 9,
    Negotiate = 10
};

std::optional<QString> valueOf(QString line)
{
    static const std::array<QChar, 3> blanks{QChar(0x00A0), QChar(0x202F), QChar(0x3000)};
    for (const QChar blank : blanks)
        line.replace(blank, u' ');
    line.replace(QChar(0xFF1A), " : "_L1); // the full-width colon
    const qsizetype at = (line + u' ').lastIndexOf(" : "_L1);
    if (at <= 0 || line.left(at).trimmed().isEmpty())
        return {};
    return line.mid(at + 2).trimmed();
}

QList<Field> fieldsOf(const QString &text)
{
    QList<Field> fields;
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto value = valueOf(lines.at(i)))
            fields.append({i, *value});
    }
    return fields;
}

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toUInt(&ok);
    return ok;
}

class RecordReader final
{
public:
    RecordReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
        , m_fields(fieldsOf(source.text))
    { }

    void read()
    {
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (isGuid(m_fields.at(i).value))
                m_anchors.append(i);
        }
        qsizetype end = 0; // of the record before
        for (qsizetype i = 0; i < m_anchors.size(); ++i) {
            const qsizetype next = m_anchors.value(i + 1, m_fields.size() + 2) + Key;
            readRecord(m_anchors.at(i), std::min(next, m_fields.size()), end);
            end = m_anchors.at(i) + 1;
        }
        sayCutOff(end);
    }

private:
    void complain(qsizetype field, const Error &error)
    {
        m_found.unread.append({m_source.at(m_fields.at(field).line), error});
    }

    /// A record without its head or its hash is told, and left out.
    void readRecord(qsizetype guid, qsizetype next, qsizetype before)
    {
        if (guid + Key < before) {
            complain(guid, {Code::NotUnderstood, m_fields.at(guid).value, u"key, hash, {GUID}"_s});
            return;
        }
        const QString hash = m_fields.at(guid + Hash).value;
        const auto thumbprint = Thumbprint::parse(hash);
        if (!isNothing(hash) && !thumbprint) {
            complain(guid + Hash, thumbprint.error());
            return;
        }
        const auto record = recordOfKey(m_fields.at(guid + Key).value, thumbprint.has_value());
        if (!record) {
            complain(guid + Key, record.error());
            return;
        }
        ServerRecord read{.record = *record, .where = m_source.at(m_fields.at(guid + Key).line)};
        read.record.certificate = thumbprint ? thumbprint->toString() : QString();
        read.applicationId = m_fields.at(guid).value.toLower();
        if (guid + Store < next && !isNothing(m_fields.at(guid + Store).value))
            read.store = m_fields.at(guid + Store).value;
        if (guid + Negotiate < next)
            read.negotiates = negotiates(guid);
        m_found.records.append(read);
    }

    /// The words for "on" and "off" are those of two fields that are one and the other by default.
    std::optional<bool> negotiates(qsizetype guid) const
    {
        const auto value = [&](Offset offset) { return m_fields.at(guid + offset).value; };
        if (!isNumber(value(Freshness)) || !isNumber(value(Timeout))
            || value(UsageCheck) == value(DirectoryMapper))
            return {};
        if (value(Negotiate) == value(UsageCheck))
            return true;
        return value(Negotiate) == value(DirectoryMapper) ? std::optional(false) : std::nullopt;
    }

    /// A key after the last record, whose hash and GUID are missing: the text ends too early.
    void sayCutOff(qsizetype from)
    {
        for (qsizetype i = from; i < m_fields.size(); ++i) {
            const QString &value = m_fields.at(i).value;
            if (value.contains(u':') && recordOfKey(value, true))
                complain(i, {Code::NotUnderstood, value, u"key, hash, {GUID}"_s});
        }
    }

    const ServerText &m_source;
    ServerState &m_found;
    QList<Field> m_fields;
    QList<qsizetype> m_anchors; ///< the fields with a GUID
};

} // namespace

void readNetshText(const ServerText &source, ServerState &found)
{
    RecordReader(source, found).read();
    found.hasRecords = found.hasRecords || !found.records.isEmpty();
}

void readListenText(const ServerText &source, ServerState &found)
{
    const QStringList lines = linesOf(source.text);
    for (const QString &line : lines) {
        const QString text = line.trimmed();
        const auto ip = IpAddress::parse(text);
        if (ip && text.contains(QRegularExpression(u"[.:]"_s)) && !found.listen.contains(*ip))
            found.listen.append(*ip);
    }
}

} // namespace bindwright
