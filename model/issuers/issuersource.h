// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "httpanswer.h"

#include "model/certificates/certificate.h"
#include "model/net/ipaddress.h"
#include "model/verify/tlsclient.h"

namespace bindwright {

/// One HTTP exchange with an address that was found fit to be asked.
struct HttpRequest
{
    SocketAddress to;
    QByteArray host; ///< of the header Host
    QByteArray target; ///< path and query
    std::chrono::milliseconds patience{10000}; ///< for all of it

    bool operator==(const HttpRequest &) const = default;
};

/// Where issuers come from that were not given. The platform implements it; threads may share one.
class IssuerSource
{
public:
    IssuerSource() = default;
    virtual ~IssuerSource() = default;
    Q_DISABLE_COPY_MOVE(IssuerSource)

    /// As TlsClient::addressesOf().
    virtual Result<QList<IpAddress>> addressesOf(const QString &host, std::chrono::milliseconds patience,
                                                 const IsCancelled &isCancelled) const = 0;

    /// Gets what stands there, once: redirects are answers. Fails with Cancelled, FetchTimedOut,
    /// AnswerTooLarge, FetchNotUnderstood or a code from HostUnreachable to ConnectionReset.
    virtual Result<HttpAnswer> get(const HttpRequest &request, const IsCancelled &isCancelled) const = 0;

    /// The certificates of that subject in this system's own store: what it trusts, and on Windows the
    /// intermediates that it knows.
    virtual QList<Certificate> certificatesOfSystem(const QByteArray &subjectDer) const = 0;
};

} // namespace bindwright
