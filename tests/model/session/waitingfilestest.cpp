// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/session/waitingfiles.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

Certificate withKeyHash(char digit, const QByteArray &hash)
{
    Certificate certificate = leaf(digit, {QString(QLatin1Char(digit)) + u".test"_s});
    certificate.privateKey = PrivateKey::Absent;
    certificate.keyHash = hash;
    return certificate;
}

ImportedFile certificateFile(const QString &path, const Certificate &certificate)
{
    return {.path = path,
            .content =
                CertificateFile{.path = path, .kind = ContainerKind::Pem, .certificates = {certificate}}};
}

ImportedFile keyFile(const QString &path, const QByteArray &hash)
{
    return {.path = path,
            .content =
                CertificateFile{.path = path, .kind = ContainerKind::Pem, .looseKeys = {{.hash = hash}}}};
}

ImportedFile failed(const QString &path, Code code, const QByteArray &pasted = {})
{
    return {.path = path, .pasted = pasted, .content = failure(code, path)};
}

/// The paths of what waits, "-" for what was pasted.
QString pathsOf(const QList<ImportedFile> &files)
{
    QStringList paths;
    for (const ImportedFile &file : files)
        paths.append(file.path.isEmpty() ? u"-"_s : file.path);
    return paths.join(u' ');
}

} // namespace

class WaitingFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void takes_data()
    {
        QTest::addColumn<QList<QList<ImportedFile>>>("reads"); // one after the other
        QTest::addColumn<int>("taken");
        QTest::addColumn<QString>("waiting");
        using Reads = QList<QList<ImportedFile>>;
        const ImportedFile www = certificateFile(u"/www.crt"_s, withKeyHash('a', "one"));
        const ImportedFile key = keyFile(u"/www.key"_s, "one");
        QTest::newRow("a certificate") << Reads{{www}} << 1 << QString();
        QTest::newRow("locked") << Reads{{failed(u"/a.pfx"_s, Code::PassphraseNeeded)}} << 0 << u"/a.pfx"_s;
        QTest::newRow("not readable") << Reads{{failed(u"/a"_s, Code::NoCertificate)}} << 0 << u"/a"_s;
        QTest::newRow("read again, unlocked")
            << Reads{{failed(u"/www.crt"_s, Code::WrongPassphrase)}, {www}} << 1 << QString();
        QTest::newRow("read again, still locked")
            << Reads{{failed(u"/a"_s, Code::PassphraseNeeded), failed(u"/b"_s, Code::PassphraseNeeded)},
                     {failed(u"/a"_s, Code::WrongPassphrase)}}
            << 0 << u"/a /b"_s;
        QTest::newRow("a key alone") << Reads{{key}} << 0 << u"/www.key"_s;
        QTest::newRow("a key of another") << Reads{{www, keyFile(u"/b.key"_s, "two")}} << 1 << u"/b.key"_s;
        QTest::newRow("key and certificate at once") << Reads{{key, www}} << 1 << QString();
        QTest::newRow("the key first") << Reads{{key}, {www}} << 1 << QString();
        QTest::newRow("the certificate first") << Reads{{www}, {key}} << 1 << QString();
    }

    void takes()
    {
        QFETCH(const QList<QList<ImportedFile>>, reads);
        QFETCH(const int, taken);
        WaitingFiles files;
        Draft draft;
        for (const QList<ImportedFile> &read : reads)
            draft = files.take(draft, read);
        QCOMPARE(draft.certificates.size(), taken);
        QTEST(pathsOf(files.among(draft.certificates)), "waiting");
    }

    void pairsKeyAndCertificate_data()
    {
        QTest::addColumn<bool>("isKeyFirst");
        QTest::newRow("the key first") << true;
        QTest::newRow("the certificate first") << false;
    }

    void pairsKeyAndCertificate()
    {
        QFETCH(const bool, isKeyFirst);
        const ImportedFile www = certificateFile(u"/www.crt"_s, withKeyHash('a', "one"));
        const ImportedFile key = keyFile(u"/www.key"_s, "one");
        WaitingFiles files;
        const Draft half = files.take({}, {isKeyFirst ? key : www});
        const Draft whole = files.take(half, {isKeyFirst ? www : key});
        QCOMPARE(whole.certificates.first().privateKey, PrivateKey::Matching);
        QCOMPARE(whole.certificates.first().keyFile, u"/www.key"_s);
        QCOMPARE(pathsOf(files.among(half.certificates)), isKeyFirst ? u"/www.key"_s : QString()); // undone
    }

    void tellsPastedTextsApart()
    {
        WaitingFiles files;
        const ImportedFile one = failed({}, Code::PassphraseNeeded, "one");
        const ImportedFile two = failed({}, Code::PassphraseNeeded, "two");
        Draft draft = files.take({}, {one, two});
        QCOMPARE(pathsOf(files.among({})), u"- -"_s);
        draft = files.take(draft, {certificateFile({}, withKeyHash('a', "one"))}, {two});
        QCOMPARE(draft.certificates.size(), 1);
        QCOMPARE(files.among(draft.certificates).size(), 1);
        QCOMPARE(files.among(draft.certificates).first().pasted, "one");
    }

    void drops()
    {
        WaitingFiles files;
        const ImportedFile locked = failed(u"/a.pfx"_s, Code::PassphraseNeeded);
        const Draft draft = files.take({}, {locked, keyFile(u"/b.key"_s, "two")});
        files.drop(locked);
        QCOMPARE(pathsOf(files.among(draft.certificates)), u"/b.key"_s);
    }

    void aKeyGoesWithItsCertificate()
    {
        WaitingFiles files;
        const Draft draft = files.take(
            {}, {certificateFile(u"/www.crt"_s, withKeyHash('a', "one")), keyFile(u"/www.key"_s, "one")});
        files.dropKeysOf(draft.certificates);
        QVERIFY(files.among({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WaitingFilesTest)
#include "waitingfilestest.moc"
