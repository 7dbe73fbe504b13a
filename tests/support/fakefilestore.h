// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

#include <QMap>
#include <QMutex>
#include <QTimeZone>

#include <utility>

namespace bindwright {

/// Files in memory. Behaves as FileStore says; threads may share it.
class FakeFileStore final : public FileStore
{
public:
    QMap<QString, QByteArray> files;
    QMap<QString, QByteArray>
        unsaved; ///< what a window keeps of unsaved work: apart, for it comes when it likes
    QString unwritable; ///< replace() fails at this path
    Recoveries recoveries; ///< what the next recover() says
    std::function<void()> beforeEach; ///< called before each file is written

    /// Puts files beside those that are there: for a store that a window's jobs read already.
    void put(const QMap<QString, QByteArray> &more)
    {
        const QMutexLocker lock(&m_mutex);
        files.insert(more);
    }

    Result<QByteArray> read(const QString &path, qint64 limit) const override
    {
        const QMutexLocker lock(&m_mutex);
        if (unsaved.contains(path))
            return unsaved.value(path);
        if (!files.contains(path))
            return failure(Code::FileNotFound, path);
        if (files.value(path).size() > limit)
            return failure(Code::FileTooLarge, path, QString::number(limit));
        return files.value(path);
    }

    Result<QList<FolderEntry>> list(const QString &folder) const override
    {
        const QMutexLocker lock(&m_mutex);
        QMap<QString, FolderEntry> entries;
        QMap<QString, QByteArray> all = files;
        all.insert(unsaved);
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (!it.key().startsWith(folder + u'/'))
                continue;
            const QString below = it.key().sliced(folder.size() + 1);
            const bool isFolder = below.contains(u'/');
            const QString name = below.section(u'/', 0, 0);
            entries.insert(name, {name, isFolder ? 0 : it.value().size(), isFolder});
        }
        if (entries.isEmpty())
            return failure(Code::FileNotFound, folder);
        return entries.values();
    }

    Result<> replace(const QList<FileChange> &changes, const ReplaceOptions &options) override
    {
        if (changes.size() == 1
            && changes.first().path.startsWith(stateFolder() + QStringLiteral("/unsaved-"))) {
            const QMutexLocker lock(&m_mutex);
            unsaved.insert(changes.first().path, changes.first().after);
            return {};
        }
        QMap<QString, QByteArray> after = files;
        for (int index = 0; index < changes.size(); ++index) {
            const FileChange &change = changes.at(index);
            if (beforeEach)
                beforeEach();
            if (options.progress && !options.progress(index, change.path))
                return failure(Code::Cancelled, change.path);
            if (change.before ? after.value(change.path) != *change.before : after.contains(change.path))
                return failure(Code::FileChanged, change.path);
            if (change.path == unwritable)
                return failure(Code::FileUnwritable, change.path, QStringLiteral("Permission denied"));
            after.insert(change.path, change.after);
        }
        const QMutexLocker lock(&m_mutex);
        files = after;
        for (const QString &project : options.projects)
            m_applied.append({project, changes});
        return {};
    }

    Result<Backup> lastBackup(const QString &project) const override
    {
        const QMutexLocker lock(&m_mutex);
        for (qsizetype i = m_applied.size() - 1; i >= 0; --i) {
            if (m_applied[i].project != project)
                continue;
            Backup backup{
                QString::number(i), QDateTime(QDate(2026, 11, 22), QTime(11, 0), QTimeZone::utc()), {}};
            for (const FileChange &change : m_applied[i].changes)
                backup.paths.append(change.path);
            return backup;
        }
        return failure(Code::NothingToUndo, project);
    }

    Result<> undo(const Backup &backup, const FileProgress &) override
    {
        const QMutexLocker lock(&m_mutex);
        Applied &applied = m_applied[backup.name.toInt()];
        for (const FileChange &change : std::as_const(applied.changes)) {
            if (files.value(change.path) != change.after)
                return failure(Code::ChangedSinceApply, change.path, backup.date.toString(Qt::ISODate));
        }
        for (const FileChange &change : std::as_const(applied.changes)) {
            if (change.before)
                files.insert(change.path, *change.before);
            else
                files.remove(change.path);
        }
        applied.project.clear();
        return {};
    }

    Recoveries recover() override { return std::exchange(recoveries, {}); }

    QString stateFolder() const override { return QStringLiteral("/state"); }

private:
    struct Applied
    {
        QString project; ///< empty: undone
        QList<FileChange> changes;
    };

    QList<Applied> m_applied;
    mutable QMutex m_mutex;
};

} // namespace bindwright
