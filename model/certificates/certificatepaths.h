// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

namespace bindwright {

/// A file that a path stands for.
struct FoundFile
{
    QString path;
    bool isOfFolder = false; ///< it was not named itself: what is no certificate is passed over

    bool operator==(const FoundFile &) const = default;
};

/// As many levels of folders are looked into, and as many files taken before the next folder.
constexpr int mostFolderLevels = 8;
constexpr qsizetype mostFilesBelow = 10'000;

/// The files that \a paths stand for: of a folder all that is in it and in the folders below, and that does
/// not hide behind a dot: files by name, then folders. A folder that a link leads back to is not entered
/// again. What is not there, and a folder beyond the bounds, stands for itself, for reading it to fail.
QList<FoundFile> filesOf(const FileStore &files, const QStringList &paths);

/// Whether a file of a folder that could not be read for \a error is none that was meant.
bool isPassedOver(const FoundFile &file, const Error &error);

} // namespace bindwright
