// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connectpoint.h"
#include "tlsclient.h"

namespace bindwright {

/// Whose chain is wanted.
struct ServerChainRequest
{
    ConnectPoint from; ///< port 443 where it has none
    std::optional<QString> serverName =
        {}; ///< A-labels, empty: no SNI; none: that of \a from, if it is a name
    std::chrono::milliseconds patience{10000};

    bool operator==(const ServerChainRequest &) const = default;
};

/// The chain that a running server sends, as a file: its path is "host:port". Each of a name's addresses is
/// tried until one answers. Fails with Cancelled or a code from HostNotFound to AnswerTooLarge.
Result<CertificateFile> chainOfServer(const TlsClient &client, const ServerChainRequest &request,
                                      const IsCancelled &isCancelled);

} // namespace bindwright
