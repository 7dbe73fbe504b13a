// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificatefactory.h"

#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <mutex>
#include <thread>
#include <vector>

struct ssl_ctx_st; // OpenSSL's SSL_CTX

/// Real servers on loopback, each on a free port that the system chose. Linked as testing_servers.
namespace testing {

/// A socket that listens on 127.0.0.1, or ::1.
class Listener
{
public:
    enum class Family { Ipv4, Ipv6 };

    explicit Listener(Family family = Family::Ipv4);
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    int descriptor() const { return m_descriptor; }
    quint16 port() const { return m_port; }
    void close();

private:
    int m_descriptor;
    quint16 m_port = 0;
};

/// Answers each connection, in a thread of its own, by what a test wrote. Going away it waits until each
/// connection was left.
class SmallServer
{
public:
    using Serve = std::function<void(int connection)>; ///< the server closes the connection afterwards

    explicit SmallServer(Serve serve, Listener::Family family = Listener::Family::Ipv4);
    ~SmallServer();
    Q_DISABLE_COPY_MOVE(SmallServer)

    quint16 port() const { return m_listener.port(); }

private:
    void acceptAll();

    const Serve m_serve;
    Listener m_listener;
    std::vector<std::thread> m_connections;
    std::thread m_acceptor;
};

// What a SmallServer does.
void readUntilLeft(int connection); ///< and never answers
void closeAtOnce(int connection);
void resetAtOnce(int connection);
void resetAfterHello(int connection);
void closeAfterHello(int connection);
void sendGarbage(int connection); ///< a greeting of another protocol

/// A TLS server within the process.
struct TlsSetup
{
    TestCertificate leaf;
    QList<TestCertificate> others = {}; ///< sent along
    int newest = 0; ///< OpenSSL's number of a version; 0: what it has
    bool selectsH2 = false; ///< by ALPN
    QByteArray staple = {}; ///< sent as an OCSP response; empty: none
};
SmallServer::Serve tlsServer(const TlsSetup &setup);
/// The same for clients whose ClientHello names something that ends in \a suffix; others are reset.
SmallServer::Serve resetWithoutName(const QByteArray &suffix, const TlsSetup &setup);

/// nginx, as a user without rights, in a folder of its own.
class Nginx
{
public:
    /// One server block. No names: the default, for clients without SNI and for other names.
    struct Site
    {
        QStringList names;
        QList<TestCertificate> chain; ///< the leaf with its key first
        bool rejects = false; ///< refuses the handshake; needs no chain
    };

    static bool isThere(); ///< whether this machine has one

    explicit Nginx(const QList<Site> &sites);
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

    quint16 port() const { return m_port; }
    QByteArray said(); ///< what it wrote, for a test that fails

private:
    QByteArray block(const Site &site, int number) const;
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// `openssl s_server`.
class OpenSslServer
{
public:
    /// \a arguments beside the certificate, e.g. "-tls1_2". \a chain: sent along, none by default.
    OpenSslServer(const TestCertificate &leaf, const QStringList &arguments,
                  const QList<TestCertificate> &chain = {});
    ~OpenSslServer();
    Q_DISABLE_COPY_MOVE(OpenSslServer)

    quint16 port() const { return m_port; } ///< 0: it did not start

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace testing
