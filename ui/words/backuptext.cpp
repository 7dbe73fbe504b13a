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
        return BackupWords::tr("What was interrupted at %1 is finished: all its files stand as planned (%2).")
            .arg(when, paths);
    if (recovery.left.isEmpty())
        return BackupWords::tr("What was interrupted at %1 is undone: all its files stand as before (%2).")
            .arg(when, paths);
    return BackupWords::tr(
               "What was interrupted at %1 is undone (%2), but for what has been changed since and stays "
               "as it is: %3.")
        .arg(when, paths, pathsText(recovery.left));
}

QString undoneText(const Backup &backup)
{
    return BackupWords::tr("The apply of %1 is undone; its files stand as before.")
        .arg(momentText(backup.date));
}

} // namespace bindwright
