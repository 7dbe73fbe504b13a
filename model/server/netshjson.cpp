// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "netshjson.h"

#include "servertext.h"

#include "model/net/hostname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// netsh http show sslcert json=enable: an array of objects. What each member is called differs between
// versions ("AppId", "GuidString"; "IpPort", "HostnamePort"), so they are known by parts of their names.

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
    QString hash;
    QString application;
    QString store;
    std::optional<bool> negotiates;
    bool mayReject = false;
};

Members membersOf(const QJsonObject &object)
{
    Members members;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString name = it.key().toLower();
        const QString text = it.value().toString();
        if (isGuid(text) || isGuid(u'{' + text + u'}'))
            members.application = (text.startsWith(u'{') ? text : u'{' + text + u'}').toLower();
        else if (name.contains("hash"_L1))
            members.hash = hexOf(it.value());
        else if (name.contains("ctl"_L1) || name.contains("support"_L1))
            continue;
        else if (name.contains("store"_L1) && name.contains("name"_L1))
            members.store = text;
        else if (name.contains("port"_L1) || name.contains("ccs"_L1) || name == "key"_L1)
            members.key = members.key.isEmpty() ? keyTextOf(it.value()) : members.key;
        else if (name.contains("negotiate"_L1) && it.value().isBool())
            members.negotiates = it.value().toBool();
        else if (name.contains("reject"_L1))
            members.mayReject = it.value().toBool();
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

    bool hasRecords() const { return m_hasRecords; } ///< understood or not

    void read()
    {
        QByteArray json = m_source.text.toUtf8();
        QJsonParseError error;
        QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype line = json.left(error.offset).count('\n');
            m_found.unread.append({m_source.at(line), {Code::NotUnderstood, u"JSON"_s, error.errorString()}});
            document = QJsonDocument::fromJson(closedBefore(json, error.offset));
        }
        visit(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
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
        if (!members.application.isEmpty()) {
            m_hasRecords = true;
            take(members);
            return;
        }
        for (const auto &member : object)
            visit(member, level + 1);
    }

    void take(const Members &members)
    {
        const auto thumbprint = Thumbprint::parse(members.hash);
        const bool hasHash = thumbprint || !isNothing(members.hash);
        const auto record = recordOfKey(members.key, hasHash);
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
        read.record.mayReject = members.mayReject;
        const auto thumbprint = Thumbprint::parse(members.hash);
        if (thumbprint) {
            read.record.certificate = thumbprint->toString();
        } else if (!isNothing(members.hash)) { // the record is there, whatever its certificate
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
};

/// An object of nothing but empty lists, as {"SslCertificateBindings": []}.
bool isEmptyList(const QJsonObject &object)
{
    return !object.isEmpty() && std::all_of(object.begin(), object.end(), [](const QJsonValue &value) {
        return value.isArray() && value.toArray().isEmpty();
    });
}

} // namespace

void readNetshJson(const ServerText &source, ServerState &found)
{
    JsonReader reader(source, found);
    reader.read();
    // Any JSON may be without records; one that has no other member either says that there are none.
    const QJsonDocument document = QJsonDocument::fromJson(source.text.toUtf8());
    const bool isEmpty = document.isArray() ? document.array().isEmpty() : isEmptyList(document.object());
    found.hasRecords = found.hasRecords || isEmpty || reader.hasRecords();
}

} // namespace bindwright
