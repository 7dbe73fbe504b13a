// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/fixes/fixes.h"

namespace bindwright {

/// What a fix does, as the words of a button: "Make this binding the default (*:443)".
QString fixText(const Fix &fix);

} // namespace bindwright
