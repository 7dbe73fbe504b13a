// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "issuersource.h"

#include "model/certificates/certificatereader.h"

namespace bindwright {

/// What an issuer is fetched with.
struct FetchTools
{
    const IssuerSource &source;
    const CertificateReader &reader;
    IsCancelled isCancelled = {};
};

/// What the admin agreed to.
struct FetchLimits
{
    bool allowsInternal = false; ///< loopback and private addresses, where the certificate itself names them
    std::chrono::milliseconds patience{15000}; ///< for one certificate, redirects and all

    bool operator==(const FetchLimits &) const = default;
};

/// As many redirects are followed, and as many issuers fetched, one above the other.
constexpr int mostRedirects = 4;
constexpr int mostIssuers = 8;

/// The addresses of \a certificate's issuer that can be fetched from: http alone, for an issuer is needed to
/// trust https, and its signature proves it.
QStringList fetchableAddresses(const Certificate &certificate);

/// The issuer of \a certificate from \a address, and what stands above it in the same answer (DER, PEM or
/// P7B); nothing else of it is taken, and no key. The file's path is the address. Every address that a name
/// or a redirect leads to is looked at before it is connected to. Fails with NotTheIssuer where nothing in it
/// signed the certificate, AddressUnusable, AddressInternal, RedirectRefused, FetchRefused, as IssuerSource
/// does, and as CertificateReader::read() does.
Result<CertificateFile> fetchIssuer(const FetchTools &tools, const Certificate &certificate,
                                    const QString &address, const FetchLimits &limits);

/// What fetching upwards gave: a file an issuer, or why one could not be had.
struct FetchedIssuers
{
    QList<CertificateFile> files;
    QList<Error> failed; ///< of the addresses of the first issuer that none of them gave; AddressUnusable for
                         ///< each where none is http
};

/// The issuers of \a certificate and theirs, up to a root, to one that names no address, or to a failure.
FetchedIssuers fetchIssuers(const FetchTools &tools, const Certificate &certificate,
                            const FetchLimits &limits);

/// Those of \a candidates that signed \a certificate, signed its signer, and so on: from below upwards. Their
/// signers are known then.
QList<Certificate> signersAbove(const Certificate &certificate, const QList<Certificate> &candidates,
                                const CertificateReader &reader);

} // namespace bindwright
