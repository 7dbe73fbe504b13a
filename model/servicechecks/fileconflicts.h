// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/project.h"
#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

/// Those that stand in the project's files: thumbprints and scripts.
QList<Problem> fileConflicts(const Draft &draft, const Project *project);

/// What an sslcert command of a script does wrong (C45): one word a fault, "certstorename" or "appid".
QStringList scriptFaults(const QByteArray &script, bool isPowerShell);

} // namespace bindwright
