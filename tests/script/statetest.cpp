// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The state file, and what it is believed: who can write it, what it says of others' sites, and whether a
// site is the one that it speaks of or was made anew since.
#include "model/script/scriptsetting.h"
#include "server.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList engines{u"powershell"_s, u"onstart"_s};
const QString keep = u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A};Web|*:443:api.a.test|5|{B}"_s;
const QString web = u"Web_IN_0_Web"_s;

const QString made = u"Web_IN_0_Web https *:443: 0\nWeb_IN_0_Web https *:443:api.a.test 5\n"
                     "Web_IN_0_Web https *:443:www.a.test 1\nhostnameport=api.a.test:443 B\n"
                     "hostnameport=www.a.test:443 A\nipport=0.0.0.0:443 A"_s;

QJsonObject madeAnew(int goneAfter, int backAfter)
{
    return {{u"site"_s, web},
            {u"information"_s, u"10.0.0.4:443:"_s},
            {u"certificate"_s, Server::withThumbprints(u"{A}"_s)},
            {u"goneAfterOpens"_s, goneAfter},
            {u"backAfterOpens"_s, backAfter}};
}

} // namespace

class StateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void folderIsForAdministrators_data() { addEngines(); }
    void folderIsForAdministrators();
    void rights_data();
    void rights();
    void link_data();
    void link();
    void place_data();
    void place();
    void theDefaultFolderIsPutAside();
    void othersSitesAreNotBelieved_data() { addEngines(); }
    void othersSitesAreNotBelieved();
    void separatorsInASitesName_data() { addEngines(); }
    void separatorsInASitesName();
    void theOldSiteIsNotTheOne();
    void anOldSiteThatStaysIsUsed();
    void aRoleThatWasNotStartedAnewDoesNotWait();
    void aSiteIsMadeAnewLater_data() { addEngines(); }
    void aSiteIsMadeAnewLater();
    void theSecondLookIsNotOlder_data();
    void theSecondLookIsNotOlder();

private:
    static void addEngines();
    void plant(const QByteArray &line);

    std::unique_ptr<Bench> m_bench;
};

void StateTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void StateTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}

void StateTest::plant(const QByteArray &line)
{
    QDir().mkpath(m_bench->path(u"state"_s));
    QFile file(m_bench->path(u"state/Web_IN_0.state"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(line);
}

void StateTest::folderIsForAdministrators()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    QCOMPARE(server.rights(m_bench->path(u"state"_s)), Server::ownRights);
}

void StateTest::rights_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isTrusted");
    const QString own = Server::ownRights, users = own + u"(A;OICI;%1;;;BU)"_s;
    const auto row = [](const char *name, const QString &folder, bool isTrusted, const QString &file = {}) {
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), name)
                << engine << folder << (file.isNull() ? Server::ownRights : file) << isTrusted;
    };
    row("Administrators and SYSTEM", own, true);
    row("SYSTEM's, with a group", u"O:SYG:SYD:AI(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIIOID;GA;;;CO)"_s,
        true);
    row("users may read", users.arg(u"0x1200a9"_s), true);
    row("users may read, in words", users.arg(u"FRFX"_s), true);
    row("users are denied", own + u"(D;OICI;FA;;;BU)"_s, true);
    row("users may make files, as below ProgramData", users.arg(u"DCLCRPCR"_s), false);
    row("users may write", users.arg(u"0x1301bf"_s), false);
    row("users may do all", users.arg(u"FA"_s), false);
    row("users may take the rights", users.arg(u"FRWD"_s), false);
    row("everybody may write", own + u"(A;OICI;FW;;;WD)"_s, false);
    row("a rule of another kind", own + u"(XA;OICI;FR;;;BU;(1))"_s, false);
    row("a user's", QString(own).replace(u"O:BA"_s, u"O:S-1-5-21-1-2-3-1001"_s), false);
    row("no list, so that everybody may do all", u"O:BAG:SYD:NO_ACCESS_CONTROL"_s, false);
    row("no owner", u"D:PAI(A;OICI;FA;;;BA)"_s, false);
    row("the file is a user's", own, false, u"O:S-1-5-21-1-2-3-1001D:(A;;FA;;;BA)"_s);
    row("users may write the file", own, false, own + u"(A;;FW;;;BU)"_s);
}

// A folder that is not the default one is not put aside either.
void StateTest::rights()
{
    QFETCH(QString, engine);
    QFETCH(QString, folder);
    QFETCH(QString, file);
    QFETCH(bool, isTrusted);
    Server server = Server::ofRole();
    server.bind(web, u"*:443:old.a.test"_s, 1, u'C');
    const QString before = server.dump();
    plant("made Web_IN_0_Web|*:443:old.a.test|1|" + Server::withThumbprints(u"{C}"_s).toLatin1() + "|My\n");
    server.setRights(m_bench->path(u"state"_s), folder);
    server.setRights(m_bench->path(u"state/Web_IN_0.state"_s), file);
    for (const bool undo : {true, false}) {
        if (undo && isTrusted)
            continue;
        const ScriptRun run = m_bench->run(server, engine, {{u"Setting"_s, keep}, {u"Undo"_s, undo}});
        QCOMPARE(run.errors, QStringList());
        QVERIFY2(run.exitCode == (isTrusted ? 0 : 11), qPrintable(m_bench->log()));
        QVERIFY2(isTrusted || m_bench->log().contains(u"what it says is not trusted."_s),
                 qPrintable(m_bench->log()));
        QVERIFY2(isTrusted != (server.dump() == before), qPrintable(server.dump()));
    }
    QCOMPARE(server.dump().contains(u"old.a.test"_s), !isTrusted);
}

void StateTest::link_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isThere"); // what it leads to
    for (const QString &engine : engines) {
        QTest::addRow("%s: the folder", qPrintable(engine)) << engine << u"state"_s << true;
        QTest::addRow("%s: the file", qPrintable(engine)) << engine << u"state/Web_IN_0.state"_s << true;
        QTest::addRow("%s: the folder, to nothing", qPrintable(engine)) << engine << u"state"_s << false;
        QTest::addRow("%s: the file, to nothing", qPrintable(engine))
            << engine << u"state/Web_IN_0.state"_s << false;
    }
}

// Its rights are those of what it leads to, so that an administrator's own folder or file would be written.
void StateTest::link()
{
    QFETCH(QString, engine);
    QFETCH(QString, name);
    QFETCH(bool, isThere);
    Server server = Server::ofRole();
    const QString victim = m_bench->path(u"victim"_s), planted = victim + u"/Web_IN_0.state"_s;
    QDir().mkpath(victim);
    QFile::remove(planted);
    const bool isFolder = name == u"state"_s;
    if (!isFolder)
        QDir().mkpath(m_bench->path(u"state"_s));
    const QString target = isFolder ? victim : planted;
    QVERIFY(QFile::link(isThere ? target : target + u".none"_s, m_bench->path(name)));
    if (isThere && !isFolder) {
        QFile file(planted);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    for (const QString &path : {victim, m_bench->path(u"state"_s)})
        server.setRights(path, Server::ownRights);
    const QString before = server.dump();
    for (const bool undo : {true, false}) {
        const ScriptRun run = m_bench->run(server, engine, {{u"Setting"_s, keep}, {u"Undo"_s, undo}});
        QCOMPARE(run.errors, QStringList());
        QVERIFY2(run.exitCode == 11, qPrintable(m_bench->log()));
        QVERIFY2(m_bench->log().contains(u"or it leads elsewhere: what it says is not trusted."_s),
                 qPrintable(m_bench->log()));
    }
    QCOMPARE(server.dump(), before);
    QCOMPARE(QFileInfo(planted).size(), 0);
    QVERIFY(!QFile::exists(target + u".none"_s));
    QFile::remove(m_bench->path(name));
}

void StateTest::place_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("taken"); // a folder where a file is to be, or the reverse
    QTest::addColumn<bool>("byFolder");
    QTest::addColumn<bool>("whatIf");
    for (const QString &engine : engines) {
        for (const bool whatIf : {false, true}) {
            if (whatIf && engine != engines.first())
                continue;
            const char *how = whatIf ? ", -WhatIf" : "";
            QTest::addRow("%s: the file's name is a folder's%s", qPrintable(engine), how)
                << engine << u"state/Web_IN_0.state"_s << true << whatIf;
            QTest::addRow("%s: the folder's name is a file's%s", qPrintable(engine), how)
                << engine << u"state"_s << false << whatIf;
        }
        QTest::addRow("%s: the new file's name is a folder's", qPrintable(engine))
            << engine << u"state/Web_IN_0.state.new"_s << true << false;
    }
}

// At once, and with a code of its own: IIS is not what cannot be written.
void StateTest::place()
{
    QFETCH(QString, engine);
    QFETCH(QString, taken);
    QFETCH(bool, byFolder);
    QFETCH(bool, whatIf);
    Server server = Server::ofRole();
    server.setRights(m_bench->path(u"state"_s), Server::ownRights);
    QFile file(m_bench->path(taken));
    QVERIFY(byFolder ? QDir().mkpath(file.fileName()) : file.open(QIODevice::WriteOnly));
    QJsonObject parameters{{u"Setting"_s, keep}};
    if (whatIf)
        parameters.insert(u"WhatIf"_s, true);
    const ScriptRun run = m_bench->run(server, engine, parameters);
    file.remove();
    QCOMPARE(run.errors, QStringList());
    QVERIFY2(run.exitCode == 11, qPrintable(m_bench->log()));
    QVERIFY2(
        m_bench->log().contains(QRegularExpression(u" error The state file \\S+Web_IN_0.state cannot be "_s)),
        qPrintable(m_bench->log()));
    QVERIFY(!m_bench->log().contains(u"Attempt"_s));
    QCOMPARE(server.dump(), Server::ofRole().dump());
}

// Or whoever makes it first would keep the role from its bindings.
void StateTest::theDefaultFolderIsPutAside()
{
    const QString data = m_bench->path(u"state"_s), folder = data + u"/Bindwright"_s;
    QDir().mkpath(folder);
    QFile file(folder + u"/Web_IN_0.state"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("made Web_IN_0_Web|*:443:old.a.test|1|" + Server::withThumbprints(u"{C}"_s).toLatin1()
               + "|My\n");
    file.close();
    Server server = Server::ofRole();
    server.bind(web, u"*:443:old.a.test"_s, 1, u'C');
    m_bench->write(server);
    ScriptHost fresh(m_bench->path(u"bin"_s)); // whose default folder is this test's
    QJsonObject request = m_bench->request(u"role"_s, {});
    request.insert(u"environment"_s, QJsonObject{{u"TMPDIR"_s, data}, {u"ProgramData"_s, data}});
    request.insert(
        u"parameters"_s,
        QJsonObject{{u"InstanceId"_s, u"Web_IN_0"_s}, {u"Setting"_s, Server::withThumbprints(keep)}});
    fresh.start(request);
    const ScriptRun run = fresh.finish();
    m_bench->read(server);
    QCOMPARE(run.errors, QStringList());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(server.rights(folder), Server::ownRights);
    QVERIFY2(server.dump().contains(u"Web_IN_0_Web https *:443:old.a.test 1"_s), qPrintable(server.dump()));
    QCOMPARE(QDir(data).entryList({u"Bindwright.untrusted-*"_s}, QDir::Dirs).size(), 1);
}

void StateTest::othersSitesAreNotBelieved()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    server.bind(u"Other"_s, u"*:8443:pay.a.test"_s, 1, u'C');
    server.setRights(m_bench->path(u"state"_s), Server::ownRights);
    plant("made Other|*:8443:pay.a.test|1|" + Server::withThumbprints(u"{C}"_s).toLatin1() + "|My\n");
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    QVERIFY2(server.dump().contains(u"Other https *:8443:pay.a.test 1"_s), qPrintable(server.dump()));
    QVERIFY(server.dump().contains(u"hostnameport=pay.a.test:8443 C"_s));
    QVERIFY2(m_bench->log().contains(u"and left out: made Other|"_s), qPrintable(m_bench->log()));
}

void StateTest::separatorsInASitesName()
{
    QFETCH(QString, engine);
    for (const QString &name : {u"a|b"_s, u"a;b"_s, u"100%"_s, u"a%7Cb"_s, u"%25%3B;|"_s, u"\"a' \\b"_s}) {
        m_bench->clear();
        Server server;
        server.addSite(name);
        const QString before = server.dump();
        Draft draft{.service = {.name = u"shop"_s, .roles = {{.name = u"Front"_s}}}};
        draft.service.configurations = {{u"a.cscfg"_s, {}, {}, {}, {u"Front"_s}}};
        draft.service.roles.first().certificates = {
            {u"A"_s, {}, u"My"_s, {}, {{u"a.cscfg"_s, Server::withThumbprints(u"{A}"_s)}}}};
        draft.bindings = {{.role = u"Front"_s, .site = name, .host = u"www.a.test"_s, .certificate = u"A"_s}};
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        const QString setting = bindingsSettingValue(draft, u"Front"_s, u"a.cscfg"_s);
        const QList<Binding> read = bindingsFromSetting(draft.service.roles.first(), setting);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().site, name);
        QJsonObject parameters{{u"Setting"_s, setting}, {u"InstanceId"_s, u""_s}, {u"TimeoutSeconds"_s, 0}};
        QVERIFY2(m_bench->run(server, engine, parameters).exitCode == 0, qPrintable(m_bench->log()));
        QVERIFY2(server.dump().contains(name + u" https *:443:www.a.test 1"_s), qPrintable(server.dump()));
        parameters.insert(u"Undo"_s, true);
        QCOMPARE(m_bench->run(server, engine, parameters).exitCode, 0);
        QCOMPARE(server.dump(), before);
    }
}

// As after a restart of the role: a background task begins before the platform deletes the site.
void StateTest::theOldSiteIsNotTheOne()
{
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Setting"_s, keep}}).exitCode, 0);
    server.setRoleStart(QDateTime::currentDateTimeUtc().addSecs(3600));
    server.setFault(u"siteIsMadeAnew"_s, madeAnew(3, 6));
    const ScriptRun run = m_bench->run(server, engines.first(), {{u"Setting"_s, keep}});
    QVERIFY2(run.exitCode == 0, qPrintable(m_bench->log()));
    QVERIFY2(m_bench->log().contains(u"Waiting for the site Web_IN_0_Web to be made anew"_s),
             qPrintable(m_bench->log()));
    QVERIFY(m_bench->log().contains(u"Waiting for the site Web_IN_0_Web."_s));
    QCOMPARE(server.dump(), made);
}

void StateTest::anOldSiteThatStaysIsUsed()
{
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Setting"_s, keep}}).exitCode, 0);
    server.setRoleStart(QDateTime::currentDateTimeUtc().addSecs(3600));
    server.setHostStart(QDateTime::currentDateTimeUtc().addSecs(3601)); // its sites are made
    const QString renewed = QString(keep).replace(u"{B}"_s, u"{C}"_s);
    const QJsonObject parameters{{u"Setting"_s, renewed}, {u"TimeoutSeconds"_s, 0}};
    QCOMPARE(m_bench->run(server, engines.first(), parameters).exitCode, 0);
    QVERIFY2(
        m_bench->log().contains(u" warning Waited 0 seconds in vain for the site Web_IN_0_Web to be made"_s),
        qPrintable(m_bench->log()));
    QVERIFY(server.dump().contains(u"hostnameport=api.a.test:443 C"_s));
}

void StateTest::aRoleThatWasNotStartedAnewDoesNotWait()
{
    Server server = Server::ofRole();
    server.setRoleStart(QDateTime::currentDateTimeUtc().addSecs(-3600));
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Setting"_s, keep}}).exitCode, 0);
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Setting"_s, keep}}).exitCode, 0);
    QVERIFY2(!m_bench->log().contains(u"Waiting"_s), qPrintable(m_bench->log()));
}

// The second look finds the site gone, or the platform's binding back.
void StateTest::aSiteIsMadeAnewLater()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    server.setFault(u"siteIsMadeAnew"_s, madeAnew(6, 9));
    const QJsonObject parameters{{u"Setting"_s, keep}, {u"SecondLookSeconds"_s, 1}};
    QVERIFY2(m_bench->run(server, engine, parameters).exitCode == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), made);
}

void StateTest::theSecondLookIsNotOlder_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<bool>("isThere");
    const QString fewer =
        Server::withThumbprints(u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A}"_s);
    QTest::newRow("nothing meanwhile") << QJsonObject() << true;
    QTest::newRow("another setting") << QJsonObject{{u"Update"_s, fewer}} << false;
    QTest::newRow("put back") << QJsonObject{{u"ThenUndo"_s, true}} << false;
}

// The second look of a role that was updated, or put back, meanwhile.
void StateTest::theSecondLookIsNotOlder()
{
    QFETCH(QJsonObject, more);
    QFETCH(bool, isThere);
    Server server = Server::ofRole();
    QJsonObject parameters{{u"Setting"_s, keep}, {u"SecondLookSeconds"_s, 1}};
    for (auto it = more.begin(); it != more.end(); ++it)
        parameters.insert(it.key(), it.value());
    QVERIFY2(m_bench->run(server, u"onstart"_s, parameters).exitCode == 0, qPrintable(m_bench->log()));
    QVERIFY2(server.dump().contains(u"hostnameport=api.a.test:443"_s) == isThere, qPrintable(server.dump()));
}

QTEST_GUILESS_MAIN(StateTest)
#include "statetest.moc"
