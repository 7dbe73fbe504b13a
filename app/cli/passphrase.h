// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

#include <QtCrypto>

namespace bindwright {

/// The longest first line that counts as a passphrase.
constexpr int maximumPassphrase = 4096;

/// The first line of the source, without its end and without a byte order mark, read straight into
/// memory that is wiped; empty when no source was given. Fails with FileNotFound, FileUnreadable or
/// FileTooLarge (the line is longer than maximumPassphrase).
Result<QCA::SecureArray> readPassphrase(const PassphraseSource &source);

} // namespace bindwright
