// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "columns.h"
#include "commandlinetext.h"

#include "commandtable.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

std::optional<spdlog::level::level_enum> parseLogLevel(const QString &word)
{
    static const QMap<QString, spdlog::level::level_enum> levels{
        {u"trace"_s, spdlog::level::trace}, {u"debug"_s, spdlog::level::debug},
        {u"info"_s, spdlog::level::info},   {u"warning"_s, spdlog::level::warn},
        {u"error"_s, spdlog::level::err},   {u"off"_s, spdlog::level::off}};
    const auto level = levels.constFind(word);
    return level == levels.cend() ? std::nullopt : std::optional(*level);
}

QString optionRow(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? "-"_L1 : "--"_L1) + name);
    QString head = names.join(", "_L1);
    if (!option.valueName().isEmpty())
        head += u' ' + option.valueName();
    constexpr int column = 28;
    if (columnsOf(head) >= column)
        return u"  %1\n%2%3\n"_s.arg(head, QString(column + 2, u' '), option.description());
    return u"  %1%2\n"_s.arg(padded(head, column), option.description());
}

QString optionsText(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const QCommandLineOption &option : options) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            text += optionRow(option);
    }
    return text;
}

QString commandHelp(const CommandFacts &facts)
{
    return CommandLineText::tr("Usage: bindwright %1 %2 [OPTIONS]\n\n%3\n\n%4")
        .arg(facts.name, facts.arguments, facts.summary, optionsText(facts.options + commonOptions()));
}

QString programHelp()
{
    QString commands;
    for (const CommandFacts &facts : commandTable())
        commands += u"  %1\n      %2\n"_s.arg(
            QString(facts.name + u' ' + facts.arguments).section(u'\n', 0, 0).trimmed(), facts.summary);
    return CommandLineText::tr(
               "Usage: bindwright [COMMAND] [OPTIONS]\n\nTLS on IIS, right the first time.\n\n%1\n%2\n"
               "SOURCE is a project (a folder, .ccproj, .csdef or .cscfg) or a plan (.bindwright). For\n"
               "check and preview also a server's state, alone or beside one: what collect-command's\n"
               "command wrote, netsh http show sslcert or iplisten, applicationHost.config, a .reg\n"
               "export, the folder of a central certificate store, certificates.\n"
               "bindwright COMMAND --help tells a command's options.\n"
               "Exit status: 0 done, 1 findings of severity error, 2 unusable input or arguments.\n")
        .arg(commands, optionsText(commonOptions()));
}

QString versionText()
{
    return u"bindwright %1\n"_s.arg(QStringLiteral(BINDWRIGHT_VERSION));
}

/// The command among \a arguments, taken out of them: the first word that is neither an option nor
/// the value of one, where it names a command. The window's facts when there is none.
CommandFacts takeCommand(QStringList &arguments)
{
    const QList<CommandFacts> table = commandTable();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--log-level"_L1) {
            ++i;
            continue;
        }
        if (argument.startsWith(u'-') && argument.size() > 1 && argument != "--"_L1)
            continue;
        const auto facts = std::ranges::find(table, argument, &CommandFacts::name);
        if (facts == table.cend() || argument.isEmpty())
            break;
        arguments.removeAt(i);
        return *facts;
    }
    return table.first();
}

/// Of explain, a number below zero is a text, as Windows writes HRESULTs; the parser would take its digits
/// for options.
QStringList withTexts(QStringList arguments)
{
    static const QRegularExpression number(u"^-[0-9]"_s);
    for (QString &argument : arguments) {
        if (argument.contains(number))
            argument.prepend(u' ');
    }
    return arguments;
}

QString unknownOptionText(const QCommandLineParser &parser, const CommandFacts &facts)
{
    const QString name = parser.unknownOptionNames().constFirst();
    const QString option = (name.size() == 1 ? "-"_L1 : "--"_L1) + name;
    return facts.name.isEmpty() ? CommandLineText::tr("There is no option %1.").arg(option)
                                : CommandLineText::tr("“%1” has no option %2.").arg(facts.name, option);
}

/// What is wrong with the options as such: unknown, without value, given twice. Empty: nothing.
QString wrongOptions(const QCommandLineParser &parser, const CommandFacts &facts)
{
    for (const QString &name : parser.optionNames()) {
        if (!isRepeatable(name) && parser.optionNames().count(name) > 1)
            return CommandLineText::tr("--%1 is given twice.").arg(name);
    }
    for (const QCommandLineOption &option : facts.options + commonOptions()) {
        if (option.valueName().isEmpty() || !parser.isSet(option))
            continue;
        if (parser.values(option).contains(QString()))
            return CommandLineText::tr("--%1 needs a value: %2.")
                .arg(option.names().last(), option.valueName());
    }
    return {};
}

} // namespace

tl::expected<Invocation, QString> parseCommandLine(const QStringList &arguments)
{
    QStringList rest = arguments;
    const CommandFacts facts = takeCommand(rest);
    if (facts.name == "explain"_L1)
        rest = withTexts(rest);
    QCommandLineParser parser;
    parser.addOptions(facts.options + commonOptions());
    const bool parsed = parser.parse(QStringList{u"bindwright"_s} + rest);
    if (parser.isSet(u"help"_s))
        return Invocation{TextOptions{facts.name.isEmpty() ? programHelp() : commandHelp(facts)}, {}};
    if (parser.isSet(u"version"_s))
        return Invocation{TextOptions{versionText()}, {}};
    if (!parser.unknownOptionNames().isEmpty())
        return tl::unexpected(unknownOptionText(parser, facts));
    if (!parsed)
        return tl::unexpected(parser.errorText());
    if (const QString wrong = wrongOptions(parser, facts); !wrong.isEmpty())
        return tl::unexpected(wrong);
    const auto logLevel = parseLogLevel(parser.value(u"log-level"_s));
    if (parser.isSet(u"log-level"_s) && !logLevel)
        return tl::unexpected(
            CommandLineText::tr("--log-level takes trace, debug, info, warning, error or off, not “%1”.")
                .arg(parser.value(u"log-level"_s)));
    const Parsed command = facts.build(parser);
    if (!command)
        return tl::unexpected(command.error());
    return Invocation{*command, logLevel};
}

} // namespace bindwright
