// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// "Run on this server": the script that is exported for a server, run as the window runs it, followed by its
// log, stopped between steps, undone. Only who starts it differs: here nobody asks for an administrator.
#include "server.h"

#include "platform/scripts/powershellrunner.h"

#include <QFile>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

class PlainProgram final : public StartedProgram
{
public:
    PlainProgram(const QString &folder, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, folder + u"/bin:"_s + environment.value(u"PATH"_s));
        environment.insert(u"BINDWRIGHT_MACHINE"_s, folder + u"/machine.json"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString shell = qEnvironmentVariable("BINDWRIGHT_SCRIPT_SHELL"); // see ScriptHost
        const QString host = QStringLiteral(SCRIPT_BUILD "/Host/Host.dll");
        if (shell.isEmpty())
            m_process.start(QStringLiteral(SCRIPT_DOTNET), QStringList{host} + arguments);
        else
            m_process.start(shell,
                            QStringList{u"-NoLogo"_s, u"-NoProfile"_s, u"-NonInteractive"_s, u"-File"_s,
                                        QStringLiteral(SCRIPT_SOURCE "/host.ps1"), host}
                                + arguments);
    }

    Result<std::optional<int>> wait(std::chrono::milliseconds patience) override
    {
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(int(patience.count())))
            return std::optional<int>();
        return std::optional(m_process.exitCode());
    }

private:
    QProcess m_process;
};

Draft shopDraft()
{
    const QString file = u"ServiceConfiguration.Cloud.cscfg"_s;
    Draft draft = withScriptForm(Draft(), ScriptForm::Server);
    Role role{.name = u"Front"_s};
    role.sites = {{.name = u"Shop"_s}};
    for (const QChar letter : {u'A', u'B'}) {
        const QString thumbprint = Server::withThumbprints(u'{' + QString(letter) + u'}');
        role.certificates.append({letter, u"LocalMachine"_s, u"My"_s, {}, {{file, thumbprint}}});
    }
    draft.service.roles = {role};
    draft.service.configurations = {{file, {}, {}, {}, {u"Front"_s}}};
    for (const auto &[host, certificate] :
         {std::pair(u"www.a.test"_s, u"A"_s), std::pair(u"api.a.test"_s, u"B"_s)})
        draft.bindings.append(
            {.role = u"Front"_s, .site = u"Shop"_s, .host = host, .certificate = certificate});
    return draft;
}

Server shopServer()
{
    Server server;
    server.addSite(u"Shop"_s);
    return server;
}

const QString bound = u"Shop https *:443:api.a.test 1\nShop https *:443:www.a.test 1\n"
                      "Web_IN_0_Web http 10.0.0.4:80: 0\n"
                      "hostnameport=api.a.test:443 B\nhostnameport=www.a.test:443 A"_s;

/// A run as whoever follows it sees it.
struct Seen
{
    Result<int> exitCode = 0;
    QStringList lines;
    QList<int> steps;
    int warnings = 0;
    int errors = 0;
};

} // namespace

class ServerRunTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void setsAndUndoes();
    void stops_data();
    void stops();
    void nothingElseOfTheLogIsShown();
    void aLogThatWasPutAwayIsFollowed();
    void aProgramThatDoesNotStartIsSaid();

private:
    Seen run(Server &server, const QStringList &arguments = {}, const QString &stopAt = QString());

    std::unique_ptr<Bench> m_bench;
};

void ServerRunTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

/// \a stopAt: the text in whose line, once seen, the run is asked to stop; empty: before it begins.
Seen ServerRunTest::run(Server &server, const QStringList &arguments, const QString &stopAt)
{
    m_bench->write(server);
    PowerShellRunner runner(
        [this](const ScriptFile &, const QStringList &all) -> Result<std::unique_ptr<StartedProgram>> {
            return std::make_unique<PlainProgram>(m_bench->path({}), all);
        },
        m_bench->path(u"log.txt"_s));
    Seen seen;
    bool stop = !stopAt.isNull() && stopAt.isEmpty();
    const ScriptFollower follower{.logged =
                                      [&](const ScriptLine &line) {
                                          seen.lines.append(Server::withLetters(line.text));
                                          if (const auto step = line.step())
                                              seen.steps.append(*step);
                                          seen.warnings += line.severity == Severity::Warning;
                                          seen.errors += line.severity == Severity::Error;
                                          stop = stop || (!stopAt.isEmpty() && line.text.contains(stopAt));
                                      },
                                  .isCancelled = [&stop] { return stop; }};
    QStringList all{u"-StateFolder"_s, m_bench->path(u"state"_s), u"-FirstPauseMilliseconds"_s, u"1"_s};
    all += {u"-Attempts"_s, u"999"_s}; // enough to be asked to stop, however late that is
    if (!arguments.contains(u"-SecondLookSeconds"_s))
        all += {u"-SecondLookSeconds"_s, u"1"_s};
    seen.exitCode = runner.run(scriptFiles(shopDraft()).first(), all + arguments, follower);
    m_bench->read(server);
    return seen;
}

void ServerRunTest::setsAndUndoes()
{
    Server server = shopServer();
    const Seen first = run(server);
    QVERIFY2(first.exitCode == 0, qPrintable(first.lines.join(u'\n')));
    QCOMPARE(first.steps, (QList<int>{1, 2, 3, 4}));
    QCOMPARE(first.warnings + first.errors, 0);
    QVERIFY(first.lines.contains(u"Add Shop *:443:api.a.test, sslFlags 1, certificate B."_s));
    QCOMPARE(server.dump(), bound);
    const Seen second = run(server, {u"-Undo"_s});
    QVERIFY(second.exitCode == 0);
    QVERIFY2(second.lines.contains(u"Remove Shop *:443:api.a.test, sslFlags 1, certificate B."_s),
             qPrintable(second.lines.join(u'\n')));
    QVERIFY(!second.lines.contains(u"Add Shop *:443:api.a.test, sslFlags 1, certificate B."_s));
    QCOMPARE(server.dump(), shopServer().dump());
}

void ServerRunTest::stops_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("size"); // of the fault
    QTest::addColumn<ScriptExit>("exitCode");
    QTest::addColumn<QString>("lastWords");
    const QString unchanged = u"Stopped as asked; no binding was changed. (exit code 10"_s;
    QTest::newRow("before it begins") << u""_s << QString() << 0 << ScriptExit::Stopped << unchanged;
    QTest::newRow("waiting for a site") << u"Waiting for the site Shop."_s << u"siteAbsentOpens"_s << 9999
                                        << ScriptExit::Stopped << unchanged;
    QTest::newRow("the configuration is locked")
        << u"Attempt 1 of 999"_s << u"lockedCommits"_s << 9999 << ScriptExit::Stopped << unchanged;
    QTest::newRow("the configuration changes all the time")
        << u"Attempt 1 of 999"_s << u"changedOnDisk"_s << 9999 << ScriptExit::Stopped << unchanged;
    // What is half done is finished first.
    QTest::newRow("a commit broke off")
        << u"Attempt 1 of 999"_s << u"halfwayCommits"_s << 2 << ScriptExit::Done << u"1 changes made"_s;
    QTest::newRow("before the second look")
        << u"Step 4 of 4"_s << QString() << 0 << ScriptExit::Done << u"2 changes made"_s;
}

void ServerRunTest::stops()
{
    QFETCH(QString, at);
    QFETCH(QString, fault);
    QFETCH(int, size);
    QFETCH(ScriptExit, exitCode);
    QFETCH(QString, lastWords);
    Server server = shopServer();
    if (!fault.isEmpty())
        server.setFault(fault, size);
    const Seen seen = run(server, {u"-SecondLookSeconds"_s, u"3600"_s}, at);
    QVERIFY2(seen.exitCode == int(exitCode), qPrintable(seen.lines.join(u'\n')));
    QVERIFY2(seen.lines.constLast().startsWith(lastWords), qPrintable(seen.lines.join(u'\n')));
    const bool done = exitCode == ScriptExit::Done;
    QCOMPARE(server.dump(), done ? bound : shopServer().dump());
    QCOMPARE(seen.lines.contains(u"Stopped as asked, without looking again."_s), done);
    QCOMPARE(seen.errors, done ? 0 : 1);
    // What was stopped leaves nothing that an undo would stumble over.
    if (!fault.isEmpty())
        server.setFault(fault, 0);
    QVERIFY(run(server, {u"-Undo"_s}).exitCode == 0);
    QCOMPARE(server.dump(), shopServer().dump());
}

void ServerRunTest::nothingElseOfTheLogIsShown()
{
    QFile log(m_bench->path(u"log.txt"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("2026-11-22T12:00:00.000Z 7 error of another day\n");
    log.close();
    Server server = shopServer();
    const Seen seen = run(server);
    QVERIFY(seen.exitCode == 0);
    QCOMPARE(seen.errors, 0);
    QVERIFY(seen.lines.constFirst().startsWith(u"Started for 2 bindings"_s));
}

void ServerRunTest::aLogThatWasPutAwayIsFollowed()
{
    QFile log(m_bench->path(u"log.txt"_s));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write(QByteArray(1'100'000, '\n'));
    log.close();
    Server server = shopServer();
    const Seen seen = run(server);
    QVERIFY(seen.exitCode == 0);
    QCOMPARE(seen.steps, (QList<int>{1, 2, 3, 4}));
}

void ServerRunTest::aProgramThatDoesNotStartIsSaid()
{
    PowerShellRunner runner(
        [](const ScriptFile &, const QStringList &) -> Result<std::unique_ptr<StartedProgram>> {
            return failure(Code::ElevationRefused);
        },
        m_bench->path(u"log.txt"_s));
    const auto exitCode =
        runner.run(scriptFiles(shopDraft()).first(), {}, {[](const ScriptLine &) {}, [] { return false; }});
    QVERIFY(!exitCode);
    QCOMPARE(exitCode.error().code, Code::ElevationRefused);
}

QTEST_GUILESS_MAIN(ServerRunTest)
#include "serverruntest.moc"
