// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/checks/draftproblems.h"
#include "model/cloudservice/extendedsupport.h"
#include "model/draft/draft.h"
#include "model/problems/rules.h"
#include "model/session/newdraft.h"
#include "model/servicechecks/serviceproblems.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

/// What lies beside a csdef and has its own rules: command files of startup tasks, templates.
class SurroundingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void taskFiles_data()
    {
        QTest::addColumn<QString>("commandLine");
        QTest::addColumn<QByteArray>("content"); // of ShopContent/bin/Startup/Setup.cmd
        QTest::addColumn<QStringList>("rules");
        const QString usual = u"Startup\\setup.cmd"_s;
        const auto row = [](const char *name, const QString &commandLine, const QByteArray &content,
                            const QStringList &rules) {
            QTest::newRow(name) << commandLine << content << rules;
        };
        row("as it should be", usual, "@echo off\r\n", {});
        row("with arguments and a redirection", u"\"Startup\\setup.cmd\" /x &gt;&gt; log.txt"_s, "rem\r\n",
            {});
        row("by the command processor", u"cmd.exe /c Startup\\setup.cmd"_s, "rem\r\n", {});
        row("missing", u"Startup\\other.cmd"_s, "rem\r\n", {u"task-file-missing"_s});
        row("a variable, which is not expanded", u"%ROLEROOT%\\other.cmd"_s, "rem\r\n",
            {u"task-file-missing"_s});
        row("a variable in an argument", u"Startup\\setup.cmd %ROLEROOT%"_s, "rem\r\n",
            {u"task-file-missing"_s});
        row("a variable for the command processor", u"cmd /c Startup\\setup.cmd %ROLEROOT%"_s, "rem\r\n", {});
        row("a script that is not there", u"powershell -File .\\other.ps1"_s, "rem\r\n",
            {u"task-file-missing"_s});
        row("a script that is there, which edits no sites", u"powershell -File .\\quiet.ps1"_s, "rem\r\n",
            {});
        row("a script elsewhere", u"powershell -File C:\\Tools\\other.ps1"_s, "rem\r\n", {});
        row("with a bin of its own", u"bin\\Startup\\setup.cmd"_s, "rem\r\n", {u"task-file-missing"_s});
        row("a PowerShell script", u"quiet.ps1"_s, "rem\r\n", {u"task-is-script"_s});
        row("a Visual Basic script", u"setup.vbs"_s, "rem\r\n", {u"task-is-script warning"_s});
        row("a package of Windows Installer", u"Startup\\setup.MSI /quiet"_s, "rem\r\n",
            {u"task-is-script warning"_s});
        row("a script by its program", u"cscript setup.vbs"_s, "rem\r\n", {});
        row("a program", u"setup.exe"_s, "rem\r\n", {});
        row("ours, which a plan writes", u"bindwright.cmd"_s, "rem\r\n", {});
        row("byte order mark", usual, "\xef\xbb\xbfnet start w3svc\r\n", {u"task-file-marked"_s});
        row("byte order mark before @echo off", usual, "\xef\xbb\xbf@echo off\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark before what echo writes", usual, "\xef\xbb\xbf@echo x > a.txt\r\n",
            {u"task-file-marked"_s});
        row("bom-before-a-remark", usual, "\xef\xbb\xbfREM prepare\r\necho ready\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark before an empty line", usual, "\xef\xbb\xbf\r\necho ready\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark before ::", usual, "\xef\xbb\xbf:: prepare\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark in its midst, before a command", usual,
            "rem\r\n\xef\xbb\xbf"
            "setup.exe\r\n",
            {u"task-file-marked"_s});
        row("byte order mark in its midst, before a remark", usual,
            "echo ready\r\n\xef\xbb\xbf"
            "rem\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark before a label", usual, "\xef\xbb\xbf:again\r\n", {u"task-file-marked"_s});
        row("byte order mark before a command that starts like a remark", usual, "\xef\xbb\xbfremove.exe\r\n",
            {u"task-file-marked"_s});
        row("byte order mark before a remark, and more beyond ASCII", usual,
            "\xef\xbb\xbfrem\r\necho \xc3\xa4\r\n",
            {u"task-file-marked warning"_s, u"task-file-not-ascii"_s});
        row("simple-task-edits-site-bindings", usual,
            "%windir%\\system32\\inetsrv\\appcmd.exe set site \"%RoleInstanceId%_Web\" /+bindings.[x]\r\n",
            {u"task-not-elevated"_s, u"task-too-early"_s});
        row("by the script that it starts", usual, "powershell -File \"%~dp0..\\bind.ps1\"\r\n",
            {u"task-too-early"_s});
        row("by a script in the background", usual, "start powershell -File bind.ps1\r\n", {});
        row("by a script that the task names", u"powershell -File bind.ps1"_s, "rem\r\n",
            {u"task-too-early"_s});
        row("UTF-16", usual, QByteArray("\xff\xfe@\0", 4), {u"task-file-marked"_s});
        row("beyond ASCII", usual, "echo \xc3\xa4\r\n", {u"task-file-not-ascii"_s});
        row("administers IIS", usual, "%windir%\\system32\\inetsrv\\appcmd.exe set config\r\n",
            {u"task-not-elevated"_s});
        row("administers HTTP.sys", usual, "netsh http add sslcert ipport=0.0.0.0:443\r\n",
            {u"task-not-elevated"_s});
        row("speaks of IIS in a remark", usual, "REM appcmd set config\r\n:: appcmd\r\n", {});
    }

    void taskFiles()
    {
        QFETCH(QString, commandLine);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, rules);
        const ProjectFixture fixture;
        writeTask(fixture, commandLine);
        QDir(fixture.folder()).mkpath(u"ShopContent/bin/Startup"_s);
        fixture.write(u"ShopContent/bin/Startup/Setup.cmd"_s, content);
        fixture.write(u"ShopContent/bin/bind.ps1"_s, "New-WebBinding -Name $site -Protocol https\r\n");
        fixture.write(u"ShopContent/bin/quiet.ps1"_s, "exit 0\r\n");
        QCOMPARE(taskRules(fixture), rules);
    }

    void recordScripts_data()
    {
        QTest::addColumn<QByteArray>("task"); // attributes
        QTest::addColumn<QByteArray>("content"); // of ShopContent/bin/setup.cmd
        QTest::addColumn<QStringList>("scripts");
        const QByteArray setup = "commandLine='setup.cmd' executionContext='elevated'";
        const auto row = [](const char *name, const QByteArray &task, const QByteArray &content,
                            const QStringList &scripts) {
            QTest::newRow(name) << task << content << scripts;
        };
        const QByteArray netsh = "netsh http add sslcert hostnameport=a.test:443 certhash=00\r\n";
        row("sets a record", setup, "@echo off\r\n" + netsh, {u"setup.cmd:2"_s});
        row("takes one away", setup, "netsh.exe http delete sslcert ipport=10.0.0.4:443\r\n",
            {u"setup.cmd:1"_s});
        row("shows them", setup, "netsh http show sslcert\r\n", {});
        row("in a remark", setup, "REM " + netsh + ":: " + netsh, {});
        row("over two lines", setup, "rem\r\nnetsh http add ^\r\n  sslcert ipport=0.0.0.0:443\r\n",
            {u"setup.cmd:2"_s});
        row("by the script that it starts", setup, "powershell -File \"%~dp0bind.ps1\"\r\n",
            {u"bind.ps1:2"_s});
        row("by one that it does not wait for", setup, "start /b powershell -File bind.ps1\r\n",
            {u"bind.ps1:2"_s});
        row("by one in a folder", setup, "call Startup\\more.cmd\r\n", {u"Startup/more.cmd:1"_s});
        row("in the background", "commandLine='setup.cmd' taskType='background'", netsh, {u"setup.cmd:1"_s});
        row("by the command line", "commandLine='cmd /c netsh http add sslcert ipport=0.0.0.0:443'", "",
            {u"cmd /c netsh http add sslcert ipport=0.0.0.0:443"_s});
        row("by a script that the command line names", "commandLine='powershell -File .\\bind.ps1'", "",
            {u"bind.ps1:2"_s});
        row("by appcmd", setup, "appcmd.exe set site \"x\" /+bindings.[protocol='https']\r\n",
            {u"setup.cmd:1"_s});
        row("appcmd, of something else", setup, "appcmd set config -section:urlCompression\r\n", {});
        row("a script that is not there", setup, "call other.cmd\r\n", {u"other.cmd"_s});
        row("a script that is not there, without the right", "commandLine='setup.cmd'", "call other.cmd\r\n",
            {});
        row("ours", "commandLine='bindwright.cmd' executionContext='elevated'", "", {});
        row("a program", "commandLine='setup.exe' executionContext='elevated'", "", {});
    }

    /// What sets bindings or records beside the platform and us makes an answer less sure.
    void recordScripts()
    {
        QFETCH(QByteArray, task);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, scripts);
        const ProjectFixture fixture;
        fixture.write(u"ServiceDefinition.csdef"_s,
                      QByteArray(ProjectFixture::definition)
                          .replace("<Sites>", "<Startup><Task " + task + "/></Startup><Sites>"));
        QDir(fixture.folder()).mkpath(u"ShopContent/bin/Startup"_s);
        fixture.write(u"ShopContent/bin/setup.cmd"_s, content);
        fixture.write(u"ShopContent/bin/bind.ps1"_s, "# bind\r\nNew-WebBinding -Name x -SslFlags 1\r\n");
        fixture.write(u"ShopContent/bin/Startup/more.cmd"_s, "netsh http update sslcert ipport=x\r\n");
        QCOMPARE(fixture.open().service.roles.first().recordScripts, scripts);
    }

    /// A folder that holds what a plan wrote alone does not say what else will be packaged.
    void aFolderOfOursSaysNothing()
    {
        const ProjectFixture fixture;
        writeTask(fixture, u"other.cmd"_s);
        QDir(fixture.folder()).mkpath(u"ShopContent/bin"_s);
        fixture.write(u"ShopContent/bin/bindwright.cmd"_s, "rem\r\n");
        QCOMPARE(taskRules(fixture), QStringList());
        fixture.write(u"ShopContent/bin/Shop.dll"_s, "MZ");
        QCOMPARE(taskRules(fixture), QStringList{u"task-file-missing"_s});
    }

    void inAProject_data()
    {
        QTest::addColumn<QByteArray>("items"); // of the role's project
        QTest::addColumn<QString>("fault"); // "-": none
        const QByteArray always = "<CopyToOutputDirectory>Always</CopyToOutputDirectory>";
        QTest::newRow("copied") << "<Content Include='setup.cmd'>" + always + "</Content>" << u"-"_s;
        QTest::newRow("copied, by an attribute")
            << QByteArray("<None Update='setup.cmd' CopyToOutputDirectory='PreserveNewest'/>") << u"-"_s;
        QTest::newRow("copied, by a pattern")
            << "<None Include='*.cmd;*.ps1'>" + always + "</None>" << u"-"_s;
        QTest::newRow("copied, by a pattern for folders")
            << "<None Include='**\\*.cmd'>" + always + "</None>" << u"-"_s;
        QTest::newRow("its name is escaped")
            << QByteArray("<None Update='%73etup.cmd' CopyToOutputDirectory='PreserveNewest'/>") << u"-"_s;
        QTest::newRow("included, not copied") << QByteArray("<None Include='setup.cmd'/>") << u"not-copied"_s;
        QTest::newRow("included, never copied")
            << QByteArray("<None Include='setup.cmd' CopyToOutputDirectory='Never'/>") << u"not-copied"_s;
        QTest::newRow("another is copied")
            << "<Content Include='other.cmd'>" + always + "</Content>" << u"not-copied"_s;
        QTest::newRow("not included") << QByteArray() << u"not-copied"_s;
        QTest::newRow("perhaps, by a property")
            << "<None Include='$(Scripts)'>" + always + "</None>" << u"-"_s;
        QTest::newRow("perhaps, by a command of the build")
            << QByteArray("<PostBuildEvent>copy setup.cmd $(OutDir)</PostBuildEvent>") << u"-"_s;
    }

    void inAProject()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, fault);
        const ProjectFixture fixture;
        writeTask(fixture, u"setup.cmd"_s);
        QDir(fixture.folder()).mkpath(u"Shop"_s);
        fixture.write(u"Shop/Shop.csproj"_s, "<Project><ItemGroup>" + items + "</ItemGroup></Project>");
        fixture.write(u"Shop/setup.cmd"_s, "rem\r\n");
        const Project project = fixture.open();
        const QList<Problem> found = serviceProblems(project.service, &project);
        const auto problem = std::ranges::find(found, Rule::TaskFileMissing, &Problem::rule);
        QCOMPARE(problem == found.cend() ? u"-"_s : problem->arguments.value(Argument::Fault), fault);
    }

    /// What a plan writes into the folder that the .ccproj names does not move at the next plan.
    void scriptsStayWhereTheyAre()
    {
        const ProjectFixture fixture;
        QDir(fixture.folder()).mkpath(u"Cloud"_s);
        for (const QString &name : {u"ServiceDefinition.csdef"_s, u"ServiceConfiguration.Cloud.cscfg"_s})
            fixture.write(u"Cloud/"_s + name, fixture.read(name));
        const QByteArray reference = "<Project><ItemGroup><ProjectReference Include='..\\Web\\Web.csproj'>"
                                     "<RoleName>Shop</RoleName></ProjectReference></ItemGroup></Project>";
        fixture.write(u"Cloud/One.ccproj"_s, reference);
        fixture.write(u"Cloud/Two.ccproj"_s, reference);
        const auto folderOf = [&](const QString &opened) {
            const auto project = openProject(FileFake(), fixture.path(u"Cloud"_s + opened));
            return project->roleFolders.first().path;
        };
        QCOMPARE(folderOf({}), fixture.path(u"Web"_s));
        QDir(fixture.folder()).mkpath(u"Web"_s);
        fixture.write(u"Web/bindwright.cmd"_s, "rem\r\n");
        for (const QString &opened : {QString(), u"/One.ccproj"_s, u"/ServiceDefinition.csdef"_s})
            QCOMPARE(folderOf(opened), fixture.path(u"Web"_s));
    }

    void aFolderThatIsNotThereSaysNothing()
    {
        const ProjectFixture fixture;
        writeTask(fixture, u"other.cmd"_s);
        QCOMPARE(taskRules(fixture), QStringList());
    }

    void passedOver()
    {
        const ProjectFixture fixture;
        fixture.write(u"Production.cscfg"_s, ProjectFixture::cloud);
        const Project project = fixture.open();
        const QList<Problem> found = serviceProblems(project.service, &project);
        const auto problem = std::ranges::find(found, Rule::ConfigurationPassedOver, &Problem::rule);
        QVERIFY(problem != found.cend());
        QCOMPARE(problem->subject, u"Production.cscfg"_s);
        QCOMPARE(problem->where.file, fixture.path(u"Production.cscfg"_s));
    }

    /// What a .ccproj lists under a condition is told once, and doubts what else lies there.
    void aBuildFileThatIsNotClear()
    {
        const ProjectFixture fixture;
        fixture.write(u"Production.cscfg"_s, ProjectFixture::cloud);
        fixture.write(u"x.ccproj"_s,
                      "<Project><ItemGroup><ServiceConfiguration Include='$(A).cscfg;$(B).cscfg'/>"
                      "</ItemGroup></Project>");
        const Project project = fixture.open();
        const QList<Problem> found = serviceProblems(project.service, &project);
        QCOMPARE(std::ranges::count(found, Rule::BuildFileUnclear, &Problem::rule), 1);
        const auto problem = std::ranges::find(found, Rule::BuildFileUnclear, &Problem::rule);
        QCOMPARE(problem->severity, Severity::Info);
        QCOMPARE(problem->where, (SourceLocation{fixture.path(u"x.ccproj"_s), 1}));
        QCOMPARE(problem->arguments.value(Argument::Value), u"$(A).cscfg, $(B).cscfg"_s);
        const auto other = std::ranges::find(found, Rule::ConfigurationPassedOver, &Problem::rule);
        QCOMPARE(other->arguments.value(Argument::Fault), u"unknown"_s);
    }

    /// Without a cscfg there is nowhere to put a thumbprint: told of the project, an error of a plan.
    void noConfiguration()
    {
        const ProjectFixture fixture;
        for (const QString &name : {u"Cloud"_s, u"Local"_s})
            QVERIFY(QFile::remove(fixture.path(u"ServiceConfiguration."_s + name + ".cscfg"_L1)));
        const Project project = fixture.open();
        const auto severityFor = [&project](std::optional<Scenario> scenario) {
            Draft draft = draftOf(project.path, project.service);
            draft.scenario = scenario;
            const QList<Problem> found = problems(draft, {project, {}});
            const auto problem = std::ranges::find(found, Rule::RoleWithoutConfiguration, &Problem::rule);
            return problem == found.cend() ? Severity::Info : problem->severity;
        };
        QVERIFY(!project.service.configurationsKnown);
        QCOMPARE(severityFor({}), Severity::Warning);
        QCOMPARE(severityFor(Scenario::Single), Severity::Error);
    }

    void secretUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("right");
        QTest::newRow("secret") << u"https://shop.vault.azure.net/secrets/tls/0123456789abcdef"_s << true;
        QTest::newRow("of a government") << u"https://shop.vault.usgovcloudapi.net/secrets/tls/01"_s << true;
        QTest::newRow("certificate") << u"https://shop.vault.azure.net/certificates/tls/0123456789abcdef"_s
                                     << false;
        QTest::newRow("no version") << u"https://shop.vault.azure.net/secrets/tls"_s << false;
        QTest::newRow("no vault") << u"https://shop.example/secrets/tls/01"_s << false;
    }

    void secretUrls()
    {
        QFETCH(QString, url);
        QFETCH(bool, right);
        QCOMPARE(isSecretUrl(url), right);
        const ProjectFixture fixture;
        fixture.write(u"template.json"_s, "{\n \"certificateUrl\": \"" + url.toUtf8() + "\"\n}\n");
        const Project project = fixture.open();
        Draft draft = draftOf(project.path, project.service);
        draft.target = Target::ExtendedSupport;
        const QList<Problem> found = problems(draft, {project, {}});
        const auto problem = std::ranges::find(found, Rule::SecretUrlInvalid, &Problem::rule);
        QCOMPARE(problem == found.cend(), right);
        if (right)
            return;
        QCOMPARE(problem->severity, Severity::Error);
        QCOMPARE(problem->where.line, 2);
        draft.target = Target::Server;
        const QList<Problem> ofServer = problems(draft, {project, {}});
        QVERIFY(std::ranges::find(ofServer, Rule::SecretUrlInvalid, &Problem::rule) == ofServer.cend());
    }

private:
    static void writeTask(const ProjectFixture &fixture, const QString &commandLine)
    {
        QString written = commandLine;
        const QByteArray task = "<Startup><Task commandLine='" + written.toUtf8() + "'/></Startup>";
        fixture.write(u"ServiceDefinition.csdef"_s,
                      QByteArray(ProjectFixture::definition).replace("<Sites>", task + "<Sites>"));
    }

    static QStringList taskRules(const ProjectFixture &fixture)
    {
        QStringList rules;
        const Project project = fixture.open();
        for (const Problem &problem : serviceProblems(project.service, &project)) {
            const bool isMild = problem.severity != rowOf(problem.rule).severity;
            if (id(problem.rule).startsWith("task-"_L1))
                rules.append(id(problem.rule) + (isMild ? u" warning"_s : QString()));
        }
        rules.removeDuplicates();
        return rules;
    }
};

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "packagedfilestest.moc"
