// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QTimeZone>

/// Small values for tests of the rules: facts of certificates without any cryptography.
namespace testvalues {

using namespace bindwright;
using namespace Qt::StringLiterals;

/// A thumbprint of 40 times the digit.
inline Thumbprint thumbprint(char digit)
{
    return *Thumbprint::parse(QString(40, QLatin1Char(digit)));
}

inline QDateTime day(int year, int month, int dayOfMonth)
{
    return QDateTime(QDate(year, month, dayOfMonth), QTime(0, 0), QTimeZone::utc());
}

/// A leaf with a key, RSA 2048, valid for 2026 and 2027, issued by "CN=Pine TLS CA".
inline Certificate leaf(char digit, const QStringList &names)
{
    Certificate certificate;
    certificate.subject = u"CN="_s + names.value(0);
    certificate.commonName = names.value(0);
    certificate.subjectDer = certificate.subject.toUtf8();
    certificate.issuer = u"CN=Pine TLS CA"_s;
    certificate.issuerDer = certificate.issuer.toUtf8();
    certificate.dnsNames = names;
    certificate.notBefore = day(2026, 1, 1);
    certificate.notAfter = day(2027, 12, 31);
    certificate.keyType = KeyType::Rsa;
    certificate.keyBits = 2048;
    certificate.signatureAlgorithm = u"sha256WithRSAEncryption"_s;
    certificate.extendedKeyUsage = {u"serverAuth"_s};
    certificate.sha1 = thumbprint(digit);
    certificate.privateKey = PrivateKey::Matching;
    return certificate;
}

/// A CA certificate; self-signed when both names are equal.
inline Certificate authority(char digit, const QString &name, const QString &issuer)
{
    Certificate certificate = leaf(digit, {});
    certificate.subject = u"CN="_s + name;
    certificate.commonName = name;
    certificate.subjectDer = certificate.subject.toUtf8();
    certificate.issuer = u"CN="_s + issuer;
    certificate.issuerDer = certificate.issuer.toUtf8();
    certificate.extendedKeyUsage = {};
    certificate.isCa = true;
    certificate.selfSigned = name == issuer;
    certificate.privateKey = PrivateKey::Absent;
    return certificate;
}

/// What netsh http show sslcert calls a record's key.
inline QString keyLabel(const QString &key)
{
    if (!key.contains(u':'))
        return u"Central Certificate Store"_s;
    return SocketAddress::parse(key) ? u"IP:port"_s : u"Hostname:port"_s;
}

inline const QString cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
inline const QString local = u"ServiceConfiguration.Local.cscfg"_s;

/// A web role with site "Web" on an http endpoint, and whatever certificates and endpoints are added.
inline Role webRole(const QString &name)
{
    Role role;
    role.name = name;
    role.endpoints = {{.name = u"HttpIn"_s, .protocol = u"http"_s, .port = u"80"_s}};
    role.sites = {{.name = u"Web"_s, .bindings = {{.name = u"HttpIn"_s, .endpointName = u"HttpIn"_s}}}};
    return role;
}

/// A service of the roles with a Cloud and a Local configuration for all of them.
inline Service serviceOf(const QList<Role> &roles, const QString &osFamily = u"6"_s)
{
    Service service{.name = u"shop"_s, .roles = roles};
    QStringList names;
    for (const Role &role : roles)
        names.append(role.name);
    for (const QString &file : {cloud, local})
        service.configurations.append({file, u"shop"_s, osFamily, u"*"_s, names});
    return service;
}

inline Draft draftWith(const Service &service, const QList<Certificate> &certificates,
                       const QStringList &hosts = {})
{
    Draft draft;
    draft.projectPath = u"/shop"_s;
    draft.service = service;
    for (const Role &role : service.roles)
        draft.roles.append(role.name);
    draft.certificates = certificates;
    draft.hosts = hosts;
    return draft;
}

} // namespace testvalues
