// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"
#include "model/session/jointrenewal.h"

namespace bindwright {

/// {"format","old","candidates","new","sources":[{"source","places","refused","warnings","actions","impact",
/// "problems"}],"files"}; \a written: the paths of the files.
void printRenewalJson(const JointRenewal &renewal, const QStringList &written, Output &output);

/// Says where the old certificate stands, what else changes, what is against the new one, and what it
/// disturbs.
void sayRenewal(const JointRenewal &renewal, Output &output);

/// Says why it is not known which certificate is replaced. Returns the exit code.
int refuseChoice(const JointRenewal &renewal, Output &output);

} // namespace bindwright
