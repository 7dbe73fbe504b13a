// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificatereader.h"
#include "filestore.h"
#include "scriptrunner.h"

#include <QDateTime>

#include <functional>

namespace bindwright {

/// What the pages need of the platform. References: the composition root owns them and outlives the window.
struct Services
{
    FileStore &files;
    CertificateReader &reader;
    ScriptRunner &scripts;
    std::function<QDateTime()> clock; ///< now, UTC
};

} // namespace bindwright
