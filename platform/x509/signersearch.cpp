// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "signersearch.h"

#include "openssl.h"
#include "signature.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace bindwright {

namespace {

constexpr qsizetype mostKeys = 16; ///< of one name that are tried on one signature
constexpr int mostChecks = 4096; ///< of signatures in all: some tenths of a second

/// Looks for the key that verifies each signature. Of certificates with one name and one key, as a CA
/// has that was cross-signed or renewed, one is tried.
class SignerSearch final
{
public:
    SignerSearch(const QList<Certificate> &given, const CryptoContext &context)
        : m_given(given)
        , m_context(context)
    {
        QSet<QByteArray> seen;
        for (const Certificate &certificate : given) {
            const QByteArray nameAndKey = certificate.subjectDer + certificate.keyHash;
            if (certificate.keyHash.isEmpty() || seen.contains(nameAndKey))
                continue;
            seen.insert(nameAndKey);
            m_bySubject[certificate.subjectDer].append(&certificate);
        }
    }

    Signers run()
    {
        Signers signers;
        for (const Certificate &certificate : m_given) {
            if (certificate.selfSigned || !certificate.signerKey.isEmpty() || certificate.der.isEmpty())
                continue;
            const Signer signer = signerOf(certificate);
            if (signer
                != Signer{
                    {}, certificate.notSigners, certificate.uncheckedSigners, certificate.signersLeftOut})
                signers.insert(certificate.sha1, signer);
        }
        takeReasons();
        return signers;
    }

private:
    Signer signerOf(const Certificate &certificate)
    {
        QList<const Certificate *> issuers = m_bySubject.value(certificate.issuerDer);
        std::ranges::stable_partition(issuers, [&certificate](const Certificate *issuer) {
            return !issuer->subjectKeyId.isEmpty() && issuer->subjectKeyId == certificate.authorityKeyId;
        });
        Signer signer;
        for (const Certificate *issuer : std::as_const(issuers)) {
            signer.leftOut =
                signer.refused.size() + signer.unchecked.size() == mostKeys || m_checks == mostChecks;
            if (signer.leftOut)
                break;
            ++m_checks;
            switch (signedBy(certificate, *issuer)) {
            case Signed::Yes:
                return {issuer->keyHash, signer.refused};
            case Signed::No:
                signer.refused.append(issuer->keyHash);
                break;
            case Signed::Unknown:
                signer.unchecked.append(issuer->keyHash);
            }
        }
        return signer;
    }

    Signed signedBy(const Certificate &certificate, const Certificate &issuer)
    {
        X509 *own = parsed(certificate);
        const X509 *other = parsed(issuer);
        return own && other ? signatureBy(own, other) : Signed::No;
    }

    X509 *parsed(const Certificate &certificate)
    {
        X509Ptr &x509 = m_parsed[&certificate];
        if (!x509)
            x509 = parseX509(certificate.der, m_context);
        return x509.get();
    }

    const QList<Certificate> &m_given;
    const CryptoContext &m_context;
    QHash<QByteArray, QList<const Certificate *>> m_bySubject;
    std::unordered_map<const Certificate *, X509Ptr> m_parsed;
    int m_checks = 0;
};

} // namespace

Signers signersAmong(const QList<Certificate> &given, const CryptoContext &context)
{
    return SignerSearch(given, context).run();
}

} // namespace bindwright
