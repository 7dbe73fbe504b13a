// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/servicechecks/serviceproblems.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace testvalues;

namespace {

/// A role with http 80 and https 443, certificate Main, both bound by its site.
Role httpsRole()
{
    Role role = webRole(u"A"_s);
    role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Main"_s});
    role.sites[0].bindings.append({u"HttpsIn"_s, u"HttpsIn"_s, {}});
    role.certificates = {{u"Main"_s, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint('a').toString()}}}};
    return role;
}

QStringList rulesOf(const Role &role, const QStringList &wanted)
{
    QStringList rules;
    for (const Problem &problem : serviceProblems(serviceOf({role}), nullptr)) {
        if (wanted.contains(id(problem.rule)))
            rules.append(id(problem.rule) + u' ' + problem.subject);
    }
    return rules;
}

} // namespace

/// Endpoints and what sites bind to them.
class EndpointProblemsTest final : public QObject
{
    Q_OBJECT

private slots:
    void hostHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("rule"); // at the https endpoint; empty: none
        const QString invalid = u"host-invalid"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("a name") << u"www.a.test"_s << QString();
        QTest::newRow("in capitals") << u"Www.A.Test"_s << QString();
        QTest::newRow("in Unicode") << u"bücher.test"_s << QString();
        QTest::newRow("a wildcard") << u"*.a.test"_s << QString();
        QTest::newRow("any") << u"*"_s << QString();
        QTest::newRow("with a scheme") << u"https://www.a.test"_s << invalid;
        QTest::newRow("with a port") << u"www.a.test:443"_s << invalid;
        QTest::newRow("with a dot behind") << u"www.a.test."_s << invalid;
        QTest::newRow("an address") << u"10.0.0.1"_s << invalid;
        QTest::newRow("with a blank") << u"a b.a.test"_s << invalid;
        QTest::newRow("with blanks around") << u" www.a.test "_s << invalid;
        QTest::newRow("a wildcard in its midst") << u"www.*.test"_s << u"wildcard-invalid"_s;
    }

    void hostHeaders()
    {
        QFETCH(QString, header);
        QFETCH(QString, rule);
        const QStringList rules{u"host-invalid"_s, u"wildcard-invalid"_s};
        Role role = httpsRole();
        role.sites[0].bindings[1].hostHeader = header;
        QCOMPARE(rulesOf(role, rules), rule.isEmpty() ? QStringList() : QStringList{rule + u' ' + header});
        role = httpsRole();
        role.sites[0].bindings[0].hostHeader = header; // what IIS does with it over http is its own matter
        QCOMPARE(rulesOf(role, rules), QStringList());
    }

    void sharedHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isShared");
        QTest::newRow("the same") << u"bücher.test"_s << true;
        QTest::newRow("in capitals") << u"BÜCHER.test"_s << true;
        QTest::newRow("in A-labels") << u"xn--bcher-kva.test"_s << true;
        QTest::newRow("another") << u"buecher.test"_s << false;
    }

    void sharedHeaders()
    {
        QFETCH(QString, header);
        QFETCH(bool, isShared);
        Role role = httpsRole();
        role.sites[0].bindings[1].hostHeader = u"bücher.test"_s;
        role.sites.append({.name = u"B"_s, .bindings = {{u"HttpsIn"_s, u"HttpsIn"_s, header}}});
        QCOMPARE(rulesOf(role, {u"duplicate-binding"_s}),
                 isShared ? QStringList{u"duplicate-binding B"_s} : QStringList());
    }

    void stores_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("store");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("My") << u"LocalMachine"_s << u"My"_s << true;
        QTest::newRow("in small letters") << u"LocalMachine"_s << u"my"_s << true;
        QTest::newRow("a user's") << u"CurrentUser"_s << u"My"_s << false;
        QTest::newRow("CA") << u"LocalMachine"_s << u"CA"_s << false;
    }

    void stores()
    {
        QFETCH(QString, location);
        QFETCH(QString, store);
        QFETCH(bool, isRight);
        Role role = httpsRole();
        role.certificates[0].storeLocation = location;
        role.certificates[0].storeName = store;
        QCOMPARE(rulesOf(role, {u"endpoint-certificate-not-in-my"_s}).isEmpty(), isRight);
    }

    void different_data()
    {
        QTest::addColumn<PerConfiguration>("thumbprints");
        QTest::addColumn<bool>("differ");
        const QString prod = u"ServiceConfiguration.Prod.cscfg"_s;
        const QString a = thumbprint('a').toString(), b = thumbprint('b').toString();
        QTest::newRow("one") << PerConfiguration{{cloud, a}} << false;
        QTest::newRow("alike but for case") << PerConfiguration{{cloud, a}, {prod, a.toLower()}} << false;
        QTest::newRow("different") << PerConfiguration{{cloud, a}, {prod, b}} << true;
        QTest::newRow("the emulator's") << PerConfiguration{{cloud, a}, {local, b}} << false;
        QTest::newRow("a placeholder") << PerConfiguration{{cloud, a}, {prod, u"TODO"_s}} << false;
    }

    void different()
    {
        QFETCH(PerConfiguration, thumbprints);
        QFETCH(bool, differ);
        Role role = httpsRole();
        role.certificates[0].thumbprints = thumbprints;
        QCOMPARE(rulesOf(role, {u"thumbprints-differ"_s}),
                 differ ? QStringList{u"thumbprints-differ Main"_s} : QStringList());
    }

    void ports_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("digits") << QByteArray("443") << u"443"_s;
        QTest::newRow("a zero before") << QByteArray("0443") << u"443"_s; // XML Schema's integers have it
        QTest::newRow("a plus before") << QByteArray("+443") << u"443"_s;
        QTest::newRow("blanks around") << QByteArray(" 443 ") << u"443"_s;
        QTest::newRow("no number") << QByteArray("4x3") << u"4x3"_s;
        QTest::newRow("negative") << QByteArray("-443") << u"-443"_s;
        QTest::newRow("too large") << QByteArray("70000") << u"70000"_s;
    }

    void ports()
    {
        QFETCH(QByteArray, written);
        QFETCH(QString, read);
        const ProjectFixture fixture;
        fixture.write(u"ServiceDefinition.csdef"_s,
                      QByteArray(ProjectFixture::definition).replace("\"443\"", '"' + written + '"'));
        const Project project = fixture.open();
        QCOMPARE(findEndpoint(project.service.roles.first(), u"HttpsIn"_s)->port, read);
        const QList<Problem> found = serviceProblems(project.service, &project);
        QCOMPARE(std::ranges::any_of(found, [](const Problem &p) { return p.rule == Rule::PortOutOfRange; }),
                 read != u"443");
    }
};

QTEST_GUILESS_MAIN(EndpointProblemsTest)
#include "endpointproblemstest.moc"
