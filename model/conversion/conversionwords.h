// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversion.h"

#include "model/draft/draftwords.h"

namespace bindwright {

// The words that the command line uses.
const Words<PfxEncryption> &encryptionWords();
const Words<IncludedChain> &includedChainWords();

} // namespace bindwright
