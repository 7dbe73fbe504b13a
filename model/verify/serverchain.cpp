// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverchain.h"

#include "model/net/hostname.h"

namespace bindwright {

Result<CertificateFile> chainOfServer(const TlsClient &client, const ServerChainRequest &request,
                                      const IsCancelled &isCancelled)
{
    constexpr quint16 httpsPort = 443;
    const ConnectPoint from{request.from.host, request.from.port.value_or(httpsPort)};
    const bool isAddress = isAddressLiteral(from.host);
    const auto addresses = isAddress
        ? IpAddress::parse(from.host).map([](const IpAddress &ip) { return QList<IpAddress>{ip}; })
        : client.addressesOf(from.host, request.patience, isCancelled);
    if (!addresses)
        return tl::unexpected(addresses.error());
    Error last{Code::HostNotFound, from.host};
    for (const IpAddress &ip : *addresses) {
        const QString ownName = isAddress ? QString() : from.host;
        auto answer = client.ask({.to = {ip, *from.port},
                                  .serverName = request.serverName.value_or(ownName),
                                  .patience = request.patience},
                                 isCancelled);
        if (!answer) {
            last = answer.error();
            if (last.code == Code::Cancelled)
                break;
            continue;
        }
        CertificateFile file{.path = from.toString(), .kind = ContainerKind::Server};
        for (Certificate &certificate : answer->chain)
            certificate.file = file.path;
        file.certificates = answer->chain;
        return file;
    }
    return tl::unexpected(last);
}

} // namespace bindwright
