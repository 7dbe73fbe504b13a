// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "endpointproblems.h"

#include "servicefinder.h"

#include "model/net/hostname.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void findHttps(ServiceFinder &finder, const Endpoint &endpoint)
{
    const RoleCertificate *certificate = findCertificate(finder.role(), endpoint.certificate);
    if (endpoint.certificate.isEmpty())
        finder.add(Rule::EndpointCertificateMissing, Severity::Error, {u"InputEndpoint"_s, endpoint.name});
    else if (!certificate || !certificate->declared)
        // The schema says that the store is automatic; Microsoft's page asks for the element.
        finder.add(Rule::EndpointCertificateUndeclared, Severity::Warning,
                   {u"InputEndpoint"_s,
                    endpoint.name,
                    {{Argument::Certificate, endpoint.certificate},
                     {Argument::Meant, meantBy(endpoint.certificate, namesOf(finder.role().certificates))}}});
    else if (!isInStore(*certificate, u"My"))
        finder.add(Rule::EndpointCertificateNotInMy, Severity::Warning,
                   {u"InputEndpoint"_s,
                    endpoint.name,
                    {{Argument::Certificate, endpoint.certificate},
                     {Argument::Store, certificate->storeLocation + u'\\' + certificate->storeName}}});
}

/// Local ports; "*" lets the platform choose a free one. Endpoints of different kinds may share one: an
/// InstanceInputEndpoint often leads to the port of an InputEndpoint.
class LocalPorts final
{
public:
    explicit LocalPorts(ServiceFinder &finder)
        : m_finder(finder)
    { }

    void check(const OtherEndpoint &endpoint)
    {
        if (endpoint.localPort.isEmpty() || endpoint.localPort == u'*')
            return;
        const QString transport = endpoint.protocol == "udp"_L1 ? u"udp"_s : u"tcp"_s;
        const QString key = QStringList{endpoint.element, transport, endpoint.localPort}.join(u' ');
        if (m_owners.contains(key))
            m_finder.add(
                Rule::LocalPortTaken, Severity::Error,
                {endpoint.element,
                 endpoint.name,
                 {{Argument::Port, endpoint.localPort}, {Argument::OtherEndpoint, m_owners.value(key)}}});
        else
            m_owners.insert(key, endpoint.name);
    }

private:
    ServiceFinder &m_finder;
    QHash<QString, QString> m_owners;
};

void findLocalPorts(ServiceFinder &finder)
{
    LocalPorts ports(finder);
    QList<Endpoint> endpoints = finder.role().endpoints;
    std::ranges::stable_partition(endpoints, [](const Endpoint &e) { return e.localPort.isEmpty(); });
    QSet<QString> isTaken; // public ports that two endpoints have, which is said on its own
    for (const Endpoint &endpoint : std::as_const(endpoints)) {
        const QString own = endpoint.localPort.isEmpty() ? endpoint.port : endpoint.localPort;
        const QString key = (endpoint.protocol == "udp"_L1 ? u"udp "_s : QString()) + endpoint.port;
        if (endpoint.localPort.isEmpty() && isTaken.contains(key))
            continue;
        isTaken.insert(key);
        ports.check({u"InputEndpoint"_s, endpoint.name, endpoint.protocol, own});
    }
    for (const OtherEndpoint &endpoint : finder.role().otherEndpoints)
        ports.check(endpoint);
}

/// What a browser sends: case and blanks around it do not count, and letters go as A-labels.
QString hostOf(const SiteBinding &binding)
{
    return asciiForm(binding.hostHeader.trimmed());
}

/// Sites of one role are told apart by endpoint and hostHeader; IIS starts the first of two that share both.
/// Source: azure-docs, schema-csdef-webrole, Binding; Microsoft, IIS binding.
void findSharedBindings(ServiceFinder &finder)
{
    QHash<QString, QString> owners;
    for (const Site &site : finder.role().sites) {
        for (const SiteBinding &binding : site.bindings) {
            const QString key = binding.endpointName + u'|' + hostOf(binding);
            if (!owners.contains(key))
                owners.insert(key, site.name);
            else
                finder.add(
                    Rule::DuplicateBinding, Severity::Error,
                    {u"Site"_s,
                     site.name,
                     {{Argument::Endpoint, binding.endpointName},
                      {Argument::Host, binding.hostHeader},
                      {Argument::Site, owners.value(key) == site.name ? QString() : owners.value(key)}}});
        }
    }
}

bool isBound(const Role &role, const QString &endpoint)
{
    return std::ranges::any_of(role.sites, [&endpoint](const Site &site) {
        return std::ranges::find(site.bindings, endpoint, &SiteBinding::endpointName) != site.bindings.cend();
    });
}

/// A site's Binding puts an endpoint into IIS. A role without Sites is of before there were any.
/// Source: azure-docs, cloud-services/schema-csdef-webrole.
void findUnbound(ServiceFinder &finder, const Endpoint &endpoint)
{
    const Role &role = finder.role();
    if (role.kind == RoleKind::Web && !role.sites.isEmpty() && !isBound(role, endpoint.name))
        finder.add(Rule::EndpointNotBound, Severity::Warning, {u"InputEndpoint"_s, endpoint.name});
}

/// A name that no client sends over TLS, or that IIS takes for no wildcard.
void findHost(ServiceFinder &finder, const SiteBinding &binding)
{
    const Endpoint *endpoint = findEndpoint(finder.role(), binding.endpointName);
    const QString &host = binding.hostHeader;
    if (host.isEmpty() || host == u'*' || !endpoint || endpoint->protocol != "https"_L1
        || HostName::parse(host))
        return;
    finder
        .add(host.contains(u'*') ? Rule::WildcardInvalid : Rule::HostInvalid, Severity::Error,
             {u"Binding"_s, binding.name})
        .subject = host;
}

void findSites(ServiceFinder &finder)
{
    const QStringList endpoints = namesOf(finder.role().endpoints) + namesOf(finder.role().otherEndpoints);
    for (const Site &site : finder.role().sites) {
        if (site.bindings.isEmpty())
            finder.add(Rule::SiteWithoutBinding, Severity::Error, {u"Site"_s, site.name});
        if (!site.bindingsLast)
            finder.add(Rule::BindingsNotLast, Severity::Error, {u"Site"_s, site.name});
        for (const SiteBinding &binding : site.bindings) {
            findHost(finder, binding);
            if (!endpoints.contains(binding.endpointName))
                finder.add(Rule::SiteBindingUnknown, Severity::Error,
                           {u"Binding"_s,
                            binding.name,
                            {{Argument::Endpoint, binding.endpointName},
                             {Argument::Meant, meantBy(binding.endpointName, endpoints)},
                             {Argument::Site, site.name}}});
        }
    }
}

} // namespace

void findEndpointProblems(ServiceFinder &finder)
{
    for (const Endpoint &endpoint : finder.role().endpoints) {
        if (endpoint.protocol == "https"_L1) {
            findHttps(finder, endpoint);
            findUnbound(finder, endpoint);
        } else if (!endpoint.certificate.isEmpty()
                   && endpoint.protocol.compare("https"_L1, Qt::CaseInsensitive) != 0) {
            finder.add(
                Rule::CertificateOnPlainEndpoint, Severity::Warning,
                {u"InputEndpoint"_s,
                 endpoint.name,
                 {{Argument::Certificate, endpoint.certificate}, {Argument::Protocol, endpoint.protocol}}});
        }
    }
    findLocalPorts(finder);
    findSites(finder);
    findSharedBindings(finder);
}

} // namespace bindwright
