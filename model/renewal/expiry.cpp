// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "expiry.h"

#include "model/certificates/chain.h"

#include <algorithm>

namespace bindwright {

namespace {

Expiry expiryOf(const Draft &draft, const Thumbprint &sha1)
{
    Expiry expiry{.sha1 = sha1,
                  .certificate = {},
                  .due = {},
                  .hosts = hostsOf(draft, sha1),
                  .places = placesOf(draft, sha1)};
    if (const Certificate *certificate = findCertificate(draft, sha1)) {
        expiry.certificate = *certificate;
        expiry.due = certificate->notAfter.addDays(-renewalDays(*certificate));
    }
    return expiry;
}

bool endsSooner(const Expiry &a, const Expiry &b)
{
    if (!a.certificate || !b.certificate)
        return a.certificate.has_value();
    return a.certificate->notAfter < b.certificate->notAfter;
}

} // namespace

QList<Expiry> expiriesOf(const Draft &draft)
{
    QList<Thumbprint> used = certificatesInUse(draft);
    const ChainFinder chains(draft.certificates, draft.asOf);
    const QList<Thumbprint> direct = used;
    for (const Thumbprint &sha1 : direct) {
        const Certificate *leaf = findCertificate(draft, sha1);
        const Chain chain = leaf ? chains.chainOf(*leaf) : Chain();
        for (const Certificate &above : chain.intermediates) {
            if (!used.contains(above.sha1))
                used.append(above.sha1);
        }
    }
    QList<Expiry> expiries;
    for (const Thumbprint &sha1 : std::as_const(used))
        expiries.append(expiryOf(draft, sha1));
    std::ranges::stable_sort(expiries, endsSooner);
    return expiries;
}

} // namespace bindwright
