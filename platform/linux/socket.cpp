// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/network/socket.h"

#include <arpa/inet.h>
#include <cerrno>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bindwright {

namespace {

/// Why a connection did not come to be.
Result<> refusal(int error)
{
    switch (error) {
    case ECONNREFUSED:
        return failure(Code::ConnectionRefused);
    case ETIMEDOUT:
        return failure(Code::ConnectionTimedOut);
    case ECONNRESET:
        return failure(Code::ConnectionReset);
    default:
        return failure(Code::HostUnreachable, {}, qt_error_string(error));
    }
}

int connectTo(int socket, const SocketAddress &to)
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

Socket::Transfer transferOf(ssize_t moved, bool isReading)
{
    using End = Socket::Transfer::End;
    if (moved > 0)
        return {End::Moved, qsizetype(moved)};
    if (moved == 0)
        return {isReading ? End::Closed : End::Later, 0};
    return {errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? End::Later : End::Reset, 0};
}

} // namespace

Socket::Socket(const SocketAddress &to)
    : m_socket(::socket(to.ip.isIpv6() ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{
    if (m_socket < 0)
        m_begun = refusal(errno);
    else if (connectTo(int(m_socket), to) != 0 && errno != EINPROGRESS)
        m_begun = refusal(errno);
}

Socket::~Socket()
{
    if (m_socket >= 0)
        ::close(int(m_socket));
}

bool Socket::wait(Direction direction, std::chrono::milliseconds patience) const
{
    pollfd wanted{int(m_socket), short(direction == Direction::Read ? POLLIN : POLLOUT), 0};
    return ::poll(&wanted, 1, int(patience.count())) > 0;
}

Result<> Socket::connected() const
{
    int error = 0;
    socklen_t size = sizeof error;
    if (::getsockopt(int(m_socket), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    return error == 0 ? Result<>() : refusal(error);
}

Socket::Transfer Socket::send(const char *bytes, qsizetype size)
{
    return transferOf(::send(int(m_socket), bytes, size_t(size), MSG_NOSIGNAL), false);
}

Socket::Transfer Socket::receive(char *bytes, qsizetype size)
{
    return transferOf(::recv(int(m_socket), bytes, size_t(size), 0), true);
}

Result<QList<IpAddress>> lookUp(const QString &host)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    const int error = ::getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &found);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, &freeaddrinfo);
    if (error != 0)
        return failure(Code::HostNotFound, host, QString::fromLocal8Bit(gai_strerror(error)));
    QList<IpAddress> addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        char text[NI_MAXHOST] = {};
        if (::getnameinfo(entry->ai_addr, entry->ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST)
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
    return {}; // libcrypto looks where the distribution keeps them
}

QList<QByteArray> intermediatesOfSystem()
{
    return {}; // no distribution keeps them
}

} // namespace bindwright
