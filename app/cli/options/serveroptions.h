// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandtable.h"

namespace bindwright {

/// --from and --sni of inspect; none: no server is asked.
tl::expected<std::optional<ServerChainRequest>, QString> serverOf(const QCommandLineParser &parser);

/// All of verify's options but the passphrase's.
Parsed verifyOptionsOf(const QCommandLineParser &parser, const PassphraseSource &passphrase);

} // namespace bindwright
