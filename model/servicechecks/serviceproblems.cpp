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

/// A file of another service's name that configures none of the roles is that service's.
bool isForeign(const ConfigurationFacts &configuration, const Service &service)
{
    return configuration.serviceName != service.name
        && std::ranges::none_of(service.roles, [&configuration](const Role &role) {
               return configuration.roles.contains(role.name);
           });
}

void findRoles(ServiceFinder &finder, const ConfigurationFacts &configuration)
{
    const Service &service = finder.service();
    const bool differs = !configuration.serviceName.isEmpty() && !service.name.isEmpty()
        && configuration.serviceName != service.name;
    const QStringList defined = namesOf(service.roles);
    const Severity severity =
        isForeign(configuration, service) ? Severity::Warning : severityIn(configuration.fileName);
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

/// A role that no file configures has no thumbprint, and there is nowhere to write one. A build may yet make
/// the file; where one could not be read, that is said on its own.
void findUnconfigured(ServiceFinder &finder)
{
    const Service &service = finder.service();
    const bool isAlone = std::ranges::all_of(
        service.configurations, [&service](const ConfigurationFacts &c) { return isForeign(c, service); });
    if (!isAlone || !finder.project() || !finder.project()->unread.isEmpty())
        return;
    for (const Role &role : service.roles)
        finder.add(Rule::RoleWithoutConfiguration, Severity::Warning, {u"Role"_s, role.name});
}

bool isListUnknown(const BuildFileDoubt &doubt)
{
    return doubt.kind == BuildFileDoubt::Kind::Conditional;
}

/// A cscfg that lies beside the csdef and is not built with it: a plan leaves it as it is.
void findPassedOver(ServiceFinder &finder, const Project &project)
{
    const bool isUnknown = std::ranges::any_of(project.doubts, isListUnknown);
    for (const QString &path : project.passedOver) {
        const QString name = QFileInfo(path).fileName();
        const bool isUsual = name.startsWith("ServiceConfiguration"_L1, Qt::CaseInsensitive);
        const QString fault = isUnknown ? u"unknown"_s : isUsual ? u"not-listed"_s : QString();
        finder.add(Rule::ConfigurationPassedOver, Severity::Warning, {{}, name, {{Argument::Fault, fault}}})
            .where = {path, 0};
    }
}

/// What leaves open which cscfg files are built: of each .ccproj once.
void findUnclear(ServiceFinder &finder, const Project &project)
{
    using Key = std::pair<QString, BuildFileDoubt::Kind>;
    QMap<Key, QStringList> values;
    QMap<Key, SourceLocation> places;
    for (const BuildFileDoubt &doubt : project.doubts) {
        const Key key{doubt.path, doubt.kind};
        values[key].append(doubt.value);
        if (!places.contains(key))
            places.insert(key, {doubt.path, doubt.line});
    }
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto &[path, kind] = it.key();
        finder
            .add(Rule::BuildFileUnclear,
                 kind == BuildFileDoubt::Kind::Conditional ? Severity::Info : Severity::Warning,
                 {{},
                  QFileInfo(path).fileName(),
                  {{Argument::Fault, word(kind)}, {Argument::Value, it->join(", "_L1)}}})
            .where = places.value(it.key());
    }
}

void findBuildFileProblems(ServiceFinder &finder)
{
    if (!finder.project())
        return;
    findPassedOver(finder, *finder.project());
    findUnclear(finder, *finder.project());
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
                        .arguments = {{Argument::Element, element},
                                      {Argument::OtherElement, first == element ? QString() : first}},
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
    findUnconfigured(finder);
    findBuildFileProblems(finder);
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
