// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "expiry.h"

#include "model/certificates/chain.h"
#include "model/draft/renewaldue.h"

#include <algorithm>

namespace bindwright {

namespace {

Expiry expiryOf(const Draft &draft, const CertificateUses &uses, const Thumbprint &sha1)
{
    Expiry expiry{.sha1 = sha1,
                  .certificate = {},
                  .due = {},
                  .hosts = uses.hostsOf(sha1),
                  .places = uses.placesOf(sha1)};
    if (const Certificate *certificate = findCertificate(draft, sha1)) {
        expiry.certificate = *certificate;
        expiry.due = renewalDue(*certificate);
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
    const CertificateUses uses(draft);
    const ChainFinder chains(draft.certificates, draft.asOf);
    QList<Expiry> expiries;
    QList<Thumbprint> issuers; ///< above those in use
    for (const Thumbprint &sha1 : uses.certificates()) {
        expiries.append(expiryOf(draft, uses, sha1));
        const std::optional<Certificate> &leaf = expiries.last().certificate;
        for (const Certificate &above : leaf ? chains.chainOf(*leaf).intermediates : QList<Certificate>()) {
            if (!uses.contains(above.sha1) && !issuers.contains(above.sha1))
                issuers.append(above.sha1);
        }
    }
    for (const Thumbprint &sha1 : std::as_const(issuers))
        expiries.append(expiryOf(draft, uses, sha1));
    std::ranges::stable_sort(expiries, endsSooner);
    return expiries;
}

QList<Expiry> joinedExpiries(const QList<ServerExpiries> &servers)
{
    QList<Expiry> joined;
    QHash<Thumbprint, qsizetype> places;
    for (const ServerExpiries &server : servers) {
        for (Expiry expiry : server.expiries) {
            for (CertificatePlace &place : expiry.places)
                place.server = server.server;
            const auto known = places.constFind(expiry.sha1);
            if (known == places.cend()) {
                places.insert(expiry.sha1, joined.size());
                joined.append(expiry);
                continue;
            }
            Expiry &all = joined[*known];
            all.places += expiry.places;
            all.hosts += expiry.hosts;
            all.hosts.removeDuplicates();
            if (!all.certificate) {
                all.certificate = expiry.certificate;
                all.due = expiry.due;
            }
        }
    }
    std::ranges::stable_sort(joined, endsSooner);
    return joined;
}

} // namespace bindwright
