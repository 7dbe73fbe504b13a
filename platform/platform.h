// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificatereader.h"
#include "model/filestore.h"

#include <QStringList>

#include <memory>

namespace bindwright {

/// Makes the platform's implementations. Cheap: nothing is touched before it is used.
std::unique_ptr<FileStore> makeFileStore();
std::unique_ptr<CertificateReader> makeCertificateReader();

/// Puts right what FileStore::replace() left half done when the program or the machine stopped: the
/// originals stand again. Call once at start. Returns the paths that were looked after, usually none.
Result<QStringList> recoverFiles();

/// Tells where the cryptographic provider plugin may lie: beside the program, where it was
/// installed, where it was built. Call once, after the application object exists.
void addPluginPaths();

} // namespace bindwright
