// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/draft/misfits.h"
#include "model/session/projectlock.h"
#include "model/session/unsavedwork.h"

namespace bindwright {

/// "2026-11-22 19:16:57", in local time.
QString momentText(const QDateTime &moment);

/// What became of an interrupted transaction, in one sentence.
QString recoveryText(const Recovery &recovery);

/// That a backup's apply was taken back, in one sentence.
QString undoneText(const Backup &backup);

/// That \a work was not saved when the program ended, in one sentence.
QString unsavedText(const UnsavedWork &work);

/// That another run of the program has the project open.
QString holderText(const ProjectHolder &holder);

/// That files of the project are others on disk now.
QString changedOnDiskText(const QStringList &paths);

/// That the project was read anew, and what of the edits no longer fits: a sentence each.
QStringList reloadedText(const QList<Misfit> &misfits);

} // namespace bindwright
