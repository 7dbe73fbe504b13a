// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "handshake.h"

#include <openssl/err.h>

#include <array>

namespace bindwright {

using End = Socket::Transfer::End;

namespace {

int versionOf(TlsVersion version)
{
    return version == TlsVersion::Tls12 ? TLS1_2_VERSION : TLS1_3_VERSION;
}

SslPtr newSsl(SSL_CTX *context, const TlsRequest &request)
{
    SslPtr ssl(SSL_new(context));
    SSL_set_bio(ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_min_proto_version(ssl.get(), versionOf(request.oldest));
    SSL_set_max_proto_version(ssl.get(), versionOf(request.newest));
    SSL_set_max_cert_list(ssl.get(), long(maximumChainBytes));
    SSL_set_tlsext_status_type(ssl.get(), TLSEXT_STATUSTYPE_ocsp);
    QByteArray name = request.serverName.toLatin1();
    if (!name.isEmpty()) // SSL_set_tlsext_host_name() without its C cast
        SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    SSL_set_connect_state(ssl.get());
    return ssl;
}

Error tooLarge(qsizetype limit)
{
    return {Code::AnswerTooLarge, {}, QString::number(limit)};
}

} // namespace

Handshake::Handshake(SSL_CTX *context, const TlsRequest &request, Socket &socket)
    : m_ssl(newSsl(context, request))
    , m_socket(socket)
{ }

Result<> Handshake::run(const Waiting &waiting)
{
    for (;;) {
        ERR_clear_error();
        const int done = SSL_do_handshake(m_ssl.get());
        const int error = SSL_get_error(m_ssl.get(), done);
        // Of a failure as well: the server is told by an alert why it ends here.
        const Error why = done != 1 && error != SSL_ERROR_WANT_READ ? failed() : Error{Code::HandshakeFailed};
        const auto sent = sendWaiting(waiting);
        if (done == 1)
            return {};
        if (error != SSL_ERROR_WANT_READ)
            return tl::unexpected(why);
        if (!sent)
            return sent;
        if (const auto received = receiveMore(waiting); !received)
            return received;
    }
}

Result<> Handshake::sendWaiting(const Waiting &waiting)
{
    BIO *outgoing = SSL_get_wbio(m_ssl.get());
    char *bytes = nullptr;
    qsizetype left = qsizetype(BIO_get_mem_data(outgoing, &bytes));
    while (left > 0 && !m_sendsInVain) {
        const auto transfer = m_socket.send(bytes, left);
        if (transfer.end == End::Later) {
            const auto isReady = [this](auto patience) {
                return m_socket.wait(Socket::Direction::Write, patience);
            };
            if (const auto waited = waitUntil(waiting, isReady, Code::HandshakeTimedOut); !waited)
                return waited;
            continue;
        }
        m_sendsInVain = transfer.end != End::Moved;
        m_sent = m_sent || transfer.bytes > 0;
        bytes += transfer.bytes;
        left -= transfer.bytes;
    }
    BIO_reset(outgoing);
    return {};
}

Result<> Handshake::receiveMore(const Waiting &waiting)
{
    std::array<char, 16384> bytes;
    Socket::Transfer transfer;
    const auto isReceived = [this, &bytes, &transfer](auto patience) {
        if (!m_socket.wait(Socket::Direction::Read, patience))
            return false;
        transfer = m_socket.receive(bytes.data(), qsizetype(bytes.size()));
        return transfer.end != End::Later;
    };
    if (const auto waited = waitUntil(waiting, isReceived, Code::HandshakeTimedOut); !waited)
        return waited;
    if (transfer.end != End::Moved)
        return tl::unexpected(brokenOff(transfer.end));
    m_received += transfer.bytes;
    if (m_received > maximumHandshakeBytes)
        return tl::unexpected(tooLarge(maximumHandshakeBytes));
    BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), int(transfer.bytes));
    return {};
}

Error Handshake::brokenOff(End end) const
{
    if (!m_sent)
        return {Code::ConnectionReset};
    return {end == End::Closed && !m_sendsInVain ? Code::HandshakeClosed : Code::HandshakeReset};
}

/// What libssl says of why it does not go on.
Error Handshake::failed() const
{
    const unsigned long error = ERR_peek_error();
    const int reason = ERR_GET_REASON(error);
    const bool isOwn = ERR_GET_LIB(error) == ERR_LIB_SSL;
    if (isOwn && reason > SSL_AD_REASON_OFFSET)
        return {Code::HandshakeAlert,
                {},
                QString::fromLatin1(SSL_alert_desc_string_long(reason - SSL_AD_REASON_OFFSET))};
    if (isOwn && reason == SSL_R_EXCESSIVE_MESSAGE_SIZE)
        return tooLarge(maximumChainBytes);
    const bool isAnswered = SSL_get_state(m_ssl.get()) != TLS_ST_CW_CLNT_HELLO;
    const bool isOtherVersion = reason == SSL_R_UNSUPPORTED_PROTOCOL || reason == SSL_R_WRONG_SSL_VERSION;
    if (isOwn && !isAnswered && !isOtherVersion)
        return {Code::NotTls};
    const char *text = ERR_reason_error_string(error);
    return {Code::HandshakeFailed, {}, QString::fromLatin1(text ? text : "")};
}

} // namespace bindwright
