// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileplan.h"

namespace bindwright {

/// Edits of the cscfg of that name.
void planConfiguration(FilePlan &plan, const QString &fileName, const Service &current,
                       const Service &wanted);

} // namespace bindwright
