// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planproblems.h"

#include "model/scenario/rolecertificates.h"
#include "model/script/endpointports.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"
#include "model/servicechecks/serviceproblems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString nameOf(const Binding &binding)
{
    return binding.host.isEmpty() ? binding.ip + u':' + binding.port : binding.host;
}

/// A default that the platform's own binding becomes from now on.
bool isPlatforms(const Draft &draft, const Role &after, const Binding &binding)
{
    return binding.host.isEmpty() && draft.httpsEndpoint == HttpsEndpoint::Keep
        && std::ranges::any_of(after.endpoints, [&binding](const Endpoint &endpoint) {
               const auto port = instancePort(endpoint);
               return endpoint.protocol == "https"_L1 && port && QString::number(*port) == binding.port;
           });
}

/// What an earlier run bound and this one does not, by site.
void findTakenAway(QList<Problem> &found, const Draft &draft, const Role &before, const Role &after)
{
    QMap<QString, QStringList> lost;
    for (const Binding &binding : storedBindings(before)) {
        const bool stays = std::ranges::any_of(draft.bindings, [&binding](const Binding &other) {
            return other.role == binding.role && other.site == binding.site && other.port == binding.port
                && other.host == binding.host;
        });
        if (!stays && !isPlatforms(draft, after, binding))
            lost[binding.site].append(nameOf(binding));
    }
    const bool hasScript =
        std::ranges::find(draft.bindings, before.name, &Binding::role) != draft.bindings.cend();
    for (auto it = lost.cbegin(); it != lost.cend(); ++it)
        found.append({.rule = Rule::BindingsTakenAway,
                      .severity = Severity::Warning,
                      .step = Step::Bindings,
                      .role = before.name,
                      .subject = it.key(),
                      .arguments = {{Argument::Hosts, it->join(", "_L1)},
                                    {Argument::Fault, hasScript ? QString() : u"no-script"_s}}});
}

/// What the platform binds at an https endpoint that becomes tcp, and the script does not bind, by site.
void findUnserved(QList<Problem> &found, const Draft &draft, const Role &after)
{
    const QMap<QString, QStringList> lost = hostsLostToTcp(draft, after);
    for (auto it = lost.cbegin(); it != lost.cend(); ++it)
        found.append({.rule = Rule::BindingsTakenAway,
                      .severity = Severity::Warning,
                      .step = Step::Bindings,
                      .role = after.name,
                      .subject = it.key(),
                      .arguments = {{Argument::Hosts, it->join(", "_L1)}, {Argument::Fault, u"platform"_s}}});
}

/// The thumbprints in the cscfg files that are deployed, each once; none where one of them is none.
QStringList differentIn(const RoleCertificate &entry, const QStringList &configurations)
{
    QStringList different;
    for (const QString &configuration : configurations) {
        const auto thumbprint = Thumbprint::parse(entry.thumbprints.value(configuration));
        if (!thumbprint)
            return {};
        different.append(thumbprint->toString());
    }
    different.removeDuplicates();
    return different;
}

void findBecomingOne(QList<Problem> &found, const Role &before, const Role &after)
{
    for (const RoleCertificate &entry : before.certificates) {
        QStringList deployed = entry.thumbprints.keys();
        deployed.removeIf([&entry](const QString &configuration) {
            return isLocalConfiguration(configuration)
                || !Thumbprint::parse(entry.thumbprints.value(configuration));
        });
        const RoleCertificate *now = findCertificate(after, entry.name);
        const qsizetype were = differentIn(entry, deployed).size();
        if (now && were > 1 && differentIn(*now, deployed).size() == 1)
            found.append({.rule = Rule::ThumbprintsBecomeOne,
                          .severity = Severity::Warning,
                          .step = Step::RoleCertificates,
                          .role = after.name,
                          .subject = entry.name,
                          .arguments = {{Argument::Count, QString::number(were)},
                                        {Argument::Configurations, deployed.join(", "_L1)}}});
    }
}

/// The emulator's cscfg files that stay as they are although what is deployed changes.
void findKept(QList<Problem> &found, const Draft &draft, const Role &before, const Role &after)
{
    QStringList names;
    QStringList configurations;
    for (const RoleCertificate &entry : before.certificates) {
        const RoleCertificate *now = findCertificate(after, entry.name);
        if (!now || !draft.configurations.isEmpty() || deployedThumbprint(*now) == deployedThumbprint(entry))
            continue;
        const QStringList files = entry.thumbprints.keys();
        for (const QString &file : files) {
            if (keepsItsOwn(entry, file) && now->thumbprints.value(file) == entry.thumbprints.value(file)) {
                names.append(entry.name);
                configurations.append(file);
            }
        }
    }
    names.removeDuplicates();
    configurations.removeDuplicates();
    if (!names.isEmpty())
        found.append({.rule = Rule::ThumbprintKept,
                      .severity = Severity::Info,
                      .step = Step::RoleCertificates,
                      .role = after.name,
                      .subject = names.first(),
                      .arguments = {{Argument::Names, names.join(", "_L1)},
                                    {Argument::Configurations, configurations.join(", "_L1)}}});
}

/// A new endpoint without a load balancer of its own is on the public one. Source: azure-docs,
/// schema-csdef-webrole, InputEndpoint.
void findPublic(QList<Problem> &found, const Role &before, const Role &after)
{
    const auto internal = std::ranges::find_if_not(
        before.endpoints, [](const Endpoint &endpoint) { return endpoint.loadBalancer.isEmpty(); });
    if (internal == before.endpoints.cend())
        return;
    for (const Endpoint &endpoint : after.endpoints) {
        if (endpoint.loadBalancer.isEmpty() && !findEndpoint(before, endpoint.name))
            found.append({.rule = Rule::EndpointBecomesPublic,
                          .severity = Severity::Warning,
                          .step = Step::Scenario,
                          .role = after.name,
                          .subject = endpoint.name,
                          .arguments = {{Argument::Port, endpoint.port},
                                        {Argument::OtherEndpoint, internal->name},
                                        {Argument::LoadBalancer, internal->loadBalancer}}});
    }
}

/// An earlier run's is the script's own. Code of the role may bind any other, as AzureWebFarm's does.
void findNoLongerTcp(QList<Problem> &found, const Draft &draft, const Role &before, const Role &after)
{
    if (!storedSetting(before).isEmpty())
        return;
    const QSet<quint16> scripted = scriptPorts(draft, after.name);
    for (const Endpoint &endpoint : after.endpoints) {
        const Endpoint *was = findEndpoint(before, endpoint.name);
        const auto port = instancePort(endpoint);
        const bool goesBack = draft.httpsEndpoint == HttpsEndpoint::Tcp && port && scripted.contains(*port);
        if (was && was->protocol == "tcp"_L1 && endpoint.protocol == "https"_L1 && !goesBack)
            found.append({.rule = Rule::TcpBecomesHttps,
                          .severity = Severity::Warning,
                          .step = Step::Scenario,
                          .role = after.name,
                          .subject = endpoint.name,
                          .arguments = {{Argument::Port, endpoint.port}},
                          .certainty = Certainty::Inferred});
    }
}

/// Of a thumbprint that the project has itself nothing is said: it is no work of the draft.
void findStillUsed(QList<Problem> &found, const Draft &draft, const Role &before, const Role &after)
{
    for (const RoleCertificate &entry : after.certificates) {
        const RoleCertificate *was = findCertificate(before, entry.name);
        for (auto it = entry.thumbprints.cbegin(); it != entry.thumbprints.cend(); ++it) {
            const auto thumbprint = Thumbprint::parse(it.value());
            if (!thumbprint || !draft.removed.contains(*thumbprint)
                || (was && was->thumbprints.value(it.key()) == it.value()))
                continue;
            found.append({.rule = Rule::CertificateStillUsed,
                          .severity = Severity::Error,
                          .step = Step::RoleCertificates,
                          .role = after.name,
                          .subject = entry.name,
                          .arguments = {{Argument::Thumbprint, thumbprint->toString()}}});
            break;
        }
    }
}

} // namespace

QList<Problem> planProblems(const Draft &draft, const Project &project)
{
    QList<Problem> found;
    for (const Role &before : project.service.roles) {
        const Role *after = findRole(draft.service, before.name);
        if (!after)
            continue;
        if (draft.target != Target::Server) { // whose plan leaves csdef and cscfg alone
            findTakenAway(found, draft, before, *after);
            findUnserved(found, draft, *after);
            findBecomingOne(found, before, *after);
            findKept(found, draft, before, *after);
            findPublic(found, before, *after);
            findNoLongerTcp(found, draft, before, *after);
        }
        findStillUsed(found, draft, before, *after);
    }
    return found;
}

QList<Problem> withCompleted(QList<Problem> found, const Service &completed, const Project &project)
{
    for (Problem &problem : found) {
        if (problem.isOfKept)
            problem.severity = Severity::Error;
    }
    for (const Problem &problem : serviceProblems(completed, &project)) {
        const auto isIt = [&problem](const Problem &known) {
            return known.rule == problem.rule && known.role == problem.role
                && known.subject == problem.subject && known.arguments == problem.arguments;
        };
        if (std::ranges::none_of(found, isIt))
            found.append(problem);
    }
    return found;
}

} // namespace bindwright
