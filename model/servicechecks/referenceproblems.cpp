// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "referenceproblems.h"

#include "model/cloudservice/serviceelements.h"
#include "model/script/endpointports.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

// Of the csdef schema's LoadBalancerProbe.
constexpr int shortestInterval = 5;
constexpr int shortestTimeout = 11;

QStringList namesIn(const XmlDocument &document, const QList<int> &elements)
{
    QStringList names;
    for (const int element : elements)
        names.append(attributeOf(document, element, u"name"));
    return names;
}

/// Where a name stands, and those that it may be.
struct Reference
{
    QString attribute;
    QStringList known;
    QString configuration = {}; ///< that would have to declare it; empty: the csdef
};

/// The names that a csdef's endpoints, and a cscfg's network, take from elsewhere.
class References final
{
public:
    References(ServiceFinder &finder, const Project &project)
        : m_finder(finder)
        , m_project(project)
        , m_definition(project.definition.document)
    { }

    void check()
    {
        const QList<int> probes = itemElements(m_definition, 0, u"LoadBalancerProbes", u"LoadBalancerProbe");
        for (const int role : roleElements(m_definition)) {
            for (const int endpoint : itemElements(m_definition, role, u"Endpoints", u"InputEndpoint")) {
                check(m_project.definition, endpoint,
                      {u"loadBalancerProbe"_s, namesIn(m_definition, probes)});
                checkBalancer(role, endpoint);
            }
        }
        for (const ProjectFile &file : m_project.configurations)
            checkNetwork(file);
        for (const int probe : probes)
            checkProbe(probe);
    }

private:
    /// Each cscfg that is deployed has to declare the load balancer. Source: azure-docs, load-balancer/
    /// load-balancer-get-started-ilb-classic-cloud.
    void checkBalancer(int role, int endpoint)
    {
        for (const ProjectFile &file : m_project.configurations) {
            const QString name = file.path.section(u'/', -1);
            const int network = childElement(file.document, 0, u"NetworkConfiguration");
            if (isLocalConfiguration(name)
                || roleElement(file.document, attributeOf(m_definition, role, u"name")) < 0)
                continue;
            check(m_project.definition, endpoint,
                  {u"loadBalancer"_s,
                   namesIn(file.document,
                           itemElements(file.document, network, u"LoadBalancers", u"LoadBalancer")),
                   name});
        }
    }

    void checkNetwork(const ProjectFile &file)
    {
        const XmlDocument &document = file.document;
        const QStringList roles = namesOf(m_finder.service().roles);
        const int network = childElement(document, 0, u"NetworkConfiguration");
        const QStringList controls =
            namesIn(document, itemElements(document, network, u"AccessControls", u"AccessControl"));
        for (const int address : itemElements(document, network, u"AddressAssignments", u"InstanceAddress"))
            check(file, address, {u"roleName"_s, roles});
        for (const int acl : itemElements(document, network, u"EndpointAcls", u"EndpointAcl")) {
            check(file, acl, {u"role"_s, roles});
            check(file, acl, {u"accessControl"_s, controls, file.path.section(u'/', -1)});
            if (const Role *role = findRole(m_finder.service(), attributeOf(document, acl, u"role")))
                check(file, acl, {u"endPoint"_s, namesOf(role->endpoints) + namesOf(role->otherEndpoints)});
        }
    }

    void check(const ProjectFile &file, int element, const Reference &reference)
    {
        const QString value = attributeOf(file.document, element, reference.attribute);
        if (value.isEmpty() || reference.known.contains(value))
            return;
        const bool isDefinition = &file == &m_project.definition;
        Problem &problem = add(Rule::ReferenceUnknown, file, element,
                               {{Argument::Attribute, reference.attribute},
                                {Argument::Value, value},
                                {Argument::Allowed, reference.known.join(", "_L1)},
                                {Argument::Configuration, reference.configuration}});
        problem.severity = isDefinition ? Severity::Error : Severity::Warning;
    }

    /// Source: azure-docs, cloud-services/schema-csdef-loadbalancerprobe, and the csdef schema.
    void checkProbe(int probe)
    {
        const auto value = [&](QStringView name) { return attributeOf(m_definition, probe, name); };
        const auto isBelow = [&](QStringView name, int least) {
            return !value(name).isEmpty() && value(name).toInt() < least;
        };
        const QString protocol = value(u"protocol");
        const auto unfit = [&](const QString &fault) -> Problem & {
            return add(Rule::ProbeUnfit, m_project.definition, probe, {{Argument::Fault, fault}});
        };
        if (protocol != "http"_L1 && protocol != "tcp"_L1)
            add(Rule::ValueUnknown, m_project.definition, probe,
                {{Argument::Attribute, u"protocol"_s},
                 {Argument::Value, protocol},
                 {Argument::Allowed, u"http, tcp"_s},
                 {Argument::Element, u"LoadBalancerProbe"_s}});
        if (protocol == "http"_L1 && value(u"path").isEmpty())
            unfit(u"no-path"_s);
        else if (protocol == "tcp"_L1 && !value(u"path").isEmpty())
            unfit(u"path"_s);
        if (isBelow(u"intervalInSeconds", shortestInterval))
            unfit(u"interval"_s);
        if (isBelow(u"timeoutInSeconds", shortestTimeout))
            unfit(u"timeout"_s);
        if (protocol == "http"_L1 && asksTls(probe)) {
            Problem &problem = unfit(u"tls"_s);
            problem.severity = Severity::Warning;
            problem.certainty = Certainty::Derived;
        }
    }

    /// Without a port of its own a probe asks at the endpoint's; what answers there with TLS never says 200.
    bool asksTls(int probe) const
    {
        const QString name = attributeOf(m_definition, probe, u"name");
        const int port = attributeOf(m_definition, probe, u"port").toInt();
        for (const int role : roleElements(m_definition)) {
            for (const int endpoint : itemElements(m_definition, role, u"Endpoints", u"InputEndpoint")) {
                const auto value = [&](QStringView of) { return attributeOf(m_definition, endpoint, of); };
                const Endpoint read{.name = value(u"name"),
                                    .protocol = value(u"protocol"),
                                    .port = portOf(m_definition, endpoint, u"port"),
                                    .localPort = portOf(m_definition, endpoint, u"localPort"),
                                    .certificate = {}};
                const bool isAsked =
                    port > 0 ? instancePort(read).value_or(0) == port : value(u"loadBalancerProbe") == name;
                if (read.protocol == "https"_L1 && isAsked)
                    return true;
            }
        }
        return false;
    }

    Problem &add(Rule rule, const ProjectFile &file, int element, const Arguments &arguments)
    {
        const XmlElement &at = file.document.elements().at(element);
        const QString name = attributeOf(file.document, element, u"name");
        Problem &problem =
            m_finder.add(rule, Severity::Error, {{}, name.isEmpty() ? at.name : name, arguments});
        problem.where = {file.path, at.line};
        return problem;
    }

    ServiceFinder &m_finder;
    const Project &m_project;
    const XmlDocument &m_definition;
};

} // namespace

void findReferenceProblems(ServiceFinder &finder)
{
    finder.setRole(nullptr);
    if (finder.project() && !finder.project()->definition.document.elements().isEmpty())
        References(finder, *finder.project()).check();
}

} // namespace bindwright
