// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chain.h"

#include <algorithm>
#include <tuple>

namespace bindwright {

namespace {

/// RFC 5280 §4.2.1.1: where both have a key identifier, they are the same.
bool keysAgree(const Certificate &certificate, const Certificate &issuer)
{
    return certificate.authorityKeyId.isEmpty() || issuer.subjectKeyId.isEmpty()
        || certificate.authorityKeyId == issuer.subjectKeyId;
}

/// Surer first: found by key identifier, a CA, valid longest (a CA that was renewed).
std::tuple<bool, bool, QDateTime> rank(const Certificate &certificate, const Certificate &issuer)
{
    const bool byKey = !issuer.subjectKeyId.isEmpty() && certificate.authorityKeyId == issuer.subjectKeyId;
    return {byKey, issuer.isCa, issuer.notAfter};
}

} // namespace

ChainFinder::ChainFinder(const QList<Certificate> &given)
{
    for (const Certificate &certificate : given)
        m_bySubject[certificate.subjectDer].append(&certificate);
}

const Certificate *ChainFinder::issuerOf(const Certificate &certificate, const QSet<Thumbprint> &passed) const
{
    const Certificate *best = nullptr;
    for (const Certificate *candidate : m_bySubject.value(certificate.issuerDer)) {
        if (passed.contains(candidate->sha1) || !keysAgree(certificate, *candidate))
            continue;
        if (!best || rank(certificate, *candidate) > rank(certificate, *best))
            best = candidate;
    }
    return best;
}

Chain ChainFinder::chainOf(const Certificate &leaf) const
{
    Chain chain{.leaf = leaf, .intermediates = {}, .root = {}, .missingIssuer = {}};
    QSet<Thumbprint> passed{leaf.sha1};
    Certificate current = leaf;
    while (!current.selfSigned) {
        const Certificate *issuer = issuerOf(current, passed);
        if (!issuer) {
            chain.missingIssuer = current.issuer;
            return chain;
        }
        if (issuer->selfSigned)
            chain.root = *issuer;
        else
            chain.intermediates.append(*issuer);
        passed.insert(issuer->sha1);
        current = *issuer;
    }
    return chain;
}

Chain chainOf(const Certificate &leaf, const QList<Certificate> &given)
{
    return ChainFinder(given).chainOf(leaf);
}

QList<Certificate> leavesOf(const QList<Certificate> &given)
{
    const ChainFinder issuers(given);
    QSet<Thumbprint> issuing;
    for (const Certificate &certificate : given) {
        const Certificate *issuer =
            certificate.selfSigned ? nullptr : issuers.issuerOf(certificate, {certificate.sha1});
        if (issuer)
            issuing.insert(issuer->sha1);
    }
    const auto isLeaf = [&issuing](const Certificate &certificate) {
        const bool hasKey = certificate.privateKey != PrivateKey::Absent;
        return certificate.isCa ? hasKey && !issuing.contains(certificate.sha1)
                                : hasKey || !issuing.contains(certificate.sha1);
    };
    QList<Certificate> leaves;
    std::copy_if(given.cbegin(), given.cend(), std::back_inserter(leaves), isLeaf);
    return leaves;
}

} // namespace bindwright
