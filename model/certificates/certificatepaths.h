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

/// The files that \a paths stand for: of a folder all that it holds and that do not hide, by name. What is
/// not there stands for itself, for reading it to fail.
QList<FoundFile> filesOf(const FileStore &files, const QStringList &paths);

/// Whether a file of a folder that could not be read for \a error is none that was meant.
bool isPassedOver(const FoundFile &file, const Error &error);

} // namespace bindwright
