// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "model/fixes/fixes.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenarioadvice.h"
#include "model/scenario/scenarioparts.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>

using namespace testvalues;

class ScenarioTest : public QObject
{
    Q_OBJECT

private slots:
    void advice_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QList<Fit>>("fits"); // single, san, chained, installed, sni
        const Service service = serviceOf({webRole(u"A"_s)});
        Role worker = webRole(u"W"_s);
        worker.kind = RoleKind::Worker;
        const auto no = Fit::Impossible, yes = Fit::Possible, best = Fit::Recommended;
        const Certificate a = leaf('a', {u"a.test"_s}), b = leaf('b', {u"b.test"_s});
        const Certificate ca = authority('c', u"Pine TLS CA"_s, u"Pine Root"_s);
        using Fits = QList<Fit>;
        QTest::newRow("nothing brought in") << draftWith(service, {}) << Fits{no, no, no, no, no};
        QTest::newRow("one certificate, one host")
            << draftWith(service, {a}) << Fits{best, yes, yes, yes, yes};
        QTest::newRow("one certificate, several names")
            << draftWith(service, {leaf('a', {u"a.test"_s, u"b.test"_s})}) << Fits{yes, best, yes, yes, yes};
        QTest::newRow("a host that it does not name")
            << draftWith(service, {a}, {u"a.test"_s, u"z.test"_s}) << Fits{best, no, yes, yes, yes};
        QTest::newRow("with its intermediate")
            << draftWith(service, {a, ca}) << Fits{yes, yes, best, yes, yes};
        QTest::newRow("two certificates, two hosts")
            << draftWith(service, {a, b}) << Fits{yes, no, yes, yes, best};
        QTest::newRow("two certificates without names")
            << draftWith(service, {leaf('a', {}), leaf('b', {})}) << Fits{yes, yes, yes, best, no};
        QTest::newRow("guest OS without SNI")
            << draftWith(serviceOf({webRole(u"A"_s)}, u"2"_s), {a, b}) << Fits{yes, no, yes, best, no};
        Draft kept = draftWith(serviceOf({webRole(u"A"_s)}), {a, b});
        kept.service.configurations.append(
            {u"ServiceConfiguration.Old.cscfg"_s, u"shop"_s, u"2"_s, u"*"_s, {u"A"_s}});
        QTest::newRow("guest OS without SNI in one of them") << kept << Fits{yes, no, yes, best, no};
        kept.configurations = {cloud};
        QTest::newRow("guest OS without SNI in one that is only kept")
            << kept << Fits{yes, no, yes, yes, best};
        QTest::newRow("worker role alone")
            << draftWith(serviceOf({worker}), {a}) << Fits{no, no, no, best, no};
    }

    void advice()
    {
        QFETCH(Draft, draft);
        QFETCH(QList<Fit>, fits);
        const QList<ScenarioAdvice> advices = adviseScenarios(draft, draft.service);
        QCOMPARE(advices.size(), fits.size());
        for (qsizetype i = 0; i < fits.size(); ++i) {
            QVERIFY2(
                advices.at(i).fit == fits.at(i),
                qPrintable(word(advices.at(i).scenario) + u": "_s + QString::number(int(advices.at(i).fit))));
            QVERIFY(!advices.at(i).reasons.isEmpty());
        }
    }

    void singleDeclaresAndBinds()
    {
        const Service base = serviceOf({webRole(u"A"_s)});
        const Draft draft =
            withScenario(draftWith(base, {leaf('a', {u"www.a.test"_s})}), Scenario::Single, base);
        const Role &role = draft.service.roles.first();
        QCOMPARE(role.certificates.size(), 1);
        const RoleCertificate &certificate = role.certificates.first();
        QCOMPARE(certificate.name, u"WwwATest"_s);
        QCOMPARE(certificate.storeLocation, u"LocalMachine"_s);
        QCOMPARE(certificate.storeName, u"My"_s);
        QCOMPARE(certificate.thumbprints.keys(), (QStringList{cloud, local}));
        QCOMPARE(certificate.thumbprints.value(cloud), thumbprint('a').toString());
        const Endpoint *endpoint = findEndpoint(role, u"HttpsIn"_s);
        QVERIFY(endpoint);
        QCOMPARE(*endpoint, (Endpoint{u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"WwwATest"_s}));
        QCOMPARE(role.sites.first().bindings.last().endpointName, u"HttpsIn"_s);
        QVERIFY(draft.bindings.isEmpty());
    }

    void renewalKeepsTheName()
    {
        Role role = webRole(u"A"_s);
        role.certificates = {
            {u"ShopTls"_s, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint('0').toString()}}}};
        role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"ShopTls"_s});
        const Service base = serviceOf({role});
        const Draft draft = withScenario(draftWith(base, {leaf('a', {u"a.test"_s})}), Scenario::Single, base);
        const Role &after = draft.service.roles.first();
        QCOMPARE(after.certificates.size(), 1);
        QCOMPARE(after.certificates.first().thumbprints.value(cloud), thumbprint('a').toString());
        QCOMPARE(after.endpoints, role.endpoints);
    }

    void implicitEndpointCertificateIsDeclared()
    {
        Role role = webRole(u"A"_s);
        role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"ShopTls"_s});
        const Service base = serviceOf({role});
        const Draft draft = withScenario(draftWith(base, {leaf('a', {u"a.test"_s})}), Scenario::Single, base);
        QCOMPARE(draft.service.roles.first().certificates.first().name, u"ShopTls"_s);
        QCOMPARE(draft.service.roles.first().endpoints, role.endpoints);
    }

    void chainedPutsIntermediatesInCa()
    {
        const Service base = serviceOf({webRole(u"A"_s)});
        const QList<Certificate> given{leaf('a', {u"a.test"_s}),
                                       authority('c', u"Pine TLS CA"_s, u"Pine Root"_s),
                                       authority('d', u"Pine Root"_s, u"Pine Root"_s)};
        Draft draft = withScenario(draftWith(base, given), Scenario::Chained, base);
        QCOMPARE(storesOf(draft), (QStringList{u"My"_s, u"CA"_s}));
        draft.installRoot = true;
        draft = withScenario(draft, Scenario::Chained, base);
        QCOMPARE(storesOf(draft), (QStringList{u"My"_s, u"CA"_s, u"Root"_s}));
    }

    void installedBindsNothing()
    {
        Role worker = webRole(u"W"_s);
        worker.kind = RoleKind::Worker;
        const Service base = serviceOf({webRole(u"A"_s), worker});
        const Draft draft = withScenario(
            draftWith(base, {leaf('a', {u"a.test"_s}), leaf('b', {u"b.test"_s})}), Scenario::Installed, base);
        for (const Role &role : draft.service.roles) {
            QCOMPARE(role.certificates.size(), 2);
            QCOMPARE(role.endpoints, base.roles.first().endpoints);
        }
        QVERIFY(draft.bindings.isEmpty());
    }

    /// What an earlier run bound stays: the certificates are for the application.
    void installedLeavesWhatIsBound()
    {
        const Service base = serviceOf({webRole(u"A"_s)});
        const Service ran =
            completedService(withScenario(draftWith(base, {leaf('a', {u"a.test"_s})}), Scenario::Sni, base));
        const Draft draft =
            withScenario(draftWith(ran, {leaf('b', {u"b.test"_s})}), Scenario::Installed, ran);
        QCOMPARE(draft.bindings, storedBindings(ran.roles.first()));
        QVERIFY(!draft.bindings.isEmpty());
        QCOMPARE(completedService(draft).roles.first().startupTasks, ran.roles.first().startupTasks);
    }

    /// Names that are there already, of whatever kind, are not taken again.
    void newNamesAreFree()
    {
        Role role = webRole(u"A"_s);
        role.otherEndpoints = {{.element = u"InternalEndpoint"_s, .name = u"httpsin"_s}};
        role.sites[0].bindings.append({.name = u"HttpsIn2"_s, .endpointName = u"HttpIn"_s});
        const Service base = serviceOf({role});
        const Draft draft = withScenario(draftWith(base, {leaf('a', {u"a.test"_s})}), Scenario::Single, base);
        const Role &after = draft.service.roles.first();
        QCOMPARE(after.endpoints.last().name, u"HttpsIn2"_s);
        QCOMPARE(after.sites.first().bindings.last().name, u"HttpsIn22"_s);
        QCOMPARE(after.sites.first().bindings.last().endpointName, u"HttpsIn2"_s);
    }

    /// No name may have blanks around it: the one that is there without them was meant.
    void blanksAroundACertificatesName()
    {
        for (const Scenario scenario : {Scenario::Single, Scenario::Sni}) {
            Role role = webRole(u"A"_s);
            role.certificates = {{u"Main"_s, u"LocalMachine"_s, u"My"_s, {}, {}}};
            role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Main "_s});
            const Service base = serviceOf({role});
            const Draft draft = withScenario(draftWith(base, {leaf('a', {u"a.test"_s})}), scenario, base);
            for (const RoleCertificate &entry : draft.service.roles.first().certificates)
                QCOMPARE(entry.name, entry.name.trimmed());
            QCOMPARE(draft.service.roles.first().endpoints.last().certificate, u"Main"_s);
        }
    }

    /// Where no cscfg takes a thumbprint, a second run declares nothing anew.
    void declaredOnceWithoutThumbprints()
    {
        Service base = serviceOf({webRole(u"A"_s)});
        base.configurations.clear();
        const QList<Certificate> given{leaf('a', {u"a.test"_s}),
                                       authority('c', u"Pine TLS CA"_s, u"Pine Root"_s)};
        const Draft once = withScenario(draftWith(base, given), Scenario::Chained, base);
        const Draft again = withScenario(draftWith(once.service, given), Scenario::Chained, once.service);
        QCOMPARE(again.service, once.service);
    }

    void sniBindsEachHostToItsCertificate()
    {
        Role second = webRole(u"B"_s);
        second.endpoints.append({u"Secure"_s, u"https"_s, u"8443"_s, u"443"_s, {}}); // 443 can be had once
        const Service base = serviceOf({webRole(u"A"_s), second});
        const Draft draft = withScenario(
            draftWith(base, {leaf('a', {u"www.a.test"_s, u"a.test"_s}), leaf('b', {u"*.b.test"_s})},
                      {u"www.a.test"_s, u"shop.b.test"_s, u"nobody.test"_s}),
            Scenario::Sni, base);
        QCOMPARE(draft.bindings.size(), 6);
        QStringList got;
        for (const Binding &binding : draft.bindings) {
            QCOMPARE(binding.sslFlags, SslFlags(SslFlag::Sni));
            QCOMPARE(binding.port, u"443"_s);
            QCOMPARE(binding.site, u"Web"_s);
            if (binding.role == u"A"_s)
                got.append(binding.host + u' ' + binding.certificate);
        }
        QCOMPARE(got, (QStringList{u"www.a.test WwwATest"_s, u"shop.b.test BTest"_s, u"nobody.test "_s}));
        QVERIFY(findEndpoint(draft.service.roles.first(), u"HttpsIn"_s));
    }

    void sniWithTcpOwnsTheDefault()
    {
        const Service base = serviceOf({webRole(u"A"_s)});
        Draft draft = draftWith(base, {leaf('a', {u"a.test"_s}), leaf('b', {u"b.test"_s})});
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        draft.defaultCertificate = thumbprint('b');
        draft = withScenario(draft, Scenario::Sni, base);
        const Binding &fallback = draft.bindings.last();
        QCOMPARE(fallback.host, QString());
        QCOMPARE(fallback.sslFlags, SslFlags());
        QCOMPARE(fallback.certificate, u"BTest"_s);
    }

    void choosingAgainStartsOver()
    {
        const Service base = serviceOf({webRole(u"A"_s)});
        const Draft start = draftWith(base, {leaf('a', {u"a.test"_s}), leaf('b', {u"b.test"_s})});
        const Draft once = withScenario(start, Scenario::Single, base);
        const Draft twice = withScenario(withScenario(start, Scenario::Sni, base), Scenario::Single, base);
        QCOMPARE(twice, once);
    }

    void namesAreFreeAndLegal_data()
    {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QString>("expected");
        QTest::newRow("host") << u"www.a.test"_s << u"WwwATest"_s;
        QTest::newRow("wildcard") << u"*.a.test"_s << u"ATest"_s;
        QTest::newRow("digit first") << u"1and1.test"_s << u"Certificate1and1Test"_s;
        QTest::newRow("no plain letters") << u"証明"_s << u"Certificate"_s;
        QTest::newRow("taken") << u"taken"_s << u"Taken2"_s;
    }

    void namesAreFreeAndLegal()
    {
        QFETCH(QString, commonName);
        QFETCH(QString, expected);
        Role role = webRole(u"A"_s);
        role.certificates.append({.name = u"Taken"_s});
        QCOMPARE(freeCertificateName(role, leaf('a', {commonName})), expected);
    }

    void whatWasMendedStays()
    {
        Role role = webRole(u"A"_s);
        role.vmSize = u"Small"_s;
        role.imports = {u"Diagnostics"_s, u"RemoteAccess"_s};
        role.certificates = {
            {u"Tls"_s, u"localmachine"_s, u"CA"_s, {}, {{cloud, u"AA "_s + QString(38, u'a')}}},
            {u"Microsoft.WindowsAzure.Plugins.RemoteAccess.PasswordEncryption"_s,
             u"LocalMachine"_s,
             u"My"_s,
             {},
             {}}};
        const Service base = serviceOf({role}, u"4"_s);
        Draft draft = draftWith(base, {leaf('b', {u"a.test"_s})});
        Role &mended = draft.service.roles[0];
        mended.vmSize = u"Standard_A1"_s;
        mended.imports.removeLast();
        mended.certificates.removeLast();
        mended.certificates[0].storeLocation = u"LocalMachine"_s;
        mended.certificates[0].storeName = u"My"_s;
        mended.certificates[0].thumbprints[cloud] = thumbprint('a').toString();
        draft.service.configurations[0].osFamily = u"7"_s;
        const Service expected = draft.service;
        // One scenario after the other: what the first set is gone, what was mended is not.
        Draft after = withScenario(draft, Scenario::Single, base);
        QVERIFY(findEndpoint(after.service.roles[0], u"HttpsIn"_s));
        after = withScenario(after, Scenario::Installed, base);
        after.service.roles[0].certificates.removeLast(); // the one brought in
        QCOMPARE(after.service, expected);
    }

    void portIsHadOnce_data()
    {
        QTest::addColumn<QStringList>("https"); // the roles that have it already
        QTest::addColumn<QStringList>("chosen");
        QTest::addColumn<QStringList>("served");
        QTest::addColumn<QStringList>("said"); // severity and role
        const auto row = [](const char *name, const QStringList &https, const QStringList &chosen,
                            const QStringList &served, const QStringList &said) {
            QTest::newRow(name) << https << chosen << served << said;
        };
        row("one has it", {u"B"_s}, {u"A"_s, u"B"_s}, {u"B"_s}, {u"1 A"_s});
        row("none has it: the first gets it", {}, {u"A"_s, u"B"_s}, {u"A"_s}, {u"1 B"_s});
        row("the other is left out", {u"B"_s}, {u"B"_s}, {u"B"_s}, {});
        row("another than the chosen has it", {u"B"_s}, {u"A"_s}, {}, {u"2 A"_s});
    }

    void portIsHadOnce()
    {
        QFETCH(QStringList, https);
        QFETCH(QStringList, chosen);
        QFETCH(QStringList, served);
        QFETCH(QStringList, said);
        QList<Role> roles;
        for (const QString &name : {u"A"_s, u"B"_s}) {
            Role role = webRole(name);
            role.endpoints[0].port = name == u'A' ? u"80"_s : u"81"_s;
            if (https.contains(name))
                role.endpoints.append({u"Secure"_s, u"https"_s, u"443"_s, {}, {}});
            roles.append(role);
        }
        const Service base = serviceOf(roles);
        Draft draft = draftWith(base, {leaf('a', {u"a.test"_s})});
        draft.roles = chosen;
        for (const Scenario scenario : {Scenario::Single, Scenario::Sni}) {
            const Draft after = withScenario(draft, scenario, base);
            for (const Role &role : after.service.roles)
                QCOMPARE(!role.certificates.isEmpty(), served.contains(role.name));
            QStringList found;
            for (const Problem &problem : problems(after, {{}, day(2026, 6, 1)})) {
                QVERIFY(problem.rule != Rule::PortTaken);
                if (problem.rule != Rule::PortHeldByRole)
                    continue;
                found.append(QString::number(int(problem.severity)) + u' ' + problem.role);
                for (const Fix &fix : fixesFor(after, problem))
                    QCOMPARE(fix.result.roles, served);
            }
            QCOMPARE(found, said);
        }
        QVERIFY(!withScenario(draft, Scenario::Installed, base).service.roles[0].certificates.isEmpty()
                || !chosen.contains(u"A"_s));
    }

    void endpointOfTheSite_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("served"); // the endpoint; empty: none can be
        const auto row = [](const char *name, const Role &role, const QString &site, const QString &served) {
            QTest::newRow(name) << role << site << served;
        };
        const Role role = twoSites();
        row("the first site's, though another stands first", role, {}, u"HttpsIn"_s);
        row("the chosen site's", role, u"Admin"_s, u"AdminIn"_s);
        Role other = role;
        other.endpoints[2].port = u"9443"_s;
        row("the first site's, on whatever port", other, {}, u"HttpsIn"_s);
        other = role;
        other.sites[0].bindings.removeLast();
        row("443, where the site binds none", other, {}, u"HttpsIn"_s);
        row("443 where the chosen site binds none", other, u"Web"_s, u"HttpsIn"_s);
        other.endpoints.removeLast();
        row("one of another site, where none was chosen", other, {}, u"AdminIn"_s);
        row("a new one, where a site was chosen that has none", other, u"Web"_s, u"HttpsIn"_s);
        other = role;
        other.endpoints[2] = {u"Quic"_s, u"udp"_s, u"443"_s, {}, {}};
        other.sites[0].bindings.removeLast();
        row("beside udp on 443", other, u"Web"_s, u"HttpsIn"_s);
        other.endpoints[2].protocol = u"http"_s;
        row("http has 443", other, u"Web"_s, {});
        other.endpoints[2].protocol = u"tcp"_s;
        row("a tcp endpoint of the admin's on 443", other, u"Web"_s, u"Quic"_s);
        other = role;
        other.sites.append({.name = u"New"_s, .bindings = {{u"HttpIn"_s, u"HttpIn"_s, u"new.test"_s}}});
        row("443 of another site, by name", other, u"New"_s, u"HttpsIn"_s);
    }

    /// The scenarios serve on one endpoint; those of other sites keep what they have.
    void endpointOfTheSite()
    {
        QFETCH(Role, role);
        QFETCH(QString, site);
        QFETCH(QString, served);
        const Service base = serviceOf({role});
        Draft draft = draftWith(base, {leaf('d', {u"d.test"_s})});
        draft.site = site;
        draft.defaultCertificate = thumbprint('d');
        const Draft after = withScenario(draft, Scenario::Sni, base);
        const Role &changed = after.service.roles.first();
        QStringList serving;
        for (const Endpoint &endpoint : changed.endpoints) {
            const RoleCertificate *entry = findCertificate(changed, endpoint.certificate);
            const Endpoint *before = findEndpoint(role, endpoint.name);
            if (entry && entry->thumbprints.value(cloud) == thumbprint('d').toString())
                serving.append(endpoint.name);
            else
                QCOMPARE(endpoint, *before);
        }
        QCOMPARE(serving.join(u' '), served);
        if (served.isEmpty())
            return;
        QCOMPARE(after.bindings.size(), 1);
        QCOMPARE(after.bindings.first().port, findEndpoint(changed, served)->port);
        QCOMPARE(adviseScenarios(after, base)
                     .last()
                     .effects.contains(Said<Effect>{Effect::DeclareEndpoint,
                                                    {findEndpoint(changed, served)->port, u"d.test"_s}}),
                 true);
    }

    /// With one certificate a site that has no endpoint does not take that of another.
    void oneCertificateIsNotShared()
    {
        Role role = twoSites();
        role.sites.append({.name = u"New"_s, .bindings = {{u"HttpIn"_s, u"HttpIn"_s, u"new.test"_s}}});
        const Service base = serviceOf({role});
        for (const Scenario scenario : {Scenario::Single, Scenario::San, Scenario::Chained}) {
            Draft draft = draftWith(base, {leaf('d', {u"new.test"_s})});
            draft.site = u"New"_s;
            const Draft after = withScenario(draft, scenario, base);
            QCOMPARE(after.service, base);
            const QList<Problem> found = problems(after, {{}, day(2026, 6, 1)});
            QVERIFY(std::ranges::find(found, Rule::PortHeldByRole, &Problem::rule) != found.cend());
            draft.site = u"Admin"_s;
            const Role admin = withScenario(draft, scenario, base).service.roles.first();
            QCOMPARE(findCertificate(admin, u"Adm"_s)->thumbprints.value(cloud), thumbprint('d').toString());
            QCOMPARE(*findCertificate(admin, u"Main"_s), *findCertificate(role, u"Main"_s));
        }
    }

    /// What another endpoint serves too is not renewed under it, where a site was chosen.
    void sharedCertificateStays()
    {
        Role role = twoSites();
        role.endpoints[1].certificate = u"Main"_s;
        const Service base = serviceOf({role});
        Draft draft = draftWith(base, {leaf('d', {u"d.test"_s})});
        draft.site = u"Admin"_s;
        const Role after = withScenario(draft, Scenario::Single, base).service.roles.first();
        QCOMPARE(*findCertificate(after, u"Main"_s), *findCertificate(role, u"Main"_s));
        QCOMPARE(findEndpoint(after, u"AdminIn"_s)->certificate, u"DTest"_s);
        draft.site.clear();
        const Role whole = withScenario(draft, Scenario::Single, base).service.roles.first();
        QCOMPARE(findCertificate(whole, u"Main"_s)->thumbprints.value(cloud), thumbprint('d').toString());
    }

    void tcpKeepsOtherSites_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("site");
        QTest::addColumn<QStringList>("bound"); // "site port host certificate"
        Role role = twoSites();
        QTest::newRow("the site's own endpoint")
            << role << u"Admin"_s << QStringList{u"Admin 8443 d.test DTest"_s, u"Admin 8443  Adm"_s};
        role.sites[1].bindings = {{u"A"_s, u"HttpIn"_s, u"admin.test"_s},
                                  {u"B"_s, u"HttpsIn"_s, u"Admin.Test"_s}};
        QTest::newRow("an endpoint of both")
            << role << u"Admin"_s
            << QStringList{u"Admin 443 d.test DTest"_s, u"Admin 443 admin.test Main"_s, u"Web 443  Main"_s};
        QTest::newRow("none was chosen")
            << role << QString()
            << QStringList{u"Web 443 d.test DTest"_s, u"Admin 443 admin.test Main"_s, u"Web 443  Main"_s};
        role.sites[1].bindings[0].hostHeader.clear();
        role.sites[0].bindings[0].hostHeader = u"web.test"_s;
        QTest::newRow("a name at the https endpoint alone")
            << role << QString()
            << QStringList{u"Web 443 d.test DTest"_s, u"Admin 443 admin.test Main"_s, u"Web 443  Main"_s};
        role.sites[1].bindings[1].hostHeader = u"x.d.test"_s;
        QTest::newRow("a name that a new certificate covers")
            << role << QString()
            << QStringList{u"Web 443 d.test DTest"_s, u"Admin 443 x.d.test DTest"_s, u"Web 443  Main"_s};
        role.sites[1].bindings = {{u"A"_s, u"HttpIn"_s, u"admin.test"_s},
                                  {u"B"_s, u"HttpsIn"_s, u"Admin.Test"_s}};
        role.sites[0].bindings[0].hostHeader.clear();
        role.endpoints[2].localPort = u"9443"_s;
        QTest::newRow("behind the load balancer")
            << role << QString()
            << QStringList{u"Web 9443 d.test DTest"_s, u"Admin 9443 admin.test Main"_s, u"Web 9443  Main"_s};
        role.endpoints[2].localPort.clear();
        role.endpoints[2].port = u"9443"_s;
        QTest::newRow("on another port than 443")
            << role << QString()
            << QStringList{u"Web 9443 d.test DTest"_s, u"Admin 9443 admin.test Main"_s, u"Web 9443  Main"_s};
    }

    /// The script takes over what the platform binds for every site, and a second run finds all of it.
    void tcpKeepsOtherSites()
    {
        QFETCH(Role, role);
        QFETCH(QString, site);
        QFETCH(QStringList, bound);
        Service base = serviceOf({role});
        QStringList found;
        for (int run = 0; run < 2; ++run) {
            // Main is known too, and names neither
            Draft draft = draftWith(base, {leaf('d', {u"d.test"_s, u"*.d.test"_s})}, {u"d.test"_s});
            if (site.isEmpty())
                draft.certificates.append(leaf('a', {u"web.test"_s, u"admin.test"_s}));
            draft.site = site;
            draft.httpsEndpoint = HttpsEndpoint::Tcp;
            draft.bindings = storedBindings(base.roles.first());
            draft = withScenario(draft, Scenario::Sni, base);
            found.clear();
            for (const Binding &binding : draft.bindings)
                found.append(
                    QStringList{binding.site, binding.port, binding.host, binding.certificate}.join(u' '));
            found.sort();
            bound.sort();
            QCOMPARE(found, bound);
            const Service completed = completedService(draft);
            if (run == 1) {
                const Role &now = completed.roles.first(), &then = base.roles.first();
                QCOMPARE(now.endpoints, then.endpoints);
                QCOMPARE(now.certificates, then.certificates);
                QCOMPARE(now.settings, then.settings);
                QCOMPARE(now.sites, then.sites);
                QCOMPARE(completed, base);
            }
            base = completed;
            for (const Endpoint &endpoint : completed.roles.first().endpoints)
                QCOMPARE(endpoint.protocol == "https"_L1,
                         !endpoint.certificate.isEmpty() && endpoint.protocol != "tcp"_L1);
        }
    }

    void siteByHost_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isAdmin");
        QTest::newRow("the same") << u"shop.test"_s << u"shop.test"_s << true;
        QTest::newRow("another") << u"shop.test"_s << u"www.shop.test"_s << false;
        QTest::newRow("in capitals") << u"Shop.Test"_s << u"shop.test"_s << true;
        QTest::newRow("with blanks") << u" shop.test "_s << u"shop.test"_s << true;
        QTest::newRow("in A-labels") << u"xn--bcher-kva.test"_s << u"bücher.test"_s << true;
        QTest::newRow("in Unicode") << u"bücher.test"_s << u"bücher.test"_s << true;
        QTest::newRow("a wildcard") << u"*.shop.test"_s << u"www.shop.test"_s << true;
        QTest::newRow("a wildcard itself") << u"*.shop.test"_s << u"*.shop.test"_s << true;
        QTest::newRow("a wildcard's domain") << u"*.shop.test"_s << u"shop.test"_s << false;
        QTest::newRow("any") << QString() << u"shop.test"_s << false;
    }

    void siteByHost()
    {
        QFETCH(QString, header);
        QFETCH(QString, host);
        QFETCH(bool, isAdmin);
        Role role = twoSites();
        role.sites[1].bindings = {{u"A"_s, u"HttpIn"_s, header}};
        QCOMPARE(siteNameFor(role, host, {}), isAdmin ? u"Admin"_s : u"Web"_s);
        QCOMPARE(siteNameFor(role, host, u"Web"_s), u"Web"_s);
        role.sites.append({.name = u"Own"_s, .bindings = {{u"O"_s, u"HttpIn"_s, u"www.shop.test"_s}}});
        QCOMPARE(siteNameFor(role, u"www.shop.test"_s, {}), u"Own"_s); // before any wildcard
    }

    void stores_data()
    {
        QTest::addColumn<QString>("location");
        QTest::addColumn<QString>("store");
        QTest::addColumn<bool>("isUsed");
        QTest::newRow("My") << u"LocalMachine"_s << u"My"_s << true;
        QTest::newRow("in small letters") << u"LocalMachine"_s << u"my"_s << true;
        QTest::newRow("a user's") << u"CurrentUser"_s << u"My"_s << false;
        QTest::newRow("CA") << u"LocalMachine"_s << u"CA"_s << false;
    }

    /// A certificate where nothing looks for it is declared once more where it is found.
    void stores()
    {
        QFETCH(QString, location);
        QFETCH(QString, store);
        QFETCH(bool, isUsed);
        Role role = twoSites();
        role.certificates[1].storeLocation = location;
        role.certificates[1].storeName = store;
        const Service base = serviceOf({role});
        for (const HttpsEndpoint kind : {HttpsEndpoint::Keep, HttpsEndpoint::Tcp}) {
            for (const Scenario scenario : {Scenario::Single, Scenario::Sni}) {
                Draft draft = draftWith(base, {leaf('a', {u"a.test"_s}), leaf('d', {u"d.test"_s})});
                draft.httpsEndpoint = kind;
                draft = withScenario(draft, scenario, base);
                const Role &after = draft.service.roles.first();
                const QString name = isUsed ? u"Main"_s : u"ATest"_s;
                QCOMPARE(findEndpoint(after, u"HttpsIn"_s)->certificate, name);
                QVERIFY(isInStore(*findCertificate(after, name), u"My"));
                for (const Problem &problem : problems(draft, {{}, day(2026, 6, 1)}))
                    QVERIFY(problem.rule != Rule::CertificateInOtherStore);
            }
        }
    }

    void storesOfIntermediates()
    {
        for (const auto &[location, isUsed] :
             {std::pair(u"LocalMachine"_s, true), std::pair(u"CurrentUser"_s, false)}) {
            Role role = webRole(u"A"_s);
            role.certificates = {{u"Int"_s, location, u"ca"_s, {}, {{cloud, QString(40, u'C')}}}};
            const Service base = serviceOf({role});
            const Draft draft = withScenario(
                draftWith(base, {leaf('a', {u"a.test"_s}), authority('c', u"Pine TLS CA"_s, u"Pine Root"_s)}),
                Scenario::Chained, base);
            QCOMPARE(draft.service.roles.first().certificates.size(), isUsed ? 2 : 3);
        }
    }

private:
    /// Site Web on http and https 443 (certificate Main), site Admin on https 8443 (Adm), which stands first.
    static Role twoSites()
    {
        Role role = webRole(u"A"_s);
        role.endpoints.append({u"AdminIn"_s, u"https"_s, u"8443"_s, {}, u"Adm"_s});
        role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Main"_s});
        role.sites[0].bindings.append({u"HttpsIn"_s, u"HttpsIn"_s, {}});
        role.sites.append({.name = u"Admin"_s, .bindings = {{u"AdminIn"_s, u"AdminIn"_s, {}}}});
        for (const auto &[name, digit] : {std::pair(u"Adm"_s, 'b'), std::pair(u"Main"_s, 'a')})
            role.certificates.append(
                {name, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint(digit).toString()}}});
        return role;
    }

    static QStringList storesOf(const Draft &draft)
    {
        QStringList stores;
        for (const RoleCertificate &certificate : draft.service.roles.first().certificates)
            stores.append(certificate.storeName);
        return stores;
    }
};

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
