// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tlsclient.h"

#include "handshake.h"
#include "resolver.h"
#include "trust.h"

#include "platform/x509/certificatefacts.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

SslContextPtr newContext(const CryptoContext &crypto)
{
    SslContextPtr context(SSL_CTX_new_ex(crypto.get(), nullptr, TLS_client_method()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr); // what is wrong is to be seen, not refused
    SSL_CTX_set_cipher_list(context.get(), "DEFAULT:@SECLEVEL=0");
    SSL_CTX_set_security_level(context.get(), 0);
    SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT); // nothing is sent that could be spoilt
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    static const unsigned char protocols[] = "\x02h2\x08http/1.1";
    SSL_CTX_set_alpn_protos(context.get(), protocols, sizeof protocols - 1);
    return context;
}

Result<TlsAnswer> answerOf(SSL *ssl)
{
    TlsAnswer answer;
    const STACK_OF(X509) *chain = SSL_get_peer_cert_chain(ssl);
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        auto certificate = factsOf(sk_X509_value(chain, i));
        if (!certificate)
            return tl::unexpected(certificate.error());
        answer.chain.append(*certificate);
    }
    if (answer.chain.isEmpty())
        return failure(Code::HandshakeFailed, {}, u"no certificate was sent"_s);
    answer.version = SSL_version(ssl) == TLS1_2_VERSION ? TlsVersion::Tls12 : TlsVersion::Tls13;
    answer.cipher = QString::fromLatin1(SSL_get_cipher_name(ssl));
    const unsigned char *protocol = nullptr;
    unsigned int size = 0;
    SSL_get0_alpn_selected(ssl, &protocol, &size);
    answer.protocol = QString::fromLatin1(reinterpret_cast<const char *>(protocol), qsizetype(size));
    unsigned char *staple = nullptr;
    answer.hasStaple = SSL_get_tlsext_status_ocsp_resp(ssl, &staple) > 0;
    return answer;
}

class OpenSslClient final : public TlsClient
{
public:
    Result<QList<IpAddress>> addressesOf(const QString &host, std::chrono::milliseconds patience,
                                         const IsCancelled &isCancelled) const override;
    Result<TlsAnswer> ask(const TlsRequest &request, const IsCancelled &isCancelled) const override;
    ChainTrust trustOf(const QList<Certificate> &sent, const TrustBasis &basis) const override;

private:
    struct Ready
    {
        CryptoContext crypto;
        SslContextPtr context = newContext(crypto);
        StorePtr store = systemStore(crypto);
    };

    const Ready &ready() const;
    Result<TlsAnswer> shake(const TlsRequest &request, const IsCancelled &isCancelled) const;

    mutable std::once_flag m_begun;
    mutable std::unique_ptr<Ready> m_ready;
};

const OpenSslClient::Ready &OpenSslClient::ready() const
{
    std::call_once(m_begun, [this] { m_ready = std::make_unique<Ready>(); });
    return *m_ready;
}

Result<QList<IpAddress>> OpenSslClient::addressesOf(const QString &host, std::chrono::milliseconds patience,
                                                    const IsCancelled &isCancelled) const
{
    return resolve(host, Waiting(patience, isCancelled));
}

Result<TlsAnswer> OpenSslClient::ask(const TlsRequest &request, const IsCancelled &isCancelled) const
{
    const ThreadVisit visit;
    auto answer = shake(request, isCancelled);
    if (!answer)
        answer.error().subject = request.to.toString();
    return answer;
}

Result<TlsAnswer> OpenSslClient::shake(const TlsRequest &request, const IsCancelled &isCancelled) const
{
    Socket socket(request.to);
    if (!socket.begun())
        return tl::unexpected(socket.begun().error());
    const auto canWrite = [&socket](auto patience) {
        return socket.wait(Socket::Direction::Write, patience);
    };
    const auto connected =
        waitUntil(Waiting(request.patience, isCancelled), canWrite, Code::ConnectionTimedOut).and_then([&] {
            return socket.connected();
        });
    if (!connected)
        return tl::unexpected(connected.error());
    Handshake handshake(ready().context.get(), request, socket);
    const auto shaken = handshake.run(Waiting(request.patience, isCancelled));
    takeReasons();
    return shaken ? answerOf(handshake.ssl()) : tl::unexpected(shaken.error());
}

ChainTrust OpenSslClient::trustOf(const QList<Certificate> &sent, const TrustBasis &basis) const
{
    const ThreadVisit visit;
    return checkTrust(sent, basis, ready().store.get(), ready().crypto);
}

} // namespace

std::unique_ptr<TlsClient> makeTlsClient()
{
    return std::make_unique<OpenSslClient>();
}

} // namespace bindwright
