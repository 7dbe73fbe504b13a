// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fixes.h"

#include "bindingfixes.h"
#include "servicefixes.h"

#include "model/checks/draftproblems.h"
#include "model/scenario/rolecertificates.h"
#include "model/servicechecks/nameproblems.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The certificate that a problem of an endpoint, or of a certificate, is about.
QString certificateOf(const Problem &problem)
{
    const bool isEndpoints = problem.rule == Rule::EndpointCertificateUndeclared
        || problem.rule == Rule::EndpointCertificateNotInMy
        || problem.rule == Rule::BindingCertificateUndeclared;
    return isEndpoints ? problem.arguments.value(Argument::Certificate) : problem.subject;
}

Fix moved(const Draft &draft, const Problem &problem, const QString &name, const QString &store)
{
    return {.kind = Fix::Kind::MoveToStore,
            .result = withStore(draft, problem.role, name, store),
            .arguments = {name, store}};
}

Fix removed(const Draft &draft, const Problem &problem)
{
    return {.kind = Fix::Kind::RemoveCertificate,
            .result = withRemovedCertificate(draft, problem.role, problem.subject),
            .arguments = {problem.subject}};
}

/// With the bindings that stand on it; an endpoint needs another one then, and says so.
Fix removedWithUsers(const Draft &draft, const Problem &problem)
{
    Fix fix = removed(draft, problem);
    fix.result.bindings.removeIf([&problem](const Binding &binding) {
        return binding.role == problem.role && binding.certificate == problem.subject;
    });
    if (Role *role = findRole(fix.result.service, problem.role)) {
        for (Endpoint &endpoint : role->endpoints) {
            if (endpoint.certificate == problem.subject)
                endpoint.certificate.clear();
        }
    }
    return fix;
}

/// Only a certificate that nothing uses may go.
QList<Fix> removedWhenUnused(const Draft &draft, const Problem &problem)
{
    const bool isOne = problem.arguments.value(Argument::Names).isEmpty();
    if (!isOne || !usersOf(draft, problem.role, problem.subject).isEmpty())
        return {};
    return {removed(draft, problem)};
}

QList<Fix> declared(const Draft &draft, const Problem &problem)
{
    Fix fix{.kind = Fix::Kind::DeclareCertificate, .result = draft, .arguments = {}};
    Role *role = findRole(fix.result.service, problem.role);
    const QString name = certificateOf(problem);
    if (!role || offendingCharacter(name))
        return {};
    if (!findCertificate(*role, name)) {
        RoleCertificate added;
        added.name = name;
        role->certificates.append(added);
    }
    RoleCertificate *entry = findCertificate(*role, name);
    entry->declared = true;
    entry->storeLocation = u"LocalMachine"_s;
    entry->storeName = u"My"_s;
    fix.arguments = {name};
    return {fix};
}

/// The valid thumbprint that other cscfg files, or the same one cleaned, give \a entry.
std::optional<Thumbprint> knownThumbprint(const RoleCertificate &entry)
{
    if (const auto deployed = deployedThumbprint(entry))
        return deployed;
    for (const QString &text : entry.thumbprints) {
        if (const auto parsed = Thumbprint::parse(text))
            return *parsed;
    }
    return std::nullopt;
}

QList<Fix> filled(const Draft &draft, const Problem &problem)
{
    Fix fix{.kind = Fix::Kind::TakeThumbprint, .result = draft, .arguments = {}};
    Role *role = findRole(fix.result.service, problem.role);
    RoleCertificate *entry = role ? findCertificate(*role, problem.subject) : nullptr;
    const auto known = entry ? knownThumbprint(*entry) : std::nullopt;
    if (!known)
        return {};
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        QString &text = entry->thumbprints[configuration.fileName];
        if (!Thumbprint::parse(text))
            text = known->toString();
    }
    fix.arguments = {entry->name, known->toString()};
    return {fix};
}

/// The endpoint takes one of the role's own certificates that have their key.
QList<Fix> bound(const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    QList<Fix> fixes;
    for (const RoleCertificate &entry : role ? role->certificates : QList<RoleCertificate>()) {
        const Certificate *known = findCertificate(draft, *role, entry.name);
        if (!known || known->isCa || !isInStore(entry, u"My"))
            continue;
        Fix fix{.kind = Fix::Kind::BindEndpoint, .result = draft, .arguments = {problem.subject, entry.name}};
        for (Endpoint &endpoint : findRole(fix.result.service, problem.role)->endpoints) {
            if (endpoint.name == problem.subject)
                endpoint.certificate = entry.name;
        }
        fixes.append(fix);
    }
    return fixes.mid(0, 3);
}

template<class Change>
QList<Fix> changedEntry(const Draft &draft, const Problem &problem, Fix::Kind kind,
                        const QStringList &arguments, const Change &change)
{
    Fix fix{.kind = kind, .result = draft, .arguments = arguments};
    Role *role = findRole(fix.result.service, problem.role);
    RoleCertificate *entry = role ? findCertificate(*role, problem.subject) : nullptr;
    if (!entry)
        return {};
    change(*entry);
    return {fix};
}

/// In the cscfg of the problem alone: each has its own.
QList<Fix> cleaned(const Draft &draft, const Problem &problem)
{
    const auto thumbprint = Thumbprint::parse(problem.arguments.value(Argument::Thumbprint));
    if (!thumbprint)
        return {};
    return changedEntry(draft, problem, Fix::Kind::CleanThumbprint, {problem.subject, thumbprint->toString()},
                        [&](RoleCertificate &entry) {
                            entry.thumbprints.insert(problem.arguments.value(Argument::Configuration),
                                                     thumbprint->toString());
                        });
}

QList<Fix> withSha1(const Draft &draft, const Problem &problem)
{
    return changedEntry(draft, problem, Fix::Kind::UseSha1, {problem.subject}, [&](RoleCertificate &entry) {
        entry.oddAlgorithms.remove(problem.arguments.value(Argument::Configuration));
    });
}

/// A certificate's name without what keeps it from being one; what uses it follows.
QList<Fix> renamed(const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    if (problem.arguments.value(Argument::Element) != "Certificate"_L1 || !role)
        return {};
    QString name = problem.subject;
    for (auto offending = offendingCharacter(name); offending && !name.isEmpty();
         offending = offendingCharacter(name)) {
        const bool isFirst = name.startsWith(*offending) && name.front().isDigit();
        name = isFirst ? u'_' + name : name.remove(name.lastIndexOf(*offending), 1);
    }
    if (name.isEmpty() || findCertificate(*role, name))
        return {};
    return {{.kind = Fix::Kind::RenameCertificate,
             .result = withRenamedCertificate(draft, problem.role, problem.subject, name),
             .arguments = {problem.subject, name}}};
}

QList<Fix> certificateFixes(const Draft &draft, const Problem &problem)
{
    if (!problem.arguments.value(Argument::Meant).isEmpty())
        return {}; // to declare or remove what was meant to be another's would be no help
    switch (problem.rule) {
    case Rule::EndpointCertificateUndeclared:
    case Rule::BindingCertificateUndeclared:
        return declared(draft, problem);
    case Rule::InvalidName:
        return renamed(draft, problem);
    case Rule::StoreNameInvalid:
        return {moved(draft, problem, problem.subject, u"My"_s),
                moved(draft, problem, problem.subject, u"CA"_s)};
    case Rule::EndpointCertificateNotInMy:
    case Rule::LeafInCa:
        return {moved(draft, problem, certificateOf(problem), u"My"_s)};
    case Rule::EndpointCertificateMissing:
        return bound(draft, problem);
    case Rule::ThumbprintMissing:
    case Rule::ThumbprintInvalid:
    case Rule::ThumbprintPlaceholder:
        return filled(draft, problem);
    case Rule::ThumbprintUntidy:
        return cleaned(draft, problem);
    case Rule::ThumbprintAlgorithm:
        return withSha1(draft, problem);
    case Rule::CertificateUnused:
        return removedWhenUnused(draft, problem);
    case Rule::CertificateUndeclared:
        return declared(draft, problem) << removed(draft, problem);
    case Rule::CertificateStillUsed:
        return {removedWithUsers(draft, problem)};
    case Rule::IntermediateNotInCa:
        return {moved(draft, problem, problem.subject, u"CA"_s)};
    case Rule::RootInCa:
        return {removed(draft, problem), moved(draft, problem, problem.subject, u"Root"_s)};
    default:
        return {};
    }
}

} // namespace

namespace {

/// Which of two roles of one name is meant, nobody knows.
bool isAmbiguous(const Service &service, const QString &role)
{
    return std::ranges::count(service.roles, role, &Role::name) > 1;
}

} // namespace

QList<Fix> fixesFor(const Draft &draft, const Problem &problem)
{
    if (isAmbiguous(draft.service, problem.role))
        return {};
    QList<Fix> fixes =
        bindingFixes(draft, problem) + certificateFixes(draft, problem) + serviceFixes(draft, problem);
    fixes.removeIf([&draft](const Fix &fix) { return fix.result == draft; });
    return fixes;
}

namespace {

bool isOfExtendedSupport(Rule rule)
{
    return rule == Rule::VmSizeRenamed || rule == Rule::RemoteDesktopImport
        || rule == Rule::DiagnosticsImport;
}

} // namespace

bool isPlainEdit(Fix::Kind kind)
{
    switch (kind) {
    case Fix::Kind::DeclareCertificate:
    case Fix::Kind::MoveToStore:
    case Fix::Kind::CleanThumbprint:
    case Fix::Kind::UseSha1:
    case Fix::Kind::UseSpelling:
    case Fix::Kind::MoveBindingsLast:
    case Fix::Kind::RenameVmSize:
    case Fix::Kind::RemoveModule:
        return true;
    default: // another value, another owner, or a right: somebody decides
        return false;
    }
}

namespace {

/// Each fix is made on what the ones before it left.
Draft mendedOnce(const Draft &draft, const Facts &facts)
{
    Draft result = draft;
    const QList<Problem> found = problems(draft, facts);
    for (const Problem &problem : found) {
        if (problem.severity == Severity::Info)
            continue;
        const QList<Fix> fixes = fixesFor(result, problem);
        if (fixes.size() != 1 || !isPlainEdit(fixes.first().kind))
            continue;
        if (!isOfExtendedSupport(problem.rule)
            || problem.severity == Severity::Error) // else nobody chose to go there yet
            result = fixes.first().result;
    }
    return result;
}

} // namespace

Draft mended(const Draft &draft, const Facts &facts)
{
    constexpr int mostRounds = 4; // a fix can bring out what it hid, and that seldom another
    Draft result = draft;
    for (int round = 0; round < mostRounds; ++round) {
        const Draft next = mendedOnce(result, facts);
        if (next == result)
            break;
        result = next;
    }
    return result;
}

} // namespace bindwright
