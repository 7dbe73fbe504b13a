// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/network/tlsclient.h"

#include "model/base/namedenum.h"
#include "platform/certificates/certificatereader.h"
#include "tests/support/servers.h"
#include "tests/support/testing.h"

#include <QTest>

#include <atomic>

#include <openssl/ssl.h>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

Subject subjectOf(const QString &name)
{
    return {.commonName = name, .dnsNames = {name}};
}

TestCertificate authorityOf(const QString &name)
{
    return makeCertificate({.commonName = name, .isCa = true});
}

TestCertificate authorityOf(const QString &name, const TestCertificate &issuer)
{
    return makeCertificate({.commonName = name, .isCa = true}, issuer);
}

} // namespace

/// The client against real servers: what it sees of them, and how it says what went wrong.
class TlsClientTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY_RESULT(m_reader->prepare()); }

    void seesWhatWasSent()
    {
        const SmallServer server(tlsServer({.leaf = m_leaf,
                                            .others = {m_issuer.withoutKey()},
                                            .selectsH2 = true,
                                            .staple = "an OCSP response"}));
        const auto answer = ask(server.port(), {});
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->chain.size(), 2);
        QCOMPARE(answer->chain.first().der, der(m_leaf));
        QCOMPARE(answer->chain.first().dnsNames, QStringList{u"www.a.test"_s});
        QCOMPARE(answer->chain.first().privateKey, PrivateKey::Absent);
        QCOMPARE(answer->chain.last().der, der(m_issuer));
        QCOMPARE(answer->version, TlsVersion::Tls13);
        QVERIFY(answer->cipher.startsWith(u"TLS_"_s));
        QCOMPARE(answer->protocol, u"h2"_s);
        QVERIFY(answer->hasStaple);
    }

    void plainServerHasNoExtras()
    {
        const SmallServer server(tlsServer({.leaf = m_leaf, .newest = TLS1_2_VERSION}));
        const auto answer = ask(server.port(), {});
        QVERIFY_RESULT(answer);
        QCOMPARE(answer->chain.size(), 1);
        QCOMPARE(answer->version, TlsVersion::Tls12);
        QCOMPARE(answer->protocol, QString());
        QVERIFY(!answer->hasStaple);
    }

    void ipv6()
    {
        const SmallServer server(tlsServer({.leaf = m_leaf}), Listener::Family::Ipv6);
        TlsRequest request = requestTo(server.port());
        request.to.ip = IpAddress::parse(u"::1"_s).value();
        QVERIFY_RESULT(m_client->ask(request, {}));
    }

    void namesDecideWhatIsServed()
    {
        if (!Nginx::isThere())
            QSKIP("SKIP: there is no nginx");
        const TestCertificate other = makeCertificate(subjectOf(u"api.a.test"_s), m_issuer);
        const TestCertificate fallback = makeCertificate(subjectOf(u"default.a.test"_s), m_issuer);
        Nginx nginx({{{}, {fallback}}, {{u"www.a.test"_s}, {m_leaf}}, {{u"api.a.test"_s}, {other}}});
        const QList<std::pair<QString, TestCertificate>> expected{{u"www.a.test"_s, m_leaf},
                                                                  {u"api.a.test"_s, other},
                                                                  {QString(), fallback},
                                                                  {u"no.a.test"_s, fallback}};
        for (const auto &[name, certificate] : expected) {
            TlsRequest request = requestTo(nginx.port());
            request.serverName = name;
            const auto answer = m_client->ask(request, {});
            QVERIFY2(answer, nginx.said().constData());
            QCOMPARE(answer->chain.first().der, der(certificate));
        }
    }

    void openSslServer_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<TlsVersion>("oldest");
        QTest::addColumn<TlsVersion>("newest");
        QTest::addColumn<std::optional<Code>>("code");
        const auto served = std::optional<Code>();
        QTest::newRow("TLS 1.2 alone")
            << QStringList{u"-tls1_2"_s} << TlsVersion::Tls12 << TlsVersion::Tls13 << served;
        QTest::newRow("TLS 1.3 asked of TLS 1.2 alone")
            << QStringList{u"-tls1_2"_s} << TlsVersion::Tls13 << TlsVersion::Tls13
            << std::optional(Code::HandshakeAlert);
        QTest::newRow("TLS 1.2 asked of TLS 1.3 alone")
            << QStringList{u"-tls1_3"_s} << TlsVersion::Tls12 << TlsVersion::Tls12
            << std::optional(Code::HandshakeAlert);
        QTest::newRow("client certificate asked for")
            << QStringList{u"-verify"_s, u"1"_s} << TlsVersion::Tls12 << TlsVersion::Tls13 << served;
    }

    void openSslServer()
    {
        QFETCH(QStringList, arguments);
        QFETCH(TlsVersion, oldest);
        QFETCH(TlsVersion, newest);
        QFETCH(std::optional<Code>, code);
        const OpenSslServer server(m_leaf, arguments);
        QVERIFY(server.port() != 0);
        TlsRequest request = requestTo(server.port());
        request.oldest = oldest;
        request.newest = newest;
        const auto answer = m_client->ask(request, {});
        QCOMPARE(answer ? std::nullopt : std::optional(answer.error().code), code);
        if (code)
            QCOMPARE(answer.error().detail, u"protocol version"_s);
    }

    void failures_data()
    {
        QTest::addColumn<SmallServer::Serve>("serve");
        QTest::addColumn<QList<Code>>("codes"); // any of them: what the client sees first is the system's
        QTest::newRow("closes at once")
            << SmallServer::Serve(closeAtOnce)
            << QList<Code>{Code::HandshakeClosed, Code::HandshakeReset, Code::ConnectionReset};
        QTest::newRow("resets at once")
            << SmallServer::Serve(resetAtOnce) << QList<Code>{Code::HandshakeReset, Code::ConnectionReset};
        QTest::newRow("closes after the ClientHello")
            << SmallServer::Serve(closeAfterHello) << QList<Code>{Code::HandshakeClosed};
        QTest::newRow("resets after the ClientHello")
            << SmallServer::Serve(resetAfterHello) << QList<Code>{Code::HandshakeReset};
        QTest::newRow("resets without a name")
            << resetWithoutName("a.test", {.leaf = m_leaf}) << QList<Code>{Code::HandshakeReset};
        QTest::newRow("garbage") << SmallServer::Serve(sendGarbage) << QList<Code>{Code::NotTls};
        QTest::newRow("never answers")
            << SmallServer::Serve(readUntilLeft) << QList<Code>{Code::HandshakeTimedOut};
        QTest::newRow("a chain of 2 MB")
            << tlsServer({.leaf = m_leaf, .others = hugeChain()}) << QList<Code>{Code::AnswerTooLarge};
        QTest::newRow("a chain of 2 MB by TLS 1.2")
            << tlsServer({.leaf = m_leaf, .others = hugeChain(), .newest = TLS1_2_VERSION})
            << QList<Code>{Code::AnswerTooLarge};
    }

    void failures()
    {
        QFETCH(SmallServer::Serve, serve);
        QFETCH(QList<Code>, codes);
        const SmallServer server(serve);
        TlsRequest request = requestTo(server.port());
        if (codes.contains(Code::HandshakeTimedOut))
            request.patience = std::chrono::milliseconds(200); // nothing comes, however long it waits
        const auto answer = m_client->ask(request, {});
        QVERIFY(!answer);
        QVERIFY2(codes.contains(answer.error().code), qPrintable(NamedEnum<Code>::word(answer.error().code)));
        QCOMPARE(answer.error().subject, request.to.toString());
    }

    void nothingListens()
    {
        Listener listener;
        const quint16 port = listener.port();
        listener.close();
        const auto answer = ask(port, {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Code::ConnectionRefused);
    }

    void alertsAreNamed()
    {
        if (!Nginx::isThere())
            QSKIP("SKIP: there is no nginx");
        Nginx nginx({{.rejects = true}, {{u"www.a.test"_s}, {m_leaf}}});
        const auto answer = ask(nginx.port(), {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Code::HandshakeAlert);
        QCOMPARE(answer.error().detail, u"unrecognized name"_s);
    }

    void cancelEndsTheWait()
    {
        const SmallServer server(readUntilLeft);
        int asked = 0;
        const auto answer = m_client->ask(requestTo(server.port()), [&asked] { return ++asked > 3; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, Code::Cancelled);
    }

    void manyThreadsShareOne()
    {
        const SmallServer server(tlsServer({.leaf = m_leaf}));
        std::atomic_int served = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 16; ++i)
            threads.emplace_back([&] { served += ask(server.port(), {}).has_value(); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(served, 16);
    }

    void namesAreLookedUp()
    {
        const auto found = m_client->addressesOf(u"localhost"_s, std::chrono::seconds(60), {});
        QVERIFY_RESULT(found);
        QVERIFY(found->contains(IpAddress::parse(u"127.0.0.1"_s).value())
                || found->contains(IpAddress::parse(u"::1"_s).value()));
        const auto missing = m_client->addressesOf(u"no.such.name.invalid"_s, std::chrono::seconds(60), {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Code::HostNotFound);
        QCOMPARE(missing.error().subject, u"no.such.name.invalid"_s);
    }

    void trust_data()
    {
        using Verdict = ChainTrust::Verdict;
        QTest::addColumn<QList<TestCertificate>>("sent");
        QTest::addColumn<QList<TestCertificate>>("more");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("about");
        const QDateTime today({2026, 11, 22}, {12, 0}, QTimeZone::utc());
        const TestCertificate alone = makeCertificate(subjectOf(u"www.a.test"_s));
        const TestCertificate client =
            makeCertificate({.commonName = u"client"_s, .extendedKeyUsage = "clientAuth"}, m_issuer);
        QTest::newRow("whole, its root given")
            << QList{m_leaf, m_issuer} << QList{m_root} << today << Verdict::Trusted << QString();
        QTest::newRow("root sent and given")
            << QList{m_leaf, m_issuer, m_root} << QList{m_root} << today << Verdict::Trusted << QString();
        QTest::newRow("root sent, not given") << QList{m_leaf, m_issuer, m_root} << QList<TestCertificate>()
                                              << today << Verdict::RootUnknown << u"Test Root"_s;
        QTest::newRow("intermediate not sent")
            << QList{m_leaf} << QList{m_root} << today << Verdict::IssuerMissing << u"www.a.test"_s;
        QTest::newRow("intermediate given")
            << QList{m_leaf} << QList{m_root, m_issuer} << today << Verdict::Trusted << QString();
        QTest::newRow("self-signed") << QList{alone} << QList<TestCertificate>() << today
                                     << Verdict::RootUnknown << u"www.a.test"_s;
        QTest::newRow("self-signed and given")
            << QList{alone} << QList{alone} << today << Verdict::Trusted << QString();
        QTest::newRow("after its time") << QList{m_leaf, m_issuer} << QList{m_root} << today.addYears(20)
                                        << Verdict::OutOfDate << u"Test Root"_s;
        QTest::newRow("any day") << QList{m_leaf, m_issuer} << QList{m_root} << QDateTime()
                                 << Verdict::Trusted << QString();
        QTest::newRow("for clients alone")
            << QList{client, m_issuer} << QList{m_root} << today << Verdict::Refused << u"client"_s;
    }

    void trust()
    {
        QFETCH(QList<TestCertificate>, sent);
        QFETCH(QList<TestCertificate>, more);
        QFETCH(QDateTime, now);
        QFETCH(ChainTrust::Verdict, verdict);
        QFETCH(QString, about);
        const ChainTrust trust = m_client->trustOf(read(sent), {read(more), now});
        QCOMPARE(trust.verdict, verdict);
        QCOMPARE(trust.certificate, about);
        QCOMPARE(trust.reason.isEmpty(), verdict != ChainTrust::Verdict::Refused);
    }

private:
    static TlsRequest requestTo(quint16 port)
    {
        return {.to = {IpAddress::parse(u"127.0.0.1"_s).value(), port}, .patience = std::chrono::minutes(2)};
    }

    Result<TlsAnswer> ask(quint16 port, const IsCancelled &isCancelled) const
    {
        return m_client->ask(requestTo(port), isCancelled);
    }

    QList<Certificate> read(const QList<TestCertificate> &certificates) const
    {
        QList<Certificate> all;
        for (const TestCertificate &certificate : certificates)
            all += m_reader->read(der(certificate), {}, {}).value().certificates;
        return all;
    }

    /// Some certificates with very many names.
    static QList<TestCertificate> hugeChain()
    {
        QStringList names;
        for (int i = 0; i < 2000; ++i)
            names.append(u"a-long-name-of-a-host-that-nobody-has-%1.a.test"_s.arg(i));
        const TestCertificate large = makeCertificate({.commonName = u"large"_s, .dnsNames = names});
        QList<TestCertificate> chain;
        for (qsizetype size = 0; size < 2 * 1024 * 1024; size += der(large).size())
            chain.append(large);
        return chain;
    }

    const std::unique_ptr<CertificateReader> m_reader = makeCertificateReader();
    const std::unique_ptr<TlsClient> m_client = makeTlsClient();
    const TestCertificate m_root = authorityOf(u"Test Root"_s);
    const TestCertificate m_issuer = authorityOf(u"Test CA"_s, m_root);
    const TestCertificate m_leaf = makeCertificate(subjectOf(u"www.a.test"_s), m_issuer);
};

Q_DECLARE_METATYPE(std::optional<bindwright::Code>)

QTEST_GUILESS_MAIN(TlsClientTest)
#include "tlsclienttest.moc"
