// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "tests/support/servers.h"
#include "tests/support/testing.h"

#include <QJsonArray>

#include <atomic>

#include <sys/socket.h>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

/// Missing issuers, by the program alone: from a server on loopback, and from a store like the system's.
class IssuerProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Subject subject = subjectFor({u"www.a.test"_s});
        subject.informationAccess =
            "caIssuers;URI:http://127.0.0.1:" + QByteArray::number(m_server.port()) + "/ca.cer";
        m_box.write(u"www.pem"_s, pem(makeCertificate(subject, m_issuer)));
        m_box.write(u"bundle.pem"_s, pem(m_root));
        m_box.write(u"none/empty"_s, {});
    }

    void saysWhereItIs()
    {
        const Run run = inspect({}, u"none"_s);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains("Test CA was not given"), run.said().constData());
        QVERIFY2(run.out.contains("/ca.cer; --fetch-issuers gets it"), run.said().constData());
        QCOMPARE(m_requests.load(), 0);
    }

    void asksNothingInternalUnasked()
    {
        const Run run = inspect({u"--fetch-issuers"_s}, u"none"_s);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("leads to 127.0.0.1"), run.said().constData());
        QVERIFY2(run.err.contains("--allow-internal"), run.said().constData());
        QCOMPARE(m_requests.load(), 0);
    }

    /// An issuer is needed to trust https: such an address is of no use, and that is said.
    void saysThatHttpsIsOfNoUse()
    {
        Subject subject = subjectFor({u"www.b.test"_s});
        subject.informationAccess = "caIssuers;URI:https://a.test/ca.cer";
        m_box.write(u"https.pem"_s, pem(makeCertificate(subject, m_issuer)));
        const Run run = m_box.run({u"inspect"_s, u"https.pem"_s, u"--fetch-issuers"_s});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("https://a.test/ca.cer is no http address"), run.said().constData());
    }

    /// What was asked and gave no issuer is no place to get it from.
    void namesNoAddressThatGaveAnother()
    {
        Subject subject = subjectFor({u"www.c.test"_s});
        subject.informationAccess =
            "caIssuers;URI:http://127.0.0.1:" + QByteArray::number(m_server.port()) + "/ca.cer";
        m_box.write(u"other.pem"_s, pem(makeCertificate(subject, authority(u"Other CA"_s))));
        const Run run = m_box.run(
            {u"inspect"_s, u"other.pem"_s, u"--fetch-issuers"_s, u"--allow-internal"_s}, {},
            {{u"SSL_CERT_FILE"_s, m_box.path(u"none"_s)}, {u"SSL_CERT_DIR"_s, m_box.path(u"none"_s)}});
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("is not the issuer"), run.said().constData());
        QVERIFY2(run.err.contains("Add the certificate of the missing issuer."), run.said().constData());
        QVERIFY2(!run.said().contains("gets it"), run.said().constData());
        m_requests = 0;
    }

    void fetchesAndFindsTheRootInTheSystem()
    {
        const Run run = inspect({u"--fetch-issuers"_s, u"--allow-internal"_s, u"--json"_s}, u"bundle.pem"_s);
        QVERIFY2(run.exitCode == 0, run.said().constData());
        QCOMPARE(m_requests.load(), 1);
        const QJsonArray files = run.json()["files"_L1].toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files.last()["kind"_L1].toString(), u"der"_s);
        const QJsonObject chain = files.first()["chains"_L1].toArray().first().toObject();
        QCOMPARE(chain["path"_L1].toArray().size(), 2);
        const QJsonArray ofSystem = chain["ofThisSystem"_L1].toArray();
        QCOMPARE(ofSystem.size(), 1);
        QCOMPARE(ofSystem.first()["sha1"_L1].toString().toLatin1(), m_root.sha1());
        const Run words = inspect({u"--fetch-issuers"_s, u"--allow-internal"_s}, u"bundle.pem"_s);
        QVERIFY2(words.out.contains("This system's store has it: Test Root"), words.said().constData());
    }

private:
    /// \a bundle: what the system trusts, in the box.
    Run inspect(const QStringList &options, const QString &bundle) const
    {
        return m_box.run(
            QStringList{u"inspect"_s, u"www.pem"_s} + options, {},
            {{u"SSL_CERT_FILE"_s, m_box.path(bundle)}, {u"SSL_CERT_DIR"_s, m_box.path(u"none"_s)}});
    }

    void answer(int connection)
    {
        ++m_requests;
        char bytes[4096];
        if (::recv(connection, bytes, sizeof bytes, 0) <= 0)
            return;
        const QByteArray body = der(m_issuer);
        const QByteArray text =
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        if (::send(connection, text.constData(), size_t(text.size()), MSG_NOSIGNAL) != text.size())
            qFatal("the client left");
    }

    const TestCertificate m_root = authority(u"Test Root"_s);
    const TestCertificate m_issuer = authority(u"Test CA"_s, m_root);
    const Sandbox m_box;
    std::atomic_int m_requests = 0;
    const SmallServer m_server{[this](int connection) { answer(connection); }};
};

QTEST_GUILESS_MAIN(IssuerProgramTest)
#include "issuerprogramtest.moc"
