// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "signers.h"

#include <algorithm>

namespace bindwright {

void takeSigners(QList<Certificate> &certificates, const Signers &signers)
{
    for (Certificate &certificate : certificates) {
        const auto found = signers.find(certificate.sha1);
        if (found == signers.cend())
            continue;
        certificate.signerKey = found->key;
        certificate.notSigners = found->refused;
        certificate.uncheckedSigners = found->unchecked;
        certificate.signersLeftOut = found->leftOut;
    }
}

bool keyIdsAgree(const Certificate &certificate, const Certificate &issuer)
{
    return certificate.authorityKeyId.isEmpty() || issuer.subjectKeyId.isEmpty()
        || certificate.authorityKeyId == issuer.subjectKeyId;
}

bool maySign(const Certificate &issuer, const Certificate &certificate)
{
    if (issuer.subjectDer != certificate.issuerDer)
        return false;
    if (!certificate.signerKey.isEmpty())
        return issuer.keyHash == certificate.signerKey;
    return certificate.uncheckedSigners.contains(issuer.keyHash) && keyIdsAgree(certificate, issuer);
}

void takeKeys(QList<Certificate> &certificates, const CertificateFile &file)
{
    for (Certificate &certificate : certificates) {
        for (const LooseKey &key : file.looseKeys) {
            if (key.hash != certificate.keyHash || certificate.privateKey == PrivateKey::Matching)
                continue;
            certificate.privateKey = PrivateKey::Matching;
            certificate.keyStorage = key.storage;
            certificate.keyForm = key.form;
            certificate.keyFile = file.path;
            certificate.carrier = file.kind;
        }
    }
}

bool haveOwner(const QList<LooseKey> &keys, const QList<Certificate> &certificates)
{
    return std::ranges::any_of(keys, [&certificates](const LooseKey &key) {
        return std::ranges::find(certificates, key.hash, &Certificate::keyHash) != certificates.cend();
    });
}

} // namespace bindwright
