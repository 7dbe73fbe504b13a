// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/certificates/issuerbar.h"

#include "tests/support/servers.h"
#include "tests/ui/support/certificatesbench.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <atomic>

#include <sys/socket.h>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

class Bench final : public CertificatesBench
{
public:
    explicit Bench(const testing::TestCertificate &leaf)
        : CertificatesBench({testing::der(leaf)})
    { }

    template<class T>
    T *child(const QString &name) const
    {
        return page->findChild<T *>(name);
    }

    void press(const QString &button) const
    {
        auto *found = child<QPushButton>(button);
        QVERIFY2(found && found->isVisible(), qPrintable(button));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    /// The button of a message with that text; null: there is none.
    QPushButton *action(const QString &text) const
    {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
};

} // namespace

/// The missing issuer of a chain on the Certificates page.
class IssuerBarTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile bundle(m_store.filePath(u"bundle.pem"_s)); // where libcrypto looks instead of the system's
        QVERIFY(bundle.open(QIODevice::WriteOnly));
        bundle.write(testing::pem(m_root));
        bundle.close();
        qputenv("SSL_CERT_FILE", QFile::encodeName(bundle.fileName()));
        qputenv("SSL_CERT_DIR", QFile::encodeName(m_store.path()));
    }

    /// Nothing is connected to before the admin agreed: the address is this machine.
    void fetchesOnRequestAlone()
    {
        std::atomic_int requests = 0;
        const testing::SmallServer server([&](int connection) {
            ++requests;
            char bytes[4096];
            if (::recv(connection, bytes, sizeof bytes, 0) <= 0)
                return;
            const QByteArray text = "HTTP/1.0 200 OK\r\n\r\n" + testing::der(m_issuer);
            if (::send(connection, text.constData(), size_t(text.size()), MSG_NOSIGNAL) != text.size())
                qFatal("the client left");
        });
        Bench bench(leafWith("caIssuers;URI:http://127.0.0.1:" + QByteArray::number(server.port()) + "/ca"));
        QVERIFY(bench.child<QLabel>(u"issuerAddress"_s)->text().contains(u"http://127.0.0.1"_s));
        fakes::shoot(bench.window, u"2-missing-issuer"_s);
        bench.press(u"fetchIssuer"_s);
        QTRY_VERIFY(bench.action(u"Fetch it all the same"_s));
        QCOMPARE(requests.load(), 0);
        QTRY_VERIFY(!bench.page->isBusy());
        QTest::keyClick(bench.action(u"Fetch it all the same"_s), Qt::Key_Space);
        QTRY_VERIFY(bench.action(u"Ta&ke all"_s));
        QCOMPARE(requests.load(), 1);
        QTest::keyClick(bench.action(u"Ta&ke all"_s), Qt::Key_Space);
        QTRY_COMPARE(bench.session.draft().certificates.size(), 2);
        QCOMPARE(bench.session.draft().certificates.last().der, testing::der(m_issuer));
        QVERIFY(!bench.session.draft().certificates.first().signerKey.isEmpty());
    }

    void takesFromTheSystem()
    {
        Bench bench(
            testing::makeCertificate({.commonName = u"www.a.test"_s, .dnsNames = {u"www.a.test"_s}}, m_root));
        auto *take = bench.child<QPushButton>(u"takeSystemIssuer"_s);
        QTRY_VERIFY(take->isVisible());
        QVERIFY(bench.child<QLabel>(u"issuerOfSystem"_s)->text().contains(u"Test Root"_s));
        QVERIFY(!bench.child<QPushButton>(u"fetchIssuer"_s)->isVisible());
        bench.press(u"takeSystemIssuer"_s);
        QTRY_VERIFY(bench.action(u"Ta&ke all"_s));
        QTest::keyClick(bench.action(u"Ta&ke all"_s), Qt::Key_Space);
        QTRY_COMPARE(bench.session.draft().certificates.size(), 2);
        QCOMPARE(bench.session.draft().certificates.last().carrier, ContainerKind::System);
        QVERIFY(!bench.child<IssuerBar>({})->isVisible()); // the chain is complete
    }

private:
    testing::TestCertificate leafWith(const QByteArray &access) const
    {
        return testing::makeCertificate(
            {.commonName = u"www.a.test"_s, .dnsNames = {u"www.a.test"_s}, .informationAccess = access},
            m_issuer);
    }

    const QTemporaryDir m_store;
    const testing::TestCertificate m_root =
        testing::makeCertificate({.commonName = u"Test Root"_s, .isCa = true});
    const testing::TestCertificate m_issuer =
        testing::makeCertificate({.commonName = u"Test CA"_s, .isCa = true}, m_root);
};

QTEST_MAIN(IssuerBarTest)
#include "issuerbartest.moc"
