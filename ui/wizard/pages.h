// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/wizardpage.h"

namespace bindwright {

/// The page of a step, still a shell.
std::unique_ptr<WizardPage> makePage(Step step, const PageContext &context);

} // namespace bindwright
