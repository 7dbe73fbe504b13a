// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/net/ipaddress.h"

#include <QByteArray>
#include <QList>

#include <chrono>

namespace bindwright {

/// One TCP connection, which never blocks. Implemented in linux/ and windows/.
class Socket final
{
public:
    enum class Direction { Read, Write };

    /// How moving bytes ended.
    struct Transfer
    {
        enum class End {
            Moved, ///< some or all of them
            Later, ///< none now: wait()
            Closed, ///< the other side ended the connection in order
            Reset, ///< the other side, or the network, broke it
        };
        End end = End::Reset;
        qsizetype bytes = 0;
    };

    /// Begins to connect; begun() says whether that was possible.
    explicit Socket(const SocketAddress &to);
    ~Socket();
    Q_DISABLE_COPY_MOVE(Socket)

    /// Fails with a code from HostUnreachable to ConnectionReset.
    const Result<> &begun() const { return m_begun; }
    /// Whether it can be moved on in that direction, or is broken, within that time.
    bool wait(Direction direction, std::chrono::milliseconds patience) const;
    /// Whether it is connected, once it could be written to. Fails as begun() does.
    Result<> connected() const;

    Transfer send(const char *bytes, qsizetype size);
    Transfer receive(char *bytes, qsizetype size);

private:
    qintptr m_socket;
    Result<> m_begun;
};

/// All addresses of \a host, in the system's order, each once; blocks as long as the system does. Fails with
/// HostNotFound.
Result<QList<IpAddress>> lookUp(const QString &host);

/// The root certificates in DER that this system trusts and libcrypto does not find by itself.
QList<QByteArray> rootsOfSystem();

/// The certificates in DER that this system knows as intermediates, trusted or not.
QList<QByteArray> intermediatesOfSystem();

} // namespace bindwright
