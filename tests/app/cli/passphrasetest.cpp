// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "app/cli/passphrase.h"

#include "tests/support/testing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// The first line of a file, and nothing else of it.
class PassphraseTest final : public QObject
{
    Q_OBJECT

private slots:
    void firstLine_data();
    void firstLine();
    void noSourceIsNoPassphrase();
    void oneOfEachFile();
    void tooLongIsRefused();
    void whatCannotBeReadIsSaid();

private:
    PassphraseSource sourceOf(const QByteArray &content) const
    {
        QFile file(m_folder.filePath(u"secret"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the file could not be written");
        return {.file = file.fileName()};
    }

    QCA::Initializer m_qca;
    QTemporaryDir m_folder;
};

void PassphraseTest::firstLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("line") << QByteArray("sesame\n") << QByteArray("sesame");
    QTest::newRow("no end") << QByteArray("sesame") << QByteArray("sesame");
    QTest::newRow("Windows") << QByteArray("sesame\r\n") << QByteArray("sesame");
    QTest::newRow("only the first") << QByteArray("one\ntwo\n") << QByteArray("one");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFsesame\n") << QByteArray("sesame");
    const auto utf16 = [](const QString &text, bool isBig) {
        QByteArray bytes = isBig ? "\xFE\xFF" : "\xFF\xFE";
        for (const QChar c : text) {
            bytes += char(isBig ? c.row() : c.cell());
            bytes += char(isBig ? c.cell() : c.row());
        }
        return bytes;
    };
    QTest::newRow("UTF-16 of Windows PowerShell") << utf16(u"pä\r\nmore\r\n"_s, false) << QByteArray("pä");
    QTest::newRow("UTF-16, a letter with a byte of a line feed")
        << utf16(u"\u010Aa\n"_s, false) << QByteArray("Ċa");
    QTest::newRow("UTF-16, big-endian") << utf16(u"pä\nmore"_s, true) << QByteArray("pä");
    QTest::newRow("blanks are part of it") << QByteArray(" a b \n") << QByteArray(" a b ");
    QTest::newRow("UTF-8") << QByteArray("pä\n") << QByteArray("pä");
    QTest::newRow("empty line") << QByteArray("\nsesame\n") << QByteArray();
    QTest::newRow("empty file") << QByteArray() << QByteArray();
    QTest::newRow("longest") << QByteArray(maximumPassphrase, 'x') + "\nmore"
                             << QByteArray(maximumPassphrase, 'x');
}

void PassphraseTest::firstLine()
{
    QFETCH(QByteArray, content);
    const auto passphrase = readPassphrase(sourceOf(content));
    QVERIFY_RESULT(passphrase);
    QTEST(passphrase->toByteArray(), "expected");
}

void PassphraseTest::noSourceIsNoPassphrase()
{
    const auto passphrase = readPassphrase({});
    QVERIFY_RESULT(passphrase);
    QVERIFY(passphrase->isEmpty());
}

void PassphraseTest::oneOfEachFile()
{
    PassphraseSource source = sourceOf("all\n");
    const QString a = m_folder.filePath(u"a.pfx"_s);
    const QString b = QDir::current().relativeFilePath(m_folder.filePath(u"b.pfx"_s));
    for (const QString &path : {a, b}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    source.ofFiles = {a + u'=' + source.file};
    QFile own(m_folder.filePath(u"own"_s));
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write("its own\n") > 0);
    own.close();
    source.ofFiles.append(b + u'=' + own.fileName());
    const auto passphrases = readPassphrases(source);
    QVERIFY_RESULT(passphrases);
    QCOMPARE(passphrases->of(a).toByteArray(), QByteArray("all"));
    QCOMPARE(passphrases->of(m_folder.filePath(u"b.pfx"_s)).toByteArray(), QByteArray("its own"));
    QCOMPARE(passphrases->of(u"/c/c.pfx"_s).toByteArray(), QByteArray("all"));
    source.ofFiles = {m_folder.path() + u"/="_s + own.fileName(), a + u'=' + source.file};
    const auto ofFolder = readPassphrases(source);
    QVERIFY_RESULT(ofFolder);
    QCOMPARE(ofFolder->of(a).toByteArray(), QByteArray("all"));
    QCOMPARE(ofFolder->of(m_folder.filePath(u"c.pfx"_s)).toByteArray(), QByteArray("its own"));
    QCOMPARE(ofFolder->of(m_folder.filePath(u"sub/c.pfx"_s)).toByteArray(), QByteArray("all"));
    source.ofFiles = {a + u"=/nowhere"_s};
    QVERIFY(!readPassphrases(source));
    source.ofFiles = {u"/c/nowhere.pfx="_s + own.fileName()};
    QCOMPARE(readPassphrases(source).error(), (Error{Code::FileNotFound, u"/c/nowhere.pfx"_s}));
}

void PassphraseTest::tooLongIsRefused()
{
    const auto passphrase = readPassphrase(sourceOf(QByteArray(maximumPassphrase + 1, 'x')));
    QVERIFY(!passphrase);
    QCOMPARE(passphrase.error().code, Code::FileTooLarge);
}

void PassphraseTest::whatCannotBeReadIsSaid()
{
    const auto missing = readPassphrase({.file = m_folder.filePath(u"none"_s)});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Code::FileNotFound);
    const auto folder = readPassphrase({.file = m_folder.path()});
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, Code::FileUnreadable);
}

QTEST_GUILESS_MAIN(PassphraseTest)
#include "passphrasetest.moc"
