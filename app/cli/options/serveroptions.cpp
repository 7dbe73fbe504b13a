// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serveroptions.h"

#include "optionvalues.h"

#include "app/cli/commandlinetext.h"
#include "model/net/hostname.h"
#include "model/verify/verification.h"
#include "ui/words/errortext.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

/// The value of an option that takes a number from 1 to \a most.
tl::expected<int, QString> numberOf(const QCommandLineParser &parser, const QString &option, int usual,
                                    int most)
{
    if (!parser.isSet(option))
        return usual;
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return wrong(CommandLineText::tr("--%1 takes a number from 1 to %2.").arg(option).arg(most));
    return number;
}

tl::expected<VerifyWishes, QString> wishesOf(const QCommandLineParser &parser)
{
    VerifyWishes wishes{.roles = parser.values(u"role"_s)};
    for (const QString &value : parser.values(u"connect"_s)) {
        const auto point = ConnectPoint::parse(value);
        if (!point)
            return wrong(
                CommandLineText::tr("--connect takes HOST[:PORT]. %1").arg(errorText(point.error())));
        wishes.connect.append(*point);
    }
    for (const QString &value : parser.values(u"resolve"_s)) {
        const auto fixed = FixedAddress::parse(value);
        if (!fixed)
            return wrong(
                CommandLineText::tr("--resolve takes NAME:PORT:ADDRESS. %1").arg(errorText(fixed.error())));
        wishes.resolve.append(*fixed);
    }
    return wishes;
}

} // namespace

tl::expected<std::optional<ServerChainRequest>, QString> serverOf(const QCommandLineParser &parser)
{
    const bool named = parser.isSet(u"sni"_s);
    if (!parser.isSet(u"from"_s))
        return named ? wrong(CommandLineText::tr("--sni needs --from."))
                     : tl::expected<std::optional<ServerChainRequest>, QString>(std::nullopt);
    const auto from = ConnectPoint::parse(parser.value(u"from"_s));
    if (!from)
        return wrong(CommandLineText::tr("--from takes HOST[:PORT]. %1").arg(errorText(from.error())));
    ServerChainRequest request{*from};
    if (!named)
        return request;
    const auto name = HostName::parse(parser.value(u"sni"_s));
    if (!name || name->isWildcard())
        return wrong(CommandLineText::tr("--sni takes the name that a client asks for, not “%1”.")
                         .arg(parser.value(u"sni"_s)));
    request.serverName = name->ascii();
    return request;
}

Parsed verifyOptionsOf(const QCommandLineParser &parser, const PassphraseSource &passphrase)
{
    if (parser.positionalArguments().isEmpty())
        return wrong(CommandLineText::tr("%1 is missing.").arg(u"SOURCE"_s));
    const auto wishes = wishesOf(parser);
    const VerifyOptions usual;
    const auto jobs = numberOf(parser, u"jobs"_s, usual.jobs, mostVerifyJobs);
    const auto seconds = numberOf(parser, u"timeout"_s, int(usual.patience.count()), mostVerifySeconds);
    for (const QString &error : {wishes ? QString() : wishes.error(), jobs ? QString() : jobs.error(),
                                 seconds ? QString() : seconds.error()}) {
        if (!error.isEmpty())
            return wrong(error);
    }
    const QString record = parser.value(u"record"_s);
    if (parser.isSet(u"record"_s) && !record.endsWith(".bindwright"_L1, Qt::CaseInsensitive))
        return wrong(
            CommandLineText::tr("--record takes a plan file, whose name ends in .bindwright, not “%1”.")
                .arg(record));
    return VerifyOptions{.sources = parser.positionalArguments(),
                         .passphrase = passphrase,
                         .wishes = *wishes,
                         .jobs = *jobs,
                         .patience = std::chrono::seconds(*seconds),
                         .record = record,
                         .json = parser.isSet(u"json"_s),
                         .encoding = parser.value(u"encoding"_s)};
}

} // namespace bindwright
