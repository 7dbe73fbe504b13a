// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The PowerShell scripts keep to what Windows PowerShell 5.1 has: SyntaxRules.cs, on the engine's own tree.
#include "scripthost.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class SyntaxTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void scripts();
    void refused_data();
    void refused();
    void allowed();

private:
    QStringList findings(const QString &path);
    QStringList findingsIn(const QByteArray &script);

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptHost> m_host;
};

void SyntaxTest::initTestCase()
{
    NEEDS_DOTNET;
    m_host = std::make_unique<ScriptHost>(m_folder.path());
}

QStringList SyntaxTest::findings(const QString &path)
{
    m_host->start({{u"engine"_s, u"syntax"_s}, {u"script"_s, path}});
    const ScriptRun run = m_host->finish();
    return run.exitCode == 0 ? run.output : run.errors + QStringList{u"no answer"_s};
}

QStringList SyntaxTest::findingsIn(const QByteArray &script)
{
    QFile file(m_folder.filePath(u"script.ps1"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {u"cannot be written"_s};
    file.write(script);
    file.close();
    return findings(file.fileName());
}

void SyntaxTest::scripts()
{
    for (const QString &name : {u"templates/bindwright.ps1"_s, u"probe/bindwright-probe.ps1"_s}) {
        const QString path = QStringLiteral(SOURCE_FOLDER "/resources/") + name;
        QCOMPARE(findings(path).join(u'\n'), QString());
    }
}

void SyntaxTest::refused_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *script, const char *rule) {
        QTest::newRow(name) << QByteArray(script) << QString::fromLatin1(rule);
    };
    row("not PowerShell", "if (", "parse");
    row("ternary", "exit $(1 -eq 1 ? 2 : 3)", "later than 5.1");
    row("&&", "Out-Null && Out-Null", "later than 5.1");
    row("||", "Out-Null || Out-Null", "later than 5.1");
    row("??", "exit ($null ?? 1)", "later than 5.1");
    row("?\?=", "$a = 1; $a ?\?= 2; exit $a", "later than 5.1");
    row("?.", "$a = 1; exit ${a}?.Length", "later than 5.1");
    row("?[]", "$a = 1; exit ${a}?[0]", "later than 5.1");
    row("clean", "function Get-A { process { } clean { } }", "later than 5.1");
    row("background", "Out-Null &", "later than 5.1");
    row("alias", "gci -LiteralPath 'a'", "command");
    row("alias of one sign", "1 | % { 1 }", "command");
    row("Invoke-Expression", "Invoke-Expression -Command 'a'", "command");
    row("cmdlet of a later module", "Get-Uptime", "command");
    row("program by variable", "$a = 'calc'; & $a", "command");
    row("dot-sourced file", ". './a.ps1'", "command");
    row("positional argument", "Start-Sleep 3", "positional");
    row("positional argument after a switch", "Read-Host -AsSecureString 'a'", "positional");
    row("positional argument of a function", "function Get-A { param([int] $B) exit $B } Get-A 3",
        "positional");
    row("parameter of a later version", "Get-ChildItem -LiteralPath 'a' -FollowSymlink", "parameter");
    row("shortened parameter", "Start-Sleep -Sec 3", "parameter");
    row("verb", "function Fetch-A { }", "verb");
    row("no verb", "function A { }", "verb");
    row("a name that a cmdlet of Windows has", "function Get-Job { }", "prefix");
    row("unassigned", "exit $a", "unassigned");
    row("unassigned, assigned in another function",
        "function Get-A { $b = 1; exit $b } function Get-B { exit $b } Get-A; Get-B", "unassigned");
    row("unused", "$a = 1", "unused");
    row("unused parameter", "function Get-A { param([int] $B) } Get-A -B 3", "unused");
    row("global", "$global:a = 1; exit $global:a", "global state");
    row("environment written", "$env:A = 'b'", "global state");
    row("later type", "exit [System.Text.Json.JsonSerializer]::Serialize(1)", "type");
    row("later member", "exit [string]::IsNullOrWhiteSpace('')", "type");
    row("type constraint", "$a = [semver] '1.0'; exit $a", "type");
    row("evaluated text", "exit [scriptblock]::Create('1')", "type");
}

void SyntaxTest::refused()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, rule);
    const QStringList found = findingsIn(script);
    QVERIFY2(found.join(u'\n').contains(u": "_s + rule + u": "_s), qPrintable(found.join(u'\n')));
}

void SyntaxTest::allowed()
{
    const QByteArray script =
        "param([switch] $A)\n"
        "function Get-BwB { param([string] $C, [switch] $D) if ($D) { return $C }; return $env:E }\n"
        "$f = [int] 1\n"
        "foreach ($g in @(1, 2)) { $f = $f + $g }\n"
        "Get-BwB -C 'h' -D:$A | Out-Null\n"
        "try { Start-Sleep -Seconds $f } catch { exit [Math]::Max(1, $_.Exception.HResult) }\n";
    QCOMPARE(findingsIn(script).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(SyntaxTest)
#include "syntaxtest.moc"
