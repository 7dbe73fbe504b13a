// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "backuptext.h"
#include "listtext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupText)
};

QString pathsText(const QStringList &paths)
{
    QStringList shown;
    for (const QString &path : paths)
        shown.append(QDir::toNativeSeparators(path));
    return listText(shown);
}

} // namespace

QString momentText(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString recoveryText(const Recovery &recovery)
{
    const QString when = momentText(recovery.date);
    const QString paths = pathsText(recovery.paths);
    if (recovery.outcome == Recovery::Outcome::Finished)
        return BackupWords::tr(
                   "The run that was interrupted on %1 was completed. All files are now as planned: %2.")
            .arg(when, paths);
    if (recovery.left.isEmpty())
        return BackupWords::tr(
                   "The run that was interrupted on %1 was undone. All files are as they were before: %2.")
            .arg(when, paths);
    return BackupWords::tr("The run that was interrupted on %1 was undone (%2). These files have changed "
                           "since then and were left as they are: %3.")
        .arg(when, paths, pathsText(recovery.left));
}

QString undoneText(const Backup &backup)
{
    return BackupWords::tr(
               "The changes that were applied on %1 are undone. The files are as they were before.")
        .arg(momentText(backup.date));
}

} // namespace bindwright
