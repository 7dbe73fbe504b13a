// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filesystem.h"

namespace bindwright {

/// A file's content, as far as a transaction asks.
struct Content
{
    bool exists = false;
    QByteArray digest; ///< SHA-256; empty where there is no file

    /// Whether it is what a digest of ReplacedFile says.
    bool is(const QByteArray &wanted) const { return exists ? digest == wanted : wanted.isEmpty(); }
};

/// Fails with FileUnreadable where that cannot be told: never takes a file that cannot be reached
/// for one that is gone.
Result<Content> contentAt(const QString &path, const FileSystem &system);

/// SHA-256.
QByteArray digestOf(const QByteArray &content);

} // namespace bindwright
