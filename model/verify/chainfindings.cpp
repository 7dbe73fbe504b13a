// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chainfindings.h"

#include "model/certificates/chain.h"

#include <algorithm>

namespace bindwright {

ChainFindings findingsOf(const QList<Certificate> &sent, const QList<Certificate> &broughtIn,
                         const ChainTrust &trust)
{
    ChainFindings findings{.trust = trust};
    if (trust.verdict == ChainTrust::Verdict::Trusted)
        return findings;
    const Chain whole = chainOf(sent.first(), sent + broughtIn);
    for (const Certificate &intermediate : whole.intermediates) {
        if (std::ranges::find(sent, intermediate.sha1, &Certificate::sha1) == sent.cend())
            findings.missing.append(displayName(intermediate));
    }
    if (findings.missing.isEmpty() && trust.verdict == ChainTrust::Verdict::IssuerMissing)
        findings.unknownIssuer = whole.missingIssuer;
    return findings;
}

} // namespace bindwright
