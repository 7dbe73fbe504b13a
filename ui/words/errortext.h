// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

namespace bindwright {

/// What happened, the likely cause and what to do, in sentences without a line break.
QString errorText(const Error &error);

/// The stable name of a code in kebab case, e.g. "wrong-passphrase": what JSON calls it.
QString word(Code code);

} // namespace bindwright
