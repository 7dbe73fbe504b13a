// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/session/certificateimport.h"
#include "tests/support/fakecertificatereader.h"
#include "tests/support/fakefilestore.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QFuture>

using namespace testvalues;

namespace {

/// A file that was read and gave these certificates.
ImportedFile readFile(const QList<Certificate> &certificates)
{
    return {u"/a.pem"_s, {}, CertificateFile{.path = u"/a.pem"_s, .certificates = certificates}};
}

ImportedFile failedFile(Code code)
{
    return {u"/a.pem"_s, {}, failure(code, u"/a.pem"_s)};
}

/// The first digit of each thumbprint.
QString digitsOf(const QList<Certificate> &certificates)
{
    QString digits;
    for (const Certificate &certificate : certificates)
        digits += certificate.sha1.toString().left(1);
    return digits;
}

} // namespace

class CertificateImportTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_files.files = {{u"/a.pem"_s, "a"},
                         {u"/b.pem"_s, "b"},
                         {u"/locked.pfx"_s, "locked:a"},
                         {u"/none.txt"_s, "nothing"},
                         {u"/large.pem"_s, QByteArray(maximumCertificateFile + 1, 'a')}};
        m_reader.known = {{"a", {.certificates = {leaf('a', {u"a.test"_s})}}},
                          {"b", {.certificates = {leaf('b', {u"b.test"_s})}}},
                          {"empty", {}}};
        m_reader.beforeEach = {};
    }

    void reads_data()
    {
        QTest::addColumn<ImportedFile>("toRead");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<std::optional<Code>>("code"); // none: it is read
        QTest::addColumn<QByteArray>("kept"); // of what was pasted
        const auto row = [](const char *name, const ImportedFile &toRead, std::optional<Code> code,
                            const QByteArray &passphrase = {}, const QByteArray &kept = {}) {
            QTest::newRow(name) << toRead << passphrase << code << kept;
        };
        row("a file", {u"/a.pem"_s}, std::nullopt);
        row("a file that is not there", {u"/x.pem"_s}, Code::FileNotFound);
        row("a file too large", {u"/large.pem"_s}, Code::FileTooLarge);
        row("not a certificate", {u"/none.txt"_s}, Code::NoCertificate);
        row("locked", {u"/locked.pfx"_s}, Code::PassphraseNeeded);
        row("locked, the wrong passphrase", {u"/locked.pfx"_s}, Code::WrongPassphrase, "x");
        row("unlocked", {u"/locked.pfx"_s}, std::nullopt, "opensesame");
        row("a passphrase that nobody asks for", {u"/a.pem"_s}, std::nullopt, "x");
        row("read before, locked then", failedFile(Code::PassphraseNeeded), std::nullopt, "x");
        row("pasted", {{}, "a"}, std::nullopt);
        row("pasted, and nothing of it", {{}, "nothing"}, Code::NoCertificate);
        row("pasted nothing", {{}, {}}, Code::NoCertificate);
        row("pasted and locked: kept", {{}, "locked:a"}, Code::PassphraseNeeded, {}, "locked:a");
        row("pasted, the wrong passphrase: kept", {{}, "locked:a"}, Code::WrongPassphrase, "x", "locked:a");
        row("pasted and unlocked: not kept", {{}, "locked:a"}, std::nullopt, "opensesame");
    }

    void reads()
    {
        QFETCH(ImportedFile, toRead);
        QFETCH(QByteArray, passphrase);
        QFETCH(std::optional<Code>, code);
        const QList<ImportedFile> read = run({toRead}, passphrase);
        QCOMPARE(read.size(), 1);
        const ImportedFile &file = read.first();
        QCOMPARE(file.path, toRead.path);
        QTEST(file.pasted, "kept");
        QCOMPARE(file.hasCertificates(), !code);
        if (code)
            QCOMPARE(file.content.error(), (Error{*code, toRead.path, file.content.error().detail}));
        else
            QCOMPARE(digitsOf(file.content->certificates), u"A"_s);
    }

    void resultsAreInOrder()
    {
        const QList<ImportedFile> read = run({{u"/b.pem"_s}, {u"/x.pem"_s}, {u"/a.pem"_s}, {{}, "b"}});
        QStringList found;
        for (const ImportedFile &file : read)
            found.append(file.path + u'=' + (file.content ? digitsOf(file.content->certificates) : u"-"_s));
        QCOMPARE(found, (QStringList{u"/b.pem=B"_s, u"/x.pem=-"_s, u"/a.pem=A"_s, u"=B"_s}));
    }

    /// Of a folder all that it and the folders in it hold, but what is no certificate and what hides.
    void aFolder()
    {
        m_files.files = {{u"/keys/.hidden.pem"_s, "a"},       {u"/keys/b.pem"_s, "b"},
                         {u"/keys/locked.pfx"_s, "locked:a"}, {u"/keys/none.txt"_s, "nothing"},
                         {u"/keys/below/a.pem"_s, "a"},       {u"/none.txt"_s, "nothing"}};
        QStringList found;
        for (const ImportedFile &file : run({{u"/keys"_s}, {u"/none.txt"_s}}))
            found.append(file.path + u'=' + (file.content ? digitsOf(file.content->certificates) : u"-"_s));
        found.sort();
        QCOMPARE(found,
                 (QStringList{u"/keys/b.pem=B"_s, u"/keys/below/a.pem=A"_s, u"/keys/locked.pfx=-"_s,
                              u"/none.txt=-"_s}));
    }

    void tellsHowFarItIs()
    {
        QStringList told;
        m_reader.beforeEach = [&] {
            told.append(u"%1/%2 %3"_s.arg(m_future.progressValue())
                            .arg(m_future.progressMaximum())
                            .arg(m_future.progressText()));
        };
        run({{u"/a.pem"_s}, {u"/b.pem"_s}});
        QCOMPARE(told, (QStringList{u"0/2 /a.pem"_s, u"1/2 /b.pem"_s}));
    }

    void cancelled_data()
    {
        QTest::addColumn<int>("after"); // as many files were begun
        QTest::addColumn<int>("begun");
        QTest::newRow("before it begins") << 0 << 0;
        QTest::newRow("while the first is read") << 1 << 1;
        QTest::newRow("while the last is read") << 3 << 3;
        QTest::newRow("not at all") << 4 << 3;
    }

    void cancelled()
    {
        QFETCH(int, after);
        int begun = 0;
        m_reader.beforeEach = [&] {
            if (++begun == after)
                m_future.cancel();
        };
        run({{u"/a.pem"_s}, {u"/b.pem"_s}, {u"/a.pem"_s}}, {}, after == 0);
        QTEST(begun, "begun");
    }

    void states_data()
    {
        QTest::addColumn<ImportedFile>("file");
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<bool>("hasCertificates");
        QTest::newRow("not read yet") << ImportedFile{u"/a.pem"_s} << false << false;
        QTest::newRow("with certificates") << readFile({leaf('a', {})}) << false << true;
        QTest::newRow("with none") << readFile({}) << false << false;
        QTest::newRow("no passphrase") << failedFile(Code::PassphraseNeeded) << true << false;
        QTest::newRow("wrong passphrase") << failedFile(Code::WrongPassphrase) << true << false;
        QTest::newRow("damaged") << failedFile(Code::CertificateDamaged) << false << false;
        QTest::newRow("not there") << failedFile(Code::FileNotFound) << false << false;
        QTest::newRow("an algorithm unknown here")
            << failedFile(Code::AlgorithmUnsupported) << false << false;
    }

    void states()
    {
        QFETCH(ImportedFile, file);
        QTEST(file.isLocked(), "isLocked");
        QTEST(file.hasCertificates(), "hasCertificates");
    }

    void taken_data()
    {
        QTest::addColumn<QList<ImportedFile>>("files");
        QTest::addColumn<QString>("expected"); // digits; the draft has A already
        const auto row = [](const char *name, const QList<ImportedFile> &files, const QString &expected) {
            QTest::newRow(name) << files << expected;
        };
        row("nothing", {}, u"A"_s);
        row("one", {readFile({leaf('b', {})})}, u"AB"_s);
        row("two files, one of two", {readFile({leaf('b', {}), leaf('c', {})}), readFile({leaf('d', {})})},
            u"ABCD"_s);
        row("what it has already", {readFile({leaf('a', {})})}, u"A"_s);
        row("the same twice", {readFile({leaf('b', {})}), readFile({leaf('b', {})})}, u"AB"_s);
        row("a failure between", {failedFile(Code::WrongPassphrase), readFile({leaf('b', {})})}, u"AB"_s);
        row("without certificates", {readFile({}), {}}, u"A"_s);
    }

    void taken()
    {
        QFETCH(QList<ImportedFile>, files);
        const Draft before = draftWith(serviceOf({webRole(u"A"_s)}), {leaf('a', {u"a.test"_s})});
        const Draft after = withTaken(before, files);
        QTEST(digitsOf(after.certificates), "expected");
        QCOMPARE(after.certificates.first(), before.certificates.first());
        QCOMPARE(after.service, before.service);
    }

    void aKeyThatComesLaterIsTaken()
    {
        Certificate keyless = leaf('a', {u"a.test"_s});
        keyless.privateKey = PrivateKey::Absent;
        const Draft draft = draftWith({}, {keyless});
        const QList<Certificate> after =
            withTaken(draft, {readFile({leaf('a', {u"a.test"_s})})}).certificates;
        QCOMPARE(after, QList{leaf('a', {u"a.test"_s})});
    }

private:
    QList<ImportedFile> run(const QList<ImportedFile> &toRead, const QByteArray &passphrase = {},
                            bool cancelled = false)
    {
        QPromise<ImportedFile> promise;
        promise.start();
        m_future = promise.future();
        if (cancelled)
            m_future.cancel();
        runCertificateImport(promise,
                             {.files = &m_files,
                              .reader = &m_reader,
                              .toRead = toRead,
                              .passphrase = QCA::SecureArray(passphrase)});
        promise.finish();
        return m_future.results();
    }

    QCA::Initializer m_cryptography; // for the passphrases
    FakeFileStore m_files;
    FakeCertificateReader m_reader;
    QFuture<ImportedFile> m_future;
};

QTEST_GUILESS_MAIN(CertificateImportTest)
#include "certificateimporttest.moc"
