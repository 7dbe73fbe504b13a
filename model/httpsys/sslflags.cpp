// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sslflags.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const QHash<QString, SslFlags> &flagNames()
{
    static const QHash<QString, SslFlags> names{{u"none"_s, {}},
                                                {u"sni"_s, SslFlag::Sni},
                                                {u"centralcertstore"_s, SslFlag::CentralStore},
                                                {u"disablehttp2"_s, SslFlag::NoHttp2},
                                                {u"disableocspstp"_s, SslFlag::NoOcspStapling},
                                                {u"disablequic"_s, SslFlag::NoQuic},
                                                {u"disabletls13"_s, SslFlag::NoTls13},
                                                {u"disablelegacytls"_s, SslFlag::NoLegacyTls}};
    return names;
}

/// Source: iis-docs, binding.md, and Microsoft, Disable legacy TLS. For 16 and 32 they say "1809 and
/// higher" only; that it takes Server 2022 is inferred.
const QList<FlagFacts> &flagFacts()
{
    static const QList<FlagFacts> facts{{SslFlag::NoHttp2, "DisableHTTP2", 17763, Certainty::Stated},
                                        {SslFlag::NoOcspStapling, "DisableOCSPStp", 17763, Certainty::Stated},
                                        {SslFlag::NoQuic, "DisableQUIC", 20348, Certainty::Inferred},
                                        {SslFlag::NoTls13, "DisableTLS13", 20348, Certainty::Inferred},
                                        {SslFlag::NoLegacyTls, "DisableLegacyTLS", 17763, Certainty::Stated}};
    return facts;
}

} // namespace

std::optional<SslFlags> parseSslFlags(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        return SslFlags::fromInt(number);
    SslFlags flags;
    for (const QString &name : text.split(u',')) {
        const auto at = flagNames().constFind(name.trimmed().toLower());
        if (at == flagNames().cend())
            return {};
        flags |= *at;
    }
    return flags;
}

SslFlags unknownFlags(SslFlags flags)
{
    SslFlags known;
    for (const SslFlags named : flagNames())
        known |= named;
    return flags & ~known;
}

QList<FlagFacts> unavailableFlags(SslFlags flags, int build)
{
    QList<FlagFacts> found = flagFacts();
    found.removeIf(
        [&](const FlagFacts &facts) { return !flags.testFlag(facts.flag) || build >= facts.build; });
    return found;
}

} // namespace bindwright
