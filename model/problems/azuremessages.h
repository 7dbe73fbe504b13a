// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

namespace bindwright {

/// The text that Azure's own tools print for the same fault, word for word, so that whoever searches for
/// it finds it; empty where it is not known. Never translated.
QString azureMessage(const Problem &problem);

} // namespace bindwright
