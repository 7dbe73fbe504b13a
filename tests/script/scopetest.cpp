// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// What a run may remove and what an undo may forget: several scripts share a server with each other and with
// its administrator, and a script's setting says what it is about.
#include "server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList engines{u"powershell"_s, u"onstart"_s};
const QString www = u"Shop|*:443:www.a.test|1|{A}"_s;
const QString api = u"Shop|*:443:api.a.test|1|{B}"_s;
const QString other = u"Other|*:443:api.a.test|1|{B}"_s;

const QString wwwStands = u"Shop https *:443:www.a.test 1"_s;
const QString apiStands = u"Shop https *:443:api.a.test 1"_s;
const QString otherStands = u"Other https *:443:api.a.test 1"_s;

Server shopServer()
{
    Server server;
    server.addSite(u"Shop"_s);
    return server;
}

} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void othersSitesStay_data() { addEngines(); }
    void othersSitesStay();
    void scopesKnowNothingOfEachOther_data() { addEngines(); }
    void scopesKnowNothingOfEachOther();
    void partialRemovesNothing_data() { addEngines(); }
    void partialRemovesNothing();
    void nothingIsRefused_data();
    void nothingIsRefused();
    void repeated_data();
    void repeated();
    void notRepeated_data();
    void notRepeated();
    void replacedBindingStays_data() { addEngines(); }
    void replacedBindingStays();
    void whatWasNotWrittenIsNotNoted_data();
    void whatWasNotWrittenIsNotNoted();
    void undoOnASiteThatComesBack_data() { addEngines(); }
    void undoOnASiteThatComesBack();
    void undoOfWhatOthersChanged_data();
    void undoOfWhatOthersChanged();
    void storeIsKept_data() { addEngines(); }
    void storeIsKept();

private:
    static void addEngines();
    int run(Server &server, const QString &setting, QJsonObject parameters = {});
    int undo(Server &server, const QJsonObject &parameters = {});
    bool has(const Server &server, const QStringList &lines) const;

    std::unique_ptr<Bench> m_bench;
    QString m_engine;
};

void ScopeTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void ScopeTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}

/// As on a server, where there is no role instance.
int ScopeTest::run(Server &server, const QString &setting, QJsonObject parameters)
{
    parameters.insert(u"Setting"_s, setting);
    parameters.insert(u"TimeoutSeconds"_s, 0);
    if (!parameters.contains(u"InstanceId"_s))
        parameters.insert(u"InstanceId"_s, u""_s);
    const ScriptRun run = m_bench->run(server, m_engine, parameters);
    return run.errors.isEmpty() ? run.exitCode : -1;
}

int ScopeTest::undo(Server &server, const QJsonObject &parameters)
{
    QJsonObject all = parameters;
    all.insert(u"Undo"_s, true);
    return run(server, QString(), all);
}

bool ScopeTest::has(const Server &server, const QStringList &lines) const
{
    const QStringList dump = server.dump().split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(),
                       [&dump](const QString &line) { return dump.contains(line); });
}

// Two scripts, one state file: neither takes the other's bindings away.
void ScopeTest::othersSitesStay()
{
    QFETCH(const QString, engine);
    m_engine = engine;
    Server server = shopServer();
    const QString before = server.dump();
    QCOMPARE(run(server, u"tcp;"_s + www), 0);
    QCOMPARE(run(server, u"tcp;"_s + other), 0);
    QVERIFY2(has(server, {wwwStands, otherStands, u"hostnameport=www.a.test:443 A"_s}),
             qPrintable(server.dump()));
    // Of its own site it removes what it does not name any more.
    QCOMPARE(run(server, u"tcp;"_s + api), 0);
    QVERIFY2(!has(server, {wwwStands}) && has(server, {apiStands, otherStands}), qPrintable(server.dump()));
    QVERIFY(!server.dump().contains(u"www.a.test"_s));
    QCOMPARE(undo(server), 0);
    QCOMPARE(server.dump(), before);
}

// Two roles may have a site of one name.
void ScopeTest::scopesKnowNothingOfEachOther()
{
    QFETCH(const QString, engine);
    m_engine = engine;
    const QJsonObject front{{u"Scope"_s, u"Front"_s}}, back{{u"Scope"_s, u"Back"_s}};
    Server server = shopServer();
    const QString before = server.dump();
    QCOMPARE(run(server, u"tcp;"_s + www, front), 0);
    QCOMPARE(run(server, u"tcp;"_s + api, back), 0);
    QCOMPARE(run(server, u"tcp;"_s + www, front), 0);
    QVERIFY2(has(server, {wwwStands, apiStands}), qPrintable(server.dump()));
    QCOMPARE(undo(server, front), 0);
    QVERIFY2(!has(server, {wwwStands}) && has(server, {apiStands}), qPrintable(server.dump()));
    QCOMPARE(undo(server, back), 0);
    QCOMPARE(server.dump(), before);
}

// As the script of a renewal, which has what was renewed alone.
void ScopeTest::partialRemovesNothing()
{
    QFETCH(const QString, engine);
    m_engine = engine;
    Server server = shopServer();
    const QString before = server.dump();
    QCOMPARE(run(server, u"tcp;"_s + www + u';' + api), 0);
    QCOMPARE(run(server, u"partial;"_s + QString(api).replace(u"{B}"_s, u"{C}"_s)), 0);
    QVERIFY2(
        has(server,
            {wwwStands, apiStands, u"hostnameport=www.a.test:443 A"_s, u"hostnameport=api.a.test:443 C"_s}),
        qPrintable(server.dump()));
    // Both are the script's still.
    QCOMPARE(run(server, u"tcp;"_s + www), 0);
    QVERIFY2(has(server, {wwwStands}) && !server.dump().contains(u"api.a.test"_s), qPrintable(server.dump()));
    QCOMPARE(undo(server), 0);
    QCOMPARE(server.dump(), before);
}

void ScopeTest::nothingIsRefused_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    for (const QString &engine : engines) {
        for (const QString &setting : {u"tcp"_s, u"keep"_s, u"partial"_s, u"tcp;"_s, u"tcp; \n"_s})
            QTest::addRow("%s: %s", qPrintable(engine), qPrintable(setting.simplified()))
                << engine << setting;
    }
}

// A setting that lost its rows takes nothing away; an undo does.
void ScopeTest::nothingIsRefused()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, setting);
    m_engine = engine;
    for (const QString &instance : {QString(u""_s), u"Web_IN_0"_s}) {
        m_bench->clear();
        Server server;
        const QString before = server.dump();
        const QJsonObject parameters{{u"InstanceId"_s, instance}};
        const QString site = instance.isEmpty() ? u"Other"_s : u"Web"_s;
        QCOMPARE(run(server, u"tcp;"_s + QString(www).replace(u"Shop"_s, site), parameters), 0);
        const QString after = server.dump();
        QCOMPARE(run(server, setting, parameters), 2);
        QVERIFY2(m_bench->log().contains(u"names no binding"_s), qPrintable(m_bench->log()));
        QCOMPARE(server.dump(), after);
        QCOMPARE(undo(server, parameters), 0);
        QCOMPARE(server.dump(), before);
    }
}

void ScopeTest::repeated_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &setting, const QString &said) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << setting << said;
    };
    const QString one = u"are one binding: "_s, record = u"want two certificates in one HTTP.sys record, "_s;
    row("a row twice", u"tcp;"_s + www + u';' + api + u';' + www,
        u"Rows 1 and 3 of the setting Bindwright.Bindings "_s + one);
    row("one host, two certificates", u"tcp;"_s + www + u";Shop|*:443:www.a.test|1|{C}"_s,
        u"Rows 1 and 2 of the setting Bindwright.Bindings "_s + one);
    row("one binding, other sslFlags", u"tcp;"_s + www + u";Shop|*:443:www.a.test|5|{A}"_s, one);
    row("in other letters", u"tcp;"_s + www + u";sHOP|*:443:WWW.a.test|1|{A}"_s, one);
    row("the address in another form", u"tcp;"_s + www + u";Shop|0.0.0.0:443:www.a.test|1|{A}"_s, one);
    row("IPv6 in another form", u"tcp;Shop|[2001:db8::4]:443:|0|{A};Shop|[2001:DB8:0::4]:443:|0|{A}"_s, one);
    row("Central Certificate Store", u"tcp;Shop|*:443:www.a.test|3|;Shop|*:443:www.a.test|3|"_s, one);
    row("two addresses, one host's record",
        u"tcp;Shop|10.0.0.4:443:www.a.test|1|{A};Shop|10.0.0.5:443:www.a.test|1|{C}"_s,
        u"Rows 1 and 2 of the setting Bindwright.Bindings "_s + record);
    row("two sites, one host's record", u"tcp;"_s + www + u";Other|10.0.0.5:443:www.a.test|1|{C}"_s,
        record + u"hostnameport=www.a.test:443: "_s);
    row("two hosts without SNI", u"tcp;Shop|*:443:www.a.test|0|{A};Shop|*:443:api.a.test|0|{B}"_s,
        record + u"ipport=0.0.0.0:443: "_s);
    row("the platform's twice", u"keep;Shop|platform:443:|0|{A};Shop|platform:443:|0|{A};"_s + www, one);
    row("the platform's, and a default of another host",
        u"keep;Shop|platform:443:|0|{A};Shop|*:443:api.a.test|0|{B}"_s, record + u"ipport=0.0.0.0:443: "_s);
    row("partial", u"partial;"_s + www + u';' + www, one);
}

// -WhatIf says it as well.
void ScopeTest::repeated()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, setting);
    QFETCH(const QString, said);
    m_engine = engine;
    Server server = shopServer();
    QJsonObject parameters;
    for (const bool whatIf : {true, false}) {
        if (whatIf && engine != engines.first())
            continue;
        m_bench->clear();
        parameters = whatIf ? QJsonObject{{u"WhatIf"_s, true}} : QJsonObject();
        QCOMPARE(run(server, setting, parameters), 2);
        QVERIFY2(m_bench->log().contains(said), qPrintable(m_bench->log()));
    }
    QCOMPARE(server.dump(), shopServer().dump());
}

void ScopeTest::notRepeated_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    const QList<std::pair<const char *, QString>> rows{
        {"two addresses, one certificate",
         u"tcp;Shop|10.0.0.4:443:www.a.test|1|{A};Shop|10.0.0.5:443:www.a.test|1|{A}"_s},
        {"two ports", u"tcp;"_s + www + u";Shop|*:8443:www.a.test|1|{C}"_s},
        {"the same host with and without SNI", u"tcp;"_s + www + u";Shop|*:443:|0|{B}"_s},
        {"two hosts of the Central Certificate Store",
         u"tcp;Shop|*:443:www.a.test|3|;Shop|*:443:api.a.test|3|"_s},
    };
    for (const auto &[name, setting] : rows) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << setting;
    }
}

void ScopeTest::notRepeated()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, setting);
    m_engine = engine;
    Server server = shopServer();
    QVERIFY2(run(server, setting) == 0, qPrintable(m_bench->log()));
    QVERIFY2(run(server, setting) == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.number(u"commits"_s), 1);
}

// It was an administrator's before the first run: to take it away is nobody's wish.
void ScopeTest::replacedBindingStays()
{
    QFETCH(const QString, engine);
    m_engine = engine;
    Server server = shopServer();
    server.bind(u"Shop"_s, u"*:443:www.a.test"_s, 9, u'C');
    const QString before = server.dump();
    QCOMPARE(run(server, u"tcp;"_s + www + u';' + api), 0);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(run(server, u"tcp;"_s + api), 0);
        QVERIFY2(has(server, {u"Shop https *:443:www.a.test 9"_s, u"hostnameport=www.a.test:443 A"_s}),
                 qPrintable(server.dump()));
    }
    QCOMPARE(undo(server), 0);
    QCOMPARE(server.dump(), before);
}

void ScopeTest::whatWasNotWrittenIsNotNoted_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("fault");
    for (const QString &engine : engines) {
        for (const QString &fault : {u"lockedCommits"_s, u"changedOnDisk"_s})
            QTest::addRow("%s: %s", qPrintable(engine), qPrintable(fault)) << engine << fault;
    }
}

// Else the administrator's own, made by hand meanwhile, would be taken for the script's.
void ScopeTest::whatWasNotWrittenIsNotNoted()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, fault);
    m_engine = engine;
    Server server = shopServer();
    server.setFault(fault, 99);
    QCOMPARE(run(server, u"tcp;"_s + www + u';' + api, {{u"Attempts"_s, 3}}), 5);
    QCOMPARE(m_bench->state(), QString(u""_s));
    server.setFault(fault, 0);
    server.bind(u"Shop"_s, u"*:443:api.a.test"_s, 1, u'B');
    QCOMPARE(run(server, u"tcp;"_s + www), 0);
    QVERIFY2(has(server, {wwwStands, apiStands, u"hostnameport=api.a.test:443 B"_s}),
             qPrintable(server.dump()));
}

// The platform, or somebody, made it gone for a moment.
void ScopeTest::undoOnASiteThatComesBack()
{
    QFETCH(const QString, engine);
    m_engine = engine;
    Server server = shopServer();
    server.bind(u"Shop"_s, u"*:443:www.a.test"_s, 1, u'C');
    const QString before = server.dump();
    QCOMPARE(run(server, u"tcp;"_s + www + u';' + api + u';' + QString(other).replace(u"api"_s, u"x"_s)), 0);
    const QJsonValue sites = server.machine().value(u"sites"_s);
    server.removeSite(u"Shop"_s);
    QCOMPARE(undo(server), 3);
    QVERIFY2(!server.dump().contains(u"x.a.test"_s), qPrintable(server.dump())); // the site there is undone
    QVERIFY2(m_bench->state().contains(u"replaced Shop|*:443:www.a.test|"_s), qPrintable(m_bench->state()));
    QVERIFY2(!m_bench->state().contains(u"Other|"_s), qPrintable(m_bench->state()));
    QJsonObject machine = server.machine();
    machine.insert(u"sites"_s, sites);
    server.setMachine(machine);
    server.removeSite(u"Other"_s);
    server.addSite(u"Other"_s);
    QCOMPARE(undo(server), 0);
    QCOMPARE(server.dump(), before);
    QCOMPARE(m_bench->state(), QString(u""_s));
}

void ScopeTest::undoOfWhatOthersChanged_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("wasThere");
    for (const QString &engine : engines) {
        QTest::addRow("%s: made", qPrintable(engine)) << engine << false;
        QTest::addRow("%s: replaced", qPrintable(engine)) << engine << true;
    }
}

// Another tool renewed the certificate, as they do: it is not set back, nor forgotten.
void ScopeTest::undoOfWhatOthersChanged()
{
    QFETCH(const QString, engine);
    QFETCH(const bool, wasThere);
    m_engine = engine;
    Server server = shopServer();
    if (wasThere)
        server.bind(u"Shop"_s, u"*:443:www.a.test"_s, 1, u'D');
    QCOMPARE(run(server, u"tcp;"_s + www + u';' + api), 0);
    QJsonObject machine = server.machine();
    QString text = QString::fromUtf8(QJsonDocument(machine.value(u"records"_s).toArray()).toJson());
    text.replace(Server::withThumbprints(u"{A}"_s), Server::withThumbprints(u"{C}"_s));
    machine.insert(u"records"_s, QJsonDocument::fromJson(text.toUtf8()).array());
    server.setMachine(machine);
    QCOMPARE(undo(server), 6);
    QVERIFY2(m_bench->log().contains(
                 u"*:443:www.a.test of the site Shop has the certificate C, which this script did not set"_s),
             qPrintable(m_bench->log()));
    QVERIFY2(has(server, {wwwStands, u"hostnameport=www.a.test:443 C"_s}), qPrintable(server.dump()));
    QVERIFY2(!server.dump().contains(u"api.a.test"_s), qPrintable(server.dump()));
    QVERIFY2(m_bench->state().contains(u"made Shop|*:443:www.a.test|"_s), qPrintable(m_bench->state()));
    QCOMPARE(m_bench->state().contains(u"replaced Shop|*:443:www.a.test|"_s), wasThere);
}

// A certificate that is in two stores is bound from the one that it was bound from.
void ScopeTest::storeIsKept()
{
    QFETCH(const QString, engine);
    m_engine = engine;
    for (const bool isInMyToo : {true, false}) {
        m_bench->clear();
        Server server = shopServer();
        QJsonObject machine = server.machine();
        QJsonArray certificates = machine.value(u"certificates"_s).toArray();
        QJsonObject first = certificates.first().toObject();
        first.insert(u"store"_s, u"WebHosting"_s);
        certificates.append(first);
        machine.insert(u"certificates"_s, certificates);
        server.setMachine(machine);
        if (!isInMyToo) {
            certificates.removeFirst();
            machine.insert(u"certificates"_s, certificates);
            server.setMachine(machine);
        }
        server.bind(u"Shop"_s, u"*:443:www.a.test"_s, 1, u'A');
        server.setOfLastBinding(u"Shop"_s, u"store"_s, u"WebHosting"_s);
        server.setOfLastRecord(u"store"_s, u"WebHosting"_s);
        QVERIFY2(run(server, u"tcp;"_s + www + u';' + api) == 0, qPrintable(m_bench->log()));
        const QJsonObject record = server.machine().value(u"records"_s).toArray().first().toObject();
        QCOMPARE(record.value(u"key"_s).toString(), u"www.a.test:443"_s);
        QCOMPARE(record.value(u"store"_s).toString(), u"WebHosting"_s);
    }
}

QTEST_GUILESS_MAIN(ScopeTest)
#include "scopetest.moc"
