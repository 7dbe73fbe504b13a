// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "issuerfetch.h"

#include "model/net/hostname.h"
#include "model/net/internaladdress.h"

#include <QDeadlineTimer>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

std::optional<QUrl> usableUrl(const QUrl &url)
{
    const bool isUsable = url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty()
        && url.userInfo().isEmpty() && url.port(80) > 0;
    return isUsable ? std::optional(url) : std::nullopt;
}

/// One certificate on its way, over redirects.
class Fetching final
{
public:
    Fetching(const FetchTools &tools, const FetchLimits &limits, const QUrl &first)
        : m_tools(tools)
        , m_limits(limits)
        , m_first(first)
        , m_deadline(limits.patience)
    { }

    Result<QByteArray> body() const
    {
        QUrl url = m_first;
        for (int redirects = 0;; ++redirects) {
            const auto answer = ask(url);
            if (!answer)
                return tl::unexpected(answer.error());
            if (answer->status == 200)
                return decoded(*answer);
            if (answer->status < 300 || answer->status > 399 || answer->location.isEmpty())
                return failure(Code::FetchRefused, {}, QString::fromLatin1(answer->reason));
            const QUrl next = url.resolved(QUrl::fromEncoded(answer->location, QUrl::StrictMode))
                                  .adjusted(QUrl::RemoveFragment);
            if (redirects == mostRedirects || !usableUrl(next))
                return failure(Code::RedirectRefused, {}, QString::fromLatin1(answer->location.left(200)));
            url = next;
        }
    }

private:
    static Result<QByteArray> decoded(const HttpAnswer &answer)
    {
        if (!answer.encoding.isEmpty()) // it was not asked for, and small files may grow huge
            return failure(Code::FetchNotUnderstood, {},
                           u"Content-Encoding: "_s + QString::fromLatin1(answer.encoding));
        return answer.body;
    }

    std::chrono::milliseconds left() const { return std::chrono::milliseconds(m_deadline.remainingTime()); }

    Result<QList<IpAddress>> addressesOf(const QUrl &url) const
    {
        const QString host = url.host(QUrl::FullyEncoded);
        if (isAddressLiteral(host))
            return IpAddress::parse(host).map([](const IpAddress &ip) { return QList<IpAddress>{ip}; });
        return m_tools.source.addressesOf(host, left(), m_tools.isCancelled);
    }

    /// Whether the certificate itself leads there: the same server, not what it redirects to.
    bool isNamed(const QUrl &url) const
    {
        return url.host() == m_first.host() && url.port(80) == m_first.port(80);
    }

    Result<HttpAnswer> ask(const QUrl &url) const
    {
        auto addresses = addressesOf(url);
        if (!addresses)
            return tl::unexpected(addresses.error());
        if (!m_limits.allowsInternal || !isNamed(url)) {
            const QList<IpAddress> all = *addresses;
            addresses->removeIf([](const IpAddress &ip) { return isInternal(ip); });
            if (addresses->isEmpty() && !all.isEmpty())
                return isNamed(url) ? failure(Code::AddressInternal, {}, all.first().toString())
                                    : failure(Code::RedirectRefused, {}, url.toString());
        }
        return askEach(url, *addresses);
    }

    Result<HttpAnswer> askEach(const QUrl &url, const QList<IpAddress> &addresses) const
    {
        const auto port = quint16(url.port(80));
        HttpRequest request{.host = url.host(QUrl::FullyEncoded).toLatin1(),
                            .target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)};
        if (request.host.contains(':'))
            request.host = '[' + request.host + ']';
        if (port != 80)
            request.host += ':' + QByteArray::number(port);
        if (!request.target.startsWith('/'))
            request.target.prepend('/');
        Result<HttpAnswer> answer = failure(Code::HostNotFound);
        for (const IpAddress &ip : addresses) {
            request.to = {ip, port};
            request.patience = left();
            if (m_deadline.hasExpired())
                return failure(Code::FetchTimedOut);
            answer = m_tools.source.get(request, m_tools.isCancelled);
            const bool mayBeElsewhere = !answer
                && (answer.error().code == Code::HostUnreachable
                    || answer.error().code == Code::ConnectionRefused
                    || answer.error().code == Code::ConnectionTimedOut);
            if (!mayBeElsewhere)
                break;
        }
        return answer;
    }

    const FetchTools &m_tools;
    const FetchLimits &m_limits;
    const QUrl m_first;
    const QDeadlineTimer m_deadline;
};

Result<CertificateFile> readFetched(const FetchTools &tools, const Certificate &certificate,
                                    const QString &address, const QByteArray &body)
{
    auto file = tools.reader.read(body, address, {});
    if (!file)
        return file;
    const bool isOfCertificates = file->kind == ContainerKind::Der || file->kind == ContainerKind::Pem
        || file->kind == ContainerKind::Pkcs7;
    if (!isOfCertificates)
        return failure(Code::FetchNotUnderstood, {}, u"PKCS#12"_s);
    file->certificates = signersAbove(certificate, file->certificates, tools.reader);
    file->looseKeys.clear();
    file->trailingBytes = 0;
    for (Certificate &issuer : file->certificates) {
        issuer.file = address;
        issuer.privateKey = PrivateKey::Absent; // it is nobody's business here
    }
    return file->certificates.isEmpty() ? failure(Code::NotTheIssuer) : file;
}

} // namespace

QStringList fetchableAddresses(const Certificate &certificate)
{
    QStringList addresses;
    for (const QString &address : certificate.issuerAddresses) {
        if (usableUrl(QUrl(address, QUrl::StrictMode)))
            addresses.append(address);
    }
    return addresses;
}

Result<CertificateFile> fetchIssuer(const FetchTools &tools, const Certificate &certificate,
                                    const QString &address, const FetchLimits &limits)
{
    const auto url = usableUrl(QUrl(address, QUrl::StrictMode).adjusted(QUrl::RemoveFragment));
    if (!url)
        return failure(Code::AddressUnusable, address);
    auto file = Fetching(tools, limits, *url).body().and_then([&](const QByteArray &body) {
        return readFetched(tools, certificate, address, body);
    });
    if (!file)
        file.error().subject = address;
    return file;
}

FetchedIssuers fetchIssuers(const FetchTools &tools, const Certificate &certificate,
                            const FetchLimits &limits)
{
    FetchedIssuers fetched;
    Certificate below = certificate;
    for (int i = 0; i < mostIssuers && !below.selfSigned; ++i) {
        std::optional<CertificateFile> found;
        QList<Error> failed;
        const QStringList addresses = fetchableAddresses(below);
        for (const QString &address : addresses.isEmpty() ? below.issuerAddresses : QStringList())
            failed.append({Code::AddressUnusable, address});
        for (const QString &address : addresses) {
            const auto file = fetchIssuer(tools, below, address, limits);
            if (file) {
                found = *file;
                break;
            }
            failed.append(file.error());
            if (file.error().code == Code::Cancelled)
                break;
        }
        if (!found) {
            fetched.failed = failed;
            break;
        }
        fetched.files.append(*found);
        below = found->certificates.last();
    }
    return fetched;
}

QList<Certificate> signersAbove(const Certificate &certificate, const QList<Certificate> &candidates,
                                const CertificateReader &reader)
{
    QList<Certificate> all{certificate};
    all.first().signerKey.clear();
    all.first().uncheckedSigners.clear();
    for (const Certificate &candidate : candidates) {
        if (candidate.sha1 != certificate.sha1)
            all.append(candidate);
    }
    takeSigners(all, reader.signersOf(all));
    QList<Certificate> path;
    Certificate below = all.takeFirst();
    for (;;) {
        const auto signer =
            std::ranges::find_if(all, [&below](const Certificate &issuer) { return maySign(issuer, below); });
        if (below.selfSigned || signer == all.end())
            return path;
        below = *signer;
        path.append(below);
        all.erase(signer); // a circle ends
    }
}

} // namespace bindwright
