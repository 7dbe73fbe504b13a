// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "backuptext.h"
#include "listtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

/// "Certificate ShopTls of the role Shop".
QString placeText(const Misfit &misfit)
{
    const QString item = misfit.element + u' ' + misfit.name;
    return misfit.role.isEmpty() ? item : BackupWords::tr("%1 of the role %2").arg(item, misfit.role);
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

QString unsavedText(const UnsavedWork &work)
{
    return BackupWords::tr(
               "Bindwright ended before your changes to %1 were saved. They are kept as they were at %2.")
        .arg(QDir::toNativeSeparators(work.planPath.isEmpty() ? work.project : work.planPath),
             momentText(work.at));
}

QString holderText(const ProjectHolder &holder)
{
    return BackupWords::tr(
               "Another Bindwright (process %1 on %2) has this project open. Save and apply in one of "
               "the two only.")
        .arg(holder.process)
        .arg(holder.host);
}

QString changedOnDiskText(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return BackupWords::tr("The project has changed on disk since it was read: %1.").arg(names.join(u", "_s));
}

QStringList reloadedText(const QList<Misfit> &misfits)
{
    if (misfits.isEmpty())
        return {BackupWords::tr("The project was read again. All your changes fit it.")};
    QStringList sentences{BackupWords::tr("The project was read again. Check these changes:")};
    for (const Misfit &misfit : misfits) {
        sentences.append(
            misfit.kind == Misfit::Kind::Gone
                ? BackupWords::tr("%1 is not in the project any more; your change to it is lost.")
                      .arg(placeText(misfit))
                : BackupWords::tr("%1 has changed in the project too; your change to it stays.")
                      .arg(placeText(misfit)));
    }
    return sentences;
}

} // namespace bindwright
