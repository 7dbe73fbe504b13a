// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshtext.h"

#include "servertext.h"

#include "model/net/hostname.h"

#include <QSet>

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
    QStringView value;
    bool isGuid = false;
};

/// The fields of a record, counted from its key.
enum Offset {
    Key = 0,
    Hash = 1,
    Application = 2,
    Store = 3,
    UsageCheck = 6,
    Freshness = 7,
    Timeout = 8,
    DirectoryMapper = 11,
    Negotiate = 12,
    RejectConnections = 13
};

/// Where a record begins in the fields, and which of them are missing.
struct Head
{
    qsizetype key = 0;
    bool hasApplication = true; ///< else all that follow stand one earlier
};

/// With plain blanks and colons, line by line.
QString plain(QString text)
{
    static const std::array<QChar, 4> blanks{u'\t', QChar(0x00A0), QChar(0x202F), QChar(0x3000)};
    for (const QChar blank : blanks)
        text.replace(blank, u' ');
    return text.replace(QChar(0xFF1A), " : "_L1); // the full-width colon
}

std::optional<QStringView> valueOf(QStringView line)
{
    const qsizetype at = line.endsWith(" :"_L1) ? line.size() - 2 : line.lastIndexOf(" : "_L1);
    if (at <= 0 || line.first(at).trimmed().isEmpty())
        return {};
    return line.sliced(at + 2).trimmed();
}

/// Parts of \a text, which has to stay.
QList<Field> fieldsOf(QStringView text)
{
    QList<Field> fields;
    const QList<QStringView> lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto value = valueOf(lines.at(i)))
            fields.append({i, *value, isGuid(*value)});
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
        , m_text(plain(source.text))
        , m_fields(fieldsOf(m_text))
    { }

    void read()
    {
        const QList<Head> heads = findHeads();
        for (qsizetype i = 0; i < heads.size(); ++i)
            readRecord(heads.at(i), i + 1 < heads.size() ? heads.at(i + 1).key : m_fields.size());
        sayCutOff(heads.isEmpty() ? 0 : heads.last().key + Hash);
    }

private:
    void complain(qsizetype field, const Error &error)
    {
        m_found.unread.append({m_source.at(m_fields.at(field).line), error});
    }

    QString value(qsizetype field) const { return m_fields.value(field).value.toString(); }
    bool hasGuid(qsizetype field) const { return field < m_fields.size() && m_fields.at(field).isGuid; }

    /// 40 digits, perhaps with what people paste between them.
    bool isHash(qsizetype field) const
    {
        return m_fields.value(field).value.size() >= 40 && Thumbprint::parse(value(field));
    }

    /// A GUID has key and hash before it; a key and a hash without a GUID are a record all the same.
    QList<Head> findHeads()
    {
        QList<Head> heads;
        qsizetype free = 0; // no record has the fields from here on
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (hasGuid(i) && i - Application >= free) {
                heads.append({i - Application, true});
                free = i + 1;
            } else if (hasGuid(i)) {
                complain(i, {Code::NotUnderstood, value(i), u"key, hash, {GUID}"_s});
                free = i + 1;
            } else if (i >= free && i + 1 < m_fields.size() && !hasGuid(i + Application) && isHash(i + Hash)
                       && recordOfKey(value(i), true)) {
                heads.append({i, false});
                complain(i, {Code::NotUnderstood, value(i), u"key, hash, {GUID}"_s});
                free = i + Application;
            }
        }
        return heads;
    }

    /// A record whose key is not understood is told, and left out. One whose hash is not is there all the
    /// same: its certificate is known by the record's key, as where nobody asked HTTP.sys.
    void readRecord(const Head &head, qsizetype next)
    {
        const QString hash = value(head.key + Hash);
        const auto thumbprint = Thumbprint::parse(hash);
        const auto record = recordOfKey(value(head.key), thumbprint || !isNothing(hash));
        if (!record) {
            complain(head.key, record.error());
            return;
        }
        if (!isNothing(hash) && !thumbprint)
            complain(head.key + Hash, thumbprint.error());
        ServerRecord read{.record = *record, .where = m_source.at(m_fields.at(head.key).line)};
        read.record.isPunycode = isPunycodeName(value(head.key));
        read.record.certificate = thumbprint ? thumbprint->toString()
            : isNothing(hash)                ? QString()
                                             : record->key();
        const qsizetype start = head.hasApplication ? head.key : head.key - 1;
        if (head.hasApplication)
            read.applicationId = value(head.key + Application).toLower();
        if (start + Store < next && !isNothing(value(start + Store)))
            read.store = value(start + Store);
        if (start + Negotiate < next)
            read.negotiates = isOn(start, Negotiate);
        if (start + RejectConnections < next)
            read.record.mayReject = isOn(start, RejectConnections).value_or(false);
        m_found.records.append(read);
    }

    /// The words for "on" and "off" are those of two fields that are one and the other by default.
    std::optional<bool> isOn(qsizetype start, Offset field) const
    {
        const QString on = value(start + UsageCheck);
        const QString off = value(start + DirectoryMapper);
        if (!isNumber(value(start + Freshness)) || !isNumber(value(start + Timeout)) || on == off)
            return {};
        if (value(start + field) == on)
            return true;
        return value(start + field) == off ? std::optional(false) : std::nullopt;
    }

    /// A key after the last record, whose hash and GUID are missing: the text ends too early.
    void sayCutOff(qsizetype from)
    {
        for (qsizetype i = from; i < m_fields.size(); ++i) {
            if (value(i).contains(u':') && recordOfKey(value(i), true))
                complain(i, {Code::NotUnderstood, value(i), u"key, hash, {GUID}"_s});
        }
    }

    const ServerText &m_source;
    ServerState &m_found;
    QString m_text;
    QList<Field> m_fields; ///< parts of it
};

bool isRule(QStringView line)
{
    return line.size() >= 3 && line.count(u'-') == line.size();
}

bool hasHeading(const QString &text)
{
    QStringView before;
    for (const QStringView line : linesOf(text)) {
        if (isRule(line.trimmed()) && before.endsWith(u':'))
            return true;
        before = line.trimmed();
    }
    return false;
}

/// An address on a line of its own, as `netsh http show iplisten` writes it.
std::optional<IpAddress> listenAddress(QStringView line)
{
    if (line.contains(u' ') || (!line.contains(u'.') && !line.contains(u':')))
        return {};
    const auto ip = IpAddress::parse(line.toString());
    return ip ? std::optional(*ip) : std::nullopt;
}

} // namespace

void readNetshText(const ServerText &source, ServerState &found)
{
    RecordReader(source, found).read();
    found.hasRecords = found.hasRecords || !found.records.isEmpty() || hasHeading(source.text);
}

void readListenText(const ServerText &source, ServerState &found)
{
    QList<IpAddress> listed; ///< beneath a heading's rule, or where there is nothing else
    bool isListed = false;
    bool isAlone = true;
    QList<IpAddress> all;
    for (const QStringView line : linesOf(source.text)) {
        const QStringView text = line.trimmed();
        const auto ip = listenAddress(text);
        if (ip) {
            all.append(*ip);
            if (isListed)
                listed.append(*ip);
        } else if (!text.isEmpty()) {
            isListed = isRule(text);
            isAlone = false;
        }
    }
    QSet<IpAddress> known(found.listen.cbegin(), found.listen.cend());
    for (const IpAddress &ip : std::as_const(isAlone ? all : listed)) {
        if (!known.contains(ip))
            found.listen.append(ip);
        known.insert(ip);
    }
}

} // namespace bindwright
