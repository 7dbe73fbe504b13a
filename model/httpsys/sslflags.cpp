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

} // namespace bindwright
