// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// bindwright-probe.ps1 on the stub: a real TLS server stands for HTTP.sys at the port, and answers as the
// test says that this build of Windows does.
#include "server.h"
#include "tests/support/servers.h"
#include "tests/support/testing.h"

#include <QJsonArray>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <signal.h>
#include <unistd.h>
#endif

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList withoutStore{u"wildcard-matches"_s,
                               u"wildcard-covers-deeper"_s,
                               u"wildcard-covers-apex"_s,
                               u"exact-host-before-wildcard"_s,
                               u"missing-certificate-falls-through"_s,
                               u"punycode-key-matches"_s,
                               u"any-ipv6-before-any-ipv4"_s,
                               u"reject-connections-refuses"_s,
                               u"renewal-link-serves-newer"_s};
const QStringList withStore{u"wildcard-before-central-store"_s, u"locked-file-falls-through"_s,
                            u"scoped-store-before-exact-host"_s};

/// A port that nothing listens on.
int sparePort()
{
    testing::Listener listener;
    const int port = listener.port();
    listener.close();
    return port;
}

/// A server on which these rules hold.
Server serverWhere(const QStringList &rules)
{
    Server server = Server::ofRole();
    QJsonObject holds;
    for (const QString &rule : rules)
        holds.insert(rule, true);
    QJsonObject machine = server.machine();
    machine.insert(u"httpSys"_s, holds);
    server.setMachine(machine);
    return server;
}

/// All that a run may not change: bindings, records, certificates, the central store.
QStringList remains(const Server &server)
{
    QStringList lines{server.dump()};
    for (const QJsonValue &entry : server.machine()[u"certificates"_s].toArray())
        lines.append(entry["store"_L1].toString() + u' ' + entry["thumbprint"_L1].toString());
    lines.append(server.machine()["store"_L1]["enabled"_L1].toBool() ? u"a store"_s : u"no store"_s);
    return lines;
}

// A netsh that outlived the killed run would write over what the next one begins with.
#ifdef Q_OS_UNIX
void leadItsGroup(QProcess &process)
{
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

void killGroup(QProcess &process)
{
    ::kill(-pid_t(process.processId()), SIGKILL);
}
#else
void leadItsGroup(QProcess &) { }

void killGroup(QProcess &process)
{
    process.kill();
}
#endif

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProbeTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { NEEDS_DOTNET; }

    void measures_data()
    {
        QTest::addColumn<QStringList>("holds");
        QTest::newRow("none of them holds") << QStringList();
        QTest::newRow("wildcards of one label")
            << QStringList{u"wildcard-matches"_s, u"exact-host-before-wildcard"_s};
    }

    void measures()
    {
        QFETCH(QStringList, holds);
        Bench bench;
        Server server = serverWhere(holds);
        const QStringList before = remains(server);
        const ScriptRun run = probe(bench, server);
        QVERIFY2(run.exitCode == 0, qPrintable((run.errors + run.warnings).join(u'\n')));
        const QJsonObject found = result(bench);
        QCOMPARE(found["format"_L1].toString(), u"bindwright-probe/1"_s);
        QCOMPARE(found["complete"_L1].toBool(), true);
        QVERIFY(found["windows"_L1].toString().count(u'.') == 2);
        QVERIFY(QDateTime::fromString(found["started"_L1].toString(), Qt::ISODate).isValid());
        QVERIFY(QDateTime::fromString(found["ended"_L1].toString(), Qt::ISODate).isValid());
        QStringList asked;
        for (const QJsonValue &answer : found["answers"_L1].toArray()) {
            const QString rule = answer["rule"_L1].toString();
            asked.append(rule);
            if (withStore.contains(rule)) {
                QVERIFY(answer["holds"_L1].isNull() && answer["served"_L1].isNull());
                QCOMPARE(answer["note"_L1].toString(), u"store-not-installed"_s);
                continue;
            }
            const QJsonValue expected = expectedOf(rule, holds);
            QVERIFY2(answer["holds"_L1] == expected,
                     qPrintable(rule + u' ' + answer["served"_L1].toString()));
        }
        QCOMPARE(asked, withoutStore + withStore);
        QCOMPARE(remains(server), before);
    }

    void measuresTheCentralStore_data()
    {
        QTest::addColumn<QStringList>("holds");
        QTest::newRow("all of them hold") << withoutStore + withStore;
        QTest::newRow("none does") << withoutStore;
    }

    void measuresTheCentralStore()
    {
        QFETCH(QStringList, holds);
        Bench bench;
        Server server = serverWhere(holds);
        setStore(server, {{u"enabled"_s, false}});
        const QStringList before = remains(server);
        const QJsonObject account{{u"userName"_s, u"reader"_s}, {u"password"_s, u"secret-of-reader"_s}};
        const ScriptRun run = probe(bench, server, {{u"StoreCredential"_s, account}});
        QVERIFY2(run.exitCode == 0, qPrintable((run.errors + run.warnings).join(u'\n')));
        for (const QJsonValue &answer : result(bench)["answers"_L1].toArray()) {
            const QString rule = answer["rule"_L1].toString();
            QVERIFY2(answer["holds"_L1] == QJsonValue(holds.contains(rule)),
                     qPrintable(rule + u' ' + answer["served"_L1].toString()));
        }
        QCOMPARE(remains(server), before);
        QVERIFY(!contentOf(bench.path(u"probe.json"_s)).contains("secret-of-reader"));
    }

    void aStoreInUseIsLeftAlone_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<QString>("note");
        QTest::newRow("in use") << true << u"store-in-use"_s;
        QTest::newRow("no account") << false << u"no-credential"_s;
    }

    void aStoreInUseIsLeftAlone()
    {
        QFETCH(bool, enabled);
        QFETCH(QString, note);
        Bench bench;
        Server server = serverWhere(withoutStore);
        setStore(server, {{u"enabled"_s, enabled}, {u"folder"_s, u"/elsewhere"_s}});
        const QStringList before = remains(server);
        QCOMPARE(probe(bench, server).exitCode, 0);
        const QJsonArray answers = result(bench)["answers"_L1].toArray();
        QCOMPARE(answers.last()["note"_L1].toString(), note);
        QCOMPARE(remains(server), before);
    }

    void aRecordThatIsRefusedIsLeftOpen()
    {
        Bench bench;
        Server server = serverWhere(withoutStore);
        server.setFault(u"refusedFamilies"_s, QJsonArray{u"ipport"_s});
        const QStringList before = remains(server);
        QCOMPARE(probe(bench, server).exitCode, 0);
        for (const QJsonValue &answer : result(bench)["answers"_L1].toArray())
            QVERIFY(answer["holds"_L1].isNull() && !answer["note"_L1].toString().isEmpty());
        QCOMPARE(remains(server), before);
    }

    void stoppedMidway()
    {
        Bench bench;
        Server server = serverWhere(withoutStore);
        const QStringList before = remains(server);
        QFile stop(bench.path(u"stop"_s));
        QVERIFY(stop.open(QIODevice::WriteOnly));
        QCOMPARE(probe(bench, server, {{u"StopPath"_s, stop.fileName()}}).exitCode, 10);
        QCOMPARE(remains(server), before);
    }

    void whatAKilledRunLeftGoes_data()
    {
        QTest::addColumn<bool>("cleanOnly");
        QTest::newRow("by the next run") << false;
        QTest::newRow("by -CleanOnly") << true;
    }

    void whatAKilledRunLeftGoes()
    {
        QFETCH(bool, cleanOnly);
        Bench bench;
        Server server = serverWhere(withoutStore);
        const QStringList before = remains(server);
        bench.write(server);
        QProcess killed;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"BINDWRIGHT_MACHINE"_s, bench.path(u"machine.json"_s));
        environment.insert(u"PATH"_s, bench.path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        killed.setProcessEnvironment(environment);
        killed.setWorkingDirectory(bench.path({}));
        leadItsGroup(killed);
        killed.start(QStringLiteral(SCRIPT_DOTNET),
                     {QStringLiteral(SCRIPT_BUILD "/Host/Host.dll"), u"-File"_s, script(), u"-Port"_s,
                      QString::number(sparePort())});
        // Nothing answers at the port, so that the run goes on for as long as it takes to be killed.
        QTRY_VERIFY_WITH_TIMEOUT(
            contentOf(bench.path(u"machine.json"_s)).contains("7c0d1d5e-2f6b-4c1e-9a53-62772d70726f"),
            120000);
        killGroup(killed);
        QVERIFY(killed.waitForFinished());
        bench.read(server);
        QVERIFY(remains(server) != before);
        const QJsonObject more = cleanOnly ? QJsonObject{{u"CleanOnly"_s, true}} : QJsonObject();
        QCOMPARE(probe(bench, server, more).exitCode, 0);
        QCOMPARE(remains(server), before);
        QCOMPARE(QFile::exists(bench.path(u"probe.json"_s)), !cleanOnly);
    }

    void whatIfChangesNothing()
    {
        Bench bench;
        Server server = serverWhere(withoutStore);
        const QStringList before = remains(server);
        QCOMPARE(probe(bench, server, {{u"WhatIf"_s, true}}).exitCode, 0);
        QCOMPARE(remains(server), before);
        QVERIFY(!QFile::exists(bench.path(u"probe.json"_s)));
    }

    void aPortInUseIsLeftAlone()
    {
        Bench bench;
        Server server = serverWhere(withoutStore);
        const int port = sparePort();
        server.addRecord(u"hostnameport"_s, u"www.a.test:%1"_s.arg(port), u'A', true);
        const QStringList before = remains(server);
        QCOMPARE(probe(bench, server, {{u"Port"_s, port}}).exitCode, 2);
        QCOMPARE(remains(server), before);
        QVERIFY(!QFile::exists(bench.path(u"probe.json"_s)));
    }

private:
    static void setStore(Server &server, const QJsonObject &store)
    {
        QJsonObject machine = server.machine();
        machine.insert(u"store"_s, store);
        server.setMachine(machine);
    }

    static QString script() { return QStringLiteral(SOURCE_FOLDER "/resources/probe/bindwright-probe.ps1"); }

    static ScriptRun probe(Bench &bench, Server &server, const QJsonObject &more = {})
    {
        QJsonObject parameters{{u"Port"_s, sparePort()}, {u"OutputPath"_s, bench.path(u"probe.json"_s)}};
        for (auto it = more.begin(); it != more.end(); ++it)
            parameters.insert(it.key(), it.value());
        bench.write(server);
        bench.host().start({{u"engine"_s, u"probe"_s},
                            {u"script"_s, script()},
                            {u"machine"_s, bench.path(u"machine.json"_s)},
                            {u"folder"_s, bench.path({})},
                            {u"parameters"_s, parameters}});
        const ScriptRun run = bench.host().finish();
        bench.read(server);
        return run;
    }

    static QJsonObject result(const Bench &bench)
    {
        return QJsonDocument::fromJson(contentOf(bench.path(u"probe.json"_s))).object();
    }

    /// A wildcard that never matches says nothing of how deep it reaches beyond that it does not.
    static QJsonValue expectedOf(const QString &rule, const QStringList &holds)
    {
        const bool matches = holds.contains(u"wildcard-matches"_s);
        if (rule == "exact-host-before-wildcard"_L1)
            return holds.contains(rule) || !matches;
        return holds.contains(rule);
    }
};

QTEST_GUILESS_MAIN(ProbeTest)
#include "probetest.moc"
