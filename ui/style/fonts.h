// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace bindwright {

/// The system's font of one width a character, at least as large as the program's own letters: desktops that
/// set no such font leave it at 9 pt.
QFont fixedFont();

} // namespace bindwright
