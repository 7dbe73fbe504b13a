// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chain.h"

#include "signers.h"

#include <algorithm>
#include <tuple>

namespace bindwright {

namespace {

/// Of what was read with its key: what an issuer and what it signed have in common.
QByteArray nameAndKey(const QByteArray &name, const KeyHash &key)
{
    return name + key;
}

/// A CA that was cross-signed or renewed is the same to a path, which no CA can be on twice.
bool isSameAuthority(const Certificate &a, const Certificate &b)
{
    return a.sha1 == b.sha1
        || (!a.keyHash.isEmpty() && a.keyHash == b.keyHash && a.subjectDer == b.subjectDer);
}

/// Whether it has a chance to be the issuer that is wanted: the greater, the better.
std::tuple<bool, bool, bool, QDateTime> chanceOf(const Certificate &issuer, const QDateTime &now)
{
    return {isCurrent(issuer, now), issuer.isCa, issuer.selfSigned, issuer.notAfter};
}

} // namespace

/// A walk up all paths from one leaf, and the best that was found.
struct ChainFinder::Search
{
    Path path;
    int steps = 0;
    Path best = {};
    QList<ChainFault> faults = {}; ///< of best

    bool isComplete(const Path &of) const { return of.last()->selfSigned; }

    /// Whether no end of the path can be better than what was found.
    bool isHopeless() const
    {
        return !best.isEmpty() && faults.isEmpty() && isComplete(best) && path.size() >= best.size();
    }

    void finish(const QDateTime &now)
    {
        const QList<ChainFault> found = faultsOf(path, now);
        const auto rank = [this](const Path &of, const QList<ChainFault> &its) {
            const Certificate *first = *std::ranges::min_element(of, {}, &Certificate::notAfter);
            return std::tuple(-its.size(), isComplete(of), -of.size(), first->notAfter);
        };
        if (best.isEmpty() || rank(path, found) > rank(best, faults)) {
            best = path;
            faults = found;
        }
    }
};

bool Chain::contains(const Thumbprint &sha1) const
{
    return leaf.sha1 == sha1 || (root && root->sha1 == sha1)
        || std::ranges::find(intermediates, sha1, &Certificate::sha1) != intermediates.cend();
}

ChainFinder::ChainFinder(const QList<Certificate> &given, const QDateTime &now)
    : m_now(now)
{
    for (const Certificate &certificate : given) {
        m_bySubject[certificate.subjectDer].append(&certificate);
        m_bySubjectAndKey[nameAndKey(certificate.subjectDer, certificate.keyHash)].append(&certificate);
    }
    for (Path &issuers : m_bySubjectAndKey)
        std::ranges::stable_sort(issuers, std::greater(),
                                 [&now](const Certificate *issuer) { return chanceOf(*issuer, now); });
}

ChainFinder::Path ChainFinder::issuersOf(const Certificate &certificate) const
{
    if (!certificate.signerKey.isEmpty())
        return m_bySubjectAndKey.value(nameAndKey(certificate.issuerDer, certificate.signerKey));
    // Either's key is not known, since an earlier version read it, or the signature cannot be checked. The
    // names have to do.
    const bool isKnown = !certificate.keyHash.isEmpty();
    Path issuers = isKnown ? m_bySubjectAndKey.value(nameAndKey(certificate.issuerDer, {}))
                           : m_bySubject.value(certificate.issuerDer);
    for (const KeyHash &key : certificate.uncheckedSigners)
        issuers += m_bySubjectAndKey.value(nameAndKey(certificate.issuerDer, key));
    issuers.removeIf([&](const Certificate *issuer) { return !keyIdsAgree(certificate, *issuer); });
    std::ranges::stable_sort(issuers, std::greater(), [&](const Certificate *issuer) {
        const bool byKey =
            !issuer->subjectKeyId.isEmpty() && certificate.authorityKeyId == issuer->subjectKeyId;
        return std::tuple_cat(std::tuple(byKey), chanceOf(*issuer, m_now));
    });
    return issuers;
}

void ChainFinder::climb(Search &search) const
{
    constexpr qsizetype longest = 16;
    const Certificate &last = *search.path.last();
    bool isEnd = true;
    if (!last.selfSigned && search.path.size() < longest) {
        for (const Certificate *issuer : issuersOf(last)) {
            const auto isPassed = [issuer](const Certificate *passed) {
                return isSameAuthority(*passed, *issuer);
            };
            if (std::ranges::any_of(search.path, isPassed))
                continue;
            isEnd = false;
            if (search.steps >= maximumChainSteps || search.isHopeless())
                break;
            ++search.steps;
            search.path.append(issuer);
            climb(search);
            search.path.removeLast();
        }
    }
    if (isEnd)
        search.finish(m_now);
}

std::optional<ChainFault> ChainFinder::falseIssuerOf(const Certificate &certificate) const
{
    const Path namesakes = m_bySubject.value(certificate.issuerDer);
    const auto isTried = [&certificate](const Certificate *issuer) {
        return certificate.notSigners.contains(issuer->keyHash);
    };
    if (namesakes.isEmpty() || !std::ranges::all_of(namesakes, isTried))
        return std::nullopt; // what was not tried may have signed it
    const auto isMeant = [&certificate](const Certificate *issuer) {
        return !issuer->subjectKeyId.isEmpty() && issuer->subjectKeyId == certificate.authorityKeyId;
    };
    const bool isBroken = std::ranges::any_of(namesakes, isMeant);
    return ChainFault{isBroken ? ChainFault::Kind::SignatureBroken : ChainFault::Kind::SignedByAnother,
                      displayName(certificate), displayName(*namesakes.first())};
}

Chain ChainFinder::chainFrom(const Search &search) const
{
    Chain chain{.leaf = *search.best.first(), .faults = search.faults};
    for (const Certificate *issuer : search.best.sliced(1)) {
        if (issuer->selfSigned)
            chain.root = *issuer;
        else
            chain.intermediates.append(*issuer);
    }
    const Certificate &last = *search.best.last();
    chain.isCapped = search.steps >= maximumChainSteps || last.signersLeftOut;
    if (last.selfSigned)
        return chain;
    chain.missingIssuer = last.issuer;
    if (const auto fault = issuersOf(last).isEmpty() ? falseIssuerOf(last) : std::nullopt)
        chain.faults.append(*fault);
    return chain;
}

Chain ChainFinder::chainOf(const Certificate &leaf) const
{
    Search search{.path = {&leaf}};
    climb(search);
    return chainFrom(search);
}

Chain chainOf(const Certificate &leaf, const QList<Certificate> &given, const QDateTime &now)
{
    return ChainFinder(given, now).chainOf(leaf);
}

QList<Certificate> leavesOf(const QList<Certificate> &given)
{
    QSet<QByteArray> signing;
    for (const Certificate &certificate : given) {
        if (certificate.selfSigned)
            continue;
        signing.insert(nameAndKey(certificate.issuerDer, certificate.signerKey));
        for (const KeyHash &key : certificate.uncheckedSigners)
            signing.insert(nameAndKey(certificate.issuerDer, key));
    }
    const auto isLeaf = [&signing](const Certificate &certificate) {
        const bool hasKey = certificate.privateKey != PrivateKey::Absent;
        const bool signs = signing.contains(nameAndKey(certificate.subjectDer, certificate.keyHash));
        return certificate.isCa ? hasKey && !signs : hasKey || !signs;
    };
    QList<Certificate> leaves;
    std::ranges::copy_if(given, std::back_inserter(leaves), isLeaf);
    return leaves;
}

} // namespace bindwright
