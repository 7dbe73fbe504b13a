// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"
#include "model/net/ipaddress.h"

#include <chrono>
#include <functional>

namespace bindwright {

enum class TlsVersion { Tls12, Tls13 };

/// One handshake to make. Nothing is sent after it.
struct TlsRequest
{
    SocketAddress to;
    QString serverName = {}; ///< of the ClientHello, A-labels; empty: no SNI
    TlsVersion oldest = TlsVersion::Tls12;
    TlsVersion newest = TlsVersion::Tls13;
    std::chrono::milliseconds patience{10000}; ///< for the connection, and as long again for the handshake

    bool operator==(const TlsRequest &) const = default;
};

/// What a server answered to it.
struct TlsAnswer
{
    QList<Certificate> chain; ///< as sent, the leaf first; without a private key
    TlsVersion version = TlsVersion::Tls13;
    QString cipher; ///< OpenSSL's name
    QString protocol; ///< of ALPN, as "h2"; empty: none was agreed on
    bool hasStaple = false; ///< an OCSP response came along

    bool operator==(const TlsAnswer &) const = default;
};

/// Whether a chain ends where a client trusts it.
struct ChainTrust
{
    enum class Verdict {
        Trusted,
        IssuerMissing, ///< a certificate in it has an issuer that was not found
        RootUnknown, ///< it is whole, but nothing trusts its root
        OutOfDate, ///< a certificate in it is expired or not valid yet
        Refused, ///< for another reason
        NotChecked,
    };
    Verdict verdict = Verdict::NotChecked;
    QString certificate = {}; ///< displayName() of the one that it is about; empty: none
    QString reason = {}; ///< libcrypto's text of Refused

    bool operator==(const ChainTrust &) const = default;
};

/// Whom a chain is checked for.
struct TrustBasis
{
    QList<Certificate> more = {}; ///< beside the system's roots: issuers, and roots that are trusted
    QDateTime now = {}; ///< UTC; invalid: the dates do not count

    bool operator==(const TrustBasis &) const = default;
};

using IsCancelled = std::function<bool()>;

/// Connects to servers. The platform implements it; threads may share one.
class TlsClient
{
public:
    TlsClient() = default;
    virtual ~TlsClient() = default;
    Q_DISABLE_COPY_MOVE(TlsClient)

    /// The addresses of a host name, as the system finds them. Fails with HostNotFound or Cancelled.
    virtual Result<QList<IpAddress>> addressesOf(const QString &host, std::chrono::milliseconds patience,
                                                 const IsCancelled &isCancelled) const = 0;

    /// Makes one handshake, trusting whatever is sent. Fails with Cancelled or one of the codes from
    /// HostUnreachable to AnswerTooLarge.
    virtual Result<TlsAnswer> ask(const TlsRequest &request, const IsCancelled &isCancelled) const = 0;

    /// Whether a TLS client trusts \a sent, a leaf and what a server sent along; names do not count.
    virtual ChainTrust trustOf(const QList<Certificate> &sent, const TrustBasis &basis) const = 0;
};

} // namespace bindwright
