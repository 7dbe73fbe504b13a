// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "structureproblems.h"

#include "model/cloudservice/serviceelements.h"
#include "model/net/ipaddress.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The children that the schemas of csdef and cscfg have at most once, by their parent.
const QHash<QString, QStringList> &childrenOnce()
{
    static const QStringList ofRole{u"Imports"_s,
                                    u"Startup"_s,
                                    u"LocalStorage"_s,
                                    u"LocalResources"_s,
                                    u"ConfigurationSettings"_s,
                                    u"InputEndpoints"_s,
                                    u"Endpoints"_s,
                                    u"Certificates"_s,
                                    u"Sites"_s,
                                    u"Runtime"_s,
                                    u"Contents"_s};
    static const QHash<QString, QStringList> once{
        {u"ServiceDefinition"_s, {u"LoadBalancerProbes"_s, u"NetworkTrafficRules"_s}},
        {u"WebRole"_s, ofRole},
        {u"WorkerRole"_s, ofRole},
        {u"Site"_s, {u"Bindings"_s}},
        {u"Task"_s, {u"Environment"_s}},
        {u"Runtime"_s, {u"Environment"_s, u"EntryPoint"_s}},
        {u"Variable"_s, {u"RoleInstanceValue"_s}},
        {u"ServiceConfiguration"_s, {u"NetworkConfiguration"_s, u"GuestAgentSettings"_s}},
        {u"Role"_s, {u"OsImage"_s, u"Instances"_s, u"ConfigurationSettings"_s, u"Certificates"_s}},
        {u"NetworkConfiguration"_s,
         {u"Dns"_s, u"VirtualNetworkSite"_s, u"AddressAssignments"_s, u"AccessControls"_s, u"EndpointAcls"_s,
          u"LoadBalancers"_s, u"NetworkSecurityGroupRefs"_s}},
        {u"InstanceAddress"_s, {u"Subnets"_s, u"PublicIPs"_s}},
        {u"LoadBalancer"_s, {u"FrontendIPConfiguration"_s}}};
    return once;
}

/// Children whose names are unique in their parent: a parent and its child. Those of a role's certificates,
/// endpoints and settings are looked at as they are read. Source: azure-docs, cloud-services/schema-csdef-*.
const QHash<QString, QString> &namedOnce()
{
    static const QHash<QString, QString> once{{u"Sites"_s, u"Site"_s},
                                              {u"Bindings"_s, u"Binding"_s},
                                              {u"LoadBalancerProbes"_s, u"LoadBalancerProbe"_s},
                                              {u"LocalResources"_s, u"LocalStorage"_s},
                                              {u"ServiceConfiguration"_s, u"Role"_s}};
    return once;
}

struct PortAttribute
{
    QString element;
    QString attribute;
    bool required = true;
    bool maybeAny = false; ///< "*" is allowed
};

const QList<PortAttribute> &portAttributes()
{
    static const QList<PortAttribute> attributes{
        {u"InputEndpoint"_s, u"port"_s},
        {u"InputEndpoint"_s, u"localPort"_s, false, true},
        {u"InternalEndpoint"_s, u"port"_s, false, true},
        {u"InstanceInputEndpoint"_s, u"localPort"_s},
        {u"FixedPort"_s, u"port"_s},
        {u"FixedPortRange"_s, u"min"_s},
        {u"FixedPortRange"_s, u"max"_s},
        {u"LoadBalancerProbe"_s, u"port"_s, false},
    };
    return attributes;
}

bool isPort(const QString &text)
{
    return parsePort(text.trimmed()).has_value();
}

/// The checks of one file.
class Structure final
{
public:
    Structure(ServiceFinder &finder, const ProjectFile &file, const QString &configuration)
        : m_finder(finder)
        , m_file(file)
        , m_document(file.document)
        , m_configuration(configuration)
    { }

    void check()
    {
        for (int i = 0; i < int(m_document.elements().size()); ++i) {
            if (m_document.elements().at(i).namespaceUri != m_document.elements().first().namespaceUri)
                continue;
            checkChildren(i);
            checkNames(i);
            checkPorts(i);
            if (m_document.elements().at(i).name == "Role"_L1)
                checkInstances(i);
        }
    }

private:
    void checkChildren(int parent)
    {
        const QString &name = m_document.elements().at(parent).name;
        for (const QString &once : childrenOnce().value(name)) {
            const QList<int> children = named(parent, once);
            for (const int second : children.mid(1))
                add(Rule::ElementTwice, severity(), second, {once, {{Argument::Element, name}}});
        }
    }

    void checkNames(int parent)
    {
        const QString item = namedOnce().value(m_document.elements().at(parent).name);
        QStringList names;
        for (const int child : named(parent, item)) {
            const QString name = attributeOf(m_document, child, u"name");
            if (!name.isEmpty() && names.contains(name))
                add(Rule::DuplicateName, severity(), child,
                    {name, {{Argument::Element, item}, {Argument::Configuration, m_configuration}}});
            names.append(name);
        }
    }

    void checkPorts(int element)
    {
        const QString &name = m_document.elements().at(element).name;
        for (const PortAttribute &port : portAttributes()) {
            if (port.element != name)
                continue;
            const QString text = portOf(m_document, element, port.attribute);
            const bool isLeft = (text.isEmpty() && !port.required) || (text == u'*' && port.maybeAny);
            if (!isLeft && !isPort(text))
                addPort(element, {{Argument::Attribute, port.attribute}, {Argument::Port, text}});
        }
        const QString min = portOf(m_document, element, u"min");
        const QString max = portOf(m_document, element, u"max");
        if (name == "FixedPortRange"_L1 && isPort(min) && isPort(max) && min.toInt() > max.toInt())
            addPort(element, {{Argument::Port, min}, {Argument::Limit, max}});
    }

    void addPort(int element, Arguments arguments)
    {
        arguments.insert(Argument::Element, m_document.elements().at(element).name);
        add(Rule::PortOutOfRange, severity(), element, {ownerOf(element), arguments});
    }

    /// A text that is no number may be a release pipeline's.
    void checkInstances(int role)
    {
        const QString count = attributeOf(m_document, childElement(m_document, role, u"Instances"), u"count");
        bool isNumber = false;
        if (count.trimmed().toInt(&isNumber) < 0 || !isNumber)
            add(Rule::InstancesMissing, count.isEmpty() ? severity() : Severity::Warning, role,
                {attributeOf(m_document, role, u"name"),
                 {{Argument::Configuration, m_configuration}, {Argument::Value, count}}});
    }

    QList<int> named(int parent, const QString &name) const
    {
        QList<int> found;
        for (const int child : m_document.elements().at(parent).children) {
            const XmlElement &element = m_document.elements().at(child);
            if (element.name == name && element.namespaceUri == m_document.elements().first().namespaceUri)
                found.append(child);
        }
        return found;
    }

    /// The name of the element, or of the next around it that has one: a port range's endpoint.
    QString ownerOf(int element) const
    {
        QString name;
        for (int at = element; at > 0 && name.isEmpty(); at = m_document.elements().at(at).parent)
            name = attributeOf(m_document, at, u"name");
        return name;
    }

    QString roleOf(int element) const
    {
        for (int at = element; at > 0; at = m_document.elements().at(at).parent) {
            if (m_document.elements().at(at).parent == 0
                && m_document.elements().at(at).name.endsWith("Role"_L1))
                return attributeOf(m_document, at, u"name");
        }
        return {};
    }

    Severity severity() const
    {
        return m_configuration.isEmpty() ? Severity::Error : severityIn(m_configuration);
    }

    struct About
    {
        QString name;
        Arguments arguments;
    };

    void add(Rule rule, Severity severity, int element, const About &about)
    {
        m_finder.setRole(nullptr);
        Problem &problem = m_finder.add(rule, severity, {{}, about.name, about.arguments}, m_configuration);
        problem.role = roleOf(element);
        problem.where = {m_file.path, m_document.elements().at(element).line};
    }

    ServiceFinder &m_finder;
    const ProjectFile &m_file;
    const XmlDocument &m_document;
    QString m_configuration; ///< empty: the csdef
};

} // namespace

void findStructureProblems(ServiceFinder &finder)
{
    if (!finder.project())
        return;
    Structure(finder, finder.project()->definition, {}).check();
    for (const ProjectFile &file : finder.project()->configurations)
        Structure(finder, file, file.path.section(u'/', -1)).check();
}

} // namespace bindwright
