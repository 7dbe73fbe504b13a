// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"
#include "tests/support/generatedpart.h"
#include "ui/settings/language.h"

#include <QScopeGuard>

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Arguments become values, or a sentence that says what is wrong with them.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void commands_data();
    void commands();
    void window();
    void everyScenarioOption();
    void preview();
    void logLevel();
    void help_data();
    void help();
    void manualPage_data();
    void manualPage();
    void helpListsTheCommands_data();
    void helpListsTheCommands();
};

void CommandLineTest::errors_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown option") << u"--frobnicate"_s << u"--frobnicate"_s;
    QTest::newRow("unknown option of a command")
        << u"check p --role r"_s << u"“check” has no option --role"_s;
    QTest::newRow("unknown command") << u"frobnicate p"_s << u"no command “frobnicate”"_s;
    QTest::newRow("no source") << u"check"_s << u"SOURCE is missing"_s;
    QTest::newRow("two sources") << u"plan p q"_s << u"Unexpected argument “q”"_s;
    QTest::newRow("no file") << u"inspect --json"_s << u"FILE is missing"_s;
    QTest::newRow("two passphrases") << u"inspect f --passphrase-file p --passphrase-stdin"_s << u"either"_s;
    QTest::newRow("option without value") << u"inspect f --host"_s << u"host"_s;
    QTest::newRow("internal without fetching")
        << u"inspect f --allow-internal"_s << u"goes with --fetch-issuers"_s;
    const QString one(40, u'a');
    for (const QString &event : {u"renewed"_s, u"wild:"_s + one + u"=b.pem"_s, u"swap:abc=b.pem"_s,
                                 u"ccs:"_s + one + u"="_s, u"=x"_s})
        QTest::addRow("event %s", qPrintable(event))
            << u"preview p --to 10.0.0.4:443 --event "_s + event << u"--event takes renewed:OLD=NEW"_s;
    QTest::newRow("event of cases") << u"preview --cases f --event swap:a=b"_s
                                    << u"--event cannot be used with it"_s;
    QTest::newRow("value for a switch") << u"check p --json=yes"_s << u"json"_s;
    QTest::newRow("given twice") << u"plan p --scenario sni --scenario san"_s
                                 << u"--scenario is given twice"_s;
    QTest::newRow("passphrase as an option") << u"inspect f --passphrase=planted"_s << u"--passphrase"_s;
    QTest::newRow("unknown scenario")
        << u"plan p --scenario wild"_s << u"one of single, san, chained, installed, sni, not “wild”"_s;
    QTest::newRow("unknown endpoint") << u"plan p --https-endpoint udp"_s << u"one of keep, tcp"_s;
    QTest::newRow("unknown form") << u"plan p --form perl"_s << u"one of startup-task, onstart, server"_s;
    QTest::newRow("bind without certificate")
        << u"plan p --bind www.a.test"_s << u"HOST=THUMBPRINT-OR-FILE"_s;
    QTest::newRow("bind without host") << u"plan p --bind =a.pfx"_s << u"HOST=THUMBPRINT-OR-FILE"_s;
    QTest::newRow("bind of a URL") << u"plan p --bind https://www.a.test/=a.pfx"_s << u"not a host name"_s;
    QTest::newRow("json and diff") << u"plan p --json --diff"_s << u"either --json or --diff"_s;
    QTest::newRow("diff without fix") << u"check p --diff"_s << u"give both"_s;
    QTest::newRow("fix as JSON and diff") << u"check p --fix --diff --json"_s << u"either --json or --diff"_s;
    QTest::newRow("template of a plan") << u"plan p --form arm"_s << u"one of startup-task, onstart"_s;
    QTest::newRow("diff of apply") << u"apply p --diff"_s << u"“apply” has no option --diff"_s;
    QTest::newRow("export to nowhere") << u"export p --scenario sni"_s << u"--to-dir DIR is missing"_s;
    QTest::newRow("report to nowhere") << u"report p"_s << u"--to FILE is missing"_s;
    QTest::newRow("report of another kind")
        << u"report p --to a.docx"_s << u"ends in .html, .pdf, .ics or .csv"_s;
    QTest::newRow("report of any address") << u"report p --to a.pdf --address *"_s << u"IP address"_s;
    QTest::newRow("preview to nowhere") << u"preview p"_s << u"--to IP:PORT is missing"_s;
    QTest::newRow("preview to a name") << u"preview p --to www.a.test:443"_s << u"not an IP address"_s;
    QTest::newRow("preview to no port") << u"preview p --to 10.0.0.4:0"_s << u"not a port"_s;
    QTest::newRow("with and without a name")
        << u"preview p --to 10.0.0.4:443 --sni a --no-sni"_s << u"either"_s;
    QTest::newRow("compared cases") << u"preview --cases f --compare"_s
                                    << u"--compare cannot be used with it"_s;
    QTest::newRow("compared in another IIS")
        << u"preview p --to 10.0.0.4:443 --compare --iis 8.5"_s << u"either --compare or --iis"_s;
    QTest::newRow("unknown IIS") << u"preview p --to 10.0.0.4:443 --iis 6"_s << u"one of 8.0, 8.5, 10"_s;
    QTest::newRow("cases and source") << u"preview p --cases f"_s << u"“p” cannot be used with it"_s;
    QTest::newRow("cases and address")
        << u"preview --cases f --to 10.0.0.4:443"_s << u"--to cannot be used with it"_s;
    QTest::newRow("convert to nowhere") << u"convert a.pfx"_s << u"one of --to FILE, --split DIR"_s;
    QTest::newRow("convert to two places") << u"convert a --to b.pfx --ccs d"_s << u"one of --to FILE"_s;
    QTest::newRow("convert nothing") << u"convert --to a.pfx"_s << u"FILE is missing"_s;
    QTest::newRow("convert to another kind") << u"convert a --to a.jks"_s << u".pfx, .pem, .cer or .p7b"_s;
    QTest::newRow("a chain in a .cer") << u"convert a --to a.cer --include-chain all"_s << u"not for .cer"_s;
    QTest::newRow("a template of a plan") << u"plan p --form arm"_s << u"not “arm”"_s;
    QTest::newRow("text after an unknown option") << u"explain --zz 2"_s << u"no option --zz"_s;
    QTest::newRow("a number below zero elsewhere") << u"check -5"_s << u"no option -5"_s;
    QTest::newRow("encryption of a PEM")
        << u"convert a --to a.pem --encryption aes"_s << u"--encryption is for PFX"_s;
    QTest::newRow("unknown encryption")
        << u"convert a --to a.pfx --encryption rc4"_s << u"one of legacy, aes"_s;
    QTest::newRow("unknown level") << u"check p --log-level loud"_s << u"not “loud”"_s;
}

void CommandLineTest::errors()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const auto invocation = parseCommandLine(words(line));
    QVERIFY(!invocation);
    QVERIFY2(invocation.error().contains(said), qPrintable(invocation.error()));
    QVERIFY(!invocation.error().contains(u"planted"_s));
}

void CommandLineTest::commands_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kind");
    const auto kind = [](const Command &command) { return int(command.index()); };
    QTest::newRow("inspect") << u"inspect a b --host h"_s << kind(InspectOptions());
    QTest::newRow("check") << u"check p --json"_s << kind(CheckOptions());
    QTest::newRow("check that mends") << u"check p --fix --diff --target server"_s << kind(CheckOptions());
    QTest::newRow("preview") << u"preview p --to [2001:db8::4]:443"_s << kind(PreviewOptions());
    QTest::newRow("preview compared") << u"preview p --to 10.0.0.4:443 --compare"_s << kind(PreviewOptions());
    QTest::newRow("preview after events")
        << u"preview p --to 10.0.0.4:443 --event swap:%1=b.pem --event ccs:%1=c.pem"_s.arg(QString(40, u'a'))
        << kind(PreviewOptions());
    QTest::newRow("inspect that fetches")
        << u"inspect a --fetch-issuers --allow-internal"_s << kind(InspectOptions());
    QTest::newRow("report") << u"report p --to a.html --address 10.0.0.4"_s << kind(ReportOptions());
    QTest::newRow("cases") << u"preview --cases f"_s << kind(PreviewOptions());
    QTest::newRow("plan") << u"plan p"_s << kind(PlanOptions());
    QTest::newRow("apply") << u"apply p --scenario single"_s << kind(ApplyOptions());
    QTest::newRow("undo") << u"undo p"_s << kind(UndoOptions());
    QTest::newRow("export") << u"export p --to-dir d"_s << kind(ExportOptions());
    QTest::newRow("convert") << u"convert a.crt a.key --to a.pfx --encryption legacy"_s
                             << kind(ConvertOptions());
    QTest::newRow("no chain in a .cer")
        << u"convert a --to a.cer --include-chain none"_s << kind(ConvertOptions());
    QTest::newRow("explain") << u"explain 0x80070520 p"_s << kind(ExplainOptions());
    QTest::newRow("explain a number below zero")
        << u"explain -2147023584 p --json"_s << kind(ExplainOptions());
    QTest::newRow("convert for a share") << u"convert a --ccs d --force --json"_s << kind(ConvertOptions());
    QTest::newRow("level before the command") << u"--log-level info check p"_s << kind(CheckOptions());
    QTest::newRow("options before the source") << u"check --json p"_s << kind(CheckOptions());
    QTest::newRow("a folder named as a command") << u"./check"_s << kind(WindowOptions());
}

void CommandLineTest::commands()
{
    QFETCH(const QString, line);
    const auto invocation = parseCommandLine(words(line));
    QVERIFY2(invocation, qPrintable(invocation ? QString() : invocation.error()));
    QTEST(int(invocation->command.index()), "kind");
}

void CommandLineTest::window()
{
    QCOMPARE(std::get<WindowOptions>(parseCommandLine({})->command), WindowOptions());
    QVERIFY(parseCommandLine({u"shop.bindwright"_s})->opensWindow());
    QCOMPARE(std::get<WindowOptions>(parseCommandLine({u"a folder"_s})->command).path, u"a folder"_s);
    QVERIFY(!parseCommandLine({u"check"_s, u"p"_s})->opensWindow());
}

void CommandLineTest::everyScenarioOption()
{
    const auto invocation = parseCommandLine(words(
        u"plan p --scenario sni --role A --role B --certificate a.pfx --certificate b.pfx --passphrase-file "
        u"f "
        "--bind www.a.test=a.pfx --bind www.b.test=b=c.pfx --site S --default b.pfx --https-endpoint tcp "
        "--form onstart --diff"_s));
    QVERIFY2(invocation, qPrintable(invocation ? QString() : invocation.error()));
    const ScenarioOptions expected{.source = u"p"_s,
                                   .scenario = Scenario::Sni,
                                   .roles = {u"A"_s, u"B"_s},
                                   .certificates = {u"a.pfx"_s, u"b.pfx"_s},
                                   .passphrase = {.file = u"f"_s},
                                   .binds = {{u"www.a.test"_s, u"a.pfx"_s}, {u"www.b.test"_s, u"b=c.pfx"_s}},
                                   .site = u"S"_s,
                                   .defaultCertificate = u"b.pfx"_s,
                                   .httpsEndpoint = HttpsEndpoint::Tcp,
                                   .form = ScriptForm::OnStart};
    QCOMPARE(std::get<PlanOptions>(invocation->command), (PlanOptions{expected, true}));
}

void CommandLineTest::preview()
{
    const auto invocation =
        parseCommandLine(words(u"preview p --to 10.0.0.4:8443 --sni www.a.test --iis 8.5"_s));
    const auto options = std::get<PreviewOptions>(invocation->command);
    QCOMPARE(options.to.toString(), u"10.0.0.4:8443"_s);
    QCOMPARE(options.clients, PreviewOptions::Clients::WithName);
    QCOMPARE(options.serverName, u"www.a.test"_s);
    QVERIFY(options.iis == IisVersion::Iis85);
    const auto every = parseCommandLine(words(u"preview p --to 10.0.0.4:443"_s));
    QCOMPARE(std::get<PreviewOptions>(every->command).clients, PreviewOptions::Clients::Every);
    const auto nameless = parseCommandLine(words(u"preview p --to 10.0.0.4:443 --no-sni"_s));
    QCOMPARE(std::get<PreviewOptions>(nameless->command).clients, PreviewOptions::Clients::WithoutName);
}

void CommandLineTest::logLevel()
{
    QVERIFY(!parseCommandLine(words(u"check p"_s))->logLevel);
    QVERIFY(parseCommandLine(words(u"check p --log-level debug"_s))->logLevel == spdlog::level::debug);
}

void CommandLineTest::help_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("program") << u"--help"_s << u"export SOURCE"_s;
    QTest::newRow("inspect") << u"inspect -h"_s << u"--passphrase-stdin"_s;
    QTest::newRow("check") << u"check --help"_s << u"--json"_s;
    QTest::newRow("preview") << u"preview --help"_s << u"--cases"_s;
    QTest::newRow("plan") << u"plan --help"_s << u"--https-endpoint"_s;
    QTest::newRow("apply") << u"apply --help"_s << u"--certificate"_s;
    QTest::newRow("export") << u"export --help"_s << u"--to-dir"_s;
    QTest::newRow("forms of export") << u"export --help"_s
                                     << u"--form startup-task|onstart|server|arm|bicep\n"_s;
    QTest::newRow("forms of plan") << u"plan --help"_s << u"--form startup-task|onstart|server\n"_s;
    QTest::newRow("forms of apply") << u"apply --help"_s << u"--form startup-task|onstart|server\n"_s;
    QTest::newRow("convert") << u"convert --help"_s << u"--new-passphrase-file"_s;
    QTest::newRow("version") << u"--version"_s << QStringLiteral(BINDWRIGHT_VERSION);
}

void CommandLineTest::help()
{
    QFETCH(const QString, line);
    QFETCH(const QString, said);
    const auto invocation = parseCommandLine(words(line));
    QVERIFY(invocation);
    const auto text = std::get<TextOptions>(invocation->command).text;
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(!text.contains(u"quit-when-painted"_s));
}

void CommandLineTest::manualPage_data()
{
    QTest::addColumn<QStringList>("documented");
    for (const CommandFacts &command : commandTable()) {
        QStringList documented{command.name};
        for (const QCommandLineOption &option : command.options) {
            if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
                documented += u"--"_s + option.names().constFirst();
        }
        QTest::addRow("%s", qPrintable(command.name.isEmpty() ? u"window"_s : command.name)) << documented;
    }
}

void CommandLineTest::manualPage()
{
    QFETCH(const QStringList, documented);
    QFile file(QStringLiteral(SOURCE_FOLDER "/resources/bindwright.1"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll()).replace(u"\\-"_s, u"-"_s);
    QVERIFY(page.contains(QStringLiteral("Bindwright " BINDWRIGHT_VERSION)));
    for (const QString &word : documented)
        QVERIFY2(page.contains(word), qPrintable(word));
}

void CommandLineTest::helpListsTheCommands_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &language : languages()) {
        const QString folder = language == "en"_L1 ? QString() : language + u'/';
        QTest::newRow(qPrintable(language)) << u"resources/help/%1command-line.html"_s.arg(folder);
    }
}

void CommandLineTest::helpListsTheCommands()
{
    QFETCH(const QString, file);
    useLanguage(QString::fromLatin1(QTest::currentDataTag()));
    const auto english = qScopeGuard([] { useLanguage(u"en"_s); });
    QString rows = u"<table>\n"_s;
    for (const CommandFacts &command : commandTable()) {
        if (!command.name.isEmpty())
            rows += u"<tr><td><code>%1</code>&nbsp;&nbsp;</td><td>%2</td></tr>\n"_s.arg(
                command.name, command.summary.toHtmlEscaped());
    }
    verifyGeneratedPart(file, u"<!-- commands -->\n"_s, rows + u"</table>\n"_s);
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
