// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/certificates/targetfit.h"

#include "model/base/namedenum.h"
#include "model/certificates/targetfitrules.h"
#include "tests/support/values.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using enum FitTarget;

struct Case
{
    KeyType key = KeyType::Rsa;
    int bits = 2048;
    QString curve = {};
    QString algorithm = {};
    PrivateKey privateKey = PrivateKey::Matching;
    KeyStorage storage = KeyStorage::Unknown;
    Carrier carrier = {};
    QString keyForm = {};
    QString keyFile = {};
};

Carrier pfx(const QString &cipher, const QString &mac, bool modern)
{
    return {ContainerKind::Pkcs12,
            Pkcs12Protection{.keyEncryption = cipher,
                             .certificateEncryption = cipher,
                             .macAlgorithm = mac,
                             .iterations = 2048,
                             .modern = modern,
                             .modernMacAlone = modern && cipher.startsWith("pbe"_L1)}};
}

Carrier legacy()
{
    return pfx(u"pbeWithSHA1And3-KeyTripleDES-CBC"_s, u"sha1"_s, false);
}

Carrier aes()
{
    return pfx(u"AES-256-CBC"_s, u"sha256"_s, true);
}

Certificate certificateOf(const Case &test)
{
    Certificate certificate = testvalues::leaf('1', {u"www.a.test"_s});
    certificate.keyType = test.key;
    certificate.keyBits = test.bits;
    certificate.curve = test.curve;
    certificate.keyAlgorithm = test.algorithm;
    certificate.privateKey = test.privateKey;
    certificate.keyStorage = test.storage;
    certificate.keyForm = test.keyForm;
    certificate.keyFile = test.keyFile;
    certificate.modernPkcs12 = test.carrier.protection && test.carrier.protection->modern;
    return certificate;
}

/// "no aes-encryption stated"
QString wordsOf(const std::optional<FitVerdict> &verdict)
{
    if (!verdict)
        return u"-"_s;
    return u"%1 %2 %3"_s.arg(NamedEnum<FitAnswer>::word(verdict->fit),
                             NamedEnum<FitReason>::word(verdict->reason),
                             NamedEnum<Certainty>::word(verdict->certainty));
}

} // namespace

class TargetFitTest : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data()
    {
        QTest::addColumn<Case>("test");
        QTest::addColumn<FitTarget>("target");
        QTest::addColumn<QString>("imports");
        QTest::addColumn<QString>("binds");
        const auto row = [](const char *name, const Case &test, FitTarget target, const QString &imports,
                            const QString &binds) {
            QTest::newRow(name) << test << target << imports << binds;
        };
        const QString rsa = u"yes rsa-key derived"_s;
        row("AES on Server 2016", {.carrier = aes()}, GuestOs5, u"no aes-encryption derived"_s, rsa);
        row("AES on Server 2019", {.carrier = aes()}, GuestOs6, u"yes aes-encryption derived"_s, rsa);
        row("AES on Server 2022", {.carrier = aes()}, GuestOs7, u"yes aes-encryption derived"_s, rsa);
        row("AES to Cloud Services", {.carrier = aes()}, CloudServices, u"no aes-encryption stated"_s,
            u"-"_s);
        row("AES to App Service", {.carrier = aes()}, AppService, u"yes aes-encryption stated"_s, rsa);
        row("AES to Key Vault", {.carrier = aes()}, KeyVault, rsa, u"-"_s);
        row("legacy on Server 2016", {.carrier = legacy()}, GuestOs5, u"yes old-encryption derived"_s, rsa);
        row("legacy to Cloud Services", {.carrier = legacy()}, CloudServices,
            u"yes old-encryption inferred"_s, u"-"_s);
        row("AES-128 to Cloud Services", {.carrier = pfx(u"AES-128-CBC"_s, u"sha256"_s, true)}, CloudServices,
            u"no modern-encryption inferred"_s, u"-"_s);
        row("SHA-256 MAC alone", {.carrier = pfx(u"pbeWithSHA1And3-KeyTripleDES-CBC"_s, u"sha256"_s, true)},
            CloudServices, u"no modern-mac inferred"_s, u"-"_s);
        row("no MAC", {.carrier = pfx(u"pbeWithSHA1And3-KeyTripleDES-CBC"_s, {}, false)}, GuestOs7,
            u"unknown no-mac open"_s, rsa);
        row("PEM with key on a server", {.carrier = {ContainerKind::Pem}}, GuestOs7, u"no not-pfx inferred"_s,
            rsa);
        row("PEM with key to Cloud Services", {.carrier = {ContainerKind::Pem}}, CloudServices,
            u"no not-pfx stated"_s, u"-"_s);
        row("PEM with key to Key Vault", {.carrier = {ContainerKind::Pem}}, KeyVault, rsa, u"-"_s);
        row("where the file is not known", {}, GuestOs5, u"unknown not-established open"_s, rsa);
        row("without a key to Key Vault", {.privateKey = PrivateKey::Absent}, KeyVault,
            u"no no-private-key stated"_s, u"-"_s);
        row("without a key in IIS", {.privateKey = PrivateKey::Absent}, Iis, u"-"_s,
            u"no no-private-key stated"_s);
        row("with another's key in HTTP.sys", {.privateKey = PrivateKey::Mismatched}, HttpSys, u"-"_s,
            u"no no-private-key stated"_s);
        row("RSA in IIS", {}, Iis, u"-"_s, rsa);
        row("RSA 1024 to Cloud Services", {.bits = 1024, .carrier = legacy()}, CloudServices,
            u"no short-key stated"_s, u"-"_s);
        row("RSA 1024 to Key Vault", {.bits = 1024}, KeyVault, u"no key-size derived"_s, u"-"_s);
        row("RSA 8192 to Key Vault", {.bits = 8192}, KeyVault, u"no key-size derived"_s, u"-"_s);
        row("RSA-PSS in IIS", {.key = KeyType::RsaPss}, Iis, u"-"_s, u"unknown pss-key open"_s);
        const auto curve = [](const QString &name) {
            return Case{.key = KeyType::Ecdsa, .bits = 256, .curve = name};
        };
        row("P-256 in IIS", curve(u"P-256"_s), Iis, u"-"_s, u"yes curve derived"_s);
        row("P-384 in HTTP.sys", curve(u"P-384"_s), HttpSys, u"-"_s, u"yes curve derived"_s);
        row("P-256 to Cloud Services", curve(u"P-256"_s), CloudServices, u"unknown curve open"_s, u"-"_s);
        for (const char *off : {"P-521", "brainpoolP256r1", "secp256k1"})
            row(off, curve(QString::fromLatin1(off)), Iis, u"-"_s, u"only-if-enabled curve-off derived"_s);
        row("a curve that no list has", curve(u"sect571k1"_s), Iis, u"-"_s, u"no curve-unlisted inferred"_s);
        row("a curve that is spelled out", curve(QLatin1String(explicitCurve)), Iis, u"-"_s,
            u"no curve-unlisted inferred"_s);
        row("Ed25519", {.key = KeyType::Ed25519, .bits = 256}, HttpSys, u"-"_s, u"no edwards-key inferred"_s);
        row("Ed448", {.key = KeyType::Ed448, .bits = 456}, Iis, u"-"_s, u"no edwards-key inferred"_s);
        row("ML-DSA by name", {.key = KeyType::Unknown, .bits = 0, .algorithm = u"ML-DSA-65"_s}, Iis, u"-"_s,
            u"no post-quantum-key inferred"_s);
        row("ML-DSA by number",
            {.key = KeyType::Unknown, .bits = 0, .algorithm = u"2.16.840.1.101.3.4.3.18"_s}, Iis, u"-"_s,
            u"no post-quantum-key inferred"_s);
        row("DSA", {.key = KeyType::Dsa}, Iis, u"-"_s, u"only-if-enabled dsa-key inferred"_s);
        row("DSA on Server 2016", {.key = KeyType::Dsa}, GuestOs5, u"unknown not-established open"_s,
            u"yes dsa-key inferred"_s);
        row("DSA to Key Vault", {.key = KeyType::Dsa}, KeyVault, u"no dsa-key inferred"_s, u"-"_s);
        row("RSA 512", {.bits = 512}, Iis, u"-"_s, u"unknown tiny-key open"_s);
        row("RSA 1024 in IIS", {.bits = 1024}, Iis, u"-"_s, rsa);
        Carrier unusual = aes();
        const auto toAppService = [&](const char *name, const QString &imports) {
            row(name, {.carrier = unusual}, AppService, imports, rsa);
            unusual = aes();
        };
        unusual.lacksIssuers = true;
        toAppService("leaf alone to App Service", u"unknown chain-not-in-file open"_s);
        unusual.protection->isOpen = true;
        toAppService("no passphrase to App Service", u"no no-passphrase inferred"_s);
        unusual.protection->iterations = 600'001;
        toAppService("700,000 iterations to App Service", u"unknown many-iterations open"_s);
        unusual.protection->iterations = 600'000;
        toAppService("600,000 iterations to App Service", u"yes aes-encryption stated"_s);
        unusual.protection->isKeyPlain = true;
        unusual.protection->keyEncryption.clear();
        toAppService("plain key to App Service", u"unknown plain-key open"_s);
        for (const QString &derivation : {u"scrypt"_s, u"hmacWithSHA1"_s, u"hmacWithSHA512"_s}) {
            unusual.protection->derivations = {u"hmacWithSHA256"_s, derivation};
            toAppService(qPrintable(derivation), u"unknown other-derivation open"_s);
        }
        unusual.protection->derivations = {u"hmacWithSHA256"_s};
        toAppService("HMAC-SHA-256 to App Service", u"yes aes-encryption stated"_s);
        row("KeySpec 2", {.storage = KeyStorage::CspSignature}, Iis, u"-"_s,
            u"no signature-key-spec derived"_s);
        row("CNG in HTTP.sys", {.storage = KeyStorage::Cng}, HttpSys, u"-"_s, u"yes cng-key inferred"_s);
        row("CNG to App Service", {.storage = KeyStorage::Cng, .carrier = legacy()}, AppService,
            u"unknown cng-key open"_s, rsa);
    }

    void filesAndKeys_data()
    {
        QTest::addColumn<Case>("test");
        QTest::addColumn<QString>("server"); ///< what Server 2022 does on import
        QTest::addColumn<QString>("vault"); ///< what Key Vault does
        const auto row = [](const char *name, const Case &test, const QString &server, const QString &vault) {
            QTest::newRow(name) << test << server << vault;
        };
        const QString rsa = u"yes rsa-key derived"_s;
        const QString sha1 = u"sha1"_s;
        const Carrier pem{ContainerKind::Pem};
        row("PKCS#8", {.carrier = pem, .keyForm = u"PRIVATE KEY"_s}, u"no not-pfx inferred"_s, rsa);
        for (const QString &form : {u"RSA PRIVATE KEY"_s, u"EC PRIVATE KEY"_s})
            row(qPrintable(form), {.carrier = pem, .keyForm = form}, u"no not-pfx inferred"_s,
                u"no key-not-pkcs8 stated"_s);
        row("two PEM files", {.carrier = pem, .keyForm = u"PRIVATE KEY"_s, .keyFile = u"/a.key"_s},
            u"no not-pfx inferred"_s, u"no separate-key stated"_s);
        row("a PFX with the key alone", {.carrier = {ContainerKind::Pem}, .keyFile = u"/a.pfx"_s},
            u"no not-pfx inferred"_s, u"no separate-key stated"_s);
        row("the same, as the plan knows it", {.carrier = {ContainerKind::Pkcs12}, .keyFile = u"/a.pfx"_s},
            u"no separate-key inferred"_s, u"no separate-key stated"_s);
        row("locked key", {.privateKey = PrivateKey::Locked, .carrier = legacy()},
            u"no locked-key inferred"_s, u"no locked-key inferred"_s);
        row("key of OpenSSH", {.privateKey = PrivateKey::Unreadable, .carrier = pem},
            u"no unreadable-key inferred"_s, u"no unreadable-key stated"_s);
        row("MAC of MD4", {.carrier = pfx(u"pbeWithSHA1And3-KeyTripleDES-CBC"_s, u"md4"_s, false)},
            u"unknown other-mac open"_s, u"unknown other-mac open"_s);
        const QString other = u"unknown other-encryption open"_s;
        row("RC4", {.carrier = pfx(u"pbeWithSHA1And128BitRC4"_s, sha1, false)}, other, other);
        row("MD5 and DES", {.carrier = pfx(u"pbeWithMD5AndDES-CBC"_s, sha1, false)}, other, other);
        row("Camellia", {.carrier = pfx(u"CAMELLIA-256-CBC"_s, sha1, true)}, other, other);
        row("Camellia with a MAC of SHA-256", {.carrier = pfx(u"CAMELLIA-256-CBC"_s, u"sha256"_s, true)},
            u"unknown modern-mac open"_s, other);
        row("AES-128", {.carrier = pfx(u"AES-128-CBC"_s, u"sha256"_s, true)},
            u"unknown modern-encryption open"_s, rsa);
        row("nothing encrypted", {.carrier = pfx({}, sha1, false)}, other, other);
        for (const QString &mac : {u"sha3-256"_s, u"sm3"_s, u"sha512-256"_s})
            row(qPrintable(mac), {.carrier = pfx(u"pbeWithSHA1And3-KeyTripleDES-CBC"_s, mac, true)},
                u"unknown other-mac open"_s, u"unknown other-mac open"_s);
        Carrier plain = legacy();
        plain.protection->isKeyPlain = true;
        plain.protection->keyEncryption.clear();
        row("plain key beside old encryption", {.carrier = plain}, u"unknown plain-key open"_s,
            u"unknown plain-key open"_s);
        Carrier old = legacy();
        old.protection->certificateEncryption = u"pbeWithSHA1And40BitRC2-CBC"_s;
        row("as Windows Server 2016 exports it", {.carrier = old}, u"yes old-encryption derived"_s, rsa);
        old.protection->oldPassphrase = true;
        row("OpenSSL 1.0's passphrase", {.carrier = old}, u"no old-passphrase inferred"_s,
            u"unknown old-passphrase open"_s);
        Carrier mixed = aes();
        mixed.protection->certificateEncryption.clear();
        row("key with AES, certificates not encrypted", {.carrier = mixed},
            u"unknown modern-encryption open"_s, rsa);
        const auto curve = [&pem](const QString &name) {
            return Case{.key = KeyType::Ecdsa, .bits = 256, .curve = name, .carrier = pem};
        };
        for (const char *name : {"P-256", "P-384", "P-521", "secp256k1"})
            row(name, curve(QString::fromLatin1(name)), u"no not-pfx inferred"_s,
                u"yes vault-curve derived"_s);
        for (const char *name : {"P-224", "brainpoolP256r1", "sect283k1", "explicit"})
            row(name, curve(QString::fromLatin1(name)), u"no not-pfx inferred"_s,
                u"no no-vault-curve derived"_s);
    }

    void filesAndKeys()
    {
        QFETCH(const Case, test);
        const QList<TargetFit> fits = targetFits(certificateOf(test), test.carrier);
        QTEST(wordsOf(fits.at(int(GuestOs7)).import), "server");
        QTEST(wordsOf(fits.at(int(KeyVault)).import), "vault");
    }

    void verdicts()
    {
        QFETCH(const Case, test);
        QFETCH(const FitTarget, target);
        const TargetFit fit = targetFits(certificateOf(test), test.carrier).at(int(target));
        QVERIFY(fit.target == target);
        QTEST(wordsOf(fit.import), "imports");
        QTEST(wordsOf(fit.bind), "binds");
    }

    void carriers()
    {
        const Certificate leaf = certificateOf({});
        Certificate issuer = testvalues::authority('2', u"CA"_s, u"CA"_s);
        issuer.subjectDer = leaf.issuerDer;
        issuer.selfSigned = true;
        CertificateFile file{.kind = ContainerKind::Pkcs12, .certificates = {leaf}};
        QVERIFY(carrierOf(leaf, file).lacksIssuers);
        file.kind = ContainerKind::Pem; // the rule is about a PFX
        QVERIFY(!carrierOf(leaf, file).lacksIssuers);
        file = {.kind = ContainerKind::Pkcs12, .certificates = {leaf, issuer}};
        QVERIFY(!carrierOf(leaf, file).lacksIssuers);
    }

    void aCertificateForClientsIsBoundByNobodysApi()
    {
        Certificate certificate = certificateOf({});
        certificate.extendedKeyUsage = {u"clientAuth"_s};
        const QList<TargetFit> fits = targetFits(certificate);
        QCOMPARE(wordsOf(fits.at(int(Iis)).bind), u"no not-for-servers derived"_s);
        QCOMPARE(wordsOf(fits.at(int(AppService)).bind), u"no not-for-servers stated"_s);
        QCOMPARE(wordsOf(fits.at(int(HttpSys)).bind), u"yes rsa-key derived"_s);
    }

    void whatTheCertificateTellsOfItsFile()
    {
        Certificate certificate = certificateOf({});
        QCOMPARE(wordsOf(targetFits(certificate, {ContainerKind::Pkcs12}).first().import),
                 u"yes old-encryption derived"_s);
        certificate.modernPkcs12 = true;
        QCOMPARE(wordsOf(targetFits(certificate).first().import), u"no modern-encryption inferred"_s);
        certificate.modernMac = u"sha256"_s;
        QCOMPARE(wordsOf(targetFits(certificate).first().import), u"no modern-mac inferred"_s);
    }

    /// A statement has a source, and nothing that is open claims more than that.
    void rulesAreHonest()
    {
        for (const FitRule &rule : fitRules()) {
            const QByteArray name = NamedEnum<FitReason>::word(rule.reason).toLatin1();
            QVERIFY2(rule.certainty == Certainty::Open || (rule.source && *rule.source), name.constData());
            QVERIFY2((rule.certainty == Certainty::Open) == (rule.fit == FitAnswer::Unknown),
                     name.constData());
            QVERIFY2(!rule.targets.isEmpty(), name.constData());
            for (const FitTarget target : rule.targets) {
                const bool isServer = target == Iis || target == HttpSys;
                const bool isStore = target == CloudServices || target == KeyVault;
                QVERIFY2(rule.step == FitStep::Import ? !isServer : !isStore, name.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TargetFitTest)
#include "targetfittest.moc"
