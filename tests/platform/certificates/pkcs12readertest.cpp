// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preparedreader.h"

#include "tests/support/certificatefactory.h"
#include "tests/support/testing.h"

#include <openssl/pkcs12.h>
#include <openssl/x509.h>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(testing::Pkcs12Options)

/// PKCS#12 files as tools write them, and as nobody should.
class Pkcs12ReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = makeCertificate({.commonName = u"Root"_s, .isCa = true});
        m_leaf = makeCertificate({.commonName = u"leaf"_s, .key = Key::Rsa2048}, m_root);
    }

    void opens_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<Pkcs12Options>("options");
        QTest::addColumn<Pkcs12Protection>("protection");
        const QString tripleDes = u"pbeWithSHA1And3-KeyTripleDES-CBC"_s;
        const QString rc2 = u"pbeWithSHA1And40BitRC2-CBC"_s;
        const QString aes = u"AES-256-CBC"_s;
        const std::pair<const char *, Key> keys[] = {
            {"RSA", Key::Rsa2048}, {"ECDSA", Key::EcdsaP256}, {"Ed25519", Key::Ed25519}};
        for (const auto &[name, key] : keys) {
            QTest::addRow("%s 3DES", name) << key << Pkcs12Options{.passphrase = "päß 世界"}
                                           << Pkcs12Protection{tripleDes, tripleDes, u"sha1"_s, 2048, false};
            QTest::addRow("%s RC2", name)
                << key << Pkcs12Options{.passphrase = "p", .encryption = Encryption::LegacyRc2}
                << Pkcs12Protection{tripleDes, rc2, u"sha1"_s, 2048, false};
            QTest::addRow("%s AES", name) << key
                                          << Pkcs12Options{.passphrase = "päß 世界",
                                                           .encryption = Encryption::Aes256,
                                                           .iterations = 3000}
                                          << modern(Pkcs12Protection{aes, aes, u"sha256"_s, 3000, true});
        }
        QTest::newRow("no MAC") << Key::Rsa2048 << Pkcs12Options{.passphrase = "p", .hasMac = false}
                                << Pkcs12Protection{tripleDes, tripleDes, {}, 2048, false};
        QTest::newRow("AES, no MAC") << Key::Rsa2048
                                     << Pkcs12Options{.passphrase = "p",
                                                      .encryption = Encryption::Aes256,
                                                      .hasMac = false}
                                     << modern(Pkcs12Protection{aes, aes, {}, 2048, true});
        QTest::newRow("not encrypted")
            << Key::Rsa2048 << Pkcs12Options{.passphrase = "p", .encryption = Encryption::None}
            << plain(Pkcs12Protection{{}, {}, u"sha1"_s, 2048, false});
        QTest::newRow("key not encrypted, AES")
            << Key::Rsa2048
            << Pkcs12Options{.passphrase = "p", .encryption = Encryption::Aes256, .isKeyPlain = true}
            << plain(modern(Pkcs12Protection{{}, aes, u"sha256"_s, 2048, true}));
        QTest::newRow("key not encrypted, RC2")
            << Key::EcdsaP256
            << Pkcs12Options{.passphrase = "p", .encryption = Encryption::LegacyRc2, .isKeyPlain = true}
            << plain(Pkcs12Protection{{}, rc2, u"sha1"_s, 2048, false});
        QTest::newRow("empty passphrase")
            << Key::Rsa2048 << Pkcs12Options{}
            << open(Pkcs12Protection{tripleDes, tripleDes, u"sha1"_s, 2048, false});
        QTest::newRow("empty passphrase, AES, no MAC")
            << Key::Rsa2048 << Pkcs12Options{.encryption = Encryption::Aes256, .hasMac = false}
            << open(modern(Pkcs12Protection{aes, aes, {}, 2048, true}));
        QTest::newRow("open to all") << Key::Rsa2048
                                     << Pkcs12Options{.encryption = Encryption::None, .hasMac = false}
                                     << open(plain(Pkcs12Protection{{}, {}, {}, 0, false}));
        Pkcs12Protection scrypt{aes, aes, u"sha256"_s, 8192, true};
        scrypt.derivations = {u"hmacWithSHA256"_s, u"scrypt"_s};
        QTest::newRow("scrypt") << Key::Rsa2048
                                << Pkcs12Options{.passphrase = "p",
                                                 .encryption = Encryption::Aes256,
                                                 .hasScrypt = true}
                                << scrypt;
        QTest::newRow("key and certificates in two ways")
            << Key::Rsa2048 << Pkcs12Options{.passphrase = "p", .hasScrypt = true}
            << Pkcs12Protection{.keyEncryption = aes,
                                .certificateEncryption = tripleDes,
                                .macAlgorithm = u"sha1"_s,
                                .iterations = 8192,
                                .modern = true,
                                .derivations = {u"scrypt"_s}};
    }

    void opens()
    {
        QFETCH(Key, key);
        QFETCH(Pkcs12Options, options);
        const TestCertificate leaf = makeCertificate({.commonName = u"leaf"_s, .key = key}, m_root);
        const QByteArray content = pkcs12({leaf, m_root.withoutKey()}, options);
        const auto file = m_reader->read(content, u"f.pfx"_s, options.passphrase);
        QVERIFY_RESULT(file);
        QCOMPARE(file->kind, ContainerKind::Pkcs12);
        QTEST(*file->protection, "protection");
        QCOMPARE(file->certificates.size(), 2);
        QCOMPARE(file->certificates[0].sha1.toString(), QString::fromLatin1(leaf.sha1()));
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Matching);
        QCOMPARE(file->certificates[0].modernPkcs12, file->protection->modern);
        QCOMPARE(file->certificates[1].sha1.toString(), QString::fromLatin1(m_root.sha1()));
        QCOMPARE(file->certificates[1].privateKey, PrivateKey::Absent);
    }

    void wrongPassphrase_data() { opens_data(); }

    void wrongPassphrase()
    {
        QFETCH(Pkcs12Options, options);
        if (options.passphrase.isEmpty())
            return; // any will do: the empty one is tried as well
        const QByteArray content = pkcs12({m_leaf}, options);
        for (const char *other : {"other", "P", "p ", "1234567890"}) {
            const auto file = m_reader->read(content, u"f.pfx"_s, QByteArray(other));
            QVERIFY(!file);
            QCOMPARE(file.error(), (Error{Code::WrongPassphrase, u"f.pfx"_s}));
        }
        if (!options.passphrase.isEmpty())
            QCOMPARE(m_reader->read(content, u"f.pfx"_s, {}).error(),
                     (Error{Code::PassphraseNeeded, u"f.pfx"_s}));
    }

    void severalKeys()
    {
        const TestCertificate other = makeCertificate({.commonName = u"other"_s}, m_root);
        const auto file = m_reader->read(pkcs12({m_root.withoutKey(), other, m_leaf}), {}, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates.size(), 3);
        QCOMPARE(file->certificates[0].commonName, u"Root"_s);
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Absent);
        QCOMPARE(file->certificates[1].commonName, u"other"_s);
        QCOMPARE(file->certificates[1].privateKey, PrivateKey::Matching);
        QCOMPARE(file->certificates[2].privateKey, PrivateKey::Matching);
    }

    void keyStorage_data()
    {
        QTest::addColumn<int>("keyUsage");
        QTest::addColumn<QByteArray>("provider");
        QTest::addColumn<KeyStorage>("expected");
        const QByteArray older = "Microsoft RSA SChannel Cryptographic Provider";
        QTest::newRow("nothing said") << 0 << QByteArray() << KeyStorage::Unknown;
        QTest::newRow("for signatures alone") << KEY_SIG << older << KeyStorage::CspSignature;
        QTest::newRow("the same, no provider named") << KEY_SIG << QByteArray() << KeyStorage::CspSignature;
        QTest::newRow("for key exchange") << KEY_EX << older << KeyStorage::CspExchange;
        QTest::newRow("of a key storage provider")
            << KEY_SIG << QByteArray("Microsoft Software Key Storage Provider") << KeyStorage::Cng;
        QTest::newRow("the same, without a key usage")
            << 0 << QByteArray("Microsoft Software Key Storage Provider") << KeyStorage::Cng;
    }

    /// C20 is told by it.
    void keyStorage()
    {
        QFETCH(int, keyUsage);
        QFETCH(QByteArray, provider);
        const QByteArray file = pkcs12({m_leaf, m_root.withoutKey()},
                                       {.passphrase = "p", .keyUsage = keyUsage, .provider = provider});
        const auto read = m_reader->read(file, u"a.pfx"_s, QByteArray("p"));
        QVERIFY_RESULT(read);
        QTEST(read->certificates.first().keyStorage, "expected");
        QCOMPARE(read->certificates.last().keyStorage, KeyStorage::Unknown);
    }

    void withoutKey()
    {
        const auto file = m_reader->read(
            pkcs12({m_leaf.withoutKey(), m_root.withoutKey()}, {.passphrase = "p"}), {}, QByteArray("p"));
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates.size(), 2);
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Absent);
        QCOMPARE(file->protection->keyEncryption, QString());
    }

    void mismatchedKey()
    {
        const TestCertificate other =
            makeCertificate({.commonName = u"other"_s, .key = Key::OtherRsa2048}, m_root);
        // The localKeyID ties the wrong key to the leaf, though another certificate stands first.
        const auto file = m_reader->read(pkcs12({other.withoutKey(), m_leaf.withKeyOf(m_root)}), {}, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Absent);
        QCOMPARE(file->certificates[1].privateKey, PrivateKey::Mismatched);
    }

    void nothingInIt()
    {
        const auto file = m_reader->read(pkcs12({}), u"f"_s, {});
        QVERIFY(!file);
        QCOMPARE(file.error(), (Error{Code::NoCertificate, u"f"_s}));
    }

    void unsupported_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("name");
        // The object identifiers in DER, without their headers.
        QTest::newRow("cipher") << QByteArray::fromHex("060960864801650304012a")
                                << QByteArray::fromHex("06096086480165030401FF").replace("\xFF", "\x7F")
                                << u"2.16.840.1.101.3.4.1.127"_s;
        QTest::newRow("key derivation")
            << QByteArray::fromHex("06092a864886f70d01050c") << QByteArray::fromHex("06092a864886f70d01057b")
            << u"1.2.840.113549.1.5.123"_s;
        QTest::newRow("pseudorandom function")
            << QByteArray::fromHex("06082a864886f70d0209") << QByteArray::fromHex("06082a864886f70d027b")
            << u"1.2.840.113549.2.123"_s;
        QTest::newRow("scheme") << QByteArray::fromHex("06092a864886f70d01050d")
                                << QByteArray::fromHex("06092a864886f70d01057b")
                                << u"1.2.840.113549.1.5.123"_s;
    }

    void unsupported()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, name);
        QByteArray content =
            pkcs12({m_leaf}, {.passphrase = "p", .encryption = Encryption::Aes256, .hasMac = false});
        QVERIFY(content.contains(from));
        content.replace(from, to);
        // Whatever the passphrase: it is not its fault.
        for (const char *passphrase : {"p", "other"}) {
            const auto file = m_reader->read(content, u"f"_s, QByteArray(passphrase));
            QVERIFY(!file);
            QCOMPARE(file.error(), (Error{Code::AlgorithmUnsupported, u"f"_s, name}));
        }
    }

    void unsupportedMac()
    {
        QByteArray content = pkcs12({m_leaf}, {.passphrase = "p"});
        const QByteArray sha1 = QByteArray::fromHex("06052b0e03021a");
        QVERIFY(content.contains(sha1));
        content.replace(sha1, QByteArray::fromHex("06052b0e03027b"));
        const auto file = m_reader->read(content, u"f"_s, QByteArray("p"));
        QVERIFY(!file);
        QCOMPARE(file.error(), (Error{Code::AlgorithmUnsupported, u"f"_s, u"1.3.14.3.2.123"_s}));
    }

    void endlessWork_data()
    {
        QTest::addColumn<bool>("hasMac");
        QTest::newRow("MAC") << true;
        QTest::newRow("encryption") << false;
    }

    void endlessWork()
    {
        QFETCH(bool, hasMac);
        QByteArray content = pkcs12({m_leaf}, {.passphrase = "p", .hasMac = hasMac, .iterations = 0x010203});
        const QByteArray count = QByteArray::fromHex("0203010203");
        QVERIFY(content.contains(count));
        content.replace(count, QByteArray::fromHex("02037fffff")); // 8 million: one is allowed, not two
        const auto file = m_reader->read(content, u"f"_s, {});
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::AlgorithmUnsupported);
        QVERIFY2(file.error().detail.contains("iterations"_L1), qPrintable(file.error().detail));
    }

    void damagedCertificate()
    {
        QByteArray content = pkcs12({m_leaf}, {.encryption = Encryption::None, .hasMac = false});
        const QByteArray bytes = der(m_leaf);
        const qsizetype at = content.indexOf(bytes);
        QVERIFY(at > 0);
        content[at + 4] = 0x31;
        const auto file = m_reader->read(content, u"f"_s, {});
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::CertificateDamaged);
    }

private:
    static Pkcs12Protection modern(Pkcs12Protection protection)
    {
        protection.derivations = {u"hmacWithSHA256"_s};
        return protection;
    }
    static Pkcs12Protection plain(Pkcs12Protection protection)
    {
        protection.isKeyPlain = true;
        return protection;
    }
    static Pkcs12Protection open(Pkcs12Protection protection)
    {
        protection.isOpen = true;
        return protection;
    }

    std::unique_ptr<CertificateReader> m_reader = preparedReader();
    TestCertificate m_root;
    TestCertificate m_leaf;
};

QTEST_GUILESS_MAIN(Pkcs12ReaderTest)
#include "pkcs12readertest.moc"
