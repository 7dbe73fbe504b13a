// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenario.h"

#include "httpsendpoint.h"
#include "rolebuilder.h"
#include "scenarioparts.h"

#include "model/certificates/coverage.h"
#include "model/draft/draftwords.h"
#include "model/net/hostname.h"
#include "model/script/endpointports.h"
#include "model/script/scriptsetting.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

QString word(Scenario scenario)
{
    return wordOf(scenarioWords(), scenario);
}

std::optional<Scenario> parseScenario(const QString &word)
{
    const auto &words = scenarioWords();
    const auto it = std::ranges::find_if(words, [&word](const auto &entry) { return entry.second == word; });
    return it == words.end() ? std::nullopt : std::optional(it->first);
}

namespace {

/// Whether the draft has a binding of that host, on that port of the role.
bool isBound(const Draft &draft, const Role &role, const QString &host, const QString &port)
{
    const QString name = unicodeForm(host);
    return std::ranges::any_of(draft.bindings, [&](const Binding &binding) {
        return binding.role == role.name && binding.port == port && unicodeForm(binding.host) == name;
    });
}

void bindHosts(Draft &draft, Role &role, RoleBuilder &builder)
{
    const QList<Certificate> leaves = usableLeaves(draft);
    const QStringList hosts = hostsToBind(draft);
    const QString port = builder.port();
    QSet<QString> bound; // by another site, which keeps it
    for (const Binding &binding : std::as_const(draft.bindings)) {
        if (binding.role == role.name && binding.port == port)
            bound.insert(binding.host);
    }
    for (const QString &host : hosts) {
        if (bound.contains(host))
            continue;
        bound.insert(host);
        const Certificate *leaf = bestLeafFor(host, leaves);
        draft.bindings.append({.role = role.name,
                               .site = siteNameFor(role, host, draft.site),
                               .port = port,
                               .host = host,
                               .certificate = leaf ? builder.declareInMy(*leaf) : QString()});
    }
}

/// The certificate for a site's own host: the endpoint's, unless it is known not to name the host, and no
/// site was chosen, whose others would keep theirs.
QString certificateFor(const Draft &draft, const Role &role, const QString &host, RoleBuilder &builder)
{
    const QString name = builder.httpsEndpoint().certificate;
    const Certificate *own = findCertificate(draft, role, name);
    const bool stays =
        host.isEmpty() || !draft.site.isEmpty() || !own || coverage(*own, host) == Coverage::Covered;
    const QList<Certificate> leaves = usableLeaves(draft);
    const Certificate *better = stays ? nullptr : bestLeafFor(host, leaves);
    return better ? builder.declareInMy(*better) : name;
}

/// One row for the script, which owns the endpoint's port, with its flags and certificate.
void bindOwn(Draft &draft, const Role &role, Binding own, RoleBuilder &builder)
{
    if (isBound(draft, role, own.host, own.port))
        return;
    own.sslFlags = own.host.isEmpty() ? SslFlags() : SslFlag::Sni;
    own.certificate = certificateFor(draft, role, own.host, builder);
    draft.bindings.append(own);
}

bool hasHeader(const Role &role, const QString &site, const QString &host)
{
    const QList<SiteBinding> bindings = role.sites.value(siteIndex(role, site)).bindings;
    return std::ranges::any_of(bindings, [&host](const SiteBinding &binding) {
        return unicodeForm(binding.hostHeader.trimmed()) == host;
    });
}

/// What the sites have at the https endpoint, which the platform is to bind no more: their own names, those
/// that an earlier run took over so, and a default for clients without SNI.
void bindOwned(Draft &draft, const Role &role, RoleBuilder &builder)
{
    const QString endpoint = builder.httpsEndpoint().name;
    const QString port = builder.port();
    QString defaultSite = siteNameFor(role, {}, draft.site);
    for (const Site &site : role.sites) {
        for (const SiteBinding &binding : site.bindings) {
            const QString host = unicodeForm(binding.hostHeader.trimmed());
            if (binding.endpointName != endpoint)
                continue;
            if (host.isEmpty())
                defaultSite = site.name;
            else
                bindOwn(draft, role, {.role = role.name, .site = site.name, .port = port, .host = host},
                        builder);
        }
    }
    for (const Binding &earlier : storedBindings(role)) {
        if (earlier.port != port)
            continue;
        if (earlier.host.isEmpty())
            defaultSite = earlier.site;
        else if (hasHeader(role, earlier.site, earlier.host) && !isBound(draft, role, earlier.host, port))
            draft.bindings.append(earlier);
    }
    bindOwn(draft, role, {.role = role.name, .site = defaultSite, .port = port, .host = {}}, builder);
}

void buildSni(Draft &draft, Role &role, RoleBuilder &builder)
{
    const QList<Certificate> leaves = usableLeaves(draft);
    builder.fillEndpoint(primaryLeaf(draft));
    for (const Certificate &leaf : leaves) {
        builder.declareInMy(leaf);
        builder.declareChain(leaf);
    }
    builder.serveDefault(primaryLeaf(draft));
    bindHosts(draft, role, builder);
    if (draft.httpsEndpoint == HttpsEndpoint::Tcp)
        bindOwned(draft, role, builder);
}

/// What the platform would bind for the https endpoints.
void bindAsPlatform(Draft &draft, const Role &role)
{
    for (const Site &site : role.sites) {
        for (const SiteBinding &siteBinding : site.bindings) {
            const Endpoint *endpoint = findEndpoint(role, siteBinding.endpointName);
            const auto port = endpoint ? instancePort(*endpoint) : std::nullopt;
            if (!port || endpoint->protocol != "https"_L1 || endpoint->certificate.isEmpty()
                || isBound(draft, role, siteBinding.hostHeader, QString::number(*port)))
                continue;
            draft.bindings.append({.role = role.name,
                                   .site = site.name,
                                   .port = QString::number(*port),
                                   .host = siteBinding.hostHeader,
                                   .sslFlags = {},
                                   .certificate = endpoint->certificate});
        }
    }
}

void buildRole(Draft &draft, Role &role, Scenario scenario, const QList<Binding> &before)
{
    RoleBuilder builder(draft, role, before);
    const QList<Certificate> leaves = usableLeaves(draft);
    if (scenario == Scenario::Installed) {
        for (const Certificate &leaf : leaves)
            builder.declareInMy(leaf);
        return;
    }
    if (role.kind != RoleKind::Web)
        return;
    if (scenario == Scenario::Sni) {
        buildSni(draft, role, builder);
        return;
    }
    const Certificate leaf = primaryLeaf(draft);
    builder.serve(leaf);
    if (scenario == Scenario::Chained)
        builder.declareChain(leaf);
    if (draft.target == Target::Server)
        bindAsPlatform(draft, role);
}

/// Those of an earlier run that the scenario does not touch; certificates for the application touch none.
void keepOthers(Draft &draft, const Service &original)
{
    for (const Role &role : original.roles) {
        for (const Binding &binding : storedBindings(role)) {
            const bool isTouched = draft.scenario != Scenario::Installed && draft.roles.contains(role.name)
                && (draft.site.isEmpty() || binding.site == draft.site);
            if (!isTouched)
                draft.bindings.append(binding);
        }
    }
}

/// What an earlier run bound keeps its place, so that a run that changes nothing writes nothing.
void keepOrder(QList<Binding> &bindings, const Service &original)
{
    QList<Binding> earlier;
    for (const Role &role : original.roles)
        earlier += storedBindings(role);
    const auto placeOf = [&earlier](const Binding &binding) {
        const auto same = [&binding](const Binding &other) { return isSamePlace(binding, other); };
        return std::ranges::find_if(earlier, same) - earlier.begin();
    };
    std::ranges::stable_sort(bindings, {}, placeOf);
}

bool hasOneCertificate(std::optional<Scenario> scenario)
{
    return scenario && *scenario != Scenario::Sni && *scenario != Scenario::Installed;
}

} // namespace

Draft withScenario(const Draft &draft, Scenario scenario, const Service &original)
{
    Draft result = draft;
    const Service base = withMended(original, draft.service);
    result.scenario = scenario;
    result.service = base;
    result.bindings.clear();
    if (usableLeaves(draft).isEmpty())
        return result;
    keepOthers(result, original);
    // Each role is built on a copy: the builder reads the draft that it is part of.
    for (qsizetype i = 0; i < base.roles.size(); ++i) {
        if (!draft.roles.contains(base.roles.at(i).name))
            continue;
        Role role = base.roles.at(i);
        const bool binds = scenario != Scenario::Installed && role.kind == RoleKind::Web;
        if (binds && portHolder(result, result.service, role))
            continue; // scenarioProblems() says so
        buildRole(result, role, scenario, draft.bindings);
        result.service.roles[i] = role;
    }
    keepOrder(result.bindings, original);
    return result;
}

Draft withScenarioFollowed(const Draft &changed, const Draft &draft, const Service &base)
{
    const bool follows = draft.scenario && withScenario(draft, *draft.scenario, base) == draft;
    return follows ? withScenario(changed, *draft.scenario, base) : changed;
}

Draft withTargetFollowed(const Draft &draft, Target before)
{
    Draft result = draft;
    if (!hasOneCertificate(draft.scenario) || (draft.target == Target::Server) == (before == Target::Server))
        return result;
    if (before == Target::Server) {
        result.bindings.clear();
    } else if (result.bindings.isEmpty()) {
        for (const Role &role : draft.service.roles)
            bindAsPlatform(result, role);
    }
    return result;
}

} // namespace bindwright
