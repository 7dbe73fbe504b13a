// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

namespace bindwright {

/// Tells where the cryptographic provider plugin may lie: beside the program, where it was
/// installed, where it was built. Call once, after the application object exists.
void addPluginPaths();

} // namespace bindwright
