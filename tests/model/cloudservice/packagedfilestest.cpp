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
        row("made on the instance", u"%ROLEROOT%\\other.cmd"_s, "rem\r\n", {});
        row("not a command file", u"powershell -File other.ps1"_s, "rem\r\n", {});
        row("ours, which a plan writes", u"bindwright.cmd"_s, "rem\r\n", {});
        row("byte order mark", usual, "\xef\xbb\xbf@echo off\r\n", {u"task-file-marked"_s});
        row("bom-before-a-remark", usual, "\xef\xbb\xbfREM prepare\r\necho ready\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark before an empty line", usual, "\xef\xbb\xbf\r\necho ready\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark before ::", usual, "\xef\xbb\xbf:: prepare\r\n",
            {u"task-file-marked warning"_s});
        row("byte order mark in its midst, before a command", usual,
            "rem\r\n\xef\xbb\xbf"
            "echo ready\r\n",
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
        QCOMPARE(taskRules(fixture), rules);
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
