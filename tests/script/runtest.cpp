// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// What both scripts do where nothing goes wrong: the bindings, once and again, renewed, fewer, undone.
#include "model/script/scriptsetting.h"
#include "server.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList engines{u"powershell"_s, u"onstart"_s};
const QString keep = u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A};Web|*:443:api.a.test|5|{B}"_s;
const QString http = u"Web_IN_0_Web http 10.0.0.4:80: 0\n"_s;

QJsonObject setting(const QString &value)
{
    return {{u"Setting"_s, value}};
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void bindings_data();
    void bindings();
    void secondRunChangesNothing_data() { addEngines(); }
    void secondRunChangesNothing();
    void renewal_data() { addEngines(); }
    void renewal();
    void removedHostGoes_data() { addEngines(); }
    void removedHostGoes();
    void recycledInstance_data() { addEngines(); }
    void recycledInstance();
    void undo_data() { addEngines(); }
    void undo();
    void undoOfAnotherInstance_data() { addEngines(); }
    void undoOfAnotherInstance();
    void undoGivesBackWhatWasThere_data() { addEngines(); }
    void undoGivesBackWhatWasThere();
    void othersBindingsStay_data() { addEngines(); }
    void othersBindingsStay();
    void refused_data();
    void refused();
    void understood_data();
    void understood();
    void warnings_data();
    void warnings();
    void emulator_data() { addEngines(); }
    void emulator();
    void logIsBounded_data() { addEngines(); }
    void logIsBounded();
    void role();

private:
    static void addEngines();

    std::unique_ptr<Bench> m_bench;
};

void RunTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void RunTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}

void RunTest::bindings_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QJsonObject>("machine");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const Server &server, const QString &setting,
                        const QString &after) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name)
                << engine << server.machine() << setting << after;
    };
    row("platform kept as the default", Server::ofRole(), keep,
        http
            + u"Web_IN_0_Web https *:443: 0\nWeb_IN_0_Web https *:443:api.a.test 5\n"
              "Web_IN_0_Web https *:443:www.a.test 1\n"
              "hostnameport=api.a.test:443 B\nhostnameport=www.a.test:443 A\nipport=0.0.0.0:443 A"_s);
    row("a default of the admin's own", Server::ofRole(),
        u"keep;Web|platform:443:|0|{B};Web|*:443:|0|{B};Web|*:443:www.a.test|1|{A}"_s,
        http
            + u"Web_IN_0_Web https *:443: 0\nWeb_IN_0_Web https *:443:www.a.test 1\n"
              "hostnameport=www.a.test:443 A\nipport=0.0.0.0:443 B"_s);
    row("no binding of the platform's", Server(), u"tcp;Web|*:443:www.a.test|1|{A}"_s,
        http + u"Web_IN_0_Web https *:443:www.a.test 1\nhostnameport=www.a.test:443 A"_s);
    row("IPv6 and IDN", Server(), u"tcp;Web|[2001:db8::4]:443:|0|{A};Web|*:443:b\u00fccher.example|1|{A}"_s,
        http
            + u"Web_IN_0_Web https *:443:b\u00fccher.example 1\nWeb_IN_0_Web https [2001:db8::4]:443: 0\n"
              "hostnameport=b\u00fccher.example:443 A\nipport=[2001:db8::4]:443 A"_s);
    row("IPv6 of any address", Server(), u"tcp;Web|[::]:443:|0|{A};Web|*:443:|0|{B}"_s,
        http
            + u"Web_IN_0_Web https *:443: 0\nWeb_IN_0_Web https [::]:443: 0\n"
              "ipport=0.0.0.0:443 B\nipport=[::]:443 A"_s);
    row("Central Certificate Store", Server(), u"tcp;Web|*:443:www.a.test|3|"_s,
        http + u"Web_IN_0_Web https *:443:www.a.test 3\nccs=443 "_s);
    row("two ports", Server(), u"tcp;Web|*:443:www.a.test|1|{A};Web|*:8443:www.a.test|1|{B}"_s,
        http
            + u"Web_IN_0_Web https *:443:www.a.test 1\nWeb_IN_0_Web https *:8443:www.a.test 1\n"
              "hostnameport=www.a.test:443 A\nhostnameport=www.a.test:8443 B"_s);

    Server server;
    server.bind(u"Web_IN_0_Web"_s, u"*:443:www.a.test"_s, 9, u'C');
    row("others' sslFlags bits stay", server, u"tcp;Web|*:443:www.a.test|1|{A}"_s,
        http + u"Web_IN_0_Web https *:443:www.a.test 9\nhostnameport=www.a.test:443 A"_s);
    server = Server();
    server.bind(u"Web_IN_0_Web"_s, u"*:443:www.a.test"_s, 0, u'A');
    row("SNI put on a binding that had none", server, u"tcp;Web|*:443:www.a.test|1|{A}"_s,
        http + u"Web_IN_0_Web https *:443:www.a.test 1\nhostnameport=www.a.test:443 A"_s);
}

void RunTest::bindings()
{
    QFETCH(QString, engine);
    QFETCH(QJsonObject, machine);
    QFETCH(QString, setting);
    Server server;
    server.setMachine(machine);
    const ScriptRun run = m_bench->run(server, engine, ::setting(setting));
    QCOMPARE(run.errors, QStringList());
    QTEST(server.dump(), "after");
    QVERIFY2(run.exitCode == 0, qPrintable(m_bench->log()));
    QCOMPARE_LE(server.number(u"commits"_s), 1); // however many bindings there are
}

void RunTest::secondRunChangesNothing()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    const QString after = server.dump();
    const QString state = m_bench->state();
    for (const QString &again : engines) { // the two forms know each other's work
        QCOMPARE(m_bench->run(server, again, setting(keep)).exitCode, 0);
        QCOMPARE(server.dump(), after);
        QCOMPARE(m_bench->state(), state);
        QCOMPARE(server.number(u"commits"_s), 1);
        QVERIFY2(m_bench->log().endsWith(u"Nothing had to be changed.\n"_s), qPrintable(m_bench->log()));
    }
}

void RunTest::renewal()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    const QString before = server.dump();
    QCOMPARE(m_bench->run(server, engine, setting(QString(keep).replace(u"{B}"_s, u"{C}"_s))).exitCode, 0);
    QCOMPARE(server.dump(), QString(before).replace(u":443 B"_s, u":443 C"_s));
    QCOMPARE(server.number(u"commits"_s), 2);
}

void RunTest::removedHostGoes()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    QCOMPARE(m_bench->run(server, engine, setting(keep.left(keep.lastIndexOf(u';')))).exitCode, 0);
    QCOMPARE(server.dump(),
             http
                 + u"Web_IN_0_Web https *:443: 0\nWeb_IN_0_Web https *:443:www.a.test 1\n"
                   "hostnameport=www.a.test:443 A\nipport=0.0.0.0:443 A"_s);
    QVERIFY(!m_bench->state().contains(u"api.a.test"_s));
}

// The platform makes the site anew, HTTP.sys keeps its records, the state file is still there.
void RunTest::recycledInstance()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    QJsonObject machine = server.machine();
    machine.insert(u"sites"_s, Server::ofRole().machine().value(u"sites"_s));
    server.setMachine(machine);
    server.addRecord(u"ipport"_s, u"10.0.0.4:443"_s, u'A', true);
    QCOMPARE(m_bench->run(server, engine, setting(keep.left(keep.lastIndexOf(u';')))).exitCode, 0);
    QCOMPARE(server.dump(),
             http
                 + u"Web_IN_0_Web https *:443: 0\nWeb_IN_0_Web https *:443:www.a.test 1\n"
                   "hostnameport=www.a.test:443 A\nipport=0.0.0.0:443 A"_s);
}

void RunTest::undo()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), Server::ofRole().dump());
    QCOMPARE(m_bench->state(), QString(u""_s));
    // There is nothing left to undo.
    QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), Server::ofRole().dump());
    QCOMPARE(server.number(u"commits"_s), 2);
}

// As an administrator finds it who logs on: the role's environment is not there.
void RunTest::undoOfAnotherInstance()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    const QString after = server.dump();
    QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}, {u"InstanceId"_s, u""_s}}).exitCode, 0);
    QVERIFY2(m_bench->log().contains(u" warning There is nothing to undo: "_s), qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), after);
}

void RunTest::undoGivesBackWhatWasThere()
{
    QFETCH(QString, engine);
    Server server;
    server.bind(u"Web_IN_0_Web"_s, u"*:443:www.a.test"_s, 9, u'C');
    const QString before = server.dump();
    const QString first = u"tcp;Web|*:443:www.a.test|1|{A}"_s;
    QCOMPARE(m_bench->run(server, engine, setting(first)).exitCode, 0);
    QCOMPARE(m_bench->run(server, engine, setting(QString(first).replace(u"{A}"_s, u"{B}"_s))).exitCode, 0);
    QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), before);
}

void RunTest::othersBindingsStay()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    server.bind(u"Other"_s, u"*:443:other.test"_s, 1, u'C');
    server.bind(u"Web_IN_0_Web"_s, u"*:8443:"_s, 0, u'C');
    QCOMPARE(m_bench->run(server, engine, setting(keep)).exitCode, 0);
    for (const QString &line : {u"Other https *:443:other.test 1"_s, u"Web_IN_0_Web https *:8443: 0"_s,
                                u"hostnameport=other.test:443 C"_s, u"ipport=0.0.0.0:8443 C"_s})
        QVERIFY2(server.dump().split(u'\n').contains(line), qPrintable(server.dump()));
    QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}}).exitCode, 0);
    QVERIFY(server.dump().contains(u"hostnameport=other.test:443 C"_s));
}

void RunTest::refused_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    const QList<std::pair<const char *, QString>> rows{
        {"nothing", QString()},
        {"no decision", u"x"_s},
        {"an empty row", u"keep;;Web|*:443:www.a.test|1|{A}"_s},
        {"a blank in the host", u"keep;Web|*:443:a b|1|{A}"_s},
        {"a line break in the address", u"keep;Web|*:443\n:www|1|{A}"_s},
        {"39 digits", u"tcp;Web|*:443:www.a.test|1|"_s + QString(39, u'a')},
        {"a blank for no thumbprint", u"tcp;Web|*:443:www.a.test|3| "_s},
        {"a command for a thumbprint", u"keep;Web|*:443:www|1|$(calc)"_s},
        {"port 0", u"keep;Web|*:0:www|1|{A}"_s},
        {"port 65536", u"keep;Web|*:65536:www|1|{A}"_s},
        {"too many parts", u"keep;Web|1.2.3:443:www:1|1|{A}"_s},
        {"no thumbprint", u"tcp;Web|*:443:w|1"_s},
        {"too large a number", u"tcp;Web|*:443:w|999999|{A}"_s},
        {"no site", u"tcp;|*:443:w|1|{A}"_s},
        {"no address", u"tcp;Web|host:443:w|1|{A}"_s},
        {"the good before the bad", u"tcp;Web|*:443:www.a.test|1|{A};Web|*:443:x|1|"_s},
        // The state file's rows have a store, and fewer checks.
        {"a store", u"tcp;Web|*:443:www.a.test|1|{A}|My"_s},
        {"no store", u"tcp;Web|*:443:www.a.test|1|{A}|"_s},
        {"a store, no thumbprint", u"tcp;Web|*:443:www.a.test|1||My"_s},
        {"a store, unknown sslFlags", u"tcp;Web|*:443:www.a.test|999|{A}|My"_s},
        {"a store, SNI without a host", u"tcp;Web|*:443:|1|{A}|My"_s},
        {"a store, a path", u"tcp;Web|*:443:www.a.test|1|{A}|..\\..\\CurrentUser\\My"_s},
    };
    for (const auto &[name, value] : rows) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << value;
    }
}

void RunTest::refused()
{
    QFETCH(QString, engine);
    QFETCH(QString, setting);
    Server server = Server::ofRole();
    const ScriptRun run = m_bench->run(server, engine, ::setting(setting));
    QCOMPARE(run.errors, QStringList());
    QVERIFY2(run.exitCode == 2, qPrintable(m_bench->log()));
    const QString place =
        engine == engines.first() ? u"ConvertFrom-BwSetting, line \\d+"_s : u"RowsOfSetting"_s;
    QVERIFY2(m_bench->log().contains(
                 QRegularExpression(u" error .*not understood: .*\\(exit code 2, "_s + place + u"\\)"_s)),
             qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), Server::ofRole().dump());
}

void RunTest::understood_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    const QString digits = Server::withThumbprints(u"{A}"_s), row = u"tcp;Web|*:443:www.a.test|1|"_s;
    const QString spaced = QString(digits).insert(20, u' ').insert(2, u':').insert(1, u'-');
    const QList<std::pair<const char *, QString>> rows{
        {"small letters", row + digits.toLower()},
        {"blanks, colons and hyphens", row + spaced},
        {"no-break blank", row + QString(digits).insert(4, u'\u00a0')},
        {"left-to-right mark", row + u'\u200e' + digits},
        {"byte order mark and soft hyphen", row + u'\ufeff' + QString(digits).insert(9, u'\u00ad')},
        {"a line break at the end", row + digits + u'\n'},
        {"a last separator", row + digits + u';'},
        {"a last separator, and blanks", row + digits + u"; \u200e\n"_s},
        {"the site in other letters", u"tcp;wEB|*:443:www.a.test|1|"_s + digits},
        {"the host in other letters", u"tcp;Web|*:443:WWW.A.test|1|"_s + digits},
    };
    for (const auto &[name, value] : rows) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << value;
    }
}

// As the product understands it.
void RunTest::understood()
{
    QFETCH(QString, engine);
    QFETCH(QString, setting);
    Server server;
    QCOMPARE(bindingsFromSetting({}, setting).size(), 1);
    const QJsonObject parameters{{u"Setting"_s, setting}, {u"TimeoutSeconds"_s, 0}};
    const ScriptRun run = m_bench->run(server, engine, parameters);
    QVERIFY2(run.exitCode == 0, qPrintable(m_bench->log()));
    const QString after = http + u"Web_IN_0_Web https *:443:www.a.test 1\nhostnameport=www.a.test:443 A"_s;
    QCOMPARE(server.dump().toLower(), after.toLower());
    QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 0);
    QCOMPARE(server.number(u"commits"_s), 1);
}

void RunTest::warnings_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("warning"); // none: nothing is warned of
    const QList<std::tuple<const char *, QString, QString>> rows{
        {"covered", u"tcp;Web|*:443:www.a.test|1|{A}"_s, {}},
        {"covered, IDN", u"tcp;Web|*:443:b\u00fccher.example|1|{A}"_s, {}},
        {"covered by a wildcard", u"tcp;Web|*:443:x.b.test|1|{C}"_s, {}},
        {"a wildcard host by the same", u"tcp;Web|*:443:*.b.test|1|{C}"_s, {}},
        {"a wildcard host by the same, IDN", u"tcp;Web|*:443:*.b\u00fccher.example|1|{C}"_s, {}},
        {"two labels below a wildcard", u"tcp;Web|*:443:x.y.b.test|1|{C}"_s,
         u"warning It does not list the host name: the certificate C for Web_IN_0_Web *:443:x.y.b.test."_s},
        {"the name that a wildcard is below", u"tcp;Web|*:443:b.test|1|{C}"_s,
         u"warning It does not list the host name: the certificate C for Web_IN_0_Web *:443:b.test."_s},
        {"another name", u"tcp;Web|*:443:www.a.test|1|{B}"_s,
         u"warning It does not list the host name: the certificate B for Web_IN_0_Web *:443:www.a.test."_s},
        {"expired", u"tcp;Web|*:443:www.a.test|1|{D}"_s,
         u"warning Expired: the certificate D for Web_IN_0_Web *:443:www.a.test."_s},
    };
    for (const auto &[name, value, warning] : rows) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << value << warning;
    }
}

void RunTest::warnings()
{
    QFETCH(QString, engine);
    QFETCH(QString, setting);
    QFETCH(QString, warning);
    Server server;
    QCOMPARE(m_bench->run(server, engine, ::setting(setting)).exitCode, 0);
    QCOMPARE(m_bench->log().count(u" warning "_s), warning.isEmpty() ? 0 : 1);
    QVERIFY2(m_bench->log().contains(warning), qPrintable(m_bench->log()));
}

void RunTest::emulator()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    const QString member = engine == engines.first() ? u"Emulated"_s : u"IsEmulated"_s;
    const QJsonValue yes = engine == engines.first() ? QJsonValue(u"true"_s) : QJsonValue(true);
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}, {member, yes}}).exitCode, 0);
    QCOMPARE(server.number(u"opens"_s), 0);
    QVERIFY(m_bench->log().contains(u"Nothing to do in the emulator."_s));
}

void RunTest::logIsBounded()
{
    QFETCH(QString, engine);
    QFile log(m_bench->path(u"log.txt"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(1'100'000, 'x'));
    log.close();
    Server server;
    QCOMPARE(m_bench->run(server, engine, setting(u"tcp;Web|*:443:www.a.test|1|{A}"_s)).exitCode, 0);
    QCOMPARE_LT(m_bench->log().size(), 10'000);
    QCOMPARE(QFile(m_bench->path(u"log.old.log"_s)).size(), 1'100'000);
}

// As a role instance runs it, and again when the deployment's configuration changes.
void RunTest::role()
{
    Server server = Server::ofRole();
    m_bench->write(server);
    ScriptHost fresh(m_bench->path(u"bin"_s)); // its second look comes when this test is over
    QJsonObject request = m_bench->request(u"role"_s, {});
    request.insert(
        u"environment"_s,
        QJsonObject{{u"TMPDIR"_s, m_bench->path(u"state"_s)}, {u"ProgramData"_s, m_bench->path(u"state"_s)}});
    QDir().mkpath(m_bench->path(u"state"_s));
    const QString renewed = QString(keep).replace(u"{B}"_s, u"{C}"_s);
    request.insert(u"parameters"_s,
                   QJsonObject{{u"InstanceId"_s, u"Web_IN_0"_s},
                               {u"Setting"_s, Server::withThumbprints(keep)},
                               {u"Update"_s, Server::withThumbprints(renewed)}});
    fresh.start(request);
    const ScriptRun run = fresh.finish();
    m_bench->read(server);
    QCOMPARE(run.errors, QStringList());
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(server.dump().contains(u"hostnameport=api.a.test:443 C"_s), qPrintable(server.dump()));
    QCOMPARE(server.number(u"commits"_s), 2);
}

QTEST_GUILESS_MAIN(RunTest)
#include "runtest.moc"
