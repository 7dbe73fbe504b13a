// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// What can go wrong on a role instance, planted one at a time, and what both scripts make of it: the exit
// code, the line in the log, what stands in IIS and HTTP.sys afterwards.
#include "server.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList engines{u"powershell"_s, u"onstart"_s};

const QString keep = u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A};Web|*:443:api.a.test|5|{B}"_s;
const QString http = u"Web_IN_0_Web http 10.0.0.4:80: 0"_s;

/// What keep comes to.
QString kept()
{
    return QStringList{http,
                       u"Web_IN_0_Web https *:443: 0"_s,
                       u"Web_IN_0_Web https *:443:api.a.test 5"_s,
                       u"Web_IN_0_Web https *:443:www.a.test 1"_s,
                       u"hostnameport=api.a.test:443 B"_s,
                       u"hostnameport=www.a.test:443 A"_s,
                       u"ipport=0.0.0.0:443 A"_s}
        .join(u'\n');
}

const QString onAddress = u"\nipport=10.0.0.4:443 A"_s; // the platform's record

/// What keep comes to where B cannot be bound.
QString keptWithoutApi()
{
    QStringList lines = kept().split(u'\n');
    lines.removeIf([](const QString &line) { return line.contains(u"api.a.test"_s); });
    return lines.join(u'\n');
}

struct Fault
{
    const char *name;
    std::function<void(Server &)> plant;
    int exitCode;
    std::function<QString()> after; ///< null: as before
    const char *logLine; ///< a regular expression
    QJsonObject parameters = {};
};

QJsonObject platformReturns(int afterOpens, int times = 1)
{
    return {{u"site"_s, u"Web_IN_0_Web"_s},
            {u"information"_s, u"10.0.0.4:443:"_s},
            {u"certificate"_s, Server::withThumbprints(u"{A}"_s)},
            {u"afterOpens"_s, afterOpens},
            {u"every"_s, 1},
            {u"times"_s, times}};
}

std::function<void(Server &)> fault(const char *name, const QJsonValue &value)
{
    return [name, value](Server &server) { server.setFault(QString::fromLatin1(name), value); };
}

QJsonArray thumbprints(const char *letters)
{
    return {Server::withThumbprints(QString::fromLatin1(letters))};
}

const QJsonObject shortWait{{u"TimeoutSeconds"_s, 0}};
const QJsonObject threeAttempts{{u"Attempts"_s, 3}};
const QJsonObject secondLook{{u"SecondLookSeconds"_s, 1}};

QList<Fault> waiting()
{
    return {
        {"the site comes late", fault("siteAbsentOpens", 5), 0, kept,
         "info Waiting for the site Web_IN_0_Web\\."},
        {"W3SVC comes late", fault("serviceAbsentPolls", 5), 0, kept,
         "info Waiting for the service W3SVC\\."},
        {"the configuration cannot be read for a while", fault("unreadableOpens", 3), 0, kept,
         "info Waiting for the IIS configuration to be readable: .*applicationHost\\.config"},
        {"the site never comes", [](Server &server) { server.removeSite(u"Web_IN_0_Web"_s); }, 3, nullptr,
         "error Waited 0 seconds in vain for the site Web_IN_0_Web\\. \\(exit code 3", shortWait},
        {"W3SVC is stopped", [](Server &server) { server.setService(u"Stopped"_s); }, 3, nullptr,
         "error Waited 0 seconds in vain for the service W3SVC\\. \\(exit code 3", shortWait},
        {"W3SVC is not there", [](Server &server) { server.setService(QJsonValue::Null); }, 3, nullptr,
         "error Waited 0 seconds in vain for the service W3SVC\\.", shortWait},
        {"no binding of the platform", [](Server &server) { server = Server(); }, 3, nullptr,
         "error Waited 0 seconds in vain for the platform's https binding on port 443 of the site "
         "Web_IN_0_Web\\.",
         shortWait},
        {"access is denied", fault("accessDenied", true), 7, nullptr,
         "error .*insufficient permissions.*\\(exit code 7"},
    };
}

QList<Fault> writing()
{
    return {
        {"locked three times", fault("lockedCommits", 3), 0, kept,
         "warning Attempt 3 of 20 failed: 0x80070020 The process cannot access the file"},
        {"locked for good", fault("lockedCommits", 99), 5, nullptr,
         "error The IIS configuration could not be written in 3 attempts: 0x80070020.*\\(exit code 5",
         threeAttempts},
        {"changed on disk", fault("changedOnDisk", 2), 0, kept,
         "warning Attempt 2 of 20 failed: 0x80070021 .*changed on disk"},
        {"the commit breaks off half-way", fault("halfwayCommits", 1), 0, kept,
         "warning Attempt 1 of 20 failed: 0x80004005"},
        {"the commit breaks off half-way each time",
         fault("halfwayCommits", 99),
         5,
         nullptr,
         "error The IIS configuration could not be written in 2 attempts: 0x80004005",
         {{u"Attempts"_s, 2}}},
        {"HTTP.sys does not take a record",
         fault("lostRecords", QJsonArray{u"hostnameport=api.a.test:443"_s}), 6,
         [] { return kept().replace(u"\nhostnameport=api.a.test:443 B"_s, QString()); },
         "error After a repair still not as wanted: Change Web_IN_0_Web \\*:443:api\\.a\\.test.*\\(exit code "
         "6"},
        {"netsh cannot remove a record", fault("netshFails", true), 0, kept,
         "warning The HTTP\\.sys record ipport=10\\.0\\.0\\.4:443 could not be removed: netsh exit code 1\\. "
         "IIS is asked to\\."},
        {"nobody can remove a record",
         [](Server &server) {
             server.setFault(u"netshFails"_s, true);
             server.setFault(u"dropsFail"_s, true);
         },
         6, [] { return kept() + onAddress; },
         "error After a repair still not as wanted: HTTP\\.sys still holds ipport=10\\.0\\.0\\.4:443"},
        {"the configuration cannot be written", fault("commitDenied", true), 7, nullptr,
         "error .*insufficient permissions \\(exit code 7, [^)]*(Attempt|CommitOnce)"},
        {"records cannot be written", fault("recordsDenied", true), 7, nullptr,
         "info IIS is as it was before\\."},
        {"the platform writes at once", fault("platformReturns", platformReturns(1)), 0, kept,
         "warning Not as wanted, repairing: Remove Web_IN_0_Web 10\\.0\\.0\\.4:443:"},
        {"the platform writes later", fault("platformReturns", platformReturns(2)), 0, kept,
         "(warning Not as wanted, repairing:|info) Remove Web_IN_0_Web 10\\.0\\.0\\.4:443:", secondLook},
        {"the platform writes whenever one looks", fault("platformReturns", platformReturns(1, 99)), 6,
         [] {
             return kept().replace(u"\nhostnameport=api"_s,
                                   u"\nWeb_IN_0_Web https 10.0.0.4:443: 0\nhostnameport=api"_s)
                 + onAddress;
         },
         "error After a repair still not as wanted: Remove Web_IN_0_Web 10\\.0\\.0\\.4:443:.*\\(exit code 6"},
    };
}

std::function<void(Server &)> unusable(int keyError, int comesAfter = INT_MAX)
{
    return [=](Server &server) {
        server.setFault(u"unusableKeys"_s, thumbprints("{B}"));
        server.setFault(u"keyError"_s, keyError);
        server.setFault(u"keysComeAfter"_s, comesAfter);
    };
}

QList<Fault> certificates()
{
    return {
        {"a private key is unusable, as an HRESULT", unusable(0), 4, keptWithoutApi,
         "error IIS cannot use the private key of the certificate B: 0x80070520 "},
        {"a private key is unusable, as Schannel says it", unusable(int(0x8009030D)), 4, keptWithoutApi,
         "error IIS cannot use the private key of the certificate B: 0x80004005 "},
        {"a certificate is refused for a reason of its own", unusable(87), 4, keptWithoutApi,
         "error IIS cannot use the certificate B: 0x80070057 "},
        {"a private key comes while one waits", unusable(1312, 2), 0, kept,
         "warning Attempt 1 of 20 failed: 0x80070520 "},
        {"a certificate is missing", [](Server &server) { server.removeCertificate(u'B'); }, 4,
         keptWithoutApi,
         "error LocalMachine\\\\My has not got the certificate B for Web_IN_0_Web \\*:443:api\\.a\\.test\\."},
        {"the platform's certificate is missing", [](Server &server) { server.removeCertificate(u'A'); }, 4,
         [] {
             return QStringList{http, u"Web_IN_0_Web https *:443:api.a.test 5"_s,
                                u"Web_IN_0_Web https 10.0.0.4:443: 0"_s, u"hostnameport=api.a.test:443 B"_s,
                                u"ipport=10.0.0.4:443 A"_s}
                 .join(u'\n');
         },
         "error A certificate is missing or unusable: .*\\(exit code 4"},
        {"a private key is missing", [](Server &server) { server.removeKey(u'B'); }, 4, keptWithoutApi,
         "error There is no private key for the certificate B for Web_IN_0_Web \\*:443:api\\.a\\.test\\."},
        {"a private key is unusable", fault("unusableKeys", thumbprints("{B}")), 4, keptWithoutApi,
         "error IIS cannot use the private key of the certificate B: 0x80070520 "},
        {"the platform's private key is unusable", fault("unusableKeys", thumbprints("{A}")), 4,
         [] {
             return QStringList{http, u"Web_IN_0_Web https *:443:api.a.test 5"_s,
                                u"Web_IN_0_Web https 10.0.0.4:443: 0"_s, u"hostnameport=api.a.test:443 B"_s,
                                u"ipport=10.0.0.4:443 A"_s}
                 .join(u'\n');
         },
         "error IIS cannot use the private key of the certificate A: 0x80070520 "},
    };
}

} // namespace

class FaultTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void fault_data();
    void fault();
    void keyOfARenewalIsUnusable_data() { addEngines(); }
    void keyOfARenewalIsUnusable();
    void iisIsNotInstalled();
    void afterABrokenRunTheNextOneFinishes_data() { addEngines(); }
    void afterABrokenRunTheNextOneFinishes();
    void stateFileIsDamaged_data() { addEngines(); }
    void stateFileIsDamaged();
    void twoAtOnce_data();
    void twoAtOnce();
    void anotherRunDoesNotEnd_data() { addEngines(); }
    void anotherRunDoesNotEnd();

private:
    static void addEngines();

    std::unique_ptr<Bench> m_bench;
};

void FaultTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void FaultTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}

void FaultTest::fault_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QJsonObject>("machine");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("logLine");
    for (const Fault &row : waiting() + writing() + certificates()) {
        Server server = Server::ofRole();
        row.plant(server);
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), row.name)
                << engine << server.machine() << row.parameters << row.exitCode
                << (row.after ? row.after() : server.dump()) << QString::fromLatin1(row.logLine);
    }
}

void FaultTest::fault()
{
    QFETCH(QString, engine);
    QFETCH(QJsonObject, machine);
    QFETCH(QJsonObject, parameters);
    QFETCH(QString, after);
    QFETCH(QString, logLine);
    Server server;
    server.setMachine(machine);
    parameters.insert(u"Setting"_s, keep);

    const ScriptRun run = m_bench->run(server, engine, parameters);
    QCOMPARE(run.errors, QStringList());
    QVERIFY2(QRegularExpression(u"Z \\d+ "_s + logLine).match(m_bench->log()).hasMatch(),
             qPrintable(m_bench->log()));
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(server.dump(), after);
}

// What served before goes on serving.
void FaultTest::keyOfARenewalIsUnusable()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    server.setFault(u"unusableKeys"_s, thumbprints("{C}"));
    const QString renewed = QString(keep).replace(u"{B}"_s, u"{C}"_s);
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, renewed}}).exitCode, 4);
    QCOMPARE(server.dump(), kept());

    // It is ours still: with its host gone from the setting, it goes.
    const QString without = keep.left(keep.lastIndexOf(u';'));
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, without}}).exitCode, 0);
    QCOMPARE(server.dump(), keptWithoutApi());
}

void FaultTest::iisIsNotInstalled()
{
    Server server = Server::ofRole();
    m_bench->write(server);
    QJsonObject request = m_bench->request(u"powershell"_s, {{u"Setting"_s, keep}});
    request.insert(u"folder"_s, m_bench->path(u"bin"_s)); // without inetsrv
    ScriptHost fresh(m_bench->path(u"bin"_s)); // in which nothing loaded the assembly
    fresh.start(request);
    const ScriptRun run = fresh.finish();
    QVERIFY2(m_bench->log().contains(u"IIS is not installed. (exit code 9"_s), qPrintable(m_bench->log()));
    QCOMPARE(run.exitCode, 9);
}

void FaultTest::afterABrokenRunTheNextOneFinishes()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    server.setFault(u"halfwayCommits"_s, 99);
    const QJsonObject parameters{{u"Setting"_s, keep}, {u"Attempts"_s, 2}};
    QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 5);
    server.setFault(u"halfwayCommits"_s, 0);
    QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 0);
    QCOMPARE(server.dump(), kept());
    const QJsonObject undo{{u"Undo"_s, true}};
    QCOMPARE(m_bench->run(server, engine, undo).exitCode, 0);
    QCOMPARE(server.dump(), Server::ofRole().dump());
}

void FaultTest::stateFileIsDamaged()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    QFile file(m_bench->path(u"state/Web_IN_0.state"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("made $(calc)|x\nnonsense\n");
    file.close();
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    QVERIFY2(m_bench->log().contains(u"and left out: nonsense"_s), qPrintable(m_bench->log()));
    QVERIFY(m_bench->log().contains(u"Nothing had to be changed."_s));
    QCOMPARE(server.dump(), kept());
}

void FaultTest::twoAtOnce_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("other");
    QTest::newRow("both PowerShell") << engines.first() << engines.first();
    QTest::newRow("both OnStart") << engines.last() << engines.last();
    QTest::newRow("one of each") << engines.first() << engines.last();
}

void FaultTest::twoAtOnce()
{
    QFETCH(QString, engine);
    QFETCH(QString, other);
    Server server = Server::ofRole();
    server.setFault(u"siteAbsentOpens"_s, 9); // so that the first is at it when the second comes
    m_bench->write(server);
    m_bench->host().start(m_bench->request(engine, {{u"Setting"_s, keep}}));
    m_bench->otherHost().start(m_bench->request(other, {{u"Setting"_s, keep}}));
    const ScriptRun one = m_bench->host().finish();
    const ScriptRun two = m_bench->otherHost().finish();
    m_bench->read(server);
    QCOMPARE(one.errors + two.errors, QStringList());
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(two.exitCode, 0);
    QCOMPARE(server.dump(), kept());
    QCOMPARE(server.number(u"commits"_s), 1); // the second found nothing to do
    QVERIFY2(m_bench->log().contains(u"Nothing had to be changed."_s), qPrintable(m_bench->log()));
}

void FaultTest::anotherRunDoesNotEnd()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    const QString siteIsThere = m_bench->path(u"site-is-there"_s);
    QFile::remove(siteIsThere);
    server.setFault(u"siteAbsentUntil"_s, siteIsThere);
    m_bench->write(server);
    m_bench->otherHost().start(
        m_bench->request(u"powershell"_s, {{u"Setting"_s, keep}, {u"TimeoutSeconds"_s, 3600}}));
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->log().contains(u"Waiting for the site"_s), 60'000);
    m_bench->host().start(m_bench->request(engine, {{u"Setting"_s, keep}, {u"TimeoutSeconds"_s, 0}}));
    const ScriptRun run = m_bench->host().finish();
    QFile file(siteIsThere);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(m_bench->otherHost().finish().exitCode, 0);
    QCOMPARE(run.exitCode, 8);
    QVERIFY2(m_bench->log().contains(
                 QRegularExpression(u"Another run .*did not end in 0 seconds\\. \\(exit code 8"_s)),
             qPrintable(m_bench->log()));
}

QTEST_GUILESS_MAIN(FaultTest)
#include "faulttest.moc"
