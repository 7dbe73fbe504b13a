// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificateproblems.h"

#include "chainproblems.h"
#include "keyproblems.h"

#include "model/certificates/targetfit.h"
#include "model/draft/renewaldue.h"
#include "model/draft/serverkeys.h"
#include "model/draft/windowsbuild.h"
#include "model/problems/rules.h"
#include "model/servicechecks/importproblems.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int serverWithAes = 17763; ///< build of Windows Server 2019

struct Finder
{
    QList<Problem> found;

    void add(Rule rule, Severity severity, const QString &subject, const Arguments &arguments = {})
    {
        found.append({.rule = rule,
                      .severity = severity,
                      .step = Step::Certificates,
                      .subject = subject,
                      .arguments = arguments,
                      .certainty = rowOf(rule).certainty});
    }
};

void findValidity(Finder &finder, const Certificate &certificate, const QDateTime &now,
                  std::optional<int> soon)
{
    const QString name = displayName(certificate);
    const QString end = certificate.notAfter.date().toString(Qt::ISODate);
    const QString begin = certificate.notBefore.date().toString(Qt::ISODate);
    if (isNeverValid(certificate))
        finder.add(Rule::Expired, Severity::Error, name, {{Argument::Date, end}, {Argument::Limit, begin}});
    else if (isExpired(certificate, now))
        finder.add(Rule::Expired, Severity::Error, name, {{Argument::Date, end}});
    else if (certificate.notBefore > now)
        finder.add(Rule::NotYetValid, Severity::Error, name, {{Argument::Date, begin}});
    else if (isRenewalDue(certificate, now, soon))
        finder.add(
            Rule::ExpiresSoon, Severity::Warning, name,
            {{Argument::Count, QString::number(now.daysTo(certificate.notAfter))}, {Argument::Date, end}});
}

void findWeakSignature(Finder &finder, const Certificate &certificate, Severity severity)
{
    if (hasWeakSignature(certificate))
        finder.add(Rule::WeakSignature, severity, displayName(certificate),
                   {{Argument::Algorithm, certificate.signatureAlgorithm}});
}

void findStrength(Finder &finder, const Certificate &certificate)
{
    if (hasWeakKey(certificate))
        finder.add(Rule::WeakKey, Severity::Error, displayName(certificate),
                   {{Argument::Bits, QString::number(certificate.keyBits)}});
    findWeakSignature(finder, certificate, Severity::Error);
}

/// Names that a client asks for, or what stands there instead.
void findNames(Finder &finder, const Certificate &leaf, Severity severity)
{
    const QString name = displayName(leaf);
    const bool coversNothing = leaf.dnsNames.isEmpty() && leaf.ipAddresses.isEmpty();
    for (const QString &unusable : leaf.unusableNames)
        finder.add(Rule::NameUnusable, coversNothing ? severity : Severity::Warning, name,
                   {{Argument::Value, unusable}});
    if (coversNothing && leaf.unusableNames.isEmpty())
        finder.add(leaf.hasSubjectAltName ? Rule::NoHostInSubjectAltName : Rule::NoSubjectAltName, severity,
                   name);
}

/// Of a PFX in the modern form, by its MAC or by what encrypts it.
void findModernForm(Finder &finder, const Certificate &leaf, bool tooOld)
{
    const QString cipher = leaf.protection ? modernCipherButAes(*leaf.protection) : QString();
    const bool isByMac = !cipher.isEmpty() && hasSha2Mac(*leaf.protection);
    const bool isUnknown = !cipher.isEmpty() && !isByMac;
    finder.add(Rule::ModernPkcs12, tooOld && !isUnknown ? Severity::Error : Severity::Warning,
               displayName(leaf),
               {{Argument::File, leaf.file},
                {Argument::Algorithm, isByMac ? leaf.protection->macAlgorithm : leaf.modernMac},
                {Argument::Detail, isUnknown ? cipher : QString()}});
}

/// What the file that it came in makes hard.
void findContainer(Finder &finder, const Certificate &leaf, const Draft &draft)
{
    const QString name = displayName(leaf);
    const Arguments file{{Argument::File, leaf.file}};
    // Server 2019 is the first that opens it. Source: Trustico, Exporting a PFX file with AES or 3DES.
    const bool tooOld =
        draft.target == Target::Server && windowsBuildOf(draft).value_or(serverWithAes) < serverWithAes;
    if (leaf.modernPkcs12)
        findModernForm(finder, leaf, tooOld);
    if (leaf.hasOldPassphrase)
        finder.add(Rule::PassphraseOldEncoding, Severity::Warning, name, file);
    if (leaf.isRepeated && leaf.privateKey != PrivateKey::Absent) // there is none to lose
        finder.add(Rule::CertificateRepeated, Severity::Info, name, file);
}

/// Whether a record of the server has it, or its store links it to an older one: it is served for that.
bool isHeld(const Draft &draft, const Certificate &leaf)
{
    const QString label = leaf.sha1.toString();
    const ServerState &server = draft.server.state;
    return std::ranges::find(server.links, leaf.sha1, &RenewalLink::renewed) != server.links.cend()
        || std::ranges::any_of(server.records, [&label](const ServerRecord &record) {
               return record.record.certificate == label;
           });
}

void findLeaf(Finder &finder, const Certificate &leaf, const Draft &draft)
{
    const QString name = displayName(leaf);
    const bool bound = draft.scenario && *draft.scenario != Scenario::Installed;
    const Severity whereBound = bound ? Severity::Error : Severity::Warning;
    const Severity whereServed = bound || isHeld(draft, leaf) ? Severity::Error : Severity::Warning;
    if (!allowsServerAuth(leaf))
        finder.add(Rule::NotForServers, whereServed, name);
    if (!allowsHandshake(leaf))
        finder.add(Rule::KeyUsageUnfit, whereServed, name,
                   {{Argument::KeyUsage, leaf.keyUsage.join(", "_L1)}});
    else if (!allowsSignature(leaf))
        finder.add(Rule::KeyUsageWithoutSignature, Severity::Info, name,
                   {{Argument::KeyUsage, leaf.keyUsage.join(", "_L1)}});
    findNames(finder, leaf, whereBound);
    findContainer(finder, leaf, draft);
}

/// A CA that clients do not need: a note is enough.
void findUnneeded(Finder &finder, const Certificate &authority, const QDateTime &now)
{
    findWeakSignature(finder, authority, Severity::Info);
    const QDateTime &date = isExpired(authority, now) ? authority.notAfter : authority.notBefore;
    if (!isCurrent(authority, now))
        finder.add(Rule::AuthorityUnneeded, Severity::Info, displayName(authority),
                   {{Argument::Date, date.date().toString(Qt::ISODate)}});
}

/// The names of the role's certificates that something uses: an endpoint, a binding, or a plugin.
QSet<QString> usedNames(const Draft &draft, const Role &role)
{
    QSet<QString> names;
    for (const Endpoint &endpoint : role.endpoints)
        names.insert(endpoint.certificate);
    for (const RoleCertificate &entry : role.certificates) {
        if (comesFromImport(role, entry.name))
            names.insert(entry.name);
    }
    for (const Binding &binding : draft.bindings) {
        if (binding.role == role.name)
            names.insert(binding.certificate);
    }
    return names;
}

Problem roleProblem(Rule rule, Severity severity, const Role &role, const QString &name,
                    const Arguments &arguments)
{
    return {.rule = rule,
            .severity = severity,
            .step = Step::RoleCertificates,
            .role = role.name,
            .subject = name,
            .arguments = arguments,
            .certainty = rowOf(rule).certainty};
}

/// With client certificates IIS answers 403.16 or 403.7 where the root store is mixed: KB 2802568.
bool asksForCertificates(const Draft &draft, const Role &role)
{
    const auto asks = [](const ServerRecord &record) { return record.negotiates == std::optional(true); };
    return draft.server.role == role.name && std::ranges::any_of(draft.server.state.records, asks);
}

/// What the certificates that were brought in are to each other.
struct Relations
{
    explicit Relations(const QList<Certificate> &certificates)
        : issuers(issuersAmong(certificates))
    {
        for (const Certificate &leaf : leavesOf(certificates))
            leaves.insert(leaf.sha1);
    }

    QSet<Thumbprint> issuers;
    QSet<Thumbprint> leaves;
};

void findStore(QList<Problem> &found, const Draft &draft, const Role &role, const RoleCertificate &entry,
               const Relations &relations)
{
    const auto thumbprint = deployedThumbprint(entry);
    const Certificate *certificate = thumbprint ? findCertificate(draft, *thumbprint) : nullptr;
    // A self-signed one can serve as a leaf, whatever its basicConstraints say.
    if (!certificate || (certificate->selfSigned && relations.leaves.contains(certificate->sha1)))
        return;
    const bool isMachines = entry.storeLocation.compare("LocalMachine"_L1, Qt::CaseInsensitive) == 0;
    const QString store = isMachines ? entry.storeName : entry.storeLocation + u'\\' + entry.storeName;
    const auto add = [&](Rule rule, Severity severity) {
        found.append(roleProblem(rule, severity, role, entry.name, {{Argument::Store, store}}));
    };
    const bool isLeaf = !certificate->isCa && !relations.issuers.contains(certificate->sha1);
    const bool inCa = isInStore(entry, u"CA");
    if (isInStore(entry, u"Root") && !certificate->selfSigned)
        add(Rule::IssuedInRoot, asksForCertificates(draft, role) ? Severity::Error : Severity::Warning);
    else if (inCa && isLeaf && !draft.server.alone) // whose record's store is checked with the others
        add(Rule::LeafInCa, Severity::Warning);
    else if (certificate->isCa && certificate->selfSigned && (inCa || isInStore(entry, u"My")))
        add(Rule::RootInCa, Severity::Info);
    else if (certificate->isCa && !certificate->selfSigned && !inCa)
        add(Rule::IntermediateNotInCa, Severity::Warning);
}

/// My and CA, where the certificates of those names are in both. Source: azure-docs,
/// cloud-services-configure-ssl-certificate-portal, whose older versions put the leaf into CA too.
QString storesOf(const Role &role, const QStringList &names)
{
    QSet<QString> stores;
    for (const QString &name : names) {
        if (const RoleCertificate *entry = findCertificate(role, name))
            stores.insert(entry->storeName.toLower());
    }
    return stores.contains(u"my"_s) && stores.contains(u"ca"_s) ? u"My, CA"_s : QString();
}

/// The names of the role's certificates by their thumbprint in the cscfg that counts.
QHash<Thumbprint, QStringList> namesByThumbprint(const Role &role)
{
    QHash<Thumbprint, QStringList> names;
    names.reserve(role.certificates.size());
    for (const RoleCertificate &entry : role.certificates) {
        if (const auto thumbprint = deployedThumbprint(entry))
            names[*thumbprint].append(entry.name);
    }
    return names;
}

/// Many are slots that are filled later: they are told as one.
void findUnused(QList<Problem> &found, const Role &role, const QStringList &unused)
{
    constexpr qsizetype few = 3;
    if (unused.size() > few) {
        found.append(roleProblem(Rule::CertificateUnused, Severity::Info, role, unused.first(),
                                 {{Argument::Names, unused.join(", "_L1)}}));
        return;
    }
    for (const QString &name : unused)
        found.append(roleProblem(Rule::CertificateUnused, Severity::Info, role, name, {}));
}

void findInRole(QList<Problem> &found, const Draft &draft, const Role &role, const Relations &relations)
{
    QSet<QString> explained = usedNames(draft, role);
    QHash<Thumbprint, QStringList> byThumbprint = namesByThumbprint(role);
    for (const RoleCertificate &entry : role.certificates) {
        const auto thumbprint = deployedThumbprint(entry);
        const QStringList names = thumbprint ? byThumbprint.take(*thumbprint) : QStringList(); // said once
        if (names.size() < 2)
            continue;
        const QString stores = storesOf(role, names);
        found.append(roleProblem(Rule::SameThumbprintTwice,
                                 stores.isEmpty() ? Severity::Info : Severity::Warning, role, names.first(),
                                 {{Argument::Names, names.join(", "_L1)}, {Argument::Store, stores}}));
        explained.unite(QSet<QString>(names.cbegin(), names.cend()));
    }
    QStringList unused;
    for (const RoleCertificate &entry : role.certificates) {
        findStore(found, draft, role, entry, relations);
        const bool inMy = entry.declared && isInStore(entry, u"My");
        if (inMy && role.kind == RoleKind::Web && !explained.contains(entry.name))
            unused.append(entry.name);
    }
    if (draft.scenario != Scenario::Installed)
        findUnused(found, role, unused);
}

/// In the csdef, or where only cscfg files have it in one of them.
SourceLocation placeOf(const Project &project, const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    const RoleCertificate *entry = role ? findCertificate(*role, problem.subject) : nullptr;
    const bool declared = !entry || entry->declared;
    for (const ProjectFile &file : declared ? QList<ProjectFile>() : project.configurations) {
        const QString name = QFileInfo(file.path).fileName();
        if (entry->thumbprints.contains(name) && !isLocalConfiguration(name))
            return locate(file, problem.role, u"Certificate"_s, problem.subject);
    }
    return locate(project.definition, problem.role, u"Certificate"_s, problem.subject);
}

QSet<Thumbprint> membersOf(const QList<Chain> &chains)
{
    QSet<Thumbprint> members;
    for (const Chain &chain : chains) {
        members.insert(chain.leaf.sha1);
        for (const Certificate &intermediate : chain.intermediates)
            members.insert(intermediate.sha1);
        if (chain.root)
            members.insert(chain.root->sha1);
    }
    return members;
}

} // namespace

QList<Problem> certificateProblems(const Draft &draft, const QDateTime &now, std::optional<int> soon)
{
    Finder finder;
    if (draft.certificates.isEmpty())
        finder.add(Rule::NoCertificates, Severity::Info, {});
    const ChainFinder finderOfChains(draft.certificates, now);
    QList<Chain> chains;
    for (const Certificate &leaf : leavesOf(draft.certificates))
        chains.append(finderOfChains.chainOf(leaf));
    const QSet<Thumbprint> needed = membersOf(chains);
    QSet<Thumbprint> passedOver; // each has a finding of its own
    for (const Chain &chain : std::as_const(chains)) {
        if (chain.passedOver)
            passedOver.insert(chain.passedOver->sha1);
    }
    for (const Certificate &certificate : draft.certificates) {
        if (!chains.isEmpty() && !needed.contains(certificate.sha1)) {
            if (!passedOver.contains(certificate.sha1))
                findUnneeded(finder, certificate, now);
            continue;
        }
        findValidity(finder, certificate, now, soon);
        findStrength(finder, certificate);
    }
    const ServerKeys keys(draft.server.state);
    for (const Chain &chain : std::as_const(chains)) {
        Certificate leaf = chain.leaf;
        if (draft.server.alone)
            leaf.privateKey = keys.keyOf(leaf);
        finder.found += keyProblems(leaf, draft.server.alone);
        findLeaf(finder, chain.leaf, draft);
        for (const Problem &problem : chainProblems(chain)) {
            if (!finder.found.contains(problem)) // leaves of one CA share its faults
                finder.found.append(problem);
        }
    }
    return finder.found;
}

QList<Problem> roleCertificateProblems(const Draft &draft, const Project *project)
{
    QList<Problem> found;
    const Relations relations(draft.certificates);
    for (const Role &role : draft.service.roles)
        findInRole(found, draft, role, relations);
    if (project) {
        for (Problem &problem : found)
            problem.where = placeOf(*project, draft, problem);
    }
    return found;
}

} // namespace bindwright
