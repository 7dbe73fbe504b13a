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
    QHash<QString, QCA::SecureArray> byFile = {}; ///< by absolute path, of a file or of the folder it is in

    /// The passphrase for the file at that absolute path.
    QCA::SecureArray of(const QString &path) const
    {
        const auto own = byFile.constFind(path);
        return own != byFile.cend() ? *own : byFile.value(path.left(path.lastIndexOf(u'/')), common);
    }
};

} // namespace bindwright
