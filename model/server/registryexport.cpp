// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "registryexport.h"

#include "servertext.h"

#include "model/net/hostname.h"

#include <QMap>
#include <QtEndian>

// A .reg file of HKLM\SYSTEM\CurrentControlSet\Services\HTTP\Parameters: SslBindingInfo\<ip:port>,
// SslSniBindingInfo\<any name> with the host in HostnamePort, SslCcsBindingInfo\<port>, ListenOnlyList.
// Source: Microsoft, Central Certificate Store (CCS) with IIS 8, and the .reg file syntax (KB 310516).

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr quint32 negotiateFlag = 2; ///< HTTP_SERVICE_CONFIG_SSL_FLAG_NEGOTIATE_CLIENT_CERT

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
    RegistryReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
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
    }

private:
    void complain(qsizetype line, const Error &error) { m_found.unread.append({m_source.at(line), error}); }

    void readLine(const Line &line)
    {
        if (line.text.startsWith(u'[')) {
            finish();
            m_key = {line.number, line.text.mid(1, line.text.lastIndexOf(u']') - 1), {}};
            if (!line.text.endsWith(u']'))
                complain(line.number, {Code::NotUnderstood, line.text, u"[key]"_s});
            return;
        }
        const qsizetype equals = line.text.indexOf("\"="_L1);
        if (line.text.startsWith(u'"') && equals > 0)
            m_key.values.insert(line.text.mid(1, equals - 1).toLower(), line.text.mid(equals + 2));
        else if (!line.text.isEmpty() && !line.text.startsWith(u';') && !line.text.startsWith(u'@')
                 && !m_key.path.isEmpty())
            complain(line.number, {Code::NotUnderstood, line.text, u"\"name\"=value"_s});
    }

    void finish()
    {
        const QStringList path = m_key.path.toLower().split(u'\\');
        static const QStringList kinds{u"sslbindinginfo"_s, u"sslsnibindinginfo"_s, u"sslccsbindinginfo"_s,
                                       u"sslscopedccsbindinginfo"_s};
        for (const QString &kind : kinds) {
            const qsizetype at = path.indexOf(kind);
            m_found.hasRecords = m_found.hasRecords || at >= 0;
            if (at >= 0 && at + 2 == path.size())
                readRecord(path.value(2), kind);
        }
        if (path.last() == "parameters"_L1)
            readListenList();
        if (path.last() == "centralcertprovider"_L1 && m_key.values.contains(u"enabled"_s))
            m_found.centralStore = number(u"enabled"_s).value_or(0) != 0;
        m_key = {};
    }

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

    void readRecord(const QString &set, const QString &kind)
    {
        const QByteArray hash = bytesOf(m_key.values.value(u"sslcerthash"_s)).value_or(QByteArray());
        const auto thumbprint = Thumbprint::parse(QString::fromLatin1(hash.toHex()));
        const bool needsHash = !kind.contains("ccs"_L1);
        const auto record = recordOfKey(keyText(kind), needsHash);
        if (!record) {
            complain(m_key.line, record.error());
            return;
        }
        if (needsHash && !thumbprint) // the record is there, whatever its certificate
            complain(m_key.line, thumbprint.error());
        ServerRecord read{.record = *record, .where = m_source.at(m_key.line)};
        read.record.isPunycode = isPunycodeName(keyText(kind));
        if (needsHash)
            read.record.certificate = thumbprint ? thumbprint->toString() : record->key();
        read.store = needsHash ? stringOf(m_key.values.value(u"sslcertstorename"_s)) : QString();
        read.applicationId = guidOf(m_key.values.value(u"appid"_s));
        if (const auto flags = number(u"defaultflags"_s))
            read.negotiates = (*flags & negotiateFlag) != 0;
        m_records[set].append(read);
    }

    void readListenList()
    {
        const QString list = stringOf(m_key.values.value(u"listenonlylist"_s));
        for (const QString &text : list.split(QChar::Null, Qt::SkipEmptyParts)) {
            if (const auto ip = IpAddress::parse(text))
                m_found.listen.append(*ip);
            else
                complain(m_key.line, ip.error());
        }
    }

    const ServerText &m_source;
    ServerState &m_found;
    RegistryKey m_key;
    QMap<QString, QList<ServerRecord>> m_records; ///< by control set
};

} // namespace

void readRegistryExport(const ServerText &source, ServerState &found)
{
    RegistryReader(source, found).read();
}

} // namespace bindwright
