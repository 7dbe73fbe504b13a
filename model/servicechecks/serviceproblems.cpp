// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serviceproblems.h"

#include "endpointproblems.h"
#include "importproblems.h"
#include "nameproblems.h"
#include "referenceproblems.h"
#include "servicefinder.h"
#include "structureproblems.h"
#include "taskproblems.h"
#include "thumbprintproblems.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Of roles, and of endpoints of all kinds. Source: azure-docs, cloud-services/schema-csdef-file.
constexpr int mostRoles = 25;
constexpr int mostEndpoints = 25;

void findGuestOs(ServiceFinder &finder, const ConfigurationFacts &configuration)
{
    const auto os = guestOs(configuration.osFamily);
    if (isLocalConfiguration(configuration.fileName) || (os && !os->retired))
        return;
    finder.add(
        os ? Rule::GuestOsRetired : Rule::GuestOsMissing, Severity::Warning,
        {u"ServiceConfiguration"_s,
         configuration.fileName,
         {{Argument::OsFamily, configuration.osFamily}, {Argument::Windows, os ? os->windows : QString()}}},
        configuration.fileName);
}

/// A file that configures none of the roles is another service's, or a part that a build completes.
bool isPartial(const ConfigurationFacts &configuration, const Service &service)
{
    return std::ranges::none_of(service.roles, [&configuration](const Role &role) {
        return configuration.roles.contains(role.name);
    });
}

void findRoles(ServiceFinder &finder, const ConfigurationFacts &configuration)
{
    const Service &service = finder.service();
    const bool differs = !configuration.serviceName.isEmpty() && configuration.serviceName != service.name;
    const QStringList defined = namesOf(service.roles);
    const bool partial = isPartial(configuration, service);
    const Severity severity = partial ? Severity::Warning : severityIn(configuration.fileName);
    if (differs)
        finder.add(
            Rule::ServiceNameDiffers, severity,
            {u"ServiceConfiguration"_s,
             configuration.fileName,
             {{Argument::ServiceName, configuration.serviceName}, {Argument::DefinitionName, service.name}}},
            configuration.fileName);
    const auto add = [&](Rule rule, const QString &element, const QString &role, const QStringList &known) {
        const QString meant = meantBy(role, known);
        finder.add(
            rule, meant.isEmpty() ? severity : severityIn(configuration.fileName),
            {element, role, {{Argument::Configuration, configuration.fileName}, {Argument::Meant, meant}}},
            configuration.fileName);
    };
    for (const QString &role : defined) {
        if (!configuration.roles.contains(role))
            add(Rule::RoleWithoutConfiguration, u"ServiceConfiguration"_s, role, configuration.roles);
    }
    for (const QString &role : configuration.roles) {
        if (!defined.contains(role))
            add(Rule::RoleUndefined, u"Role"_s, role, defined);
    }
}

/// A cscfg that lies beside the csdef and is not built with it: a plan leaves it as it is.
void findPassedOver(ServiceFinder &finder)
{
    for (const QString &path : finder.project() ? finder.project()->passedOver : QStringList()) {
        const QString name = QFileInfo(path).fileName();
        const bool isUsual = name.startsWith("ServiceConfiguration"_L1, Qt::CaseInsensitive);
        Problem &problem = finder.add(Rule::ConfigurationPassedOver, Severity::Warning,
                                      {{}, name, {{Argument::Fault, isUsual ? u"not-listed"_s : QString()}}});
        problem.where = {path, 0};
    }
}

void findLimits(ServiceFinder &finder)
{
    const Service &service = finder.service();
    qsizetype endpoints = 0;
    for (const Role &role : service.roles)
        endpoints += role.endpoints.size() + role.otherEndpoints.size();
    const auto add = [&](Rule rule, qsizetype count) {
        finder.add(rule, Severity::Error,
                   {u"ServiceDefinition"_s, service.name, {{Argument::Count, QString::number(count)}}});
    };
    if (service.roles.size() > mostRoles)
        add(Rule::TooManyRoles, service.roles.size());
    if (endpoints > mostEndpoints)
        add(Rule::TooManyEndpoints, endpoints);
    if (std::ranges::find(service.roles, RoleKind::Web, &Role::kind) == service.roles.cend())
        finder.add(Rule::NoWebRole, Severity::Info, {u"ServiceDefinition"_s, service.name});
}

void findPorts(ServiceFinder &finder)
{
    QHash<QString, QString> owners;
    for (const Role &role : finder.service().roles) {
        finder.setRole(&role);
        for (const Endpoint &endpoint : role.endpoints) {
            if (endpoint.port.isEmpty())
                continue; // the missing attribute is said on its own
            // UDP and TCP do not share a port space.
            const QString key = (endpoint.protocol == "udp"_L1 ? u"udp "_s : QString()) + endpoint.port;
            if (owners.contains(key))
                finder.add(Rule::PortTaken, Severity::Error,
                           {u"InputEndpoint"_s,
                            endpoint.name,
                            {{Argument::Port, endpoint.port}, {Argument::OtherEndpoint, owners.value(key)}}});
            else
                owners.insert(key, role.name + u'/' + endpoint.name);
        }
    }
    finder.setRole(nullptr);
}

void findSecondRole(ServiceFinder &finder)
{
    const auto elementOf = [](const Role &role) {
        return role.kind == RoleKind::Web ? u"WebRole"_s : u"WorkerRole"_s;
    };
    QHash<QString, QString> elements;
    for (const Role &role : finder.service().roles) {
        const QString element = elementOf(role);
        if (const QString first = elements.value(role.name); !first.isEmpty()) {
            finder.add(Rule::DuplicateName, Severity::Error,
                       {.element = element,
                        .name = role.name,
                        .arguments = {{Argument::Element, u"Role"_s}},
                        .nth = first == element ? 2 : 1});
            return;
        }
        elements.insert(role.name, element);
    }
}

} // namespace

void findServiceProblems(ServiceFinder &finder)
{
    const Service &service = finder.service();
    for (const ConfigurationFacts &configuration : service.configurations) {
        findGuestOs(finder, configuration);
        findRoles(finder, configuration);
    }
    findPassedOver(finder);
    findImportProblems(finder);
    findStructureProblems(finder);
    findReferenceProblems(finder);
    findLimits(finder);
    findPorts(finder);
    findSecondRole(finder);
    if (const auto offending = offendingCharacter(service.name))
        finder.add(Rule::InvalidName, Severity::Error,
                   {u"ServiceDefinition"_s,
                    service.name,
                    {{Argument::Element, u"ServiceDefinition"_s}, {Argument::Character, *offending}}});
}

QList<Problem> serviceProblems(const Service &service, const Project *project)
{
    ServiceFinder finder(service, project);
    findServiceProblems(finder);
    for (const Role &role : service.roles) {
        finder.setRole(&role);
        findNameProblems(finder);
        findEndpointProblems(finder);
        findThumbprintProblems(finder);
        findTaskProblems(finder);
    }
    return finder.found();
}

} // namespace bindwright
