// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/certainty.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace bindwright {

/// A bit of the sslFlags of an IIS binding. Source: iis-docs, binding.md.
enum class SslFlag {
    Sni = 1,
    CentralStore = 2,
    NoHttp2 = 4,
    NoOcspStapling = 8,
    NoQuic = 16,
    NoTls13 = 32,
    NoLegacyTls = 64
};

/// All of them, and those that a later Windows may have: see unknownFlags().
Q_DECLARE_FLAGS(SslFlags, SslFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(SslFlags)

/// The bits that choose the kind of HTTP.sys's record. A binding with one of them needs a host.
constexpr SslFlags recordKindFlags = SslFlag::Sni | SslFlag::CentralStore;

/// sslFlags as a number, or as IIS's names of its bits: "1", "Sni, CentralCertStore". None: it is neither.
std::optional<SslFlags> parseSslFlags(const QString &text);

/// Those bits of \a flags that no SslFlag names.
SslFlags unknownFlags(SslFlags flags);

/// A bit that not every Windows has.
struct FlagFacts
{
    SslFlag flag;
    const char *name; ///< as PowerShell shows it
    int build; ///< the first Windows build that has it
    Certainty certainty; ///< of that
};

/// Those of \a flags that Windows does not have at \a build: it takes them without effect, or refuses them.
QList<FlagFacts> unavailableFlags(SslFlags flags, int build);

} // namespace bindwright
