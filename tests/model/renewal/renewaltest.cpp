// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"
#include "model/preview/serverdraft.h"
#include "model/renewal/renewal.h"
#include "model/renewal/renewalscript.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

using Change = std::function<void(Draft &, Certificate &)>;

Certificate root()
{
    return authority('f', u"Pine TLS CA"_s, u"Pine TLS CA"_s);
}

/// A role whose endpoint and SNI binding have certificate a.test, and what replaces it.
Draft shop()
{
    Role role = webRole(u"Web"_s);
    const QString old = thumbprint('a').toString();
    role.certificates = {{.name = u"Shop"_s,
                          .storeLocation = u"LocalMachine"_s,
                          .storeName = u"My"_s,
                          .thumbprints = {{cloud, old}, {local, old}}}};
    role.endpoints.append({.name = u"HttpsIn"_s,
                           .protocol = u"https"_s,
                           .port = u"443"_s,
                           .localPort = {},
                           .certificate = u"Shop"_s});
    Draft draft = draftWith(serviceOf({role}), {root()});
    draft.bindings = {
        {.role = u"Web"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"Shop"_s}};
    draft.asOf = day(2026, 6, 1);
    return draft;
}

/// A server with one record, of www.a.test, and one binding.
ServerState serverWith(const QString &information)
{
    ServerState state;
    state.sources = {u"/server.txt"_s};
    state.hasRecords = state.hasBindings = true;
    state.records = {{.record = {.family = RecordFamily::HostnamePort,
                                 .ip = {},
                                 .host = u"www.a.test"_s,
                                 .certificate = thumbprint('a').toString()}}};
    state.bindings = {{.site = u"Shop"_s, .information = information, .sslFlags = SslFlag::Sni}};
    return state;
}

Certificate renewed(const QStringList &names = {u"www.a.test"_s})
{
    Certificate certificate = leaf('b', names);
    certificate.signerKey = root().keyHash;
    certificate.notAfter = day(2028, 12, 31);
    return certificate;
}

Draft with(Draft draft, const Certificate &certificate)
{
    draft.certificates.append(certificate);
    return draft;
}

} // namespace

class RenewalTest final : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QStringList>("faults");
        using List = QStringList;
        QTest::newRow("nothing against it") << Change([](Draft &, Certificate &) {}) << List();
        QTest::newRow("a bound host is not covered")
            << Change([](Draft &, Certificate &c) { c.dnsNames = {u"a.test"_s}; })
            << List{u"covers-less: www.a.test"_s};
        QTest::newRow("a wildcard covers it")
            << Change([](Draft &, Certificate &c) { c.dnsNames = {u"*.a.test"_s}; }) << List();
        QTest::newRow("a host header of the endpoint's site is not covered")
            << Change([](Draft &d, Certificate &) {
                   d.service.roles[0].sites[0].bindings.append(
                       {.name = u"HttpsIn"_s, .endpointName = u"HttpsIn"_s, .hostHeader = u"b.test"_s});
               })
            << List{u"covers-less: b.test"_s};
        QTest::newRow("a name of the old certificate goes") << Change([](Draft &d, Certificate &) {
            d.certificates.append(leaf('a', {u"www.a.test"_s, u"old.test"_s}));
        }) << List{u"covers-less: old.test"_s};
        QTest::newRow("a wildcard of the old certificate stays") << Change([](Draft &d, Certificate &c) {
            d.certificates.append(leaf('a', {u"*.a.test"_s}));
            c.dnsNames = {u"*.a.test"_s};
        }) << List();
        QTest::newRow("without key") << Change([](Draft &, Certificate &c) {
            c.privateKey = PrivateKey::Absent;
        }) << List{u"key-missing: "_s};
        QTest::newRow("with another's key")
            << Change([](Draft &, Certificate &c) { c.privateKey = PrivateKey::Mismatched; })
            << List{u"key-missing: "_s};
        QTest::newRow("its issuer was not given") << Change([](Draft &, Certificate &c) {
            c.issuer = u"CN=Oak"_s;
            c.issuerDer = c.issuer.toUtf8();
        }) << List{u"chain-missing: CN=Oak"_s};
        QTest::newRow("expired") << Change([](Draft &, Certificate &c) { c.notAfter = day(2026, 5, 1); })
                                 << List{u"not-current: 2026-01-01, 2026-05-01"_s};
        QTest::newRow("not yet valid")
            << Change([](Draft &, Certificate &c) { c.notBefore = day(2026, 7, 1); })
            << List{u"not-current: 2026-07-01, 2028-12-31"_s};
        QTest::newRow("it ends sooner") << Change([](Draft &d, Certificate &) {
            d.certificates.append(leaf('a', {u"www.a.test"_s}));
            d.certificates.last().notAfter = day(2029, 1, 1);
        }) << List{u"ends-sooner: 2028-12-31, 2029-01-01"_s};
        QTest::newRow("the old one is not used")
            << Change([](Draft &d, Certificate &) { d.service.roles[0].certificates[0].thumbprints.clear(); })
            << List{u"not-used: "_s};
        QTest::newRow("used for remote desktop alone") << Change([](Draft &d, Certificate &) {
            d.service.roles[0].certificates[0].name =
                u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s;
        }) << List{u"not-used: "_s};
        QTest::newRow("nothing tells which hosts it has")
            << Change([](Draft &d, Certificate &) { d.bindings.clear(); }) << List{u"hosts-unknown: "_s};
        QTest::newRow("the old one alone tells which hosts it has") << Change([](Draft &d, Certificate &) {
            d.bindings.clear();
            d.certificates.append(leaf('a', {u"www.a.test"_s}));
        }) << List();
        const auto server = [](const char *name, const auto &change, const List &found) {
            QTest::newRow(name) << Change([change](Draft &d, Certificate &) {
                ServerState state = serverWith(u"*:443:www.a.test"_s);
                change(state);
                d = draftOfServer(state, u"/server.txt"_s);
                d.certificates = {root()};
                d.asOf = day(2026, 6, 1);
            }) << found;
        };
        server("a server", [](ServerState &) {}, {});
        server("of which HTTP.sys alone was asked",
               [](ServerState &s) {
                   s.hasBindings = false;
                   s.bindings.clear();
               },
               {u"bindings-unknown: "_s});
        server("whose sites are in another file",
               [](ServerState &s) { s.notes.append({.kind = ServerNote::Kind::BindingsElsewhere}); },
               {u"bindings-unknown: "_s});
        server("of which IIS alone was asked, and says little",
               [](ServerState &s) {
                   s.bindings[0].certificate = s.records[0].record.certificate;
                   s.bindings.append({.site = u"Shop"_s, .information = u"*:443:b.test"_s});
                   s.records.clear();
                   s.hasRecords = false;
               },
               {u"bindings-unknown: Shop *:443:b.test"_s});
        server("of which the share alone is there",
               [](ServerState &s) {
                   s = {};
                   s.sources = {u"/share"_s};
                   s.hasShare = true;
                   s.files = {{.name = u"www.a.test.pfx"_s, .certificate = thumbprint('a').toString()}};
               },
               {});
        server("of which the share alone is there, with a file for another host",
               [](ServerState &s) {
                   s = {};
                   s.sources = {u"/share"_s};
                   s.hasShare = true;
                   s.files = {{.name = u"_.b.test.pfx"_s, .certificate = thumbprint('a').toString()}};
               },
               {u"covers-less: *.b.test"_s});
        server(
            "a binding that HTTP.sys has nothing for",
            [](ServerState &s) { s.bindings.append({.site = u"Shop"_s, .information = u"*:443:b.test"_s}); },
            {});
    }

    void faults()
    {
        QFETCH(Change, change);
        QFETCH(QStringList, faults);
        Draft draft = shop();
        Certificate certificate = renewed();
        change(draft, certificate);
        QStringList found;
        for (const RenewalFault &fault :
             faultsOf(with(draft, certificate), {thumbprint('a'), thumbprint('b')}))
            found.append(NamedEnum<RenewalFault::Kind>::word(fault.kind) + u": "_s
                         + fault.names.join(u", "_s));
        QCOMPARE(found, faults);
    }

    void sameCertificate()
    {
        const auto faults = faultsOf(with(shop(), renewed()), {thumbprint('b'), thumbprint('b')});
        QCOMPARE(faults.value(0).kind, RenewalFault::Kind::SameCertificate);
    }

    void replacesThumbprintsAlone()
    {
        const Draft before = with(shop(), renewed());
        const Draft after = withRenewal(before, {thumbprint('a'), thumbprint('b')});
        Draft expected = before;
        const QString now = thumbprint('b').toString();
        expected.service.roles[0].certificates[0].thumbprints = {{cloud, now}, {local, now}};
        QCOMPARE(after, expected);
    }

    void replacesInOneConfiguration()
    {
        const Draft after = withRenewal(with(shop(), renewed()), {thumbprint('a'), thumbprint('b'), {cloud}});
        const PerConfiguration expected{{cloud, thumbprint('b').toString()},
                                        {local, thumbprint('a').toString()}};
        QCOMPARE(after.service.roles[0].certificates[0].thumbprints, expected);
    }

    /// As the scenario does when it is run again: an authority takes another intermediate now and then.
    void installsANewIntermediate_data()
    {
        QTest::addColumn<QString>("store"); // of the role's other certificate
        QTest::addColumn<PerConfiguration>(
            "before"); // thumbprints of the new intermediate's entry; none: no entry
        QTest::addColumn<QStringList>("after"); // of every entry in CA: name, Cloud's and Local's first digit
        const QString d = thumbprint('d').toString();
        QTest::newRow("beside the old one")
            << u"CA"_s << PerConfiguration() << QStringList{u"Issuer C-"_s, u"OakCA DD"_s};
        QTest::newRow("there already") << u"CA"_s << PerConfiguration{{cloud, d}, {local, d}}
                                       << QStringList{u"Issuer C-"_s, u"Oak DD"_s};
        QTest::newRow("there in one cscfg")
            << u"CA"_s << PerConfiguration{{cloud, d}} << QStringList{u"Issuer C-"_s, u"Oak DD"_s};
        QTest::newRow("the role installs none") << u"My"_s << PerConfiguration() << QStringList();
    }

    void installsANewIntermediate()
    {
        QFETCH(QString, store);
        QFETCH(PerConfiguration, before);
        QFETCH(QStringList, after);
        Draft draft = shop();
        QList<RoleCertificate> &entries = draft.service.roles[0].certificates;
        entries.append({.name = u"Issuer"_s,
                        .storeLocation = u"LocalMachine"_s,
                        .storeName = store,
                        .thumbprints = {{cloud, thumbprint('c').toString()}}});
        if (!before.isEmpty())
            entries.append({.name = u"Oak"_s, .storeName = u"CA"_s, .thumbprints = before});
        const Certificate oak = authority('d', u"Oak CA"_s, u"Pine TLS CA"_s);
        draft.certificates.append(oak);
        Certificate certificate = renewed();
        certificate.issuer = oak.subject;
        certificate.issuerDer = oak.subjectDer;
        certificate.signerKey = oak.keyHash;
        const Renewal renewal{thumbprint('a'), thumbprint('b')};
        QCOMPARE(faultsOf(with(draft, certificate), renewal), QList<RenewalFault>());
        QStringList found;
        const Draft changed = withRenewal(with(draft, certificate), renewal);
        for (const RoleCertificate &entry : changed.service.roles[0].certificates) {
            const auto digit = [&entry](const QString &file) {
                const QString text = entry.thumbprints.value(file);
                return text.isEmpty() ? u"-"_s : text.left(1);
            };
            if (entry.storeName == u"CA")
                found.append(entry.name + u' ' + digit(cloud) + digit(local));
        }
        QCOMPARE(found, after);
    }

    void nearMisses()
    {
        Draft draft = shop();
        draft.certificates.append(leaf('a', {u"www.a.test"_s, u"a.test"_s}));
        QCOMPARE(nearMissesOf(draft, renewed()), (QList<NearMiss>{{thumbprint('a'), {u"a.test"_s}}}));
        QCOMPARE(nearMissesOf(draft, renewed({u"b.test"_s})), QList<NearMiss>());
    }

    /// It removes nothing, and so it needs not hold what is to stay.
    void scriptSetsWhatIsRenewed_data()
    {
        QTest::addColumn<QString>("store"); // of the second binding's record
        QTest::addColumn<int>("flags"); // of the second binding
        QTest::newRow("another in My") << u"MY"_s << 1;
        QTest::newRow("no store said") << QString() << 1;
        QTest::newRow("central store") << QString() << 3;
        QTest::newRow("of a store that no script takes from") << u"WebHosting"_s << 1;
    }

    void scriptSetsWhatIsRenewed()
    {
        QFETCH(QString, store);
        QFETCH(int, flags);
        const QString setting = u"partial;Shop|*:443:www.a.test|1|"_s + thumbprint('b').toString();
        ServerState state = serverWith(u"*:443:www.a.test"_s);
        state.bindings.append(
            {.site = u"Shop"_s, .information = u"*:443:b.test"_s, .sslFlags = SslFlags::fromInt(flags)});
        state.records.append({.record = {.family = RecordFamily::HostnamePort,
                                         .ip = {},
                                         .host = u"b.test"_s,
                                         .certificate = thumbprint('e').toString()},
                              .store = store});
        const Draft draft = with(draftOfServer(state, u"/server.txt"_s), renewed());
        const auto scripts =
            renewalScripts(withRenewal(draft, {thumbprint('a'), thumbprint('b')}), thumbprint('b'));
        QCOMPARE(scripts.size(), 1);
        QVERIFY2(
            scripts.first().content.contains(powerShellText(setting)),
            scripts.first().content.mid(scripts.first().content.indexOf("$Setting = "), 300).constData());
        QVERIFY(renewalScripts(draft, thumbprint('b')).isEmpty()); // nothing has it
    }

    void scriptOfRecordsAlone()
    {
        ServerState state = serverWith({});
        state.hasBindings = false;
        state.bindings.clear();
        const Draft draft = with(draftOfServer(state, u"/server.txt"_s), renewed());
        QVERIFY(renewalScripts(withRenewal(draft, {thumbprint('a'), thumbprint('b')}), thumbprint('b'))
                    .isEmpty());
    }

    void leavesOthersAsWritten()
    {
        Draft draft = with(shop(), renewed());
        PerConfiguration &thumbprints = draft.service.roles[0].certificates[0].thumbprints;
        thumbprints[cloud] = thumbprint('a').toString().toLower();
        thumbprints[local] = u"not one"_s;
        const Draft after = withRenewal(draft, {thumbprint('a'), thumbprint('b')});
        const PerConfiguration expected{{cloud, thumbprint('b').toString()}, {local, u"not one"_s}};
        QCOMPARE(after.service.roles[0].certificates[0].thumbprints, expected);
    }

    void keepsTheOldOne()
    {
        const Draft after =
            withRenewal(with(shop(), renewed()), {thumbprint('a'), thumbprint('b'), {}, true});
        const QList<RoleCertificate> &entries = after.service.roles[0].certificates;
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1].name, u"ShopPrevious"_s);
        QCOMPARE(entries[1].thumbprints.value(cloud), thumbprint('a').toString());
        QCOMPARE(entries[0].thumbprints.value(cloud), thumbprint('b').toString());
    }

    void renewable_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("found");
        QTest::newRow("the same names") << QStringList{u"www.a.test"_s} << u"a"_s;
        QTest::newRow("more names") << QStringList{u"www.a.test"_s, u"b.test"_s} << u"ae"_s;
        QTest::newRow("none of them") << QStringList{u"c.test"_s} << QString();
    }

    void renewable()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, found);
        Draft draft = shop();
        draft.service.roles[0].certificates.append({.name = u"Other"_s,
                                                    .storeLocation = u"LocalMachine"_s,
                                                    .storeName = u"My"_s,
                                                    .thumbprints = {{cloud, thumbprint('e').toString()}}});
        draft.bindings.append(
            {.role = u"Web"_s, .site = u"Web"_s, .host = u"b.test"_s, .certificate = u"Other"_s});
        QString digits;
        for (const Thumbprint &sha1 : renewableBy(draft, renewed(names)))
            digits += sha1.toString().at(0).toLower();
        QCOMPARE(digits, found);
    }
};

QTEST_APPLESS_MAIN(RenewalTest)
#include "renewaltest.moc"
