// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenario.h"

#include "rolecertificates.h"
#include "scenarioparts.h"

#include "model/certificates/chain.h"
#include "model/draft/draftwords.h"
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
        , m_renewals(draft, role.name, before)
    { }

    /// The name under which the certificate is in that store of the role, declared if it was not.
    QString declare(const Certificate &certificate, const QString &store)
    {
        for (const RoleCertificate &known : std::as_const(m_role.certificates)) {
            const bool isIts = countingThumbprint(m_draft, known) == certificate.sha1
                || (known.thumbprints.isEmpty() && known.name == certificateName(certificate));
            if (known.storeName == store && known.declared && isIts)
                return withThumbprint(known.name, certificate);
        }
        const RoleCertificate *renewed =
            store == QLatin1String(myStore) ? m_renewals.entryFor(m_role, certificate) : nullptr;
        if (renewed)
            return withThumbprint(renewed->name, certificate);
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

    /// An endpoint's certificate that stands for none yet gets the default one, so that its name stays.
    void fillEndpoint(const Certificate &otherwise)
    {
        const auto endpoint = std::ranges::find(m_role.endpoints, u"https"_s, &Endpoint::protocol);
        if (endpoint == m_role.endpoints.end() || endpoint->certificate.trimmed().isEmpty())
            return;
        endpoint->certificate = endpoint->certificate.trimmed();
        const Certificate &certificate = chosenDefault(otherwise);
        RoleCertificate *known = findCertificate(m_role, endpoint->certificate);
        const auto isThere = [&](const RoleCertificate &entry) {
            return entry.storeName == QLatin1String(myStore)
                && countingThumbprint(m_draft, entry) == certificate.sha1;
        };
        if (std::ranges::any_of(m_role.certificates, isThere))
            return;
        if (!known) {
            declareAs(endpoint->certificate, certificate);
        } else if (known->storeName == QLatin1String(myStore) && !deployedThumbprint(*known)) {
            known->declared = true;
            withThumbprint(known->name, certificate);
        }
    }

    /// An https endpoint is there; its certificate is the chosen default, else the one it had.
    QString serveDefault(const Certificate &otherwise)
    {
        Endpoint &endpoint = httpsEndpoint();
        if (endpoint.certificate.isEmpty()) // declared as tcp by an earlier run, whose default goes on
            endpoint.certificate = earlierDefault();
        RoleCertificate *known = findCertificate(m_role, endpoint.certificate);
        const bool keeps = !m_draft.defaultCertificate && known && deployedThumbprint(*known);
        if (keeps)
            known->declared = true; // the script's rows need it to be
        else
            change(endpoint, declare(chosenDefault(otherwise), QString::fromLatin1(myStore)));
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
    /// A certificate that only cscfg files have, for this endpoint alone, goes with it.
    void change(Endpoint &endpoint, const QString &certificate)
    {
        const QString before = std::exchange(endpoint.certificate, certificate);
        if (std::ranges::find(m_role.endpoints, before, &Endpoint::certificate) == m_role.endpoints.end())
            m_role.certificates.removeIf(
                [&before](const RoleCertificate &c) { return c.name == before && !c.declared; });
    }

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
        const RoleCertificate before = *entry;
        for (const ConfigurationFacts &configuration : std::as_const(m_draft.service.configurations)) {
            const QString &file = configuration.fileName;
            const bool isWanted = m_draft.configurations.isEmpty() ? !keepsItsOwn(before, file)
                                                                   : m_draft.configurations.contains(file);
            if (isWanted && configuration.roles.contains(m_role.name))
                entry->thumbprints.insert(file, certificate.sha1.toString());
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

    /// Its certificate's name without the blanks around it, which no name may have.
    Endpoint &httpsEndpoint()
    {
        const auto https = std::ranges::find(m_role.endpoints, u"https"_s, &Endpoint::protocol);
        if (https != m_role.endpoints.end()) {
            https->certificate = https->certificate.trimmed();
            return *https;
        }
        // A tcp endpoint on 443 is what an earlier run made of it, or an admin's own.
        const auto tcp = std::ranges::find(m_role.endpoints, newEndpointPort(), &Endpoint::port);
        if (tcp != m_role.endpoints.end()) {
            tcp->protocol = u"https"_s;
            return *tcp;
        }
        m_role.endpoints.append({.name = freeEndpointName(m_role),
                                 .protocol = u"https"_s,
                                 .port = newEndpointPort(),
                                 .loadBalancer = loadBalancer()});
        return m_role.endpoints.last();
    }

    /// That of the site's endpoint: https is reached from where http is.
    QString loadBalancer() const
    {
        const int site = siteIndex(m_role, m_draft.site);
        for (const SiteBinding &binding : site < 0 ? QList<SiteBinding>() : m_role.sites.at(site).bindings) {
            if (const Endpoint *endpoint = findEndpoint(m_role, binding.endpointName))
                return endpoint->loadBalancer;
        }
        const auto http = std::ranges::find(m_role.endpoints, u"http"_s, &Endpoint::protocol);
        return http == m_role.endpoints.cend() ? QString() : http->loadBalancer;
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
        site.bindings.append({.name = freeBindingName(site, endpoint), .endpointName = endpoint});
    }

    Draft &m_draft;
    Role &m_role;
    const QList<Binding> &m_before;
    const ChainFinder m_chains; ///< of the draft's certificates, which stay as they are
    Renewals m_renewals;
};

/// Whether the draft has a binding of that host, on that port of the role.
bool isBound(const Draft &draft, const Role &role, const QString &host, const QString &port)
{
    return std::ranges::any_of(draft.bindings, [&](const Binding &binding) {
        return binding.role == role.name && binding.host == host && binding.port == port;
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
    builder.fillEndpoint(primaryLeaf(draft));
    for (const Certificate &leaf : leaves) {
        builder.declare(leaf, QString::fromLatin1(myStore));
        builder.declareChain(leaf);
    }
    const QString defaultName = builder.serveDefault(primaryLeaf(draft));
    bindHosts(draft, role, builder);
    if (draft.httpsEndpoint == HttpsEndpoint::Tcp && !isBound(draft, role, {}, builder.port()))
        draft.bindings.append({.role = role.name,
                               .site = siteNameFor(role, {}, draft.site),
                               .port = builder.port(),
                               .host = {},
                               .sslFlags = {},
                               .certificate = defaultName});
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
        if (binds && portHolder(result.service, role))
            continue; // scenarioProblems() says so
        buildRole(result, role, scenario, draft.bindings);
        result.service.roles[i] = role;
    }
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
