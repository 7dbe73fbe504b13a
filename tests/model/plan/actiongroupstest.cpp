// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan/actiongroups.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Which actions are one line of a plan, and that no line says more or less than its actions.
class ActionGroupsTest final : public QObject
{
    Q_OBJECT

private slots:
    void groups_data();
    void groups();
    void fiveRolesAndFourCertificates();
};

namespace {

constexpr auto csdef = "/p/a.csdef"_L1;
constexpr auto cloud = "/p/Cloud.cscfg"_L1;
constexpr auto local = "/p/Local.cscfg"_L1;
constexpr auto store = "LocalMachine\\My"_L1;

Action declared(const QString &role, const QString &name, const QString &where = store)
{
    return {ActionType::DeclareCertificate, csdef, role, name, where};
}

Action thumbprint(const QString &file, const QString &role, const QString &value, const QString &before = {})
{
    return {ActionType::SetThumbprint, file, role, u"Tls"_s, value, before};
}

Action byHand(const QString &what, const QString &name, const QString &role = {})
{
    return {ActionType::ByHand, {}, role, what, name};
}

/// "files / roles / names", each list by commas.
QString textOf(const ActionGroup &group)
{
    return QStringList{group.files.join(u','), group.roles.join(u','), group.names.join(u',')}.join(u" / "_s);
}

} // namespace

void ActionGroupsTest::groups_data()
{
    QTest::addColumn<QList<Action>>("actions");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("none") << QList<Action>() << QStringList();
    QTest::newRow("the same to several roles")
        << QList{declared(u"A"_s, u"Tls"_s), declared(u"B"_s, u"Tls"_s)}
        << QStringList{u"/p/a.csdef / A,B / Tls"_s};
    QTest::newRow("several names") << QList{declared(u"A"_s, u"Tls"_s), declared(u"A"_s, u"Ca"_s)}
                                   << QStringList{u"/p/a.csdef / A / Tls,Ca"_s};
    QTest::newRow("names in different stores")
        << QList{declared(u"A"_s, u"Tls"_s), declared(u"A"_s, u"Ca"_s, u"LocalMachine\\CA"_s)}
        << QStringList{u"/p/a.csdef / A / Tls"_s, u"/p/a.csdef / A / Ca"_s};
    QTest::newRow("not every combination")
        << QList{declared(u"A"_s, u"Tls"_s), declared(u"B"_s, u"Tls"_s), declared(u"A"_s, u"Ca"_s)}
        << QStringList{u"/p/a.csdef / A,B / Tls"_s, u"/p/a.csdef / A / Ca"_s};
    QTest::newRow("the same in several files")
        << QList{thumbprint(cloud, u"A"_s, u"1"_s), thumbprint(local, u"A"_s, u"1"_s)}
        << QStringList{u"/p/Cloud.cscfg,/p/Local.cscfg / A / Tls"_s};
    QTest::newRow("other values") << QList{thumbprint(cloud, u"A"_s, u"1"_s),
                                           thumbprint(local, u"A"_s, u"2"_s)}
                                  << QStringList{u"/p/Cloud.cscfg / A / Tls"_s,
                                                 u"/p/Local.cscfg / A / Tls"_s};
    QTest::newRow("other values before")
        << QList{thumbprint(cloud, u"A"_s, u"1"_s, u"7"_s), thumbprint(local, u"A"_s, u"1"_s, u"8"_s)}
        << QStringList{u"/p/Cloud.cscfg / A / Tls"_s, u"/p/Local.cscfg / A / Tls"_s};
    QTest::newRow("files and roles") << QList{thumbprint(cloud, u"A"_s, u"1"_s),
                                              thumbprint(cloud, u"B"_s, u"1"_s),
                                              thumbprint(local, u"A"_s, u"1"_s),
                                              thumbprint(local, u"B"_s, u"1"_s)}
                                     << QStringList{u"/p/Cloud.cscfg,/p/Local.cscfg / A,B / Tls"_s};
    QTest::newRow("of the service and of a role")
        << QList<Action>{{ActionType::SetSubnet, cloud, {}, {}, u"x"_s},
                         {ActionType::SetSubnet, cloud, u"A"_s, {}, u"x"_s}}
        << QStringList{u"/p/Cloud.cscfg /  / "_s, u"/p/Cloud.cscfg / A / "_s};
    QTest::newRow("roles are added") << QList<Action>{{ActionType::AddRole, cloud, u"A"_s, u"A"_s, {}},
                                                      {ActionType::AddRole, cloud, u"B"_s, u"B"_s, {}}}
                                     << QStringList{u"/p/Cloud.cscfg / A,B / "_s};
    QTest::newRow("files are written")
        << QList<Action>{{ActionType::WriteFile, u"/p/A/x.cmd"_s, u"A"_s, u"x.cmd"_s, {}},
                         {ActionType::WriteFile, u"/p/A/x.ps1"_s, u"A"_s, u"x.ps1"_s, {}},
                         {ActionType::WriteFile, u"/p/B/x.cmd"_s, u"B"_s, u"x.cmd"_s, {}},
                         {ActionType::WriteFile, u"/p/B/x.ps1"_s, u"B"_s, u"x.ps1"_s, {}}}
        << QStringList{u"/p/A,/p/B /  / x.cmd,x.ps1"_s};
    QTest::newRow("left to the admin, behind")
        << QList{byHand(u"upload-certificate"_s, u"www"_s), declared(u"A"_s, u"Tls"_s),
                 byHand(u"upload-certificate"_s, u"api"_s), byHand(u"create-network"_s, u"net"_s)}
        << QStringList{u"/p/a.csdef / A / Tls"_s, u" /  / www,api"_s, u" /  / net"_s};
    QTest::newRow("sentences about one thing")
        << QList{byHand(u"run-on-server"_s, u"a.ps1"_s), byHand(u"run-on-server"_s, u"b.ps1"_s)}
        << QStringList{u" /  / a.ps1"_s, u" /  / b.ps1"_s};
}

void ActionGroupsTest::groups()
{
    QFETCH(QList<Action>, actions);
    QStringList texts;
    qsizetype held = 0;
    for (const ActionGroup &group : grouped(actions)) {
        texts.append(textOf(group));
        held += group.actions.size();
        const auto each = [](const QStringList &list) { return qMax<qsizetype>(1, list.size()); };
        QCOMPARE(group.actions.size(), each(group.files) * each(group.roles) * each(group.names));
    }
    QTEST(texts, "texts");
    QCOMPARE(held, actions.size());
}

/// What Scenario::Installed makes of them: 20 declarations, 40 thumbprints, 4 uploads.
void ActionGroupsTest::fiveRolesAndFourCertificates()
{
    const QStringList roles{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s};
    const QStringList names{u"Www"_s, u"Api"_s, u"Admin"_s, u"Mail"_s};
    QList<Action> actions;
    for (const QString &role : roles) {
        for (const QString &name : names)
            actions.append(declared(role, name));
    }
    for (const QString &file : {QString(cloud), QString(local)}) {
        for (const QString &role : roles) {
            for (const QString &name : names)
                actions.append({ActionType::SetThumbprint, file, role, name, u"of "_s + name});
        }
    }
    for (const QString &name : names)
        actions.append(byHand(u"upload-certificate"_s, name));
    QCOMPARE(actions.size(), 64);
    QCOMPARE(grouped(actions).size(), 6);
}

QTEST_APPLESS_MAIN(ActionGroupsTest)
#include "actiongroupstest.moc"
