// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

#include "model/certificates/passphrases.h"

#include <QtCrypto>

namespace bindwright {

/// The longest first line that counts as a passphrase.
constexpr int maximumPassphrase = 4096;

/// The first line of the source as UTF-8, without its end and without a byte order mark, which may say
/// that it is UTF-16 (as Windows PowerShell writes it), read straight into memory that is wiped; empty when
/// no source was given. Fails with FileNotFound, FileUnreadable or FileTooLarge (the line is longer than
/// maximumPassphrase).
Result<QCA::SecureArray> readPassphrase(const PassphraseSource &source);

/// The same for all files, and for those that have one of their own.
Result<Passphrases> readPassphrases(const PassphraseSource &source);

} // namespace bindwright
