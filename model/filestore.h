// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace bindwright {

/// One file as it should be afterwards.
struct FileChange
{
    QString path; ///< absolute
    std::optional<QByteArray> before; ///< the bytes that were read; none: the file is new
    QByteArray after;

    bool operator==(const FileChange &) const = default;
};

/// Told before each file is written: its index and path. Returning false cancels what is left.
using FileProgress = std::function<bool(int index, const QString &path)>;

/// Reads and replaces files. The platform implements it.
class FileStore
{
public:
    FileStore() = default;
    virtual ~FileStore() = default;
    Q_DISABLE_COPY_MOVE(FileStore)

    /// The whole file, or FileNotFound, FileUnreadable, FileTooLarge (above \a limit bytes).
    virtual Result<QByteArray> read(const QString &path, qint64 limit) const = 0;

    /// Replaces all of \a changes or none: each file is written beside its original and flushed,
    /// then all are switched; what was there is kept in a dated backup. Permissions stay.
    /// Fails with FileChanged when a file is no longer \a before, FileUnwritable, Cancelled.
    virtual Result<> replace(const QList<FileChange> &changes, const FileProgress &progress) = 0;

    /// The folder for logs and state, made if missing; absolute.
    virtual QString stateFolder() const = 0;
};

} // namespace bindwright
