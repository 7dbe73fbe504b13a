// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fixes.h"

#include "rolecertificates.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

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

/// Only a certificate that nothing uses may go.
QList<Fix> removedWhenUnused(const Draft &draft, const Problem &problem)
{
    if (!usersOf(draft, problem.role, problem.subject).isEmpty())
        return {};
    return {removed(draft, problem)};
}

QList<Fix> declared(const Draft &draft, const Problem &problem)
{
    Fix fix{.kind = Fix::Kind::DeclareCertificate, .result = draft, .arguments = {}};
    Role *role = findRole(fix.result.service, problem.role);
    const QString &name = problem.subject;
    if (!role || name.isEmpty())
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
        if (!known || known->isCa || entry.storeName != "My"_L1)
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

QList<Fix> certificateFixes(const Draft &draft, const Problem &problem)
{
    switch (problem.rule) {
    case Rule::EndpointCertificateUndeclared:
        return declared(draft, problem);
    case Rule::EndpointCertificateNotInMy:
    case Rule::LeafInCa:
        return {moved(draft, problem, problem.subject, u"My"_s)};
    case Rule::EndpointCertificateMissing:
        return bound(draft, problem);
    case Rule::ThumbprintMissing:
    case Rule::ThumbprintInvalid:
    case Rule::ThumbprintPlaceholder:
        return filled(draft, problem);
    case Rule::CertificateUnused:
    case Rule::SameThumbprintTwice:
        return removedWhenUnused(draft, problem);
    case Rule::CertificateUndeclared:
        return declared(draft, problem) << removed(draft, problem);
    case Rule::IntermediateNotInCa:
        return {moved(draft, problem, problem.subject, u"CA"_s)};
    case Rule::RootInCa:
        return {removed(draft, problem), moved(draft, problem, problem.subject, u"Root"_s)};
    default:
        return {};
    }
}

} // namespace

QList<Fix> fixesFor(const Draft &draft, const Problem &problem)
{
    QList<Fix> fixes = bindingFixes(draft, problem) + certificateFixes(draft, problem);
    fixes.removeIf([&draft](const Fix &fix) { return fix.result == draft; });
    return fixes;
}

} // namespace bindwright
