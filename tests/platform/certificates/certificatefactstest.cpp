// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preparedreader.h"

#include "tests/support/certificatefactory.h"
#include "tests/support/testing.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

/// What the reader says of one certificate, and who signed whom.
class CertificateFactsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Of what stands in authorityInfoAccess the plain URLs of the issuer alone.
    void issuerAddresses_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("none") << QByteArray() << QStringList();
        QTest::newRow("http") << QByteArray("caIssuers;URI:http://a.test/ca.cer")
                              << QStringList{u"http://a.test/ca.cer"_s};
        QTest::newRow("two, and OCSP") << QByteArray(
            "OCSP;URI:http://o.test,caIssuers;URI:http://a.test/1,caIssuers;URI:https://b.test/2")
                                       << QStringList{u"http://a.test/1"_s, u"https://b.test/2"_s};
        QTest::newRow("ldap") << QByteArray("caIssuers;URI:ldap:///CN=ca") << QStringList();
        QTest::newRow("file") << QByteArray("caIssuers;URI:file:///etc/passwd") << QStringList();
        QTest::newRow("with an escape sequence")
            << QByteArray("caIssuers;URI:http://a.test/\x1b[31m") << QStringList();
    }

    void issuerAddresses()
    {
        QFETCH(QByteArray, access);
        const TestCertificate leaf =
            makeCertificate({.commonName = u"a.test"_s, .informationAccess = access});
        QTEST(read(leaf).issuerAddresses, "addresses");
    }

    void allFacts()
    {
        const TestCertificate root =
            makeCertificate({.commonName = u"Root"_s, .organisation = u"Ärzte, GmbH"_s, .isCa = true});
        const TestCertificate leaf =
            makeCertificate({.commonName = u"www.a.test"_s,
                             .organisation = u"A"_s,
                             .dnsNames = {u"WWW.a.test"_s, u"*.a.test"_s, u"bücher.example"_s},
                             .ipAddresses = {u"10.0.0.4"_s, u"2001:db8:0:0:0:0:0:4"_s},
                             .key = Key::Rsa2048,
                             .notAfter = QDateTime({2099, 12, 31}, {23, 59, 59}, QTimeZone::utc()),
                             .extendedKeyUsage = "serverAuth,1.2.3.4,anyExtendedKeyUsage"},
                            root);
        const Certificate facts = read(leaf);
        QCOMPARE(facts.der, der(leaf));
        QCOMPARE(facts.file, u"it.cer"_s);
        QCOMPARE(facts.subject, u"CN=www.a.test,O=A"_s);
        QCOMPARE(facts.issuer, u"CN=Root,O=Ärzte\\, GmbH"_s);
        QCOMPARE(facts.commonName, u"www.a.test"_s);
        QCOMPARE(facts.issuerDer, read(root).subjectDer);
        QCOMPARE(facts.subjectKeyId.size(), 20);
        QCOMPARE(facts.authorityKeyId, read(root).subjectKeyId);
        QCOMPARE(facts.dnsNames, (QStringList{u"www.a.test"_s, u"*.a.test"_s, u"xn--bcher-kva.example"_s}));
        QCOMPARE(facts.ipAddresses, (QStringList{u"10.0.0.4"_s, u"2001:db8::4"_s}));
        QCOMPARE(facts.notBefore, QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::utc()));
        QCOMPARE(facts.notAfter,
                 QDateTime({2099, 12, 31}, {23, 59, 59}, QTimeZone::utc())); // GeneralizedTime
        QCOMPARE(facts.signatureAlgorithm, u"ecdsa-with-SHA256"_s);
        QCOMPARE(facts.keyUsage, (QStringList{u"digitalSignature"_s, u"keyEncipherment"_s}));
        QCOMPARE(facts.extendedKeyUsage,
                 (QStringList{u"serverAuth"_s, u"1.2.3.4"_s, u"anyExtendedKeyUsage"_s}));
        QCOMPARE(facts.sha1.toString(), QString::fromLatin1(leaf.sha1()));
        QCOMPARE(facts.sha256,
                 QString::fromLatin1(
                     QCryptographicHash::hash(facts.der, QCryptographicHash::Sha256).toHex().toUpper()));
        QVERIFY(!facts.selfSigned);
        QVERIFY(!facts.isCa);
        QCOMPARE(facts.privateKey, PrivateKey::Absent);
        QVERIFY(!facts.modernPkcs12);
    }

    void authority()
    {
        const Certificate facts = read(makeCertificate({.commonName = u"Root"_s, .isCa = true}));
        QVERIFY(facts.selfSigned);
        QVERIFY(facts.isCa);
        QCOMPARE(facts.keyUsage, (QStringList{u"keyCertSign"_s, u"cRLSign"_s}));
        QVERIFY(facts.extendedKeyUsage.isEmpty());
        QVERIFY(facts.dnsNames.isEmpty());
    }

    void sameNameIsNotSelfSigned()
    {
        const TestCertificate root = makeCertificate({.commonName = u"A"_s, .isCa = true});
        const Certificate facts = read(makeCertificate({.commonName = u"A"_s}, root));
        QCOMPARE(facts.subjectDer, facts.issuerDer);
        QVERIFY(!facts.selfSigned);
    }

    void keys_data()
    {
        QTest::addColumn<Key>("key");
        QTest::addColumn<KeyType>("type");
        QTest::addColumn<int>("bits");
        QTest::addColumn<QString>("signature");
        QTest::newRow("RSA 2048") << Key::Rsa2048 << KeyType::Rsa << 2048 << u"sha256WithRSAEncryption"_s;
        QTest::newRow("RSA 1024") << Key::Rsa1024 << KeyType::Rsa << 1024 << u"sha256WithRSAEncryption"_s;
        QTest::newRow("ECDSA P-256") << Key::EcdsaP256 << KeyType::Ecdsa << 256 << u"ecdsa-with-SHA256"_s;
        QTest::newRow("ECDSA P-521") << Key::EcdsaP521 << KeyType::Ecdsa << 521 << u"ecdsa-with-SHA256"_s;
        QTest::newRow("RSA-PSS") << Key::RsaPss << KeyType::RsaPss << 2048 << u"rsassaPss (SHA256)"_s;
        QTest::newRow("Ed25519") << Key::Ed25519 << KeyType::Ed25519 << 256 << u"ED25519"_s;
    }

    void keys()
    {
        QFETCH(Key, key);
        QFETCH(QString, signature);
        const Certificate facts = read(makeCertificate({.commonName = u"a"_s, .key = key}));
        QTEST(facts.keyType, "type");
        QCOMPARE(facts.signatureAlgorithm, signature);
        // X.509 says 253 bits of Ed25519: its order; nobody asks.
        if (key != Key::Ed25519)
            QTEST(facts.keyBits, "bits");
        QVERIFY(facts.selfSigned);
    }

    void weakSignature()
    {
        const TestCertificate root =
            makeCertificate({.commonName = u"Root"_s, .key = Key::Rsa2048, .isCa = true});
        const Certificate facts = read(makeCertificate({.commonName = u"a"_s, .digest = "SHA1"}, root));
        QCOMPARE(facts.signatureAlgorithm, u"sha1WithRSAEncryption"_s);
        QVERIFY(hasWeakSignature(facts));
    }

    void withoutCommonName()
    {
        const Certificate facts =
            read(makeCertificate({.commonName = {}, .organisation = u"O"_s, .dnsNames = {u"a.test"_s}}));
        QVERIFY(facts.commonName.isEmpty());
        QCOMPARE(facts.subject, u"O=O"_s);
        QCOMPARE(displayName(facts), u"a.test"_s);
    }

    void signers()
    {
        const TestCertificate root = makeCertificate({.commonName = u"Root"_s, .isCa = true});
        const TestCertificate namesake = makeCertificate({.commonName = u"Root"_s, .isCa = true});
        const TestCertificate middle =
            makeCertificate({.commonName = u"Middle"_s, .key = Key::Rsa2048, .isCa = true}, root);
        const TestCertificate leaf = makeCertificate({.commonName = u"a"_s, .key = Key::Ed25519}, middle);
        QList<Certificate> all{read(leaf), read(namesake), read(middle), read(root)};
        const Signers signers = preparedReader()->signersOf(all);
        takeSigners(all, signers);
        QCOMPARE(all.at(0).signerKey, all.at(2).keyHash);
        QCOMPARE(all.at(2).signerKey, all.at(3).keyHash);
        QVERIFY(all.at(2).signerKey != all.at(1).keyHash);
        QVERIFY(!all.at(0).notSigners.contains(all.at(0).signerKey));
        QVERIFY(all.at(1).selfSigned && all.at(3).selfSigned);
        QVERIFY(preparedReader()->signersOf({read(leaf), read(root), {}}).isEmpty());
    }

private:
    static Certificate read(const TestCertificate &certificate)
    {
        const auto file = preparedReader()->read(der(certificate), u"it.cer"_s, {});
        return file ? file->certificates.value(0) : Certificate();
    }
};

QTEST_GUILESS_MAIN(CertificateFactsTest)
#include "certificatefactstest.moc"
