// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan/plan.h"
#include "model/plan/unifieddiff.h"
#include "tests/support/testing.h"

#include <QProcess>
#include <QStringConverter>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace bindwright;
using namespace Qt::StringLiterals;

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void shape_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        const QString head = u"--- a/f\n+++ b/f\n"_s;
        QTest::newRow("equal") << QByteArray("a\n") << QByteArray("a\n") << QString();
        QTest::newRow("one line changed") << QByteArray("a\nb\nc\n") << QByteArray("a\nB\nc\n")
                                          << head + u"@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"_s;
        QTest::newRow("three lines of context")
            << QByteArray("1\n2\n3\n4\n5\n6\n7\n8\n9\n") << QByteArray("1\n2\n3\n4\nx\n5\n6\n7\n8\n9\n")
            << head + u"@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+x\n 5\n 6\n 7\n"_s;
        QTest::newRow("two hunks") << QByteArray("a\n1\n2\n3\n4\n5\n6\n7\nb\n")
                                   << QByteArray("A\n1\n2\n3\n4\n5\n6\n7\nB\n")
                                   << head
                + u"@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n"_s;
        QTest::newRow("contexts that touch")
            << QByteArray("a\n1\n2\n3\n4\n5\n6\nb\n") << QByteArray("A\n1\n2\n3\n4\n5\n6\nB\n")
            << head + u"@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n"_s;
        QTest::newRow("CRLF is not shown") << QByteArray("a\r\nb\r\n") << QByteArray("a\r\nb\r\nc\r\n")
                                           << head + u"@@ -1,2 +1,3 @@\n a\n b\n+c\n"_s;
        QTest::newRow("no newline at the end") << QByteArray("a\nb") << QByteArray("a\nc")
                                               << head
                + u"@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe") + utf16(u"a\nb\n"_s)
                                << QByteArray("\xff\xfe") + utf16(u"a\nc\n"_s)
                                << head + u"@@ -1,2 +1,2 @@\n a\n-b\n+c\n"_s;
    }

    void otherShapes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all removed") << "a\nb\n"_ba
                                     << ""_ba << u"@@ -1,2 +0,0 @@\n-a\n-b\n"_s;
        QTest::newRow("removed before added") << "a\nb\nc\n"_ba
                                              << "x\ny\nc\n"_ba << u"@@ -1,3 +1,3 @@\n-a\n-b\n+x\n+y\n c\n"_s;
        QTest::newRow("CR only") << "a\rb\r"_ba
                                 << "a\rc\r"_ba << u"@@ -1,2 +1,2 @@\n a\n-b\n+c\n"_s;
        QTest::newRow("line ends differ") << "a\r\n"_ba
                                          << "a\n"_ba << u"@@ -1 +1 @@\n-a\n+a\n"_s;
        QTest::newRow("newline added at the end")
            << "a"_ba
            << "a\n"_ba << u"@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_s;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf\xc3\xa4\n"_ba
                                         << "\xef\xbb\xbf\xc3\xb6\n"_ba << u"@@ -1 +1 @@\n-ä\n+ö\n"_s;
        QTest::newRow("Latin-1") << "\xe4\n"_ba
                                 << "\xf6\n"_ba << u"@@ -1 +1 @@\n-ä\n+ö\n"_s;
        QTest::newRow("UTF-16BE") << QByteArray("\xfe\xff\0a\0\n", 6) << QByteArray("\xfe\xff\0b\0\n", 6)
                                  << u"@@ -1 +1 @@\n-a\n+b\n"_s;
    }

    void otherShapes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QCOMPARE(unifiedDiff({u"/f"_s, before, after}, u"f"_s), u"--- a/f\n+++ b/f\n"_s + expected);
    }

    void largeAndDifferent()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; i < 10'000; ++i) {
            before += QByteArray::number(i) + '\n';
            after += 'x' + QByteArray::number(i) + '\n';
        }
        QCOMPARE(unifiedDiff({{}, before, after}, u"f"_s).count(u'\n'), 3 + 20'000);
    }

    void shape()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QCOMPARE(unifiedDiff({u"/f"_s, before, after}, u"f"_s), expected);
    }

    void newFile()
    {
        QCOMPARE(unifiedDiff({u"/f"_s, std::nullopt, "a\nb\n"}, u"f"_s),
                 u"--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n"_s);
        QCOMPARE(unifiedDiff({u"/f"_s, std::nullopt, "a\n"}, u"f\n+++ b/\"g\""_s),
                 u"--- /dev/null\n+++ \"b/f\\012+++ b/\\\"g\\\"\"\n@@ -0,0 +1 @@\n+a\n"_s);
    }

    void patchTakesIt()
    {
        if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
            QSKIP("there is no patch program");
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 40; ++round) {
            const QByteArray before = randomText(random, 30);
            QByteArray after;
            for (const QByteArray &line : before.split('\n')) {
                if (const auto dice = random.bounded(6); dice == 0)
                    after += "new\n";
                else if (dice == 1)
                    continue;
                after += line + '\n';
            }
            const QString diff = unifiedDiff({u"/f"_s, before, after}, u"f"_s);
            if (!diff.isEmpty())
                QVERIFY2(patched(before, diff) == after, qPrintable(u"seed %1\n%2"_s.arg(seed).arg(diff)));
        }
    }

    void patchKeepsBytes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("CRLF") << "a\r\nb\r\nc\r\n"_ba
                              << "a\r\nx\r\nc\r\n"_ba;
        QTest::newRow("CRLF, no newline at the end") << "a\r\nb"_ba
                                                     << "a\r\nx"_ba;
        QTest::newRow("mixed line ends") << "a\r\nb\nc\r\n"_ba
                                         << "a\r\nb\r\nc\r\n"_ba;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf\xc3\xa4\r\nb\r\n"_ba
                                         << "\xef\xbb\xbf\xc3\xb6\r\nb\r\n"_ba;
        QTest::newRow("Latin-1") << "\xe4\nb\n"_ba
                                 << "\xf6\nb\n"_ba;
        QTest::newRow("CR only") << "a\rb\r"_ba
                                 << "a\rc\r"_ba;
        QTest::newRow("a form feed") << "a\fb\nc\n"_ba
                                     << "a\fb\nd\n"_ba;
    }

    void patchKeepsBytes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray patch = unifiedPatch({u"/f"_s, before, after}, u"f"_s);
        for (const QStringList &command :
             {QStringList{u"patch"_s, u"-p1"_s, u"--binary"_s}, QStringList{u"git"_s, u"apply"_s}}) {
            if (QStandardPaths::findExecutable(command.first()).isEmpty())
                QSKIP(qPrintable(u"there is no "_s + command.first()));
            QCOMPARE(applied(command, before, patch), after);
        }
    }

    /// GNU patch ends a name without a tab behind it at the first blank.
    void namesWithBlanks()
    {
        const FileChange change{u"/f"_s, "a\n"_ba, "b\n"_ba};
        QVERIFY(unifiedPatch(change, u"My Role/f"_s).startsWith("--- a/My Role/f\t\n+++ b/My Role/f\t\n"));
        QVERIFY(unifiedPatch(change, u"Role/f"_s).startsWith("--- a/Role/f\n+++ b/Role/f\n"));
        QVERIFY(unifiedPatch(change, u"My\nRole/f"_s).startsWith("--- \"a/My\\012Role/f\"\n"));
    }

    void patchMakesFiles()
    {
        QCOMPARE(unifiedPatch({u"/f"_s, std::nullopt, "a\r\nb\r\n"}, u"d/f"_s),
                 "--- /dev/null\n+++ b/d/f\n@@ -0,0 +1,2 @@\n+a\r\n+b\r\n"_ba);
    }

private:
    /// What \a command makes of the file f.
    static QByteArray applied(const QStringList &command, const QByteArray &before, const QByteArray &patch)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"f"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(before);
        file.close();
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(command.first(), command.sliced(1));
        process.write(patch);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitCode() != 0 || !file.open(QIODevice::ReadOnly))
            return process.readAllStandardError();
        return file.readAll();
    }

    static QByteArray utf16(const QString &text)
    {
        QStringEncoder encoder(QStringConverter::Utf16LE);
        return encoder(text);
    }

    static QByteArray randomText(QRandomGenerator &random, int lines)
    {
        QByteArray text;
        for (int i = 0; i < lines; ++i)
            text += QByteArray::number(random.bounded(5)) + '\n';
        return text;
    }

    static QByteArray patched(const QByteArray &before, const QString &diff)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"f"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(before);
        file.close();
        QProcess patch;
        patch.setWorkingDirectory(folder.path());
        patch.start(u"patch"_s, {u"-p1"_s, u"--no-backup-if-mismatch"_s});
        patch.write(diff.toUtf8());
        patch.closeWriteChannel();
        if (!patch.waitForFinished() || patch.exitCode() != 0 || !file.open(QIODevice::ReadOnly))
            return patch.readAll();
        return file.readAll();
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "unifieddifftest.moc"
