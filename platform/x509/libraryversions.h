// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bindwright {

/// The cryptographic libraries at work, each with its version and licence: "OpenSSL 3.0.11 (Apache 2.0)".
QStringList libraryVersions();

} // namespace bindwright
