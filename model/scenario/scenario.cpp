// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenario.h"

#include "scenarioparts.h"

#include "model/certificates/chain.h"
#include "model/draft/draftwords.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

QString word(Scenario scenario)
{
    return wordOf(scenarioWords(), scenario);
}

std::optional<Scenario> parseScenario(const QString &word)
{
    for (const auto &entry : scenarioWords()) {
        if (entry.second == word)
            return entry.first;
    }
    return std::nullopt;
}

namespace {

constexpr auto myStore = "My";
constexpr auto intermediateStore = "CA";
constexpr auto rootStore = "Root";

/// Carries one scenario out on one role.
class RoleBuilder final
{
public:
    /// \a before: the bindings that the draft had, an earlier run's among them.
    RoleBuilder(Draft &draft, Role &role, const QList<Binding> &before)
        : m_draft(draft)
        , m_role(role)
        , m_before(before)
        , m_chains(draft.certificates, draft.asOf)
    { }

    /// The name under which the certificate is in that store of the role, declared if it was not.
    QString declare(const Certificate &certificate, const QString &store)
    {
        for (const RoleCertificate &known : std::as_const(m_role.certificates)) {
            if (known.storeName == store && known.declared && deployedThumbprint(known) == certificate.sha1)
                return withThumbprint(known.name, certificate);
        }
        m_role.certificates.append({.name = freeCertificateName(m_role, certificate),
                                    .storeLocation = u"LocalMachine"_s,
                                    .storeName = store});
        return withThumbprint(m_role.certificates.last().name, certificate);
    }

    void declareChain(const Certificate &leaf)
    {
        const Chain chain = m_chains.chainOf(leaf);
        for (const Certificate &intermediate : chain.intermediates)
            declare(intermediate, QString::fromLatin1(intermediateStore));
        // A public root is the clients' own; only a private CA's is installed, and only when asked for.
        if (m_draft.installRoot && chain.root && chain.root->sha1 != leaf.sha1)
            declare(*chain.root, QString::fromLatin1(rootStore));
    }

    /// The https endpoint with the certificate on it: the one there is, renewed under its own name,
    /// or a new one on 443.
    void serve(const Certificate &leaf)
    {
        Endpoint &endpoint = httpsEndpoint();
        const RoleCertificate *known = findCertificate(m_role, endpoint.certificate);
        if (known && known->storeName == QLatin1String(myStore))
            withThumbprint(endpoint.certificate, leaf);
        else if (!endpoint.certificate.isEmpty() && !known)
            declareAs(endpoint.certificate, leaf); // implicit until now: csdef names it, only cscfg has it
        else
            endpoint.certificate = declare(leaf, QString::fromLatin1(myStore));
        bindSites(endpoint.name);
    }

    /// An https endpoint is there; its certificate is the chosen default, else the one it had.
    QString serveDefault(const Certificate &otherwise)
    {
        Endpoint &endpoint = httpsEndpoint();
        if (endpoint.certificate.isEmpty()) // declared as tcp by an earlier run, whose default goes on
            endpoint.certificate = earlierDefault();
        const RoleCertificate *known = findCertificate(m_role, endpoint.certificate);
        const bool keeps = !m_draft.defaultCertificate && known && deployedThumbprint(*known);
        if (!keeps)
            endpoint.certificate = declare(chosenDefault(otherwise), QString::fromLatin1(myStore));
        else if (RoleCertificate *implicit = findCertificate(m_role, endpoint.certificate))
            implicit->declared = true; // the script's rows need it to be
        bindSites(endpoint.name);
        return endpoint.certificate;
    }

    /// The port that IIS listens on: behind the load balancer, where the endpoint says another.
    QString port()
    {
        const auto port = instancePort(httpsEndpoint());
        return port ? QString::number(*port) : QString();
    }

private:
    QString earlierDefault() const
    {
        const auto isDefault = [this](const Binding &binding) {
            return binding.role == m_role.name && binding.host.isEmpty() && !binding.sslFlags;
        };
        const auto it = std::ranges::find_if(m_before, isDefault);
        return it == m_before.cend() ? QString() : it->certificate;
    }

    QString withThumbprint(const QString &name, const Certificate &certificate)
    {
        RoleCertificate *entry = findCertificate(m_role, name);
        for (const ConfigurationFacts &configuration : std::as_const(m_draft.service.configurations)) {
            if (configuration.roles.contains(m_role.name))
                entry->thumbprints.insert(configuration.fileName, certificate.sha1.toString());
        }
        return name;
    }

    void declareAs(const QString &name, const Certificate &certificate)
    {
        m_role.certificates.append(
            {.name = name, .storeLocation = u"LocalMachine"_s, .storeName = QString::fromLatin1(myStore)});
        withThumbprint(name, certificate);
    }

    const Certificate &chosenDefault(const Certificate &otherwise) const
    {
        const Certificate *chosen = m_draft.defaultCertificate
            ? bindwright::findCertificate(m_draft, *m_draft.defaultCertificate)
            : nullptr;
        return chosen ? *chosen : otherwise;
    }

    Endpoint &httpsEndpoint()
    {
        const auto https = std::ranges::find(m_role.endpoints, u"https"_s, &Endpoint::protocol);
        if (https != m_role.endpoints.end())
            return *https;
        // A tcp endpoint on 443 is what an earlier run made of it, or an admin's own.
        const auto tcp = std::ranges::find(m_role.endpoints, newEndpointPort(), &Endpoint::port);
        if (tcp != m_role.endpoints.end()) {
            tcp->protocol = u"https"_s;
            return *tcp;
        }
        m_role.endpoints.append(
            {.name = freeEndpointName(m_role), .protocol = u"https"_s, .port = newEndpointPort()});
        return m_role.endpoints.last();
    }

    void bindSites(const QString &endpoint)
    {
        const auto refers = [&endpoint](const Site &site) {
            return std::ranges::any_of(site.bindings,
                                       [&](const SiteBinding &b) { return b.endpointName == endpoint; });
        };
        if (m_role.sites.isEmpty() || std::ranges::any_of(m_role.sites, refers))
            return;
        Site &site = m_role.sites[siteIndex(m_role, m_draft.site)];
        site.bindings.append({.name = endpoint, .endpointName = endpoint});
    }

    Draft &m_draft;
    Role &m_role;
    const QList<Binding> &m_before;
    const ChainFinder m_chains; ///< of the draft's certificates, which stay as they are
};

void bindHosts(Draft &draft, Role &role, RoleBuilder &builder)
{
    const QList<Certificate> leaves = usableLeaves(draft);
    const QStringList hosts = hostsToBind(draft);
    const QString port = builder.port();
    for (const QString &host : hosts) {
        const Certificate *leaf = bestLeafFor(host, leaves);
        draft.bindings.append(
            {.role = role.name,
             .site = siteNameFor(role, host, draft.site),
             .port = port,
             .host = host,
             .certificate = leaf ? builder.declare(*leaf, QString::fromLatin1(myStore)) : QString()});
    }
}

void buildSni(Draft &draft, Role &role, RoleBuilder &builder)
{
    const QList<Certificate> leaves = usableLeaves(draft);
    for (const Certificate &leaf : leaves) {
        builder.declare(leaf, QString::fromLatin1(myStore));
        builder.declareChain(leaf);
    }
    const QString defaultName = builder.serveDefault(primaryLeaf(draft));
    bindHosts(draft, role, builder);
    if (draft.httpsEndpoint == HttpsEndpoint::Tcp)
        draft.bindings.append({.role = role.name,
                               .site = siteNameFor(role, {}, draft.site),
                               .port = builder.port(),
                               .host = {},
                               .sslFlags = {},
                               .certificate = defaultName});
}

void buildRole(Draft &draft, Role &role, Scenario scenario, const QList<Binding> &before)
{
    RoleBuilder builder(draft, role, before);
    const QList<Certificate> leaves = usableLeaves(draft);
    if (scenario == Scenario::Installed) {
        for (const Certificate &leaf : leaves)
            builder.declare(leaf, QString::fromLatin1(myStore));
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
    // Each role is built on a copy: the builder reads the draft that it is part of.
    for (qsizetype i = 0; i < base.roles.size(); ++i) {
        if (!draft.roles.contains(base.roles.at(i).name))
            continue;
        Role role = base.roles.at(i);
        const bool binds = scenario != Scenario::Installed && role.kind == RoleKind::Web;
        if (binds && portHolder(result.service, role))
            continue; // scenarioProblems() says so
        buildRole(result, role, scenario, draft.bindings);
        result.service.roles[i] = role;
    }
    return result;
}

} // namespace bindwright
