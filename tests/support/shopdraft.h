// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QTimeZone>

namespace bindwright {

/// An invented certificate for \a names; \a digit fills its thumbprint.
inline Certificate shopCertificate(const QStringList &names, QChar digit, bool ca = false)
{
    Certificate certificate;
    certificate.der = names.first().toUtf8();
    certificate.commonName = names.first();
    certificate.subject = QStringLiteral("CN=") + names.first();
    certificate.subjectDer = certificate.subject.toUtf8();
    certificate.issuer = QStringLiteral("CN=Pine TLS CA 4");
    certificate.issuerDer = certificate.issuer.toUtf8();
    if (!ca)
        certificate.dnsNames = names;
    certificate.notBefore = QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::utc());
    certificate.notAfter = QDateTime({2027, 12, 31}, {0, 0}, QTimeZone::utc());
    certificate.keyType = KeyType::Rsa;
    certificate.keyBits = 2048;
    certificate.signatureAlgorithm = QStringLiteral("sha256WithRSAEncryption");
    certificate.extendedKeyUsage = {QStringLiteral("serverAuth")};
    certificate.sha1 = *Thumbprint::parse(QString(40, digit));
    certificate.isCa = ca;
    certificate.privateKey = ca ? PrivateKey::Absent : PrivateKey::Matching;
    return certificate;
}

inline RoleCertificate shopEntry(const QString &name, QChar digit, const QString &store)
{
    RoleCertificate entry;
    entry.name = name;
    entry.storeLocation = QStringLiteral("LocalMachine");
    entry.storeName = store;
    entry.thumbprints = {{QStringLiteral("ServiceConfiguration.Cloud.cscfg"), QString(40, digit)},
                         {QStringLiteral("ServiceConfiguration.Local.cscfg"), QString(40, digit)}};
    return entry;
}

inline Role shopRole(const QString &name, RoleKind kind)
{
    Role role;
    role.name = name;
    role.kind = kind;
    if (kind == RoleKind::Worker)
        return role;
    role.certificates = {shopEntry(QStringLiteral("ShopTls"), u'A', QStringLiteral("My")),
                         shopEntry(QStringLiteral("ApiTls"), u'B', QStringLiteral("My")),
                         shopEntry(QStringLiteral("PineTlsCa4"), u'D', QStringLiteral("CA")),
                         shopEntry(QStringLiteral("LegacyTls"), u'E', QStringLiteral("My"))};
    Endpoint https;
    https.name = QStringLiteral("HttpsIn");
    https.protocol = QStringLiteral("https");
    https.port = QStringLiteral("443");
    https.certificate = QStringLiteral("ShopTls");
    role.endpoints = {https};
    Site site;
    site.name = QStringLiteral("Web");
    site.bindings = {{QStringLiteral("Https"), https.name, {}}};
    role.sites = {site};
    return role;
}

inline Binding shopBinding(const QString &host, const QString &certificate,
                           const QString &ip = QStringLiteral("*"), SslFlags flags = SslFlag::Sni)
{
    Binding binding;
    binding.role = QStringLiteral("StoreFront");
    binding.site = QStringLiteral("Web");
    binding.ip = ip;
    binding.host = host;
    binding.sslFlags = flags;
    binding.certificate = certificate;
    return binding;
}

/// Two web roles and a worker, three leaves and their CA brought in (images is declared nowhere),
/// and the exact-IP binding of the sketches that hides the others.
inline Draft shopDraft()
{
    Draft draft;
    draft.projectPath = QStringLiteral("/shop");
    draft.service.name = QStringLiteral("harbor-shop");
    draft.service.roles = {shopRole(QStringLiteral("StoreFront"), RoleKind::Web),
                           shopRole(QStringLiteral("Api"), RoleKind::Web),
                           shopRole(QStringLiteral("OrderWorker"), RoleKind::Worker)};
    for (const QString &name : {QStringLiteral("Cloud"), QStringLiteral("Local")}) {
        ConfigurationFacts facts;
        facts.fileName = QStringLiteral("ServiceConfiguration.%1.cscfg").arg(name);
        facts.osFamily = QStringLiteral("6");
        facts.roles = {QStringLiteral("StoreFront"), QStringLiteral("Api"), QStringLiteral("OrderWorker")};
        facts.virtualNetwork = QStringLiteral("harbor-net");
        for (const QString &role : std::as_const(facts.roles))
            facts.subnets.insert(role, QStringLiteral("web"));
        draft.service.configurations.append(facts);
    }
    draft.certificates = {
        shopCertificate({QStringLiteral("www.harborpine.example"), QStringLiteral("shop.harborpine.example")},
                        u'A'),
        shopCertificate({QStringLiteral("api.harborpine.example")}, u'B'),
        shopCertificate({QStringLiteral("images.harborpine.example")}, u'C'),
        shopCertificate({QStringLiteral("Pine TLS CA 4")}, u'D', true)};
    draft.roles = {QStringLiteral("StoreFront"), QStringLiteral("Api")};
    draft.scenario = Scenario::Sni;
    draft.bindings = {shopBinding({}, QStringLiteral("ShopTls"), QStringLiteral("10.1.0.4"), {}),
                      shopBinding(QStringLiteral("www.harborpine.example"), QStringLiteral("ShopTls")),
                      shopBinding(QStringLiteral("api.harborpine.example"), QStringLiteral("ApiTls")),
                      shopBinding(QStringLiteral("images.harborpine.example"), QStringLiteral("ShopTls"))};
    return draft;
}

} // namespace bindwright
