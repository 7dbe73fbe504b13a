// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

#include <chrono>
#include <memory>

namespace bindwright {

/// Held as long as it lives; the system takes it back from a process that died.
class FolderLock
{
public:
    FolderLock() = default;
    virtual ~FolderLock() = default;
    Q_DISABLE_COPY_MOVE(FolderLock)
};

/// The system calls that replacing files safely is made of. Each does one thing, and has either done
/// it or failed with FileUnwritable (subject: the path). Tests stand between to let them fail.
class FileSystem
{
public:
    FileSystem() = default;
    virtual ~FileSystem() = default;
    Q_DISABLE_COPY_MOVE(FileSystem)

    /// Makes \a path, which may not exist, and flushes it. It gets \a model's permissions, owner and
    /// extended attributes before its content; without a model, what the system gives new files.
    virtual Result<> writeNew(const QString &path, const QByteArray &content, const QString &model) = 0;

    /// The same without a model, for this user alone from its first byte.
    virtual Result<> writeSecret(const QString &path, const QByteArray &content) = 0;

    /// Makes \a second a further name of the file \a first, or a copy where the system cannot.
    virtual Result<> keep(const QString &first, const QString &second) = 0;

    /// Renames \a from to \a to in one step; what was \a to is gone.
    virtual Result<> rename(const QString &from, const QString &to) = 0;

    /// Removes a file, which has to be there: a share that went away would say that it is gone.
    virtual Result<> remove(const QString &path) = 0;

    /// Makes one folder; Private: only for this user.
    enum class Visibility { Usual, Private };
    virtual Result<> makeFolder(const QString &path, Visibility visibility) = 0;

    /// Removes an empty folder.
    virtual Result<> removeFolder(const QString &path) = 0;

    /// Sees to it that names made and removed in a folder last.
    virtual Result<> flushFolder(const QString &path) = 0;

    /// Whether there is something of that name. Fails with FileUnreadable where that cannot be told,
    /// as on a network share that is away.
    virtual Result<bool> exists(const QString &path) const = 0;

    /// Whether \a path, itself and no link, belongs to this user and only this user can write it:
    /// what stands there may be believed.
    virtual bool isOurs(const QString &path) const = 0;

    /// Makes \a path if missing and locks it against other processes, waiting for them.
    virtual Result<std::unique_ptr<FolderLock>> lock(const QString &path,
                                                     std::chrono::milliseconds patience) = 0;
};

std::unique_ptr<FileSystem> makeFileSystem();

/// Where this system keeps a program's logs and state of this user; absolute.
QString systemStateFolder();

} // namespace bindwright
