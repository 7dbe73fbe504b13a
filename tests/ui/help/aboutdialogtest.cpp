// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/window.h"
#include "ui/help/diagnostics.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bindwright;
using namespace Qt::StringLiterals;

class AboutDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItIs_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("text");
        QTest::newRow("version, in a test's program too") << u"versions"_s << programText();
        QTest::newRow("Qt") << u"versions"_s << u"Qt "_s + QString::fromLatin1(qVersion());
        QTest::newRow("libraries") << u"versions"_s << u"OpenSSL 9.9.9"_s;
        QTest::newRow("log") << u"logLink"_s << u"href=\"file:///state/bindwright.log\""_s;
        QTest::newRow("state folder") << u"stateLink"_s << u"href=\"file:///state\""_s;
        QTest::newRow("licences") << u"versions"_s << u"(LGPL 3)"_s;
    }

    void saysWhatItIs()
    {
        QFETCH(QString, label);
        QFETCH(QString, text);
        Window window;
        const auto *about = aboutOf(window);
        const QString said = about->findChild<QLabel *>(label)->text();
        QVERIFY2(said.contains(text), qPrintable(said));
        QVERIFY(about->findChild<QPlainTextEdit *>(u"licence"_s)->toPlainText().startsWith(u"MIT License"_s));
    }

    void theVersionIsANumber()
    {
        QVERIFY2(programText().contains(QRegularExpression(u"^Bindwright \\d+\\.\\d+"_s)),
                 qPrintable(programText()));
    }

    void copiesDiagnostics()
    {
        Window window;
        QTest::keyClick(aboutOf(window)->findChild<QPushButton *>(u"copyDiagnostics"_s), Qt::Key_Space);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(programText()));
        QVERIFY(copied.contains(u"OpenSSL 9.9.9"_s));
        QVERIFY(copied.contains(u"bindings: 4"_s));
        QVERIFY2(copied.contains(u"problem shadowed-by-exact-ip: "_s), qPrintable(copied));
    }

    void diagnosticsNameNobody_data()
    {
        QTest::addColumn<QString>("secret");
        for (const char *secret : {"harbor", "harborpine", "AAAAAAAA", "StoreFront", "/home/someone",
                                   "10.1.0.4", "ShopTls", "Pine TLS"})
            QTest::newRow(secret) << QString::fromLatin1(secret);
    }

    void diagnosticsNameNobody()
    {
        QFETCH(QString, secret);
        Draft draft = shopDraft();
        draft.projectPath = u"/home/someone/harbor"_s;
        draft.hosts = {u"www.harborpine.example"_s};
        Session session;
        session.reset({{}, fakes::noon()}, draft);
        QVERIFY(!session.problems().isEmpty());
        const QString text = diagnostics(draft, session.problems(), {u"OpenSSL 9.9.9"_s});
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(text));
    }

private:
    static QDialog *aboutOf(Window &window)
    {
        window.find<QAction>(u"about"_s)->trigger();
        return window.find<QDialog>(u"aboutDialog"_s);
    }
};

QTEST_MAIN(AboutDialogTest)
#include "aboutdialogtest.moc"
