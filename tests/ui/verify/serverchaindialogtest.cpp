// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/verify/serverchaindialog.h"

#include "tests/support/servers.h"
#include "tests/ui/support/certificatesbench.h"

#include <QLineEdit>
#include <QPushButton>

#include <atomic>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

class Bench final : public CertificatesBench
{
public:
    /// Opens the dialog with Alt+V and fills it in by keyboard.
    void ask(const QString &server, const QString &name)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key_V, Qt::AltModifier);
        ServerChainDialog *dialog = nullptr; // a shortcut presses its button for a moment first
        const auto isOpened = [&] {
            dialog = window.findChild<ServerChainDialog *>(u"serverChain"_s);
            return dialog != nullptr;
        };
        const auto hasFocus = [&] { return dialog->isAncestorOf(QApplication::focusWidget()); };
        if (!QTest::qWaitFor(isOpened, 60000) || !QTest::qWaitFor(hasFocus, 60000))
            qFatal("the dialog does not become active");
        QTest::keyClicks(QApplication::focusWidget(), server);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), name);
        fakes::shoot(*dialog, u"server-chain"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    QStringList intakes() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>(u"intakeText"_s))
            texts.append(label->text());
        return texts;
    }
};

} // namespace

/// "From a server…" on the Certificates page.
class ServerChainDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheChainIn()
    {
        const testing::TestCertificate issuer =
            testing::makeCertificate({.commonName = u"Test CA"_s, .isCa = true});
        const testing::TestCertificate leaf =
            testing::makeCertificate({.commonName = u"www.a.test"_s, .dnsNames = {u"www.a.test"_s}}, issuer);
        const testing::SmallServer server(
            testing::resetWithoutName("www.a.test", {.leaf = leaf, .others = {issuer}}));
        Bench bench;
        bench.ask(u"127.0.0.1:%1"_s.arg(server.port()), u"www.a.test"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.intakes().size(), 1, 120000);
        QVERIFY2(bench.intakes().first().contains(u"www.a.test"_s), qPrintable(bench.intakes().first()));
        bench.window.activateWindow(); // where there is no window manager, nobody else does
        QVERIFY(QTest::qWaitFor([&bench] { return bench.window.isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::AltModifier); // take all
        QTRY_COMPARE(bench.session.draft().certificates.size(), 2);
        const Certificate &taken = bench.session.draft().certificates.first();
        QCOMPARE(taken.der, testing::der(leaf));
        QCOMPARE(taken.privateKey, PrivateKey::Absent);
        QVERIFY(!taken.signerKey.isEmpty());
    }

    void saysWhatFailed()
    {
        const testing::SmallServer server(testing::sendGarbage);
        Bench bench;
        bench.ask(u"127.0.0.1:%1"_s.arg(server.port()), {});
        QTRY_COMPARE_WITH_TIMEOUT(bench.intakes().size(), 1, 120000);
        QVERIFY2(bench.intakes().first().contains(u"does not speak TLS"_s),
                 qPrintable(bench.intakes().first()));
    }

    void cancelStopsIt()
    {
        std::atomic_int connections = 0;
        const testing::SmallServer server([&connections](int connection) {
            ++connections;
            testing::readUntilLeft(connection);
        });
        Bench bench;
        bench.ask(u"127.0.0.1:%1"_s.arg(server.port()), {});
        QTRY_VERIFY_WITH_TIMEOUT(connections > 0, 120000);
        QVERIFY(bench.page->isBusy());
        bench.page->cancelJob();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page->isBusy(), 120000);
        QCOMPARE(bench.intakes(), QStringList());
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("nothing") << QString() << QString() << u"not a host name"_s;
        QTest::newRow("address on the web")
            << u"https://www.a.test:443"_s << QString() << u"not a host name"_s;
        QTest::newRow("port") << u"www.a.test:0"_s << QString() << u"is not a port"_s;
        QTest::newRow("name") << u"www.a.test"_s << u"10.0.0.4"_s << u"not a host name"_s;
    }

    void notUnderstood()
    {
        QFETCH(QString, server);
        QFETCH(QString, name);
        QFETCH(QString, said);
        Bench bench;
        bench.ask(server, name);
        auto *dialog = bench.window.findChild<ServerChainDialog *>(u"serverChain"_s);
        QVERIFY(dialog->isVisible());
        const QString fault = dialog->findChild<QLabel *>(u"serverChainFault"_s)->text();
        QVERIFY2(fault.contains(said), qPrintable(fault));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }
};

QTEST_MAIN(ServerChainDialogTest)
#include "serverchaindialogtest.moc"
