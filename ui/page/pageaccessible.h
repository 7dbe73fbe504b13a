// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

namespace bindwright {

/// Lets screen readers find a page as a panel with its name: they say it when they come in.
void installPageAccessibility();

} // namespace bindwright
