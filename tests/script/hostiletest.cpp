// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Values that mean something to PowerShell, cmd, C#, XML or JSON, in every place of a binding and through
// every form: the model refuses them, or they arrive as data.
#include "server.h"

#include "model/cloudservice/emptyproject.h"
#include "model/cloudservice/project.h"
#include "model/draft/draftfile.h"
#include "model/net/hostname.h"
#include "model/plan/serviceplan.h"
#include "model/script/scriptsetting.h"
#include "tests/support/planfixture.h"
#include "tests/support/testing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QString cloud = u"ServiceConfiguration.Cloud.cscfg"_s;
const QStringList engines{u"powershell"_s, u"onstart"_s};

/// \a canary is written when a value is taken for code.
QList<std::pair<const char *, QString>> hostileValues(const QString &canary)
{
    const QString code = u"[IO.File]::WriteAllText(\"%1\",\"x\")"_s.arg(canary);
    return {{"apostrophe", u"a'b"_s},
            {"quote", u"a\"b"_s},
            {"typographic apostrophes", u"a\u2018b\u2019c\u201Ad\u201B"_s},
            {"typographic quotes", u"a\u201Cb\u201Dc\u201E"_s},
            {"backtick", u"a`b`"_s},
            {"backslash", u"a\\b\\u0041\\"_s},
            {"subexpression", u"$(%1)"_s.arg(code)},
            {"out of a literal", u"'+%1+'"_s.arg(code)},
            {"out of a literal, typographic", u"\u2019+%1+\u2019"_s.arg(code)},
            {"out of a call", u"'));%1;(('"_s.arg(code)},
            {"variable", u"$env:PATH $null ${x}"_s},
            {"here-string", u"@' '@ @\" \"@"_s},
            {"end of a comment", u"#> */ --> ]]> # //"_s},
            {"cmd variable", u"%PATH% %~dp0 !PATH! ^%"_s},
            {"cmd signs", u"a&b|c<d>e^f(g)h@"_s},
            {"XML", u"<a b='c'>&amp;&#10;</a>"_s},
            {"JSON", u"{\"a\":[1,\"\\n\"]}"_s},
            {"format", u"{0} {{1}} %s %n %1 %2"_s},
            {"comma and equals", u"a,b=c"_s},
            {"line feed", u"a\nb"_s},
            {"carriage return", u"a\rb"_s},
            {"tabulator", u"a\tb"_s},
            {"nothing", QString(QChar(u'\0'))},
            {"escape", u"a\u001B[31mb"_s},
            {"next line", u"a\u0085b"_s},
            {"line separator", u"a\u2028b\u2029c"_s},
            {"left-to-right mark", u"a\u200Eb"_s},
            {"right-to-left override", u"a\u202Eb"_s},
            {"no-break blank", u"a\u00A0b"_s},
            {"byte order mark", u"\uFEFFa"_s},
            {"beyond the first plane", u"a\U0001F512b"_s},
            {"half a pair", u"a"_s + QChar(0xD83D) + u'b'},
            {"no character", u"a\uFFFEb\uFFFF"_s},
            {"separators", u"a;b|c"_s},
            {"a row", u"a;Web|*:443:x|1|"_s + QString(40, u'A')},
            {"blanks", u" a "_s},
            {"empty", QString()},
            {"64 KiB", QString(65536, u'a')},
            {"64 KiB of quotes", QString(65536, u'\'')}};
}

Binding goodBinding()
{
    return {.role = u"WebRole1"_s, .site = u"Web"_s, .host = u"www.a.test"_s, .certificate = u"A"_s};
}

Draft draftWith(const Binding &binding)
{
    Draft draft{.projectPath = u"/shop"_s, .service = emptyProject(u"/shop"_s).service};
    draft.httpsEndpoint = HttpsEndpoint::Tcp;
    draft.service.roles.first().certificates = {
        {binding.certificate, u"LocalMachine"_s, u"My"_s, {}, {{cloud, Server::withThumbprints(u"{A}"_s)}}}};
    draft.bindings = {binding};
    return draft;
}

QString settingOf(const Draft &draft)
{
    return bindingsSettingValue(draft, draft.bindings.first().role, cloud);
}

Server serverWith(const QString &site)
{
    Server server;
    server.addSite(site);
    return server;
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_bench->clear(); }
    void cleanup() { QVERIFY2(!QFile::exists(m_canary), "a value was taken for code"); }
    void places_data();
    void places();
    void serverScript_data() { values(); }
    void serverScript();
    void settings_data() { values(); }
    void settings();
    void invisibleCharacters_data();
    void invisibleCharacters();
    void randomSettings_data();
    void randomSettings();

private:
    void values();
    void verifyForms(const Draft &draft);
    void verifyRun(const Draft &draft);

    std::unique_ptr<Bench> m_bench;
    QString m_canary;
};

void HostileTest::initTestCase()
{
    NEEDS_DOTNET;
    m_bench = std::make_unique<Bench>();
    m_canary = m_bench->path(u"canary"_s);
}

void HostileTest::values()
{
    QTest::addColumn<QString>("value");
    for (const auto &[name, value] : hostileValues(m_canary))
        QTest::newRow(name) << value;
}

void HostileTest::places_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("place");
    for (const auto &[name, value] : hostileValues(m_canary)) {
        for (const QString &place : {u"site"_s, u"host"_s, u"address"_s, u"port"_s, u"certificate"_s})
            QTest::addRow("%s: %s", qPrintable(place), name) << value << place;
    }
}

/// The value in one place of a binding: left out, or one row more that says what the binding says.
void HostileTest::places()
{
    QFETCH(QString, value);
    QFETCH(QString, place);
    Binding binding = goodBinding();
    const QMap<QString, QString Binding::*> members{{u"site"_s, &Binding::site},
                                                    {u"host"_s, &Binding::host},
                                                    {u"address"_s, &Binding::ip},
                                                    {u"port"_s, &Binding::port},
                                                    {u"certificate"_s, &Binding::certificate}};
    binding.*members.value(place) = value;
    if (place == u"host"_s && value.isEmpty())
        binding.sslFlags = {};
    const Draft draft = draftWith(binding);
    verifyForms(draft);
    const QString setting = settingOf(draft);
    if (setting == u"tcp"_s)
        return; // refused
    const auto read = bindingsFromSetting(draft.service.roles.first(), setting);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().site, binding.site);
    QCOMPARE(setting.count(u';'), 1);
    if (place == u"site"_s || place == u"host"_s)
        verifyRun(draft);
}

/// What the forms that are XML and JSON make of it.
void HostileTest::verifyForms(const Draft &draft)
{
    Project project = emptyProject(u"/shop"_s);
    Service service = project.service;
    service.roles.first().settings = {{bindingsSettingName(), {{cloud, settingOf(draft)}}, true}};
    const auto plan = planService(project, service);
    QVERIFY_RESULT(plan);
    const auto after = applied(project, *plan);
    QVERIFY_RESULT(after);
    QCOMPARE(after->service.roles.first().settings.first().values.value(cloud), settingOf(draft));

    if (settingOf(draft) == u"tcp"_s)
        return; // what is refused may be lost
    const DraftFile file{draft, project.service};
    const auto read = readDraftFile(writeDraftFile(file, u"/p/shop.bindwright"_s), u"/p/shop.bindwright"_s);
    QVERIFY_RESULT(read);
    QCOMPARE(settingOf(read->draft), settingOf(draft));
}

/// What the scripts make of it: the binding stands on the site of that name.
void HostileTest::verifyRun(const Draft &draft)
{
    const Binding &binding = draft.bindings.first();
    for (const QString &engine : engines) {
        m_bench->clear();
        Server server = serverWith(binding.site);
        const QString before = server.dump();
        const ScriptRun run = m_bench->run(
            server, engine,
            {{u"Setting"_s, settingOf(draft)}, {u"InstanceId"_s, u""_s}, {u"TimeoutSeconds"_s, 0}});
        QCOMPARE(run.errors, QStringList());
        QVERIFY2(run.exitCode == 0, qPrintable(m_bench->log()));
        QVERIFY2(server.dump().contains(binding.site + u" https *:443:"_s), qPrintable(server.dump()));
        QCOMPARE(m_bench->run(server, engine, {{u"Undo"_s, true}, {u"InstanceId"_s, u""_s}}).exitCode, 0);
        QCOMPARE(server.dump(), before);
    }
}

/// The one form in which a value is part of the script's text.
void HostileTest::serverScript()
{
    QFETCH(QString, value);
    // Whatever stands in it, the literal's value is the text: even what no setting has.
    m_bench->put(
        {u"literal.ps1"_s,
         "param()\r\nreturn [string]::Join(' ', [int[]] [char[]] " + powerShellText(value) + ")\r\n"});
    Server server;
    m_bench->write(server);
    QJsonObject request = m_bench->request(engines.first(), {});
    request.insert(u"parameters"_s, QJsonObject());
    m_bench->host().start(request);
    const ScriptRun run = m_bench->host().finish();
    QStringList numbers;
    for (const QChar c : value)
        numbers.append(QString::number(c.unicode()));
    QCOMPARE(run.errors, QStringList());
    QCOMPARE(run.output, QStringList{numbers.join(u' ')});

    Binding binding = goodBinding();
    binding.site = value;
    Draft draft = withScriptForm(draftWith(binding), ScriptForm::Server);
    draft.service.roles.first().name = value;
    draft.bindings.first().role = value;
    draft.service.configurations.first().roles = {value};
    const QList<ScriptFile> files = scriptFiles(draft);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, u"bindwright-server.ps1"_s);
    m_bench->put(files.first());
    m_bench->host().start({{u"engine"_s, u"syntax"_s}, {u"script"_s, m_bench->path(files.first().name)}});
    QCOMPARE(m_bench->host().finish().output.join(u'\n'), QString());
}

/// The value straight into the setting, as a cscfg that somebody edited has it: nothing is changed.
void HostileTest::settings()
{
    QFETCH(QString, value);
    const QString row = u"Web|*:443:www.a.test|1|{A}"_s;
    const QStringList settings{value,
                               u"tcp;"_s + value,
                               value + u";"_s + row,
                               QString(row).prepend(u"tcp;"_s).replace(u"Web"_s, value),
                               u"tcp;"_s + QString(row).replace(u"www.a.test"_s, value),
                               u"tcp;"_s + QString(row).replace(u"{A}"_s, value),
                               u"tcp;"_s + QString(row).replace(u"*"_s, value),
                               u"tcp;"_s + QString(row).replace(u"|1|"_s, u'|' + value + u'|')};
    m_bench->put({u"bindwright.ps1"_s, scriptFiles(Draft()).last().content});
    for (const QString &setting : settings) {
        for (const QString &engine : engines) {
            m_bench->clear();
            Server server;
            const ScriptRun run =
                m_bench->run(server, engine, {{u"Setting"_s, setting}, {u"TimeoutSeconds"_s, 0}});
            QCOMPARE(run.errors, QStringList());
            if (run.exitCode == 0) // the product holds host names to IDNA, for which a script has no tables
                QVERIFY2(!bindingsFromSetting({}, Server::withThumbprints(setting)).isEmpty()
                             || (setting.contains(u":443:"_s + value) && !HostName::parse(value))
                             || setting == u"tcp;"_s, // nothing is wanted
                         qPrintable(setting));
            else
                QVERIFY2(run.exitCode == 2 || run.exitCode == 3, qPrintable(m_bench->log()));
            QCOMPARE(m_bench->log().count(u'\n'), m_bench->log().count(u"Z "_s)); // a line is a line
        }
    }
}

void HostileTest::invisibleCharacters_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<int>("expected");
    for (const char16_t invisible : {u'\u200e', u'\u00ad', u'\0'}) {
        const QString character(invisible);
        const auto row = [&](const char *place, const QString &setting, int expected) {
            QTest::addRow("U+%04X %s", int(invisible), place) << setting << expected;
        };
        row("in the mode", u"t"_s + character + u"cp;Web|*:443:www.a.test|1|{A}"_s, 2);
        row("for a thumbprint", u"tcp;Web|*:443:www.a.test|3|"_s + character, 2);
        row("for a site", u"tcp;"_s + character + u"|*:443:www.a.test|1|{A}"_s, 3); // which is not there
    }
}

/// They count: PowerShell's operators pass over them.
void HostileTest::invisibleCharacters()
{
    QFETCH(QString, setting);
    QFETCH(int, expected);
    for (const QString &engine : engines) {
        Server server;
        m_bench->clear();
        const ScriptRun run =
            m_bench->run(server, engine, {{u"Setting"_s, setting}, {u"TimeoutSeconds"_s, 0}});
        QCOMPARE(run.errors, QStringList());
        QVERIFY2(run.exitCode == expected, qPrintable(engine + u'\n' + m_bench->log()));
        QCOMPARE(server.dump(), Server().dump());
    }
}

void HostileTest::randomSettings_data()
{
    QTest::addColumn<quint32>("seed");
    const QByteArray given = qgetenv("BINDWRIGHT_SEED");
    QTest::newRow("a part too many") << quint32(180841424);
    QTest::addRow("BINDWRIGHT_SEED") << (given.isEmpty() ? QRandomGenerator::global()->generate()
                                                         : given.toUInt());
}

/// Pieces of settings and hostile values in any order: the scripts agree with the product on what is
/// understood.
void HostileTest::randomSettings()
{
    QFETCH(quint32, seed);
    qInfo("BINDWRIGHT_SEED=%u", seed);
    QRandomGenerator random(seed);
    QStringList pieces{u"tcp"_s,        u";"_s, u"|"_s,   u"Web"_s, u"*:443:"_s,
                       u"www.a.test"_s, u"1"_s, u"{A}"_s, u":"_s,   u"[::1]"_s};
    for (const auto &[name, value] : hostileValues(m_canary))
        pieces.append(value.left(80));
    for (int i = 0; i < 40; ++i) {
        QString setting = u"tcp;Web|*:443:www.a.test|1|{A}"_s;
        for (int edits = 1 + random.bounded(3); edits > 0; --edits)
            setting.insert(random.bounded(int(setting.size()) + 1),
                           pieces.at(random.bounded(int(pieces.size()))));
        QList<int> codes;
        for (const QString &engine : engines) {
            Server server;
            m_bench->clear();
            const ScriptRun run =
                m_bench->run(server, engine, {{u"Setting"_s, setting}, {u"TimeoutSeconds"_s, 0}});
            QCOMPARE(run.errors, QStringList());
            codes.append(run.exitCode);
            if (run.exitCode == 2)
                QCOMPARE(server.dump(), Server().dump());
        }
        QVERIFY2(codes.first() == codes.last(),
                 qPrintable(u"%1 and %2: %3"_s.arg(codes.first())
                                .arg(codes.last())
                                .arg(QString::fromLatin1(setting.toUtf8().toPercentEncoding()))));
    }
}

QTEST_GUILESS_MAIN(HostileTest)
#include "hostiletest.moc"
