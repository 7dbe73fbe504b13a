// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "faults.h"

#include "tests/platform/certificates/preparedreader.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr auto oldSecret = "planted-Passphrase-7f3a";
constexpr auto newSecret = "planted-Other-91c2";

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// "convert" as a process: what it makes, what it leaves alone, and that nothing is left half done.
class ConvertProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void exitCodes_data();
    void exitCodes();
    void madeFiles_data();
    void madeFiles();
    void encryptionIsSaid_data();
    void encryptionIsSaid();
    void splits();
    void centralStore();
    void storeIsComparedFirst();
    void anotherFormStays();
    void findingsAreSaid_data();
    void findingsAreSaid();
    void deviceNamesGetNoFile();
    void undoSaysThatThereIsNoBackup();
    void theCurrentOneGoesIntoTheStore();
    void existingFileIsKept();
    void filesAreForThisUserAlone();
    void keysAreNotKeptInBackups();
    void json();
    void passphrasesAreNeverSaid();
    void asksOnTheTerminal_data();
    void asksOnTheTerminal();
    void asksForWhatIsLocked_data();
    void asksForWhatIsLocked();
    void interruptedOnTheTerminal();
    void interrupted_data();
    void interrupted();
    void killed();
    void memoryIsNotDumped();

private:
    std::unique_ptr<Sandbox> makeBox() const;
    static void verifyExit(const Run &run, int code) { COMPARE_EXIT(run, code); }
    Result<CertificateFile> opened(const Sandbox &box, const QString &name,
                                   const QByteArray &passphrase = newSecret) const;

    QMap<QString, QByteArray> m_inputs;
    QString m_leafSha1;
    const std::unique_ptr<CertificateReader> m_reader = testing::preparedReader();
};

void ConvertProgramTest::initTestCase()
{
    using namespace testing;
    const TestCertificate root = authority(u"Test Root"_s);
    const TestCertificate issuer = authority(u"Test CA"_s, root);
    Subject subject = subjectFor({u"www.a.test"_s, u"*.a.test"_s, u"xn--bcher-kva.a.test"_s});
    subject.key = Key::Rsa2048;
    const TestCertificate leaf = makeCertificate(subject, issuer);
    Subject renewed = subject;
    renewed.notAfter = subject.notAfter.addDays(200);
    const TestCertificate newer = makeCertificate(renewed, issuer);
    const TestCertificate other = makeCertificate(subjectFor({u"www.b.test"_s}), issuer);
    m_leafSha1 = QString::fromLatin1(leaf.sha1());
    m_inputs = {{u"all.pfx"_s,
                 pkcs12({leaf, issuer.withoutKey(), root.withoutKey()},
                        {.passphrase = oldSecret, .encryption = Encryption::Aes256})},
                {u"leaf.crt"_s, pem(leaf)},
                {u"leaf.key"_s, keyPem(leaf)},
                {u"locked.key"_s, keyPem(leaf, KeyForm::EncryptedPkcs8, oldSecret)},
                {u"other.key"_s, keyPem(other)},
                {u"other.pem"_s, pem(other) + keyPem(other)},
                {u"store/www.a.test.pfx"_s, pkcs12({leaf}, {.passphrase = oldSecret})},
                {u"newer.pem"_s, pem(newer) + keyPem(newer)},
                {u"chain.pem"_s, pem(issuer) + pem(root)},
                {u"ca.pem"_s, pem(issuer)},
                {u"text.txt"_s, "no certificate\n"},
                {u"old"_s, QByteArray(oldSecret) + "\n"},
                {u"new"_s, QByteArray(newSecret) + "\n"},
                {u"latin1"_s, "ge\xE4ndert\n"},
                {u"utf16"_s, QByteArray("n\0e\0w\0", 6)},
                {u"empty"_s, "\n"}};
}

std::unique_ptr<Sandbox> ConvertProgramTest::makeBox() const
{
    auto box = std::make_unique<Sandbox>();
    for (auto it = m_inputs.cbegin(); it != m_inputs.cend(); ++it)
        box->write(it.key(), it.value());
    return box;
}

Result<CertificateFile> ConvertProgramTest::opened(const Sandbox &box, const QString &name,
                                                   const QByteArray &passphrase) const
{
    return m_reader->read(box.read(name), name, QCA::SecureArray(passphrase));
}

void ConvertProgramTest::exitCodes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    const QString both = u"convert leaf.crt leaf.key "_s;
    const auto row = [](const char *name, const QString &line, int code, const QString &said) {
        QTest::newRow(name) << line << code << said;
    };
    row("no destination", both, 2, u"one of --to FILE, --split DIR and --ccs DIR"_s);
    row("two destinations", both + u"--to a.pfx --split d"_s, 2, u"one of --to FILE"_s);
    row("no file", u"convert --to a.pfx"_s, 2, u"FILE is missing"_s);
    row("unknown ending", both + u"--to a.jks"_s, 2, u".pfx, .pem, .cer or .p7b"_s);
    row("encryption of a PEM", both + u"--to a.pem --encryption aes"_s, 2, u"--encryption is for PFX"_s);
    row("unknown encryption", both + u"--to a.pfx --encryption rc4"_s, 2, u"one of legacy, aes"_s);
    row("unknown part of a chain", both + u"--to a.pfx --include-chain some"_s, 2,
        u"one of none, intermediates"_s);
    row("no passphrase and no terminal", both + u"--to a.pfx"_s, 2, u"needs a passphrase"_s);
    row("passphrase file missing", both + u"--to a.pfx --new-passphrase-file nowhere"_s, 2, u"nowhere"_s);
    row("a new passphrase that is no UTF-8", both + u"--to a.pfx --new-passphrase-file latin1"_s, 2,
        u"Save it as UTF-8"_s);
    row("a new passphrase with a NUL", both + u"--to a.pfx --new-passphrase-file utf16"_s, 2,
        u"Save it as UTF-8"_s);
    row("no key", u"convert leaf.crt --to a.pfx --new-passphrase-file new"_s, 2,
        u"is in none of the files"_s);
    row("another's key", u"convert leaf.crt other.key --to a.pfx --new-passphrase-file new"_s, 2,
        u"is in none of the files"_s);
    row("a locked key", u"convert leaf.crt locked.key --to a.pfx --new-passphrase-file new"_s, 2,
        u"passphrase"_s);
    row("wrong passphrase", u"convert all.pfx --to a.pfx --passphrase-file new --new-passphrase-file new"_s,
        2, u"passphrase"_s);
    row("several certificates", both + u"other.pem --to a.pfx --new-passphrase-file new"_s, 2, u"several"_s);
    row("no certificate", u"convert text.txt --to a.cer"_s, 2, u"text.txt"_s);
    row("file missing", u"convert nowhere.pfx --to a.cer"_s, 2, u"nowhere.pfx"_s);
    for (const QString &made : {u"--to a.pem"_s, u"--to a.pfx"_s, u"--split d"_s, u"--ccs d"_s})
        row(qPrintable(u"a key in the clear, "_s + made), both + made + u" --new-passphrase-file empty"_s, 2,
            u"needs a passphrase"_s);
    row("a chain in a .cer", both + u"--to a.cer --include-chain all"_s, 2, u"not for .cer"_s);
    row("the folder is a file", both + u"--to text.txt/a.cer"_s, 1, u"a.cer"_s);
}

void ConvertProgramTest::exitCodes()
{
    QFETCH(const QString, line);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const auto box = makeBox();
    const auto before = box->filesIn(u"."_s);
    const Run run = box->run(words(line));
    COMPARE_EXIT(run, code);
    QVERIFY2(QString::fromUtf8(run.err).contains(said), run.said().constData());
    auto after = box->filesIn(u"."_s);
    after.removeIf([](const auto &entry) { return entry.key().startsWith(u"state/"_s); });
    QVERIFY(after == before); // nothing was written
    QVERIFY(!FaultBench::hasJournal(*box));
}

void ConvertProgramTest::madeFiles_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("cipher");
    const auto pfx = int(ContainerKind::Pkcs12);
    const QString aes = u"AES-256-CBC"_s;
    const QString legacy = u"pbeWithSHA1And3-KeyTripleDES-CBC"_s;
    const auto row = [](const char *name, const QString &line, const QString &file, int kind, int count,
                        const QString &cipher) {
        QTest::newRow(name) << line << file << kind << count << cipher;
    };
    row("PFX of a PFX", u"all.pfx --to a.pfx"_s, u"a.pfx"_s, pfx, 2, aes);
    row("legacy", u"all.pfx --to a.pfx --encryption legacy"_s, u"a.pfx"_s, pfx, 2, legacy);
    row("aes", u"all.pfx --to a.pfx --encryption aes"_s, u"a.pfx"_s, pfx, 2, aes);
    row("for Cloud Services", u"all.pfx --to a.pfx --target cloud-service"_s, u"a.pfx"_s, pfx, 2, legacy);
    row("for a server", u"all.pfx --to a.pfx --target server"_s, u"a.pfx"_s, pfx, 2, aes);
    row("certificate, key and chain in three files", u"leaf.crt chain.pem locked.key --to a.pfx"_s,
        u"a.pfx"_s, pfx, 2, aes);
    row("the leaf alone", u"all.pfx --to a.pfx --include-chain none"_s, u"a.pfx"_s, pfx, 1, aes);
    row("with the root", u"all.pfx --to a.pfx --include-chain all"_s, u"a.pfx"_s, pfx, 3, aes);
    row("without its issuers", u"leaf.crt leaf.key --to a.pfx"_s, u"a.pfx"_s, pfx, 1, aes);
    row("PEM", u"all.pfx --to a.pem"_s, u"a.pem"_s, int(ContainerKind::Pem), 2, {});
    row("DER", u"all.pfx --to a.cer"_s, u"a.cer"_s, int(ContainerKind::Der), 1, {});
    row("P7B", u"all.pfx --to a.p7b --include-chain all"_s, u"a.p7b"_s, int(ContainerKind::Pkcs7), 3, {});
    row("into a folder that is not there", u"all.pfx --to made/folder/a.cer"_s, u"made/folder/a.cer"_s,
        int(ContainerKind::Der), 1, {});
}

void ConvertProgramTest::madeFiles()
{
    QFETCH(const QString, line);
    QFETCH(const QString, file);
    QFETCH(const QString, cipher);
    const auto box = makeBox();
    const Run run = box->run(words(u"convert --passphrase-file old --new-passphrase-file new "_s + line)
                             + QStringList{u"--friendly-name"_s, u"The shop"_s});
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.out, (box->path(file) + u'\n').toUtf8());
    const auto made = opened(*box, file);
    QVERIFY_RESULT(made);
    QTEST(int(made->kind), "kind");
    QTEST(int(made->certificates.size()), "count");
    QCOMPARE(made->certificates.first().sha1.toString(), m_leafSha1);
    QCOMPARE(made->protection ? made->protection->keyEncryption : QString(), cipher);
    const bool hasKey = made->kind == ContainerKind::Pkcs12 || made->kind == ContainerKind::Pem;
    QVERIFY(made->certificates.first().privateKey == (hasKey ? PrivateKey::Matching : PrivateKey::Absent));
    if (made->kind == ContainerKind::Pkcs12)
        QCOMPARE(made->certificates.first().friendlyName, u"The shop"_s);
    if (hasKey)
        QVERIFY(opened(*box, file, oldSecret).error().code == Code::WrongPassphrase);
}

void ConvertProgramTest::encryptionIsSaid_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("said");
    QTest::newRow("none given") << u""_s << u"Encrypted with AES256-SHA256, which is stronger"_s;
    QTest::newRow("Cloud Services")
        << u"--target cloud-service"_s
        << u"Encrypted with TripleDES-SHA1, because Cloud Services cannot import AES"_s;
    QTest::newRow("asked for") << u"--encryption legacy"_s
                               << u"Encrypted with TripleDES-SHA1, as you chose"_s;
}

void ConvertProgramTest::encryptionIsSaid()
{
    QFETCH(const QString, options);
    QFETCH(const QString, said);
    const auto box = makeBox();
    const Run run = box->run(
        words(u"convert all.pfx --passphrase-file old --new-passphrase-file new --to a.pfx "_s + options));
    COMPARE_EXIT(run, 0);
    QVERIFY2(QString::fromUtf8(run.err).contains(said), run.err.constData());
}

void ConvertProgramTest::splits()
{
    const auto box = makeBox();
    const Run run = box->run(
        words(u"convert all.pfx other.pem --split parts --passphrase-file old --new-passphrase-file new"_s));
    COMPARE_EXIT(run, 0);
    QCOMPARE(box->filesIn(u"parts"_s).keys(),
             (QStringList{u"Test CA.cer"_s, u"Test CA.pfx"_s, u"www.a.test.pfx"_s, u"www.b.test.pfx"_s}));
    const auto leaf = opened(*box, u"parts/www.a.test.pfx"_s);
    QVERIFY_RESULT(leaf);
    QCOMPARE(leaf->certificates.size(), 1);
    QVERIFY(!leaf->protection->modern); // for the classic portal
    QVERIFY(leaf->certificates.first().privateKey == PrivateKey::Matching);
    const auto issuer = opened(*box, u"parts/Test CA.pfx"_s);
    QVERIFY_RESULT(issuer);
    QVERIFY(!issuer->protection->modern);
    QVERIFY(issuer->certificates.first().privateKey == PrivateKey::Absent);
    QVERIFY(opened(*box, u"parts/Test CA.cer"_s)->kind == ContainerKind::Der);
}

void ConvertProgramTest::centralStore()
{
    const auto box = makeBox();
    const Run run = box->run(
        words(u"convert all.pfx other.pem --ccs share --passphrase-file old --new-passphrase-file new"_s));
    COMPARE_EXIT(run, 0);
    const QStringList names{u"_.a.test.pfx"_s, u"bücher.a.test.pfx"_s, u"www.a.test.pfx"_s,
                            u"www.b.test.pfx"_s};
    QCOMPARE(box->filesIn(u"share"_s).keys(), names);
    for (const QString &name : names) {
        const auto made = opened(*box, u"share/"_s + name);
        QVERIFY_RESULT(made);
        QVERIFY(made->certificates.first().privateKey == PrivateKey::Matching);
        QCOMPARE(made->certificates.size(), 2); // with its intermediate
    }
    // What is made is what the server's side reads as a share.
    const Run check = box->run(words(u"check share project --passphrase-file new --records --json"_s));
    QVERIFY2(check.out.contains("bindwright-check/"), check.said().constData());
}

void ConvertProgramTest::storeIsComparedFirst()
{
    const auto box = makeBox();
    const QString to = u" --ccs share --passphrase-file old --new-passphrase-file new"_s;
    verifyExit(box->run(words(u"convert all.pfx"_s + to)), 0);
    const auto first = box->filesIn(u"share"_s);
    const Run again = box->run(words(u"convert all.pfx"_s + to)); // nothing to do
    COMPARE_EXIT(again, 0);
    QVERIFY(again.out.isEmpty());
    QVERIFY(again.err.contains("the same certificate is there"));
    QVERIFY(box->filesIn(u"share"_s) == first);
    const Run renewed = box->run(words(u"convert newer.pem"_s + to));
    COMPARE_EXIT(renewed, 1);
    QVERIFY2(renewed.err.contains("a certificate that ends earlier, or is not valid now, is there"),
             renewed.said().constData());
    QVERIFY(box->filesIn(u"share"_s) == first);
    verifyExit(box->run(words(u"convert newer.pem --force"_s + to)), 0);
    const Run back = box->run(words(u"convert all.pfx"_s + to));
    COMPARE_EXIT(back, 1);
    QVERIFY2(back.err.contains("serves as well or longer"), back.said().constData());
    const Run locked = box->run(words(u"convert newer.pem --ccs share --new-passphrase-file old"_s));
    COMPARE_EXIT(locked, 1);
    QVERIFY2(locked.err.contains("the passphrase does not open what is there"), locked.said().constData());
}

/// What is said to be made is: neither an encryption nor certificates that are not in the file.
void ConvertProgramTest::anotherFormStays()
{
    const auto box = makeBox();
    const QString to = u" --ccs share --new-passphrase-file new"_s;
    verifyExit(box->run(words(u"convert leaf.crt leaf.key --encryption aes"_s + to)), 0);
    const auto first = box->filesIn(u"share"_s);
    const QString again = u"convert leaf.crt chain.pem leaf.key --encryption legacy"_s + to;
    const Run run = box->run(words(again));
    COMPARE_EXIT(run, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("with another encryption or chain"), run.err.constData());
    QVERIFY2(run.err.contains("--force makes it anew"), run.err.constData());
    QVERIFY2(!run.err.contains("Encrypted with"), run.err.constData());
    QVERIFY(box->filesIn(u"share"_s) == first);
    const QJsonObject json = box->run(words(again + u" --json"_s)).json();
    QVERIFY(json["encryption"_L1].isNull());
    const QJsonObject file = json["files"_L1].toArray().first().toObject();
    QCOMPARE(file["before"_L1].toString(), u"other-form"_s);
    QCOMPARE(file["certificates"_L1].toArray().size(), 1);
    verifyExit(box->run(words(again + u" --force"_s)), 0);
    QCOMPARE(opened(*box, u"share/www.a.test.pfx"_s)->certificates.size(), 2);
}

void ConvertProgramTest::findingsAreSaid_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<int>("endsIn"); ///< days
    QTest::addColumn<QString>("usage");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << u"www.a.test"_s << 200 << u"serverAuth"_s << QString();
    QTest::newRow("expired") << u"www.a.test"_s << -1 << u"serverAuth"_s << u"expired"_s;
    QTest::newRow("for clients") << u"www.a.test"_s << 200 << u"clientAuth"_s << u"not-for-servers"_s;
}

/// What inspect calls an error does not pass in silence. The file is made all the same.
void ConvertProgramTest::findingsAreSaid()
{
    QFETCH(const QString, names);
    QFETCH(const int, endsIn);
    QFETCH(const QString, usage);
    QFETCH(const QString, code);
    using namespace testing;
    const TestCertificate root = authority(u"Test Root"_s);
    Subject subject = subjectFor({names});
    subject.notBefore = QDateTime::currentDateTimeUtc().addDays(-300);
    subject.notAfter = QDateTime::currentDateTimeUtc().addDays(endsIn);
    subject.extendedKeyUsage = usage.toLatin1();
    const TestCertificate leaf = makeCertificate(subject, root);
    const auto box = makeBox();
    box->write(
        u"leaf.pfx"_s,
        pkcs12(
            {leaf, root.withoutKey()},
            {.passphrase = oldSecret, .encryption = Encryption::Aes256, .provider = "Key Storage Provider"}));
    for (const QString &to : {u"--to a.pfx"_s, u"--ccs share"_s, u"--to a.cer"_s, u"--split d"_s}) {
        const QString line = u"convert leaf.pfx --passphrase-file old --new-passphrase-file new "_s + to;
        const Run run = box->run(words(line));
        COMPARE_EXIT(run, 0);
        QCOMPARE(run.err.contains("Fix: "), !code.isEmpty());
        const QJsonArray problems =
            box->run(words(line + u" --force --json"_s)).json()["problems"_L1].toArray();
        QCOMPARE(problems.size(), code.isEmpty() ? 0 : 1); // nothing of the old file and its key
        if (!code.isEmpty())
            QCOMPARE(problems.first()["code"_L1].toString(), code);
    }
}

void ConvertProgramTest::deviceNamesGetNoFile()
{
    const auto box = makeBox();
    using namespace testing;
    const TestCertificate leaf = makeCertificate(subjectFor({u"con.a.test"_s, u"www.a.test"_s}));
    box->write(u"con.pem"_s, pem(leaf) + keyPem(leaf));
    const Run run = box->run(words(u"convert con.pem --ccs share --new-passphrase-file new"_s));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err.contains("No file is made for con.a.test: Windows keeps"), run.err.constData());
    QCOMPARE(box->filesIn(u"share"_s).keys(), QStringList{u"www.a.test.pfx"_s});
}

void ConvertProgramTest::undoSaysThatThereIsNoBackup()
{
    const auto box = makeBox();
    verifyExit(box->run(words(u"convert leaf.crt leaf.key --split out --new-passphrase-file new"_s)), 0);
    for (const QString &path : {u"out"_s, u"out/www.a.test.pfx"_s}) {
        const Run run = box->run({u"undo"_s, path});
        COMPARE_EXIT(run, 2);
        QVERIFY2(run.err.contains("No backup is kept of certificate files"), run.err.constData());
        QVERIFY2(run.err.contains("nothing to undo"), run.err.constData());
        QVERIFY2(!run.err.contains(".csdef"), run.err.constData());
    }
}

void ConvertProgramTest::theCurrentOneGoesIntoTheStore()
{
    const auto box = makeBox();
    using namespace testing;
    Subject subject = subjectFor({u"www.a.test"_s});
    subject.notAfter = QDateTime::currentDateTimeUtc().addDays(30);
    const TestCertificate current = makeCertificate(subject);
    subject.notBefore = QDateTime::currentDateTimeUtc().addDays(20);
    subject.notAfter = subject.notBefore.addDays(90);
    const TestCertificate coming = makeCertificate(subject);
    box->write(u"current.pem"_s, pem(current) + keyPem(current));
    box->write(u"coming.pem"_s, pem(coming) + keyPem(coming));
    const Run run =
        box->run(words(u"convert coming.pem current.pem --ccs share --new-passphrase-file new"_s));
    COMPARE_EXIT(run, 0);
    QVERIFY2(run.err.contains("ends earlier or is not valid now"), run.err.constData());
    QCOMPARE(opened(*box, u"share/www.a.test.pfx"_s)->certificates.first().sha1.toString(),
             QString::fromLatin1(current.sha1()));
    const Run later = box->run(words(u"convert coming.pem --ccs share --new-passphrase-file new"_s));
    COMPARE_EXIT(later, 1);
    QVERIFY2(later.err.contains("serves as well or longer"), later.err.constData());
}

void ConvertProgramTest::existingFileIsKept()
{
    const auto box = makeBox();
    box->write(u"a.cer"_s, "mine");
    const Run kept = box->run(words(u"convert leaf.crt --to a.cer"_s));
    COMPARE_EXIT(kept, 1);
    QVERIFY2(kept.err.contains("is there already"), kept.said().constData());
    QCOMPARE(box->read(u"a.cer"_s), QByteArray("mine"));
    verifyExit(box->run(words(u"convert leaf.crt --to a.cer --force"_s)), 0);
    QCOMPARE(opened(*box, u"a.cer"_s)->certificates.first().sha1.toString(), m_leafSha1);
}

void ConvertProgramTest::filesAreForThisUserAlone()
{
    const auto box = makeBox();
    const QString line = u"convert all.pfx --split parts --passphrase-file old --new-passphrase-file new"_s;
    verifyExit(box->run(words(line)), 0);
    QCOMPARE(othersMay(*box, u"parts"_s), QStringList());
}

void ConvertProgramTest::keysAreNotKeptInBackups()
{
    const auto box = makeBox();
    const QString line =
        u"convert all.pfx --to a.pfx --passphrase-file old --new-passphrase-file new --force"_s;
    verifyExit(box->run(words(line)), 0);
    const QByteArray first = box->read(u"a.pfx"_s);
    verifyExit(box->run(words(line)), 0);
    QVERIFY(box->read(u"a.pfx"_s) != first);
    const auto state = box->filesIn(u"state"_s);
    for (auto it = state.cbegin(); it != state.cend(); ++it)
        QVERIFY2(!it.key().contains(u"/backups/"_s) && it.value() != first, qPrintable(it.key()));
}

void ConvertProgramTest::json()
{
    const auto box = makeBox();
    const Run run = box->run(
        words(u"convert all.pfx --ccs share --passphrase-file old --new-passphrase-file new --json"_s));
    COMPARE_EXIT(run, 0);
    const QJsonObject report = run.json();
    QCOMPARE(report["format"_L1].toString(), u"bindwright-convert/1"_s);
    QCOMPARE(report["encryption"_L1].toString(), u"aes"_s);
    QCOMPARE(report["encryptionReason"_L1].toString(), u"no-target"_s);
    QVERIFY(report["error"_L1].isNull());
    QVERIFY(report["missingIssuers"_L1].toArray().isEmpty());
    const Run lacking =
        box->run(words(u"convert leaf.crt leaf.key --to b.pfx --new-passphrase-file new --json"_s));
    QCOMPARE(lacking.json()["missingIssuers"_L1].toArray().size(), 1);
    const QJsonObject file = report["files"_L1].toArray().first().toObject();
    QCOMPARE(file["path"_L1].toString(), box->path(u"share/www.a.test.pfx"_s));
    QCOMPARE(file["host"_L1].toString(), u"www.a.test"_s);
    QCOMPARE(file["before"_L1].toString(), u"new"_s);
    QVERIFY(file["written"_L1].toBool());
    QVERIFY(file["hasPrivateKey"_L1].toBool());
    QCOMPARE(file["certificates"_L1].toArray().first().toString(), m_leafSha1);
    const Run kept = box->run(words(u"convert newer.pem --ccs share --new-passphrase-file new --json"_s));
    COMPARE_EXIT(kept, 1);
    QCOMPARE(kept.json()["error"_L1]["code"_L1].toString(), u"file-exists"_s);
    QCOMPARE(kept.json()["files"_L1].toArray().first()["before"_L1].toString(), u"older"_s);
    QVERIFY(!kept.json()["files"_L1].toArray().first()["written"_L1].toBool());
}

void ConvertProgramTest::passphrasesAreNeverSaid()
{
    const auto box = makeBox();
    const Run run = box->run(words(
        u"convert all.pfx --to a.pfx --passphrase-file old --new-passphrase-file new --log-level trace"_s));
    COMPARE_EXIT(run, 0);
    QByteArray all = run.said();
    const auto state = box->filesIn(u"state"_s);
    for (const QByteArray &content : state)
        all += content;
    QVERIFY(all.contains("a.pfx")); // the log was looked at
    for (const char *secret : {oldSecret, newSecret, "PRIVATE KEY"})
        QVERIFY2(!all.contains(secret), secret);
}

void ConvertProgramTest::asksOnTheTerminal_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("twice the same") << QByteArray("typed-secret\ntyped-secret\n") << 0
                                    << QByteArray("typed-secret");
    QTest::newRow("two that differ") << QByteArray("typed-secret\nTyped-secret\n") << 2 << QByteArray();
    QTest::newRow("beyond ASCII") << QByteArray("pä ss\npä ss\n") << 0 << QByteArray("pä ss");
}

void ConvertProgramTest::asksOnTheTerminal()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const int, code);
    QFETCH(const QByteArray, passphrase);
    const auto box = makeBox();
    Sandbox terminal;
    terminal.program = u"script"_s;
    const Run trial = terminal.run({u"-qec"_s, u"true"_s, u"/dev/null"_s});
    if (trial.exitCode != 0)
        QSKIP(("script opens no terminal here, as where /dev/pts is missing: " + trial.err).constData());
    const QString command =
        u"cd '%1' && exec '%2' convert leaf.crt leaf.key --to a.pfx"_s.arg(box->path({}), box->program);
    QProcess process;
    terminal.start(process, {u"-qec"_s, command, u"/dev/null"_s});
    QByteArray shown;
    const QByteArrayList lines = typed.trimmed().split('\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QByteArray question = i == 0 ? "New passphrase: " : "Repeat the passphrase: ";
        while (!shown.contains(question) && process.waitForReadyRead(120000))
            shown += process.readAll();
        QVERIFY2(shown.contains(question), shown.constData());
        process.write(lines.at(i) + '\n');
    }
    const Run run = Sandbox::finish(process);
    shown += run.out;
    QVERIFY2(run.exitCode == code, shown.constData());
    QVERIFY2(!shown.contains(lines.first()), shown.constData());
    QCOMPARE(box->read(u"a.pfx"_s).isEmpty(), code != 0);
    if (code == 0)
        QVERIFY_RESULT(opened(*box, u"a.pfx"_s, passphrase));
}

void ConvertProgramTest::asksForWhatIsLocked_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArrayList>("dialogue"); // question, answer, question…
    QTest::addColumn<int>("code");
    const QByteArray all = "all.pfx: ";
    const QByteArray key = "locked.key: ";
    const QByteArray old = oldSecret;
    const QByteArrayList made{"New passphrase: ", newSecret, "Repeat the passphrase: ", newSecret};
    const auto row = [](const char *name, const QString &line, const QByteArrayList &dialogue, int code) {
        QTest::newRow(name) << line << dialogue << code;
    };
    row("convert", u"convert all.pfx --to a.pfx"_s, QByteArrayList{all, old} + made, 0);
    row("the key's file", u"convert leaf.crt locked.key --to a.pfx"_s, QByteArrayList{key, old} + made, 0);
    row("one for both", u"convert all.pfx locked.key --to a.pfx"_s, QByteArrayList{all, old} + made, 0);
    row("at the third try", u"convert all.pfx --to a.pfx"_s,
        QByteArrayList{all, "no", all, "nor this", all, old} + made, 0);
    row("three times wrong", u"convert all.pfx --to a.pfx"_s, {all, "a", all, "b", all, "c"}, 2);
    row("only Enter", u"convert all.pfx --to a.pfx"_s, {all, ""}, 2);
    row("an empty new one", u"convert all.pfx --to a.pfx"_s,
        {all, old, "New passphrase: ", "", "Repeat the passphrase: ", ""}, 2);
    row("inspect", u"inspect all.pfx"_s, {all, old}, 0);
    row("plan", u"plan project --scenario installed --certificate all.pfx --force"_s, {all, old}, 0);
    row("export", u"export project --to-dir out --scenario installed --certificate all.pfx --force"_s,
        {all, old}, 0);
    row("check", u"check project all.pfx"_s, {all, old}, 0);
    row("renew, a share", u"renew store --with newer.pem --with chain.pem"_s, {"store/www.a.test.pfx: ", old},
        0);
    row("check, only Enter", u"check project all.pfx"_s, {all, ""}, 2);
}

/// A file that is locked is asked for by its name, by every command that reads certificates.
void ConvertProgramTest::asksForWhatIsLocked()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArrayList, dialogue);
    QFETCH(const int, code);
    const auto box = makeBox();
    Sandbox terminal;
    terminal.program = u"script"_s;
    if (terminal.run({u"-qec"_s, u"true"_s, u"/dev/null"_s}).exitCode != 0)
        QSKIP("script opens no terminal here");
    QProcess process;
    terminal.start(
        process,
        {u"-qec"_s, u"cd '%1' && exec '%2' %3"_s.arg(box->path({}), box->program, line), u"/dev/null"_s});
    QByteArray all;
    QByteArray shown;
    for (qsizetype i = 0; i + 1 < dialogue.size(); i += 2) {
        while (!shown.contains(dialogue.at(i)) && process.waitForReadyRead(120000))
            shown += process.readAll();
        QVERIFY2(shown.contains(dialogue.at(i)), (all + shown).constData());
        all += shown.left(shown.indexOf(dialogue.at(i)) + dialogue.at(i).size());
        shown.remove(0, shown.indexOf(dialogue.at(i)) + dialogue.at(i).size());
        process.write(dialogue.at(i + 1) + '\n');
    }
    const Run run = Sandbox::finish(process);
    const QByteArray rest = shown + run.out;
    QVERIFY2(run.exitCode == code, (all + rest).constData());
    QVERIFY2(!rest.contains("assphrase of "), (all + rest).constData()); // no question is left
    QVERIFY(!(all + rest).contains(oldSecret));
}

void ConvertProgramTest::interruptedOnTheTerminal()
{
    const auto box = makeBox();
    Sandbox terminal;
    terminal.program = u"script"_s;
    if (terminal.run({u"-qec"_s, u"true"_s, u"/dev/null"_s}).exitCode != 0)
        QSKIP("script opens no terminal here");
    const QString command =
        u"cd '%1' && exec '%2' convert leaf.crt leaf.key --to a.pfx"_s.arg(box->path({}), box->program);
    QProcess process;
    terminal.start(process, {u"-qec"_s, command, u"/dev/null"_s});
    QByteArray shown;
    while (!shown.contains("New passphrase: ") && process.waitForReadyRead(120000))
        shown += process.readAll();
    process.write("half a pass\x03"); // Ctrl+C
    const Run run = Sandbox::finish(process);
    shown += run.out;
    QVERIFY2(run.exitCode == 2, shown.constData());
    QVERIFY2(shown.contains("Cancelled."), shown.constData());
    QVERIFY(box->read(u"a.pfx"_s).isEmpty());
}

void ConvertProgramTest::interrupted_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("split")
        << u"convert all.pfx --split out --passphrase-file old --new-passphrase-file new"_s;
    QTest::newRow("over what is there")
        << u"convert all.pfx --ccs share --passphrase-file old --new-passphrase-file new --force"_s;
}

/// Ctrl+C at every call that changes a file: all files stand then, or as before, and nothing lies beside
/// them.
void ConvertProgramTest::interrupted()
{
    QFETCH(const QString, line);
    const auto sample = makeBox();
    const auto shareOf = [](const Sandbox &box) { return box.filesIn(u"share"_s); };
    sample->write(u"share/www.a.test.pfx"_s, "not a PFX");
    const Run first = FaultBench::run(*sample, words(line));
    COMPARE_EXIT(first, 0);
    const int calls = int(FaultBench::calls(*sample).size());
    const QStringList names = sample->filesIn(u"out"_s).keys() + shareOf(*sample).keys();
    QVERIFY(calls > 10);
    int cancelled = 0;
    for (int at = 0; at < calls; ++at) {
        const auto box = makeBox();
        box->write(u"share/www.a.test.pfx"_s, "not a PFX");
        const Run run = FaultBench::run(*box, words(line), {.at = at, .what = u"interrupt"_s});
        const QStringList left = box->filesIn(u"out"_s).keys() + shareOf(*box).keys();
        const bool isOld =
            left == QStringList{u"www.a.test.pfx"_s} && box->read(u"share/www.a.test.pfx"_s) == "not a PFX";
        const QByteArray label = "call " + QByteArray::number(at) + ": " + run.said();
        if (run.exitCode == 0)
            QVERIFY2(left == names, label.constData());
        else
            QVERIFY2(isOld && run.exitCode == 1 && run.err.contains("Cancelled."), label.constData());
        cancelled += run.exitCode == 0 ? 0 : 1;
        QVERIFY2(!FaultBench::hasJournal(*box), label.constData());
    }
    QVERIFY(cancelled > 0);
}

/// What a power cut leaves is for this user alone from its first byte, and taken away by the next start.
void ConvertProgramTest::killed()
{
    const auto sample = makeBox();
    const QStringList line =
        words(u"convert all.pfx --split out --passphrase-file old --new-passphrase-file new"_s);
    const Run first = FaultBench::run(*sample, line);
    COMPARE_EXIT(first, 0);
    const QStringList calls = FaultBench::calls(*sample);
    for (int at = 0; at < calls.size(); ++at) {
        // Every time that something comes into a file: what is there then is for nobody else.
        const bool fills = calls.at(at).startsWith("write "_L1);
        if (at % 3 != 0 && !fills)
            continue;
        const auto box = makeBox();
        FaultBench::run(*box, line, {.at = at, .what = fills ? u"half"_s : u"kill"_s});
        QCOMPARE(othersMay(*box, u"out"_s), QStringList());
        verifyExit(box->run(words(u"convert leaf.crt --to a.cer"_s)), 0);
        const QStringList left = box->filesIn(u"out"_s).keys();
        QVERIFY2(left.isEmpty() || left == sample->filesIn(u"out"_s).keys(),
                 QByteArray::number(at).constData());
    }
}

/// Keys are in it. Looked at where the program is about to write its first file.
void ConvertProgramTest::memoryIsNotDumped()
{
    const auto box = makeBox();
    QProcess process;
    box->start(process,
               words(u"convert all.pfx --split out --passphrase-file old --new-passphrase-file new"_s),
               Fault{.at = 0, .what = u"stop"_s}.environment(*box));
    QTRY_VERIFY_WITH_TIMEOUT(!box->read(u"calls"_s).isEmpty(), 120000);
    QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QByteArray text = limits.readAll();
    process.kill();
    process.waitForFinished();
    const qsizetype at = text.indexOf("Max core file size");
    QVERIFY(at >= 0);
    QCOMPARE(text.sliced(at, text.indexOf('\n', at) - at).simplified(), "Max core file size 1 1 bytes"_ba);
}

QTEST_GUILESS_MAIN(ConvertProgramTest)
#include "convertprogramtest.moc"
