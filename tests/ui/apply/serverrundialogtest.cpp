// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/shopbench.h"
#include "ui/apply/serverrundialog.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>

using namespace bindwright;
using namespace fakes;

namespace {

const QString stamp = u"2026-11-22T12:00:00.000Z 7 "_s;

QStringList goodLog()
{
    return {stamp + u"info Step 1 of 4: IIS, its sites and the certificates."_s,
            stamp + u"warning Expired: the certificate A for Shop *:443:www.a.test."_s,
            stamp + u"info Step 2 of 4: the bindings."_s, stamp + u"info Step 3 of 4: what stands."_s,
            stamp + u"info Nothing had to be changed."_s};
}

} // namespace

/// "Run on this server", with a runner that only says what it is told to.
class ServerRunDialogTest : public QObject
{
    Q_OBJECT

private:
    struct Opened
    {
        explicit Opened(const QStringList &names = {u"bindwright-server.ps1"_s})
        {
            QList<ScriptFile> files;
            for (const QString &name : names)
                files.append({name, "exit 0"});
            dialog = new ServerRunDialog(runner, files, &window);
            dialog->open();
            if (!QTest::qWaitForWindowActive(dialog))
                qFatal("the dialog does not become active");
        }

        template<class T>
        T &part(const QString &name) const
        {
            return child<T>(*dialog, name);
        }
        void press(const QString &name) const { QTest::keyClick(&part<QPushButton>(name), Qt::Key_Space); }
        QString log() const { return part<QPlainTextEdit>(u"serverLog"_s).toPlainText(); }
        QString end() const
        {
            QString text;
            for (const QLabel *label : part<QWidget>(u"serverEnd"_s).findChildren<QLabel *>())
                text += label->text() + u' ';
            return text;
        }

        Scripts runner;
        QWidget window;
        ServerRunDialog *dialog = nullptr;
    };

private slots:
    void showsTheLogAndHowItEnded()
    {
        Opened box;
        box.runner.lines = goodLog();
        box.press(u"serverStart"_s);
        QTRY_VERIFY2(box.end().contains(u"Done: "_s), qPrintable(box.end()));
        QCOMPARE(box.runner.ran, QStringList{u"bindwright-server.ps1"_s});
        QCOMPARE(box.log().count(u'\n'), 4);
        QVERIFY2(box.log().contains(u"Warning: Expired: "_s), qPrintable(box.log()));
        QVERIFY(!box.log().contains(u"2026-11"_s));
        shoot(*box.dialog, u"server-run"_s);
    }

    void undoes()
    {
        Opened box;
        box.press(u"serverUndo"_s);
        QTRY_VERIFY(box.end().contains(u"Done: "_s));
        QCOMPARE(box.runner.ran, QStringList{u"bindwright-server.ps1 -Undo"_s});
    }

    void theScriptOfTheChosenRoleIsRun()
    {
        Opened box({u"bindwright-server-Front.ps1"_s, u"bindwright-server-Back.ps1"_s});
        QTest::keyClick(&box.part<QComboBox>(u"serverScript"_s), Qt::Key_Down);
        box.press(u"serverStart"_s);
        QTRY_VERIFY(box.end().contains(u"Done: "_s));
        QCOMPARE(box.runner.ran, QStringList{u"bindwright-server-Back.ps1"_s});
    }

    void escapeStopsAndThenCloses()
    {
        Opened box;
        QSemaphore begun;
        QSemaphore goOn;
        box.runner.lines = goodLog();
        box.runner.beforeEach = [&] {
            begun.release();
            goOn.acquire();
        };
        box.press(u"serverStart"_s);
        begun.acquire();
        goOn.release();
        begun.acquire(); // one line is out
        QTRY_VERIFY(box.log().startsWith(u"Step 1"_s));
        QVERIFY(!box.part<QPushButton>(u"serverStart"_s).isEnabled());
        QTest::keyClick(box.dialog, Qt::Key_Escape);
        QVERIFY(box.dialog->isVisible());
        QVERIFY(!box.part<QPushButton>(u"cancelJob"_s).isEnabled());
        goOn.release(100);
        QTRY_VERIFY2(box.end().contains(u"Stopped. No binding was changed."_s), qPrintable(box.end()));
        QTest::keyClick(box.dialog, Qt::Key_Escape);
        QVERIFY(!box.dialog->isVisible());
    }

    /// The script ends its step when it is asked to stop, and what it says of that is still shown.
    void whatIsSaidAfterCancelIsShown()
    {
        Opened box;
        QSemaphore begun;
        QSemaphore goOn;
        box.runner.lines = goodLog();
        box.runner.ignoresCancel = true;
        box.runner.beforeEach = [&] {
            begun.release();
            goOn.acquire();
        };
        box.press(u"serverStart"_s);
        begun.acquire();
        QTest::keyClick(box.dialog, Qt::Key_Escape);
        goOn.release(100);
        QTRY_VERIFY2(box.end().contains(u"Done: "_s), qPrintable(box.end()));
        QVERIFY2(box.log().endsWith(u"Nothing had to be changed."_s), qPrintable(box.log()));
    }

    void ends_data()
    {
        QTest::addColumn<Result<int>>("exitCode");
        QTest::addColumn<bool>("saysSomething");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Result<int> &exitCode, bool says, const QString &words) {
            QTest::newRow(name) << exitCode << says << words;
        };
        row("unforeseen", 1, true, u"the last line of the log"_s);
        row("no IIS", 9, true, u"IIS is not installed here"_s);
        row("no certificate", 4, true, u"LocalMachine\\My"_s);
        row("a policy", 1, false, u"A policy may forbid scripts"_s);
        row("killed", -1073741510, true, u"ended from outside (exit code -1073741510)"_s);
        row("no administrator", failure(Code::ElevationRefused), false, u"Nothing was run"_s);
    }

    void ends()
    {
        QFETCH(Result<int>, exitCode);
        QFETCH(bool, saysSomething);
        QFETCH(QString, words);
        Opened box;
        box.runner.exitCode = exitCode;
        if (saysSomething)
            box.runner.lines = goodLog();
        box.press(u"serverStart"_s);
        QTRY_VERIFY2(box.end().contains(words), qPrintable(box.end()));
        QVERIFY(box.part<QPushButton>(u"serverStart"_s).isEnabled());
    }

    void everyExitCodeIsWorded()
    {
        QSet<QString> words;
        for (int code = 0; code <= int(ScriptExit::State); ++code) {
            Opened box;
            box.runner.lines = goodLog();
            box.runner.exitCode = code;
            box.press(u"serverStart"_s);
            QTRY_VERIFY2(box.end().contains(u"Exit code %1."_s.arg(code)), qPrintable(box.end()));
            words.insert(box.end());
        }
        QCOMPARE(words.size(), int(ScriptExit::State) + 1);
    }
};

QTEST_MAIN(ServerRunDialogTest)
#include "serverrundialogtest.moc"
