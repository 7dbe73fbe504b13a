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

#include <openssl/x509.h>

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
    static void labelRows();
    static void chainRows();
    static void crossRows();
    static void signatureRows();
    static void extensionRows();
    static void constraintRows();
    static void keyRows();
    static void keyUsageRows();
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
    row("base64 without its padding", base64(der).replace('=', ""),
        {u"chain-incomplete"_s, u"private-key-missing"_s});
    row("two certificates in base64", base64(der) + '\n' + base64(testing::der(issuer())) + '\n',
        {u"chain-incomplete"_s, u"private-key-missing"_s});
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

void CertificateCasesTest::labelRows()
{
    const QByteArray chain = pem(leaf()) + pem(issuer()) + pem(root());
    const QByteArray pkcs8 = derOfPem(keyPem(leaf()));
    const QByteArray pkcs1 = derOfPem(keyPem(leaf(), KeyForm::Traditional));
    row("pkcs8 under certificate", chain + armoured("CERTIFICATE", pkcs8), {});
    row("pkcs8 under rsa private key", chain + armoured("RSA PRIVATE KEY", pkcs8), {});
    row("pkcs8 under ec private key", chain + armoured("EC PRIVATE KEY", pkcs8), {});
    row("pkcs1 under private key", chain + armoured("PRIVATE KEY", pkcs1), {});
    row("certificate under private key",
        keyPem(leaf()) + armoured("PRIVATE KEY", testing::der(leaf())) + pem(issuer()) + pem(root()), {});
    row("request under certificate", armoured("CERTIFICATE", request(leaf())), {u"error:only-request"_s});
    row("request beside its certificate", fullChain() + armoured("CERTIFICATE", request(leaf())), {});
    row("revocation list under certificate", armoured("CERTIFICATE", revocationList(root())),
        {u"error:no-certificate"_s});
    row("revocation list in DER", revocationList(root()), {u"error:no-certificate"_s});
    const QByteArray odd = armoured("ATTRIBUTE CERTIFICATE", "0");
    row("attribute certificate beside", fullChain() + odd, {});
    row("attribute certificate alone", odd, {u"error:no-certificate"_s});
    row("certificate under another label",
        keyPem(leaf()) + armoured("CORP CERTIFICATE", testing::der(leaf())) + pem(issuer()) + pem(root()),
        {});
    row("key of another armour, too", QByteArray(chain + keyPem(leaf())).replace("-----", "---- "), {});
    row("key of SSH2 alone",
        "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nAAAA\n---- END SSH2 ENCRYPTED PRIVATE KEY ----\n",
        {u"error:key-unreadable"_s});
    row("END of another label", fullChain().replace("END CERTIFICATE", "END TRUSTED CERTIFICATE"), {});
    row("no END before the next block", pem(leaf()).replace("-----END CERTIFICATE-----", "") + fullChain(),
        {u"error:certificate-damaged"_s});
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
    const QByteArray text = "P\xC3\xA4ssw\xC3\xB6rd";
    const QByteArray latin = "P\xE4ssw\xF6rd";
    row("passphrase in Latin-1", pfx({.passphrase = text}), {}, latin);
    row("passphrase in Latin-1, aes", pfx({.passphrase = text, .encryption = Encryption::Aes256}),
        {u"modern-pkcs12"_s}, latin);
    row("passphrase in code page 1252, aes",
        pfx({.passphrase = "\xE2\x82\xAC 5", .encryption = Encryption::Aes256}), {u"modern-pkcs12"_s},
        "\x80 5");
    row("passphrase that openssl took as bytes", pfx({.passphrase = latin, .encryption = Encryption::Aes256}),
        {u"modern-pkcs12"_s, u"passphrase-old-encoding"_s}, latin);
    row("key of a key storage provider",
        pfx({.passphrase = "secret", .provider = "Microsoft Software Key Storage Provider"}),
        {u"key-in-ksp"_s});
    row("leaf twice",
        pkcs12({leaf(), leaf().withoutKey(), issuer().withoutKey(), root().withoutKey()},
               {.passphrase = "secret"}),
        {u"certificate-repeated"_s});
    row("leaf twice in PEM", fullChain() + pem(leaf()), {});
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
        withKey(makeCertificate(plainLeaf, signer)) + pem(namesake) + pem(root()), {u"signature-unfit"_s});
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
    cRLs.keyUsage = "critical,DER:03020700";
    const TestCertificate useless = makeCertificate(cRLs, root());
    row("issuer whose key usage has no bit",
        withKey(makeCertificate(leafSubject(), useless)) + pem(useless) + pem(root()),
        {u"issuer-may-not-sign"_s});
    row("path as long as allowed", withKey(makeCertificate(leafSubject(), top)) + pem(top), {});
}

void CertificateCasesTest::crossRows()
{
    Subject past = caSubject(u"Root"_s);
    past.notBefore = day(2015);
    past.notAfter = day(2025);
    const TestCertificate oldRoot = makeCertificate(
        {.commonName = u"Old Root"_s, .notBefore = day(2000), .notAfter = day(2021), .isCa = true});
    const TestCertificate crossed = makeCertificate(past, oldRoot, root());
    const QByteArray served = withKey(leaf()) + pem(issuer());
    row("expired cross certificate alone", served + pem(crossed), {u"authority-passed-over"_s});
    row("expired cross certificate below its expired root", served + pem(crossed) + pem(oldRoot),
        {u"authority-passed-over"_s, u"authority-unneeded"_s});
    row("expired intermediate, its root not given",
        served + pem(makeCertificate(past, makeCertificate(caSubject(u"Top"_s)), root())),
        {u"authority-passed-over"_s});
    const TestCertificate top = makeCertificate(caSubject(u"Top"_s));
    row("expired intermediate, its valid root given",
        served + pem(makeCertificate(past, top, root())) + pem(top), {u"expired"_s});
    Subject weak = caSubject(u"Issuer"_s);
    weak.digest = "SHA1";
    weak.notAfter = day(2040);
    row("issuer signed with SHA-1 beside a better one",
        withKey(leaf()) + pem(makeCertificate(weak, root(), issuer())) + pem(issuer()) + pem(root()),
        {u"weak-signature"_s});
    Subject own = leafSubject();
    own.isCa = true;
    own.key = Key::OtherRsa2048;
    own.keyUsage = "digitalSignature,keyCertSign";
    row("self-signed CA for a host, without its key", pem(makeCertificate(own)), {u"private-key-missing"_s});
    row("self-signed CA for a host beside a leaf", fullChain() + pem(makeCertificate(own)),
        {u"private-key-missing"_s});
    row("root alone", pem(root()), {});
    row("root of another chain", fullChain() + pem(top), {});
}

void CertificateCasesTest::signatureRows()
{
    Subject plain = leafSubject();
    plain.hasKeyIds = false;
    row("signature tampered, without key identifiers",
        withKey(makeCertificate(plain, issuer()).withBrokenSignature()) + pem(issuer()) + pem(root()),
        {u"signature-unfit"_s});
    row("self-signed and tampered", withKey(makeCertificate(leafSubject()).withBrokenSignature()),
        {u"signature-broken"_s});
    row("self-signed and tampered, without key identifiers",
        withKey(makeCertificate(plain).withBrokenSignature()), {u"signature-broken"_s});
    row("issuer of same name with another key identifier",
        withKey(leaf()) + pem(makeCertificate(caSubject(u"Issuer"_s), root())) + pem(root()),
        {u"signed-by-another"_s});
    Subject otherwise = leafSubject();
    otherwise.issuerName = u" ISSUER "_s;
    row("issuer's name in another form and case",
        withKey(makeCertificate(otherwise, issuer())) + pem(issuer()) + pem(root()), {});
    const auto meant = [](const char *name, const QByteArray &keyId, const QStringList &expected) {
        Subject subject = leafSubject();
        subject.hasKeyIds = false;
        subject.extensions = {"2.5.29.35=DER:" + keyId};
        row(name, withKey(makeCertificate(subject, issuer())) + pem(issuer()) + pem(root()), expected);
    };
    const auto serial = QByteArray::number(ASN1_INTEGER_get(X509_get0_serialNumber(issuer().x509.get())), 16);
    const QByteArray ofRoot = "A113A411300F310D300B06035504030C04526F6F74"; // CN=Root
    meant("key identifier of another", "30168014" + QByteArray(40, '1'), {u"key-id-differs"_s});
    meant("name and number of another", "3019" + ofRoot + "82023039", {u"key-id-differs"_s});
    meant("name and number of the issuer", "3018" + ofRoot + "8201" + serial.rightJustified(2, '0'), {});
    meant("number of the issuer, name of another",
          "3018" + QByteArray(ofRoot).replace("526F6F74", "526F6F75") + "8201"
              + serial.rightJustified(2, '0'),
          {u"key-id-differs"_s});
    const auto signedBy = [](const char *name, Key key, const QStringList &expected) {
        Subject ca = caSubject(u"CA"_s);
        ca.key = key;
        const TestCertificate authority = makeCertificate(ca);
        const TestCertificate server = makeCertificate(leafSubject(), authority);
        row(name, withKey(server) + pem(authority), expected);
        row(QByteArray(name + QByteArray(", not given")).constData(), withKey(server),
            expected.isEmpty() || key == Key::EcdsaBrainpool ? QStringList{u"chain-incomplete"_s}
                                                             : QStringList{u"chain-incomplete"_s} + expected);
    };
    const QStringList notVerified{u"issuer-key-not-verified"_s};
    signedBy("signed by an Ed25519 key", Key::Ed25519, notVerified);
    signedBy("signed by an Ed448 key", Key::Ed448, notVerified);
    signedBy("signed by a DSA key", Key::Dsa2048, notVerified);
    signedBy("signed by a brainpool key", Key::EcdsaBrainpool, notVerified);
    signedBy("signed by a P-521 key", Key::EcdsaP521, {});
}

void CertificateCasesTest::extensionRows()
{
    const auto with = [](Subject subject, const QByteArray &extension) {
        subject.extensions = {extension};
        return subject;
    };
    const auto ofLeaf = [&with](const char *name, const QByteArray &extension, const QStringList &expected) {
        Subject subject = leafSubject();
        subject.extendedKeyUsage.clear();
        row(name, withKey(makeCertificate(with(subject, extension), issuer())) + pem(issuer()) + pem(root()),
            expected);
    };
    const auto ofIssuer = [&with](const char *name, const QByteArray &extension,
                                  const QStringList &expected) {
        const TestCertificate changed = makeCertificate(with(caSubject(u"Changed"_s), extension), root());
        row(name, withKey(makeCertificate(leafSubject(), changed)) + pem(changed) + pem(root()), expected);
    };
    const QStringList critical{u"critical-extension"_s};
    const QStringList unreadable{u"extension-unreadable"_s};
    ofLeaf("unknown critical extension", "1.3.6.1.4.1.99999.1=critical,DER:0500", critical);
    ofLeaf("unknown extension", "1.3.6.1.4.1.99999.1=DER:0500", {});
    ofLeaf("precertificate", "1.3.6.1.4.1.11129.2.4.3=critical,DER:0500", critical);
    ofLeaf("extended key usage that does not decode", "2.5.29.37=DER:300206", unreadable);
    ofLeaf("the same, critical", "2.5.29.37=critical,DER:300206", critical);
    ofLeaf("key usage twice", "keyUsage=digitalSignature", unreadable);
    ofIssuer("unknown critical extension of the issuer", "1.3.6.1.4.1.99999.1=critical,DER:0500", critical);
    ofIssuer("excluded addresses without a mask", "2.5.29.30=critical,DER:300AA108300687040A000000",
             unreadable);
    ofIssuer("name constraints that do not decode", "2.5.29.30=critical,DER:3002A005", critical);
    ofIssuer("issuer for clients alone", "extendedKeyUsage=clientAuth", {u"issuer-not-for-servers"_s});
    ofIssuer("issuer for servers and clients", "extendedKeyUsage=serverAuth,clientAuth", {});
    ofIssuer("issuer for all", "extendedKeyUsage=anyExtendedKeyUsage", {});
    const TestCertificate strange =
        makeCertificate(with(caSubject(u"Strange"_s), "1.3.6.1.4.1.99999.1=critical,DER:0500"));
    row("unknown critical extension of the root",
        withKey(makeCertificate(leafSubject(), strange)) + pem(strange), {});
}

void CertificateCasesTest::constraintRows()
{
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
        server.otherNames = "email:Admin@Mail.a.test,URI:https://www.a.test:8443/path";
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
    constrained("mailbox outside", "permitted;email:b.test", {u"name-excluded"_s});
    constrained("mailbox of the domain itself", "permitted;email:a.test", {u"name-excluded"_s});
    constrained("mailbox of a permitted host", "permitted;email:mail.a.test", {});
    constrained("mailbox of a permitted domain", "permitted;email:.a.test", {});
    constrained("mailbox itself", "permitted;email:Admin@mail.a.test", {});
    constrained("mailbox excluded", "excluded;email:Admin@mail.a.test", {u"name-excluded"_s});
    constrained("another mailbox excluded", "excluded;email:root@mail.a.test", {});
    constrained("URI outside", "permitted;URI:b.test", {u"name-excluded"_s});
    constrained("URI of a permitted host", "permitted;URI:www.a.test", {});
    constrained("URI of the domain itself", "permitted;URI:a.test", {u"name-excluded"_s});
    constrained("URI of an excluded domain", "excluded;URI:.a.test", {u"name-excluded"_s});
    const auto wildcard = [](const char *name, const QByteArray &constraints, const QStringList &expected) {
        Subject subject = caSubject(u"Corp"_s);
        subject.nameConstraints = constraints;
        const TestCertificate corp = makeCertificate(subject, root());
        row(name, withKey(makeCertificate(leafSubject(u"*.a.test"_s), corp)) + pem(corp) + pem(root()),
            expected);
    };
    wildcard("wildcard over an excluded name", "excluded;DNS:www.a.test", {u"name-excluded"_s});
    wildcard("wildcard in an excluded domain", "excluded;DNS:a.test", {u"name-excluded"_s});
    wildcard("wildcard above an excluded name", "excluded;DNS:x.www.a.test", {});
    wildcard("wildcard above excluded names below", "excluded;DNS:.www.a.test", {});
    wildcard("wildcard in a permitted domain", "permitted;DNS:a.test", {});
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
    keyed("ed448", Key::Ed448, {u"key-type-unsupported"_s});
    keyed("dsa", Key::Dsa2048, {u"key-type-unsupported"_s});
    keyed("brainpool", Key::EcdsaBrainpool, {u"curve-off-by-default"_s});
    keyed("a curve that no list has", Key::EcdsaBinary, {u"key-type-unsupported"_s});
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

void CertificateCasesTest::keyUsageRows()
{
    const auto used = [](const char *name, Key key, const QByteArray &usage, const QStringList &expected) {
        Subject subject = leafSubject();
        subject.key = key;
        subject.keyUsage = usage;
        row(name, withKey(makeCertificate(subject, issuer())) + pem(issuer()) + pem(root()), expected);
    };
    const QStringList unfit{u"key-usage-unfit"_s};
    used("rsa to sign", Key::Rsa2048, "digitalSignature", {});
    used("rsa to decrypt", Key::Rsa2048, "keyEncipherment", {u"key-usage-without-signature"_s});
    used("rsa to agree", Key::Rsa2048, "keyAgreement", unfit);
    used("ecdsa to sign", Key::EcdsaP256, "digitalSignature", {});
    used("ecdsa to decrypt", Key::EcdsaP256, "keyEncipherment", unfit);
    used("ecdsa to agree", Key::EcdsaP256, "keyAgreement", unfit);
    used("rsa for nothing", Key::Rsa2048, "critical,DER:03020700", unfit);
    used("ecdsa for nothing", Key::EcdsaP256, "DER:030100", unfit);
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
    named("wildcard of a whole top-level domain in san", {"*.test"}, unusable);
    Subject address = leafSubject();
    address.dnsNames.clear();
    for (const char *octets : {"30078705"
                               "0A00000105",
                               "300A8708"
                               "0A000001FFFFFF00",
                               "30028700"}) {
        address.extensions = {"2.5.29.17=DER:" + QByteArray(octets)};
        row(octets, withKey(makeCertificate(address, issuer())) + pem(issuer()) + pem(root()), unusable);
    }
}

void CertificateCasesTest::cases_data()
{
    QTest::addColumn<QList<NamedFile>>("files");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QByteArray>("passphrase");
    wrappingRows();
    labelRows();
    pfxRows();
    chainRows();
    crossRows();
    signatureRows();
    extensionRows();
    constraintRows();
    keyRows();
    keyUsageRows();
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
