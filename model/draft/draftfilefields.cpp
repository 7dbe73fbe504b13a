// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftfilefields.h"

using namespace Qt::StringLiterals;

namespace bindwright {

const Words<Scenario> &scenarioWords()
{
    static const Words<Scenario> words{{Scenario::Single, u"single"_s},
                                       {Scenario::San, u"san"_s},
                                       {Scenario::Chained, u"chained"_s},
                                       {Scenario::Installed, u"installed"_s},
                                       {Scenario::Sni, u"sni"_s}};
    return words;
}

const Words<Target> &targetWords()
{
    static const Words<Target> words{{Target::CloudService, u"cloud-service"_s},
                                     {Target::ExtendedSupport, u"extended-support"_s},
                                     {Target::Server, u"server"_s}};
    return words;
}

const Words<HttpsEndpoint> &httpsEndpointWords()
{
    static const Words<HttpsEndpoint> words{{HttpsEndpoint::Keep, u"keep"_s}, {HttpsEndpoint::Tcp, u"tcp"_s}};
    return words;
}

const Words<ScriptForm> &scriptFormWords()
{
    static const Words<ScriptForm> words{{ScriptForm::StartupTask, u"startup-task"_s},
                                         {ScriptForm::OnStart, u"onstart"_s},
                                         {ScriptForm::Server, u"server"_s}};
    return words;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const auto &entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

namespace {

const Words<RoleKind> &roleKindWords()
{
    static const Words<RoleKind> words{{RoleKind::Web, u"web"_s}, {RoleKind::Worker, u"worker"_s}};
    return words;
}

const Words<KeyType> &keyTypeWords()
{
    static const Words<KeyType> words{{KeyType::Unknown, u"unknown"_s}, {KeyType::Rsa, u"rsa"_s},
                                      {KeyType::Ecdsa, u"ecdsa"_s},     {KeyType::Dsa, u"dsa"_s},
                                      {KeyType::Ed25519, u"ed25519"_s}, {KeyType::Ed448, u"ed448"_s}};
    return words;
}

const Words<KeyStorage> &keyStorageWords()
{
    static const Words<KeyStorage> words{{KeyStorage::Unknown, u"unknown"_s},
                                         {KeyStorage::CspExchange, u"csp-exchange"_s},
                                         {KeyStorage::CspSignature, u"csp-signature"_s},
                                         {KeyStorage::Cng, u"cng"_s}};
    return words;
}

const Words<PrivateKey> &privateKeyWords()
{
    static const Words<PrivateKey> words{{PrivateKey::Absent, u"absent"_s},
                                         {PrivateKey::Matching, u"matching"_s},
                                         {PrivateKey::Mismatched, u"mismatched"_s}};
    return words;
}

QJsonObject toJson(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> mapFrom(const QJsonValue &value)
{
    QMap<QString, QString> values;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        values.insert(it.key(), it.value().toString());
    return values;
}

QJsonObject toJson(const RoleCertificate &c)
{
    return {{u"name"_s, c.name},
            {u"storeLocation"_s, c.storeLocation},
            {u"storeName"_s, c.storeName},
            {u"permissionLevel"_s, c.permissionLevel},
            {u"thumbprints"_s, toJson(c.thumbprints)},
            {u"declared"_s, c.declared},
            {u"oddAlgorithms"_s, toJson(c.oddAlgorithms)}};
}

RoleCertificate roleCertificateFromJson(const QJsonObject &o)
{
    return {.name = o["name"_L1].toString(),
            .storeLocation = o["storeLocation"_L1].toString(),
            .storeName = o["storeName"_L1].toString(),
            .permissionLevel = o["permissionLevel"_L1].toString(),
            .thumbprints = mapFrom(o["thumbprints"_L1]),
            .declared = o["declared"_L1].toBool(true),
            .oddAlgorithms = mapFrom(o["oddAlgorithms"_L1])};
}

QJsonObject toJson(const Endpoint &e)
{
    return {{u"name"_s, e.name},
            {u"protocol"_s, e.protocol},
            {u"port"_s, e.port},
            {u"localPort"_s, e.localPort},
            {u"certificate"_s, e.certificate}};
}

Endpoint endpointFromJson(const QJsonObject &o)
{
    return {.name = o["name"_L1].toString(),
            .protocol = o["protocol"_L1].toString(),
            .port = o["port"_L1].toString(),
            .localPort = o["localPort"_L1].toString(),
            .certificate = o["certificate"_L1].toString()};
}

QJsonObject toJson(const SiteBinding &b)
{
    return {{u"name"_s, b.name}, {u"endpointName"_s, b.endpointName}, {u"hostHeader"_s, b.hostHeader}};
}

SiteBinding siteBindingFromJson(const QJsonObject &o)
{
    return {o["name"_L1].toString(), o["endpointName"_L1].toString(), o["hostHeader"_L1].toString()};
}

QJsonObject toJson(const Site &s)
{
    return {{u"name"_s, s.name},
            {u"physicalDirectory"_s, s.physicalDirectory},
            {u"bindings"_s, arrayOf(s.bindings, [](const SiteBinding &b) { return toJson(b); })},
            {u"bindingsLast"_s, s.bindingsLast}};
}

Site siteFromJson(const QJsonObject &o)
{
    return {o["name"_L1].toString(), o["physicalDirectory"_L1].toString(),
            listOf(o["bindings"_L1], siteBindingFromJson), o["bindingsLast"_L1].toBool(true)};
}

QJsonObject toJson(const TaskVariable &v)
{
    QJsonObject object{{u"name"_s, v.name}, {u"xpath"_s, v.xpath}};
    if (v.value)
        object.insert(u"value"_s, *v.value);
    return object;
}

TaskVariable taskVariableFromJson(const QJsonObject &o)
{
    TaskVariable variable{.name = o["name"_L1].toString(), .value = {}, .xpath = o["xpath"_L1].toString()};
    if (o.contains("value"_L1))
        variable.value = o["value"_L1].toString();
    return variable;
}

QJsonObject toJson(const StartupTask &t)
{
    return {{u"commandLine"_s, t.commandLine},
            {u"executionContext"_s, t.executionContext},
            {u"taskType"_s, t.taskType},
            {u"environment"_s, arrayOf(t.environment, [](const TaskVariable &v) { return toJson(v); })}};
}

StartupTask startupTaskFromJson(const QJsonObject &o)
{
    return {.commandLine = o["commandLine"_L1].toString(),
            .executionContext = o["executionContext"_L1].toString(),
            .taskType = o["taskType"_L1].toString(),
            .environment = listOf(o["environment"_L1], taskVariableFromJson)};
}

QJsonObject toJson(const ConfigurationSetting &s)
{
    return {{u"name"_s, s.name}, {u"values"_s, toJson(s.values)}, {u"declared"_s, s.declared}};
}

ConfigurationSetting settingFromJson(const QJsonObject &o)
{
    return {o["name"_L1].toString(), mapFrom(o["values"_L1]), o["declared"_L1].toBool(true)};
}

QJsonObject toJson(const Role &r)
{
    return {{u"name"_s, r.name},
            {u"kind"_s, wordOf(roleKindWords(), r.kind)},
            {u"vmSize"_s, r.vmSize},
            {u"certificates"_s, arrayOf(r.certificates, [](const RoleCertificate &c) { return toJson(c); })},
            {u"endpoints"_s, arrayOf(r.endpoints, [](const Endpoint &e) { return toJson(e); })},
            {u"sites"_s, arrayOf(r.sites, [](const Site &s) { return toJson(s); })},
            {u"startupTasks"_s, arrayOf(r.startupTasks, [](const StartupTask &t) { return toJson(t); })},
            {u"settings"_s, arrayOf(r.settings, [](const ConfigurationSetting &s) { return toJson(s); })},
            {u"runtimeContext"_s, r.runtimeContext},
            {u"imports"_s, QJsonArray::fromStringList(r.imports)}};
}

Role roleFromJson(const QJsonObject &o)
{
    return {.name = o["name"_L1].toString(),
            .kind = enumOf(roleKindWords(), o["kind"_L1].toString(), RoleKind::Web),
            .vmSize = o["vmSize"_L1].toString(),
            .certificates = listOf(o["certificates"_L1], roleCertificateFromJson),
            .endpoints = listOf(o["endpoints"_L1], endpointFromJson),
            .sites = listOf(o["sites"_L1], siteFromJson),
            .startupTasks = listOf(o["startupTasks"_L1], startupTaskFromJson),
            .settings = listOf(o["settings"_L1], settingFromJson),
            .runtimeContext = o["runtimeContext"_L1].toString(),
            .imports = stringsOf(o["imports"_L1])};
}

QJsonObject toJson(const ConfigurationFacts &c)
{
    return {{u"fileName"_s, c.fileName},
            {u"serviceName"_s, c.serviceName},
            {u"osFamily"_s, c.osFamily},
            {u"osVersion"_s, c.osVersion},
            {u"roles"_s, QJsonArray::fromStringList(c.roles)},
            {u"virtualNetwork"_s, c.virtualNetwork},
            {u"subnets"_s, toJson(c.subnets)}};
}

ConfigurationFacts configurationFromJson(const QJsonObject &o)
{
    return {.fileName = o["fileName"_L1].toString(),
            .serviceName = o["serviceName"_L1].toString(),
            .osFamily = o["osFamily"_L1].toString(),
            .osVersion = o["osVersion"_L1].toString(),
            .roles = stringsOf(o["roles"_L1]),
            .virtualNetwork = o["virtualNetwork"_L1].toString(),
            .subnets = mapFrom(o["subnets"_L1])};
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QJsonObject toJson(const Service &service)
{
    return {{u"name"_s, service.name},
            {u"roles"_s, arrayOf(service.roles, [](const Role &r) { return toJson(r); })},
            {u"configurations"_s,
             arrayOf(service.configurations, [](const ConfigurationFacts &c) { return toJson(c); })}};
}

Service serviceFromJson(const QJsonObject &object)
{
    return {.name = object["name"_L1].toString(),
            .roles = listOf(object["roles"_L1], roleFromJson),
            .configurations = listOf(object["configurations"_L1], configurationFromJson)};
}

QJsonObject toJson(const Certificate &c)
{
    return {{u"der"_s, base64(c.der)},
            {u"file"_s, c.file},
            {u"subject"_s, c.subject},
            {u"issuer"_s, c.issuer},
            {u"commonName"_s, c.commonName},
            {u"subjectDer"_s, base64(c.subjectDer)},
            {u"issuerDer"_s, base64(c.issuerDer)},
            {u"subjectKeyId"_s, base64(c.subjectKeyId)},
            {u"authorityKeyId"_s, base64(c.authorityKeyId)},
            {u"dnsNames"_s, QJsonArray::fromStringList(c.dnsNames)},
            {u"ipAddresses"_s, QJsonArray::fromStringList(c.ipAddresses)},
            {u"notBefore"_s, c.notBefore.toString(Qt::ISODate)},
            {u"notAfter"_s, c.notAfter.toString(Qt::ISODate)},
            {u"keyType"_s, wordOf(keyTypeWords(), c.keyType)},
            {u"keyBits"_s, c.keyBits},
            {u"signatureAlgorithm"_s, c.signatureAlgorithm},
            {u"keyUsage"_s, QJsonArray::fromStringList(c.keyUsage)},
            {u"extendedKeyUsage"_s, QJsonArray::fromStringList(c.extendedKeyUsage)},
            {u"sha1"_s, c.sha1.toString()},
            {u"sha256"_s, c.sha256},
            {u"selfSigned"_s, c.selfSigned},
            {u"isCa"_s, c.isCa},
            {u"privateKey"_s, wordOf(privateKeyWords(), c.privateKey)},
            {u"keyStorage"_s, wordOf(keyStorageWords(), c.keyStorage)},
            {u"modernPkcs12"_s, c.modernPkcs12}};
}

Certificate certificateFromJson(const QJsonObject &o)
{
    return {.der = fromBase64(o["der"_L1]),
            .file = o["file"_L1].toString(),
            .subject = o["subject"_L1].toString(),
            .issuer = o["issuer"_L1].toString(),
            .commonName = o["commonName"_L1].toString(),
            .subjectDer = fromBase64(o["subjectDer"_L1]),
            .issuerDer = fromBase64(o["issuerDer"_L1]),
            .subjectKeyId = fromBase64(o["subjectKeyId"_L1]),
            .authorityKeyId = fromBase64(o["authorityKeyId"_L1]),
            .dnsNames = stringsOf(o["dnsNames"_L1]),
            .ipAddresses = stringsOf(o["ipAddresses"_L1]),
            .notBefore = QDateTime::fromString(o["notBefore"_L1].toString(), Qt::ISODate),
            .notAfter = QDateTime::fromString(o["notAfter"_L1].toString(), Qt::ISODate),
            .keyType = enumOf(keyTypeWords(), o["keyType"_L1].toString(), KeyType::Unknown),
            .keyBits = o["keyBits"_L1].toInt(),
            .signatureAlgorithm = o["signatureAlgorithm"_L1].toString(),
            .keyUsage = stringsOf(o["keyUsage"_L1]),
            .extendedKeyUsage = stringsOf(o["extendedKeyUsage"_L1]),
            .sha1 = Thumbprint::parse(o["sha1"_L1].toString()).value_or(Thumbprint()),
            .sha256 = o["sha256"_L1].toString(),
            .selfSigned = o["selfSigned"_L1].toBool(),
            .isCa = o["isCa"_L1].toBool(),
            .privateKey = enumOf(privateKeyWords(), o["privateKey"_L1].toString(), PrivateKey::Absent),
            .keyStorage = enumOf(keyStorageWords(), o["keyStorage"_L1].toString(), KeyStorage::Unknown),
            .modernPkcs12 = o["modernPkcs12"_L1].toBool()};
}

QJsonObject toJson(const Binding &b)
{
    return {{u"role"_s, b.role},
            {u"site"_s, b.site},
            {u"ip"_s, b.ip},
            {u"port"_s, b.port},
            {u"host"_s, b.host},
            {u"sslFlags"_s, b.sslFlags},
            {u"certificate"_s, b.certificate}};
}

Binding bindingFromJson(const QJsonObject &o)
{
    return {.role = o["role"_L1].toString(),
            .site = o["site"_L1].toString(),
            .ip = o["ip"_L1].toString(),
            .port = o["port"_L1].toString(),
            .host = o["host"_L1].toString(),
            .sslFlags = o["sslFlags"_L1].toInt(),
            .certificate = o["certificate"_L1].toString()};
}

QJsonObject toJson(const Expectation &e)
{
    QJsonObject object{{u"role"_s, e.role},
                       {u"host"_s, e.host},
                       {u"certificate"_s, e.certificate.toString()},
                       {u"sni"_s, e.sendsName},
                       {u"port"_s, e.port}};
    if (e.address)
        object.insert(u"address"_s, e.address->toString());
    return object;
}

Expectation expectationFromJson(const QJsonObject &o)
{
    Expectation expectation{.role = o["role"_L1].toString(),
                            .host = o["host"_L1].toString(),
                            .certificate =
                                Thumbprint::parse(o["certificate"_L1].toString()).value_or(Thumbprint()),
                            .sendsName = o["sni"_L1].toBool(true),
                            .address = {},
                            .port = parsePort(QString::number(o["port"_L1].toInt())).value_or(443)};
    const QString address = o["address"_L1].toString();
    if (const auto ip = IpAddress::parse(address); ip && !address.isEmpty())
        expectation.address = *ip;
    return expectation;
}

} // namespace bindwright
