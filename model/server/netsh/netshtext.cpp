// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshtext.h"

#include "netshfields.h"
#include "netshlists.h"
#include "netshoptions.h"

#include "model/net/hostname.h"

// What netsh prints is translated, and grows from one Windows to the next. So a record is three fields in a
// row, a key, a hash and a GUID, whatever their labels. Labels and order: Microsoft, netsh http show sslcert.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype leastOfRecord = 3; ///< fields in a row that may be a record

/// Where a record begins in the fields, and which of them are missing.
struct Head
{
    qsizetype key = 0;
    bool hasApplication = true; ///< else all that follow stand one earlier
};

/// A host or an address and a port, whatever was written over it.
bool isKeyLike(QStringView value)
{
    const qsizetype colon = value.lastIndexOf(u':');
    return colon > 0 && !value.contains(u' ') && parsePort(value.sliced(colon + 1).toString());
}

class RecordReader final
{
public:
    explicit RecordReader(const ServerText &source)
        : m_source(source)
        , m_text(plainNetsh(source.text))
        , m_fields(netshFieldsOf(m_text))
    { }

    void read()
    {
        findHeads();
        constexpr qsizetype enough = 1000; // one machine speaks one language
        for (qsizetype i = 0; i < qMin(m_heads.size(), enough); ++i)
            m_words.learn(spanOf(i));
        for (qsizetype i = 0; i < m_heads.size(); ++i)
            readRecord(i);
        sayLost();
        sayCutOff();
    }

    bool isRecognised() const { return m_isRecognised; } ///< a record was there, understood or not
    const QList<ServerRecord> &records() const { return m_records; }
    const QList<Unread> &unread() const { return m_unread; }

private:
    void complain(qsizetype field, const Error &error)
    {
        m_unread.append({m_source.at(m_fields.at(field).line), error});
    }
    /// Something that has the shape of a record, and is none.
    void sayIncomplete(qsizetype field, const QString &subject)
    {
        complain(field, {Code::NotUnderstood, subject, u"key, hash, {GUID}"_s});
    }

    QString value(qsizetype field) const { return m_fields.value(field).value.toString(); }
    bool hasGuid(qsizetype field) const { return field < m_fields.size() && m_fields.at(field).isGuid; }
    bool isFirst(qsizetype field) const { return field >= m_fields.size() || m_fields.at(field).isFirst; }

    /// 40 digits, perhaps with what people paste between them.
    bool isHash(qsizetype field) const
    {
        return m_fields.value(field).value.size() >= 40 && Thumbprint::parse(value(field));
    }

    /// A GUID has key and hash before it; a key and a hash without a GUID are a record all the same.
    void findHeads()
    {
        qsizetype free = 0; // no record has the fields from here on
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            if (hasGuid(i) && i - 2 >= free) {
                m_heads.append({i - 2, true});
                free = i + 1;
            } else if (hasGuid(i)) {
                sayIncomplete(i, value(i));
                free = i + 1;
            } else if (i >= free && i + 1 < m_fields.size() && !hasGuid(i + 2) && isHash(i + 1)
                       && recordOfKey(value(i), true, familySaid(m_fields.at(i).label))) {
                m_heads.append({i, false});
                sayIncomplete(i, value(i));
                free = i + 2;
            }
        }
    }

    /// The field behind the record's head.
    static qsizetype endOf(const Head &head) { return head.key + (head.hasApplication ? 3 : 2); }

    /// The record's fields from its key on, with an empty one for a GUID that is missing. Another key ends
    /// it, and an empty line, unless there is one behind each line.
    QList<NetshField> spanOf(qsizetype index) const
    {
        const Head &head = m_heads.at(index);
        const qsizetype next = index + 1 < m_heads.size() ? m_heads.at(index + 1).key : m_fields.size();
        const bool isSpaced = isFirst(head.key + 1);
        qsizetype end = endOf(head);
        while (end < next && (isSpaced || !isFirst(end)) && !isKeyLike(m_fields.at(end).value))
            ++end;
        QList<NetshField> span = m_fields.sliced(head.key, end - head.key);
        if (!head.hasApplication)
            span.insert(int(NetshOffset::Application), NetshField());
        return span;
    }

    /// A record whose key is not understood is told, and left out. One whose hash is not is there all the
    /// same: its certificate is known by the record's key, as where nobody asked HTTP.sys.
    void readRecord(qsizetype index)
    {
        const Head &head = m_heads.at(index);
        const QList<NetshField> span = spanOf(index);
        const QString hash = value(head.key + 1);
        const auto thumbprint = Thumbprint::parse(hash);
        const bool hasNone = !thumbprint && isNoHash(hash, span);
        const auto record = recordOfKey(value(head.key), !hasNone, familySaid(m_fields.at(head.key).label));
        m_isRecognised = m_isRecognised || record || thumbprint;
        if (!record) {
            complain(head.key, record.error());
            return;
        }
        if (!hasNone && !thumbprint)
            complain(head.key + 1, thumbprint.error());
        ServerRecord read{.record = *record, .where = m_source.at(m_fields.at(head.key).line)};
        read.record.isPunycode = isPunycodeName(value(head.key));
        read.record.certificate = thumbprint ? thumbprint->toString() : hasNone ? QString() : record->key();
        if (head.hasApplication)
            read.applicationId = guidOf(value(head.key + 2));
        readOptions(span, read);
        m_records.append(read);
    }

    /// Of the central store. A hash in brackets was taken out where the record names a store, or has another
    /// word for nothing.
    bool isNoHash(const QString &hash, const QList<NetshField> &span) const
    {
        const QString none = span.value(int(NetshOffset::CtlIdentifier)).value.toString();
        const bool isOtherWord = !hash.isEmpty() && !none.isEmpty() && isNothing(none) && none != hash;
        return isWithoutHash(hash, storeIn(span, netshOptionsOf(span, m_words))) && !isOtherWord;
    }

    static QString guidOf(const QString &text)
    {
        return (text.startsWith(u'{') ? text : u'{' + text + u'}').toLower();
    }

    /// The store's name; empty: it is not said, or there is none.
    QString storeIn(const QList<NetshField> &span, const NetshOptions &options) const
    {
        const QString store = span.value(int(NetshOffset::Store)).value.toString();
        const bool isStore = !options.unknown.contains(int(NetshOffset::Store)) && !m_words.isOn(store);
        return isStore && !isNothing(store) ? store : QString();
    }

    void readOptions(const QList<NetshField> &span, ServerRecord &read)
    {
        const NetshOptions options = netshOptionsOf(span, m_words);
        read.store = storeIn(span, options);
        read.negotiates = options.negotiates;
        read.record.mayReject = options.mayReject;
        for (const qsizetype at : options.unknown) {
            const NetshField &field = span.at(at);
            m_unread.append(
                {m_source.at(field.line),
                 {Code::NotUnderstood, read.record.key(), u"%1 : %2"_s.arg(field.label, field.value)}});
        }
    }

    /// What is no part of a record that was read, and may be one: a key, or fields in a row.
    void sayLost()
    {
        qsizetype head = 0;
        for (qsizetype i = 0; i < m_fields.size(); ++i) {
            while (head < m_heads.size() && endOf(m_heads.at(head)) <= i)
                ++head;
            const bool isRead = head < m_heads.size() && m_heads.at(head).key <= i;
            const qsizetype next = head < m_heads.size() ? m_heads.at(head).key : m_fields.size();
            if (!isRead && !hasGuid(i) && mayBeKey(i, next))
                sayIncomplete(i, isKeyLike(m_fields.at(i).value) ? value(i) : lostText(i));
        }
    }

    /// With its label where a number alone would be a port, or a word would say nothing.
    QString lostText(qsizetype field) const
    {
        const bool isKey = !isPiece(field) && (isCentralKey(field) || !parsePort(value(field)));
        return isKey ? value(field) : u"%1 : %2"_s.arg(m_fields.at(field).label, value(field));
    }

    /// Whether \a field begins what is left of a record whose head is lost: the others have one of its label.
    bool isPiece(qsizetype field) const
    {
        constexpr qsizetype mostFields = 40; // of a record
        if (m_heads.isEmpty() || !isFirst(field))
            return false;
        const qsizetype key = m_heads.first().key;
        for (qsizetype i = key + 1; i < key + mostFields && !isFirst(i); ++i) {
            if (m_fields.at(i).label == m_fields.at(field).label)
                return true;
        }
        return false;
    }

    /// 443 and no hash.
    bool isCentralKey(qsizetype field) const
    {
        return parsePort(value(field)) && isNothing(value(field + 1));
    }

    bool mayBeKey(qsizetype field, qsizetype next) const
    {
        if (isKeyLike(m_fields.at(field).value))
            return true;
        if (!isFirst(field))
            return false;
        qsizetype end = field + 1;
        while (end < next && !isFirst(end) && !hasGuid(end))
            ++end;
        const bool isSaid = hasGuid(end) && !isFirst(end); // for its GUID
        if (isFirst(field + 1)) // alone
            return isPiece(field);
        return isCentralKey(field) || (!isSaid && (isPiece(field) || end - field >= leastOfRecord));
    }

    /// The text ends in a record's first line: its port may have more digits than are left of it.
    void sayCutOff()
    {
        const QStringView last = QStringView(m_text).sliced(m_text.lastIndexOf(u'\n') + 1);
        if (last.trimmed().isEmpty())
            return;
        const qsizetype line = m_text.count(u'\n');
        const bool isField = !m_fields.isEmpty() && m_fields.last().line == line;
        const bool isBegun = isField ? m_fields.last().isFirst : last.startsWith("  "_L1);
        const bool isSpaced = !m_heads.isEmpty() && isFirst(m_heads.last().key + 1); // each begins something
        if (!isBegun || isSpaced)
            return;
        const QString subject = (isField ? value(m_fields.size() - 1) : last.trimmed().toString()) + cutOff;
        if (!m_unread.isEmpty() && m_unread.last().where == m_source.at(line))
            m_unread.removeLast();
        m_unread.append({m_source.at(line), {Code::NotUnderstood, subject, u"key, hash, {GUID}"_s}});
    }

    const ServerText &m_source;
    QString m_text;
    QList<NetshField> m_fields; ///< parts of it
    QList<Head> m_heads;
    NetshWords m_words;
    QList<ServerRecord> m_records;
    QList<Unread> m_unread;
    bool m_isRecognised = false;
};

} // namespace

bool readNetshText(const ServerText &source, ServerState &found)
{
    RecordReader reader(source);
    reader.read();
    const bool isList = netshListIn(source) == NetshList::Certificates;
    if (reader.isRecognised() || (isList && !reader.unread().isEmpty())) {
        found.records += reader.records();
        found.unread += reader.unread();
        found.hasRecords = found.hasRecords || isList; // what lacks the heading may be some of them
        return true;
    }
    const qsizetype unread = found.unread.size();
    const bool isEmpty = readEmptyList(source, found);
    found.hasRecords = found.hasRecords || isEmpty;
    return isEmpty || found.unread.size() > unread;
}

} // namespace bindwright
