// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/certificates/certificatereader.h"
#include "model/script/scriptrunner.h"

#include <memory>

namespace bindwright {

/// Makes the platform's implementations. Cheap: nothing is touched before it is used.
std::unique_ptr<FileStore> makeFileStore();
std::unique_ptr<CertificateReader> makeCertificateReader();
std::unique_ptr<ScriptRunner> makeScriptRunner();

/// Tells where the cryptographic provider plugin may lie: beside the program, where it was
/// installed, where it was built. Call once, after the application object exists.
void addPluginPaths();

/// Whether standard output is a terminal that shows ANSI colours, and NO_COLOR (no-color.org) is not set.
bool outputTakesColours();

} // namespace bindwright
