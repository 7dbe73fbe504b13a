// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/network/issuersource.h"

#include "model/base/namedenum.h"
#include "model/issuers/issuerfetch.h"
#include "model/issuers/systemissuers.h"
#include "platform/certificates/certificatereader.h"
#include "tests/support/servers.h"
#include "tests/support/testing.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

#include <sys/socket.h>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

void sendText(int connection, const QByteArray &text)
{
    for (qsizetype sent = 0; sent < text.size();) {
        const auto moved =
            ::send(connection, text.constData() + sent, size_t(text.size() - sent), MSG_NOSIGNAL);
        if (moved <= 0)
            return; // the client has had enough
        sent += moved;
    }
}

/// The request up to its empty line.
QByteArray requestOn(int connection)
{
    QByteArray request;
    char byte = 0;
    while (!request.endsWith("\r\n\r\n") && ::recv(connection, &byte, 1, 0) == 1)
        request.append(byte);
    return request;
}

QByteArray ok(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
        + body;
}

QByteArray redirectTo(const QByteArray &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n";
}

/// Answers every request the same way.
SmallServer::Serve always(const QByteArray &answer)
{
    return [answer](int connection) {
        requestOn(connection);
        sendText(connection, answer);
    };
}

QString urlOf(const SmallServer &server, const QString &host = u"127.0.0.1"_s)
{
    return u"http://%1:%2/ca.cer"_s.arg(host).arg(server.port());
}

} // namespace

/// Issuers from real servers on loopback, and from a store like the system's.
class IssuerSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY_RESULT(m_reader->prepare());
        QVERIFY(m_store.isValid());
        QFile bundle(m_store.filePath(u"bundle.pem"_s)); // where libcrypto looks instead of the system's
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        bundle.write(pem(m_root) + pem(m_otherRoot));
        bundle.close();
        qputenv("SSL_CERT_FILE", QFile::encodeName(bundle.fileName()));
        qputenv("SSL_CERT_DIR", QFile::encodeName(m_store.path()));
        m_source = makeIssuerSource();
    }

    void takesWhatSigned_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("issuers");
        QTest::newRow("DER") << ok(der(m_issuer)) << 1;
        QTest::newRow("PEM") << ok(pem(m_issuer)) << 1;
        QTest::newRow("P7B with the root") << ok(p7b({m_root, m_issuer})) << 2;
        QTest::newRow("P7B in PEM") << ok(p7b({m_issuer}, P7bForm::Pem)) << 1;
        QTest::newRow("P7B with what is nobody's") << ok(p7b({m_otherRoot, m_issuer})) << 1;
        QTest::newRow("until closed") << "HTTP/1.0 200 OK\r\n\r\n" + der(m_issuer) << 1;
        QTest::newRow("with its key, which is left") << ok(pem(m_issuer) + keyPem(m_issuer)) << 1;
    }

    void takesWhatSigned()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, issuers);
        const SmallServer server(always(answer));
        const auto file = fetch(urlOf(server), true);
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates.size(), issuers);
        QCOMPARE(file->certificates.first().der, der(m_issuer));
        QCOMPARE(file->certificates.first().file, urlOf(server));
        QVERIFY(file->looseKeys.isEmpty());
        for (const Certificate &certificate : file->certificates)
            QCOMPARE(certificate.privateKey, PrivateKey::Absent);
    }

    void asksAsHttpWantsIt()
    {
        QByteArray request;
        const SmallServer server([&](int connection) {
            request = requestOn(connection);
            sendText(connection, ok(der(m_issuer)));
        });
        const auto file = fetch(u"http://127.0.0.1:%1/a%20b?c=d#e"_s.arg(server.port()), true);
        QVERIFY_RESULT(file);
        QVERIFY2(request.startsWith("GET /a%20b?c=d HTTP/1.1\r\n"), request.constData());
        QVERIFY2(request.contains("\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) + "\r\n"),
                 request.constData());
        QVERIFY(request.contains("\r\nConnection: close\r\n"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Code>("code");
        QTest::newRow("not its issuer") << ok(der(m_otherRoot)) << Code::NotTheIssuer;
        QTest::newRow("its issuer's name and another key") << ok(der(m_imposter)) << Code::NotTheIssuer;
        QTest::newRow("its issuer's issuer alone") << ok(der(m_root)) << Code::NotTheIssuer;
        QTest::newRow("the certificate itself") << ok(der(m_leaf)) << Code::NotTheIssuer;
        QTest::newRow("no certificate") << ok("<html>hello</html>") << Code::NoCertificate;
        QTest::newRow("a PFX") << ok(pkcs12({m_issuer})) << Code::FetchNotUnderstood;
        QTest::newRow("not there") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n") << Code::FetchRefused;
        QTest::newRow("gzip") << ok(der(m_issuer), "Content-Encoding: gzip\r\n") << Code::FetchNotUnderstood;
        QTest::newRow("too large, said")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n") << Code::AnswerTooLarge;
        QTest::newRow("too large, not said")
            << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(3'000'000, 'a') << Code::AnswerTooLarge;
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
                                 << Code::FetchNotUnderstood;
        QTest::newRow("no HTTP") << QByteArray("220 mail.a.test ESMTP\r\n") << Code::FetchNotUnderstood;
        QTest::newRow("redirect to https") << redirectTo("https://127.0.0.1/ca.cer") << Code::RedirectRefused;
        QTest::newRow("redirect to a file") << redirectTo("file:///etc/passwd") << Code::RedirectRefused;
        QTest::newRow("redirect to itself for ever") << redirectTo("/ca.cer") << Code::RedirectRefused;
        QTest::newRow("redirect to another port here")
            << redirectTo("http://127.0.0.1:9/ca.cer") << Code::RedirectRefused;
        QTest::newRow("redirect to a private network")
            << redirectTo("http://10.0.0.4/ca.cer") << Code::RedirectRefused;
        QTest::newRow("redirect to a cloud's metadata")
            << redirectTo("http://169.254.169.254/metadata") << Code::RedirectRefused;
        QTest::newRow("redirect by another name of this machine")
            << redirectTo("http://localhost:9/") << Code::RedirectRefused;
        QTest::newRow("redirect with a user") << redirectTo("http://a:b@1.1.1.1/") << Code::RedirectRefused;
        QTest::newRow("redirect without a place")
            << QByteArray("HTTP/1.1 301 Moved\r\n\r\n") << Code::FetchRefused;
    }

    void refuses()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Code, code);
        const SmallServer server(always(answer));
        const auto file = fetch(urlOf(server), true);
        QVERIFY(!file);
        QCOMPARE(NamedEnum<Code>::word(file.error().code), NamedEnum<Code>::word(code));
        QCOMPARE(file.error().subject, urlOf(server));
    }

    void followsRedirectsOnTheServerItself()
    {
        std::atomic_int requests = 0;
        const SmallServer server([&](int connection) {
            requestOn(connection);
            sendText(connection, ++requests < 3 ? redirectTo("/again") : ok(der(m_issuer)));
        });
        const auto file = fetch(urlOf(server), true);
        QVERIFY_RESULT(file);
        QCOMPARE(requests.load(), 3);
    }

    void connectsToNoInternalAddressUnasked_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("loopback") << u"127.0.0.1"_s;
        QTest::newRow("a name of it") << u"localhost"_s;
        QTest::newRow("IPv6 within") << u"[::ffff:127.0.0.1]"_s;
        QTest::newRow("in another notation") << u"2130706433"_s;
    }

    void connectsToNoInternalAddressUnasked()
    {
        QFETCH(QString, host);
        std::atomic_int connections = 0;
        {
            const SmallServer server([&connections](int) { ++connections; });
            const auto file = fetch(urlOf(server, host), false);
            QVERIFY(!file);
            QCOMPARE(NamedEnum<Code>::word(file.error().code), u"address-internal"_s);
            QVERIFY(!file.error().detail.isEmpty());
        }
        QCOMPARE(connections.load(), 0);
    }

    void endsInTime_data()
    {
        QTest::addColumn<SmallServer::Serve>("serve");
        QTest::newRow("never answers") << SmallServer::Serve(readUntilLeft);
        QTest::newRow("a byte now and then") << SmallServer::Serve([](int connection) {
            requestOn(connection);
            sendText(connection, "HTTP/1.1 200 OK\r\n\r\n");
            while (::send(connection, "a", 1, MSG_NOSIGNAL) == 1)
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
        });
    }

    void endsInTime()
    {
        QFETCH(SmallServer::Serve, serve);
        const SmallServer server(serve);
        const auto file = fetchIssuer(tools(), facts(m_leaf), urlOf(server),
                                      {.allowsInternal = true, .patience = std::chrono::milliseconds(300)});
        QVERIFY(!file);
        QCOMPARE(NamedEnum<Code>::word(file.error().code), u"fetch-timed-out"_s);
    }

    void cancelEndsIt()
    {
        const SmallServer server(readUntilLeft);
        int asked = 0;
        const FetchTools stopped{*m_source, *m_reader, [&asked] { return ++asked > 3; }};
        const auto file = fetchIssuer(stopped, facts(m_leaf), urlOf(server), {.allowsInternal = true});
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::Cancelled);
    }

    void addressesThatAreNone_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"https://a.test/ca.cer", "ldap://a.test/ca", "file:///etc/passwd", "ca.cer", "http:///ca.cer",
              "http://a:b@a.test/ca.cer", "http://a.test:0/"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void addressesThatAreNone()
    {
        QFETCH(QString, address);
        const auto file = fetch(address, true);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::AddressUnusable);
        Certificate certificate;
        certificate.issuerAddresses = {address};
        QVERIFY(fetchableAddresses(certificate).isEmpty());
    }

    void climbsToTheRoot()
    {
        std::atomic<const TestCertificate *> issuer = nullptr;
        const SmallServer server([&](int connection) {
            const bool isRoot = requestOn(connection).startsWith("GET /root");
            sendText(connection, ok(der(isRoot ? m_root : *issuer.load())));
        });
        const QByteArray base = "caIssuers;URI:http://127.0.0.1:" + QByteArray::number(server.port());
        const TestCertificate middle = makeCertificate(
            {.commonName = u"Middle CA"_s, .isCa = true, .informationAccess = base + "/root.cer"}, m_root);
        issuer = &middle;
        const TestCertificate leaf = makeCertificate(
            {.commonName = u"b.test"_s, .dnsNames = {u"b.test"_s}, .informationAccess = base + "/middle.cer"},
            middle);
        const FetchedIssuers fetched = fetchIssuers(tools(), facts(leaf), {.allowsInternal = true});
        QVERIFY(fetched.failed.isEmpty());
        QCOMPARE(fetched.files.size(), 2);
        QCOMPARE(fetched.files.first().certificates.first().der, der(middle));
        QCOMPARE(fetched.files.last().certificates.first().der, der(m_root));
        const FetchedIssuers refused = fetchIssuers(tools(), facts(leaf), {});
        QVERIFY(refused.files.isEmpty());
        QCOMPARE(refused.failed.size(), 1);
    }

    void systemHasTheRoot()
    {
        const CertificateFile found = issuersOfSystem(*m_source, *m_reader, facts(m_issuer));
        QCOMPARE(found.kind, ContainerKind::System);
        QCOMPARE(found.certificates.size(), 1);
        QCOMPARE(found.certificates.first().der, der(m_root));
        QCOMPARE(found.certificates.first().carrier, ContainerKind::System);
        QVERIFY(issuersOfSystem(*m_source, *m_reader, facts(m_leaf)).certificates.isEmpty());
        QVERIFY(issuersOfSystem(*m_source, *m_reader, facts(m_strangersLeaf)).certificates.isEmpty());
    }

private:
    static TestCertificate authorityOf(const QString &name)
    {
        return makeCertificate({.commonName = name, .isCa = true});
    }

    FetchTools tools() const { return {*m_source, *m_reader}; }

    Certificate facts(const TestCertificate &of) const
    {
        return m_reader->read(der(of), {}, {}).value().certificates.first();
    }

    Result<CertificateFile> fetch(const QString &address, bool allowsInternal) const
    {
        return fetchIssuer(tools(), facts(m_leaf), address,
                           {.allowsInternal = allowsInternal, .patience = std::chrono::minutes(2)});
    }

    const std::unique_ptr<CertificateReader> m_reader = makeCertificateReader();
    const QTemporaryDir m_store;
    std::unique_ptr<IssuerSource> m_source;
    const TestCertificate m_root = authorityOf(u"Test Root"_s);
    const TestCertificate m_otherRoot = authorityOf(u"Other Root"_s);
    const TestCertificate m_issuer = makeCertificate({.commonName = u"Test CA"_s, .isCa = true}, m_root);
    const TestCertificate m_imposter =
        makeCertificate({.commonName = u"Test CA"_s, .isCa = true, .hasKeyIds = false}, m_root);
    const TestCertificate m_leaf =
        makeCertificate({.commonName = u"www.a.test"_s, .dnsNames = {u"www.a.test"_s}}, m_issuer);
    const TestCertificate m_strangersLeaf =
        makeCertificate({.commonName = u"s.test"_s, .dnsNames = {u"s.test"_s}}, authorityOf(u"Other Root"_s));
};

Q_DECLARE_METATYPE(bindwright::Code)

QTEST_GUILESS_MAIN(IssuerSourceTest)
#include "issuersourcetest.moc"
