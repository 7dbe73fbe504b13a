// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "socket.h"
#include "waiting.h"

#include "platform/x509/openssl.h"

#include <openssl/ssl.h>

namespace bindwright {

using SslContextPtr = std::unique_ptr<SSL_CTX, Release<SSL_CTX_free>>;
using SslPtr = std::unique_ptr<SSL, Release<SSL_free>>;

/// The longest Certificate message, and the most bytes of a whole handshake, that are read.
constexpr qsizetype maximumChainBytes = 256 * 1024;
constexpr qsizetype maximumHandshakeBytes = 2 * maximumChainBytes;

/// One TLS handshake as client over a connection: carries bytes between libssl and the socket, so that every
/// wait has an end and no signal is raised.
class Handshake final
{
public:
    /// \a socket is connected and outlives it.
    Handshake(SSL_CTX *context, const TlsRequest &request, Socket &socket);

    /// Fails with Cancelled, or a code from ConnectionReset to AnswerTooLarge.
    Result<> run(const Waiting &waiting);
    SSL *ssl() const { return m_ssl.get(); } ///< once run() succeeded: what was agreed on

private:
    Result<> sendWaiting(const Waiting &waiting);
    Result<> receiveMore(const Waiting &waiting);
    Error brokenOff(Socket::Transfer::End end) const;
    Error failed() const;

    SslPtr m_ssl;
    Socket &m_socket;
    qsizetype m_received = 0;
    bool m_sent = false; ///< at least a part of the ClientHello
    bool m_sendsInVain = false; ///< what is to be read may still say why
};

} // namespace bindwright
