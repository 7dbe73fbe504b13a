// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "tests/support/rulefit.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace testvalues;

/// One row a rule: a draft that breaks it; its neighbour that does not must be silent about it.
class ProblemsTest : public QObject
{
    Q_OBJECT

private slots:
    void rules_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<Draft>("wrong");
        QTest::addColumn<Draft>("right");
        serviceRows();
        certificateRows();
        roleRows();
        scenarioRows();
    }

    void rules()
    {
        QFETCH(Rule, rule);
        QFETCH(Severity, severity);
        QFETCH(Draft, wrong);
        QFETCH(Draft, right);
        Facts facts;
        facts.now = day(2026, 6, 1);
        const auto found = severityOf(problems(wrong, facts), rule);
        QVERIFY2(found.has_value(), qPrintable(id(rule)));
        QCOMPARE(*found, severity);
        QCOMPARE(beyondTheirRows(problems(wrong, facts)), QString());
        QVERIFY2(!severityOf(problems(right, facts), rule), qPrintable(id(rule)));
    }

    /// One message for all of them, and none that each is bound by nothing.
    void tenSlots()
    {
        Role role = httpsRole(tls());
        for (int slot = 1; slot < 10; ++slot) {
            RoleCertificate certificate = tls();
            certificate.name = u"Slot%1"_s.arg(slot);
            role.certificates.append(certificate);
        }
        const QList<Problem> found =
            problems(draftWith(serviceOf({role}), {}), {.project = {}, .now = day(2026, 6, 1)},
                     Step::RoleCertificates);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().rule, Rule::SameThumbprintTwice);
        QCOMPARE(found.first().severity, Severity::Info);
        QVERIFY(found.first().arguments.value(Argument::Names).startsWith(u"Tls, Slot1, Slot2"_s));
    }

    /// Remote desktop may share the certificate of an endpoint: nothing says to remove it.
    void remoteDesktopSharesACertificate()
    {
        Role role = httpsRole(tls());
        role.imports = {u"RemoteAccess"_s};
        RoleCertificate certificate = tls();
        certificate.name = u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s;
        role.certificates.append(certificate);
        const auto rules = [](const Role &of) {
            QList<Rule> all;
            for (const Problem &problem :
                 problems(draftWith(serviceOf({of}), {}), {}, Step::RoleCertificates))
                all.append(problem.rule);
            return all;
        };
        QCOMPARE(rules(role), QList<Rule>{Rule::SameThumbprintTwice});
        role.certificates.last().thumbprints = tls(thumbprint('b').toString()).thumbprints;
        QCOMPARE(rules(role), QList<Rule>());
    }

    /// Where IssuerNoAuthority is said, a plan puts it into CA all the same.
    void issuerThatIsNoCaBelongsIntoCa()
    {
        QList<Certificate> known{leaf('a', {u"a.test"_s}), authority('c', u"Pine TLS CA"_s, u"Pine Root"_s)};
        known[0].keyHash = "leaf";
        known[0].signerKey = "ca";
        known[1].keyHash = "ca";
        known[1].isCa = false;
        Role role = httpsRole(tls());
        const QString text = thumbprint('c').toString();
        role.certificates.append({u"Ca"_s, u"LocalMachine"_s, u"CA"_s, {}, {{cloud, text}, {local, text}}});
        const auto found = [&] { return problems(draftWith(serviceOf({role}), known), {}); };
        QVERIFY(!severityOf(found(), Rule::LeafInCa));
        known[0].signerKey = "another";
        QVERIFY(severityOf(found(), Rule::LeafInCa));
    }

    void unreadConfiguration()
    {
        Facts facts{.project = Project{}, .now = day(2026, 6, 1)};
        const Draft draft = draftOfRole(httpsRole(tls()));
        QVERIFY(!severityOf(problems(draft, facts), Rule::ConfigurationUnreadable));
        facts.project->unread = {{Code::XmlMalformed, u"/p/a.cscfg:3:7"_s, u"reason"_s}};
        const QList<Problem> found = problems(draft, facts);
        QCOMPARE(severityOf(found, Rule::ConfigurationUnreadable), Severity::Error);
        QCOMPARE(beyondTheirRows(found), QString());
        QCOMPARE(found.first().where, (SourceLocation{u"/p/a.cscfg"_s, 3}));
        QCOMPARE(found.first().arguments.value(Argument::Code), u"xml-malformed"_s);
    }

private:
    static std::optional<Severity> severityOf(const QList<Problem> &found, Rule rule)
    {
        const auto it = std::ranges::find(found, rule, &Problem::rule);
        return it == found.cend() ? std::nullopt : std::optional(it->severity);
    }

    static Role httpsRole(const RoleCertificate &certificate)
    {
        Role role = webRole(u"A"_s);
        role.certificates = {certificate};
        role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Tls"_s});
        return role;
    }

    static RoleCertificate tls(const QString &thumbprintText = thumbprint('a').toString())
    {
        return {u"Tls"_s, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprintText}, {local, thumbprintText}}};
    }

    static Draft draftOfRole(const Role &role, const QString &osFamily = u"6"_s)
    {
        return draftWith(serviceOf({role}, osFamily), {});
    }

    static void row(const char *name, Rule rule, Severity severity, const Role &wrong, const Role &right)
    {
        QTest::newRow(name) << rule << severity << draftOfRole(wrong) << draftOfRole(right);
    }

    static void serviceRows()
    {
        const Role good = httpsRole(tls());
        Role wrong = good;
        wrong.endpoints.last().certificate.clear();
        row("https endpoint without certificate", Rule::EndpointCertificateMissing, Severity::Error, wrong,
            good);
        wrong = good;
        wrong.certificates[0].declared = false;
        row("endpoint certificate only in cscfg", Rule::EndpointCertificateUndeclared, Severity::Warning,
            wrong, good);
        row("... which is no orphan", Rule::CertificateUndeclared, Severity::Error, orphan(), wrong);
        row("... nor is the plugin's", Rule::CertificateUndeclared, Severity::Error, orphan(), plugin());
        wrong = good;
        wrong.certificates[0].storeName = u"CA"_s;
        row("leaf in CA, as an old page had it", Rule::EndpointCertificateNotInMy, Severity::Warning, wrong,
            good);
        wrong = good;
        wrong.certificates[0].thumbprints.remove(cloud);
        row("no thumbprint in a cscfg", Rule::ThumbprintMissing, Severity::Error, wrong, good);
        wrong = good;
        wrong.certificates[0].thumbprints.remove(local);
        row("no thumbprint in the Local cscfg", Rule::ThumbprintMissing, Severity::Warning, wrong, good);
        row("39 digits", Rule::ThumbprintInvalid, Severity::Error,
            httpsRole(tls(u"012345678901234567890123456789012345678"_s)), good);
        row("placeholder", Rule::ThumbprintPlaceholder, Severity::Warning, httpsRole(tls(u"$Thumbprint$"_s)),
            good);
        row("empty", Rule::ThumbprintPlaceholder, Severity::Warning, httpsRole(tls({})), good);
        row("U+200E alone", Rule::ThumbprintPlaceholder, Severity::Warning, httpsRole(tls(QChar(0x200e))),
            good);
        wrong = good;
        wrong.certificates.append(tls());
        row("one name twice", Rule::DuplicateName, Severity::Error, wrong, good);
        wrong = good;
        wrong.certificates.append({u"my*tls"_s, u"LocalMachine"_s, u"My"_s, {}, {}});
        row("a forbidden character", Rule::InvalidName, Severity::Error, wrong, good);
        wrong = good;
        wrong.endpoints.append({u"Other"_s, u"tcp"_s, u"443"_s, {}, {}});
        row("port taken", Rule::PortTaken, Severity::Error, wrong, good);
        wrong.endpoints.last().protocol = u"udp"_s;
        row("udp is another port space", Rule::PortTaken, Severity::Error, portTwice(), wrong);
        wrong = good;
        wrong.startupTasks = {{.commandLine = QString(257, u'x')}};
        row("command line too long", Rule::TaskTooLong, Severity::Error, wrong, good);
        QTest::newRow("retired guest OS") << Rule::GuestOsRetired << Severity::Warning
                                          << draftOfRole(good, u"4"_s) << draftOfRole(good, u"5"_s);
        QTest::newRow("no guest OS") << Rule::GuestOsMissing << Severity::Warning << draftOfRole(good, {})
                                     << draftOfRole(good, u"7"_s);
        Draft partial = draftOfRole(good);
        partial.service.configurations[0].roles.clear();
        QTest::newRow("role without configuration")
            << Rule::RoleWithoutConfiguration << Severity::Error << partial << draftOfRole(good);
        partial.service.configurations[0].serviceName = u"another"_s;
        QTest::newRow("another service's configuration")
            << Rule::RoleWithoutConfiguration << Severity::Warning << partial << draftOfRole(good);
    }

    static Role orphan()
    {
        Role role = webRole(u"A"_s);
        role.certificates = {tls()};
        role.certificates[0].declared = false;
        return role;
    }

    static Role plugin()
    {
        Role role = orphan();
        role.certificates[0].name = u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s;
        role.imports = {u"RemoteAccess"_s};
        return role;
    }

    static Role portTwice()
    {
        Role role = httpsRole(tls());
        role.endpoints.append({u"Other"_s, u"tcp"_s, u"443"_s, {}, {}});
        return role;
    }

    template<class F>
    static void certificateRow(const char *name, Rule rule, Severity severity, F spoil)
    {
        const Service service = serviceOf({webRole(u"A"_s)});
        const QList<Certificate> good{leaf('a', {u"a.test"_s}),
                                      authority('c', u"Pine TLS CA"_s, u"Pine TLS CA"_s)};
        QList<Certificate> bad = good;
        spoil(bad);
        QTest::newRow(name) << rule << severity << draftWith(service, bad) << draftWith(service, good);
    }

    /// The chain of keys too, which says who signed whom.
    static void chainRows()
    {
        using List = QList<Certificate>;
        const auto chainRow = [](const char *name, Rule rule, Severity severity, auto spoil) {
            certificateRow(name, rule, severity, [spoil](List &c) {
                c[0].keyHash = "leaf";
                c[0].signerKey = "ca";
                c[1].keyHash = "ca";
                spoil(c);
            });
        };
        chainRow("another key signed", Rule::SignedByAnother, Severity::Warning, [](List &c) {
            c[0].signerKey.clear();
            c[0].notSigners = {"ca"};
            c[0].authorityKeyId = "id";
            c[1].subjectKeyId = "other";
        });
        chainRow("another key signed, or broken", Rule::SignatureUnfit, Severity::Warning, [](List &c) {
            c[0].signerKey.clear();
            c[0].notSigners = {"ca"};
        });
        chainRow("Ed25519 key of a CA", Rule::IssuerKeyNotVerified, Severity::Error,
                 [](List &c) { c[1].keyType = KeyType::Ed25519; });
        chainRow("brainpool key of a CA", Rule::IssuerKeyNotVerified, Severity::Warning, [](List &c) {
            c[1].keyType = KeyType::Ecdsa;
            c[1].keyBits = 256;
            c[1].curve = u"brainpoolP256r1"_s;
        });
        chainRow("critical extension", Rule::CriticalExtension, Severity::Error,
                 [](List &c) { c[0].unknownCritical = {u"1.2.3"_s}; });
        chainRow("extension that does not decode", Rule::ExtensionUnreadable, Severity::Warning,
                 [](List &c) { c[0].unreadable = {u"extendedKeyUsage"_s}; });
        const auto withMiddle = [](List &c, auto spoil) {
            Certificate middle = authority('d', u"Middle"_s, u"Pine TLS CA"_s);
            middle.keyHash = "middle";
            middle.signerKey = "ca";
            c[0].issuerDer = middle.subjectDer;
            c[0].signerKey = "middle";
            spoil(c, middle);
            c.append(middle);
        };
        chainRow("intermediate for clients", Rule::IssuerNotForServers, Severity::Error,
                 [withMiddle](List &c) {
                     withMiddle(
                         c, [](List &, Certificate &middle) { middle.extendedKeyUsage = {u"clientAuth"_s}; });
                 });
        chainRow("cross certificate out of date", Rule::AuthorityPassedOver, Severity::Info,
                 [withMiddle](List &c) {
                     withMiddle(c, [](List &all, Certificate &) {
                         all[1].selfSigned = false;
                         all[1].issuerDer = "old root";
                         all[1].notAfter = day(2026, 1, 2);
                     });
                 });
        chainRow("CA signed with SHA-1 beside the better one", Rule::WeakSignature, Severity::Info,
                 [withMiddle](List &c) {
                     withMiddle(c, [](List &all, Certificate &middle) {
                         Certificate weak = middle;
                         weak.sha1 = thumbprint('e');
                         weak.signatureAlgorithm = u"sha1WithRSAEncryption"_s;
                         weak.notAfter = middle.notAfter.addYears(1);
                         all.append(weak);
                     });
                 });
        chainRow("signature broken", Rule::SignatureBroken, Severity::Error, [](List &c) {
            c[0].signerKey.clear();
            c[0].notSigners = {"ca"};
            c[0].authorityKeyId = c[1].subjectKeyId = "id";
        });
        chainRow("issuer that was not tried", Rule::ChainIncomplete, Severity::Warning, [](List &c) {
            c[0].signerKey.clear(); // nothing is said of its signature
            c[0].authorityKeyId = c[1].subjectKeyId = "id";
        });
        chainRow("signature of an unknown algorithm", Rule::SignatureUnchecked, Severity::Warning,
                 [](List &c) {
                     c[0].uncheckedSigners = {c[0].signerKey};
                     c[0].signerKey.clear();
                 });
        chainRow("issuer no CA", Rule::IssuerNoAuthority, Severity::Error,
                 [](List &c) { c[1].isCa = false; });
        chainRow("issuer may not sign", Rule::IssuerMayNotSign, Severity::Error,
                 [](List &c) { c[1].keyUsage = {u"cRLSign"_s}; });
        chainRow("too many CAs", Rule::PathTooLong, Severity::Error, [](List &c) {
            Certificate middle = authority('d', u"Middle"_s, u"Pine TLS CA"_s);
            middle.keyHash = "middle";
            middle.signerKey = "ca";
            c[0].issuerDer = middle.subjectDer;
            c[0].signerKey = "middle";
            c[1].pathLength = 0;
            c.append(middle);
        });
        chainRow("name not permitted", Rule::NameExcluded, Severity::Error,
                 [](List &c) { c[1].nameConstraints.permittedNames = {u"b.test"_s}; });
        chainRow("wildcard over an excluded name", Rule::NameExcluded, Severity::Warning, [](List &c) {
            c[0].dnsNames = {u"*.a.test"_s};
            c[1].nameConstraints.excludedNames = {u"www.a.test"_s};
        });
        chainRow("key identifier of another", Rule::KeyIdDiffers, Severity::Warning, [](List &c) {
            c[0].authorityKeyId = "id";
            c[1].subjectKeyId = "other id";
        });
        chainRow("number of another", Rule::KeyIdDiffers, Severity::Warning, [](List &c) {
            c[0].authoritySerial = u"0A"_s;
            c[1].serialNumber = u"0B"_s;
        });
        chainRow("issuers left out", Rule::ChainCapped, Severity::Info, [](List &c) {
            c[0].signerKey.clear();
            c[0].signersLeftOut = true;
        });
        chainRow("old CA beside the new one", Rule::AuthorityUnneeded, Severity::Info, [](List &c) {
            Certificate old = c[1];
            old.sha1 = thumbprint('e');
            old.notAfter = day(2026, 1, 2);
            c.append(old);
        });
    }

    static void certificateRows()
    {
        using List = QList<Certificate>;
        certificateRow("expired", Rule::Expired, Severity::Error,
                       [](List &c) { c[0].notAfter = day(2026, 5, 31); });
        certificateRow("ends before it begins", Rule::Expired, Severity::Error, [](List &c) {
            c[0].notBefore = day(2026, 8, 1);
            c[0].notAfter = day(2026, 7, 1);
        });
        certificateRow("not yet valid", Rule::NotYetValid, Severity::Error,
                       [](List &c) { c[0].notBefore = day(2026, 6, 2); });
        certificateRow("12 days left", Rule::ExpiresSoon, Severity::Warning,
                       [](List &c) { c[0].notAfter = day(2026, 6, 13); });
        certificateRow("RSA 1024", Rule::WeakKey, Severity::Error, [](List &c) { c[0].keyBits = 1024; });
        certificateRow("SHA-1 signature", Rule::WeakSignature, Severity::Error,
                       [](List &c) { c[0].signatureAlgorithm = u"sha1WithRSAEncryption"_s; });
        certificateRow("no private key", Rule::PrivateKeyMissing, Severity::Warning,
                       [](List &c) { c[0].privateKey = PrivateKey::Absent; });
        certificateRow("another's private key", Rule::PrivateKeyMismatched, Severity::Error,
                       [](List &c) { c[0].privateKey = PrivateKey::Mismatched; });
        certificateRow("client certificate", Rule::NotForServers, Severity::Warning,
                       [](List &c) { c[0].extendedKeyUsage = {u"clientAuth"_s}; });
        certificateRow("key for lists of revoked certificates alone", Rule::KeyUsageUnfit, Severity::Warning,
                       [](List &c) { c[0].keyUsage = {u"cRLSign"_s}; });
        certificateRow("key for nothing", Rule::KeyUsageUnfit, Severity::Warning,
                       [](List &c) { c[0].keyUsage = {QLatin1String(noKeyUsage)}; });
        certificateRow("name in the CN alone", Rule::NoSubjectAltName, Severity::Warning,
                       [](List &c) { c[0].dnsNames.clear(); });
        certificateRow("issuer not given", Rule::ChainIncomplete, Severity::Warning,
                       [](List &c) { c.removeLast(); });
        certificateRow("AES in the PFX", Rule::ModernPkcs12, Severity::Warning,
                       [](List &c) { c[0].modernPkcs12 = true; });
        certificateRow("new MAC in the PFX", Rule::ModernPkcs12, Severity::Warning, [](List &c) {
            c[0].modernPkcs12 = true;
            c[0].modernMac = u"sha256"_s;
        });
        certificateRow("OpenSSL 1.0's passphrase", Rule::PassphraseOldEncoding, Severity::Warning,
                       [](List &c) { c[0].hasOldPassphrase = true; });
        certificateRow("twice in its file", Rule::CertificateRepeated, Severity::Info,
                       [](List &c) { c[0].isRepeated = true; });
        certificateRow("key under another passphrase", Rule::PrivateKeyLocked, Severity::Error,
                       [](List &c) { c[0].privateKey = PrivateKey::Locked; });
        certificateRow("key of OpenSSH", Rule::PrivateKeyUnreadable, Severity::Warning,
                       [](List &c) { c[0].privateKey = PrivateKey::Unreadable; });
        certificateRow("Ed25519", Rule::KeyTypeUnsupported, Severity::Error,
                       [](List &c) { c[0].keyType = KeyType::Ed25519; });
        certificateRow("Ed448", Rule::KeyTypeUnsupported, Severity::Error,
                       [](List &c) { c[0].keyType = KeyType::Ed448; });
        certificateRow("DSA", Rule::KeyTypeUnsupported, Severity::Warning,
                       [](List &c) { c[0].keyType = KeyType::Dsa; });
        certificateRow("key that may not sign", Rule::KeyUsageWithoutSignature, Severity::Info,
                       [](List &c) { c[0].keyUsage = {u"keyEncipherment"_s}; });
        certificateRow("Camellia in the PFX", Rule::ModernPkcs12, Severity::Warning, [](List &c) {
            c[0].modernPkcs12 = true;
            c[0].protection = Pkcs12Protection{.keyEncryption = u"CAMELLIA-256-CBC"_s,
                                               .certificateEncryption = u"CAMELLIA-256-CBC"_s,
                                               .macAlgorithm = u"sha1"_s,
                                               .modern = true};
        });
        certificateRow("ML-DSA", Rule::KeyTypeUnsupported, Severity::Error, [](List &c) {
            c[0].keyType = KeyType::Unknown;
            c[0].keyAlgorithm = u"2.16.840.1.101.3.4.3.18"_s;
        });
        certificateRow("RSA for PSS alone", Rule::KeyOnlyForPss, Severity::Warning,
                       [](List &c) { c[0].keyType = KeyType::RsaPss; });
        const auto curveRow = [](const char *name, Rule rule, Severity severity, const QString &curve) {
            certificateRow(name, rule, severity, [curve](List &c) {
                c[0].keyType = KeyType::Ecdsa;
                c[0].curve = curve;
            });
        };
        curveRow("P-521", Rule::CurveOffByDefault, Severity::Warning, u"P-521"_s);
        curveRow("secp256k1", Rule::CurveOffByDefault, Severity::Warning, u"secp256k1"_s);
        curveRow("sect283k1", Rule::KeyTypeUnsupported, Severity::Error, u"sect283k1"_s);
        curveRow("curve spelled out", Rule::CurveExplicit, Severity::Error, QLatin1String(explicitCurve));
        certificateRow("subjectAltName of mail addresses", Rule::NoHostInSubjectAltName, Severity::Warning,
                       [](List &c) {
                           c[0].dnsNames.clear();
                           c[0].hasSubjectAltName = true;
                       });
        certificateRow("name that nobody asks for", Rule::NameUnusable, Severity::Warning,
                       [](List &c) { c[0].unusableNames = {u"https://a.test"_s}; });
        chainRows();
        certificateRow("nothing brought in", Rule::NoCertificates, Severity::Info,
                       [](List &c) { c.clear(); });
    }

    static void roleRows()
    {
        const QList<Certificate> known{leaf('a', {u"a.test"_s}),
                                       authority('c', u"Pine TLS CA"_s, u"Pine Root"_s)};
        const Role good = httpsRole(tls());
        const auto add = [&known, &good](const char *name, Rule rule, Severity severity, const Role &wrong) {
            QTest::newRow(name) << rule << severity << draftWith(serviceOf({wrong}), known)
                                << draftWith(serviceOf({good}), known);
        };
        const auto with = [&good](const QString &name, const QString &store, char digit) {
            Role role = good;
            const QString text = thumbprint(digit).toString();
            role.certificates.append({name, u"LocalMachine"_s, store, {}, {{cloud, text}, {local, text}}});
            return role;
        };
        add("leaf in CA", Rule::LeafInCa, Severity::Warning, with(u"Leaf"_s, u"CA"_s, 'a'));
        add("intermediate in My", Rule::IntermediateNotInCa, Severity::Warning, with(u"Ca"_s, u"My"_s, 'c'));
        add("one thumbprint, two names", Rule::SameThumbprintTwice, Severity::Info,
            with(u"Again"_s, u"My"_s, 'a'));
        add("used by nothing", Rule::CertificateUnused, Severity::Info, with(u"Spare"_s, u"My"_s, 'b'));
    }

    template<class F>
    static void draftRow(const char *name, Rule rule, Severity severity, F spoil)
    {
        Draft right = draftWith(serviceOf({httpsRole(tls())}), {leaf('a', {u"a.test"_s})});
        right.scenario = Scenario::Sni;
        right.target = Target::ExtendedSupport;
        Draft wrong = right;
        spoil(wrong);
        QTest::newRow(name) << rule << severity << wrong << right;
    }

    static void scenarioRows()
    {
        draftRow("no web role", Rule::NoWebRole, Severity::Info,
                 [](Draft &d) { d.service.roles[0].kind = RoleKind::Worker; });
        draftRow("no scenario", Rule::ScenarioNotChosen, Severity::Info,
                 [](Draft &d) { d.scenario.reset(); });
        draftRow("SNI before IIS 8", Rule::ScenarioDoesNotFit, Severity::Error, [](Draft &d) {
            for (ConfigurationFacts &facts : d.service.configurations)
                facts.osFamily = u"2"_s;
        });
        draftRow("no role", Rule::NoRoleChosen, Severity::Warning, [](Draft &d) { d.roles.clear(); });
        draftRow("a server's state that is cut off", Rule::ServerUnread, Severity::Warning, [](Draft &d) {
            d.server.state.unread = {{{u"/s"_s, 6}, {Code::NotUnderstood, u"/s"_s}}};
        });
        const Draft service = draftOfRole(httpsRole(tls()));
        Draft server = service;
        server.target = Target::Server;
        QTest::newRow("the platform's end") << Rule::SupportEnds << Severity::Info << service << server;
    }
};

QTEST_GUILESS_MAIN(ProblemsTest)
#include "draftproblemstest.moc"
