// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preparedreader.h"

#include "model/base/namedenum.h"
#include "model/certificates/chain.h"
#include "model/checks/certificateproblems.h"
#include "tests/support/certificatefactory.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QFile>

using namespace bindwright;
using namespace testing;
using namespace Qt::StringLiterals;

namespace {

struct NamedFile
{
    QString name;
    QByteArray content;
};

QDateTime day(int year, int month = 1)
{
    return QDateTime({year, month, 1}, {0, 0}, QTimeZone::utc());
}

Subject leafSubject(const QString &host = u"www.a.test"_s)
{
    return {.commonName = host, .dnsNames = {host}, .key = Key::Rsa2048};
}

Subject caSubject(const QString &name)
{
    return {.commonName = name, .isCa = true};
}

/// The certificate and its key.
QByteArray withKey(const TestCertificate &certificate)
{
    return pem(certificate) + keyPem(certificate);
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64();
}

QByteArray armoured(const QByteArray &label, const QByteArray &bytes)
{
    return "-----BEGIN " + label + "-----\n" + bytes.toBase64() + "\n-----END " + label + "-----\n";
}

/// What stands between the armour's lines.
QByteArray derOfPem(const QByteArray &text)
{
    const qsizetype start = text.indexOf('\n');
    return QByteArray::fromBase64(text.sliced(start, text.lastIndexOf("-----END") - start));
}

QByteArray utf16(const QByteArray &text, bool withMark, bool isBig = false)
{
    QByteArray bytes = withMark ? (isBig ? "\xFE\xFF" : "\xFF\xFE") : "";
    for (const char c : text) {
        if (isBig)
            bytes += '\0';
        bytes += c;
        if (!isBig)
            bytes += '\0';
    }
    return bytes;
}

TestCertificate root()
{
    static const TestCertificate made = makeCertificate(caSubject(u"Root"_s));
    return made;
}

TestCertificate issuer()
{
    static const TestCertificate made = makeCertificate(caSubject(u"Issuer"_s), root());
    return made;
}

TestCertificate leaf()
{
    static const TestCertificate made = makeCertificate(leafSubject(), issuer());
    return made;
}

QByteArray fullChain()
{
    return withKey(leaf()) + pem(issuer()) + pem(root());
}

QByteArray pfx(const Pkcs12Options &options = {.passphrase = "secret"})
{
    return pkcs12({leaf(), issuer().withoutKey(), root().withoutKey()}, options);
}

} // namespace

/// Certificate files as people have them, and what is wrong with them: names of rules, and of errors where
/// a file cannot be read.
class CertificateCasesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_reader = preparedReader(); }
    void cases_data();
    void cases();
    void manyPathsTakeNoTime();
    void manyKeysOfOneName();

private:
    static void row(const char *name, const QList<NamedFile> &files, const QStringList &expected,
                    const QByteArray &passphrase = "secret")
    {
        QTest::newRow(name) << files << expected << passphrase;
    }
    static void row(const char *name, const QByteArray &file, const QStringList &expected,
                    const QByteArray &passphrase = "secret")
    {
        row(name, QList<NamedFile>{{u"a"_s, file}}, expected, passphrase);
    }
    static void wrappingRows();
    static void pfxRows();
    static void chainRows();
    static void keyRows();
    static void nameRows();

    /// What was read of all files together, and the errors of those that could not be.
    struct Found
    {
        Draft draft;
        QList<Chain> chains;
        QList<Problem> problems;
        QStringList names; ///< "error:" and a Code, or a Rule, in alphabetical order
    };
    Found found(const QList<NamedFile> &files, const QByteArray &passphrase) const
    {
        Found result;
        QList<CertificateFile> contents;
        for (const NamedFile &file : files) {
            const auto read = m_reader->read(file.content, file.name, QCA::SecureArray(passphrase));
            if (read)
                contents.append(*read);
            else
                result.names.append(u"error:"_s + NamedEnum<Code>::word(read.error().code));
        }
        QList<Certificate> &all = result.draft.certificates;
        result.draft = withCertificates({}, contents);
        takeSigners(all, m_reader->signersOf(all));
        for (const CertificateFile &file : std::as_const(contents)) {
            if (file.certificates.isEmpty() && !haveOwner(file.looseKeys, all))
                result.names.append(u"error:only-key"_s);
        }
        const ChainFinder chains(all, now());
        for (const Certificate &leaf : leavesOf(all))
            result.chains.append(chains.chainOf(leaf));
        if (!all.isEmpty())
            result.problems = certificateProblems(result.draft, now());
        for (const Problem &problem : std::as_const(result.problems))
            result.names.append(id(problem.rule));
        result.names.sort();
        return result;
    }

    static QDateTime now() { return day(2026, 12); }

    std::unique_ptr<CertificateReader> m_reader;
};

void CertificateCasesTest::wrappingRows()
{
    const QByteArray der = testing::der(leaf());
    row("keyvault pfx base64", base64(pfx()), {});
    row("pfx base64 in quotes", '"' + base64(pfx()) + "\"\n", {});
    row("cer base64 without armour", base64(der), {u"chain-incomplete"_s, u"private-key-missing"_s});
    row("pfx in certificate armour", armoured("CERTIFICATE", pfx()), {});
    row("p7b in certificate armour", armoured("CERTIFICATE", p7b({issuer(), root()})), {});
    row("pem backslash n", fullChain().replace("\n", "\\n"), {});
    row("pem backslash r backslash n", fullChain().replace("\n", "\\r\\n"), {});
    row("pem nbsp", fullChain().replace("\n", "\xC2\xA0\n"), {});
    row("pem zero width space",
        fullChain().replace("BEGIN ",
                            "\xE2\x80\x8B"
                            "BEGIN "),
        {});
    row("pem UTF-16 with a mark", utf16(fullChain(), true), {});
    row("pem UTF-16 without a mark", utf16(fullChain(), false), {});
    row("pem UTF-16 big-endian without a mark", utf16(fullChain(), false, true), {});
    row("base64 in UTF-16", utf16(base64(pfx()), true), {});
    row("pem with a letter that is none of base64", fullChain().replace("MII", "M\xE2\x80\x9DII"),
        {u"error:certificate-damaged"_s});
    row("two der concatenated", testing::der(leaf()) + testing::der(issuer()),
        {u"chain-incomplete"_s, u"private-key-missing"_s});
    row("der with something behind it", der + "rubbish", {u"chain-incomplete"_s, u"private-key-missing"_s});
    const QByteArray key = keyPem(leaf());
    row("key in own file", {{u"a.crt"_s, pem(leaf()) + pem(issuer()) + pem(root())}, {u"a.key"_s, key}}, {});
    row("key in own file, first", {{u"a.key"_s, key}, {u"a.p7b"_s, p7b({leaf(), issuer(), root()})}}, {});
    const QByteArray chain = pem(leaf()) + pem(issuer()) + pem(root());
    const QByteArray pkcs8 = derOfPem(key);
    row("key in DER", {{u"a.crt"_s, chain}, {u"a.key"_s, pkcs8}}, {});
    row("key in DER, RSAPrivateKey",
        {{u"a.crt"_s, chain}, {u"a.key"_s, derOfPem(keyPem(leaf(), KeyForm::Traditional))}}, {});
    row("key in base64 without armour", {{u"a.crt"_s, chain}, {u"a.key"_s, base64(pkcs8)}}, {});
    const QByteArray locked = derOfPem(keyPem(leaf(), KeyForm::EncryptedPkcs8, "secret"));
    row("key in DER under a passphrase", {{u"a.crt"_s, chain}, {u"a.key"_s, locked}}, {});
    row("key in DER under another passphrase", {{u"a.crt"_s, chain}, {u"a.key"_s, locked}},
        {u"error:wrong-passphrase"_s, u"private-key-missing"_s}, "other");
    const TestCertificate other = makeCertificate(
        {.commonName = u"b.test"_s, .dnsNames = {u"b.test"_s}, .key = Key::OtherRsa2048}, issuer());
    row("two pairs",
        {{u"a.crt"_s, pem(leaf()) + pem(issuer()) + pem(root())},
         {u"b.crt"_s, pem(other)},
         {u"b.key"_s, keyPem(other)},
         {u"a.key"_s, key}},
        {});
    row("a key of none of them",
        {{u"b.crt"_s, withKey(other) + pem(issuer()) + pem(root())}, {u"a.key"_s, key}},
        {u"error:only-key"_s});
}

void CertificateCasesTest::pfxRows()
{
    row("wrong passphrase", pfx(), {u"error:wrong-passphrase"_s}, "other");
    QByteArray flipped = pfx();
    flipped[flipped.size() / 2] = char(flipped[flipped.size() / 2] ^ 1);
    row("bit flipped", flipped, {u"error:wrong-passphrase"_s});
    row("key locked with another passphrase", pfx({.passphrase = "secret", .keyPassphrase = "other"}),
        {u"private-key-locked"_s});
    row("key alone, locked with another passphrase",
        pkcs12({leaf()}, {.passphrase = "secret", .keyPassphrase = "other"}),
        {u"chain-incomplete"_s, u"private-key-locked"_s});
    row("mac md4", pfx({.passphrase = "secret", .macDigest = "MD4"}), {});
    row("mac md5", pfx({.passphrase = "secret", .macDigest = "MD5"}), {});
    row("empty passphrase", pfx({}), {});
    row("no passphrase at all", pfx({}), {}, {});
    row("3des with sha256 mac", pfx({.passphrase = "secret", .macDigest = "SHA256"}), {u"modern-pkcs12"_s});
    row("aes", pfx({.passphrase = "secret", .encryption = Encryption::Aes256}), {u"modern-pkcs12"_s});
    row("leaf twice",
        pkcs12({leaf(), leaf().withoutKey(), issuer().withoutKey(), root().withoutKey()},
               {.passphrase = "secret"}),
        {u"certificate-repeated"_s});
    QFile old(QStringLiteral(SOURCE_FOLDER "/tests/platform/certificates/old-openssl-passphrase.pfx"));
    if (!old.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(old.fileName()));
    row("old openssl non ascii passphrase", old.readAll(), {u"passphrase-old-encoding"_s}, "Pässwörd");
}

void CertificateCasesTest::chainRows()
{
    row("chain", fullChain(), {});
    const auto renewed = [](TestCertificate before, const Subject &subject, const TestCertificate &by) {
        return makeCertificate(subject, by, before);
    };
    Subject past = caSubject(u"Root"_s);
    past.notBefore = day(2015);
    past.notAfter = day(2025);
    const TestCertificate oldRoot = makeCertificate(
        {.commonName = u"Old Root"_s, .notBefore = day(2000), .notAfter = day(2021), .isCa = true});
    row("cross signed expired root",
        withKey(leaf()) + pem(issuer()) + pem(renewed(root(), past, oldRoot)) + pem(oldRoot) + pem(root()),
        {u"authority-unneeded"_s, u"authority-unneeded"_s});
    past.commonName = u"Issuer"_s;
    row("expired issuer beside renewed",
        withKey(leaf()) + pem(renewed(issuer(), past, root())) + pem(issuer()) + pem(root()),
        {u"authority-unneeded"_s});
    row("expired issuer alone", withKey(leaf()) + pem(renewed(issuer(), past, root())) + pem(root()),
        {u"expired"_s});
    Subject future = caSubject(u"Issuer"_s);
    future.notBefore = day(2030);
    future.notAfter = day(2040);
    row("issuer of the future beside the present one",
        withKey(leaf()) + pem(renewed(issuer(), future, root())) + pem(issuer()) + pem(root()),
        {u"authority-unneeded"_s});
    Subject plain = caSubject(u"Issuer"_s);
    plain.hasKeyIds = false;
    Subject plainLeaf = leafSubject();
    plainLeaf.hasKeyIds = false;
    const TestCertificate namesake = makeCertificate(plain, root());
    const TestCertificate signer = makeCertificate(plain, root());
    row("issuer of same name did not sign",
        withKey(makeCertificate(plainLeaf, signer)) + pem(namesake) + pem(root()), {u"signed-by-another"_s});
    row("of two issuers of one name the one that signed",
        withKey(makeCertificate(plainLeaf, signer)) + pem(namesake) + pem(signer) + pem(root()), {});
    row("signature tampered", withKey(leaf().withBrokenSignature()) + pem(issuer()) + pem(root()),
        {u"signature-broken"_s});
    row("signature of the issuer tampered",
        withKey(leaf()) + pem(issuer().withBrokenSignature()) + pem(root()), {u"signature-broken"_s});
    row("signature of an unknown algorithm",
        withKey(leaf().withUnknownSignature()) + pem(issuer()) + pem(root()), {u"signature-unchecked"_s});
    row("issuer with a signature of an unknown algorithm",
        withKey(leaf()) + pem(issuer().withUnknownSignature()) + pem(root()), {u"signature-unchecked"_s});
    row("root with a signature of an unknown algorithm",
        withKey(leaf()) + pem(issuer()) + pem(root().withUnknownSignature()), {});
    row("keys and signatures of an unknown algorithm",
        withKey(leaf().withUnknownSignature()) + pem(issuer().withUnknownKey().withUnknownSignature())
            + pem(root().withUnknownKey().withUnknownSignature()),
        {u"signature-unchecked"_s, u"signature-unchecked"_s});
    const TestCertificate noCa = makeCertificate({.commonName = u"No CA"_s}, root());
    row("issuer is no ca", withKey(makeCertificate(leafSubject(), noCa)) + pem(noCa) + pem(root()),
        {u"issuer-no-authority"_s});
    Subject cRLs = caSubject(u"Lists"_s);
    cRLs.keyUsage = "critical,cRLSign";
    const TestCertificate lists = makeCertificate(cRLs, root());
    row("issuer without keyCertSign",
        withKey(makeCertificate(leafSubject(), lists)) + pem(lists) + pem(root()),
        {u"issuer-may-not-sign"_s});
    Subject limited = caSubject(u"Limited"_s);
    limited.pathLength = 0;
    const TestCertificate top = makeCertificate(limited);
    const TestCertificate below = makeCertificate(caSubject(u"Below"_s), top);
    row("path longer than allowed", withKey(makeCertificate(leafSubject(), below)) + pem(below) + pem(top),
        {u"path-too-long"_s});
    row("path as long as allowed", withKey(makeCertificate(leafSubject(), top)) + pem(top), {});
    const auto constrained = [](const char *name, const QByteArray &constraints,
                                const QStringList &expected) {
        Subject subject = caSubject(u"Corp"_s);
        subject.nameConstraints = constraints;
        subject.sections =
            "[corp]\nO=CORP of test\n[other]\nO=Other\n[server]\nO=Corp of Test\nCN=www.a.test\n"
            "[root]\nCN=Root\n";
        const TestCertificate corp = makeCertificate(subject, root());
        Subject server = leafSubject();
        server.ipAddresses = {u"10.0.0.4"_s};
        server.organisation = u" Corp  of Test"_s;
        row(name, withKey(makeCertificate(server, corp)) + pem(corp) + pem(root()), expected);
    };
    constrained("name constraints violated", "permitted;DNS:corp.example", {u"name-excluded"_s});
    constrained("name constraints kept", "permitted;DNS:a.test", {});
    constrained("name excluded", "excluded;DNS:www.a.test", {u"name-excluded"_s});
    constrained("another name excluded", "excluded;DNS:w.a.test", {});
    constrained("address outside", "permitted;IP:192.168.0.0/255.255.0.0", {u"name-excluded"_s});
    constrained("address inside", "permitted;IP:10.0.0.0/255.0.0.0", {});
    constrained("subject outside", "permitted;dirName:other", {u"name-excluded"_s});
    constrained("subject inside", "permitted;dirName:corp", {});
    constrained("subject itself", "permitted;dirName:server", {});
    constrained("one of several directories", "permitted;dirName:other,permitted;dirName:corp", {});
    constrained("directory excluded", "excluded;dirName:corp", {u"name-excluded"_s});
    constrained("another directory excluded", "excluded;dirName:root", {});
}

void CertificateCasesTest::keyRows()
{
    const auto keyed = [](const char *name, Key key, const QStringList &expected) {
        Subject subject = leafSubject();
        subject.key = key;
        row(name, withKey(makeCertificate(subject, issuer())) + pem(issuer()) + pem(root()), expected);
    };
    keyed("ed25519", Key::Ed25519, {u"key-type-unsupported"_s});
    keyed("p521", Key::EcdsaP521, {u"curve-off-by-default"_s});
    keyed("p256", Key::EcdsaP256, {});
    keyed("explicit curve", Key::EcdsaExplicit, {u"curve-explicit"_s});
    keyed("rsa pss key", Key::RsaPss, {u"key-only-for-pss"_s});
    const auto signedWith = [](const char *name, const QByteArray &digest, const QStringList &expected) {
        Subject ca = caSubject(u"RSA"_s);
        ca.key = Key::OtherRsa2048;
        const TestCertificate rsa = makeCertificate(ca);
        Subject subject = leafSubject();
        subject.digest = digest;
        subject.pssSignature = true;
        row(name, withKey(makeCertificate(subject, rsa)) + pem(rsa), expected);
    };
    signedWith("SHA-1 inside PSS", "SHA1", {u"weak-signature"_s});
    signedWith("SHA-256 inside PSS", "SHA256", {});
    row("key only", keyPem(leaf()), {u"error:only-key"_s});
    row("request only", armoured("CERTIFICATE REQUEST", "0"), {u"error:only-request"_s});
    row("new request only", armoured("NEW CERTIFICATE REQUEST", "0"), {u"error:only-request"_s});
    row("revocation list only", armoured("X509 CRL", "0"), {u"error:no-certificate"_s});
    row("openssh key beside certificate",
        pem(leaf()) + pem(issuer()) + pem(root()) + armoured("OPENSSH PRIVATE KEY", "openssh-key-v1"),
        {u"private-key-unreadable"_s});
    row("openssh key alone", armoured("OPENSSH PRIVATE KEY", "openssh-key-v1"), {u"error:key-unreadable"_s});
}

void CertificateCasesTest::nameRows()
{
    const auto named = [](const char *name, const QByteArrayList &names, const QStringList &expected) {
        Subject subject = leafSubject();
        subject.rawDnsNames = names;
        row(name, withKey(makeCertificate(subject, issuer())) + pem(issuer()) + pem(root()), expected);
    };
    const QStringList unusable{u"name-unusable"_s};
    named("escape sequence in san", {"a.test", QByteArray("\x1B[2J.a.test\x07", 12)}, unusable);
    named("san dropped then denied", {QByteArray("www.a.test\0.evil.test", 21)}, unusable);
    named("ulabel in san",
          {"b\xC3\xBC"
           "cher.example"},
          unusable);
    named("scheme in san", {"https://www.a.test"}, unusable);
    named("blank in san", {" www.a.test"}, unusable);
    named("trailing dot in san", {"www.a.test."}, unusable);
    named("address as a name in san", {"10.0.0.4"}, unusable);
    named("empty san", {""}, unusable);
    named("wildcard in san", {"*.a.test"}, {});
}

void CertificateCasesTest::cases_data()
{
    QTest::addColumn<QList<NamedFile>>("files");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QByteArray>("passphrase");
    wrappingRows();
    pfxRows();
    chainRows();
    keyRows();
    nameRows();
}

void CertificateCasesTest::cases()
{
    QFETCH(QList<NamedFile>, files);
    QFETCH(QStringList, expected);
    QFETCH(QByteArray, passphrase);
    const Found result = found(files, passphrase);
    QCOMPARE(result.names, expected);
    for (const Problem &problem : result.problems)
        QVERIFY2(!problem.arguments.values().join(u' ').contains(u'\x1B'), "an escape sequence");
}

/// 400 CA certificates of each of two names, each cross-signed by the other.
void CertificateCasesTest::manyPathsTakeNoTime()
{
    const TestCertificate a = makeCertificate(caSubject(u"A"_s));
    const TestCertificate b = makeCertificate(caSubject(u"B"_s));
    QByteArray all = withKey(makeCertificate(leafSubject(), a));
    for (int i = 0; i < 400; ++i)
        all += pem(makeCertificate(caSubject(u"A"_s), b, a)) + pem(makeCertificate(caSubject(u"B"_s), a, b));
    QElapsedTimer timer;
    timer.start();
    const Found result = found({{u"cross.pem"_s, all}}, {});
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(result.chains.size(), 1);
    QVERIFY(result.chains.first().isCapped);
    QVERIFY(std::ranges::find(result.problems, Rule::ChainCapped, &Problem::rule) != result.problems.cend());
}

/// One name, and a key for each of its certificates: not every key is tried on every signature.
void CertificateCasesTest::manyKeysOfOneName()
{
    Subject subject = caSubject(u"A"_s);
    subject.hasKeyIds = false;
    Subject server = leafSubject();
    server.hasKeyIds = false;
    QByteArray all = withKey(makeCertificate(server, makeCertificate(subject)));
    for (int i = 0; i < 40; ++i)
        all += pem(makeCertificate(subject));
    const Found result = found({{u"many.pem"_s, all}}, {});
    QVERIFY(result.chains.first().isCapped);
    QVERIFY(result.chains.first().faults.isEmpty()); // nothing is known about those left out
}

QTEST_GUILESS_MAIN(CertificateCasesTest)
#include "certificatecasestest.moc"
