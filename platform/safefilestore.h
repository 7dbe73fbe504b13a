// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filesystem.h"

namespace bindwright {

/// The file store over a given file system and state folder: makeFileStore() for everyday, others
/// for tests.
class SafeFileStore final : public FileStore
{
public:
    SafeFileStore(std::unique_ptr<FileSystem> system, const QString &stateFolder);

    Result<QByteArray> read(const QString &path, qint64 limit) const override;
    Result<> replace(const QList<FileChange> &changes, const FileProgress &progress) override;
    QString stateFolder() const override;

    /// See recoverFiles() in platform.h.
    Result<QStringList> recover();

private:
    QString backupsFolder() const { return m_stateFolder + QLatin1String("/backups"); }
    QString lockPath() const { return m_stateFolder + QLatin1String("/replace.lock"); }
    Result<> makeFolders() const;

    std::unique_ptr<FileSystem> m_system;
    QString m_stateFolder;
};

} // namespace bindwright
