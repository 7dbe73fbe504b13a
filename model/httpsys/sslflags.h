// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

namespace bindwright {

/// sslFlags bits of an IIS binding. Source: iis-docs, binding.md.
enum SslFlag {
    Sni = 1,
    CentralStore = 2,
    NoHttp2 = 4,
    NoOcspStapling = 8,
    NoQuic = 16,
    NoTls13 = 32,
    NoLegacyTls = 64
};

} // namespace bindwright
