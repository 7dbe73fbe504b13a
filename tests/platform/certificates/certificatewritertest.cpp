// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/certificates/certificatewriter.h"

#include "preparedreader.h"

#include "platform/x509/bagattributes.h"
#include "platform/x509/openssl.h"

#include "tests/support/certificatefactory.h"
#include "tests/support/testing.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

using Form = NewCertificateFile;

/// "Key Bag…" and what stands above it, as openssl prints it.
struct Printed
{
    int exitCode = -1;
    QString info; ///< algorithms
    QByteArray pem; ///< certificates and keys, without a passphrase
};

constexpr auto secret = "pä ss'\"";

} // namespace

/// Files that are made, opened again by the product's own reader and by openssl's command.
class CertificateWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = makeCertificate({.commonName = u"Root"_s, .isCa = true});
        m_issuer = makeCertificate({.commonName = u"Issuing CA"_s, .isCa = true}, m_root);
        m_openssl = QStandardPaths::findExecutable(u"openssl"_s);
    }

    void pfx_data()
    {
        QTest::addColumn<int>("encryption");
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("chain");
        const QList<std::pair<const char *, Key>> keys{{"RSA", Key::Rsa2048},
                                                       {"P-256", Key::EcdsaP256},
                                                       {"P-521", Key::EcdsaP521},
                                                       {"Ed25519", Key::Ed25519},
                                                       {"RSA-PSS", Key::RsaPss}};
        for (const auto &[name, key] : keys) {
            QTest::addRow("legacy %s", name) << int(PfxEncryption::Legacy) << int(key) << 2;
            QTest::addRow("aes %s", name) << int(PfxEncryption::Aes) << int(key) << 2;
        }
        QTest::newRow("legacy alone") << int(PfxEncryption::Legacy) << int(Key::Rsa2048) << 0;
        QTest::newRow("aes with an intermediate") << int(PfxEncryption::Aes) << int(Key::Rsa2048) << 1;
    }

    void pfx()
    {
        QFETCH(const int, encryption);
        QFETCH(const int, key);
        QFETCH(const int, chain);
        const TestCertificate leaf = leafOf(Key(key));
        const auto made = make(leaf,
                               {.form = FileForm::Pfx,
                                .certificates = certificates(leaf, chain),
                                .key = Form::Key::With,
                                .encryption = PfxEncryption(encryption),
                                .friendlyName = u"Shöp"_s},
                               secret);
        QVERIFY_RESULT(made);
        const auto read = m_reader->read(*made, u"f"_s, QCA::SecureArray(secret));
        QVERIFY_RESULT(read);
        const bool isLegacy = PfxEncryption(encryption) == PfxEncryption::Legacy;
        const QString cipher = isLegacy ? u"pbeWithSHA1And3-KeyTripleDES-CBC"_s : u"AES-256-CBC"_s;
        QCOMPARE(read->protection->keyEncryption, cipher);
        QCOMPARE(read->protection->certificateEncryption, cipher);
        QCOMPARE(read->protection->macAlgorithm, isLegacy ? u"sha1"_s : u"sha256"_s);
        QCOMPARE(read->protection->modern, !isLegacy);
        QCOMPARE(thumbprintsOf(*read), thumbprintsOf({.certificates = certificates(leaf, chain)}));
        QVERIFY(read->certificates.first().privateKey == PrivateKey::Matching);
        QCOMPARE(read->certificates.first().friendlyName, u"Shöp"_s);
        QVERIFY(read->looseKeys.isEmpty());
        for (qsizetype i = 1; i < read->certificates.size(); ++i) {
            QVERIFY(read->certificates.at(i).privateKey == PrivateKey::Absent);
            QCOMPARE(read->certificates.at(i).friendlyName, QString());
        }
        const bool isMarked = isLegacy && Key(key) == Key::Rsa2048;
        QVERIFY(read->certificates.first().keyStorage
                == (isMarked ? KeyStorage::CspExchange : KeyStorage::Unknown));
    }

    /// openssl opens them without -legacy, which is for RC2, and says which algorithms are in them.
    void opensslOpensIt_data()
    {
        QTest::addColumn<int>("encryption");
        QTest::addColumn<QStringList>("algorithms");
        QTest::newRow("legacy") << int(PfxEncryption::Legacy)
                                << QStringList{u"MAC: sha1, Iteration 2000"_s,
                                               u"Shrouded Keybag: pbeWithSHA1And3-KeyTripleDES-CBC"_s,
                                               u"PKCS7 Encrypted data: pbeWithSHA1And3-KeyTripleDES-CBC"_s};
        QTest::newRow("aes") << int(PfxEncryption::Aes)
                             << QStringList{
                                    u"MAC: sha256, Iteration 10000"_s,
                                    u"Shrouded Keybag: PBES2, PBKDF2, AES-256-CBC, Iteration 10000, PRF "
                                    "hmacWithSHA256"_s,
                                    u"PKCS7 Encrypted data: PBES2, PBKDF2, AES-256-CBC"_s};
    }

    void opensslOpensIt()
    {
        QFETCH(const int, encryption);
        QFETCH(const QStringList, algorithms);
        if (m_openssl.isEmpty())
            QSKIP("openssl's command is not on PATH");
        const TestCertificate leaf = leafOf(Key::Rsa2048);
        const auto made = make(leaf,
                               {.certificates = certificates(leaf, 2),
                                .key = Form::Key::With,
                                .encryption = PfxEncryption(encryption),
                                .friendlyName = u"Shop"_s},
                               secret);
        QVERIFY_RESULT(made);
        const Printed printed = opensslPrints(*made, secret);
        QCOMPARE(printed.exitCode, 0);
        for (const QString &algorithm : algorithms)
            QVERIFY2(printed.info.contains(algorithm), qPrintable(printed.info));
        QCOMPARE(printed.pem.count("-----BEGIN CERTIFICATE-----"), 3);
        QVERIFY(printed.pem.contains("friendlyName: Shop"));
        const auto read = m_reader->read(printed.pem, u"f"_s, {});
        QVERIFY_RESULT(read);
        QVERIFY(read->certificates.first().privateKey == PrivateKey::Matching);
        QVERIFY(opensslPrints(*made, "not it").exitCode != 0);
    }

    void wrongPassphrase_data()
    {
        QTest::addColumn<int>("form");
        QTest::newRow("PFX") << int(FileForm::Pfx);
        QTest::newRow("PEM") << int(FileForm::Pem);
    }

    void wrongPassphrase()
    {
        QFETCH(const int, form);
        const TestCertificate leaf = leafOf(Key::EcdsaP256);
        const auto made = make(
            leaf, {.form = FileForm(form), .certificates = certificates(leaf, 0), .key = Form::Key::With},
            secret);
        QVERIFY_RESULT(made);
        QVERIFY(m_reader->read(*made, u"f"_s, QCA::SecureArray("not it")).error().code
                == Code::WrongPassphrase);
        QVERIFY(m_reader->read(*made, u"f"_s, {}).error().code == Code::PassphraseNeeded);
        QVERIFY_RESULT(m_reader->read(*made, u"f"_s, QCA::SecureArray(secret)));
    }

    void aPfxUnderNoPassphrase()
    {
        const TestCertificate leaf = leafOf(Key::EcdsaP256);
        const auto made = make(leaf, {.certificates = certificates(leaf, 0), .key = Form::Key::With}, {});
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(m_reader->read(*made, u"f"_s, {}));
    }

    void pem()
    {
        const TestCertificate leaf = leafOf(Key::Rsa2048);
        const Form wanted{
            .form = FileForm::Pem, .certificates = certificates(leaf, 2), .key = Form::Key::With};
        const auto made = make(leaf, wanted, secret);
        QVERIFY_RESULT(made);
        QCOMPARE(made->count("-----BEGIN CERTIFICATE-----"), 3);
        QCOMPARE(made->count("-----BEGIN ENCRYPTED PRIVATE KEY-----"), 1);
        const auto read = m_reader->read(*made, u"f"_s, QCA::SecureArray(secret));
        QVERIFY_RESULT(read);
        QCOMPARE(thumbprintsOf(*read), thumbprintsOf({.certificates = wanted.certificates}));
        QVERIFY(read->certificates.first().privateKey == PrivateKey::Matching);
        QVERIFY(make(leaf, wanted, {}).error().code == Code::PassphraseMissing); // never a key in the clear
    }

    void withoutKeys_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::newRow("PEM") << int(FileForm::Pem) << int(ContainerKind::Pem) << 3;
        QTest::newRow("DER") << int(FileForm::Cer) << int(ContainerKind::Der) << 1;
        QTest::newRow("P7B") << int(FileForm::P7b) << int(ContainerKind::Pkcs7) << 3;
        QTest::newRow("PFX") << int(FileForm::Pfx) << int(ContainerKind::Pkcs12) << 3;
    }

    void withoutKeys()
    {
        QFETCH(const int, form);
        const TestCertificate leaf = leafOf(Key::EcdsaP256);
        const auto made = make(leaf, {.form = FileForm(form), .certificates = certificates(leaf, 2)}, secret);
        QVERIFY_RESULT(made);
        QVERIFY(!made->contains("PRIVATE KEY"));
        const auto read = m_reader->read(*made, u"f"_s, QCA::SecureArray(secret));
        QVERIFY_RESULT(read);
        QTEST(int(read->kind), "kind");
        QTEST(int(read->certificates.size()), "count");
        QVERIFY(read->certificates.first().privateKey == PrivateKey::Absent);
    }

    void keyAndCertificateInTwoFiles()
    {
        const TestCertificate leaf = leafOf(Key::Rsa2048);
        const TestCertificate other = makeCertificate({.commonName = u"other"_s}, m_issuer);
        const auto ring = m_writer->open({sourceOf(testing::pem(leaf)), sourceOf(keyPem(other)),
                                          sourceOf(keyPem(leaf, KeyForm::EncryptedPkcs8, "own"), "own")});
        const QList<Certificate> parts = certificates(leaf, 0);
        QVERIFY(ring->hasKeyOf(parts.first()));
        QVERIFY_RESULT(ring->make({.certificates = parts, .key = Form::Key::With}, QCA::SecureArray(secret)));
    }

    void noKey()
    {
        const TestCertificate leaf = leafOf(Key::EcdsaP256);
        const TestCertificate other = makeCertificate({.commonName = u"other"_s}, m_issuer);
        const auto ring = m_writer->open({sourceOf(testing::pem(leaf)), sourceOf(keyPem(other)),
                                          sourceOf(keyPem(leaf, KeyForm::EncryptedPkcs8, "own"), "not it")});
        const QList<Certificate> parts = certificates(leaf, 0);
        QVERIFY(!ring->hasKeyOf(parts.first()));
        const auto made =
            ring->make({.certificates = parts, .key = Form::Key::With}, QCA::SecureArray(secret));
        QVERIFY(made.error().code == Code::NoPrivateKey);
    }

    /// IIS refuses a key that is marked for signatures alone: a copy is marked for the exchange.
    void keySpec_data()
    {
        QTest::addColumn<int>("usage");
        QTest::addColumn<int>("storage");
        QTest::newRow("signature") << 0x80 << int(KeyStorage::CspExchange);
        QTest::newRow("exchange") << 0x10 << int(KeyStorage::CspExchange);
        QTest::newRow("none") << 0 << int(KeyStorage::Unknown);
    }

    void keySpec()
    {
        QFETCH(const int, usage);
        const TestCertificate leaf = leafOf(Key::Rsa2048);
        const auto ring = m_writer->open({sourceOf(pkcs12({leaf}, {.keyUsage = usage}))});
        const auto made = ring->make(
            {.certificates = certificates(leaf, 0), .key = Form::Key::With, .encryption = PfxEncryption::Aes},
            QCA::SecureArray(secret));
        QVERIFY_RESULT(made);
        const auto read = m_reader->read(*made, u"f"_s, QCA::SecureArray(secret));
        QVERIFY_RESULT(read);
        QTEST(int(read->certificates.first().keyStorage), "storage");
    }

    /// What an import on Windows goes by stays, but for what Cloud Services do not take.
    void keyAttributes_data()
    {
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<int>("encryption");
        QTest::addColumn<bool>("isKept");
        const QByteArray csp = "Microsoft Enhanced RSA and AES Cryptographic Provider";
        const QByteArray ksp = "Microsoft Software Key Storage Provider";
        QTest::newRow("CSP, aes") << csp << int(PfxEncryption::Aes) << true;
        QTest::newRow("CSP, legacy") << csp << int(PfxEncryption::Legacy) << true;
        QTest::newRow("KSP, aes") << ksp << int(PfxEncryption::Aes) << true;
        QTest::newRow("KSP, legacy") << ksp << int(PfxEncryption::Legacy) << false;
    }

    void keyAttributes()
    {
        QFETCH(const QByteArray, provider);
        QFETCH(const int, encryption);
        QFETCH(const bool, isKept);
        const TestCertificate leaf = leafOf(Key::Rsa2048);
        const auto make = [&](const Pkcs12Options &options) {
            const auto ring = m_writer->open({sourceOf(pkcs12({leaf}, options))});
            return ring->make({.certificates = certificates(leaf, 0),
                               .key = Form::Key::With,
                               .encryption = PfxEncryption(encryption)},
                              {});
        };
        const auto made = make({.provider = provider, .isOfMachine = true});
        QVERIFY_RESULT(made);
        PKCS12_SAFEBAG *bag = keyBagOf(*made);
        QVERIFY(bag);
        QCOMPARE(providerOf(bag), isKept ? QString::fromLatin1(provider) : QString());
        QVERIFY(isOfMachine(bag));
        PKCS12_SAFEBAG_free(bag);
        const auto bare = make({});
        QVERIFY_RESULT(bare);
        bag = keyBagOf(*bare);
        QCOMPARE(providerOf(bag), QString());
        QVERIFY(!isOfMachine(bag));
        PKCS12_SAFEBAG_free(bag);
    }

private:
    /// The first key in \a pfx; the caller's.
    static PKCS12_SAFEBAG *keyBagOf(const QByteArray &pfx)
    {
        const BioPtr bio = bioOf(pfx);
        const Pkcs12Ptr pkcs12(d2i_PKCS12_bio(bio.get(), nullptr));
        const ContentsPtr all(PKCS12_unpack_authsafes(pkcs12.get()));
        for (int i = 0; i < sk_PKCS7_num(all.get()); ++i) {
            PKCS7 *contents = sk_PKCS7_value(all.get(), i);
            const BagsPtr bags(PKCS7_type_is_data(contents) ? PKCS12_unpack_p7data(contents) : nullptr);
            if (bags)
                return sk_PKCS12_SAFEBAG_shift(bags.get());
        }
        return nullptr;
    }

    TestCertificate leafOf(Key key) const
    {
        return makeCertificate({.commonName = u"www.a.test"_s, .dnsNames = {u"www.a.test"_s}, .key = key},
                               m_issuer);
    }

    /// The leaf, then as many of its issuers, as the reader knows them.
    QList<Certificate> certificates(const TestCertificate &leaf, int chain) const
    {
        QByteArray all = testing::pem(leaf);
        if (chain > 0)
            all += testing::pem(m_issuer);
        if (chain > 1)
            all += testing::pem(m_root);
        return m_reader->read(all, u"f"_s, {})->certificates;
    }

    static KeySource sourceOf(const QByteArray &content, const QByteArray &passphrase = {})
    {
        return {u"f"_s, QCA::SecureArray(content), QCA::SecureArray(passphrase)};
    }

    Result<QByteArray> make(const TestCertificate &leaf, const Form &form, const QByteArray &passphrase) const
    {
        const auto ring = m_writer->open({sourceOf(keyPem(leaf))});
        return ring->make(form, QCA::SecureArray(passphrase));
    }

    static QStringList thumbprintsOf(const CertificateFile &file)
    {
        QStringList all;
        for (const Certificate &certificate : file.certificates)
            all.append(certificate.sha1.toString());
        return all;
    }

    Printed opensslPrints(const QByteArray &pfx, const QByteArray &passphrase) const
    {
        QFile file(m_folder.filePath(u"f.pfx"_s));
        QFile words(m_folder.filePath(u"words"_s));
        if (!file.open(QIODevice::WriteOnly) || !words.open(QIODevice::WriteOnly))
            return {};
        file.write(pfx);
        words.write(passphrase);
        file.close();
        words.close();
        QProcess process;
        process.start(m_openssl,
                      {u"pkcs12"_s, u"-in"_s, file.fileName(), u"-info"_s, u"-nodes"_s, u"-passin"_s,
                       u"file:"_s + words.fileName()});
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardError()),
                process.readAllStandardOutput()};
    }

    const std::unique_ptr<CertificateReader> m_reader = preparedReader();
    const std::unique_ptr<CertificateWriter> m_writer = makeCertificateWriter();
    TestCertificate m_root;
    TestCertificate m_issuer;
    QString m_openssl;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CertificateWriterTest)
#include "certificatewritertest.moc"
