// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "program.h"

#include "model/draft/draftfile.h"
#include "model/session/source.h"
#include "tests/support/corpus.h"
#include "tests/support/filefake.h"
#include "tests/support/testing.h"

#include <QJsonArray>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The program as a process: what "preview" answers, compares, and expects.
class PreviewProgramTest final : public QObject
{
    Q_OBJECT

private slots:
    void previewOfAProject();
    void deployedConfigurations_data();
    void deployedConfigurations();
    void scriptsThatBind();
    void comparesWithNow_data();
    void comparesWithNow();
    void filesWithRecordsAreServers();
    void expectationsAreChecked();
    void handshakeVectors();
    void unexpectedCaseIsFound();

private:
    const Sandbox m_box;
};

void PreviewProgramTest::previewOfAProject()
{
    const Run run = m_box.run(words(u"preview project --to 10.0.0.4:443 --sni www.a.test --json"_s));
    COMPARE_EXIT(run, 0);
    QCOMPARE(run.json()["format"_L1].toString(), u"bindwright-preview/1"_s);
    const QJsonObject shop = run.json()["results"_L1].toArray()[0].toObject();
    QCOMPARE(shop["role"_L1].toString(), u"Shop"_s);
    QCOMPARE(shop["outcome"_L1].toString(), u"served"_s); // the platform's own exact-IP record
    QCOMPARE(shop["rule"_L1].toString(), u"exact-ip"_s);
    QCOMPARE(shop["certificate"_L1].toString(), QLatin1String(ProjectFixture::thumbprint));
    QVERIFY(!shop["steps"_L1].toArray().isEmpty());
}

void PreviewProgramTest::deployedConfigurations_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("served"); // empty: not established
    const QString production(40, u'A');
    QTest::newRow("the folder") << u"several"_s << QString();
    QTest::newRow("one") << u"several/ServiceConfiguration.Cloud.cscfg"_s
                         << QString::fromLatin1(ProjectFixture::thumbprint);
    QTest::newRow("the other") << u"several/ServiceConfiguration.Production.cscfg"_s << production;
}

/// Of several cscfg files one is deployed: which, is said by naming it.
void PreviewProgramTest::deployedConfigurations()
{
    QFETCH(QString, source);
    QFETCH(QString, served);
    m_box.write(u"several/ServiceDefinition.csdef"_s, ProjectFixture::definition);
    m_box.write(u"several/ServiceConfiguration.Cloud.cscfg"_s, ProjectFixture::cloud);
    m_box.write(u"several/ServiceConfiguration.Production.cscfg"_s,
                QByteArray(ProjectFixture::cloud).replace(ProjectFixture::thumbprint, QByteArray(40, 'A')));
    const Run run =
        m_box.run({u"preview"_s, source, u"--to"_s, u"10.0.0.4:443"_s, u"--no-sni"_s, u"--json"_s});
    COMPARE_EXIT(run, served.isEmpty() ? 1 : 0);
    const QJsonObject shop = run.json()["results"_L1].toArray()[0].toObject();
    QCOMPARE(shop["outcome"_L1].toString(), served.isEmpty() ? u"not-established"_s : u"served"_s);
    QCOMPARE(shop["certificate"_L1].toString(), served);
    QCOMPARE(shop["basis"_L1].toString(), served.isEmpty() ? u"open"_s : u"stated"_s);
    QCOMPARE(shop["unknown"_L1].toArray().contains(u"depends-on-configuration"_s), served.isEmpty());
}

/// A startup script that sets records is named, and makes the answer less sure.
void PreviewProgramTest::scriptsThatBind()
{
    m_box.write(u"scripted/ServiceDefinition.csdef"_s,
                QByteArray(ProjectFixture::definition)
                    .replace("<Sites>",
                             "<Startup><Task commandLine='setup.cmd' executionContext='elevated' "
                             "taskType='background'/></Startup><Sites>"));
    m_box.write(u"scripted/ServiceConfiguration.Cloud.cscfg"_s, ProjectFixture::cloud);
    m_box.write(u"scripted/ShopContent/bin/setup.cmd"_s,
                "@echo off\r\nnetsh http delete sslcert ipport=x\r\n");
    const QString command = u"preview scripted --to 10.0.0.4:443 --no-sni"_s;
    const Run run = m_box.run(words(command));
    COMPARE_EXIT(run, 1);
    QVERIFY2(run.out.contains("[inferred]") && run.out.contains("setup.cmd:2"), run.out.constData());
    const QJsonObject shop =
        m_box.run(words(command + u" --json"_s)).json()["results"_L1].toArray()[0].toObject();
    QCOMPARE(shop["scripts"_L1].toArray(), QJsonArray{u"setup.cmd:2"_s});
}

/// Two states without names stay two, named after their files; each command keeps them apart.
void PreviewProgramTest::filesWithRecordsAreServers()
{
    const auto record = [](const QByteArray &host, char digit) {
        return "    Hostname:port    : " + host + ":443\n    Certificate Hash : " + QByteArray(40, digit)
            + "\n    Application ID   : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n\n";
    };
    m_box.write(u"a.txt"_s, record("www.a.test", 'a') + record("b.test", 'b'));
    m_box.write(u"x/b.txt"_s, record("www.a.test", 'c') + record("b.test", 'b'));
    const Run run = m_box.run(words(u"preview a.txt x/b.txt --to 10.0.0.4:443"_s));
    COMPARE_EXIT(run, 1);
    const QList<QByteArray> lines = run.out.split('\n');
    QVERIFY2(lines.value(0).contains("a ") && lines.value(0).endsWith("b"), run.said().constData());
    QVERIFY2(lines.value(1).startsWith("≠ IIS, 10.0.0.4:443, www.a.test"), run.said().constData());
    QVERIFY2(lines.value(2).startsWith("  IIS, 10.0.0.4:443, b.test"), run.said().constData());
    QVERIFY2(run.out.contains("a, IIS, 10.0.0.4:443, www.a.test: "), run.said().constData());
    QVERIFY2(!run.out.contains("a, IIS, 10.0.0.4:443, b.test: "), run.said().constData()); // agreed upon
    QVERIFY2(run.err.contains("a server of its own: a, b."), run.said().constData());
    const Run one = m_box.run(words(u"preview w=a.txt w=x/b.txt --to 10.0.0.4:443"_s));
    QVERIFY2(!one.err.contains("a server of its own"), one.said().constData());
    const Run json = m_box.run(words(u"preview a.txt x/b.txt --to 10.0.0.4:443 --json"_s));
    QCOMPARE(json.json()["disagreements"_L1].toArray().size(), 1);
    QCOMPARE(json.json()["results"_L1].toArray().size(), 6);
    const Run check = m_box.run(words(u"check a.txt x/b.txt --records --json"_s));
    QCOMPARE(check.json()["servers"_L1].toArray().size(), 2);
    COMPARE_EXIT(m_box.run(words(u"report a.txt x/b.txt --to r.csv"_s)), 0);
    const QByteArray calendar = m_box.read(u"r.csv"_s);
    QCOMPARE(calendar.count("a: HTTP.sys: record b.test:443; b: HTTP.sys: record b.test:443"), 1);
    COMPARE_EXIT(m_box.run(words(u"report a.txt x/b.txt --to r.html"_s)), 2);
}

void PreviewProgramTest::comparesWithNow_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a project as it is") << u"project"_s << u"--no-sni"_s << QByteArray() << u"same"_s << 0;
    QTest::newRow("a project without a host")
        << u"project"_s << u"--encoding cp850"_s << QByteArray() << u"same"_s << 0;
    QTest::newRow("no default is left")
        << u"plan.bindwright"_s << u"--no-sni"_s
        << QByteArray("Shop, (any other name), without SNI, to 10.0.0.4: 01234567\342\200\246, not added "
                      "\342\206\222 connection reset: worse")
        << u"worse"_s << 1;
    QTest::newRow("bound by name as before")
        << u"plan.bindwright"_s << u"--sni www.a.test"_s << QByteArray() << u"same"_s << 0;
}

/// The platform's binding answers everybody now, and nobody once a script sets one by name.
void PreviewProgramTest::comparesWithNow()
{
    QFETCH(QString, source);
    QFETCH(QString, asked);
    QFETCH(QByteArray, line);
    QFETCH(QString, change);
    QFETCH(int, exitCode);
    const Sandbox box;
    Draft draft = openSource(FileFake(), box.path(u"project"_s), QDateTime::currentDateTimeUtc())->draft;
    const Service base = draft.service;
    draft.httpsEndpoint = HttpsEndpoint::Tcp;
    draft.bindings = {
        {.role = u"Shop"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"ShopCertificate"_s}};
    box.write(u"plan.bindwright"_s, writeDraftFile({draft, base}, box.path(u"plan.bindwright"_s)));
    const QString command = u"preview %1 --to 10.0.0.4:443 --compare %2"_s.arg(source, asked);
    const Run said = box.run(words(command));
    COMPARE_EXIT(said, exitCode);
    QCOMPARE(said.out.trimmed(), line);
    const Run json = box.run(words(command + u" --json"_s));
    COMPARE_EXIT(json, exitCode);
    QCOMPARE(json.json()["format"_L1].toString(), u"bindwright-comparison/1"_s);
    QCOMPARE(json.json()["now"_L1].toString(), u"project"_s);
    QCOMPARE(json.json()["changes"_L1][0]["change"_L1].toString(), change);
}

/// A pinned certificate guards the plan: exit 1 as soon as another is served.
void PreviewProgramTest::expectationsAreChecked()
{
    Sandbox box;
    const auto check = [&box](const QString &certificate) {
        Draft draft = openSource(FileFake(), box.path(u"project"_s), QDateTime::currentDateTimeUtc())->draft;
        const Service base = draft.service;
        draft.expectations = {{.host = u"www.a.test"_s, .certificate = *Thumbprint::parse(certificate)}};
        const QString path = box.path(u"p.bindwright"_s);
        box.write(u"p.bindwright"_s, writeDraftFile({draft, base}, path));
        return box.run(words(u"check p.bindwright --json"_s));
    };
    const auto fails = [](const Run &run) {
        for (const auto &problem : run.json()["problems"_L1].toArray()) {
            if (problem.toObject()["code"_L1] == "expectation-fails"_L1)
                return true;
        }
        return false;
    };
    QVERIFY(!fails(check(QLatin1String(ProjectFixture::thumbprint))));
    const Run other = check(QString(40, u'F'));
    QVERIFY(fails(other));
    COMPARE_EXIT(other, 1);
}

void PreviewProgramTest::handshakeVectors()
{
    NEEDS_SHARED("vectors/handshake.json");
    const QString path = QStringLiteral(SHARED_FOLDER "/vectors/handshake.json");
    const QJsonArray cases = QJsonDocument::fromJson(fileBytes(path)).object()["cases"_L1].toArray();
    const Run run = m_box.run({u"preview"_s, u"--cases"_s, path, u"--json"_s});
    COMPARE_EXIT(run, 0);
    const QJsonArray results = run.json()["results"_L1].toArray();
    QCOMPARE(results.size(), cases.size());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QJsonObject asked = cases[i].toObject();
        const QJsonObject expected = asked["expect"_L1].toObject();
        const QJsonObject result = results[i].toObject();
        const QByteArray id = asked["id"_L1].toString().toUtf8();
        QCOMPARE(result["id"_L1], asked["id"_L1]);
        QVERIFY2(result["outcome"_L1] == expected["outcome"_L1], id.constData());
        for (const QString &key : {u"certificate"_s, u"rule"_s}) {
            if (expected.contains(key))
                QVERIFY2(result[key] == expected[key], id.constData());
        }
        QVERIFY2(result["basis"_L1] == asked["basis"_L1], id.constData());
    }
}

void PreviewProgramTest::unexpectedCaseIsFound()
{
    m_box.write(u"cases.json"_s, R"({"format":"handshake-cases/1","cases":[{"id":"X1","iis":"10",
        "state":[{"httpsys":"ipport","key":"0.0.0.0:443","certificate":"A"}],"to":"10.0.0.4:443","sni":null,
        "expect":{"outcome":"served","rule":"any-ipv4","certificate":"B"},"basis":"stated"}]})");
    const Run run = m_box.run(words(u"preview --cases cases.json"_s));
    COMPARE_EXIT(run, 1);
    QVERIFY(run.err.contains("X1"));
    QVERIFY(run.out.contains("A is served"));
}

QTEST_GUILESS_MAIN(PreviewProgramTest)
#include "previewprogramtest.moc"
