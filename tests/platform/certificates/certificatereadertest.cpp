// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preparedreader.h"

#include "tests/support/certificatefactory.h"
#include "tests/support/testing.h"

#include <QtConcurrent>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

/// Every container but PKCS#12, told by content; keys beside certificates; files that are broken.
class CertificateReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = makeCertificate({.commonName = u"Root"_s, .isCa = true});
        m_leaf = makeCertificate({.commonName = u"leaf"_s, .key = Key::Rsa2048}, m_root);
        m_elliptic = makeCertificate({.commonName = u"elliptic"_s}, m_root);
    }

    void kinds()
    {
        QCOMPARE(kindOf(der(m_leaf)), ContainerKind::Der);
        QCOMPARE(kindOf(pem(m_leaf)), ContainerKind::Pem);
        QCOMPARE(kindOf(p7b({m_leaf})), ContainerKind::Pkcs7);
        QCOMPARE(kindOf(p7b({m_leaf}, P7bForm::Pem)), ContainerKind::Pkcs7);
        QCOMPARE(kindOf(p7b({m_leaf}, P7bForm::Pem) + pem(m_root)), ContainerKind::Pem);
        QCOMPARE(kindOf(pkcs12({m_leaf})), ContainerKind::Pkcs12);
    }

    /// "openssl x509 -trustout" writes behind the certificate what it is trusted for.
    void trustSettingsAreNoRest()
    {
        const QByteArray settings = QByteArray::fromHex("300c300a06082b06010505070301");
        const auto file =
            m_reader->read("-----BEGIN TRUSTED CERTIFICATE-----\n" + (der(m_leaf) + settings).toBase64()
                               + "\n-----END TRUSTED CERTIFICATE-----\n",
                           {}, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates.size(), 1);
        QCOMPARE(file->trailingBytes, 0);
    }

    void certificatesInOrder_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray both = pem(m_leaf) + pem(m_root);
        QTest::newRow("PEM") << both;
        QTest::newRow("text around") << QByteArray("Bag Attributes\n  friendlyName: x: y\n") + pem(m_leaf)
                + "\nsubject=CN\n" + pem(m_root) + "end";
        QTest::newRow("CRLF") << QByteArray(both).replace("\n", "\r\n");
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + both;
        QTest::newRow("UTF-16") << utf16(both);
        QTest::newRow("old label") << QByteArray(both).replace("CERTIFICATE", "X509 CERTIFICATE");
        QTest::newRow("base64 in one line") << oneLine(pem(m_leaf)) + oneLine(pem(m_root));
        QTest::newRow("no newline at the end") << both.trimmed();
        QTest::newRow("indented") << QByteArray(both).replace("\n", "\n  ");
        QTest::newRow("blanks in the armour")
            << QByteArray(both)
                   .replace("-----BEGIN CERTIFICATE-----", "----- BEGIN CERTIFICATE -----")
                   .replace("-----END CERTIFICATE-----", "-----END  CERTIFICATE ----- ");
        QTest::newRow("armour in small letters") << QByteArray(both)
                                                        .replace("BEGIN CERTIFICATE", "begin certificate")
                                                        .replace("END CERTIFICATE", "end Certificate");
        QTest::newRow("four dashes") << QByteArray(both).replace("-----", "----");
        QTest::newRow("long dashes") << QByteArray(both).replace("-----", "\xE2\x80\x94\xE2\x80\x94-");
        QTest::newRow("P7B") << p7b({m_leaf, m_root});
        QTest::newRow("P7B in PEM") << p7b({m_leaf, m_root}, P7bForm::Pem);
        QTest::newRow("P7B called CERTIFICATE")
            << p7b({m_leaf, m_root}, P7bForm::Pem).replace("PKCS7", "CERTIFICATE");
        QTest::newRow("P7B in PEM after text") << "text\n" + p7b({m_leaf, m_root}, P7bForm::Pem);
    }

    void certificatesInOrder()
    {
        QFETCH(QByteArray, content);
        const auto file = m_reader->read(content, u"f"_s, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->path, u"f"_s);
        QVERIFY(!file->protection);
        QCOMPARE(namesOf(*file), (QStringList{u"leaf"_s, u"Root"_s}));
        for (const Certificate &certificate : file->certificates)
            QCOMPARE(certificate.privateKey, PrivateKey::Absent);
    }

    void keysInPem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase");
        const QByteArray none;
        QTest::newRow("PKCS#8 after") << pem(m_leaf) + pem(m_root) + keyPem(m_leaf) << none;
        QTest::newRow("PKCS#8 before") << keyPem(m_leaf) + pem(m_leaf) + pem(m_root) << none;
        QTest::newRow("PKCS#1") << pem(m_leaf) + keyPem(m_leaf, KeyForm::Traditional) + pem(m_root) << none;
        QTest::newRow("encrypted PKCS#8")
            << pem(m_leaf) + pem(m_root) + keyPem(m_leaf, KeyForm::EncryptedPkcs8, "päss")
            << QByteArray("päss");
        QTest::newRow("encrypted PKCS#1")
            << pem(m_leaf) + pem(m_root) + keyPem(m_leaf, KeyForm::EncryptedTraditional, "päss")
            << QByteArray("päss");
        QTest::newRow("encrypted PKCS#1, CRLF")
            << QByteArray(pem(m_leaf) + pem(m_root) + keyPem(m_leaf, KeyForm::EncryptedTraditional, "päss"))
                   .replace("\n", "\r\n")
            << QByteArray("päss");
    }

    void keysInPem()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, passphrase);
        const auto file = m_reader->read(content, {}, passphrase);
        QVERIFY_RESULT(file);
        QCOMPARE(namesOf(*file), (QStringList{u"leaf"_s, u"Root"_s}));
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Matching);
        QCOMPARE(file->certificates[1].privateKey, PrivateKey::Absent);
        if (passphrase.isEmpty())
            return;
        QCOMPARE(m_reader->read(content, u"f"_s, {}).error(), (Error{Code::PassphraseNeeded, u"f"_s}));
        QCOMPARE(m_reader->read(content, u"f"_s, QByteArray("other")).error(),
                 (Error{Code::WrongPassphrase, u"f"_s}));
    }

    void ellipticKeysInPem()
    {
        const TestCertificate edwards = makeCertificate({.commonName = u"edwards"_s, .key = Key::Ed25519});
        const auto file = m_reader->read(keyPem(m_elliptic, KeyForm::Traditional) + pem(m_leaf)
                                             + pem(m_elliptic) + pem(edwards) + keyPem(edwards),
                                         {}, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Absent);
        QCOMPARE(file->certificates[1].privateKey, PrivateKey::Matching);
        QCOMPARE(file->certificates[2].privateKey, PrivateKey::Matching);
    }

    void mismatchedKeyInPem()
    {
        const auto file = m_reader->read(pem(m_root) + pem(m_leaf) + keyPem(m_elliptic), {}, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates[0].privateKey, PrivateKey::Absent);
        QCOMPARE(file->certificates[1].privateKey, PrivateKey::Mismatched);
    }

    void otherBlocksAreSkipped()
    {
        const auto file = m_reader->read(
            "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n" + pem(m_leaf),
            {}, {});
        QVERIFY_RESULT(file);
        QCOMPARE(file->certificates.size(), 1);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("detail");
        const QByteArray good = pem(m_leaf);
        const QString any = u"*"_s;
        QTest::newRow("empty") << QByteArray() << Code::NoCertificate << QString();
        QTest::newRow("text") << QByteArray("0 hello") << Code::NoCertificate << QString();
        QTest::newRow("P7B of nothing") << p7b({}) << Code::NoCertificate << QString();
        QTest::newRow("too large") << QByteArray(maximumCertificateFile + 1, 'x') << Code::FileTooLarge
                                   << u"16777216"_s;
        QTest::newRow("no END line") << good.first(good.size() - 10) << Code::CertificateDamaged << any;
        QTest::newRow("no base64") << QByteArray(good).replace("MII", "M!I") << Code::CertificateDamaged
                                   << any;
        QTest::newRow("empty block") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n")
                                     << Code::CertificateDamaged << any;
        QTest::newRow("BEGIN alone") << QByteArray("-----BEGIN ") << Code::CertificateDamaged << any;
        QTest::newRow("unknown DEK") << good
                + keyPem(m_leaf, KeyForm::EncryptedTraditional, "x").replace("AES-256-CBC", "ODD-CBC")
                                     << Code::AlgorithmUnsupported << u"ODD-CBC"_s;
        QTest::newRow("unknown key format")
            << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")
            << Code::KeyUnreadable << u"OPENSSH PRIVATE KEY"_s;
        const QString most = u"10000 certificates or 100 keys"_s;
        QTest::newRow("keys without end") << good + keyPem(m_elliptic).repeated(101) << Code::TooMany << most;
        QTest::newRow("keys of no known form without end") << good
                + "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n"_ba
                      .repeated(101) << Code::TooMany << most;
        const QByteArrayList names(10'001, "www.a.test"_ba);
        QTest::newRow("names without end")
            << der(makeCertificate({.commonName = u"endless"_s, .rawDnsNames = names})) << Code::TooMany
            << u"10000 names"_s;
        QTest::newRow("certificates without end")
            << der(m_elliptic).repeated(10'001) << Code::TooMany << most;
    }

    /// It may be that of a certificate in another file.
    void onlyAKey()
    {
        for (const QByteArray &key : {keyPem(m_leaf), bodyOf(keyPem(m_leaf))}) { // in DER too
            const auto file = m_reader->read(key, u"f"_s, {});
            QVERIFY_RESULT(file);
            QVERIFY(file->certificates.isEmpty());
            QCOMPARE(file->looseKeys.size(), 1);
            QCOMPARE(file->looseKeys.first().hash.size(), 32);
        }
    }

    void refused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, detail);
        const auto file = m_reader->read(content, u"f"_s, QByteArray("x"));
        QVERIFY(!file);
        QTEST(file.error().code, "code");
        QCOMPARE(file.error().subject, u"f"_s);
        if (detail == "*"_L1)
            QVERIFY(!file.error().detail.isEmpty());
        else
            QCOMPARE(file.error().detail, detail);
    }

    void noTruncationIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("DER") << der(m_elliptic) << QByteArray();
        QTest::newRow("PEM") << pem(m_elliptic).trimmed() << QByteArray();
        QTest::newRow("P7B") << p7b({m_elliptic}) << QByteArray();
        QTest::newRow("PKCS#12") << pkcs12({m_elliptic}, {.passphrase = "x", .iterations = 1})
                                 << QByteArray("x");
        QTest::newRow("PKCS#12 without MAC")
            << pkcs12({m_elliptic}, {.passphrase = "x", .hasMac = false, .iterations = 1}) << QByteArray("x");
    }

    void noTruncationIsRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, passphrase);
        for (qsizetype size = 0; size < content.size(); ++size) {
            const auto file = m_reader->read(content.first(size), {}, passphrase);
            QVERIFY2(!file, QByteArray::number(size).constData());
            QVERIFY(file.error().code == Code::CertificateDamaged
                    || file.error().code == Code::NoCertificate);
        }
        QVERIFY_RESULT(m_reader->read(content, {}, passphrase));
    }

    void flippedBitsDoNotCrash_data() { noTruncationIsRead_data(); }

    void flippedBitsDoNotCrash()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, passphrase);
        for (qsizetype i = 0; i < content.size(); ++i) {
            QByteArray flipped = content;
            flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
            static_cast<void>(m_reader->read(flipped, {}, passphrase)); // any answer, but an answer
        }
    }

    void threadsShareAReader()
    {
        const auto fresh = preparedReader();
        const QByteArrayList contents = {
            pem(m_leaf) + keyPem(m_leaf), pkcs12({m_elliptic}, {.passphrase = "x"}), der(m_root),
            pkcs12({m_leaf}, {.passphrase = "x", .encryption = Encryption::LegacyRc2})};
        QList<int> numbers(40);
        std::iota(numbers.begin(), numbers.end(), 0);
        const auto read = [&](int number) {
            const auto file = fresh->read(contents[number % contents.size()], {}, QByteArray("x"));
            return file && file->certificates.size() == 1;
        };
        const QList<bool> all = QtConcurrent::blockingMapped(numbers, read);
        QCOMPARE(all.count(true), numbers.size());
    }

private:
    ContainerKind kindOf(const QByteArray &content) const
    {
        const auto file = m_reader->read(content, {}, {});
        return file ? file->kind : ContainerKind::Unknown;
    }

    static QStringList namesOf(const CertificateFile &file)
    {
        QStringList names;
        for (const Certificate &certificate : file.certificates)
            names.append(certificate.commonName);
        return names;
    }

    static QByteArray utf16(const QByteArray &text)
    {
        QByteArray wide = "\xFF\xFE";
        for (const char c : text)
            wide.append(c).append('\0');
        return wide;
    }

    static QByteArray oneLine(const QByteArray &text)
    {
        const QByteArrayList lines = text.trimmed().split('\n');
        return lines.first() + '\n' + lines.sliced(1, lines.size() - 2).join() + '\n' + lines.last() + '\n';
    }

    static QByteArray bodyOf(const QByteArray &text)
    {
        const QByteArrayList lines = text.trimmed().split('\n');
        return QByteArray::fromBase64(lines.sliced(1, lines.size() - 2).join());
    }

    std::unique_ptr<CertificateReader> m_reader = preparedReader();
    TestCertificate m_root;
    TestCertificate m_leaf;
    TestCertificate m_elliptic;
};

QTEST_GUILESS_MAIN(CertificateReaderTest)
#include "certificatereadertest.moc"
