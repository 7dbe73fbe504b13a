// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/filestore.h"

#include <QMap>
#include <QMutex>

namespace bindwright {

/// Files in memory. Behaves as FileStore says; threads may share it.
class FakeFileStore final : public FileStore
{
public:
    QMap<QString, QByteArray> files;
    QString unwritable; ///< replace() fails at this path
    std::function<void()> beforeEach; ///< called before each file is written

    Result<QByteArray> read(const QString &path, qint64 limit) const override
    {
        const QMutexLocker lock(&m_mutex);
        if (!files.contains(path))
            return failure(Code::FileNotFound, path);
        if (files.value(path).size() > limit)
            return failure(Code::FileTooLarge, path, QString::number(limit));
        return files.value(path);
    }

    Result<> replace(const QList<FileChange> &changes, const FileProgress &progress) override
    {
        QMap<QString, QByteArray> after = files;
        for (int index = 0; index < changes.size(); ++index) {
            const FileChange &change = changes.at(index);
            if (beforeEach)
                beforeEach();
            if (progress && !progress(index, change.path))
                return failure(Code::Cancelled, change.path);
            if (change.before ? after.value(change.path) != *change.before : after.contains(change.path))
                return failure(Code::FileChanged, change.path);
            if (change.path == unwritable)
                return failure(Code::FileUnwritable, change.path, QStringLiteral("Permission denied"));
            after.insert(change.path, change.after);
        }
        const QMutexLocker lock(&m_mutex);
        files = after;
        return {};
    }

    QString stateFolder() const override { return QStringLiteral("/state"); }

private:
    mutable QMutex m_mutex;
};

} // namespace bindwright
