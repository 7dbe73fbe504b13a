// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The scripts in a whole PowerShell, with its own cmdlets, parser and rules; the other tests run them in the
// engine alone. One is looked for when the test runs: BINDWRIGHT_SCRIPT_SHELL, on PATH, in .deps.
#include "server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>
#include <QVersionNumber>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString keep = u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A};Web|*:443:api.a.test|5|{B}"_s;
const QString engine = u"powershell"_s;

/// What keep comes to.
const QString made = u"Web_IN_0_Web http 10.0.0.4:80: 0\nWeb_IN_0_Web https *:443: 0\n"
                     "Web_IN_0_Web https *:443:api.a.test 5\nWeb_IN_0_Web https *:443:www.a.test 1\n"
                     "hostnameport=api.a.test:443 B\nhostnameport=www.a.test:443 A\nipport=0.0.0.0:443 A"_s;

QString shellHere()
{
    const QString named = qEnvironmentVariable("BINDWRIGHT_SCRIPT_SHELL");
    if (!named.isEmpty())
        return named;
    const QString found = QStandardPaths::findExecutable(u"pwsh"_s);
    const QString fetched = QStringLiteral(SOURCE_FOLDER "/.deps/pwsh/pwsh");
    return found.isEmpty() && QFile::exists(fetched) ? fetched : found;
}

/// What the shell says, and its exit code.
std::pair<int, QString> answerOf(const QString &shell, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(shell, QStringList{u"-NoLogo"_s, u"-NoProfile"_s, u"-NonInteractive"_s} + arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Draft serverDraft()
{
    const QString file = u"ServiceConfiguration.Cloud.cscfg"_s;
    Role role{.name = u"Front"_s, .sites = {{.name = u"Shop"_s}}};
    role.certificates = {{u"A"_s, {}, u"My"_s, {}, {{file, Server::withThumbprints(u"{A}"_s)}}}};
    Draft draft;
    draft.service.roles = {role};
    draft.service.configurations = {{file, {}, {}, {}, {u"Front"_s}}};
    draft.bindings = {
        {.role = u"Front"_s, .site = u"Shop"_s, .host = u"b\u00fccher.example"_s, .certificate = u"A"_s}};
    return withScriptForm(draft, ScriptForm::Server);
}

} // namespace

class ShellTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void everyScriptIsParsed();
    void analyzer();
    void task();
    void serverScript();

private:
    QStringList everyScript();

    std::unique_ptr<Bench> m_bench;
    QString m_shell;
};

void ShellTest::initTestCase()
{
    NEEDS_DOTNET;
    m_shell = shellHere();
    if (m_shell.isEmpty())
        QSKIP("there is no pwsh; \"dotnet tool install --tool-path .deps/pwsh PowerShell --version 7.6.9\" "
              "fetches it");
    // The host program is built against an engine: the assemblies of all 7.6 have one version.
    const QString version = answerOf(m_shell, {u"-Version"_s}).second.section(u' ', -1).trimmed();
    if (QVersionNumber::fromString(version) < QVersionNumber(7, 6))
        QSKIP(qPrintable(m_shell + u" is older than 7.6: "_s + version));
    qputenv("BINDWRIGHT_SCRIPT_SHELL", m_shell.toUtf8());
    m_bench = std::make_unique<Bench>();
}

/// The paths of all that there is, the exported ones being written.
QStringList ShellTest::everyScript()
{
    QStringList paths{QStringLiteral(SOURCE_FOLDER "/resources/templates/bindwright.ps1"),
                      QStringLiteral(SOURCE_FOLDER "/resources/probe/bindwright-probe.ps1"),
                      QStringLiteral(SCRIPT_SOURCE "/host.ps1"),
                      QStringLiteral(SCRIPT_SOURCE "/analyze.ps1")};
    const auto add = [&](const QString &name, const QByteArray &content) {
        QFile file(m_bench->path(name));
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size())
            paths.append(file.fileName());
    };
    add(u"task.ps1"_s, scriptFiles(Draft()).last().content);
    add(u"server.ps1"_s, scriptFiles(serverDraft()).first().content);
    add(u"partial.ps1"_s, partialServerScripts(serverDraft()).first().content);
    return paths;
}

void ShellTest::everyScriptIsParsed()
{
    QFile parser(m_bench->path(u"parse.ps1"_s));
    QVERIFY(parser.open(QIODevice::WriteOnly));
    parser.write(
        "foreach ($path in $args) {\n"
        "    $tokens = $null\n"
        "    $errors = $null\n"
        "    [void] [Management.Automation.Language.Parser]::ParseFile($path, [ref] $tokens, [ref] $errors)\n"
        "    foreach ($item in $errors) { '{0}:{1}: {2}' -f $path, $item.Extent.StartLineNumber, "
        "$item.Message }\n"
        "}\n"
        "'parsed ' + $args.Count\n");
    parser.close();
    const QStringList paths = everyScript();
    QCOMPARE(paths.size(), 7);
    const auto [exitCode, said] = answerOf(m_shell, QStringList{u"-File"_s, parser.fileName()} + paths);
    QCOMPARE(exitCode, 0);
    QCOMPARE(said.trimmed(), u"parsed 7"_s);
}

void ShellTest::analyzer()
{
    const auto [exitCode, said] = answerOf(
        m_shell, QStringList{u"-File"_s, QStringLiteral(SCRIPT_SOURCE "/analyze.ps1")} + everyScript());
    if (said.contains(u"SKIP:"_s))
        QSKIP(qPrintable(said.trimmed()));
    QVERIFY2(exitCode == 0, qPrintable(said));
}

// -WhatIf, the run, the same again, -Undo.
void ShellTest::task()
{
    Server server = Server::ofRole();
    const QString before = server.dump();
    const auto run = [&](const QJsonObject &parameters) {
        m_bench->put(scriptFiles(Draft()).last());
        const ScriptRun done = m_bench->run(server, engine, parameters);
        return done.errors.isEmpty() ? done.exitCode : -1;
    };
    QVERIFY2(run({{u"Setting"_s, keep}, {u"WhatIf"_s, true}}) == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), before);
    QVERIFY2(m_bench->log().contains(u"Would add Web_IN_0_Web *:443:www.a.test"_s),
             qPrintable(m_bench->log()));
    QVERIFY2(run({{u"Setting"_s, keep}}) == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), made);
    QVERIFY2(run({{u"Setting"_s, keep}}) == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.number(u"commits"_s), 1);
    QVERIFY2(run({{u"Setting"_s, u"keep;Web|*:443:www.a.test|1|{A}|My"_s}}) == 2, qPrintable(m_bench->log()));
    QVERIFY2(m_bench->log().contains(u"(exit code 2, ConvertFrom-BwSetting, line "_s),
             qPrintable(m_bench->log()));
    QVERIFY2(run({{u"Undo"_s, true}}) == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), before);
}

// With a file from the current folder, which is another than the process's.
void ShellTest::serverScript()
{
    const QString here = m_bench->path(u"here"_s);
    QVERIFY(QDir().mkpath(here));
    QFile file(here + u"/a.pfx"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testing::pkcs12({Server::certificates().value(u'A')},
                               {.passphrase = "open sesame", .encryption = testing::Encryption::Aes256}));
    file.close();
    Server server;
    server.addSite(u"Shop"_s);
    server.removeCertificate(u'A');
    const QString before = server.dump();
    m_bench->put(scriptFiles(serverDraft()).first());
    const auto run = [&](const QJsonObject &parameters) {
        QJsonObject request = m_bench->request(engine, parameters);
        QJsonObject all = request.value(u"parameters"_s).toObject();
        all.remove(u"InstanceId"_s);
        request.insert(u"parameters"_s, all);
        request.insert(u"location"_s, here);
        request.insert(u"passphrases"_s, QJsonObject{{u"shop/pfx"_s, u"open sesame"_s}});
        m_bench->write(server);
        m_bench->host().start(request);
        const ScriptRun done = m_bench->host().finish();
        m_bench->read(server);
        return done.errors.isEmpty() ? done.exitCode : -1;
    };
    QVERIFY2(run({{u"PfxPath"_s, QJsonArray{u"a.pfx"_s}},
                  {u"VaultName"_s, u"shop"_s},
                  {u"SecretName"_s, u"pfx"_s}})
                 == 0,
             qPrintable(m_bench->log()));
    QVERIFY2(server.dump().contains(u"hostnameport=b\u00fccher.example:443 A"_s), qPrintable(server.dump()));
    QVERIFY2(run({{u"Undo"_s, true}}) == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), before);
}

QTEST_GUILESS_MAIN(ShellTest)
#include "shelltest.moc"
