// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

/// How far down a listing of the registry goes.
enum class RegistryDepth {
    All, ///< an export, or reg query /s
    NotSaid, ///< the last keys that are shown may have others below them, or values
};

/// Adds what a .reg export has of HTTP.sys to \a found. One that leaves out a family of records does not tell
/// all of them. Returns whether it has anything of them.
bool readRegistryExport(const ServerText &source, ServerState &found,
                        RegistryDepth depth = RegistryDepth::All);

} // namespace bindwright
