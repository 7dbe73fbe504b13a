// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "deploymenttemplate.h"
#include "plan.h"

#include "model/cloudservice/project.h"

#include <QHash>

namespace bindwright {

/// The name of the file that holds every difference of a plan, for review and for patch.
QString exportedDiffName(); ///< "bindwright.diff"

/// What is said of a file above its difference, by the file's path: see headText().
using DiffHeads = QHash<QString, QStringList>;

/// \a lines as git and patch pass over them before a difference.
QString headText(const QStringList &lines);

/// What an export writes into \a folder (absolute): the script's files, exportTemplates(), and one unified
/// diff of all that \a plan changes in the project. Each is taken as new: see asFound().
QList<FileChange> exportFiles(const Draft &draft, const Plan &plan, const QString &folder,
                              const DiffHeads &heads = {});

/// The templates that go along where extended support is the target: one in each spelling.
QList<FileChange> exportTemplates(const Draft &draft, const QString &folder);

/// The template of the draft's certificates, in \a folder (absolute), taken as new; none where the draft
/// has no certificate.
QList<FileChange> exportTemplate(const Draft &draft, TemplateForm form, const QString &folder);

/// One diff of all changes, \a heads above them, files named relative to the project's folder with '/'. Of a
/// secret file the heads are all.
QByteArray planDiff(const Draft &draft, const Plan &plan, const DiffHeads &heads);

/// The folder of a project path that names a folder, a ccproj, a csdef or a cscfg.
QString projectFolder(const QString &projectPath);

/// \a path as shown to people: relative to \a projectPath's folder when it is in it, with '/'.
QString shownPath(const QString &path, const QString &projectPath);

/// \a changes with \a before as it stands on disk now, for files that an earlier export left; those
/// that hold what they should already are left out. Fails with the errors of FileStore::read.
Result<QList<FileChange>> asFound(const FileStore &files, const QList<FileChange> &changes);

/// \a steps, a list to tick off in Markdown, with the lines ticked that are so in \a before.
QByteArray withTicksOf(const QByteArray &before, const QByteArray &steps);

/// Writes one file, whatever stood there; nothing where it holds \a content already. Fails as asFound() and
/// FileStore::replace() do.
Result<> writeAsFound(FileStore &files, const QString &path, const QByteArray &content);

} // namespace bindwright
