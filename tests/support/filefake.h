// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bindwright {

/// Reads and writes the disk, plainly: what a test needs of a FileStore. Keeps no backup, and is no
/// transaction; after fail() every replace() gives that error and touches nothing.
class FileFake final : public FileStore
{
public:
    explicit FileFake(QString stateFolder = QDir::tempPath())
        : m_stateFolder(std::move(stateFolder))
    { }

    Result<QByteArray> read(const QString &path, qint64 limit) const override
    {
        QFile file(path);
        if (!file.exists())
            return failure(Code::FileNotFound, path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Code::FileUnreadable, path, file.errorString());
        if (file.size() > limit)
            return failure(Code::FileTooLarge, path, QString::number(limit));
        return file.readAll();
    }

    Result<QList<FolderEntry>> list(const QString &folder) const override
    {
        if (!QFileInfo(folder).isDir())
            return failure(Code::FileNotFound, folder);
        QList<FolderEntry> entries;
        const auto all =
            QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : all)
            entries.append({entry.fileName(), entry.isDir() ? 0 : entry.size(), entry.isDir()});
        return entries;
    }

    Result<> replace(const QList<FileChange> &changes, const ReplaceOptions &options) override
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        for (const FileChange &change : changes) {
            const auto now = read(change.path, 1 << 30);
            if ((change.before && (!now || *now != *change.before)) || (!change.before && now))
                return failure(Code::FileChanged, change.path);
        }
        for (int i = 0; i < changes.size(); ++i) {
            const FileChange &change = changes.at(i);
            if (options.progress && !options.progress(i, change.path))
                return failure(Code::Cancelled);
            QDir().mkpath(QFileInfo(change.path).path());
            QFile file(change.path);
            if (!file.open(QIODevice::WriteOnly) || file.write(change.after) != change.after.size())
                return failure(Code::FileUnwritable, change.path, file.errorString());
        }
        return {};
    }

    Result<Backup> lastBackup(const QString &project) const override
    {
        return failure(Code::NothingToUndo, project);
    }
    Result<> undo(const Backup &backup, const FileProgress &) override
    {
        return failure(Code::NothingToUndo, backup.name);
    }
    Recoveries recover() override { return {}; }

    QString stateFolder() const override { return m_stateFolder; }

    void fail(const Error &error) { m_failure = error; }

private:
    QString m_stateFolder;
    std::optional<Error> m_failure;
};

} // namespace bindwright
