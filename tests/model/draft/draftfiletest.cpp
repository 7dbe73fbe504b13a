// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/draftfile.h"
#include "model/scenario/scenario.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace testvalues;

class PlanFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack()
    {
        Role role = webRole(u"A"_s);
        role.startupTasks = {
            {u"setup.cmd"_s, u"elevated"_s, u"simple"_s, {{u"X"_s, u"1"_s, {}}, {u"Y"_s, {}, u"/p"_s}}}};
        role.settings = {{u"S"_s, {{cloud, {}}}}};
        role.imports = {u"RemoteAccess"_s};
        const Service base = serviceOf({role});
        Draft draft = draftWith(base, {leaf('a', {u"a.test"_s}), authority('c', u"Pine TLS CA"_s, u"R"_s)},
                                {u"a.test"_s});
        Certificate &known = draft.certificates.first();
        known.protection = Pkcs12Protection{.keyEncryption = u"AES-256-CBC"_s, .iterations = 2048};
        known.keyForm = u"PRIVATE KEY"_s;
        known.nameConstraints.permittedEmails = {u"a.test"_s};
        known.unknownCritical = {u"1.2.3"_s};
        draft.httpsEndpoint = HttpsEndpoint::Tcp;
        draft.scriptForm = ScriptForm::OnStart;
        draft.target = Target::Server;
        draft.site = u"Web"_s;
        draft.installRoot = true;
        draft.defaultCertificate = thumbprint('a');
        draft.expectations = {{.role = u"A"_s, .host = u"a.test"_s, .certificate = thumbprint('a')},
                              {.host = u"a.test"_s,
                               .certificate = thumbprint('c'),
                               .sendsName = false,
                               .address = *IpAddress::parse(u"2001:db8::4"_s),
                               .port = 8443}};
        draft.observations = {
            {.role = u"A"_s,
             .serverName = u"a.test"_s,
             .arrival = *IpAddress::parse(u"10.0.0.4"_s),
             .connect = u"vip.test"_s,
             .address = *IpAddress::parse(u"203.0.113.7"_s),
             .addressPort = 8443,
             .tls = u"1.2"_s,
             .certificate = thumbprint('a'),
             .name = u"a.test"_s,
             .at = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate),
             .windows = u"10.0.20348"_s,
             .records = {u"exact-host A"_s}},
            {.role = u"A"_s, .at = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate)}};
        draft.measurements = {{.windows = u"10.0.20348"_s,
                               .at = QDateTime::fromString(u"2026-11-28T10:00:00Z"_s, Qt::ISODate),
                               .file = u"probe.json"_s,
                               .holds = {u"wildcard-matches"_s},
                               .fails = {u"wildcard-covers-apex"_s}}};
        draft = withScenario(draft, Scenario::Sni, base);
        ServerState server;
        server.sources = {u"/server.txt"_s};
        server.hasRecords = server.hasBindings = server.hasShare = server.hasStores = true;
        server.records = {{.record = {.family = RecordFamily::HostnamePort,
                                      .host = u"www.a.test"_s,
                                      .port = 8443,
                                      .certificate = thumbprint('a').toString()},
                           .store = u"MY"_s,
                           .applicationId = u"{1}"_s,
                           .negotiates = true,
                           .where = {u"/server.txt"_s, 7}},
                          {.record = {.ip = *IpAddress::parse(u"::"_s)}}};
        server.bindings = {
            {u"Web"_s, u"*:443:a.test"_s, SslFlag::Sni, u"x"_s, u"My"_s, {u"/server.txt"_s, 9}}};
        server.files = {{u"a.test.pfx"_s, u"x"_s, false}};
        server.bindingsInPart = true;
        server.stoppedSites = {u"Old"_s};
        server.listen = {*IpAddress::parse(u"10.0.0.4"_s)};
        server.unreadListen = {u"10.0.0.x"_s};
        server.notes = {{ServerNote::Kind::ListsDiffer, u"a.test:443"_s, {}, {u"/server.txt"_s, 11}}};
        server.stored = {{thumbprint('a'), u"My"_s}};
        server.windows = u"10.0.20348"_s;
        server.centralStore = false;
        draft.server = {server, u"A"_s, draft.bindings, true};
        const DraftFile plan{draft, base};
        const auto read =
            readDraftFile(writeDraftFile(plan, u"/plans/shop.bindwright"_s), u"/plans/shop.bindwright"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, plan);
    }

    void olderFilesOpen()
    {
        QJsonObject object = QJsonDocument::fromJson(writeDraftFile({}, u"/p.bindwright"_s)).object();
        QVERIFY(object.contains(u"expectations"_s));
        object.remove(u"expectations"_s);
        const auto read = readDraftFile(QJsonDocument(object).toJson(), u"/p.bindwright"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(*read, DraftFile());
    }

    void projectPathFollowsTheFile()
    {
        Draft draft;
        draft.projectPath = u"/projects/shop/cloud"_s;
        const QByteArray json = writeDraftFile({draft, {}}, u"/projects/shop/shop.bindwright"_s);
        const auto moved = readDraftFile(json, u"/elsewhere/shop/shop.bindwright"_s);
        QVERIFY_RESULT(moved);
        QCOMPARE(moved->draft.projectPath, u"/elsewhere/shop/cloud"_s);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(Code::NotUnderstood);
        QTest::newRow("not JSON") << QByteArray("<xml/>") << int(Code::NotUnderstood);
        QTest::newRow("another format")
            << QByteArray(R"({"format":"bindwright-plan/3"})") << int(Code::UnknownFormat);
        QTest::newRow("no format") << QByteArray("{}") << int(Code::UnknownFormat);
    }

    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto read = readDraftFile(json, u"/p.bindwright"_s);
        QVERIFY(!read);
        QCOMPARE(int(read.error().code), code);
    }

    void targetOfTheFirstFormat_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Target>("target");
        QTest::newRow("what every plan said")
            << QByteArray(R"({"format":"bindwright-plan/1","target":"extended-support"})")
            << Target::CloudService;
        QTest::newRow("server") << QByteArray(R"({"format":"bindwright-plan/1","target":"server"})")
                                << Target::Server;
        QTest::newRow("chosen since")
            << QByteArray(R"({"format":"bindwright-plan/2","target":"extended-support"})")
            << Target::ExtendedSupport;
    }

    void targetOfTheFirstFormat()
    {
        QFETCH(QByteArray, json);
        const auto read = readDraftFile(json, u"/p.bindwright"_s);
        QVERIFY_RESULT(read);
        QTEST(read->draft.target, "target");
    }
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "draftfiletest.moc"
