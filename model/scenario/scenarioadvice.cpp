// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenarioadvice.h"

#include "httpsendpoint.h"
#include "scenarioparts.h"

#include "model/certificates/chain.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// What the advice rests on, gathered once.
struct Situation
{
    QList<Certificate> leaves;
    QStringList hosts; ///< wanted, else all names of the leaves
    QStringList wanted; ///< wanted by the admin
    Certificate primary; ///< empty when there are no leaves
    Chain chain; ///< of primary
    QSet<Thumbprint> intermediates; ///< of all leaves
    bool hasWebRole = false; ///< chosen or not
    int webRoles = 0; ///< that were chosen
    int servedRoles = 0; ///< those of them that have an https endpoint or can get one
    int roles = 0;
    int configurations = 0;
    QString tooOld; ///< an osFamily that cannot do SNI; empty: none
    QString osFamily; ///< the first that is written
    QList<Said<Effect>> endpoints; ///< what SNI does with the certificates of the https endpoints
};

/// As RoleBuilder::serveDefault() decides: the endpoint's own certificate stays the default for clients
/// without SNI, unless another was chosen or what was brought in renews it.
Said<Effect> endpointEffect(const Draft &draft, const Situation &s, const Role &role)
{
    const int place = httpsEndpointOf(draft, role);
    const Endpoint served = place < 0 ? Endpoint{.port = newEndpointPort()} : role.endpoints.at(place);
    const QString &port = served.port;
    const RoleCertificate *known = findCertificate(role, served.certificate);
    const Said<Effect> gets{Effect::DeclareEndpoint, {port, displayName(s.primary)}};
    if (draft.defaultCertificate || !known || !isInStore(*known, u"My") || !deployedThumbprint(*known))
        return gets;
    const Renewals renewals(draft, role.name, storedBindings(role));
    for (const Certificate &leaf : s.leaves) {
        if (renewals.entryFor(role, leaf) == known)
            return {Effect::DeclareEndpoint, {port, displayName(leaf)}};
    }
    return {Effect::KeepEndpointCertificate, {port, known->name}};
}

/// What is deployed decides; the emulator's cscfg is not, and one that is only kept keeps its bindings too.
void readGuestOs(Situation &s, const Draft &draft)
{
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        const auto os = guestOs(configuration.osFamily);
        if (isLocalConfiguration(configuration.fileName) || isKept(draft, configuration.fileName))
            continue;
        if (s.osFamily.isEmpty())
            s.osFamily = configuration.osFamily;
        if (os && !os->sni)
            s.tooOld = configuration.osFamily;
    }
}

Situation situationOf(const Draft &draft, const Service &base)
{
    Situation s{.leaves = usableLeaves(draft), .wanted = draft.hosts};
    if (s.leaves.isEmpty())
        return s;
    s.hosts = hostsToBind(draft);
    s.primary = primaryLeaf(draft);
    const ChainFinder chains(draft.certificates, draft.asOf);
    s.chain = chains.chainOf(s.primary);
    for (const Certificate &leaf : std::as_const(s.leaves)) {
        for (const Certificate &intermediate : chains.chainOf(leaf).intermediates)
            s.intermediates.insert(intermediate.sha1);
    }
    bool getsPort = false;
    for (const Role &role : draft.service.roles) {
        s.hasWebRole |= role.kind == RoleKind::Web;
        if (!draft.roles.contains(role.name))
            continue;
        ++s.roles;
        if (role.kind != RoleKind::Web)
            continue;
        ++s.webRoles;
        if (httpsEndpointOf(draft, role) >= 0)
            ++s.servedRoles;
        else if (!portHolder(draft, draft.service, role))
            getsPort = true; // one of them does
    }
    s.servedRoles += getsPort ? 1 : 0;
    for (const Role &role : base.roles) {
        if (draft.roles.contains(role.name) && role.kind == RoleKind::Web && !portHolder(draft, base, role)) {
            const Said<Effect> effect = endpointEffect(draft, s, role);
            if (!s.endpoints.contains(effect))
                s.endpoints.append(effect);
        }
    }
    s.configurations = int(draft.configurations.isEmpty() ? draft.service.configurations.size()
                                                          : draft.configurations.size());
    readGuestOs(s, draft);
    return s;
}

QString number(qsizetype n)
{
    return QString::number(n);
}

void judgeOneCertificate(ScenarioAdvice &advice, const Situation &s)
{
    if (s.leaves.size() == 1)
        advice.reasons.append({Reason::OneCertificate, {displayName(s.primary)}});
    else
        advice.reasons.append({Reason::LeavesUnused, {number(s.leaves.size() - 1), number(s.leaves.size())}});
    // A SAN certificate is for every host that there is; a single one for those that were asked for.
    const QStringList missed = uncovered(advice.scenario == Scenario::San ? s.hosts : s.wanted, s.primary);
    if (!missed.isEmpty())
        advice.reasons.append({Reason::HostsNotCovered, {displayName(s.primary), missed.join(u", "_s)}});
    else if (s.hosts.size() > 1 && uncovered(s.hosts, s.primary).isEmpty())
        advice.reasons.append({Reason::CoversAllHosts, {displayName(s.primary), number(s.hosts.size())}});
    if (!missed.isEmpty() && advice.scenario == Scenario::San)
        advice.fit = Fit::Impossible;
}

void judgeChain(ScenarioAdvice &advice, const Situation &s)
{
    const auto count = s.chain.intermediates.size();
    if (advice.scenario == Scenario::Chained && count == 0) {
        advice.reasons.append({Reason::NoIntermediates, {}});
        return;
    }
    if (count > 0)
        advice.reasons.append({Reason::HasIntermediates, {number(count)}});
    if (s.chain.root && s.chain.root->sha1 != s.primary.sha1)
        advice.reasons.append({Reason::PrivateRoot, {displayName(*s.chain.root)}});
}

void judgeSni(ScenarioAdvice &advice, const Situation &s)
{
    advice.reasons.append({Reason::ManyHosts, {number(s.hosts.size()), number(s.leaves.size())}});
    if (s.hosts.isEmpty()) {
        advice.reasons = {{Reason::NoHosts, {}}};
        advice.fit = Fit::Impossible;
    }
    if (!s.tooOld.isEmpty()) {
        advice.reasons.append({Reason::SniUnavailable, {s.tooOld}});
        advice.fit = Fit::Impossible;
    } else if (!s.osFamily.isEmpty()) {
        advice.reasons.append({Reason::SniAvailable, {s.osFamily}});
    }
    if (s.webRoles > 1)
        advice.reasons.append({Reason::SharedByRoles, {number(s.webRoles)}});
    if (!s.intermediates.isEmpty())
        advice.reasons.append({Reason::HasIntermediates, {number(s.intermediates.size())}});
}

void judge(ScenarioAdvice &advice, const Situation &s)
{
    if (s.leaves.isEmpty()) {
        advice.fit = Fit::Impossible;
        advice.reasons.append({Reason::NoCertificateYet, {}});
        return;
    }
    if (s.webRoles == 0 && advice.scenario != Scenario::Installed) {
        advice.fit = Fit::Impossible;
        advice.reasons.append({s.hasWebRole ? Reason::NoWebRoleChosen : Reason::NoWebRole, {}});
        return;
    }
    switch (advice.scenario) {
    case Scenario::Single:
    case Scenario::San:
        judgeOneCertificate(advice, s);
        judgeChain(advice, s);
        break;
    case Scenario::Chained:
        judgeChain(advice, s);
        judgeOneCertificate(advice, s);
        break;
    case Scenario::Installed:
        advice.reasons.append({Reason::ManyCertificates, {number(s.leaves.size())}});
        break;
    case Scenario::Sni:
        judgeSni(advice, s);
        break;
    }
}

QList<Said<Effect>> effectsOf(Scenario scenario, const Situation &s, const Draft &draft)
{
    const bool many = scenario == Scenario::Installed || scenario == Scenario::Sni;
    const qsizetype leaves = many ? s.leaves.size() : 1;
    const qsizetype intermediates = scenario == Scenario::Sni ? s.intermediates.size()
        : scenario == Scenario::Chained                       ? s.chain.intermediates.size()
                                                              : 0;
    QList<Said<Effect>> effects{
        {Effect::DeclareCertificates, {number(leaves), number(intermediates), number(s.roles)}},
        {Effect::SetThumbprints, {number(leaves + intermediates), number(s.configurations)}}};
    if (scenario == Scenario::Installed)
        return effects << Said<Effect>{Effect::BindNothing, {}};
    if (scenario == Scenario::Sni)
        effects += s.endpoints;
    else
        effects << Said<Effect>{Effect::DeclareEndpoint, {u"443"_s, displayName(s.primary)}};
    effects << Said<Effect>{Effect::BindSite, {number(s.servedRoles)}};
    if (scenario != Scenario::Sni)
        return effects;
    if (draft.scriptForm == ScriptForm::Server)
        return effects << Said<Effect>{Effect::SetBindings, {number(s.hosts.size())}};
    const bool startupTask = draft.scriptForm == ScriptForm::StartupTask;
    const bool keeps = draft.httpsEndpoint == HttpsEndpoint::Keep;
    return effects << Said<Effect>{startupTask ? Effect::AddStartupTask : Effect::AddOnStart, {}}
                   << Said<Effect>{Effect::SetBindings, {number(s.hosts.size())}}
                   << Said<Effect>{keeps ? Effect::ReplacePlatformBinding : Effect::EndpointBecomesTcp, {}};
}

/// The scenario that suits best, before it is known whether it is possible.
Scenario preferred(const Situation &s)
{
    if (s.webRoles == 0 || s.hosts.isEmpty())
        return s.leaves.size() > 1 || s.webRoles == 0 ? Scenario::Installed : Scenario::Single;
    const bool oneServesAll = uncovered(s.hosts, s.primary).isEmpty();
    if (!oneServesAll && s.leaves.size() > 1)
        return s.tooOld.isEmpty() ? Scenario::Sni : Scenario::Installed;
    if (!s.chain.intermediates.isEmpty())
        return Scenario::Chained;
    return s.hosts.size() > 1 && oneServesAll ? Scenario::San : Scenario::Single;
}

} // namespace

QList<ScenarioAdvice> adviseScenarios(const Draft &draft, const Service &base)
{
    const Situation situation = situationOf(draft, base);
    QList<ScenarioAdvice> advices;
    for (const Scenario scenario :
         {Scenario::Single, Scenario::San, Scenario::Chained, Scenario::Installed, Scenario::Sni}) {
        ScenarioAdvice advice{.scenario = scenario};
        judge(advice, situation);
        if (advice.fit != Fit::Impossible && scenario == preferred(situation))
            advice.fit = Fit::Recommended;
        if (!situation.leaves.isEmpty())
            advice.effects = effectsOf(scenario, situation, draft);
        advices.append(advice);
    }
    return advices;
}

} // namespace bindwright
