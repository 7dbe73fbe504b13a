// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/checks/facts.h"
#include "model/cloudservice/emptyproject.h"
#include "model/draft/draft.h"

#include <QByteArrayList>

namespace bindwright {

/// What opening a project or a plan file gives: all that a session starts with.
struct Source
{
    Facts facts;
    Draft draft;
    QString planPath; ///< empty: it was not a plan file
    QByteArrayList undecoded = {}; ///< of a server's files: lines whose code page has to be asked for
};

/// Opens whatever openProject() takes, or a plan file: its project is read anew and the plan's
/// decisions are carried over to it. \a now goes into the facts.
Result<Source> openSource(const FileStore &files, const QString &path, const QDateTime &now);

/// Keeps \a observations in the plan file at \a path; where there is none, it becomes the plan of \a source.
/// Fails as openSource() does, or FileUnwritable.
Result<> keepObservations(FileStore &files, const QString &path, const Source &source,
                          const QList<Observation> &observations);

/// Makes the files of a project with \a role alone in \a folder (absolute) and returns the csdef's path.
/// Fails with FileExists where one of them, or another csdef, stands there, and as FileStore::replace() does.
Result<QString> makeProject(FileStore &files, const QString &folder, const NewRole &role);

/// Copies the sample project (:/sample) into the state folder, fresh, and returns its folder.
Result<QString> copySample(FileStore &files);

} // namespace bindwright
