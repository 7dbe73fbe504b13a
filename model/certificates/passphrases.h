// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QtCrypto>

namespace bindwright {

/// What certificate files are opened with: one passphrase for all, and some files' own.
struct Passphrases
{
    QCA::SecureArray common = {}; ///< empty: none
    QHash<QString, QCA::SecureArray> byFile = {}; ///< by absolute path

    /// The passphrase for the file at that absolute path.
    QCA::SecureArray of(const QString &path) const { return byFile.value(path, common); }
};

} // namespace bindwright
