// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectlock.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

std::unique_ptr<QLockFile> lockFileOf(const QString &stateFolder, const QString &project)
{
    auto file =
        std::make_unique<QLockFile>(stateFolder + u"/held-"_s + ProjectLock::shortName(project) + u".lock"_s);
    file->setStaleLockTime(0); // a window may stand open for days: it is stale only when its process is gone
    return file;
}

std::optional<ProjectHolder> holderIn(const QLockFile &file)
{
    ProjectHolder holder;
    QString program;
    if (file.error() != QLockFile::LockFailedError
        || !file.getLockInfo(&holder.process, &holder.host, &program))
        return {};
    return holder;
}

} // namespace

QString ProjectLock::shortName(const QString &project)
{
    const QByteArray digest = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(8).toHex());
}

std::optional<ProjectHolder> ProjectLock::take(const QString &stateFolder, const QString &project)
{
    m_file = lockFileOf(stateFolder, project);
    if (m_file->tryLock())
        return {};
    const auto holder = holderIn(*m_file);
    m_file.reset();
    return holder;
}

std::optional<ProjectHolder> ProjectLock::holderOf(const QString &stateFolder, const QString &project)
{
    const auto file = lockFileOf(stateFolder, project);
    return file->tryLock() ? std::nullopt : holderIn(*file);
}

} // namespace bindwright
