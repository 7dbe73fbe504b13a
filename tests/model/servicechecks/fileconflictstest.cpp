// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/servicechecks/fileconflicts.h"
#include "tests/support/projectfixture.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

const QString sha256 = QString(64, u'a');

/// A role "Shop" whose certificate has that text for a thumbprint in the Cloud cscfg.
Draft shopWith(const QString &thumbprint)
{
    Role role = webRole(u"Shop"_s);
    role.certificates = {{u"ShopCertificate"_s, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint}}}};
    return draftWith(serviceOf({role}), {});
}

Project projectWith(const QMap<QString, QByteArray> &scripts)
{
    Project project;
    project.roleFolders = {{u"Shop"_s, u"/shop/Shop"_s, scripts}};
    return project;
}

/// "role subject" of each.
QStringList named(const QList<Problem> &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(problem.role + u' ' + problem.subject);
    return names;
}

} // namespace

class FileConflictsTest final : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("inCmd");
        QTest::addColumn<QStringList>("inPowerShell");
        const auto row = [](const char *name, const QByteArray &script, const QStringList &inCmd,
                            const QStringList &inPowerShell) {
            QTest::newRow(name) << script << inCmd << inPowerShell;
        };
        const QStringList none, store{u"certstorename"_s}, id{u"appid"_s};
        const QByteArray ip = "netsh http add sslcert ipport=0.0.0.0:443 certhash=AA ";
        const QByteArray host = "netsh http add sslcert hostnameport=www.a.test:443 certhash=AA ";
        row("empty", "", none, none);
        row("an address needs no store", ip + "appid='{4dc3e181}'", none, none);
        row("a host does", host + "appid='{4dc3e181}'", store, store);
        row("a host with its store", host + "certstorename=MY appid='{4dc3e181}'", none, none);
        row("the store first", "netsh http add sslcert certstorename=MY hostnameport=a.test:443", none, none);
        row("braces without quotes", ip + "appid={4dc3e181}", none, id);
        row("braces in double quotes", ip + "appid=\"{4dc3e181}\"", none, none);
        row("the whole argument in quotes", ip + "\"appid={4dc3e181}\"", none, none);
        row("the whole argument in single quotes", ip + "'appid={4dc3e181}'", none, none);
        row("quotes that are closed before", "netsh http add sslcert 'ipport=[::]:443' appid={4dc3e181}",
            none, id);
        row("a variable", ip + "appid=$id", none, none);
        row("both", host + "appid={4dc3e181}", store, store + id);
        row("each once", host + "\r\n" + host, store, store);
        row("update", "netsh http update sslcert hostnameport=a.test:443", store, store);
        row("delete and show need none",
            "netsh http delete sslcert hostnameport=a.test:443\nnetsh http show sslcert hostnameport=a:443",
            none, none);
        row("capitals", "NETSH.EXE HTTP ADD SSLCERT HOSTNAMEPORT=A.TEST:443 APPID={4}", store, store + id);
        row("blanks between the words", "netsh  http\tadd   sslcert hostnameport=a.test:443", store, store);
        row("the store on another command's line", host + "\r\nnetsh http add iplisten certstorename=MY",
            store, store);
        row("the store on the next line of a cmd", host + "^\r\n  certstorename=MY", none, none);
        row("the store on the next line of PowerShell", host + "`\n  certstorename=MY", none, none);
        row("the braces on the next line", ip + "`\r\n  appid={4dc3e181}", none, id);
        row("another context", "netsh http add urlacl url=https://+:443/ user=hostnameport=", none, none);
        row("not UTF-8", host + "\xff\xfe", store, store);
    }

    void faults()
    {
        QFETCH(QByteArray, script);
        QTEST(scriptFaults(script, false), "inCmd");
        QTEST(scriptFaults(script, true), "inPowerShell");
    }

    void thumbprints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("SHA-1") << QString(40, u'A') << false;
        QTest::newRow("SHA-256") << sha256 << true;
        QTest::newRow("SHA-256 in capitals") << sha256.toUpper() << true;
        QTest::newRow("63 digits") << sha256.first(63) << false;
        QTest::newRow("65 digits") << sha256 + u'a' << false;
        QTest::newRow("64 letters") << QString(64, u'x') << false;
        QTest::newRow("a placeholder") << u"$ShopTls$"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void thumbprints()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const QList<Problem> found = fileConflicts(shopWith(text), nullptr);
        QCOMPARE(named(found), expected ? QStringList{u"Shop ShopCertificate"_s} : QStringList());
        if (!expected)
            return;
        QCOMPARE(found.first().rule, Rule::ThumbprintNotSha1);
        QCOMPARE(found.first().severity, Severity::Error);
        QCOMPARE(found.first().step, Step::Project);
        QCOMPARE(found.first().where, SourceLocation());
    }

    void eachFileOfAThumbprintCounts()
    {
        Draft draft = shopWith(sha256);
        draft.service.roles[0].certificates[0].thumbprints.insert(local, sha256);
        QCOMPARE(fileConflicts(draft, nullptr).size(), 2);
    }

    void aThumbprintHasItsPlace()
    {
        ProjectFixture fixture;
        fixture.write(cloud,
                      QByteArray(ProjectFixture::cloud).replace(ProjectFixture::thumbprint, sha256.toUtf8()));
        const Project project = fixture.open();
        const QList<Problem> found = fileConflicts(draftWith(project.service, {}), &project);
        QCOMPARE(named(found), QStringList{u"Shop ShopCertificate"_s});
        QCOMPARE(found.first().where, (SourceLocation{fixture.path(cloud), 9}));
    }

    void scripts_data()
    {
        QTest::addColumn<Project>("project");
        QTest::addColumn<QStringList>("expected");
        const QByteArray braces = "netsh http add sslcert ipport=0.0.0.0:443 certhash=AA appid={4dc3e181}";
        const QByteArray host = "netsh http add sslcert hostnameport=a.test:443 appid={4dc3e181}";
        QTest::newRow("none") << projectWith({}) << QStringList();
        QTest::newRow("braces in a cmd") << projectWith({{u"bind.cmd"_s, braces}}) << QStringList();
        QTest::newRow("braces in PowerShell")
            << projectWith({{u"bind.ps1"_s, braces}}) << QStringList{u"Shop bind.ps1"_s};
        QTest::newRow("its ending in capitals")
            << projectWith({{u"BIND.PS1"_s, braces}}) << QStringList{u"Shop BIND.PS1"_s};
        QTest::newRow("two faults of one script")
            << projectWith({{u"bind.ps1"_s, host}}) << QStringList{u"Shop bind.ps1"_s, u"Shop bind.ps1"_s};
        QTest::newRow("two scripts") << projectWith({{u"a.cmd"_s, host}, {u"b.cmd"_s, host}})
                                     << QStringList{u"Shop a.cmd"_s, u"Shop b.cmd"_s};
    }

    void scripts()
    {
        QFETCH(Project, project);
        const QList<Problem> found = fileConflicts(shopWith({}), &project);
        QTEST(named(found), "expected");
        for (const Problem &problem : found) {
            QCOMPARE(problem.rule, Rule::ScriptMisquotes);
            QCOMPARE(problem.severity, Severity::Error);
        }
    }
};

QTEST_GUILESS_MAIN(FileConflictsTest)
#include "fileconflictstest.moc"
