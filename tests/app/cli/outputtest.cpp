// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include <QProcess>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// A command that is printed to be copied says what it is meant to say, whatever a file is called.
class OutputTest final : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsOneWord_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << u"/srv/a.pfx"_s;
        QTest::newRow("a blank") << u"/srv/a b.pfx"_s;
        QTest::newRow("a command") << u"/srv/$(echo a)`echo b`.pfx"_s;
        QTest::newRow("quotes") << u"/srv/it's \"a\".pfx"_s;
    }

    void aPathIsOneWord()
    {
#ifdef Q_OS_WIN
        QSKIP("it is PowerShell that takes the word here");
#endif
        QFETCH(const QString, path);
        QProcess shell;
        shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellWord(path)});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), path);
    }
};

QTEST_APPLESS_MAIN(OutputTest)
#include "outputtest.moc"
