// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commandtable.h"

#include "model/planfilefields.h"
#include "model/scenario.h"
#include "ui/errortext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected(sentence);
}

/// The one positional argument that a command needs, or what is wrong.
tl::expected<QString, QString> onlyArgument(const QCommandLineParser &parser, const QString &name)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty())
        return wrong(Text::tr("%1 is missing.").arg(name));
    if (arguments.size() > 1)
        return wrong(Text::tr("One %1 is expected; “%2” is one too many.").arg(name, arguments.at(1)));
    return arguments.first();
}

tl::expected<PassphraseSource, QString> passphraseOf(const QCommandLineParser &parser)
{
    const PassphraseSource source{parser.value(u"passphrase-file"_s), parser.isSet(u"passphrase-stdin"_s)};
    if (parser.isSet(u"passphrase-file"_s) && source.standardInput)
        return wrong(Text::tr("Give either --passphrase-file or --passphrase-stdin."));
    return source;
}

/// The value of an option that takes one of \a words; none when it is not given.
template<class E>
tl::expected<std::optional<E>, QString> choiceOf(const QCommandLineParser &parser, const QString &option,
                                                 const Words<E> &words)
{
    if (!parser.isSet(option))
        return std::nullopt;
    const QString value = parser.value(option);
    QStringList known;
    for (const auto &entry : words) {
        if (entry.second == value)
            return entry.first;
        known.append(entry.second);
    }
    return wrong(Text::tr("--%1 takes one of %2, not “%3”.").arg(option, known.join(", "_L1), value));
}

Parsed buildWindow(const QCommandLineParser &parser)
{
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1)
        return wrong(Text::tr("There is no command “%1”. To open a project or plan, give only its path.")
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
    if (parser.positionalArguments().isEmpty())
        return wrong(Text::tr("FILE is missing."));
    return InspectOptions{.files = parser.positionalArguments(),
                          .passphrase = *passphrase,
                          .hosts = parser.values(u"host"_s),
                          .json = parser.isSet(u"json"_s)};
}

Parsed buildCheck(const QCommandLineParser &parser)
{
    const auto source = onlyArgument(parser, u"SOURCE"_s);
    if (!source)
        return wrong(source.error());
    return CheckOptions{*source, parser.isSet(u"json"_s)};
}

Parsed buildCases(const QCommandLineParser &parser)
{
    for (const QString &option : {u"to"_s, u"sni"_s, u"no-sni"_s, u"iis"_s}) {
        if (parser.isSet(option))
            return wrong(Text::tr("--cases says it all; --%1 does not go with it.").arg(option));
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(Text::tr("--cases says it all; “%1” does not go with it.")
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
        return wrong(Text::tr("--to IP:PORT is missing: the address that the instance has inside, such as "
                              "10.0.0.4:443."));
    const auto to = SocketAddress::parse(parser.value(u"to"_s));
    if (!to)
        return wrong(Text::tr("--to takes IP:PORT. %1").arg(errorText(to.error())));
    options.to = *to;
    if (parser.isSet(u"sni"_s) && parser.isSet(u"no-sni"_s))
        return wrong(Text::tr("Give either --sni or --no-sni."));
    if (parser.isSet(u"sni"_s))
        options.clients = PreviewOptions::Clients::WithName;
    else if (parser.isSet(u"no-sni"_s))
        options.clients = PreviewOptions::Clients::WithoutName;
    options.serverName = parser.value(u"sni"_s);
    options.iis = parseIisVersion(parser.value(u"iis"_s));
    if (parser.isSet(u"iis"_s) && !options.iis)
        return wrong(Text::tr("--iis takes one of 8.0, 8.5, 10, not “%1”.").arg(parser.value(u"iis"_s)));
    return options;
}

Parsed buildPreview(const QCommandLineParser &parser)
{
    if (parser.isSet(u"cases"_s))
        return buildCases(parser);
    const auto source = onlyArgument(parser, u"SOURCE"_s);
    if (!source)
        return wrong(source.error());
    auto options = connectionOf(parser);
    if (!options)
        return wrong(options.error());
    options->source = *source;
    options->json = parser.isSet(u"json"_s);
    return *options;
}

tl::expected<QList<HostChoice>, QString> bindsOf(const QCommandLineParser &parser)
{
    QList<HostChoice> binds;
    const QStringList values = parser.values(u"bind"_s);
    for (const QString &value : values) {
        const qsizetype equals = value.indexOf(u'=');
        if (equals <= 0 || equals == value.size() - 1)
            return wrong(Text::tr("--bind takes HOST=THUMBPRINT-OR-FILE, not “%1”.").arg(value));
        const HostChoice choice{value.left(equals), value.mid(equals + 1)};
        const auto host = HostName::parse(choice.host);
        if (!host)
            return wrong(Text::tr("--bind takes HOST=THUMBPRINT-OR-FILE. %1").arg(errorText(host.error())));
        binds.append(choice);
    }
    return binds;
}

tl::expected<ScenarioOptions, QString> wantedOf(const QCommandLineParser &parser)
{
    const auto source = onlyArgument(parser, u"SOURCE"_s);
    const auto passphrase = passphraseOf(parser);
    const auto scenario = choiceOf(parser, u"scenario"_s, scenarioWords());
    const auto httpsEndpoint = choiceOf(parser, u"https-endpoint"_s, httpsEndpointWords());
    const auto form = choiceOf(parser, u"form"_s, scriptFormWords());
    const auto binds = bindsOf(parser);
    for (const QString &error :
         {source ? QString() : source.error(), passphrase ? QString() : passphrase.error(),
          scenario ? QString() : scenario.error(), httpsEndpoint ? QString() : httpsEndpoint.error(),
          form ? QString() : form.error(), binds ? QString() : binds.error()}) {
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
                           .defaultCertificate = parser.value(u"default"_s),
                           .httpsEndpoint = *httpsEndpoint,
                           .form = *form,
                           .json = parser.isSet(u"json"_s)};
}

Parsed buildPlan(const QCommandLineParser &parser)
{
    const auto wanted = wantedOf(parser);
    if (!wanted)
        return wrong(wanted.error());
    if (wanted->json && parser.isSet(u"diff"_s))
        return wrong(Text::tr("Give either --json or --diff."));
    return PlanOptions{*wanted, parser.isSet(u"diff"_s)};
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
    const auto wanted = wantedOf(parser);
    if (!wanted)
        return wrong(wanted.error());
    if (parser.value(u"to-dir"_s).isEmpty())
        return wrong(Text::tr("--to-dir DIR is missing: the folder that the files go to."));
    return ExportOptions{*wanted, parser.value(u"to-dir"_s)};
}

Parsed buildUndo(const QCommandLineParser &parser)
{
    const auto source = onlyArgument(parser, u"SOURCE"_s);
    if (!source)
        return wrong(source.error());
    return UndoOptions{*source, parser.isSet(u"json"_s)};
}

QCommandLineOption hiddenOption(const QString &name)
{
    QCommandLineOption option(name);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Text::tr("print the result as JSON")};
}

QList<QCommandLineOption> passphraseOptions()
{
    return {{u"passphrase-file"_s, Text::tr("a file whose first line opens locked certificates"), u"F"_s},
            {u"passphrase-stdin"_s, Text::tr("read that line from standard input")}};
}

QList<QCommandLineOption> scenarioOptions()
{
    return QList<QCommandLineOption>{
               {u"scenario"_s, Text::tr("single, san, chained, installed or sni"), u"S"_s},
               {u"role"_s, Text::tr("a role to work on; may be repeated; default: every web role"),
                u"NAME"_s},
               {u"certificate"_s, Text::tr("a file with certificates; may be repeated"), u"FILE"_s}}
    + passphraseOptions()
        + QList<QCommandLineOption>{
            {u"bind"_s,
             Text::tr("a host and its certificate; may be repeated; default: every name of the "
                      "certificates"),
             u"HOST=THUMBPRINT-OR-FILE"_s},
            {u"site"_s, Text::tr("the site that bindings go to; default: the role's first"), u"NAME"_s},
            {u"default"_s, Text::tr("the certificate for clients without SNI"), u"THUMBPRINT-OR-FILE"_s},
            {u"https-endpoint"_s, Text::tr("the platform's own binding: keep (default) or tcp"),
             u"keep|tcp"_s},
            {u"form"_s, Text::tr("what sets the bindings: startup-task (default) or onstart"), u"FORM"_s},
            jsonOption()};
}

} // namespace

const QList<CommandFacts> &commandTable()
{
    static const QList<CommandFacts> table{
        {{},
         u"[PROJECT | PLAN]"_s,
         Text::tr("Opens the window."),
         {hiddenOption(u"quit-when-painted"_s), hiddenOption(u"quit-when-filled"_s)},
         buildWindow},
        {u"inspect"_s, u"FILE..."_s, Text::tr("Says what certificate files hold."),
         passphraseOptions()
             + QList<QCommandLineOption>{{u"host"_s,
                                          Text::tr(
                                              "a host name or IP address to be covered; may be repeated"),
                                          u"NAME"_s},
                                         jsonOption()},
         buildInspect},
        {u"check"_s,
         u"SOURCE"_s,
         Text::tr("Says what is wrong with a project or plan."),
         {jsonOption()},
         buildCheck},
        {u"preview"_s,
         u"SOURCE --to IP:PORT [--sni NAME | --no-sni]\n       bindwright preview --cases FILE"_s,
         Text::tr("Says which certificate clients are served, and why."),
         {{u"to"_s, Text::tr("the address and port that the connection arrives at"), u"IP:PORT"_s},
          {u"sni"_s, Text::tr("the name that the client asks for"), u"NAME"_s},
          {u"no-sni"_s, Text::tr("the client sends no name")},
          {u"iis"_s, Text::tr("8.0, 8.5 or 10; default: what the guest OS has"), u"VERSION"_s},
          {u"cases"_s, Text::tr("a handshake-cases/1 file to answer"), u"FILE"_s},
          jsonOption()},
         buildPreview},
        {u"plan"_s, u"SOURCE SCENARIO-OPTIONS"_s, Text::tr("Says what would be changed; writes nothing."),
         scenarioOptions()
             + QList<QCommandLineOption>{{u"diff"_s, Text::tr("print the changes as a unified diff")}},
         buildPlan},
        {u"apply"_s, u"SOURCE SCENARIO-OPTIONS"_s,
         Text::tr("Changes the project's files, all of them or none."), scenarioOptions(), buildApply},
        {u"export"_s, u"SOURCE SCENARIO-OPTIONS --to-dir DIR"_s,
         Text::tr("Writes the script and the diff into a folder."),
         scenarioOptions()
             + QList<QCommandLineOption>{{u"to-dir"_s, Text::tr("the folder, made if missing"), u"DIR"_s}},
         buildExport},
        {u"undo"_s,
         u"SOURCE"_s,
         Text::tr("Puts back what stood before the last apply, if nothing has changed since."),
         {jsonOption()},
         buildUndo},
    };
    return table;
}

bool isRepeatable(const QString &option)
{
    static const QStringList repeatable{u"host"_s, u"role"_s, u"certificate"_s, u"bind"_s};
    return repeatable.contains(option);
}

} // namespace bindwright
