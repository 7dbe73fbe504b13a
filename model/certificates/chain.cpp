// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "chain.h"

#include "signers.h"

#include "model/net/hostname.h"

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
std::tuple<bool, bool, bool, bool, QDateTime> chanceOf(const Certificate &issuer, const QDateTime &now)
{
    return {isCurrent(issuer, now), issuer.isCa, !hasWeakSignature(issuer), issuer.selfSigned,
            issuer.notAfter};
}

/// In its subjectAltName, or where there is none in its common name.
bool namesHost(const Certificate &certificate)
{
    return !certificate.dnsNames.isEmpty() || !certificate.ipAddresses.isEmpty()
        || (certificate.commonName.contains(u'.') && HostName::parse(certificate.commonName).has_value());
}

/// How much of \a path stands where clients have its upper end as a root: up to the first CA above an
/// intermediate that is out of date, as what an older root cross-signed is in the end.
qsizetype neededOf(const QList<const Certificate *> &path, const QDateTime &now)
{
    const Certificate &end = *path.last();
    if (end.selfSigned && isCurrent(end, now))
        return path.size();
    for (qsizetype i = 2; i < path.size(); ++i) {
        const Certificate &issuer = *path.at(i);
        if (!issuer.selfSigned && !isCurrent(issuer, now))
            return i;
    }
    return path.size();
}

} // namespace

/// A walk up all paths from one leaf, and the best that was found.
struct ChainFinder::Search
{
    Path path;
    int steps = 0;
    Path best = {};
    QList<ChainFault> faults = {}; ///< of best
    qsizetype refusals = 0; ///< the same, and weak keys and signatures
    const Certificate *passedOver = nullptr; ///< Chain::passedOver

    bool isComplete(const Path &of) const { return of.last()->selfSigned; }

    /// Whether no end of the path can be better than what was found.
    bool isHopeless() const
    {
        return !best.isEmpty() && refusals == 0 && isComplete(best) && path.size() >= best.size();
    }
};

bool Chain::hasNamesake() const
{
    using Kind = ChainFault::Kind;
    static const QList<Kind> kinds{Kind::SignedByAnother, Kind::SignatureBroken, Kind::SignatureUnfit};
    return passedOver
        || std::ranges::any_of(faults, [](const ChainFault &fault) { return kinds.contains(fault.kind); });
}

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

void ChainFinder::finish(Search &search) const
{
    const Path path = search.path.first(neededOf(search.path, m_now));
    const QList<ChainFault> found = faultsOf(path, m_now);
    const qsizetype refusals = found.size() + std::ranges::count_if(path, [](const Certificate *each) {
                                   return hasWeakSignature(*each) || hasWeakKey(*each);
                               });
    const auto rank = [&search](const Path &of, qsizetype its) {
        const Certificate *first = *std::ranges::min_element(of, {}, &Certificate::notAfter);
        return std::tuple(-its, search.isComplete(of), -of.size(), first->notAfter);
    };
    if (!search.best.isEmpty() && rank(path, refusals) <= rank(search.best, search.refusals))
        return;
    search.best = path;
    search.faults = found;
    search.refusals = refusals;
    search.passedOver = path.size() < search.path.size() ? search.path.at(path.size()) : nullptr;
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
        finish(search);
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
        if (certificate.authorityKeyId.isEmpty()) // left out where it is self-signed alone. RFC 5280 §4.2.1.1
            return issuer->sha1 == certificate.sha1;
        return issuer->subjectKeyId == certificate.authorityKeyId;
    };
    const auto isAnother = [&certificate](const Certificate *issuer) {
        return !issuer->subjectKeyId.isEmpty() && !keyIdsAgree(certificate, *issuer);
    };
    ChainFault::Kind kind = ChainFault::Kind::SignatureUnfit;
    if (std::ranges::any_of(namesakes, isMeant))
        kind = ChainFault::Kind::SignatureBroken;
    else if (std::ranges::all_of(namesakes, isAnother))
        kind = ChainFault::Kind::SignedByAnother;
    return ChainFault{kind, displayName(certificate), displayName(*namesakes.first())};
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
    if (search.passedOver)
        chain.passedOver = *search.passedOver;
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

QSet<Thumbprint> issuersAmong(const QList<Certificate> &given)
{
    QSet<QByteArray> signing;
    for (const Certificate &certificate : given) {
        if (certificate.selfSigned)
            continue;
        signing.insert(nameAndKey(certificate.issuerDer, certificate.signerKey));
        for (const KeyHash &key : certificate.uncheckedSigners)
            signing.insert(nameAndKey(certificate.issuerDer, key));
    }
    QSet<Thumbprint> issuers;
    for (const Certificate &certificate : given) {
        if (signing.contains(nameAndKey(certificate.subjectDer, certificate.keyHash)))
            issuers.insert(certificate.sha1);
    }
    return issuers;
}

QList<Certificate> leavesOf(const QList<Certificate> &given)
{
    const QSet<Thumbprint> issuers = issuersAmong(given);
    const auto isOwn = [&issuers](const Certificate &certificate) {
        return certificate.selfSigned && certificate.isCa && !issuers.contains(certificate.sha1)
            && allowsHandshake(certificate);
    };
    const auto isLeaf = [&](const Certificate &certificate) {
        const bool hasKey = certificate.privateKey != PrivateKey::Absent;
        const bool signs = issuers.contains(certificate.sha1);
        return certificate.isCa ? !signs && (hasKey || (isOwn(certificate) && namesHost(certificate)))
                                : hasKey || !signs;
    };
    QList<Certificate> leaves;
    std::ranges::copy_if(given, std::back_inserter(leaves), isLeaf);
    if (leaves.isEmpty())
        std::ranges::copy_if(given, std::back_inserter(leaves), isOwn);
    return leaves;
}

} // namespace bindwright
