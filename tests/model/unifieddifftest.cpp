// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan.h"
#include "tests/testing.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QStringConverter>
#include <QTemporaryDir>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray numbered(int first, int last)
{
    QByteArray text;
    for (int i = first; i <= last; ++i)
        text += QByteArray::number(i) + '\n';
    return text;
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class UnifiedDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void text_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing differs") << "a\n"_ba << "a\n"_ba << QString();
        QTest::newRow("one line in the middle")
            << numbered(1, 9) << numbered(1, 4) + "x\n" + numbered(6, 9)
            << u"@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n"_s;
        QTest::newRow("added at the end") << "a\n"_ba << "a\nb\n"_ba << u"@@ -1 +1,2 @@\n a\n+b\n"_s;
        QTest::newRow("all removed") << "a\nb\n"_ba << ""_ba << u"@@ -1,2 +0,0 @@\n-a\n-b\n"_s;
        QTest::newRow("two hunks")
            << numbered(1, 20) << "x\n" + numbered(1, 20) + "y\n"
            << u"@@ -1,3 +1,4 @@\n+x\n 1\n 2\n 3\n@@ -18,3 +19,4 @@\n 18\n 19\n 20\n+y\n"_s;
        QTest::newRow("hunks that touch are one")
            << numbered(1, 8) << "x\n" + numbered(2, 7) + "y\n"
            << u"@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n"_s;
        QTest::newRow("removed before added")
            << "a\nb\nc\n"_ba << "x\ny\nc\n"_ba << u"@@ -1,3 +1,3 @@\n-a\n-b\n+x\n+y\n c\n"_s;
        QTest::newRow("CRLF") << "a\r\nb\r\n"_ba << "a\r\nc\r\n"_ba << u"@@ -1,2 +1,2 @@\n a\n-b\n+c\n"_s;
        QTest::newRow("CR only") << "a\rb\r"_ba << "a\rc\r"_ba << u"@@ -1,2 +1,2 @@\n a\n-b\n+c\n"_s;
        QTest::newRow("line ends differ") << "a\r\n"_ba << "a\n"_ba << u"@@ -1 +1 @@\n-a\n+a\n"_s;
        QTest::newRow("no newline at the end")
            << "a\nb"_ba << "a\nc"_ba
            << u"@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"_s;
        QTest::newRow("newline added at the end")
            << "a"_ba << "a\n"_ba << u"@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"_s;
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf\xc3\xa4\n"_ba << "\xef\xbb\xbf\xc3\xb6\n"_ba << u"@@ -1 +1 @@\n-ä\n+ö\n"_s;
        QTest::newRow("Latin-1") << "\xe4\n"_ba << "\xf6\n"_ba << u"@@ -1 +1 @@\n-ä\n+ö\n"_s;
        QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
        QTest::newRow("UTF-16LE, UTF-16BE") << QByteArray(little(u"ä\r\n"_s)) << QByteArray(big(u"ö\r\n"_s))
                                            << u"@@ -1 +1 @@\n-ä\n+ö\n"_s;
    }

    void text()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        const QString head = expected.isEmpty() ? QString() : u"--- a/f\n+++ b/f\n"_s;
        QCOMPARE(unifiedDiff({u"/f"_s, before, after}, u"f"_s), head + expected);
    }

    void newFile()
    {
        QCOMPARE(unifiedDiff({u"/f"_s, std::nullopt, "a\nb\n"_ba}, u"f"_s),
                 u"--- /dev/null\n+++ b/f\n@@ -0,0 +1,2 @@\n+a\n+b\n"_s);
    }

    /// patch(1) must turn the old text into the new one by it.
    void patchAgrees()
    {
        if (QStandardPaths::findExecutable(u"patch"_s).isEmpty())
            QSKIP("patch is not installed");
        QRandomGenerator random(1);
        const QTemporaryDir folder;
        for (int round = 0; round < 60; ++round) {
            QByteArrayList lines;
            for (int i = 0; i < random.bounded(1, 80); ++i)
                lines.append(QByteArray::number(random.bounded(12)));
            QByteArrayList changed = lines;
            for (int i = 0; i < random.bounded(1, 15); ++i) {
                const int at = random.bounded(int(changed.size()) + 1);
                if (at < changed.size() && random.bounded(2))
                    changed.removeAt(at);
                else
                    changed.insert(at, QByteArray::number(random.bounded(20)));
            }
            const QByteArray before = lines.join('\n') + (random.bounded(2) ? "\n" : "");
            const QByteArray after = changed.join('\n') + (random.bounded(2) ? "\n" : "");
            if (before == after || before.isEmpty() || after.isEmpty())
                continue;
            save(folder.filePath(u"f"_s), before);
            save(folder.filePath(u"d"_s), unifiedDiff({{}, before, after}, u"f"_s).toUtf8());
            QProcess patch;
            patch.setWorkingDirectory(folder.path());
            patch.start(u"patch"_s, {u"-s"_s, u"-p1"_s, u"-i"_s, u"d"_s});
            QVERIFY(patch.waitForFinished());
            QCOMPARE(patch.exitCode(), 0);
            QFile file(folder.filePath(u"f"_s));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), after);
        }
    }

    void largeAndDifferent()
    {
        const QString diff = unifiedDiff({{}, numbered(1, 20'000), numbered(100'000, 120'000)}, u"f"_s);
        QCOMPARE(diff.count(u'\n'), 2 + 1 + 20'000 + 20'001);
    }
};

QTEST_GUILESS_MAIN(UnifiedDiffTest)
#include "unifieddifftest.moc"
