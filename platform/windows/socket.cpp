// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/network/socket.h"

#include <memory>

#include <winsock2.h>
#include <ws2tcpip.h>

#include <wincrypt.h>

namespace bindwright {

namespace {

/// Starts Windows' sockets once; they end with the process.
void startSockets()
{
    static const int started = [] {
        WSADATA data{};
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_UNUSED(started)
}

/// Why a connection did not come to be.
Result<> refusal(int error)
{
    switch (error) {
    case WSAECONNREFUSED:
        return failure(Code::ConnectionRefused);
    case WSAETIMEDOUT:
        return failure(Code::ConnectionTimedOut);
    case WSAECONNRESET:
        return failure(Code::ConnectionReset);
    default:
        return failure(Code::HostUnreachable, {}, qt_error_string(error));
    }
}

int connectTo(SOCKET socket, const SocketAddress &to)
{
    const QByteArray text = to.ip.toString().toLatin1();
    if (to.ip.isIpv6()) {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(to.port);
        inet_pton(AF_INET6, text.constData(), &address.sin6_addr);
        return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(to.port);
    inet_pton(AF_INET, text.constData(), &address.sin_addr);
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
}

SOCKET newSocket(const IpAddress &ip)
{
    startSockets();
    const SOCKET socket = ::socket(ip.isIpv6() ? AF_INET6 : AF_INET, SOCK_STREAM, IPPROTO_TCP);
    u_long on = 1;
    if (socket != INVALID_SOCKET)
        ioctlsocket(socket, long(FIONBIO), &on);
    return socket;
}

/// What the store of that name has, this user's and the machine's, in DER.
QList<QByteArray> certificatesIn(const wchar_t *name)
{
    QList<QByteArray> certificates;
    const HCERTSTORE store = CertOpenSystemStoreW(0, name);
    if (!store)
        return certificates;
    for (const CERT_CONTEXT *found = nullptr; (found = CertEnumCertificatesInStore(store, found));)
        certificates.append(
            QByteArray(reinterpret_cast<const char *>(found->pbCertEncoded), int(found->cbCertEncoded)));
    CertCloseStore(store, 0);
    return certificates;
}

Socket::Transfer transferOf(int moved, bool isReading)
{
    using End = Socket::Transfer::End;
    if (moved > 0)
        return {End::Moved, qsizetype(moved)};
    if (moved == 0)
        return {isReading ? End::Closed : End::Later, 0};
    return {WSAGetLastError() == WSAEWOULDBLOCK ? End::Later : End::Reset, 0};
}

} // namespace

Socket::Socket(const SocketAddress &to)
    : m_socket(qintptr(newSocket(to.ip)))
{
    const SOCKET socket = SOCKET(m_socket);
    if (socket == INVALID_SOCKET)
        m_begun = refusal(WSAGetLastError());
    else if (connectTo(socket, to) != 0 && WSAGetLastError() != WSAEWOULDBLOCK)
        m_begun = refusal(WSAGetLastError());
}

Socket::~Socket()
{
    if (SOCKET(m_socket) != INVALID_SOCKET)
        closesocket(SOCKET(m_socket));
}

bool Socket::wait(Direction direction, std::chrono::milliseconds patience) const
{
    // Not WSAPoll(): before Windows 10 2004 it does not tell of a connection that failed.
    fd_set wanted{};
    fd_set failed{};
    FD_SET(SOCKET(m_socket), &wanted);
    FD_SET(SOCKET(m_socket), &failed);
    timeval time{long(patience.count() / 1000), long(patience.count() % 1000 * 1000)};
    const bool reads = direction == Direction::Read;
    return ::select(0, reads ? &wanted : nullptr, reads ? nullptr : &wanted, &failed, &time) > 0;
}

Result<> Socket::connected() const
{
    int error = 0;
    int size = sizeof error;
    if (::getsockopt(SOCKET(m_socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size) != 0)
        error = WSAGetLastError();
    return error == 0 ? Result<>() : refusal(error);
}

Socket::Transfer Socket::send(const char *bytes, qsizetype size)
{
    return transferOf(::send(SOCKET(m_socket), bytes, int(size), 0), false);
}

Socket::Transfer Socket::receive(char *bytes, qsizetype size)
{
    return transferOf(::recv(SOCKET(m_socket), bytes, int(size), 0), true);
}

Result<QList<IpAddress>> lookUp(const QString &host)
{
    startSockets();
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, &freeaddrinfo);
    if (error != 0)
        return failure(Code::HostNotFound, host, qt_error_string(error));
    QList<IpAddress> addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        char text[NI_MAXHOST] = {};
        if (::getnameinfo(entry->ai_addr, socklen_t(entry->ai_addrlen), text, sizeof text, nullptr, 0,
                          NI_NUMERICHOST)
            != 0)
            continue;
        const auto address = IpAddress::parse(QString::fromLatin1(text));
        if (address && !addresses.contains(*address))
            addresses.append(*address);
    }
    return addresses;
}

QList<QByteArray> rootsOfSystem()
{
    return certificatesIn(L"ROOT");
}

QList<QByteArray> intermediatesOfSystem()
{
    return certificatesIn(L"CA");
}

} // namespace bindwright
