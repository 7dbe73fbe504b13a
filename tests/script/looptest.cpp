// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The loop is closed: what the script leaves in HTTP.sys is read back and asked who is served what, and
// every answer equals the one in the preview that the admin saw when the plan was made.
#include "server.h"

#include "model/bindingchecks/bindingproblems.h"
#include "model/httpsys/decision.h"
#include "model/httpsys/handshakecases.h"
#include "model/preview/preview.h"
#include "model/scenario/scenario.h"
#include "model/script/scriptsetting.h"
#include "tests/support/testing.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
const IpAddress instance = IpAddress::parse(u"10.0.0.4"_s).value();

QString thumbprintOf(QChar letter)
{
    return QString::fromLatin1(Server::certificates().value(letter).sha1());
}

/// What reading the certificate brings in, as far as scenarios look at it.
Certificate broughtIn(QChar letter, const QStringList &names)
{
    Certificate certificate{.commonName = names.first(), .dnsNames = names};
    certificate.sha1 = Thumbprint::parse(thumbprintOf(letter)).value();
    certificate.subject = certificate.commonName;
    certificate.issuer = u"Pine"_s;
    certificate.notBefore = QDateTime({2026, 1, 1}, {0, 0}, QTimeZone::utc());
    certificate.notAfter = QDateTime({2036, 1, 1}, {0, 0}, QTimeZone::utc());
    certificate.privateKey = PrivateKey::Matching;
    return certificate;
}

/// A web role with two sites, both at an https endpoint with certificate A, and B and C declared.
Draft baseDraft()
{
    Role role{.name = u"Front"_s};
    role.endpoints = {
        {.name = u"HttpIn"_s, .protocol = u"http"_s, .port = u"80"_s},
        {.name = u"HttpsIn"_s, .protocol = u"https"_s, .port = u"443"_s, .certificate = u"A"_s}};
    role.sites = {{.name = u"Web"_s, .bindings = {{u"H"_s, u"HttpIn"_s, {}}, {u"S"_s, u"HttpsIn"_s, {}}}},
                  {.name = u"Shop"_s, .bindings = {{u"H"_s, u"HttpIn"_s, u"shop.a.test"_s}}}};
    for (const QChar letter : {u'A', u'B', u'C'})
        role.certificates.append({letter, u"LocalMachine"_s, u"My"_s, {}, {{cloud, thumbprintOf(letter)}}});
    Draft draft{.projectPath = u"/shop"_s};
    draft.service = {.name = u"shop"_s, .roles = {role}};
    draft.service.configurations = {{cloud, u"shop"_s, u"7"_s, u"*"_s, {u"Front"_s}}};
    draft.roles = {u"Front"_s};
    draft.certificates = {broughtIn(u'A', {u"www.a.test"_s, u"xn--bcher-kva.example"_s}),
                          broughtIn(u'B', {u"api.a.test"_s}),
                          broughtIn(u'C', {u"api.a.test"_s, u"*.b.test"_s})};
    return draft;
}

Binding bindingOf(const QString &host, const QString &certificate, SslFlags flags = SslFlag::Sni,
                  const QString &ip = u"*"_s, const QString &port = u"443"_s, const QString &site = u"Web"_s)
{
    return {.role = u"Front"_s,
            .site = site,
            .ip = ip,
            .port = port,
            .host = host,
            .sslFlags = flags,
            .certificate = certificate};
}

Draft draftWith(const QList<Binding> &bindings)
{
    Draft draft = baseDraft();
    draft.bindings = bindings;
    return draft;
}

/// The instance as the platform makes it of the service that is deployed.
Server deployed(const Draft &draft)
{
    Server server;
    const Service service = completedService(draft);
    for (const Role &role : service.roles) {
        for (const Site &site : role.sites) {
            const QString name = u"Web_IN_0_"_s + site.name;
            if (site.name != u"Web"_s)
                server.addSite(name); // that one is there
            for (const SiteBinding &binding : site.bindings) {
                const Endpoint *endpoint = findEndpoint(role, binding.endpointName);
                if (endpoint->protocol != u"https"_s)
                    continue;
                const RoleCertificate *certificate = findCertificate(role, endpoint->certificate);
                const QString letter = Server::withLetters(certificate->thumbprints.value(cloud));
                server.bind(name, u"10.0.0.4:%1:%2"_s.arg(endpoint->port, binding.hostHeader), 0,
                            letter.front());
            }
        }
    }
    return server;
}

/// The records of the server as a handshake-cases/1 document, with each client of the preview.
QByteArray casesOf(const Server &server, const QList<PreviewRow> &rows)
{
    QJsonArray cases;
    for (const PreviewRow &row : rows) {
        for (const PreviewCell *cell : {&row.withSni, &row.withoutSni}) {
            QJsonObject one{{u"id"_s, row.host},
                            {u"iis"_s, u"10"_s},
                            {u"to"_s, cell->hello.to.toString()},
                            {u"state"_s, server.machine().value(u"records"_s)}};
            if (cell->hello.serverName)
                one.insert(u"sni"_s, *cell->hello.serverName);
            cases.append(one);
        }
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"handshake-cases/1"_s}, {u"cases"_s, cases}}).toJson();
}

QString said(const Decision &decision)
{
    QStringList candidates;
    for (const QString &candidate : decision.candidates)
        candidates.append(Server::withLetters(candidate));
    return QStringList{word(decision.outcome), word(decision.rule), Server::withLetters(decision.certificate),
                       candidates.join(u'/')}
        .join(u' ');
}

QString clientOf(const PreviewCell &cell)
{
    return cell.hello.to.toString() + u' ' + cell.hello.serverName.value_or(u"without SNI"_s);
}

QStringList previewed(const QList<PreviewRow> &rows)
{
    QStringList lines;
    for (const PreviewRow &row : rows) {
        for (const PreviewCell *cell : {&row.withSni, &row.withoutSni})
            lines.append(clientOf(*cell) + u": "_s + said(cell->decision));
    }
    return lines;
}

QStringList found(const Server &server, const QList<PreviewRow> &rows)
{
    const auto cases = readHandshakeCases(casesOf(server, rows), u"server"_s);
    if (!cases)
        return {u"not understood: "_s + cases.error().subject + u' ' + cases.error().detail};
    QStringList lines;
    for (qsizetype i = 0; i < cases->cases.size(); ++i) {
        const PreviewRow &row = rows.at(i / 2);
        const PreviewCell &cell = i % 2 == 0 ? row.withSni : row.withoutSni;
        HttpSysState state = cases->cases.at(i).state;
        state.setShareListed(false); // nor does the preview know what is in it
        lines.append(clientOf(cell) + u": "_s + said(decide(state, cases->cases.at(i).hello)));
    }
    return lines;
}

const QStringList hosts{u"www.a.test"_s, u"api.a.test"_s, u"shop.a.test"_s, u"b\u00fccher.example"_s,
                        u"*.b.test"_s,   u"x.b.test"_s,   u"\u05d0.test"_s, u"xn--bcher-kva.test"_s};

Binding anyBinding(QRandomGenerator &random)
{
    const QStringList ips{u"*"_s, u"*"_s, u"*"_s, u"10.0.0.9"_s, u"2001:db8::4"_s, u"::"_s};
    const bool isSni = random.bounded(4) != 0;
    const SslFlags flags =
        SslFlags().setFlag(SslFlag::Sni, isSni).setFlag(SslFlag::NoHttp2, random.bounded(3) == 0);
    return bindingOf(isSni ? hosts.at(random.bounded(int(hosts.size()))) : QString(),
                     QString(QChar(u'A' + random.bounded(3))), flags, ips.at(random.bounded(int(ips.size()))),
                     random.bounded(4) == 0 ? u"8443"_s : u"443"_s,
                     random.bounded(3) == 0 ? u"Shop"_s : u"Web"_s);
}

/// One that the product would let pass, no problem of severity error, and with a host to preview.
Draft anyDraft(QRandomGenerator &random)
{
    while (true) {
        QList<Binding> bindings;
        for (int i = 1 + random.bounded(8); i > 0; --i)
            bindings.append(anyBinding(random));
        Draft draft = draftWith(bindings);
        draft.httpsEndpoint = random.bounded(2) == 0 ? HttpsEndpoint::Keep : HttpsEndpoint::Tcp;
        const auto isError = [](const Problem &problem) { return problem.severity == Severity::Error; };
        if (std::ranges::none_of(bindingProblems(draft), isError) && !previewOf(draft, instance).isEmpty())
            return draft;
    }
}

} // namespace

class LoopTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void scenarios_data();
    void scenarios();
    void bindings_data();
    void bindings();
    void randomPlans_data();
    void randomPlans();

private:
    void verifyLoop(const Draft &draft, const QString &engine);

    std::unique_ptr<Bench> m_bench;
};

void LoopTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
}

void LoopTest::verifyLoop(const Draft &draft, const QString &engine)
{
    Server server = deployed(draft);
    const QString setting = bindingsSettingValue(draft, u"Front"_s, cloud);
    if (!draft.bindings.isEmpty()) {
        const ScriptRun run = m_bench->run(server, engine, {{u"Setting"_s, setting}});
        QCOMPARE(run.errors, QStringList());
        QVERIFY2(run.exitCode == 0, qPrintable(setting + u'\n' + m_bench->log()));
    }
    const QList<PreviewRow> rows = previewOf(draft, instance);
    QVERIFY(!rows.isEmpty());
    const QString context = Server::withLetters(setting) + u'\n' + server.dump();
    const QStringList expected = previewed(rows), actual = found(server, rows);
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY2(
            actual.at(i) == expected.at(i),
            qPrintable(u"%1\nfound:     %2\npreviewed: %3"_s.arg(context, actual.at(i), expected.at(i))));
}

void LoopTest::scenarios_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<HttpsEndpoint>("endpoint");
    for (const QString &engine : {u"powershell"_s, u"onstart"_s}) {
        for (const Scenario scenario :
             {Scenario::Single, Scenario::San, Scenario::Chained, Scenario::Installed, Scenario::Sni}) {
            for (const HttpsEndpoint endpoint : {HttpsEndpoint::Keep, HttpsEndpoint::Tcp})
                QTest::addRow("%s: %s, %s", qPrintable(engine), qPrintable(word(scenario)),
                              endpoint == HttpsEndpoint::Keep ? "keep" : "tcp")
                    << engine << scenario << endpoint;
        }
    }
}

void LoopTest::scenarios()
{
    QFETCH(QString, engine);
    QFETCH(Scenario, scenario);
    QFETCH(HttpsEndpoint, endpoint);
    Draft draft = baseDraft();
    draft.httpsEndpoint = endpoint;
    draft.hosts = {u"www.a.test"_s, u"api.a.test"_s, u"b\u00fccher.example"_s, u"x.b.test"_s};
    verifyLoop(withScenario(draft, scenario, draft.service), engine);
}

void LoopTest::bindings_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QList<Binding>>("bindings");
    const auto row = [](const char *name, const QList<Binding> &bindings) {
        for (const QString &engine : {u"powershell"_s, u"onstart"_s})
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << bindings;
    };
    const Binding www = bindingOf(u"www.a.test"_s, u"A"_s), api = bindingOf(u"api.a.test"_s, u"B"_s);
    row("two hosts", {www, api});
    row("IDN",
        {www, bindingOf(u"b\u00fccher.example"_s, u"B"_s), bindingOf(u"xn--bcher-kva.test"_s, u"C"_s)});
    row("right to left", {bindingOf(u"\u05d0.test"_s, u"B"_s)});
    row("a default of one's own", {www, bindingOf({}, u"B"_s, {})});
    row("a wildcard host", {www, bindingOf(u"*.b.test"_s, u"C"_s), bindingOf(u"x.b.test"_s, u"B"_s)});
    row("IPv6", {www, bindingOf({}, u"B"_s, {}, u"2001:db8::4"_s), bindingOf({}, u"C"_s, {}, u"::"_s)});
    row("another address", {www, bindingOf({}, u"B"_s, {}, u"10.0.0.9"_s)});
    row("another port alone", {bindingOf(u"www.a.test"_s, u"B"_s, SslFlag::Sni, u"*"_s, u"8443"_s)});
    row("two ports", {www, bindingOf(u"www.a.test"_s, u"B"_s, SslFlag::Sni, u"*"_s, u"8443"_s)});
    row("two sites", {www, bindingOf(u"shop.a.test"_s, u"C"_s, SslFlag::Sni, u"*"_s, u"443"_s, u"Shop"_s)});
    row("Central Certificate Store",
        {www, bindingOf(u"api.a.test"_s, {}, SslFlag::Sni | SslFlag::CentralStore)});
    row("flags",
        {bindingOf(u"www.a.test"_s, u"A"_s, SslFlag::Sni | SslFlag::NoHttp2 | SslFlag::NoLegacyTls)});
}

void LoopTest::bindings()
{
    QFETCH(QString, engine);
    QFETCH(QList<Binding>, bindings);
    Draft draft = draftWith(bindings);
    for (const HttpsEndpoint endpoint : {HttpsEndpoint::Keep, HttpsEndpoint::Tcp}) {
        draft.httpsEndpoint = endpoint;
        m_bench->clear();
        verifyLoop(draft, engine);
        if (QTest::currentTestFailed())
            return;
    }
}

void LoopTest::randomPlans_data()
{
    QTest::addColumn<quint32>("seed");
    const QByteArray given = qgetenv("BINDWRIGHT_SEED");
    const quint32 first = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    for (quint32 i = 0; i < 10; ++i)
        QTest::addRow("BINDWRIGHT_SEED=%u", first + i) << first + i;
}

void LoopTest::randomPlans()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Draft draft = anyDraft(random);
    qInfo("%s", qPrintable(Server::withLetters(bindingsSettingValue(draft, u"Front"_s, cloud))));
    verifyLoop(draft, random.bounded(2) == 0 ? u"powershell"_s : u"onstart"_s);
}

QTEST_GUILESS_MAIN(LoopTest)
#include "looptest.moc"
