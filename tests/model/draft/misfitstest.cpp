// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/misfits.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <functional>

using namespace testvalues;

namespace {

using Edit = std::function<void(Service &)>;
using Kind = Misfit::Kind;

Service base()
{
    Role role = webRole(u"A"_s);
    role.certificates = {{u"Tls"_s, u"LocalMachine"_s, u"My"_s, {}, {{cloud, u"1"_s}, {local, u"1"_s}}}};
    role.startupTasks = {{.commandLine = u"setup.cmd"_s}};
    role.settings = {{u"Catalogue"_s, {{cloud, u"1"_s}}}};
    return serviceOf({role, webRole(u"B"_s)});
}

Role &a(Service &service)
{
    return *findRole(service, u"A"_s);
}

Edit nothing()
{
    return [](Service &) {};
}

Edit thumbprint(const QString &configuration, const QString &value)
{
    return [=](Service &service) { a(service).certificates[0].thumbprints[configuration] = value; };
}

Edit store(const QString &name)
{
    return [=](Service &service) { a(service).certificates[0].storeName = name; };
}

Edit noCertificate()
{
    return [](Service &service) { a(service).certificates.clear(); };
}

Edit taskLimits(const QString &context)
{
    return [=](Service &service) { a(service).startupTasks[0].executionContext = context; };
}

Edit noRole(const QString &name)
{
    return [=](Service &service) {
        service.roles.removeIf([&name](const Role &role) { return role.name == name; });
    };
}

} // namespace

class MisfitsTest final : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<Edit>("mine"); // what the plan changed
        QTest::addColumn<Edit>("theirs"); // what the project changed since
        QTest::addColumn<QList<Misfit>>("expected");
        const auto row = [](const char *name, const Edit &mine, const Edit &theirs,
                            const QList<Misfit> &expected) {
            QTest::newRow(name) << mine << theirs << expected;
        };
        const Misfit gone{Kind::Gone, u"A"_s, u"Certificate"_s, u"Tls"_s};
        const Misfit both{Kind::BothChanged, u"A"_s, u"Certificate"_s, u"Tls"_s};
        row("nothing changed", nothing(), nothing(), {});
        row("mine alone", thumbprint(cloud, u"2"_s), nothing(), {});
        row("theirs alone", nothing(), thumbprint(cloud, u"2"_s), {});
        row("each in another file", thumbprint(cloud, u"2"_s), thumbprint(local, u"3"_s), {});
        row("the same change", thumbprint(cloud, u"2"_s), thumbprint(cloud, u"2"_s), {});
        row("two thumbprints", thumbprint(cloud, u"2"_s), thumbprint(cloud, u"3"_s), {both});
        row("two stores", store(u"CA"_s), store(u"Root"_s), {both});
        row("what I changed is gone", thumbprint(cloud, u"2"_s), noCertificate(), {gone});
        row("what I did not change is gone", nothing(), noCertificate(), {});
        row("what I remove has changed", noCertificate(), thumbprint(cloud, u"2"_s), {both});
        row("both remove it", noCertificate(), noCertificate(), {});
        row("a task that both change", taskLimits(u"elevated"_s), taskLimits(u"limited"_s),
            {{Kind::BothChanged, u"A"_s, u"Task"_s, u"setup.cmd"_s}});
        row("my role is gone", thumbprint(cloud, u"2"_s), noRole(u"A"_s),
            {{Kind::Gone, {}, u"Role"_s, u"A"_s}});
        row("another role is gone", thumbprint(cloud, u"2"_s), noRole(u"B"_s), {});
        row(
            "my cscfg is gone", [](Service &service) { service.configurations[0].osFamily = u"7"_s; },
            [](Service &service) { service.configurations.removeFirst(); },
            {{Kind::Gone, {}, u"ServiceConfiguration"_s, base().configurations.first().fileName}});
    }

    void finds()
    {
        QFETCH(Edit, mine);
        QFETCH(Edit, theirs);
        Service wanted = base();
        Service current = base();
        mine(wanted);
        theirs(current);
        QTEST(misfits({draftWith(wanted, {}), base()}, current), "expected");
    }

    void aBoundRoleIsMissed()
    {
        Draft draft = draftWith(base(), {});
        draft.bindings = {{.role = u"B"_s, .host = u"a.test"_s}};
        Service current = base();
        noRole(u"B"_s)(current);
        QCOMPARE(misfits({draft, base()}, current), (QList<Misfit>{{Kind::Gone, {}, u"Role"_s, u"B"_s}}));
    }
};

QTEST_GUILESS_MAIN(MisfitsTest)
#include "misfitstest.moc"
