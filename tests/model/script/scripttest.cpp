// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/cloudservice/scriptnames.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QRegularExpression>

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;
using namespace testvalues;

namespace {

/// A web role with an https endpoint "HttpsIn" on 443 bound by its site, and two certificates.
Role shopRole(const QString &name = u"Front"_s)
{
    Role role = webRole(name);
    role.endpoints.append(Endpoint{u"HttpsIn"_s, u"https"_s, u"443"_s, {}, u"Shop"_s});
    role.sites.first().bindings.append(SiteBinding{u"HttpsIn"_s, u"HttpsIn"_s, {}});
    for (const auto &[certificate, digit] : {std::pair(u"Shop"_s, 'A'), std::pair(u"Api"_s, 'B')}) {
        const PerConfiguration thumbprints{{cloud, thumbprint(digit).toString()}};
        role.certificates.append({certificate, u"LocalMachine"_s, u"My"_s, {}, thumbprints});
    }
    return role;
}

Binding sni(const QString &host, const QString &certificate = u"Shop"_s)
{
    return Binding{.role = u"Front"_s, .site = u"Web"_s, .host = host, .certificate = certificate};
}

Draft shopDraft(const QList<Binding> &bindings)
{
    Draft draft = draftWith(serviceOf({shopRole()}), {});
    draft.bindings = bindings;
    return draft;
}

QString times40(char digit)
{
    return QString(40, QLatin1Char(digit));
}

QString textOf(const Draft &draft, const QString &name)
{
    const QList<ScriptFile> files = scriptFiles(draft);
    const auto it = std::ranges::find(files, name, &ScriptFile::name);
    return it == files.cend() ? QString() : QString::fromLatin1(it->content);
}

Draft draftOfForm(ScriptForm form)
{
    Draft draft;
    draft.scriptForm = form;
    return draft;
}

/// The draft as the wizard has it when the completed project is opened again.
Draft reopened(const Draft &draft)
{
    Draft again = draft;
    again.service = completedService(draft);
    return again;
}

const Role &front(const Service &service)
{
    return service.roles.first();
}

} // namespace

class ScriptTest : public QObject
{
    Q_OBJECT

private slots:
    void filesOfTheForm()
    {
        const auto names = [](ScriptForm form) {
            QStringList list;
            for (const ScriptFile &file : scriptFiles(draftOfForm(form)))
                list.append(file.name);
            return list;
        };
        QCOMPARE(names(ScriptForm::StartupTask), (QStringList{u"bindwright.cmd"_s, u"bindwright.ps1"_s}));
        QCOMPARE(names(ScriptForm::OnStart), QStringList{u"BindwrightBindings.cs"_s});
    }

    // Windows reads a .cmd with a BOM as an unknown command, and a .ps1 without one as ANSI.
    void filesAreAsciiWithCrLf()
    {
        for (const ScriptForm form : {ScriptForm::StartupTask, ScriptForm::OnStart}) {
            for (const ScriptFile &file : scriptFiles(draftOfForm(form))) {
                QVERIFY2(file.content.size() > 500, qPrintable(file.name));
                const auto isAscii = [](char c) { return c == '\r' || c == '\n' || (c >= ' ' && c <= '~'); };
                QVERIFY2(std::ranges::all_of(file.content, isAscii), qPrintable(file.name));
                QVERIFY2(file.content.endsWith("\r\n"), qPrintable(file.name));
                QCOMPARE(file.content.count('\r'), file.content.count('\n'));
                QCOMPARE(file.content.count("\r\n"), file.content.count('\n'));
            }
        }
    }

    void filesHoldNothingOfThePlan()
    {
        Draft draft = shopDraft({sni(u"www.secret-plan.example"_s)});
        QCOMPARE(scriptFiles(draft), scriptFiles(Draft()));
    }

    void taskFits()
    {
        QCOMPARE(taskCommandLine(), u"bindwright.cmd"_s);
        QCOMPARE(bindingsSettingName(), u"Bindwright.Bindings"_s);
        for (const ScriptForm form : {ScriptForm::StartupTask, ScriptForm::OnStart}) {
            for (const ScriptFile &file : scriptFiles(draftOfForm(form))) {
                if (file.name != u"bindwright.cmd")
                    QVERIFY2(QString::fromLatin1(file.content).contains(bindingsSettingName()),
                             qPrintable(file.name));
            }
        }
    }

    void forbidden_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("pattern");
        const QString ps1 = u"bindwright.ps1"_s;
        QTest::newRow("evaluated text")
            << ps1 << u"Invoke-Expression|\\biex\\b|ScriptBlock\\]::Create|Add-Type"_s;
        QTest::newRow("aliases")
            << ps1
            << u"(?m)(^\\s*|\\|\\s*)(%|\\?|foreach-object|where|select|sort|ls|dir|gci|gi|gp|cd|echo|cat|rm|del|cp|mv|sleep|kill|ni|ri|sc|sv|icm|iwr|curl|wget)\\s"_s;
        QTest::newRow("netsh's text read")
            << ps1 << u"show sslcert(?!\" (is translated|is))|=\\s*&?\\s*\\$netsh"_s;
        QTest::newRow("global state") << ps1 << u"\\$global:|Set-Variable|Set-ExecutionPolicy"_s;
        QTest::newRow("absent from 5.1")
            << ps1 << u"\\?\\?|&&|\\|\\||\\?\\.|-Parallel|\\bclean\\s*\\{| \\? [^:]+ : "_s;
        QTest::newRow("secrets")
            << ps1
            << u"(?i)ConvertTo-SecureString|AsPlainText|PSCredential|(password|passphrase)\\s*=\\s*['\"]|Write-Log[^\\n]*passphrase\\b"_s;
        QTest::newRow("registry written")
            << ps1 << u"Set-ItemProperty|New-ItemProperty|Remove-Item|\\.SetValue\\("_s;
        const QString cs = u"BindwrightBindings.cs"_s;
        QTest::newRow("C#: registry written") << cs << u"SetValue\\(|CreateSubKey|DeleteSubKey|DeleteValue"_s;
        QTest::newRow("C#: output read") << cs << u"StandardOutput|StandardError"_s;
        QTest::newRow("C#: secrets") << cs << u"(?i)password|passphrase|securestring"_s;
        QTest::newRow("C#: later than 7.3")
            << cs
            << u"using var |\\bis not null|\\?\\?=|switch\\s*\\{|\\bnew\\(\\)|\"\"\"|\\brecord\\s+(struct|class)"_s;
        QTest::newRow("cmd: settings expanded")
            << u"bindwright.cmd"_s << u"%BINDWRIGHT_BINDINGS%|!|\\bcall\\b"_s;
    }

    void forbidden()
    {
        QFETCH(QString, file);
        QFETCH(QString, pattern);
        const ScriptForm form = file.endsWith(".cs"_L1) ? ScriptForm::OnStart : ScriptForm::StartupTask;
        const QString text = textOf(draftOfForm(form), file);
        QVERIFY(!text.isEmpty());
        const QRegularExpression expression(pattern);
        QVERIFY(expression.isValid());
        const auto match = expression.match(text);
        QVERIFY2(!match.hasMatch(),
                 qPrintable(match.captured() + u" at line "_s
                            + QString::number(text.left(match.capturedStart()).count(u'\n') + 1)));
    }

    void required_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        const QString ps1 = u"bindwright.ps1"_s;
        for (const char *text :
             {"[CmdletBinding(SupportsShouldProcess = $true)]", "Set-StrictMode -Version",
              "$ErrorActionPreference = 'Stop'", "exit $code", "[Environment]::Is64BitProcess",
              "Exit codes:", "$env:BINDWRIGHT_BINDINGS", "$env:BINDWRIGHT_EMULATED", "$env:RoleInstanceId"})
            QTest::newRow(text) << ps1 << QString::fromLatin1(text);
        const QString cmd = u"bindwright.cmd"_s;
        for (const char *text : {"-File \"%~dp0bindwright.ps1\"", "exit /b %ERRORLEVEL%",
                                 "-NoProfile -NonInteractive", "DisableDelayedExpansion"})
            QTest::newRow(text) << cmd << QString::fromLatin1(text);
    }

    void required()
    {
        QFETCH(QString, file);
        QFETCH(QString, text);
        QVERIFY(textOf(draftOfForm(ScriptForm::StartupTask), file).contains(text));
    }

    // The exit codes stand in both heads, and in both as many as the code has.
    void exitCodesAreDocumented()
    {
        const QString ps1 = textOf(draftOfForm(ScriptForm::StartupTask), u"bindwright.ps1"_s);
        const QString cs = textOf(draftOfForm(ScriptForm::OnStart), u"BindwrightBindings.cs"_s);
        for (int code = 0; code <= 9; ++code) {
            const QRegularExpression line(u"(?m)^\\W*%1  \\w"_s.arg(code));
            QVERIFY2(line.match(ps1).hasMatch(), qPrintable(QString::number(code)));
            QVERIFY2(line.match(cs).hasMatch(), qPrintable(QString::number(code)));
        }
    }

    void value_data()
    {
        QTest::addColumn<Binding>("binding");
        QTest::addColumn<QString>("row"); // empty: cannot be represented
        const QString a = times40('A');
        Binding binding = sni(u"www.a.test"_s);
        QTest::newRow("host") << binding << u"Web|*:443:www.a.test|1|"_s + a;
        QTest::newRow("wildcard") << sni(u"*.a.test"_s) << u"Web|*:443:*.a.test|1|"_s + a;
        QTest::newRow("IDN, Unicode")
            << sni(u"b\u00fccher.example"_s) << u"Web|*:443:b\u00fccher.example|1|"_s + a;
        QTest::newRow("IDN, A-label")
            << sni(u"XN--BCHER-KVA.example"_s) << u"Web|*:443:b\u00fccher.example|1|"_s + a;
        binding.sslFlags = SslFlag::Sni | SslFlag::NoHttp2 | SslFlag::NoLegacyTls;
        QTest::newRow("flags") << binding << u"Web|*:443:www.a.test|69|"_s + a;
        binding.ip = u"2001:DB8:0::4"_s;
        QTest::newRow("IPv6") << binding << u"Web|[2001:db8::4]:443:www.a.test|69|"_s + a;
        binding.ip = u"::"_s;
        QTest::newRow("any IPv6") << binding << u"Web|[::]:443:www.a.test|69|"_s + a;
        binding.ip = u"0.0.0.0"_s;
        binding.port = u"8443"_s;
        QTest::newRow("any IPv4, other port") << binding << u"Web|*:8443:www.a.test|69|"_s + a;
        binding = sni({});
        binding.sslFlags = {};
        binding.ip = u"10.0.0.4"_s;
        binding.port = u"8443"_s;
        QTest::newRow("no host") << binding << u"Web|10.0.0.4:8443:|0|"_s + a;
        binding = sni(u"www.a.test"_s, {});
        binding.sslFlags = SslFlag::Sni | SslFlag::CentralStore;
        QTest::newRow("central store has no certificate") << binding << u"Web|*:443:www.a.test|3|"_s;

        QTest::newRow("unknown certificate") << sni(u"www.a.test"_s, u"Other"_s) << QString();
        for (const char *host :
             {"a;b", "a|b", "a:b", "a b", "a\nb", "$(calc).test", "`x`.test", "%PATH%.test", "a\"b.test",
              "a'b.test", "a&b.test", "a<b.test", "10.0.0.4", "a.test."})
            QTest::addRow("host %s", host) << sni(QString::fromLatin1(host)) << QString();
        QTest::newRow("host of 64 KiB") << sni(QString(65536, u'a')) << QString();
        // The signs that separate are written in another way.
        for (const auto &[site, written] :
             {std::pair(u"We;b"_s, u"We%3Bb"_s), std::pair(u"We|b"_s, u"We%7Cb"_s)}) {
            binding = sni(u"www.a.test"_s);
            binding.site = site;
            QTest::newRow(qPrintable(u"site "_s + site))
                << binding << QString(written + u"|*:443:www.a.test|1|"_s + QString(40, u'A'));
        }
        for (const QString &site : {u"We\nb"_s, QString()}) {
            binding = sni(u"www.a.test"_s);
            binding.site = site;
            QTest::newRow(qPrintable(u"site "_s + site)) << binding << QString();
        }
        binding = sni(u"www.a.test"_s);
        binding.ip = u"platform"_s;
        QTest::newRow("the platform's word as an address") << binding << QString();
        binding.ip = u"10.0.0"_s;
        QTest::newRow("no address") << binding << QString();
        binding = sni(u"www.a.test"_s);
        binding.port = u"0"_s;
        QTest::newRow("no port") << binding << QString();
        binding = sni(u"www.a.test"_s);
        binding.sslFlags = SslFlags::fromInt(128);
        QTest::newRow("unknown flag") << binding << QString();
        // The script takes it as it is: a name that no schema forbids to have these.
        binding = sni(u"www.a.test"_s);
        binding.site = u"$(calc) %PATH% `x"_s;
        QTest::newRow("site with other languages' signs is data")
            << binding << u"$(calc) %PATH% `x|*:443:www.a.test|1|"_s + a;
    }

    void value()
    {
        QFETCH(Binding, binding);
        QFETCH(QString, row);
        Draft draft = shopDraft({binding});
        draft.httpsEndpoint = HttpsEndpoint::Tcp; // no rows of the platform
        const QString value = bindingsSettingValue(draft, u"Front"_s, cloud);
        QCOMPARE(value, row.isEmpty() ? u"tcp"_s : u"tcp;"_s + row);

        const QList<Binding> read = bindingsFromSetting(shopRole(), value);
        QCOMPARE(read.size(), row.isEmpty() ? 0 : 1);
        draft.bindings = read;
        QCOMPARE(bindingsSettingValue(draft, u"Front"_s, cloud), value);
    }

    // Full-width separators become plain ones where names are normalised (UTS 46).
    void hostsNeverSeparate_data()
    {
        QTest::addColumn<QString>("host");
        for (const char16_t sign : {u'\u2019', u'\u200e', u'\u202e', u'\uff1b', u'\uff1a', u'\uff5c',
                                    u'\ufe55', u'\u2028', u'\u0085', u'\u037e'})
            QTest::addRow("U+%04x", uint(sign)) << u"a"_s + QChar(sign) + u"b.test"_s;
    }

    void hostsNeverSeparate()
    {
        QFETCH(QString, host);
        Draft draft = shopDraft({sni(host)});
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        const QString value = bindingsSettingValue(draft, u"Front"_s, cloud);
        static const QRegularExpression whole(
            u"^tcp(;Web\\|\\*:443:[^;:|\\s\\p{Cc}\\p{Cf}]+\\|1\\|A{40})?$"_s);
        QVERIFY2(whole.match(value).hasMatch(), qPrintable(value));
    }

    void valueOfSeveralSites()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s), sni(u"api.a.test"_s, u"Api"_s)});
        draft.service.roles.first().sites.append(
            Site{u"Api"_s, {}, {{u"HttpsIn"_s, u"HttpsIn"_s, u"API.a.test"_s}}});
        draft.bindings.last().site = u"Api"_s;
        const QString value =
            u"keep;Web|platform:443:|0|%1;Api|platform:443:api.a.test|0|%1;"
            "Web|*:443:www.a.test|1|%1;Api|*:443:api.a.test|1|%2"_s.arg(times40('A'), times40('B'));
        QCOMPARE(bindingsSettingValue(draft, u"Front"_s, cloud), value);
        QCOMPARE(bindingsFromSetting(draft.service.roles.first(), value), draft.bindings);
    }

    void valueOfOneConfiguration()
    {
        const Draft draft = shopDraft({sni(u"www.a.test"_s)});
        QCOMPARE(bindingsSettingValue(draft, u"Front"_s, local), u"keep"_s); // it has no thumbprints
        QCOMPARE(bindingsSettingValue(draft, u"Back"_s, cloud), u"keep"_s);
    }

    void platformRows_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<QString>("expected"); // the platform's row, if any
        const QString row = u"Web|platform:443:|0|"_s;
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        QTest::newRow("https endpoint") << draft << row + times40('A');
        draft.bindings.append(sni({}, u"Api"_s));
        draft.bindings.last().sslFlags = {};
        QTest::newRow("the draft's own default is the default") << draft << row + times40('B');
        draft = shopDraft({sni(u"www.a.test"_s)});
        draft.bindings.first().port = u"8443"_s;
        QTest::newRow("another port") << draft << QString();
        draft.service.roles.first().endpoints.last().localPort = u"8443"_s;
        QTest::newRow("local port") << draft << u"Web|platform:8443:|0|"_s + times40('A');
        draft = shopDraft({sni(u"www.a.test"_s)});
        draft.service.roles.first().endpoints.last().protocol = u"tcp"_s;
        QTest::newRow("tcp endpoint") << draft << QString();
        draft = shopDraft({sni(u"www.a.test"_s)});
        draft.service.roles.first().sites.first().bindings.removeLast();
        QTest::newRow("no site bound") << draft << QString();
    }

    void platformRows()
    {
        QFETCH(Draft, draft);
        QFETCH(QString, expected);
        const QString value = bindingsSettingValue(draft, u"Front"_s, cloud);
        const QStringList rows = value.split(u';').filter(u"platform"_s);
        QCOMPARE(rows.join(u';'), expected);
        QCOMPARE(bindingsFromSetting(draft.service.roles.first(), value).size(), draft.bindings.size());
    }

    void hostileSettings_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("rows");
        const QString good = u"Web|*:443:www.a.test|1|"_s + times40('A');
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("no decision") << good << 0;
        QTest::newRow("unknown decision") << u"maybe;"_s + good << 0;
        QTest::newRow("empty rows") << u"keep;;"_s + good + u";"_s << 1;
        QTest::newRow("too few fields") << u"keep;Web|*:443:www.a.test|1;"_s + good << 1;
        QTest::newRow("too many fields") << u"keep;"_s + good + u"|x"_s << 0;
        QTest::newRow("thumbprint too short") << u"keep;Web|*:443:www.a.test|1|ABC"_s << 0;
        QTest::newRow("no thumbprint") << u"keep;Web|*:443:www.a.test|1|"_s << 0;
        QTest::newRow("flags no number") << u"keep;Web|*:443:www.a.test|one|"_s + times40('A') << 0;
        QTest::newRow("no port") << u"keep;Web|*:www.a.test|1|"_s + times40('A') << 0;
        QTest::newRow("IPv6 without brackets")
            << u"keep;Web|2001:db8::4:443:www.a.test|1|"_s + times40('A') << 1;
        QTest::newRow("64 KiB") << u"keep;"_s + QString(65536, u';') + good << 1;
        QTest::newRow("other certificate") << u"keep;Web|*:443:www.a.test|1|"_s + times40('F') << 1;
    }

    void hostileSettings()
    {
        QFETCH(QString, value);
        QFETCH(int, rows);
        QCOMPARE(bindingsFromSetting(shopRole(), value).size(), rows);
    }

    void unknownThumbprintKeepsTheBinding()
    {
        const auto read = bindingsFromSetting(shopRole(), u"tcp;Web|*:443:www.a.test|1|"_s + times40('F'));
        QCOMPARE(read, QList<Binding>{sni(u"www.a.test"_s, {})});
    }

    void certificateInMyIsPreferred()
    {
        Role role = shopRole();
        RoleCertificate other = role.certificates.first();
        other.name = u"Copy"_s;
        other.storeName = u"CA"_s;
        role.certificates.prepend(other);
        const auto read = bindingsFromSetting(role, u"tcp;Web|*:443:www.a.test|1|"_s + times40('A'));
        QCOMPARE(read.value(0).certificate, u"Shop"_s);
    }

    void decision()
    {
        QCOMPARE(httpsEndpointFromSetting(u"keep"_s), std::optional(HttpsEndpoint::Keep));
        QCOMPARE(httpsEndpointFromSetting(u"tcp;x"_s), std::optional(HttpsEndpoint::Tcp));
        QCOMPARE(httpsEndpointFromSetting(u"Keep"_s), std::nullopt);
        QCOMPARE(httpsEndpointFromSetting(QString()), std::nullopt);
    }

    void completedWithTask()
    {
        const Draft draft = shopDraft({sni(u"www.a.test"_s)});
        const Role role = front(completedService(draft));
        QCOMPARE(role.startupTasks.size(), 1);
        const StartupTask &task = role.startupTasks.first();
        QCOMPARE(task.commandLine, u"bindwright.cmd"_s);
        QCOMPARE(task.executionContext, u"elevated"_s);
        QCOMPARE(task.taskType, u"background"_s);
        const QList<TaskVariable> variables{
            {u"BINDWRIGHT_EMULATED"_s, std::nullopt, u"/RoleEnvironment/Deployment/@emulated"_s},
            {u"BINDWRIGHT_BINDINGS"_s, std::nullopt,
             u"/RoleEnvironment/CurrentInstance/ConfigurationSettings/"
             "ConfigurationSetting[@name='Bindwright.Bindings']/@value"_s},
            {u"BINDWRIGHT_ADDRESS"_s, std::nullopt,
             u"/RoleEnvironment/CurrentInstance/Endpoints/Endpoint[@name='HttpsIn']/@address"_s},
        };
        QCOMPARE(task.environment, variables);
        const ConfigurationSetting setting{
            u"Bindwright.Bindings"_s,
            {{cloud, bindingsSettingValue(draft, u"Front"_s, cloud)}, {local, u"keep"_s}}};
        QCOMPARE(role.settings, QList<ConfigurationSetting>{setting});
        QVERIFY(role.runtimeContext.isEmpty());
        QCOMPARE(role.endpoints, shopRole().endpoints);
        QCOMPARE(scriptFormOf(role), std::optional(ScriptForm::StartupTask));
    }

    void completedWithOnStart()
    {
        Draft draft = reopened(shopDraft({sni(u"www.a.test"_s)}));
        draft.scriptForm = ScriptForm::OnStart;
        const Role role = front(completedService(draft));
        QVERIFY(role.startupTasks.isEmpty());
        QCOMPARE(role.runtimeContext, u"elevated"_s);
        QCOMPARE(role.settings.size(), 1);
        QCOMPARE(scriptFormOf(role), std::optional(ScriptForm::OnStart));
    }

    void completedTwiceIsEqual_data()
    {
        QTest::addColumn<ScriptForm>("form");
        QTest::addColumn<HttpsEndpoint>("endpoint");
        for (const ScriptForm form : {ScriptForm::StartupTask, ScriptForm::OnStart}) {
            for (const HttpsEndpoint endpoint : {HttpsEndpoint::Keep, HttpsEndpoint::Tcp})
                QTest::addRow("form %d, endpoint %d", int(form), int(endpoint)) << form << endpoint;
        }
    }

    void completedTwiceIsEqual()
    {
        QFETCH(ScriptForm, form);
        QFETCH(HttpsEndpoint, endpoint);
        Draft draft = shopDraft({sni(u"www.a.test"_s), sni(u"api.a.test"_s, u"Api"_s)});
        draft.scriptForm = form;
        draft.httpsEndpoint = endpoint;
        draft.service.roles.first().startupTasks = {{u"other.cmd"_s, {}, {}, {}}};
        const Draft again = reopened(draft);
        QVERIFY(again.service != draft.service);
        QCOMPARE(completedService(again), again.service);
    }

    void withoutBindingsWhatAnEarlierRunPutThereGoes()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft.service.roles.first().startupTasks = {{u"other.cmd"_s, {}, {}, {}}};
        draft.service.roles.first().settings = {{u"Mine"_s, {{cloud, u"1"_s}}}};
        draft.service.roles.first().runtimeContext = u"elevated"_s;
        Draft again = reopened(draft);
        again.bindings.clear();
        QCOMPARE(completedService(again), draft.service);
        QCOMPARE(scriptFormOf(front(draft.service)), std::nullopt);
    }

    void usersTaskIsKeptAndOursIsMended()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        const StartupTask other{u"other.cmd"_s, u"limited"_s, u"simple"_s, {}};
        const StartupTask ours{u"Bindwright.cmd"_s, {}, {}, {{u"EXTRA"_s, u"1"_s, {}}}};
        draft.service.roles.first().startupTasks = {ours, other, ours};
        const QList<StartupTask> tasks = front(completedService(draft)).startupTasks;
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks.first().commandLine, u"Bindwright.cmd"_s);
        QCOMPARE(tasks.first().executionContext, u"elevated"_s);
        QCOMPARE(tasks.first().taskType, u"background"_s);
        QCOMPARE(tasks.first().environment.size(), 4);
        QCOMPARE(tasks.last(), other);
    }

    // The script tells the platform's binding from an administrator's by the endpoint's address.
    void taskHasTheAddressOfAnHttpsEndpoint()
    {
        const auto address = [](const Role &role) {
            for (const TaskVariable &variable : role.startupTasks.first().environment) {
                if (variable.name == u"BINDWRIGHT_ADDRESS")
                    return variable.xpath;
            }
            return QString();
        };
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft = reopened(draft);
        QVERIFY2(address(front(draft.service)).contains(u"[@name='HttpsIn']/@address"_s),
                 qPrintable(address(front(draft.service))));
        draft.service.roles.first().endpoints.last().name = u"Tls"_s;
        draft.service.roles.first().sites.first().bindings.last().endpointName = u"Tls"_s;
        draft = reopened(draft);
        QVERIFY2(address(front(draft.service)).contains(u"[@name='Tls']/@address"_s),
                 qPrintable(address(front(draft.service))));
        draft.httpsEndpoint = HttpsEndpoint::Tcp; // there is none left
        QCOMPARE(address(front(completedService(draft))), QString());
    }

    void serverScriptsHaveTheirRolesState_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("scope"); // a regular expression
        QTest::newRow("plain") << u"Front"_s << u"Front"_s;
        QTest::newRow("with a blank") << u"Front end"_s << u"Front_end-[0-9a-f]{8}"_s;
        QTest::newRow("with an underscore in its place") << u"Front_end"_s << u"Front_end"_s;
        QTest::newRow("beyond ASCII") << u"b\u00fccher"_s << u"b_cher-[0-9a-f]{8}"_s;
        QTest::newRow("with a quote") << u"a'b"_s << u"a_b-[0-9a-f]{8}"_s;
        QTest::newRow("long") << QString(300, u'a') << u"a{60}-[0-9a-f]{8}"_s;
    }

    void serverScriptsHaveTheirRolesState()
    {
        QFETCH(QString, role);
        QFETCH(QString, scope);
        Draft draft = withScriptForm(shopDraft({sni(u"www.a.test"_s)}), ScriptForm::Server);
        draft.service.roles.first().name = role;
        draft.service.configurations.first().roles = {role};
        draft.bindings.first().role = role;
        const QRegularExpression line(u"\\$Scope = '"_s + scope + u"',"_s);
        for (const QList<ScriptFile> &files : {scriptFiles(draft), partialServerScripts(draft)}) {
            QCOMPARE(files.size(), 1);
            const QString text = QString::fromLatin1(files.first().content);
            QVERIFY2(text.contains(line), qPrintable(text.mid(text.indexOf(u"$Scope ="_s), 100)));
        }
    }

    void aPartialScriptSaysSo()
    {
        const Draft draft = withScriptForm(shopDraft({sni(u"www.a.test"_s)}), ScriptForm::Server);
        QString whole = QString::fromLatin1(scriptFiles(draft).first().content);
        const QString partial = QString::fromLatin1(partialServerScripts(draft).first().content);
        QCOMPARE(partial, whole.replace(u"Unescape('tcp;"_s, u"Unescape('partial;"_s));
        QVERIFY(partial.contains(u"Unescape('partial;Web|*:443:www.a.test|1|"_s));
    }

    void tcpTakesTheEndpointFromSites()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        const Role role = front(completedService(draft));
        QCOMPARE(role.endpoints.last(), (Endpoint{u"HttpsIn"_s, u"tcp"_s, u"443"_s, {}, {}}));
        QCOMPARE(role.sites.first().bindings, (QList<SiteBinding>{{u"HttpIn"_s, u"HttpIn"_s, {}}}));
        QVERIFY(role.settings.first().values.value(cloud).startsWith(u"tcp;Web|*:443:"_s));
    }

    void tcpLeavesOtherPorts()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        draft.bindings.first().port = u"8443"_s;
        const Role role = front(completedService(draft));
        QCOMPARE(role.endpoints, shopRole().endpoints);
        QCOMPARE(role.sites, shopRole().sites);
    }

    void tcpTakesNoNameOfAnotherKind()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        Role &role = draft.service.roles.first();
        role.endpoints.removeFirst();
        role.sites.first().bindings = {{u"Tls"_s, u"HttpsIn"_s, u"www.a.test"_s}};
        OtherEndpoint internal;
        internal.name = u"httpin"_s;
        role.otherEndpoints = {internal};
        QCOMPARE(front(completedService(draft)).endpoints.last().name, u"HttpIn2"_s);
    }

    // A Site needs one Binding at least.
    void tcpGivesASiteAnHttpEndpoint()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        Role &role = draft.service.roles.first();
        role.endpoints.removeFirst();
        role.sites.first().bindings = {{u"Tls"_s, u"HttpsIn"_s, u"www.a.test"_s}};
        role.sites.append(Site{u"Api"_s, {}, {{u"Tls"_s, u"HttpsIn"_s, u"api.a.test"_s}}});
        Role other = webRole(u"Back"_s);
        draft.service.roles.append(other);

        const Service completed = completedService(draft);
        const Role &after = front(completed);
        QCOMPARE(after.endpoints.last(),
                 (Endpoint{u"HttpIn"_s, u"http"_s, u"8080"_s, {}, {}})); // Back has 80
        QCOMPARE(after.sites.first().bindings,
                 (QList<SiteBinding>{{u"HttpIn"_s, u"HttpIn"_s, u"www.a.test"_s}}));
        QCOMPARE(after.sites.last().bindings,
                 (QList<SiteBinding>{{u"HttpIn"_s, u"HttpIn"_s, u"api.a.test"_s}}));
        QCOMPARE(after.endpoints.size(), 2);
        QCOMPARE(completed.roles.last(), other);
        draft.service = completed;
        QCOMPARE(completedService(draft), completed);
    }

    void cscfgWithoutTheRoleGetsNoValue()
    {
        Draft draft = shopDraft({sni(u"www.a.test"_s)});
        draft.service.configurations.last().roles.clear();
        QCOMPARE(front(completedService(draft)).settings.first().values.keys(), QStringList{cloud});
    }
};

QTEST_GUILESS_MAIN(ScriptTest)
#include "scripttest.moc"
