// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace bindwright {

/// What fights with what, of bindings, records, certificate files and stores: the rules of the
/// catalogue that bindingProblems() and certificateProblems() do not have. Linear in the bindings.
QList<Problem> conflictProblems(const Draft &draft);

/// Those that stand in the project's files: thumbprints and scripts.
QList<Problem> fileConflicts(const Draft &draft, const Project *project);

/// What an sslcert command of a script does wrong (C45): one word a fault, "certstorename" or "appid".
QStringList scriptFaults(const QByteArray &script, bool isPowerShell);

/// The build of the Windows that \a draft is deployed on: the server's, else the oldest guest OS's.
std::optional<int> windowsBuildOf(const Draft &draft);

} // namespace bindwright
