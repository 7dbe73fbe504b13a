// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "preview.h"

#include "certificatefaults.h"
#include "platformbindings.h"
#include "previewhosts.h"
#include "serverdraft.h"

#include "model/certificates/coverage.h"
#include "model/draft/windowsbuild.h"
#include "model/httpsys/decision.h"
#include "model/net/hostname.h"
#include "model/script/deployments.h"
#include "model/script/endpointports.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// \a drops: HTTP.sys drops the host of a binding without SNI, whatever it is; a script does not write it.
void commit(HttpSysState &state, const Binding &binding, const QString &label, int row, bool drops)
{
    const auto ip = IpAddress::parse(binding.ip);
    const auto port = parsePort(binding.port);
    const auto host = HostName::parse(binding.host);
    const bool hostFits = drops || binding.host.isEmpty() || host;
    if (!ip || !port || !hostFits)
        return; // the script leaves it out, and bindingProblems() says so
    // A script writes a host in Unicode, however it was typed.
    const QString written = host && !drops ? host->unicode() : binding.host;
    state.commitBinding({ip->bracketed(), *ip, *port, written}, binding.sslFlags, label, row);
}

/// labelOf() of each of the role's certificates.
QHash<QString, QString> labelsOf(const Role &role)
{
    QHash<QString, QString> labels;
    for (const RoleCertificate &entry : role.certificates) {
        const auto thumbprint = deployedThumbprint(entry);
        if (!labels.contains(entry.name))
            labels.insert(entry.name, thumbprint ? thumbprint->toString() : entry.name);
    }
    return labels;
}

/// Whether each cscfg that is deployed leaves the certificate out: then the platform has none to install.
bool isNeverInstalled(const Service &service, const Role &role, const QString &certificate)
{
    const RoleCertificate *entry = findCertificate(role, certificate);
    bool isConfigured = false;
    for (const ConfigurationFacts &configuration : service.configurations) {
        if (isLocalConfiguration(configuration.fileName) || !configuration.roles.contains(role.name))
            continue;
        if (entry && entry->thumbprints.contains(configuration.fileName))
            return false;
        isConfigured = true;
    }
    return isConfigured;
}

/// Whether each cscfg that is deployed is known, and configures the role.
bool isConfigured(const Service &service, const Role &role)
{
    const auto has = [&role](const ConfigurationFacts &c) { return c.roles.contains(role.name); };
    const auto leavesOut = [&](const ConfigurationFacts &c) {
        return c.serviceName == service.name && !isLocalConfiguration(c.fileName) && !has(c);
    };
    const QList<ConfigurationFacts> &all = service.configurations;
    return service.configurationsKnown && (all.isEmpty() || std::ranges::any_of(all, has))
        && std::ranges::none_of(all, leavesOut);
}

/// The https endpoints of a role with sites that none of them, and no script, is bound to.
void noteUnbound(HttpSysState &state, const Draft &draft, const Role &role)
{
    const auto isBoundTo = [](const QString &endpoint) {
        return [&endpoint](const Site &site) {
            return std::ranges::find(site.bindings, endpoint, &SiteBinding::endpointName)
                != site.bindings.cend();
        };
    };
    const QSet<quint16> scripted = scriptPorts(draft, role.name);
    for (const Endpoint &endpoint : role.endpoints) {
        const auto port = instancePort(endpoint);
        if (port && endpoint.protocol == "https"_L1 && !role.sites.isEmpty() && !scripted.contains(*port)
            && std::ranges::none_of(role.sites, isBoundTo(endpoint.name)))
            state.noteUnbound(*port);
    }
}

/// Whether each guest OS that the role may run on is known to have SNI.
bool haveSni(const Service &service, const Role &role)
{
    return std::ranges::all_of(service.configurations, [&role](const ConfigurationFacts &configuration) {
        const auto guest = guestOs(configuration.osFamily);
        return isLocalConfiguration(configuration.fileName) || !configuration.roles.contains(role.name)
            || (guest && guest->sni);
    });
}

/// The ports of bindings that IIS may refuse or take otherwise, as the rules on flags and on guest OSes say.
/// What HTTP.sys holds was not refused.
void noteUnsure(HttpSysState &state, const Draft &draft, const Role &role)
{
    const bool isHeld = recordsDecide(draft, role.name);
    const bool hasSni = isHeld || draft.target == Target::Server || haveSni(draft.service, role);
    const std::optional<int> build = isHeld ? std::nullopt : windowsBuildOf(draft);
    for (const Binding &binding : draft.bindings) {
        const SslFlags flags = binding.sslFlags;
        const bool isUnsure = (!hasSni && flags.testFlag(SslFlag::Sni)) || unknownFlags(flags)
            || (build && !unavailableFlags(flags, *build).isEmpty());
        const auto port =
            isUnsure && binding.role == role.name ? parsePort(binding.port) : failure(Code::NotAPort);
        if (port)
            state.noteUnsure(*port);
    }
}

void putProjection(HttpSysState &state, const Draft &draft, const Role &role, const IpAddress &instance)
{
    if (!draft.server.alone && draft.target != Target::Server) {
        noteUnbound(state, draft, role);
        state.noteScripts(role.recordScripts);
    }
    for (const PlatformBinding &binding : platformBindings(draft, role)) {
        HttpSysRecord record;
        record.ip = binding.replaced ? IpAddress() : instance;
        record.port = binding.port;
        record.certificate = labelOf(role, binding.certificate);
        state.setRecord(record);
        if (isNeverInstalled(draft.service, role, binding.certificate))
            state.setFault(record.certificate, CertificateFault::Lost);
    }
    const auto isOfRole = [&role](const Binding &binding) { return binding.role == role.name; };
    state.reserve(std::ranges::count_if(draft.bindings, isOfRole));
    const QHash<QString, QString> labels = labelsOf(role);
    for (int row = 0; row < int(draft.bindings.size()); ++row) {
        const Binding &binding = draft.bindings.at(row);
        if (!isOfRole(binding))
            continue;
        const QString label = labels.value(binding.certificate, binding.certificate);
        commit(state, binding, label, row, draft.server.alone);
    }
}

/// What a state is made for, whatever is deployed.
struct Asked
{
    const QString &role;
    const IpAddress &instance;
    std::optional<IisVersion> version;
    const QDateTime &now;
};

/// With the one cscfg, if any, that the draft has.
HttpSysState stateWith(const Draft &draft, const Asked &asked)
{
    HttpSysState state(asked.version.value_or(iisVersionOf(draft)));
    const Role &role = *findRole(draft.service, asked.role);
    putFaults(state, draft, role, asked.now);
    putServerFacts(state, draft, role.name);
    putRenewals(state, draft, asked.now);
    state.setMeasured(measuredOn(windowsOf(draft), draft.measurements));
    noteUnsure(state, draft, role);
    if (!recordsDecide(draft, role.name))
        putProjection(state, draft, role, asked.instance);
    if (recordsKnown(draft, role.name))
        putServerRecords(state, draft);
    return state;
}

} // namespace

const IpAddress &exampleInstanceAddress()
{
    static const IpAddress address = IpAddress::parse(u"192.0.2.4"_s).value();
    return address;
}

QString labelOf(const Role &role, const QString &certificate)
{
    const RoleCertificate *entry = findCertificate(role, certificate);
    const auto thumbprint = entry ? deployedThumbprint(*entry) : std::nullopt;
    return thumbprint ? thumbprint->toString() : certificate;
}

HttpSysState stateOf(const Draft &draft, const QString &role, const IpAddress &instance,
                     std::optional<IisVersion> version, const QDateTime &now)
{
    const Role *found = findRole(draft.service, role);
    if (!found)
        return HttpSysState(version.value_or(iisVersionOf(draft)));
    const Asked asked{role, instance, version, now};
    if (recordsDecide(draft, role))
        return stateWith(draft, asked);
    const QList<Draft> deployed = deployments(draft, role);
    HttpSysState state = stateWith(deployed.first(), asked);
    for (const Draft &other : deployed.mid(1))
        state.addAlternative(stateWith(other, asked));
    if (!draft.server.alone && draft.target != Target::Server)
        state.setConfigurationKnown(isConfigured(draft.service, *found));
    return state;
}

IisVersion guestIisVersion(const Service &service)
{
    std::optional<IisVersion> oldest;
    for (const ConfigurationFacts &configuration : service.configurations) {
        const auto guest = guestOs(configuration.osFamily);
        if (!guest || isLocalConfiguration(configuration.fileName))
            continue;
        // IIS 7 has no SNI and its own problem; the rules of IIS 8.0 come closest.
        const IisVersion version = parseIisVersion(guest->iis).value_or(IisVersion::Iis80);
        oldest = oldest ? std::min(*oldest, version) : version;
    }
    return oldest.value_or(IisVersion::Iis10);
}

QString serverNameFor(const QString &host)
{
    const auto name = HostName::parse(host);
    if (!name)
        return host;
    return name->isWildcard() ? u"any"_s + name->ascii().sliced(1) : name->ascii();
}

PreviewCell previewCell(const HttpSysState &state, const CertificatesByLabel &certificates,
                        const QString &host, const ClientHello &hello)
{
    PreviewCell cell{.hello = hello, .decision = decide(state, hello), .coverage = {}};
    if (const Certificate *certificate = certificates.value(cell.decision.certificate))
        cell.coverage = coverage(*certificate, host);
    return cell;
}

QList<PreviewRow> previewOf(const Draft &draft, const IpAddress &instance)
{
    const CertificatesByLabel certificates = certificatesByLabel(draft);
    QList<PreviewRow> rows;
    for (const Role &role : draft.service.roles) {
        const HttpSysState state = stateOf(draft, role.name, instance);
        for (const PreviewHost &host : previewHosts(draft, role)) {
            const SocketAddress to{instance, host.port};
            rows.append(
                {.role = role.name,
                 .host = host.name,
                 .withSni = previewCell(state, certificates, host.name, {to, serverNameFor(host.name)}),
                 .withoutSni = previewCell(state, certificates, host.name, {to, std::nullopt})});
        }
    }
    return rows;
}

} // namespace bindwright
