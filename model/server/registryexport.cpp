// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "registryexport.h"

#include "servertext.h"

#include "model/net/hostname.h"

#include <QMap>
#include <QSet>
#include <QtEndian>

#include <utility>

// A .reg file of HKLM\SYSTEM\CurrentControlSet\Services\HTTP\Parameters: SslBindingInfo\<ip:port>,
// SslSniBindingInfo\<any name> with the host in HostnamePort, SslCcsBindingInfo\<port>, ListenOnlyList.
// Source: Microsoft, Central Certificate Store (CCS) with IIS 8, and the .reg file syntax (KB 310516).

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

// HTTP_SERVICE_CONFIG_SSL_FLAG_… of http.h
constexpr quint32 negotiateFlag = 0x2;
constexpr quint32 rejectFlag = 0x8;
/// Those that do not change which certificate is served: a mapper, HTTP/2, QUIC, TLS 1.3, legacy TLS,
/// stapling, token binding, events, session tickets and identifiers.
constexpr quint32 harmlessFlags = 0x1 | negotiateFlag | 0x4 | 0x10 | 0x20 | 0x40 | 0x80 | 0x100 | 0x200
    | 0x400 | 0x800 | 0x2000 | 0x4000 | 0x8000;
constexpr qsizetype families = 3; ///< whose keys stand for all: by address, by host, and CCS

struct Line
{
    qsizetype number = 0;
    QString text;
};

/// The lines with those that end in "\" joined.
QList<Line> joinedLines(const QString &text)
{
    QList<Line> joined;
    const QList<QStringView> lines = linesOf(text);
    bool continues = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = lines.at(i).trimmed().toString();
        const bool goesOn = line.endsWith(u'\\') && !line.startsWith(u'[');
        if (goesOn)
            line.chop(1);
        if (continues)
            joined.last().text += line;
        else
            joined.append({i, line});
        continues = goesOn;
    }
    return joined;
}

/// A key of the registry and its values, as written after "=".
struct RegistryKey
{
    qsizetype line = 0;
    QString path;
    QMap<QString, QString> values; ///< names in lower case
};

std::optional<QByteArray> bytesOf(const QString &value)
{
    const qsizetype colon = value.indexOf(u':');
    if (!value.startsWith("hex"_L1) || colon < 0)
        return {};
    QByteArray bytes;
    for (const QStringView pair : QStringView(value).sliced(colon + 1).split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const int byte = pair.trimmed().toInt(&ok, 16);
        if (!ok || byte < 0 || byte > 255)
            return {};
        bytes.append(char(byte));
    }
    return bytes;
}

/// "text", or hex(1), hex(2), hex(7), hex: of UTF-16LE; strings of a list are divided by NUL.
QString stringOf(const QString &value)
{
    if (value.startsWith(u'"') && value.endsWith(u'"') && value.size() >= 2)
        return value.mid(1, value.size() - 2).replace("\\\\"_L1, "\\"_L1).replace("\\\""_L1, "\""_L1);
    const QByteArray bytes = bytesOf(value).value_or(QByteArray());
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text.append(QChar(qFromLittleEndian<quint16>(bytes.constData() + i)));
    while (text.endsWith(QChar::Null))
        text.chop(1);
    return text;
}

/// GUID as Windows has it in memory: the first three groups little-endian.
QString guidOf(const QString &value)
{
    const QByteArray bytes = bytesOf(value).value_or(QByteArray());
    if (bytes.size() != 16)
        return {};
    const auto group = [&bytes](std::initializer_list<int> places) {
        QByteArray digits;
        for (const int place : places)
            digits.append(bytes.at(place));
        return QString::fromLatin1(digits.toHex());
    };
    return u"{%1-%2-%3-%4-%5}"_s.arg(group({3, 2, 1, 0}), group({5, 4}), group({7, 6}), group({8, 9}),
                                     group({10, 11, 12, 13, 14, 15}));
}

class RegistryReader final
{
public:
    RegistryReader(const ServerText &source, ServerState &found, RegistryDepth depth)
        : m_source(source)
        , m_found(found)
        , m_depth(depth)
    { }

    void read()
    {
        const QList<Line> lines = joinedLines(m_source.text);
        for (const Line &line : lines)
            readLine(line);
        finish();
        if (m_records.contains(u"currentcontrolset"_s)) // of which the others are copies
            m_records.removeIf([](const auto &set) { return set.key().startsWith("controlset"_L1); });
        for (const QList<ServerRecord> &records : std::as_const(m_records))
            m_found.records += records;
        m_found.hasRecords =
            m_found.hasRecords || (m_isWhole && !m_families.isEmpty()) || m_families.size() >= families;
    }

    bool isRecognised() const { return m_isRecognised; }

private:
    void complain(qsizetype line, const Error &error) { m_found.unread.append({m_source.at(line), error}); }

    void readLine(const Line &line)
    {
        if (line.text.startsWith(u'[')) {
            startKey(line);
            return;
        }
        const qsizetype equals = line.text.indexOf("\"="_L1);
        if (line.text.startsWith(u'"') && line.text.endsWith("\"=-"_L1)) // deletes the value
            m_key.values.remove(line.text.mid(1, equals - 1).toLower());
        else if (line.text.startsWith(u'"') && equals > 0)
            m_key.values.insert(line.text.mid(1, equals - 1).toLower(), line.text.mid(equals + 2));
        else if (!line.text.isEmpty() && !line.text.startsWith(u';') && !line.text.startsWith(u'@')
                 && !m_key.path.isEmpty())
            complain(line.number, {Code::NotUnderstood, line.text, u"\"name\"=value"_s});
    }

    void startKey(const Line &line)
    {
        finish();
        const bool deletes = line.text.startsWith("[-"_L1);
        if (!line.text.endsWith(u']')) { // its end may be that of a port
            complain(line.number, {Code::NotUnderstood, line.text + cutOff, u"[key]"_s});
            return;
        }
        const QString path = line.text.sliced(1, line.text.size() - 2);
        if (!deletes)
            m_key = {line.number, path, {}};
        else
            removeBelow(path.mid(1));
    }

    /// The records that were read of the key \a path, which is deleted again, and of those below it.
    void removeBelow(const QString &path)
    {
        const auto isBelow = [&path](const QString &read) {
            return (read + u'\\').startsWith(path + u'\\', Qt::CaseInsensitive);
        };
        QSet<int> gone;
        for (const auto &[where, read] : std::as_const(m_places)) {
            if (isBelow(read))
                gone.insert(where.line);
        }
        for (QList<ServerRecord> &records : m_records)
            records.removeIf([&](const ServerRecord &record) { return gone.contains(record.where.line); });
    }

    void finish()
    {
        const QStringList path = m_key.path.toLower().split(u'\\');
        static const QStringList kinds{u"sslbindinginfo"_s, u"sslsnibindinginfo"_s, u"sslccsbindinginfo"_s,
                                       u"sslscopedccsbindinginfo"_s};
        for (const QString &kind : kinds) {
            const qsizetype at = path.indexOf(kind);
            m_isRecognised = m_isRecognised || at >= 0;
            if (at >= 0 && (isDeep() || at + 1 < path.size()))
                m_families.insert(kind);
            if (at >= 0 && at + 2 == path.size())
                readRecord(path.value(2), kind);
        }
        if (path.last() == "parameters"_L1 && path.value(path.size() - 2) == "http"_L1) {
            m_isRecognised = true;
            m_isWhole = m_isWhole || isDeep(); // with all below it
            readListenList();
        }
        if (path.last() == "centralcertprovider"_L1 && m_key.values.contains(u"enabled"_s)) {
            m_isRecognised = true;
            m_found.centralStore = number(u"enabled"_s).value_or(0) != 0;
        }
        m_key = {};
    }

    bool isDeep() const { return m_depth == RegistryDepth::All; }

    std::optional<quint32> number(const QString &name) const
    {
        bool ok = false;
        const QString value = m_key.values.value(name);
        const quint32 parsed = value.mid(6).toUInt(&ok, 16);
        return value.startsWith("dword:"_L1) && ok ? std::optional(parsed) : std::nullopt;
    }

    QString keyText(const QString &kind) const
    {
        const QString name = m_key.path.section(u'\\', -1);
        if (kind == "sslccsbindinginfo"_L1)
            return name.section(u':', -1);
        const QString host = stringOf(m_key.values.value(u"hostnameport"_s));
        return kind == "sslbindinginfo"_L1 || host.isEmpty() ? name : host;
    }

    static RecordFamily familyOf(const QString &kind)
    {
        static const QHash<QString, RecordFamily> byKind{{u"sslbindinginfo"_s, RecordFamily::IpPort},
                                                         {u"sslsnibindinginfo"_s, RecordFamily::HostnamePort},
                                                         {u"sslccsbindinginfo"_s, RecordFamily::Ccs}};
        return byKind.value(kind, RecordFamily::ScopedCcs);
    }

    void readRecord(const QString &set, const QString &kind)
    {
        const QByteArray hash = bytesOf(m_key.values.value(u"sslcerthash"_s)).value_or(QByteArray());
        const auto thumbprint = Thumbprint::parse(QString::fromLatin1(hash.toHex()));
        const bool needsHash = !kind.contains("ccs"_L1);
        const auto record = recordOfKey(keyText(kind), needsHash, familyOf(kind));
        if (!record) {
            complain(m_key.line, record.error());
            return;
        }
        const bool isBare = !isDeep() && m_key.values.isEmpty();
        if (needsHash && !thumbprint) // the record is there, whatever its certificate
            complain(m_key.line,
                     isBare ? Error{Code::NotUnderstood, record->key(), u"reg query … /s"_s}
                            : thumbprint.error());
        ServerRecord read{.record = *record, .where = m_source.at(m_key.line)};
        read.record.isPunycode = isPunycodeName(keyText(kind));
        if (needsHash)
            read.record.certificate = thumbprint ? thumbprint->toString() : record->key();
        read.store = needsHash ? stringOf(m_key.values.value(u"sslcertstorename"_s)) : QString();
        read.applicationId = guidOf(m_key.values.value(u"appid"_s));
        readFlags(read);
        m_records[set].append(read);
        m_places.append({read.where, m_key.path});
    }

    void readFlags(ServerRecord &read)
    {
        const QString written = m_key.values.value(u"defaultflags"_s);
        const auto flags = number(u"defaultflags"_s);
        if (flags) {
            read.negotiates = (*flags & negotiateFlag) != 0;
            read.record.mayReject = (*flags & rejectFlag) != 0;
        }
        if (flags ? (*flags & ~(harmlessFlags | rejectFlag)) != 0 : !written.isEmpty())
            complain(m_key.line, {Code::NotUnderstood, read.record.key(), "DefaultFlags="_L1 + written});
    }

    void readListenList()
    {
        const QString list = stringOf(m_key.values.value(u"listenonlylist"_s));
        for (const QString &text : list.split(QChar::Null, Qt::SkipEmptyParts)) {
            if (const auto ip = IpAddress::parse(text))
                m_found.listen.append(*ip);
            else
                leaveUnread(text, ip.error());
        }
    }

    void leaveUnread(const QString &text, const Error &error)
    {
        complain(m_key.line, error);
        m_found.unreadListen.append(text);
    }

    const ServerText &m_source;
    ServerState &m_found;
    RegistryDepth m_depth;
    RegistryKey m_key;
    QMap<QString, QList<ServerRecord>> m_records; ///< by control set
    QList<std::pair<SourceLocation, QString>> m_places; ///< of records, and the keys that they were read from
    QSet<QString> m_families; ///< that were asked for
    bool m_isWhole = false; ///< all of them were
    bool m_isRecognised = false;
};

} // namespace

bool readRegistryExport(const ServerText &source, ServerState &found, RegistryDepth depth)
{
    RegistryReader reader(source, found, depth);
    reader.read();
    return reader.isRecognised();
}

} // namespace bindwright
