// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// A server is not the scripts' alone: what others have in IIS and HTTP.sys is passed over, left alone, or
// said before it is lost.
#include "server.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList engines{u"powershell"_s, u"onstart"_s};
const QString keep = u"keep;Web|platform:443:|0|{A};Web|*:443:www.a.test|1|{A};Web|*:443:api.a.test|5|{B}"_s;
const QString www = u"tcp;Web|*:443:www.a.test|1|{A}"_s;
const QString web = u"Web_IN_0_Web"_s;
const QString other = u"Other"_s;

/// What keep comes to, beside others' lines.
const QStringList kept{u"Web_IN_0_Web https *:443: 0"_s,           u"Web_IN_0_Web https *:443:api.a.test 5"_s,
                       u"Web_IN_0_Web https *:443:www.a.test 1"_s, u"hostnameport=api.a.test:443 B"_s,
                       u"hostnameport=www.a.test:443 A"_s,         u"ipport=0.0.0.0:443 A"_s};

struct Situation
{
    const char *name;
    std::function<void(Server &)> plant;
    QString setting;
    QStringList stands; ///< lines of the dump, afterwards
    const char *warning; ///< a regular expression; null: there is none
    bool isSilent = false; ///< in PowerShell, where a property that throws has no value
};

std::function<void(Server &)> bound(const QString &site, const QString &information, int flags, QChar letter,
                                    const QString &unreadable = {})
{
    return [=](Server &server) {
        server.bind(site, information, flags, letter);
        if (!unreadable.isEmpty())
            server.setOfLastBinding(site, u"unreadable"_s, unreadable);
    };
}

QList<Situation> unreadableBindings()
{
    const QStringList others =
        kept + QStringList{u"Other https *:9443:x.test 1"_s, u"hostnameport=x.test:9443 C"_s};
    return {
        {"another site's certificate cannot be read",
         bound(other, u"*:9443:x.test"_s, 1, u'C', u"certificate"_s), keep, others,
         "The binding \\*:9443:x\\.test of the site Other cannot be read: 0x80070057", true},
        {"another site's sslFlags cannot be read", bound(other, u"*:9443:x.test"_s, 1, u'C', u"sslFlags"_s),
         keep, others, "The binding \\*:9443:x\\.test of the site Other cannot be read: "},
        {"another site's address cannot be read", bound(other, u"*:9443:x.test"_s, 1, u'C', u"information"_s),
         keep, others, "A binding of the site Other cannot be read: ", true},
        {"the platform's certificate cannot be read",
         [](Server &server) { server.setOfLastBinding(web, u"unreadable"_s, u"certificate"_s); }, keep, kept,
         "The binding 10\\.0\\.0\\.4:443: of the site Web_IN_0_Web cannot be read: ", true},
    };
}

QList<Situation> shared()
{
    return {
        {"another site has the binding", bound(other, u"*:443:www.a.test"_s, 1, u'A'), keep, kept,
         "The site Other has the binding \\*:443:www\\.a\\.test too, which the site Web_IN_0_Web is to have"},
        {"another site has the binding, in other letters",
         bound(other, u"*:443:WWW.a.test"_s, 1, u'A'),
         keep,
         {},
         "The site Other has the binding \\*:443:WWW\\.a\\.test too"},
        {"another site has the default", bound(other, u"*:443:"_s, 0, u'C'), keep, kept,
         "The site Other has the binding \\*:443: too"},
        {"another site's host on another address", bound(other, u"10.0.0.7:443:www.a.test"_s, 1, u'C'), keep,
         kept,
         "Other has the binding 10\\.0\\.0\\.7:443:www\\.a\\.test, whose HTTP\\.sys record "
         "hostnameport=www\\.a\\.test:443 .* both get the certificate A\\."},
        {"another site's host on another address, same certificate",
         bound(other, u"10.0.0.7:443:www.a.test"_s, 1, u'A'), keep, kept, nullptr},
        {"another host", bound(other, u"*:443:x.test"_s, 1, u'C'), keep, kept, nullptr},
        {"a record without a binding",
         [](Server &server) { server.addRecord(u"hostnameport"_s, u"www.a.test:443"_s, u'C', false); }, keep,
         kept,
         "record hostnameport=www\\.a\\.test:443, behind which there is no binding of IIS, loses the "
         "certificate C"},
    };
}

std::function<void(Server &)> record(const QString &member, const QJsonValue &value)
{
    return [=](Server &server) {
        server.bind(web, u"*:443:www.a.test"_s, 1, u'C');
        server.setOfLastRecord(member, value);
    };
}

QList<Situation> records()
{
    const QStringList stands{u"Web_IN_0_Web https *:443:www.a.test 1"_s, u"hostnameport=www.a.test:443 A"_s};
    return {
        {"client certificates are asked for", record(u"defaultFlags"_s, 2), www, stands,
         "hostnameport=www\\.a\\.test:443 is written anew or goes, and loses: DefaultFlags 0x2 \\(client "
         "certificate "
         "negotiation\\)"},
        {"DS mapper", record(u"defaultFlags"_s, 3), www, stands,
         "0x3 \\(DS mapper, client certificate negotiation\\)"},
        {"a flag without a name here", record(u"defaultFlags"_s, 0x800), www, stands,
         "DefaultFlags 0x800\\. "},
        {"a list of trusted issuers", record(u"defaultSslCtlStoreName"_s, u"Partners"_s), www, stands,
         "loses: DefaultSslCtlStoreName Partners"},
        {"revocation is not checked", record(u"defaultSslCertCheckMode"_s, 1), www, stands,
         "loses: DefaultSslCertCheckMode 1"},
        {"nobody knows", record(u"defaultFlags"_s, QJsonValue::Null), www, stands,
         "its DefaultFlags are not known"},
        {"nothing is set", record(u"defaultFlags"_s, 0), www, stands, nullptr},
        {"what IIS sets itself", record(u"defaultFlags"_s, 0x10), www, stands, nullptr},
        {"the platform's record asks for client certificates",
         [](Server &server) { server.setOfLastRecord(u"defaultFlags"_s, 2); }, keep, kept,
         "ipport=10\\.0\\.0\\.4:443 is written anew or goes, and loses: DefaultFlags 0x2"},
    };
}

std::function<void(Server &)> onAddress(const QString &key, bool isOfIis)
{
    return [=](Server &server) { server.addRecord(u"ipport"_s, key, u'C', isOfIis); };
}

QList<Situation> exactRecords()
{
    const auto stays = "ipport=10\\.0\\.0\\.9:443 is not this script's and stays: .* certificate C is served";
    const QStringList line{u"ipport=10.0.0.9:443 C"_s};
    return {
        {"IIS's application, another address", onAddress(u"10.0.0.9:443"_s, true), keep, kept + line, stays},
        {"another application, another address", onAddress(u"10.0.0.9:443"_s, false), keep, kept + line,
         stays},
        {"another port", onAddress(u"10.0.0.9:8443"_s, true), keep,
         kept + QStringList{u"ipport=10.0.0.9:8443 C"_s}, nullptr},
        {"another site's binding on an address", bound(other, u"10.0.0.9:443:"_s, 0, u'C'), keep, kept + line,
         stays},
    };
}

} // namespace

class OthersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void situation_data();
    void situation();
    void lossIsSaidBeforeItIsDone_data() { addEngines(); }
    void lossIsSaidBeforeItIsDone();
    void anUnreadableBindingOfOnesOwnStands_data() { addEngines(); }
    void anUnreadableBindingOfOnesOwnStands();
    void undoOnASiteThatIsGone_data() { addEngines(); }
    void undoOnASiteThatIsGone();
    void rehearsal_data();
    void rehearsal();
    void rehearsalOfUndo();
    void verbose();

private:
    static void addEngines();

    std::unique_ptr<Bench> m_bench;
};

void OthersTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void OthersTest::addEngines()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : engines)
        QTest::newRow(qPrintable(engine)) << engine;
}

void OthersTest::situation_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QJsonObject>("machine");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QStringList>("stands");
    QTest::addColumn<QString>("warning");
    for (const Situation &row : unreadableBindings() + shared() + records() + exactRecords()) {
        Server server = Server::ofRole();
        row.plant(server);
        for (const QString &engine : engines)
            QTest::addRow("%s: %s", qPrintable(engine), row.name)
                << engine << server.machine() << row.setting << row.stands
                << QString::fromLatin1(row.warning);
    }
}

// Said once, and what was wanted is set; -WhatIf says the same.
void OthersTest::situation()
{
    QFETCH(QString, engine);
    QFETCH(QJsonObject, machine);
    QFETCH(QString, setting);
    QFETCH(QStringList, stands);
    QFETCH(QString, warning);
    QList<QJsonObject> runs{{{u"Setting"_s, setting}}};
    if (engine == engines.first())
        runs.prepend({{u"Setting"_s, setting}, {u"WhatIf"_s, true}});
    Server server;
    server.setMachine(machine);
    for (const QJsonObject &parameters : runs) {
        m_bench->clear();
        const ScriptRun run = m_bench->run(server, engine, parameters);
        QCOMPARE(run.errors, QStringList());
        QVERIFY2(run.exitCode == 0, qPrintable(m_bench->log()));
        QStringList warnings = m_bench->log().split(u'\n').filter(u" warning "_s);
        // The machine's exact record hides every host: said in each of these, and another test's.
        warnings.removeIf([&warning](const QString &line) {
            const bool isAskedFor = !warning.isEmpty() && line.contains(QRegularExpression(warning));
            return line.contains("script's and stays"_L1) && !isAskedFor;
        });
        // A rehearsal need not come to what cannot be read; and PowerShell takes a property that throws for
        // an empty one, so that there is nothing to say.
        const bool isSilent = QString::fromUtf8(QTest::currentDataTag()).contains("cannot be read"_L1);
        if (warnings.isEmpty() && engine == engines.first() && (isSilent || parameters.contains("WhatIf"_L1)))
            continue;
        QVERIFY2(warnings.size() == (warning.isEmpty() ? 0 : 1), qPrintable(m_bench->log()));
        QVERIFY2(warning.isEmpty() || warnings.first().contains(QRegularExpression(warning)),
                 qPrintable(m_bench->log()));
    }
    const QStringList lines = server.dump().split(u'\n');
    for (const QString &line : stands)
        QVERIFY2(lines.contains(line), qPrintable(line + u"\n\n"_s + server.dump()));
    QVERIFY(m_bench->run(server, engine, {{u"Undo"_s, true}}).exitCode == 0);
    for (const QString &line : stands)
        QVERIFY2(kept.contains(line) || line.contains(u"www.a.test"_s) || server.dump().contains(line),
                 qPrintable(line));
}

void OthersTest::lossIsSaidBeforeItIsDone()
{
    QFETCH(QString, engine);
    Server server;
    record(u"defaultFlags"_s, 2)(server);
    server.setFault(u"lockedCommits"_s, 99);
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, www}, {u"Attempts"_s, 1}}).exitCode, 5);
    QVERIFY2(m_bench->log().contains(u"loses: DefaultFlags 0x2"_s), qPrintable(m_bench->log()));
}

void OthersTest::anUnreadableBindingOfOnesOwnStands()
{
    QFETCH(QString, engine);
    Server server;
    bound(web, u"*:443:www.a.test"_s, 1, u'A', u"certificate"_s)(server);
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, www}}).exitCode, 0);
    QCOMPARE(server.number(u"commits"_s), 0);
}

void OthersTest::undoOnASiteThatIsGone()
{
    QFETCH(QString, engine);
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engine, {{u"Setting"_s, keep}}).exitCode, 0);
    server.removeSite(web);
    const QJsonObject undo{{u"Undo"_s, true}, {u"TimeoutSeconds"_s, 0}};
    QVERIFY2(m_bench->run(server, engine, undo).exitCode == 3, qPrintable(m_bench->log()));
    QVERIFY2(
        m_bench->log().contains(u"The site Web_IN_0_Web is gone: 10.0.0.4:443: is not put back there."_s),
        qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), QString()); // nor are records left
    QVERIFY2(m_bench->state().contains(u"replaced Web_IN_0_Web|10.0.0.4:443:|"_s),
             qPrintable(m_bench->state()));
}

void OthersTest::rehearsal_data()
{
    QTest::addColumn<std::function<void(Server &)>>("plant");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("logLine");
    const auto row = [](const char *name, const std::function<void(Server &)> &plant, int exitCode,
                        const QString &logLine, QJsonObject parameters = {}) {
        parameters.insert(u"WhatIf"_s, true);
        if (!parameters.contains(u"Setting"_s))
            parameters.insert(u"Setting"_s, keep);
        QTest::newRow(name) << plant << parameters << exitCode << logLine;
    };
    const auto nothing = [](Server &) {};
    row("a binding", nothing, 0,
        u"info Would add Web_IN_0_Web *:443:www.a.test, sslFlags 1, certificate A."_s);
    row("the platform's binding", nothing, 0, u"info Would remove Web_IN_0_Web 10.0.0.4:443:,"_s);
    row("the platform's record", nothing, 0, u"info Would remove the HTTP.sys record ipport=10.0.0.4:443."_s);
    row(
        "a certificate is missing", [](Server &server) { server.removeCertificate(u'B'); }, 4,
        u"error A certificate is missing or unusable"_s);
    row(
        "a private key is missing", [](Server &server) { server.removeKey(u'B'); }, 4,
        u"error A certificate is missing or unusable"_s);
    row("the setting is not understood", nothing, 2, u"not understood"_s, {{u"Setting"_s, u"x"_s}});
    row("no site", [](Server &server) { server.removeSite(web); }, 3, u"in vain for the site"_s,
        {{u"TimeoutSeconds"_s, 0}});
    row(
        "access is denied", [](Server &server) { server.setFault(u"accessDenied"_s, true); }, 7,
        u"(exit code 7"_s);
}

// It ends as the run would, and says the same.
void OthersTest::rehearsal()
{
    QFETCH(std::function<void(Server &)>, plant);
    QFETCH(QJsonObject, parameters);
    QFETCH(int, exitCode);
    QFETCH(QString, logLine);
    Server server = Server::ofRole();
    plant(server);
    const QString before = server.dump();
    const ScriptRun run = m_bench->run(server, engines.first(), parameters);
    QCOMPARE(run.errors, QStringList());
    QVERIFY2(run.exitCode == exitCode, qPrintable(m_bench->log()));
    QVERIFY2(m_bench->log().contains(logLine), qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), before);
    QCOMPARE(server.number(u"commits"_s), 0);
    QCOMPARE(m_bench->state(), QString());
    parameters.remove(u"WhatIf"_s);
    QCOMPARE(m_bench->run(server, engines.first(), parameters).exitCode, exitCode);
}

void OthersTest::rehearsalOfUndo()
{
    Server server = Server::ofRole();
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Setting"_s, keep}}).exitCode, 0);
    const QString after = server.dump(), state = m_bench->state();
    QCOMPARE(m_bench->run(server, engines.first(), {{u"Undo"_s, true}, {u"WhatIf"_s, true}}).exitCode, 0);
    QVERIFY(m_bench->log().contains(u"Would remove the HTTP.sys record hostnameport=www.a.test:443."_s));
    QCOMPARE(server.dump(), after);
    QCOMPARE(m_bench->state(), state);
}

void OthersTest::verbose()
{
    Server server = Server::ofRole();
    const ScriptRun run = m_bench->run(server, engines.first(), {{u"Setting"_s, keep}, {u"Verbose"_s, true}});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(
        run.verbose.join(u'\n').contains(u"Add Web_IN_0_Web *:443:www.a.test, sslFlags 1, certificate "_s));
}

QTEST_GUILESS_MAIN(OthersTest)
#include "otherstest.moc"
