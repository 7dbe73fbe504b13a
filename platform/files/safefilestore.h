// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backups.h"

#include <memory>

namespace bindwright {

class Replacement;

/// The file store over a given file system and state folder: makeFileStore() for everyday, others
/// for tests. Only one transaction runs at a time, whoever of this user started it.
class SafeFileStore final : public FileStore
{
public:
    SafeFileStore(std::unique_ptr<FileSystem> system, const QString &stateFolder);

    Result<QByteArray> read(const QString &path, qint64 limit) const override;
    Result<QList<FolderEntry>> list(const QString &folder) const override;
    Result<> replace(const QList<FileChange> &changes, const ReplaceOptions &options) override;
    Result<Backup> lastBackup(const QString &project) const override;
    Result<> undo(const Backup &backup, const FileProgress &progress) override;
    Recoveries recover() override;
    QString stateFolder() const override;

private:
    using Lock = std::unique_ptr<FolderLock>;

    Result<> makeFolders() const;
    Result<Lock> lock() const;
    Result<> run(Replacement &replacement, const ReplaceOptions &options);

    std::unique_ptr<FileSystem> m_system;
    QString m_stateFolder;
    Backups m_backups;
};

/// The everyday one. Cheap: nothing is touched before it is used.
std::unique_ptr<FileStore> makeFileStore();

} // namespace bindwright
