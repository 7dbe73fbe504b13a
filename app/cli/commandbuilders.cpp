// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commandbuilders.h"

#include "commandlinetext.h"
#include "events.h"

#include "app/cli/options/convertoptions.h"
#include "app/cli/options/optionvalues.h"
#include "app/cli/options/serveroptions.h"

#include "model/draft/draftwords.h"
#include "model/net/hostname.h"
#include "model/scenario/scenario.h"
#include "model/server/servercollection.h"
#include "ui/report/calendar.h"
#include "ui/report/changereport.h"
#include "ui/words/errortext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace bindwright {
Parsed buildWindow(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1)
        return wrong(
            CommandLineText::tr("There is no command “%1”. To open a project or plan, give only its path.")
                .arg(paths.first()));
    using Quit = WindowOptions::Quit;
    const Quit quit = parser.isSet(u"quit-when-filled"_s) ? Quit::WhenFilled : Quit::Never;
    return WindowOptions{paths.value(0), parser.isSet(u"quit-when-painted"_s) ? Quit::WhenPainted : quit};
}

Parsed buildInspect(const QCommandLineParser &parser)
{
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    const auto server = serverOf(parser);
    if (!server)
        return wrong(server.error());
    if (parser.positionalArguments().isEmpty() && !*server)
        return wrong(CommandLineText::tr("FILE is missing, or --from HOST[:PORT]."));
    if (parser.isSet(u"allow-internal"_s) && !parser.isSet(u"fetch-issuers"_s))
        return wrong(CommandLineText::tr("--allow-internal goes with --fetch-issuers."));
    const QStringList hosts = parser.values(u"host"_s);
    for (const QString &host : hosts) {
        const auto name = HostName::parse(host);
        if (!name && !isAddressLiteral(host))
            return wrong(CommandLineText::tr("--host takes a host name or an IP address. %1")
                             .arg(errorText(name.error())));
    }
    return InspectOptions{.files = parser.positionalArguments(),
                          .passphrase = *passphrase,
                          .hosts = hosts,
                          .json = parser.isSet(u"json"_s),
                          .server = *server,
                          .fetchIssuers = parser.isSet(u"fetch-issuers"_s),
                          .allowsInternal = parser.isSet(u"allow-internal"_s)};
}

Parsed buildCheck(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(u"SOURCE"_s));
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    const auto target = choiceOf(parser, u"target"_s, targetWords());
    if (!target)
        return wrong(target.error());
    const auto at = momentOf(parser);
    if (!at)
        return wrong(at.error());
    const auto within = daysOf(parser, u"expires-within"_s);
    if (!within)
        return wrong(within.error());
    const CheckOptions options{.sources = parser.positionalArguments(),
                               .passphrase = *passphrase,
                               .json = parser.isSet(u"json"_s),
                               .fix = parser.isSet(u"fix"_s),
                               .diff = parser.isSet(u"diff"_s),
                               .target = *target,
                               .records = parser.isSet(u"records"_s),
                               .at = *at,
                               .expiresWithin = *within,
                               .encoding = parser.value(u"encoding"_s)};
    if (options.diff && !options.fix)
        return wrong(CommandLineText::tr("--diff shows what --fix would change: give both."));
    if (options.diff && options.json)
        return wrong(CommandLineText::tr("Give either --json or --diff."));
    return options;
}

Parsed buildCollect(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            CommandLineText::tr("Unexpected argument “%1”.").arg(parser.positionalArguments().first()));
    return TextOptions{collectCommand() + u'\n'};
}

namespace {

Parsed buildCases(const QCommandLineParser &parser)
{
    for (const QString &option : {u"to"_s, u"sni"_s, u"no-sni"_s, u"iis"_s, u"event"_s, u"compare"_s}) {
        if (parser.isSet(option))
            return wrong(
                CommandLineText::tr("--cases already says what to ask for; --%1 cannot be used with it.")
                    .arg(option));
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("--cases already says what to ask for; “%1” cannot be used with it.")
                         .arg(parser.positionalArguments().first()));
    PreviewOptions options;
    options.casesFile = parser.value(u"cases"_s);
    options.json = parser.isSet(u"json"_s);
    return options;
}

tl::expected<PreviewOptions, QString> connectionOf(const QCommandLineParser &parser)
{
    PreviewOptions options;
    if (!parser.isSet(u"to"_s))
        return wrong(
            CommandLineText::tr("--to IP:PORT is missing: the address that the instance has inside, such as "
                                "10.0.0.4:443."));
    const auto to = SocketAddress::parse(parser.value(u"to"_s));
    if (!to)
        return wrong(CommandLineText::tr("--to takes IP:PORT. %1").arg(errorText(to.error())));
    options.to = *to;
    if (parser.isSet(u"sni"_s) && parser.isSet(u"no-sni"_s))
        return wrong(CommandLineText::tr("Give either --sni or --no-sni."));
    if (parser.isSet(u"sni"_s))
        options.clients = PreviewOptions::Clients::WithName;
    else if (parser.isSet(u"no-sni"_s))
        options.clients = PreviewOptions::Clients::WithoutName;
    options.serverName = parser.value(u"sni"_s);
    options.iis = parseIisVersion(parser.value(u"iis"_s));
    if (parser.isSet(u"iis"_s) && !options.iis)
        return wrong(
            CommandLineText::tr("--iis takes one of 8.0, 8.5, 10, not “%1”.").arg(parser.value(u"iis"_s)));
    return options;
}

} // namespace

Parsed buildPreview(const QCommandLineParser &parser)
{
    if (parser.isSet(u"cases"_s))
        return buildCases(parser);
    if (parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(u"SOURCE"_s));
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    auto options = connectionOf(parser);
    if (!options)
        return wrong(options.error());
    const auto at = momentOf(parser);
    if (!at)
        return wrong(at.error());
    options->at = *at;
    for (const QString &text : parser.values(u"event"_s)) {
        const auto event = parseEvent(text);
        if (!event)
            return wrong(
                CommandLineText::tr("--event takes renewed:OLD=NEW, ccs:OLD=NEW or swap:OLD=NEW, OLD a "
                                    "thumbprint and NEW a thumbprint or a file, not “%1”.")
                    .arg(text));
        options->events.append(*event);
    }
    options->compare = parser.isSet(u"compare"_s);
    if (options->compare && options->iis)
        return wrong(CommandLineText::tr("Give either --compare or --iis."));
    options->sources = parser.positionalArguments();
    options->passphrase = *passphrase;
    options->json = parser.isSet(u"json"_s);
    options->encoding = parser.value(u"encoding"_s);
    return *options;
}

Parsed buildVerify(const QCommandLineParser &parser)
{
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    return verifyOptionsOf(parser, *passphrase);
}

Parsed buildReport(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(u"SOURCE"_s));
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    ReportOptions options{parser.positionalArguments(), *passphrase, parser.value(u"to"_s), {}};
    if (options.path.isEmpty())
        return wrong(
            CommandLineText::tr("--to FILE is missing: the report, whose name ends in .html or .pdf, or the "
                                "calendar of what expires, in .ics or .csv."));
    if (!reportFormatOf(options.path) && !calendarFormatOf(options.path))
        return wrong(
            CommandLineText::tr("--to takes a name that ends in .html, .pdf, .ics or .csv, not “%1”.")
                .arg(options.path));
    if (!parser.isSet(u"address"_s))
        return options;
    const auto address = IpAddress::parse(parser.value(u"address"_s));
    if (!address || address->isAny())
        return wrong(CommandLineText::tr("--address takes the instance's IP address, not “%1”.")
                         .arg(parser.value(u"address"_s)));
    options.address = *address;
    return options;
}

namespace {

tl::expected<QList<HostChoice>, QString> bindsOf(const QCommandLineParser &parser)
{
    QList<HostChoice> binds;
    const QStringList values = parser.values(u"bind"_s);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals <= 0 || equals == value.size() - 1)
            return wrong(
                CommandLineText::tr("--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE, not “%1”.").arg(value));
        const QString name = value.left(equals);
        const HostChoice choice{name.section(u'|', -1), value.mid(equals + 1),
                                name.contains(u'|') ? name.section(u'|', 0, -2) : QString()};
        const auto host = HostName::parse(choice.host);
        if (!host)
            return wrong(CommandLineText::tr("--bind takes [SITE|]HOST=THUMBPRINT-OR-FILE. %1")
                             .arg(errorText(host.error())));
        binds.append(choice);
    }
    return binds;
}

/// What --form names: for export it may be a template's.
std::optional<TemplateForm> templateFormOf(const QCommandLineParser &parser)
{
    const QString form = parser.value(u"form"_s);
    for (const auto &[value, word] : templateFormWords()) {
        if (word == form)
            return value;
    }
    return std::nullopt;
}

tl::expected<ScenarioOptions, QString> wantedOf(const QCommandLineParser &parser,
                                                bool formIsTemplates = false)
{
    const auto source = onlyArgument(parser, u"SOURCE"_s);
    const auto passphrase = passphraseOf(parser);
    const auto scenario = choiceOf(parser, u"scenario"_s, scenarioWords());
    const auto httpsEndpoint = choiceOf(parser, u"https-endpoint"_s, httpsEndpointWords());
    const auto form =
        formIsTemplates ? std::optional<ScriptForm>() : choiceOf(parser, u"form"_s, scriptFormWords());
    const auto target = choiceOf(parser, u"target"_s, targetWords());
    const auto binds = bindsOf(parser);
    for (const QString &error :
         {source ? QString() : source.error(), passphrase ? QString() : passphrase.error(),
          scenario ? QString() : scenario.error(), httpsEndpoint ? QString() : httpsEndpoint.error(),
          form ? QString() : form.error(), target ? QString() : target.error(),
          binds ? QString() : binds.error()}) {
        if (!error.isEmpty())
            return wrong(error);
    }
    return ScenarioOptions{.source = *source,
                           .scenario = *scenario,
                           .roles = parser.values(u"role"_s),
                           .certificates = parser.values(u"certificate"_s),
                           .passphrase = *passphrase,
                           .binds = *binds,
                           .site = parser.value(u"site"_s),
                           .configurations = parser.values(u"configuration"_s),
                           .defaultCertificate = parser.value(u"default"_s),
                           .httpsEndpoint = *httpsEndpoint,
                           .form = *form,
                           .target = *target,
                           .force = parser.isSet(u"force"_s),
                           .asItIs = formIsTemplates,
                           .json = parser.isSet(u"json"_s)};
}

} // namespace

Parsed buildPlan(const QCommandLineParser &parser)
{
    const auto wanted = wantedOf(parser);
    if (!wanted)
        return wrong(wanted.error());
    if (wanted->json && parser.isSet(u"diff"_s))
        return wrong(CommandLineText::tr("Give either --json or --diff."));
    return PlanOptions{*wanted, parser.isSet(u"diff"_s), parser.isSet(u"next-steps"_s)};
}

Parsed buildApply(const QCommandLineParser &parser)
{
    const auto wanted = wantedOf(parser);
    if (!wanted)
        return wrong(wanted.error());
    return ApplyOptions{*wanted};
}

Parsed buildExport(const QCommandLineParser &parser)
{
    const auto templateForm = templateFormOf(parser);
    const auto wanted = wantedOf(parser, templateForm.has_value());
    if (!wanted)
        return wrong(wanted.error());
    if (parser.value(u"to-dir"_s).isEmpty())
        return wrong(CommandLineText::tr("--to-dir DIR is missing: the folder that the files go to."));
    return ExportOptions{*wanted, parser.value(u"to-dir"_s), templateForm};
}

Parsed buildUndo(const QCommandLineParser &parser)
{
    const auto source = onlyArgument(parser, u"SOURCE"_s);
    if (!source)
        return wrong(source.error());
    return UndoOptions{*source, parser.isSet(u"json"_s)};
}

Parsed buildRenew(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(u"SOURCE"_s));
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    const RenewOptions options{.sources = parser.positionalArguments(),
                               .with = parser.values(u"with"_s),
                               .passphrase = *passphrase,
                               .replaced = parser.value(u"replacing"_s),
                               .configurations = parser.values(u"configuration"_s),
                               .folder = parser.value(u"to-dir"_s),
                               .keepOld = parser.isSet(u"keep-old"_s),
                               .diff = parser.isSet(u"diff"_s),
                               .force = parser.isSet(u"force"_s),
                               .json = parser.isSet(u"json"_s)};
    if (options.with.isEmpty())
        return wrong(CommandLineText::tr("--with FILE is missing: the new certificate."));
    if (!options.replaced.isEmpty() && !Thumbprint::parse(options.replaced))
        return wrong(CommandLineText::tr("--replacing takes a thumbprint of 40 digits, not “%1”.")
                         .arg(options.replaced));
    if (options.json && options.diff)
        return wrong(CommandLineText::tr("Give either --json or --diff."));
    return options;
}

Parsed buildConvert(const QCommandLineParser &parser)
{
    return convertOptionsOf(parser);
}

Parsed buildExplain(const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(u"TEXT"_s));
    const auto passphrase = passphraseOf(parser);
    if (!passphrase)
        return wrong(passphrase.error());
    return ExplainOptions{arguments.first().trimmed(), arguments.sliced(1), *passphrase,
                          parser.isSet(u"json"_s)};
}

} // namespace bindwright
