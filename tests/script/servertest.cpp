// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The script that is exported for a server: the plan's bindings in it, certificates from PFX files.
#include "server.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
const QString engine = u"powershell"_s;

Role shopRole(const QString &name)
{
    Role role{.name = name};
    role.endpoints = {
        {.name = u"HttpsIn"_s, .protocol = u"https"_s, .port = u"443"_s, .certificate = u"A"_s}};
    role.sites = {{.name = u"Shop"_s, .bindings = {{.name = u"HttpsIn"_s, .endpointName = u"HttpsIn"_s}}}};
    for (const QChar letter : {u'A', u'B'}) {
        const QString thumbprint = Server::withThumbprints(u'{' + QString(letter) + u'}');
        role.certificates.append({letter, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprint}}});
    }
    return role;
}

Binding binding(const QString &role, const QString &host, const QString &certificate)
{
    return {.role = role, .site = u"Shop"_s, .host = host, .certificate = certificate};
}

Draft shopDraft()
{
    Draft draft = withScriptForm(Draft(), ScriptForm::Server);
    draft.service.roles = {shopRole(u"Front"_s), shopRole(u"Back"_s)};
    draft.service.configurations = {
        {u"ServiceConfiguration.Local.cscfg"_s, {}, {}, {}, {u"Front"_s, u"Back"_s}},
        {cloud, {}, {}, {}, {u"Front"_s, u"Back"_s}}};
    draft.bindings = {binding(u"Front"_s, u"www.a.test"_s, u"A"_s),
                      binding(u"Front"_s, u"b\u00fccher.example"_s, u"A"_s),
                      binding(u"Front"_s, u"api.a.test"_s, u"B"_s)};
    return draft;
}

Server shopServer()
{
    Server server;
    server.addSite(u"Shop"_s);
    return server;
}

const QString bound = u"Shop https *:443:api.a.test 1\nShop https *:443:b\u00fccher.example 1\n"
                      "Shop https *:443:www.a.test 1\n"
                      "Web_IN_0_Web http 10.0.0.4:80: 0\nhostnameport=api.a.test:443 B\n"
                      "hostnameport=b\u00fccher.example:443 A\nhostnameport=www.a.test:443 A"_s;

} // namespace

class ServerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void files();
    void holdsAllOfTheSetting();
    void keepsToWindowsPowerShell();
    void bindsAndUndoes();
    void sitesOfTheRoleEnvironmentAreIgnored();
    void pfx_data();
    void pfx();
    void knownCertificatesAreNotImported();
    void whatIfImportsNothing();
    void twoRolesOnOneServer();
    void aRenewalRemovesNothing();
    void paths_data();
    void paths();

private:
    ScriptRun run(Server &server, const QJsonObject &parameters = {}, const QJsonObject &passphrases = {},
                  const QString &location = {});

    std::unique_ptr<Bench> m_bench;
};

void ServerTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
    QFile file(m_bench->path(u"a b.pfx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testing::pkcs12({Server::certificates().value(u'A'), Server::certificates().value(u'B')},
                               {.passphrase = "open sesame", .encryption = testing::Encryption::Aes256}));
}

void ServerTest::init()
{
    m_bench->clear();
    m_bench->put(scriptFiles(shopDraft()).first());
}

ScriptRun ServerTest::run(Server &server, const QJsonObject &parameters, const QJsonObject &passphrases,
                          const QString &location)
{
    QJsonObject request = m_bench->request(engine, parameters);
    QJsonObject all = request.value(u"parameters"_s).toObject();
    all.remove(u"InstanceId"_s);
    request.insert(u"parameters"_s, all);
    request.insert(u"passphrases"_s, passphrases);
    if (!location.isEmpty())
        request.insert(u"location"_s, location);
    request.insert(u"environment"_s,
                   QJsonObject{{u"RoleInstanceId"_s, u"Web_IN_0"_s},
                               {u"BINDWRIGHT_BINDINGS"_s, u"tcp"_s},
                               {u"BINDWRIGHT_EMULATED"_s, u"true"_s}});
    m_bench->write(server);
    m_bench->host().start(request);
    const ScriptRun run = m_bench->host().finish();
    m_bench->read(server);
    return run;
}

void ServerTest::files()
{
    const auto names = [](const Draft &draft) {
        QStringList list;
        for (const ScriptFile &file : scriptFiles(draft))
            list.append(file.name);
        return list;
    };
    Draft draft = shopDraft();
    QCOMPARE(names(draft), QStringList{u"bindwright-server.ps1"_s});
    draft.bindings.append(binding(u"Back"_s, u"www.a.test"_s, u"A"_s));
    QCOMPARE(names(draft), (QStringList{u"bindwright-server-Front.ps1"_s, u"bindwright-server-Back.ps1"_s}));
    QCOMPARE(completedService(draft), draft.service); // nothing of it is in a role
    draft.bindings.clear();
    QCOMPARE(names(draft), QStringList());
}

void ServerTest::holdsAllOfTheSetting()
{
    const ScriptFile file = scriptFiles(shopDraft()).first();
    QVERIFY(std::all_of(file.content.cbegin(), file.content.cend(), [](char c) { return c > 0; })); // ASCII
    for (const char *variable : {"$env:BINDWRIGHT", "$env:Role"})
        QVERIFY(!file.content.contains(variable));
    const QString setting = u"tcp;Shop|*:443:www.a.test|1|{A};Shop|*:443:b\\u00fccher.example|1|{A};"
                            "Shop|*:443:api.a.test|1|{B}"_s;
    QVERIFY(file.content.contains(Server::withThumbprints(setting).toLatin1()));
}

void ServerTest::keepsToWindowsPowerShell()
{
    m_bench->host().start(
        {{u"engine"_s, u"syntax"_s}, {u"script"_s, m_bench->path(u"bindwright-server.ps1"_s)}});
    QCOMPARE(m_bench->host().finish().output.join(u'\n'), QString());
}

void ServerTest::bindsAndUndoes()
{
    Server server = shopServer();
    const ScriptRun first = run(server);
    QCOMPARE(first.errors, QStringList());
    QVERIFY2(first.exitCode == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), bound);
    QCOMPARE(run(server).exitCode, 0);
    QCOMPARE(server.number(u"commits"_s), 1);
    QCOMPARE(run(server, {{u"Undo"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), shopServer().dump());
}

void ServerTest::sitesOfTheRoleEnvironmentAreIgnored()
{
    Server server;
    server.addSite(u"Web_IN_0_Shop"_s);
    QCOMPARE(run(server, {{u"TimeoutSeconds"_s, 0}}).exitCode, 3);
    QVERIFY2(m_bench->log().contains(u"in vain for the site Shop."_s), qPrintable(m_bench->log()));
}

void ServerTest::pfx_data()
{
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QJsonObject>("passphrases");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("logLine");
    const QString path = m_bench->path(u"a b.pfx"_s);
    const QJsonObject vault{{u"VaultName"_s, u"shop"_s}, {u"SecretName"_s, u"pfx"_s}};
    const QString prompt = u"Passphrase of "_s + path;
    const auto imported = u"info Imported the certificate A from "_s;
    QTest::newRow("asked for") << QJsonObject() << QJsonObject{{prompt, u"open sesame"_s}} << 0 << imported;
    QTest::newRow("from a vault") << vault << QJsonObject{{u"shop/pfx"_s, u"open sesame"_s}} << 0 << imported;
    QTest::newRow("wrong") << QJsonObject() << QJsonObject{{prompt, u"open rye"_s}} << 4
                           << u"could not be imported: 0x"_s;
    QTest::newRow("not in the vault")
        << vault << QJsonObject() << 4 << u"The vault shop has no secret pfx."_s;
    QTest::newRow("no such file") << QJsonObject{{u"Pfx"_s, u"c.pfx"_s}} << QJsonObject() << 4
                                  << u"c.pfx is not there. (exit code 4"_s;
}

void ServerTest::pfx()
{
    QFETCH(QJsonObject, parameters);
    QFETCH(QJsonObject, passphrases);
    QFETCH(int, exitCode);
    QFETCH(QString, logLine);
    Server server = shopServer();
    server.removeCertificate(u'A');
    server.removeKey(u'B');
    const QString before = server.dump();
    const QString name = parameters.take(u"Pfx"_s).toString(u"a b.pfx"_s);
    parameters.insert(u"PfxPath"_s, QJsonArray{m_bench->path(name)});
    const ScriptRun run = this->run(server, parameters, passphrases);
    QCOMPARE(run.errors, QStringList());
    QVERIFY2(run.exitCode == exitCode, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), exitCode == 0 ? bound : before);
    QVERIFY2(m_bench->log().contains(logLine), qPrintable(m_bench->log()));
    // No secret is anywhere.
    const QString said = m_bench->log() + m_bench->state() + run.output.join(u' ') + run.warnings.join(u' ');
    QVERIFY(!said.contains(u"sesame"_s) && !said.contains(u"rye"_s));
}

void ServerTest::knownCertificatesAreNotImported()
{
    Server server = shopServer();
    const QJsonArray paths{m_bench->path(u"a b.pfx"_s)};
    QCOMPARE(run(server, {{u"PfxPath"_s, paths}}).exitCode, 0); // asks for nothing: there is no answer
    QVERIFY2(m_bench->log().contains(u"no file is opened."_s), qPrintable(m_bench->log()));
}

void ServerTest::whatIfImportsNothing()
{
    Server server = shopServer();
    server.removeCertificate(u'A');
    const QJsonArray paths{m_bench->path(u"a b.pfx"_s)};
    QCOMPARE(run(server, {{u"PfxPath"_s, paths}, {u"WhatIf"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), shopServer().dump());
    QCOMPARE(server.machine().value(u"certificates"_s).toArray().size(), 3);
}

// Their sites may have one name.
void ServerTest::twoRolesOnOneServer()
{
    Draft draft = shopDraft();
    draft.bindings = {binding(u"Front"_s, u"www.a.test"_s, u"A"_s),
                      binding(u"Back"_s, u"api.a.test"_s, u"B"_s)};
    const QList<ScriptFile> files = scriptFiles(draft);
    QCOMPARE(files.size(), 2);
    Server server = shopServer();
    for (int i = 0; i < 2; ++i) {
        for (const ScriptFile &file : files) {
            m_bench->put(file);
            QVERIFY2(run(server).exitCode == 0, qPrintable(m_bench->log()));
        }
    }
    QVERIFY2(server.dump().contains(u"hostnameport=api.a.test:443 B\nhostnameport=www.a.test:443 A"_s),
             qPrintable(server.dump()));
    QCOMPARE(server.number(u"commits"_s), 2);
    for (const QString &name : {u"server-Front.state"_s, u"server-Back.state"_s})
        QVERIFY2(QFile::exists(m_bench->path(u"state/"_s + name)), qPrintable(name));
    QCOMPARE(run(server, {{u"Undo"_s, true}}).exitCode, 0); // of the last one
    QVERIFY2(server.dump().endsWith(u"hostnameport=www.a.test:443 A"_s), qPrintable(server.dump()));
    QVERIFY2(!server.dump().contains(u"api.a.test"_s), qPrintable(server.dump()));
}

void ServerTest::aRenewalRemovesNothing()
{
    Server server = shopServer();
    QCOMPARE(run(server).exitCode, 0);
    Draft renewed = shopDraft();
    renewed.service.roles.first().certificates.last().thumbprints.insert(cloud,
                                                                         Server::withThumbprints(u"{C}"_s));
    renewed.bindings = {renewed.bindings.last()};
    m_bench->put(partialServerScripts(renewed).first());
    QVERIFY2(run(server).exitCode == 0, qPrintable(m_bench->log()));
    QCOMPARE(server.dump(), QString(bound).replace(u":443 B"_s, u":443 C"_s));
    // It is the same script's, as far as its state goes.
    m_bench->put(scriptFiles(shopDraft()).first());
    QCOMPARE(run(server, {{u"Undo"_s, true}}).exitCode, 0);
    QCOMPARE(server.dump(), shopServer().dump());
}

void ServerTest::paths_data()
{
    QTest::addColumn<QJsonArray>("paths");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("missing");
    QTest::newRow("from the current folder") << QJsonArray{u"pfx/a.pfx"_s} << 0 << QString();
    QTest::newRow("with a dot") << QJsonArray{u"./pfx/../pfx/a.pfx"_s} << 0 << QString();
    QTest::newRow("two, as -File hands them over") << QJsonArray{u"pfx/a.pfx,pfx/b.pfx"_s} << 0 << QString();
    QTest::newRow("... with a blank") << QJsonArray{u"pfx/a.pfx, pfx/b.pfx"_s} << 0 << QString();
    QTest::newRow("a comma in the name") << QJsonArray{u"pfx/c,d.pfx"_s} << 0 << QString();
    QTest::newRow("brackets in the name") << QJsonArray{u"pfx/[1].pfx"_s} << 0 << QString();
    QTest::newRow("one of two is not there")
        << QJsonArray{u"pfx/a.pfx,pfx/x.pfx"_s} << 4 << u"pfx/x.pfx is not there."_s;
}

// As PowerShell has them: the process's own folder is another one.
void ServerTest::paths()
{
    QFETCH(QJsonArray, paths);
    QFETCH(int, exitCode);
    QFETCH(QString, missing);
    const QString here = m_bench->path(u"here"_s);
    QDir(here).removeRecursively();
    QDir().mkpath(here + u"/pfx"_s);
    QJsonObject passphrases;
    for (const QString &name : {u"a"_s, u"b"_s, u"c,d"_s, u"[1]"_s}) {
        const QString path = here + u"/pfx/"_s + name + u".pfx"_s;
        QVERIFY(QFile::copy(m_bench->path(u"a b.pfx"_s), path));
        passphrases.insert(u"Passphrase of "_s + path, u"open sesame"_s);
    }
    Server server = shopServer();
    server.removeCertificate(u'A');
    const QJsonObject parameters{
        {u"PfxPath"_s, paths}, {u"StateFolder"_s, u"state"_s}, {u"LogPath"_s, u"log.txt"_s}};
    const ScriptRun run = this->run(server, parameters, passphrases, here);
    QFile log(here + u"/log.txt"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    QCOMPARE(run.errors, QStringList());
    QVERIFY2(run.exitCode == exitCode, text.constData());
    QVERIFY2(text.contains(missing.toUtf8()), text.constData());
    QVERIFY(QDir(here + u"/state"_s).exists());
}

QTEST_GUILESS_MAIN(ServerTest)
#include "servertest.moc"
