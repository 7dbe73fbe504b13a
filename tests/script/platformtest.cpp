// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// What of a role instance is the platform's, and what it is about to make anew; what hides the bindings.
#include "server.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList engines{u"powershell"_s, u"onstart"_s};
const QString keep = u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A}"_s;
const QString www = u"tcp;Web|*:443:www.a.test|1|{A}"_s;
const QString web = u"Web_IN_0_Web"_s;
const QString unknown = u""_s; // an address
const QString known = u"10.0.0.4"_s;

QString line(const QString &information)
{
    return web + u" https "_s + information + u" 0"_s;
}

std::function<void(Server &)> record(const QString &key, bool isOfIis, bool isOfRole = true)
{
    return [=](Server &server) {
        server = isOfRole ? Server::ofRole() : Server();
        server.addRecord(u"ipport"_s, key, u'C', isOfIis);
    };
}

struct Hiding
{
    const char *name;
    std::function<void(Server &)> plant;
    QString setting;
    QString address;
    int exitCode;
};

QList<Hiding> hidings()
{
    const auto platformsOwn = [](Server &server) {
        server = Server::ofRole();
        server.setOfLastRecord(u"application"_s, u"5d89a20c-beab-4389-9447-324788eb944a"_s);
    };
    const auto bound = [](Server &server) {
        server = Server::ofRole();
        server.bind(u"Other"_s, u"10.0.0.9:443:"_s, 0, u'C');
    };
    const QString host = QString(www).replace(u"|1|"_s, u"|0|"_s);
    return {
        {"another application's", record(u"10.0.0.9:443"_s, false), keep, unknown, 6},
        {"IIS's application's, no binding", record(u"10.0.0.9:443"_s, true), keep, unknown, 6},
        {"another application's on an address of IPv6", record(u"[2001:db8::9]:443"_s, false), keep, unknown,
         6},
        {"on the role's address, of another binding that is gone", record(u"10.0.0.4:443"_s, true, false),
         www, known, 6},
        {"on another address than the role's", record(u"10.0.0.9:443"_s, false), keep, known, 0},
        {"another site's binding", bound, keep, unknown, 0},
        {"another port", record(u"10.0.0.9:8443"_s, false), keep, unknown, 0},
        {"no host name is wanted", record(u"10.0.0.9:443"_s, false, false), host, unknown, 0},
        {"the platform's, with another application id", platformsOwn, keep, known, 6},
    };
}

} // namespace

class PlatformTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void bindingsOnAddresses_data();
    void bindingsOnAddresses();
    void aReplacedOneIsKnown_data() { addEngines(); }
    void aReplacedOneIsKnown();
    void hiding_data();
    void hiding();
    void theRoleTellsItsAddress();
    void aRoleWithoutTheSetting();
    void theFirstStartWatches_data();
    void theFirstStartWatches();
    void aLongTaskIsWaitedFor_data();
    void aLongTaskIsWaitedFor();
    void aSiteWithoutItsPoolIsOld();

private:
    static void addEngines();
    ScriptRun runAsRole(Server &server, const QJsonObject &parameters);

    std::unique_ptr<Bench> m_bench;
};

void PlatformTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void PlatformTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}

void PlatformTest::bindingsOnAddresses_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QStringList>("there"); // beside the platform's own
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<bool>("isRemoved"); // the platform's
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const QStringList &there, const QString &address, int exitCode,
                        bool isRemoved, const QString &warning) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name)
                << engine << there << address << exitCode << isRemoved << warning;
    };
    const QString others = u"10.0.0.77:443:"_s, sure = u"10\\.0\\.0\\.77:443 is not this script's"_s;
    row("known", {}, known, 0, true, {});
    row("known, and an administrator's", {others}, known, 0, true, sure);
    row("unknown", {}, unknown, 0, true,
        u"has on an address: 10\\.0\\.0\\.4:443:\\. It is taken for the platform's own, and removed"_s);
    row("unknown, and an administrator's", {others}, unknown, 6, false,
        u"10\\.0\\.0\\.4:443:, 10\\.0\\.0\\.77:443:\\. Which is the platform's is not known: none is removed"_s);
    row("not an address", {others}, u"HttpsIn"_s, 6, false, u"Which is the platform's is not known"_s);
    row("unknown, and of another port", {u"10.0.0.77:8443:"_s}, unknown, 0, true, u"It is taken for"_s);
}

// An administrator may have a binding of the same shape.
void PlatformTest::bindingsOnAddresses()
{
    QFETCH(QString, engine);
    QFETCH(QStringList, there);
    QFETCH(QString, address);
    QFETCH(bool, isRemoved);
    QFETCH(QString, warning);
    Server server = Server::ofRole();
    for (const QString &information : there)
        server.bind(web, information, 0, u'C');
    const QString before = server.dump();
    for (int i = 0; i < 2; ++i) { // the second run says the same of what is left
        m_bench->write(server);
        const ScriptRun run = m_bench->run(server, engine, {{u"Setting"_s, keep}, {u"Address"_s, address}});
        QCOMPARE(run.errors, QStringList());
        QTEST(run.exitCode, "exitCode");
        const QStringList lines = server.dump().split(u'\n');
        QVERIFY2(lines.contains(line(u"10.0.0.4:443:"_s)) != isRemoved, qPrintable(server.dump()));
        QVERIFY2(lines.contains(u"ipport=10.0.0.4:443 A"_s) != isRemoved, qPrintable(server.dump()));
        for (const QString &information : there)
            QVERIFY2(lines.contains(line(information)), qPrintable(server.dump()));
    }
    QVERIFY2(m_bench->log().contains(QRegularExpression(warning)), qPrintable(m_bench->log()));
    QCOMPARE(m_bench->log().contains(u" warning "_s), !warning.isEmpty());
    QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), before);
}

// What is made once the platform's binding is replaced is not the platform's; what comes back is.
void PlatformTest::aReplacedOneIsKnown()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    const QJsonObject parameters{{u"Setting"_s, keep}, {u"Address"_s, unknown}};
    QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 0);
    server.bind(web, u"10.0.0.77:443:"_s, 0, u'C');
    QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 0);
    QVERIFY2(server.dump().contains(line(u"10.0.0.77:443:"_s)), qPrintable(server.dump()));
    server.bind(web, u"10.0.0.4:443:"_s, 0, u'A');
    QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 0);
    QVERIFY2(server.dump().contains(line(u"10.0.0.77:443:"_s)), qPrintable(server.dump()));
    QVERIFY2(!server.dump().contains(line(u"10.0.0.4:443:"_s)), qPrintable(server.dump()));
}

void PlatformTest::hiding_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<Hiding>("row");
    for (const Hiding &row : hidings()) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), row.name) << engine << row;
    }
}

// It is left alone, and what is not served is not said to be; -WhatIf says the same.
void PlatformTest::hiding()
{
    QFETCH(QString, engine);
    QFETCH(Hiding, row);
    Server server;
    row.plant(server);
    for (const bool whatIf : {true, false}) {
        if (whatIf && engine != engines.first())
            continue;
        QJsonObject parameters{{u"Setting"_s, row.setting}, {u"Address"_s, row.address}};
        if (whatIf)
            parameters.insert(u"WhatIf"_s, true);
        m_bench->clear();
        QVERIFY2(m_bench->run(server, engine, parameters).exitCode == row.exitCode,
                 qPrintable(m_bench->log()));
        QCOMPARE(m_bench->log().contains(whatIf ? u"The bindings would be set, but not served"_s
                                                : u"The bindings are set, but not served"_s),
                 row.exitCode == 6);
        QVERIFY(row.exitCode == 0 || !m_bench->log().contains(u"hold what was wanted"_s));
    }
    QVERIFY2(server.dump().contains(u"hostnameport=www.a.test:443 A"_s) != row.setting.contains(u"|0|{A}"_s)
                 || row.setting == keep,
             qPrintable(server.dump()));
    QVERIFY2(server.dump().contains(QRegularExpression(u"ipport=.*3 C"_s)) || row.setting == keep,
             qPrintable(server.dump()));
}

ScriptRun PlatformTest::runAsRole(Server &server, const QJsonObject &parameters)
{
    m_bench->write(server);
    ScriptHost fresh(m_bench->path(u"bin"_s)); // its second look comes when this test is over
    QJsonObject request = m_bench->request(u"role"_s, {});
    const QString folder = m_bench->path(u"state"_s);
    QDir().mkpath(folder);
    request.insert(u"environment"_s, QJsonObject{{u"TMPDIR"_s, folder}, {u"ProgramData"_s, folder}});
    QJsonObject all = parameters;
    all.insert(u"InstanceId"_s, u"Web_IN_0"_s);
    request.insert(u"parameters"_s, all);
    fresh.start(request);
    const ScriptRun run = fresh.finish();
    m_bench->read(server);
    return run;
}

void PlatformTest::theRoleTellsItsAddress()
{
    Server server = Server::ofRole();
    server.bind(web, u"10.0.0.77:443:"_s, 0, u'C');
    const ScriptRun run =
        runAsRole(server, {{u"Setting"_s, Server::withThumbprints(keep)}, {u"Address"_s, known}});
    QCOMPARE(run.errors, QStringList());
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(server.dump().contains(line(u"10.0.0.77:443:"_s)), qPrintable(server.dump()));
    QVERIFY2(!server.dump().contains(line(u"10.0.0.4:443:"_s)), qPrintable(server.dump()));
}

void PlatformTest::aRoleWithoutTheSetting()
{
    Server server = Server::ofRole();
    const ScriptRun run = runAsRole(server, {});
    QCOMPARE(run.errors, QStringList());
    QCOMPARE(run.exitCode, 2);
    QFile log(m_bench->path(u"state/bindwright.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QVERIFY2(text.contains("is missing or not understood") && text.contains("(exit code 2"),
             text.constData());
    QCOMPARE(server.dump(), Server::ofRole().dump());
}

void PlatformTest::theFirstStartWatches_data()
{
    QTest::addColumn<int>("goneAfterOpens");
    QTest::newRow("while it looks for the site") << 1;
    QTest::newRow("before the commit") << 3;
    QTest::newRow("after the second look") << 10;
}

// The first package with a script: no state file says that the site is the earlier package's.
void PlatformTest::theFirstStartWatches()
{
    QFETCH(int, goneAfterOpens);
    Server server = Server::ofRole();
    server.setRoleStart(QDateTime::currentDateTimeUtc());
    server.setFault(u"siteIsMadeAnew"_s,
                    QJsonObject{{u"site"_s, web},
                                {u"information"_s, u"10.0.0.4:443:"_s},
                                {u"certificate"_s, Server::withThumbprints(u"{A}"_s)},
                                {u"goneAfterOpens"_s, goneAfterOpens},
                                {u"backAfterOpens"_s, goneAfterOpens + 3}});
    const QJsonObject parameters{{u"Setting"_s, keep}, {u"SecondLookSeconds"_s, 1}, {u"StartSeconds"_s, 30}};
    QVERIFY2(m_bench->run(server, engines.first(), parameters).exitCode == 0, qPrintable(m_bench->log()));
    QVERIFY2(server.dump().contains(u"hostnameport=www.a.test:443 A"_s), qPrintable(server.dump()));
    QVERIFY2(server.dump().contains(web + u" https *:443:www.a.test 1"_s), qPrintable(server.dump()));
    QVERIFY2(!server.dump().contains(line(u"10.0.0.4:443:"_s)), qPrintable(server.dump()));

    // A role whose code runs has its site: no run waits for that.
    m_bench->clear();
    server = Server::ofRole();
    server.setRoleStart(QDateTime::currentDateTimeUtc().addSecs(-2));
    server.setHostStart(QDateTime::currentDateTimeUtc());
    QVERIFY2(m_bench->run(server, engines.first(), parameters).exitCode == 0, qPrintable(m_bench->log()));
    QVERIFY2(!m_bench->log().contains(u"may be the one of before"_s), qPrintable(m_bench->log()));
}

void PlatformTest::aLongTaskIsWaitedFor_data()
{
    QTest::addColumn<int>("hostedAfter"); // seconds after the role's start; -1: not yet
    QTest::addColumn<int>("startSeconds");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("its code was not started") << -1 << 86400 << 0;
    QTest::newRow("it was") << 1 << 86400 << 3;
    QTest::newRow("no task takes so long") << -1 << 60 << 3;
    QTest::newRow("an earlier start's code") << -1000 << 86400 << 0;
}

// The platform makes the site after the simple startup tasks, however long they take.
void PlatformTest::aLongTaskIsWaitedFor()
{
    QFETCH(int, hostedAfter);
    QFETCH(int, startSeconds);
    QFETCH(int, exitCode);
    Server server = Server::ofRole();
    const QDateTime start = QDateTime::currentDateTimeUtc().addSecs(-600);
    server.setRoleStart(start);
    if (hostedAfter != -1)
        server.setHostStart(start.addSecs(hostedAfter));
    server.setFault(u"siteIsMadeAnew"_s,
                    QJsonObject{{u"site"_s, web},
                                {u"information"_s, u"10.0.0.4:443:"_s},
                                {u"certificate"_s, Server::withThumbprints(u"{A}"_s)},
                                {u"goneAfterOpens"_s, 1},
                                {u"backAfterOpens"_s, 6}});
    const QJsonObject parameters{
        {u"Setting"_s, keep}, {u"TimeoutSeconds"_s, 0}, {u"StartSeconds"_s, startSeconds}};
    QVERIFY2(m_bench->run(server, engines.first(), parameters).exitCode == exitCode,
             qPrintable(m_bench->log()));
    QCOMPARE(m_bench->log().contains(u"A startup task of the role may still be running"_s), exitCode == 0);
    QCOMPARE(server.dump().contains(u"hostnameport=www.a.test:443 A"_s), exitCode == 0);
}

// The platform takes a role's pools away before the startup tasks begin.
void PlatformTest::aSiteWithoutItsPoolIsOld()
{
    Server server = Server::ofRole();
    QJsonObject machine = server.machine();
    QJsonArray sites = machine.value(u"sites"_s).toArray();
    QJsonObject old = sites.first().toObject();
    old.insert(u"isPoolGone"_s, true);
    sites.replace(0, old);
    machine.insert(u"sites"_s, sites);
    server.setMachine(machine);
    server.setFault(u"siteIsMadeAnew"_s,
                    QJsonObject{{u"site"_s, web},
                                {u"information"_s, u"10.0.0.4:443:"_s},
                                {u"certificate"_s, Server::withThumbprints(u"{A}"_s)},
                                {u"goneAfterOpens"_s, 4},
                                {u"backAfterOpens"_s, 6}});
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Setting"_s, keep}}).exitCode, 0);
    QVERIFY2(m_bench->log().contains(u"to be made anew, since its application pool is gone."_s),
             qPrintable(m_bench->log()));
    QCOMPARE(server.number(u"commits"_s), 1);
    QVERIFY2(server.dump().contains(web + u" https *:443:www.a.test 1"_s), qPrintable(server.dump()));
}

Q_DECLARE_METATYPE(Hiding)

QTEST_GUILESS_MAIN(PlatformTest)
#include "platformtest.moc"
