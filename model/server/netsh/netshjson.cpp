// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshjson.h"

#include "netshoptions.h"

#include "model/server/servertext.h"

#include "model/net/hostname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

// netsh http show sslcert json=enable: {"SslCertificateBindings":[{"IpPort":…,"SslHash":…,"AppId":…}],
// "message":…,"status":0}, or the array alone. What each member is called differs between versions ("AppId",
// "GuidString"; "IpPort", "HostnamePort"), so they are known by parts of their names.

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostLevels = 16;
constexpr int mostMisses = 100; ///< of places looked for

/// The text up to its last whole object, with every bracket closed: what an error leaves readable.
QByteArray closedBefore(const QByteArray &json, qsizetype error)
{
    QByteArray open; // closing brackets that are due
    QByteArray best;
    qsizetype end = 0;
    bool inString = false;
    for (qsizetype i = 0; i < std::min(error, json.size()); ++i) {
        const char c = json.at(i);
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (!inString && (c == '{' || c == '['))
            open.prepend(c == '{' ? '}' : ']');
        else if (!inString && (c == '}' || c == ']') && !open.isEmpty() && open.at(0) == c) {
            open.remove(0, 1);
            end = c == '}' ? i + 1 : end;
            best = c == '}' ? open : best;
        }
    }
    return json.left(end) + best;
}

QString hexOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QByteArray bytes;
        for (const auto &number : value.toArray())
            bytes.append(char(number.toInt()));
        return QString::fromLatin1(bytes.toHex());
    }
    const QString text = value.toString();
    const QByteArray decoded = QByteArray::fromBase64(text.toLatin1());
    return text.size() == 28 && decoded.size() == 20 ? QString::fromLatin1(decoded.toHex()) : text;
}

QString keyTextOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInt()) : value.toString().trimmed();
}

struct Members
{
    QString key;
    std::optional<RecordFamily> family; ///< by the name of the key
    QString hash;
    QString application;
    QString store;
    std::optional<bool> negotiates;
    std::optional<bool> rejects = false; ///< none: what it says is not known
    bool hasKey = false; ///< a member of that name
    bool hasHash = false;
    QStringList unknown; ///< "name : value" of those that may be on, and change what is served

    /// Whether an object with these is a record, and not something else that has a port.
    bool areOfRecord() const { return hasKey && (hasHash || !application.isEmpty()); }
};

/// What JSON has for a switch: true, 1, "Enabled". None: something else.
std::optional<bool> switchOf(const QJsonValue &value)
{
    static const QSet<QString> on{u"enabled"_s, u"enable"_s, u"set"_s, u"true"_s, u"yes"_s, u"1"_s};
    static const QSet<QString> off{u"disabled"_s, u"disable"_s, u"not set"_s, u"notset"_s,
                                   u"false"_s,    u"no"_s,      u"0"_s,       QString()};
    const QString text = value.toString().trimmed().toLower();
    if (value.isBool() || value.isDouble())
        return value.toBool() || value.toDouble() != 0;
    if (value.isNull() || off.contains(text))
        return value.isNull() || value.isString() ? std::optional(false) : std::nullopt;
    return on.contains(text) ? std::optional(true) : std::nullopt;
}

/// "IpPort", "HostnamePort", "CcsPort", "ScopedCcsHostnamePort".
bool isKeyName(const QString &name)
{
    return name.contains("ccs"_L1) || (name.startsWith("ip"_L1) && name.endsWith("port"_L1))
        || (name.startsWith("host"_L1) && name.endsWith("port"_L1));
}

RecordFamily familyOfName(const QString &name)
{
    if (name.contains("ccs"_L1))
        return name.contains("host"_L1) ? RecordFamily::ScopedCcs : RecordFamily::Ccs;
    return name.startsWith("ip"_L1) ? RecordFamily::IpPort : RecordFamily::HostnamePort;
}

/// "name : value" where it says that something is on, or may say it, which no rule knows; else empty.
QString unknownOf(const QString &name, const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    const bool isWord = !value.isArray() && !value.isObject() && !isNothing(text)
        && (!value.isString() || !text.front().isDigit());
    return isWord && !isHarmlessField(name) && switchOf(value) != false ? name + " : "_L1 + text : QString();
}

bool isApplicationName(const QString &name)
{
    return name.startsWith("app"_L1) || name.startsWith("guid"_L1);
}

Members membersOf(const QJsonObject &object)
{
    Members members;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = it.key().toLower();
        const QString text = it.value().toString();
        const QString guid = (text.startsWith(u'{') ? text : u'{' + text + u'}').toLower();
        if (isGuid(guid) && isApplicationName(name))
            members.application = guid;
        else if (name.contains("ctl"_L1) || name.contains("support"_L1))
            continue;
        else if (name.contains("hash"_L1) || name.contains("thumbprint"_L1)) {
            members.hash = hexOf(it.value());
            members.hasHash = true;
        } else if (name.contains("store"_L1) && name.contains("name"_L1))
            members.store = text;
        else if (isKeyName(name) && !it.value().isNull()) {
            members.hasKey = true;
            if (members.key.isEmpty()) {
                members.key = keyTextOf(it.value());
                members.family = familyOfName(name);
            }
        } else if (name.contains("negotiate"_L1))
            members.negotiates = switchOf(it.value());
        else if (name.contains("reject"_L1))
            members.rejects = switchOf(it.value());
        else if (const QString unknown = unknownOf(it.key(), it.value()); !unknown.isEmpty())
            members.unknown.append(unknown);
    }
    return members;
}

class JsonReader final
{
public:
    JsonReader(const ServerText &source, ServerState &found)
        : m_source(source)
        , m_found(found)
    { }

    bool hasRecords() const { return m_hasRecords; } ///< understood or not; there may be none of them
    bool isWhole() const { return m_isList && !m_isError; } ///< all that HTTP.sys holds

    void read()
    {
        const qsizetype unread = m_found.unread.size();
        QByteArray json = m_source.text.toUtf8();
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype line = json.left(error.offset).count('\n');
            m_found.unread.append({m_source.at(line), {Code::NotUnderstood, u"JSON"_s, error.errorString()}});
            document = QJsonDocument::fromJson(closedBefore(json, error.offset));
        }
        const bool isNothing = document.isArray() && document.array().isEmpty();
        visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
        m_hasRecords = m_hasRecords || isNothing;
        m_isList = m_isList || document.isArray();
        if (!m_hasRecords)
            m_found.unread.resize(unread); // some other JSON
    }

private:
    void visit(const QJsonValue &value, int level)
    {
        if (level > mostLevels)
            return;
        if (value.isArray()) {
            for (const auto &entry : value.toArray())
                visit(entry, level + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        const Members members = membersOf(object);
        if (members.areOfRecord()) {
            m_hasRecords = true;
            take(members);
            return;
        }
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (it.key().compare("SslCertificateBindings"_L1, Qt::CaseInsensitive) == 0)
                readList(it.value(), object);
            else
                visit(it.value(), level + 1);
        }
    }

    /// The answer of netsh, in which each object is a record; \a answer says in its status why there are
    /// none.
    void readList(const QJsonValue &list, const QJsonObject &answer)
    {
        constexpr int notFound = 2; // ERROR_FILE_NOT_FOUND
        const int status = answer.value("status"_L1).toInt();
        const QJsonArray records = list.isArray() ? list.toArray() : QJsonArray{list};
        m_hasRecords = m_isList = list.isArray() || list.isObject();
        m_isError = list.toArray().isEmpty() && status != 0 && status != notFound;
        if (m_isError)
            m_found.unread.append(
                {m_source.at(m_line),
                 {Code::NotUnderstood, answer.value("message"_L1).toString(), u"netsh http show sslcert"_s}});
        for (const auto &record : records) {
            if (record.isObject())
                take(membersOf(record.toObject()));
        }
    }

    void take(const Members &members)
    {
        const auto thumbprint = Thumbprint::parse(members.hash);
        const bool hasHash = thumbprint || !isWithoutHash(members.hash, members.store);
        const auto record = recordOfKey(members.key, hasHash, members.family);
        const SourceLocation where = m_source.at(lineOf(members.key));
        if (!record)
            m_found.unread.append({where, record.error()});
        else
            append(*record, members, where);
    }

    void append(const HttpSysRecord &record, const Members &members, const SourceLocation &where)
    {
        ServerRecord read{.record = record,
                          .store = isNothing(members.store) ? QString() : members.store,
                          .applicationId = members.application,
                          .negotiates = members.negotiates,
                          .where = where};
        read.record.isPunycode = isPunycodeName(members.key);
        read.record.mayReject = members.rejects == true;
        if (!members.rejects)
            m_found.unread.append({where, {Code::NotUnderstood, record.key(), u"RejectConnections"_s}});
        for (const QString &unknown : members.unknown)
            m_found.unread.append({where, {Code::NotUnderstood, record.key(), unknown}});
        const auto thumbprint = Thumbprint::parse(members.hash);
        if (thumbprint) {
            read.record.certificate = thumbprint->toString();
        } else if (!isWithoutHash(members.hash, members.store)) { // it is there, whatever its certificate
            read.record.certificate = record.key();
            m_found.unread.append({where, thumbprint.error()});
        }
        m_found.records.append(read);
    }

    /// Where the key stands; the parser tells no places. Keys come in order.
    qsizetype lineOf(const QString &key)
    {
        // Each that is not there is looked for up to the end of the text.
        const bool isVain = key.isEmpty() || m_misses >= mostMisses;
        const qsizetype at = isVain ? -1 : m_source.text.indexOf(key, m_at);
        m_misses += at < 0 ? 1 : 0;
        if (at >= 0) {
            m_line += QStringView(m_source.text).mid(m_at, at - m_at).count(u'\n');
            m_at = at;
        }
        return m_line;
    }

    const ServerText &m_source;
    ServerState &m_found;
    qsizetype m_at = 0;
    qsizetype m_line = 0;
    int m_misses = 0;
    bool m_hasRecords = false;
    bool m_isList = false; ///< netsh's answer, or its list; else a record alone
    bool m_isError = false; ///< netsh was not answered
};

} // namespace

bool readNetshJson(const ServerText &source, ServerState &found)
{
    JsonReader reader(source, found);
    reader.read();
    found.hasRecords = found.hasRecords || (reader.hasRecords() && reader.isWhole());
    return reader.hasRecords();
}

} // namespace bindwright
