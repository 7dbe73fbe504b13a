// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "jsonfields.h"

#include "model/certificates/canonicalname.h"

namespace bindwright {

// What of a certificate is saved: see jsonfields.h.

template<class F, Fields<NameConstraints> T>
void fields(F &f, T &n)
{
    f("permittedNames", n.permittedNames);
    f("excludedNames", n.excludedNames);
    f("permittedAddresses", n.permittedAddresses);
    f("excludedAddresses", n.excludedAddresses);
    f("permittedDirectories", n.permittedDirectories);
    f("excludedDirectories", n.excludedDirectories);
    f("permittedEmails", n.permittedEmails);
    f("excludedEmails", n.excludedEmails);
    f("permittedUris", n.permittedUris);
    f("excludedUris", n.excludedUris);
}

template<class F, Fields<Pkcs12Protection> T>
void fields(F &f, T &p)
{
    f("keyEncryption", p.keyEncryption);
    f("certificateEncryption", p.certificateEncryption);
    f("macAlgorithm", p.macAlgorithm);
    f("iterations", p.iterations);
    f("modern", p.modern);
    f("modernMacAlone", p.modernMacAlone);
    f("oldPassphrase", p.oldPassphrase);
    f("isKeyPlain", p.isKeyPlain);
    f("isOpen", p.isOpen);
    f("derivations", p.derivations);
}

/// Earlier versions wrote them as the certificate has them.
template<class F, Fields<Certificate> T>
void nameFields(F &f, T &c)
{
    f("subjectDer", c.subjectDer);
    f("issuerDer", c.issuerDer);
    if constexpr (!std::is_const_v<T>) {
        c.subjectDer = canonicalName(c.subjectDer);
        c.issuerDer = canonicalName(c.issuerDer);
    }
}

template<class F, Fields<Certificate> T>
void keyFields(F &f, T &c)
{
    f("keyType", c.keyType);
    f("keyBits", c.keyBits);
    f("keyAlgorithm", c.keyAlgorithm);
    f("curve", c.curve);
    f("keyHash", c.keyHash);
    f("signerKey", c.signerKey);
    f("notSigners", c.notSigners);
    f("uncheckedSigners", c.uncheckedSigners);
    f("signersLeftOut", c.signersLeftOut);
}

/// Of its file and its private key's.
template<class F, Fields<Certificate> T>
void sourceFields(F &f, T &c)
{
    f("privateKey", c.privateKey);
    f("keyFault", c.keyFault);
    f("keyStorage", c.keyStorage);
    f("keyFile", c.keyFile);
    f("carrier", c.carrier);
    f("keyForm", c.keyForm);
    f("protection", c.protection);
    f("modernPkcs12", c.modernPkcs12);
    f("modernMac", c.modernMac);
    f("hasOldPassphrase", c.hasOldPassphrase);
    f("isRepeated", c.isRepeated);
}

template<class F, Fields<Certificate> T>
void fields(F &f, T &c)
{
    f("der", c.der);
    f("file", c.file);
    f("subject", c.subject);
    f("issuer", c.issuer);
    f("commonName", c.commonName);
    nameFields(f, c);
    f("subjectKeyId", c.subjectKeyId);
    f("authorityKeyId", c.authorityKeyId);
    f("authorityIssuerDer", c.authorityIssuerDer);
    f("authoritySerial", c.authoritySerial);
    f("dnsNames", c.dnsNames);
    f("ipAddresses", c.ipAddresses);
    f("directoryNames", c.directoryNames);
    f("emailAddresses", c.emailAddresses);
    f("uris", c.uris);
    f("unusableNames", c.unusableNames);
    f("hasSubjectAltName", c.hasSubjectAltName);
    f("serialNumber", c.serialNumber);
    f("issuerAddresses", c.issuerAddresses);
    f("friendlyName", c.friendlyName);
    f("notBefore", c.notBefore);
    f("notAfter", c.notAfter);
    keyFields(f, c);
    f("signatureAlgorithm", c.signatureAlgorithm);
    f("keyUsage", c.keyUsage);
    f("extendedKeyUsage", c.extendedKeyUsage);
    f("sha1", c.sha1);
    f("sha256", c.sha256);
    f("selfSigned", c.selfSigned);
    f("isCa", c.isCa);
    f("version", c.version);
    f("pathLength", c.pathLength);
    f("nameConstraints", c.nameConstraints);
    f("unknownCritical", c.unknownCritical);
    f("unreadable", c.unreadable);
    sourceFields(f, c);
}

} // namespace bindwright
