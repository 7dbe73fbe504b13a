// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/namedenum.h"
#include "model/renewal/renewal.h"
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
        QTest::newRow("the wrong way round") << Change([](Draft &d, Certificate &) {
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
        QTest::newRow("another intermediate than the roles install") << Change([](Draft &d, Certificate &c) {
            d.service.roles[0].certificates.append({.name = u"Issuer"_s,
                                                    .storeLocation = u"LocalMachine"_s,
                                                    .storeName = u"CA"_s,
                                                    .thumbprints = {{cloud, thumbprint('c').toString()}}});
            const Certificate oak = authority('d', u"Oak CA"_s, u"Pine TLS CA"_s);
            d.certificates.append(oak);
            c.issuer = oak.subject;
            c.issuerDer = oak.subjectDer;
        }) << List{u"intermediate-not-installed: Oak CA"_s};
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
