// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/script/endpointports.h"
#include "model/script/scriptsetting.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <algorithm>
#include <functional>

using namespace testvalues;

namespace {

using Change = std::function<void(Draft &)>;

/// A role with an https endpoint on 443 that its site is bound to, and one SNI binding on that port.
Draft boundDraft()
{
    Role role = webRole(u"Front"_s);
    role.endpoints.append({u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Shop"_s});
    role.sites[0].bindings.append({u"HttpsIn"_s, u"HttpsIn"_s, {}});
    for (const auto &[name, digit] : {std::pair(u"Shop"_s, 'A'), std::pair(u"Api"_s, 'B')}) {
        const QString text = thumbprint(digit).toString();
        role.certificates.append({name, u"LocalMachine"_s, u"My"_s, {}, {{cloud, text}, {local, text}}});
    }
    Draft draft = draftWith(serviceOf({role}), {});
    draft.bindings = {
        {.role = u"Front"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"Api"_s}};
    return draft;
}

Binding defaultBinding(const QString &port = u"443"_s)
{
    return {.role = u"Front"_s, .site = u"Web"_s, .port = port, .sslFlags = {}, .certificate = u"Api"_s};
}

QList<quint16> sorted(const QSet<quint16> &ports)
{
    QList<quint16> list(ports.cbegin(), ports.cend());
    std::sort(list.begin(), list.end());
    return list;
}

} // namespace

/// What the setting rests on; that it is written and read again is scripttest's.
class ScriptSettingTest final : public QObject
{
    Q_OBJECT

private slots:
    void instancePorts_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("localPort");
        QTest::addColumn<int>("expected"); // 0: none
        QTest::newRow("no local port") << u"443"_s << QString() << 443;
        QTest::newRow("a local port") << u"443"_s << u"8443"_s << 8443;
        QTest::newRow("any local port") << u"443"_s << u"*"_s << 443;
        QTest::newRow("the port is none") << u"https"_s << QString() << 0;
        QTest::newRow("the local port is none") << u"443"_s << u"x"_s << 0;
        QTest::newRow("port 0") << u"0"_s << QString() << 0;
        QTest::newRow("too large") << u"65536"_s << QString() << 0;
        QTest::newRow("no port") << QString() << QString() << 0;
        QTest::newRow("a local port alone") << QString() << u"443"_s << 443;
    }

    void instancePorts()
    {
        QFETCH(QString, port);
        QFETCH(QString, localPort);
        const auto found = instancePort(
            {.name = u"HttpsIn"_s, .protocol = u"https"_s, .port = port, .localPort = localPort});
        QTEST(int(found.value_or(0)), "expected");
    }

    void ports_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QList<quint16>>("expected");
        QTest::newRow("each once") << u"Front"_s << QList<quint16>{443, 8443};
        QTest::newRow("of another role") << u"Back"_s << QList<quint16>{444};
        QTest::newRow("of no role") << u"Nowhere"_s << QList<quint16>();
    }

    void ports()
    {
        QFETCH(QString, role);
        Draft draft = boundDraft();
        draft.bindings.append(QList<Binding>{defaultBinding(),
                                             defaultBinding(u"8443"_s),
                                             defaultBinding(u"x"_s),
                                             defaultBinding({}),
                                             {.role = u"Back"_s, .port = u"444"_s}});
        QTEST(sorted(scriptPorts(draft, role)), "expected");
    }

    void deployed_data()
    {
        QTest::addColumn<QStringList>("with"); // the files that have the role, in the project's order
        QTest::addColumn<QStringList>("without");
        QTest::addColumn<QString>("expected");
        const QString staging = u"ServiceConfiguration.Staging.cscfg"_s;
        const QString emulator = u"ServiceConfiguration.emulator.cscfg"_s;
        QTest::newRow("the one that is deployed") << QStringList{cloud, local} << QStringList() << cloud;
        QTest::newRow("the local one first") << QStringList{local, cloud} << QStringList() << cloud;
        QTest::newRow("the first of two") << QStringList{staging, cloud} << QStringList() << staging;
        QTest::newRow("the local one alone") << QStringList{local} << QStringList() << local;
        QTest::newRow("the emulator's and the local one")
            << QStringList{emulator, local} << QStringList() << emulator;
        QTest::newRow("the deployed one lacks the role") << QStringList{local} << QStringList{cloud} << local;
        QTest::newRow("none has the role") << QStringList() << QStringList{cloud, local} << QString();
        QTest::newRow("no files") << QStringList() << QStringList() << QString();
    }

    void deployed()
    {
        QFETCH(QStringList, with);
        QFETCH(QStringList, without);
        Draft draft;
        for (const QString &file : without)
            draft.service.configurations.append({.fileName = file, .roles = {u"Other"_s}});
        for (const QString &file : with)
            draft.service.configurations.append({.fileName = file, .roles = {u"Other"_s, u"Front"_s}});
        QTEST(deployedConfiguration(draft, u"Front"_s), "expected");
    }

    void replaces_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, bool expected, const Change &change) {
            QTest::newRow(name) << change << expected;
        };
        const auto thumbprintIn = [](Draft &draft, const QString &file) -> QString & {
            return findCertificate(draft.service.roles[0], u"Shop"_s)->thumbprints[file];
        };
        row("bound, with a certificate everywhere", true, [](Draft &) {});
        row("no site is bound to it", false,
            [](Draft &d) { d.service.roles[0].sites[0].bindings.removeLast(); });
        row("no site", false, [](Draft &d) { d.service.roles[0].sites.clear(); });
        row("no thumbprint where it is deployed", false,
            [=](Draft &d) { thumbprintIn(d, cloud) = u"$Tls$"_s; });
        row("no thumbprint in the local file alone", true, [=](Draft &d) { thumbprintIn(d, local).clear(); });
        row("... in a file without the role", true, [=](Draft &d) {
            thumbprintIn(d, cloud).clear();
            d.service.configurations[0].roles.clear();
        });
        row("... but the script has a default", true, [=](Draft &d) {
            thumbprintIn(d, cloud).clear();
            d.bindings.append(defaultBinding());
        });
        row("... on another port", false, [=](Draft &d) {
            thumbprintIn(d, cloud).clear();
            d.bindings.append(defaultBinding(u"8443"_s));
        });
        row("... which has no thumbprint either", false, [=](Draft &d) {
            thumbprintIn(d, cloud).clear();
            d.bindings.append(defaultBinding());
            d.bindings.last().certificate = u"Shop"_s;
        });
        row("... at an address of its own", false, [=](Draft &d) {
            thumbprintIn(d, cloud).clear();
            d.bindings.append(defaultBinding());
            d.bindings.last().ip = u"10.0.0.4"_s;
        });
        row("no certificate at the endpoint", false,
            [](Draft &d) { d.service.roles[0].endpoints[1].certificate.clear(); });
    }

    void replaces()
    {
        QFETCH(Change, change);
        Draft draft = boundDraft();
        change(draft);
        const Role &role = draft.service.roles.first();
        QTEST(replacesPlatform(draft, role, *findEndpoint(role, u"HttpsIn"_s)), "expected");
    }

    void defaults_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<int>("sslFlags");
        QTest::addColumn<bool>("isDefault");
        QTest::addColumn<bool>("isOfPlatform");
        QTest::newRow("any address") << u"*"_s << 0 << true << false;
        QTest::newRow("with flags that do not choose") << u"*"_s << int(SslFlag::NoHttp2) << true << false;
        QTest::newRow("with SNI") << u"*"_s << int(SslFlag::Sni) << false << false;
        QTest::newRow("of the central store") << u"*"_s << int(SslFlag::CentralStore) << false << false;
        QTest::newRow("an address") << u"10.0.0.4"_s << 0 << false << false;
        QTest::newRow("any IPv6") << u"[::]"_s << 0 << false << false;
        QTest::newRow("the platform's") << u"platform"_s << 0 << false << true;
    }

    void defaults()
    {
        QFETCH(QString, ip);
        QFETCH(int, sslFlags);
        ScriptRow row;
        row.ip = ip;
        row.sslFlags = SslFlags::fromInt(sslFlags);
        QTEST(row.isDefault(), "isDefault");
        QTEST(row.isOfPlatform(), "isOfPlatform");
    }

    void flagsAsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("flags"); // -1: the row is not understood
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("one digit") << u"1"_s << 1;
        QTest::newRow("three digits") << u"127"_s << 127;
        QTest::newRow("zeros before it") << u"001"_s << 1;
        QTest::newRow("four digits") << u"0001"_s << -1;
        QTest::newRow("a bit that is none") << u"128"_s << -1;
        QTest::newRow("a sign") << u"+1"_s << -1;
        QTest::newRow("below zero") << u"-1"_s << -1;
        QTest::newRow("blanks") << u" 1 "_s << -1;
        QTest::newRow("hexadecimal") << u"0x1"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }

    void flagsAsRead()
    {
        QFETCH(QString, text);
        const QString value = u"keep;Web|*:443:www.a.test|%1|%2"_s.arg(text, QString(40, u'B'));
        const QList<Binding> read = bindingsFromSetting(boundDraft().service.roles.first(), value);
        QTEST(read.isEmpty() ? -1 : read.first().sslFlags, "flags");
    }

    void theServerHasNoPlatform()
    {
        Draft draft = boundDraft();
        QVERIFY(scriptRows(draft, u"Front"_s, cloud).first().isOfPlatform());
        draft = withScriptForm(draft, ScriptForm::Server);
        const QList<ScriptRow> rows = scriptRows(draft, u"Front"_s, cloud);
        QCOMPARE(rows.size(), 1);
        QVERIFY(!rows.first().isOfPlatform());
        QVERIFY(bindingsSettingValue(draft, u"Front"_s, cloud).startsWith(u"tcp;"));
        QVERIFY(scriptRows(draft, u"Nowhere"_s, cloud).isEmpty());
    }

    void aPartialValueHasTheRows()
    {
        const Draft draft = withScriptForm(boundDraft(), ScriptForm::Server);
        const QString whole = bindingsSettingValue(draft, u"Front"_s, cloud);
        const QString partial = partialSettingValue(draft, u"Front"_s, cloud);
        QCOMPARE(partial, QString(whole).replace(u"tcp;"_s, u"partial;"_s));
        const Role &role = draft.service.roles.first();
        QCOMPARE(bindingsFromSetting(role, partial), bindingsFromSetting(role, whole));
        QCOMPARE(httpsEndpointFromSetting(partial), HttpsEndpoint::Tcp);
    }
};

QTEST_GUILESS_MAIN(ScriptSettingTest)
#include "scriptsettingtest.moc"
