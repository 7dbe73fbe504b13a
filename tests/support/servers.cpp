// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servers.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <memory>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace testing {

namespace {

constexpr uid_t nobody = 65534;

void must(bool done, const char *what)
{
    if (!done)
        qFatal("%s: %s", what, std::strerror(errno));
}

/// So that closing ends the connection with RST.
void dropOnClose(int connection)
{
    const linger at{1, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &at, sizeof at);
}

/// The first record of a connection, left unread where \a flags is MSG_PEEK; empty: the client left.
QByteArray hello(int connection, int flags)
{
    QByteArray record(5, '\0');
    if (::recv(connection, record.data(), 5, flags | MSG_WAITALL) != 5)
        return {};
    const int length = 5 + (quint8(record.at(3)) << 8 | quint8(record.at(4)));
    const int more = flags == MSG_PEEK ? length : length - 5;
    QByteArray rest(more, '\0');
    if (::recv(connection, rest.data(), size_t(more), flags | MSG_WAITALL) != more)
        return {};
    return flags == MSG_PEEK ? rest : record + rest;
}

using ContextPtr = std::shared_ptr<SSL_CTX>;

int sendStaple(SSL *ssl, void *staple)
{
    const auto &bytes = *static_cast<QByteArray *>(staple);
    auto *copy = static_cast<unsigned char *>(OPENSSL_memdup(bytes.constData(), size_t(bytes.size())));
    SSL_set_tlsext_status_ocsp_resp(ssl, copy, long(bytes.size()));
    return SSL_TLSEXT_ERR_OK;
}

int selectH2(SSL *, const unsigned char **out, unsigned char *size, const unsigned char *in,
             unsigned int inSize, void *)
{
    static const unsigned char wanted[] = "\x02h2";
    return SSL_select_next_proto(const_cast<unsigned char **>(out), size, wanted, 3, in, inSize)
            == OPENSSL_NPN_NEGOTIATED
        ? SSL_TLSEXT_ERR_OK
        : SSL_TLSEXT_ERR_NOACK;
}

ContextPtr contextOf(const TlsSetup &setup, QByteArray *staple)
{
    ContextPtr context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    SSL_CTX_use_certificate(context.get(), setup.leaf.x509.get());
    SSL_CTX_use_PrivateKey(context.get(), setup.leaf.key.get());
    for (const TestCertificate &other : setup.others)
        SSL_CTX_add1_chain_cert(context.get(), other.x509.get());
    if (setup.newest != 0)
        SSL_CTX_set_max_proto_version(context.get(), setup.newest);
    if (setup.selectsH2)
        SSL_CTX_set_alpn_select_cb(context.get(), selectH2, nullptr);
    if (!staple->isEmpty()) {
        SSL_CTX_callback_ctrl(context.get(), SSL_CTRL_SET_TLSEXT_STATUS_REQ_CB,
                              reinterpret_cast<void (*)()>(&sendStaple)); // without the macro's C cast
        SSL_CTX_set_tlsext_status_arg(context.get(), staple);
    }
    return context;
}

void shake(SSL_CTX *context, int connection)
{
    const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context), &SSL_free);
    SSL_set_fd(ssl.get(), connection);
    SSL_accept(ssl.get());
    readUntilLeft(connection);
}

/// A file for the user that servers run as.
void hand(const QString &path)
{
    if (::geteuid() == 0)
        must(::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0, "chown");
}

QByteArray pemOf(const QList<TestCertificate> &chain)
{
    QByteArray text;
    for (const TestCertificate &certificate : chain)
        text += pem(certificate);
    return text;
}

} // namespace

Listener::Listener(Family family)
    : m_descriptor(::socket(family == Family::Ipv4 ? AF_INET : AF_INET6, SOCK_STREAM, 0))
{
    must(m_descriptor >= 0, "socket");
    sockaddr_storage address{};
    socklen_t size = 0;
    if (family == Family::Ipv4) {
        auto *ipv4 = reinterpret_cast<sockaddr_in *>(&address);
        ipv4->sin_family = AF_INET;
        ipv4->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        size = sizeof *ipv4;
    } else {
        auto *ipv6 = reinterpret_cast<sockaddr_in6 *>(&address);
        ipv6->sin6_family = AF_INET6;
        ipv6->sin6_addr = in6addr_loopback;
        size = sizeof *ipv6;
    }
    must(::bind(m_descriptor, reinterpret_cast<sockaddr *>(&address), size) == 0, "bind");
    must(::listen(m_descriptor, SOMAXCONN) == 0, "listen");
    must(::getsockname(m_descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0, "getsockname");
    m_port = ntohs(family == Family::Ipv4 ? reinterpret_cast<sockaddr_in *>(&address)->sin_port
                                          : reinterpret_cast<sockaddr_in6 *>(&address)->sin6_port);
}

Listener::~Listener()
{
    close();
}

void Listener::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

SmallServer::SmallServer(Serve serve, Listener::Family family)
    : m_serve(std::move(serve))
    , m_listener(family)
    , m_acceptor([this] { acceptAll(); })
{
    std::signal(SIGPIPE, SIG_IGN); // a client may be gone
}

SmallServer::~SmallServer()
{
    ::shutdown(m_listener.descriptor(), SHUT_RDWR);
    m_acceptor.join();
    for (std::thread &connection : m_connections)
        connection.join();
}

void SmallServer::acceptAll()
{
    for (;;) {
        const int connection = ::accept(m_listener.descriptor(), nullptr, nullptr);
        if (connection < 0)
            return;
        m_connections.emplace_back([this, connection] {
            m_serve(connection);
            ::close(connection);
        });
    }
}

void readUntilLeft(int connection)
{
    char bytes[4096];
    while (::recv(connection, bytes, sizeof bytes, 0) > 0) { }
}

void closeAtOnce(int) { }

void resetAtOnce(int connection)
{
    dropOnClose(connection);
}

void resetAfterHello(int connection)
{
    hello(connection, 0);
    dropOnClose(connection);
}

void closeAfterHello(int connection)
{
    hello(connection, 0);
}

void sendGarbage(int connection)
{
    const QByteArray greeting = "220 mail.a.test ESMTP ready\r\n";
    must(::send(connection, greeting.constData(), size_t(greeting.size()), MSG_NOSIGNAL) == greeting.size(),
         "send");
    readUntilLeft(connection);
}

SmallServer::Serve tlsServer(const TlsSetup &setup)
{
    const auto staple = std::make_shared<QByteArray>(setup.staple);
    const ContextPtr context = contextOf(setup, staple.get());
    return [context, staple](int connection) { shake(context.get(), connection); };
}

SmallServer::Serve resetWithoutName(const QByteArray &suffix, const TlsSetup &setup)
{
    const SmallServer::Serve serve = tlsServer(setup);
    return [suffix, serve](int connection) {
        if (hello(connection, MSG_PEEK).contains(suffix))
            serve(connection);
        else
            resetAfterHello(connection);
    };
}

bool Nginx::isThere()
{
    return !QByteArray(NGINX_PROGRAM).endsWith("NOTFOUND");
}

Nginx::Nginx(const QList<Site> &sites)
{
    Listener listener; // handed over: nobody else can take the port in between
    m_port = listener.port();
    must(::fcntl(listener.descriptor(), F_SETFL, O_NONBLOCK) == 0, "fcntl"); // as one of its own would be
    hand(m_folder.path());
    QByteArray configuration = "daemon off;\nworker_processes 1;\nerror_log stderr;\npid nginx.pid;\n"
                               "events { worker_connections 1024; }\nhttp {\naccess_log off;\n"
                               "server_names_hash_bucket_size 256;\nserver_names_hash_max_size 8192;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        configuration += QByteArray(kind) + "_temp_path " + kind + ";\n";
    for (int i = 0; i < int(sites.size()); ++i) {
        if (!sites.at(i).rejects) {
            write(QString::number(i) + u".crt"_s, pemOf(sites.at(i).chain));
            write(QString::number(i) + u".key"_s, keyPem(sites.at(i).chain.first()));
        }
        configuration += block(sites.at(i), i);
    }
    write(u"nginx.conf"_s, configuration + "}\n");

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NGINX"_s, QString::number(listener.descriptor()) + u';');
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] {
        if (::geteuid() == 0
            && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(1);
    });
    m_process.start(
        QStringLiteral(NGINX_PROGRAM),
        {u"-p"_s, m_folder.path() + u'/', u"-c"_s, m_folder.filePath(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
    must(m_process.waitForStarted(), "nginx");
}

Nginx::~Nginx()
{
    m_process.terminate(); // so that it ends its worker
    m_process.waitForFinished();
}

QByteArray Nginx::said()
{
    m_process.waitForReadyRead(0);
    return m_process.readAll();
}

QByteArray Nginx::block(const Site &site, int number) const
{
    const QByteArray listen = "listen 127.0.0.1:" + QByteArray::number(m_port) + " ssl";
    QByteArray text =
        "server {\n" + listen + (site.names.isEmpty() ? " default_server" : "") + ";\nserver_name ";
    text += site.names.isEmpty() ? "_" : site.names.join(u' ').toLatin1();
    text += ";\nssl_protocols TLSv1.2 TLSv1.3";
    if (site.rejects)
        return text + ";\nssl_reject_handshake on;\n}\n";
    const QByteArray file = QFile::encodeName(m_folder.filePath(QString::number(number)));
    return text + ";\nssl_certificate " + file + ".crt;\nssl_certificate_key " + file
        + ".key;\nreturn 204;\n}\n";
}

void Nginx::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "write");
    file.close();
    hand(file.fileName());
}

OpenSslServer::OpenSslServer(const TestCertificate &leaf, const QStringList &arguments,
                             const QList<TestCertificate> &chain)
{
    const auto write = [this](const QString &name, const QByteArray &bytes) {
        QFile file(m_folder.filePath(name));
        must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "write");
        return file.fileName();
    };
    QStringList all{u"s_server"_s,
                    u"-accept"_s,
                    u"127.0.0.1:0"_s,
                    u"-cert"_s,
                    write(u"leaf.pem"_s, pem(leaf)),
                    u"-key"_s,
                    write(u"leaf.key"_s, keyPem(leaf))};
    if (!chain.isEmpty())
        all += {u"-cert_chain"_s, write(u"chain.pem"_s, pemOf(chain))};
    m_process.start(u"openssl"_s, all + arguments);
    QByteArray said;
    static const QRegularExpression accepts(u"ACCEPT \\S+:(\\d+)"_s);
    while (m_process.waitForReadyRead()) {
        said += m_process.readAllStandardOutput();
        const auto match = accepts.match(QString::fromLatin1(said));
        if (match.hasMatch() && said.endsWith('\n')) {
            m_port = quint16(match.captured(1).toUInt());
            break;
        }
    }
}

OpenSslServer::~OpenSslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace testing
