// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "conversionwords.h"

using namespace Qt::StringLiterals;

namespace bindwright {

const Words<PfxEncryption> &encryptionWords()
{
    static const Words<PfxEncryption> words{{PfxEncryption::Legacy, u"legacy"_s},
                                            {PfxEncryption::Aes, u"aes"_s}};
    return words;
}

const Words<IncludedChain> &includedChainWords()
{
    static const Words<IncludedChain> words{{IncludedChain::None, u"none"_s},
                                            {IncludedChain::Intermediates, u"intermediates"_s},
                                            {IncludedChain::All, u"all"_s}};
    return words;
}

} // namespace bindwright
