// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftfileserver.h"

#include "draftfilefields.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const Words<RecordFamily> &familyWords()
{
    static const Words<RecordFamily> words{{RecordFamily::IpPort, u"ipport"_s},
                                           {RecordFamily::HostnamePort, u"hostnameport"_s},
                                           {RecordFamily::Ccs, u"ccs"_s},
                                           {RecordFamily::ScopedCcs, u"scopedccs"_s}};
    return words;
}

QJsonValue toJson(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

std::optional<bool> boolFrom(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonObject toJson(const SourceLocation &where)
{
    return {{u"file"_s, where.file}, {u"line"_s, where.line}};
}

SourceLocation locationFrom(const QJsonValue &value)
{
    return {value["file"_L1].toString(), value["line"_L1].toInt()};
}

QJsonObject toJson(const ServerRecord &r)
{
    return {{u"family"_s, wordOf(familyWords(), r.record.family)},
            {u"ip"_s, r.record.ip.toString()},
            {u"host"_s, r.record.host},
            {u"port"_s, r.record.port},
            {u"certificate"_s, r.record.certificate},
            {u"store"_s, r.store},
            {u"applicationId"_s, r.applicationId},
            {u"negotiates"_s, toJson(r.negotiates)},
            {u"where"_s, toJson(r.where)}};
}

ServerRecord recordFrom(const QJsonObject &o)
{
    ServerRecord read{
        .record = {.family = enumOf(familyWords(), o["family"_L1].toString(), RecordFamily::IpPort),
                   .ip = IpAddress::parse(o["ip"_L1].toString()).value_or(IpAddress()),
                   .host = o["host"_L1].toString(),
                   .port = quint16(o["port"_L1].toInt()),
                   .certificate = o["certificate"_L1].toString()},
        .store = o["store"_L1].toString(),
        .applicationId = o["applicationId"_L1].toString(),
        .negotiates = boolFrom(o["negotiates"_L1]),
        .where = locationFrom(o["where"_L1])};
    return read;
}

QJsonObject toJson(const ServerBinding &b)
{
    return {{u"site"_s, b.site},         {u"information"_s, b.information},
            {u"sslFlags"_s, b.sslFlags}, {u"certificate"_s, b.certificate},
            {u"store"_s, b.store},       {u"where"_s, toJson(b.where)}};
}

ServerBinding serverBindingFrom(const QJsonObject &o)
{
    return {.site = o["site"_L1].toString(),
            .information = o["information"_L1].toString(),
            .sslFlags = o["sslFlags"_L1].toInt(),
            .certificate = o["certificate"_L1].toString(),
            .store = o["store"_L1].toString(),
            .where = locationFrom(o["where"_L1])};
}

QJsonObject toJson(const CcsFile &f)
{
    return {{u"name"_s, f.name}, {u"certificate"_s, f.certificate}, {u"opens"_s, f.opens}};
}

CcsFile fileFrom(const QJsonObject &o)
{
    return {o["name"_L1].toString(), o["certificate"_L1].toString(), o["opens"_L1].toBool(true)};
}

QJsonObject toJson(const StoredCertificate &s)
{
    return {{u"sha1"_s, s.sha1.toString()}, {u"store"_s, s.store}};
}

StoredCertificate storedFrom(const QJsonObject &o)
{
    return {Thumbprint::parse(o["sha1"_L1].toString()).value_or(Thumbprint()), o["store"_L1].toString()};
}

template<class T>
QJsonArray arrayOf(const QList<T> &values)
{
    return bindwright::arrayOf(values, [](const T &value) { return toJson(value); });
}

} // namespace

QJsonObject toJson(const JoinedServer &server)
{
    const ServerState &state = server.state;
    QJsonArray listen;
    for (const IpAddress &address : state.listen)
        listen.append(address.toString());
    return {{u"sources"_s, QJsonArray::fromStringList(state.sources)},
            {u"hasRecords"_s, state.hasRecords},
            {u"hasBindings"_s, state.hasBindings},
            {u"hasShare"_s, state.hasShare},
            {u"hasStores"_s, state.hasStores},
            {u"records"_s, arrayOf(state.records)},
            {u"bindings"_s, arrayOf(state.bindings)},
            {u"files"_s, arrayOf(state.files)},
            {u"listen"_s, listen},
            {u"stored"_s, arrayOf(state.stored)},
            {u"windows"_s, state.windows},
            {u"centralStore"_s, toJson(state.centralStore)},
            {u"role"_s, server.role},
            {u"asRead"_s,
             bindwright::arrayOf(server.asRead, [](const Binding &b) { return bindwright::toJson(b); })},
            {u"alone"_s, server.alone}};
}

JoinedServer serverFromJson(const QJsonObject &o)
{
    JoinedServer server;
    ServerState &state = server.state;
    state.sources = stringsOf(o["sources"_L1]);
    state.hasRecords = o["hasRecords"_L1].toBool();
    state.hasBindings = o["hasBindings"_L1].toBool();
    state.hasShare = o["hasShare"_L1].toBool();
    state.hasStores = o["hasStores"_L1].toBool();
    state.records = listOf(o["records"_L1], recordFrom);
    state.bindings = listOf(o["bindings"_L1], serverBindingFrom);
    state.files = listOf(o["files"_L1], fileFrom);
    for (const QString &text : stringsOf(o["listen"_L1])) {
        if (const auto address = IpAddress::parse(text))
            state.listen.append(*address);
    }
    state.stored = listOf(o["stored"_L1], storedFrom);
    state.windows = o["windows"_L1].toString();
    state.centralStore = boolFrom(o["centralStore"_L1]);
    server.role = o["role"_L1].toString();
    server.asRead = listOf(o["asRead"_L1], bindingFromJson);
    server.alone = o["alone"_L1].toBool();
    return server;
}

} // namespace bindwright
