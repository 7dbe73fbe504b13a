// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectreader.h"

#include "scriptnames.h"
#include "serviceelements.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

Result<> checkRoot(const XmlDocument &document, const QString &path, QLatin1StringView root)
{
    const XmlElement &element = document.elements().first();
    if (element.name != root)
        return failure(Code::WrongRoot, path, element.name);
    if (element.namespaceUri != "http://schemas.microsoft.com/ServiceHosting/2008/10/"_L1 + root)
        return failure(Code::WrongNamespace, path, element.namespaceUri);
    return {};
}

QList<RoleCertificate> readCertificates(const XmlDocument &document, int role)
{
    QList<RoleCertificate> certificates;
    for (const int element : itemElements(document, role, u"Certificates", u"Certificate")) {
        certificates.append({.name = attributeOf(document, element, u"name"),
                             .storeLocation = attributeOf(document, element, u"storeLocation"),
                             .storeName = attributeOf(document, element, u"storeName"),
                             .permissionLevel = attributeOf(document, element, u"permissionLevel"),
                             .thumbprints = {},
                             .declared = true});
    }
    return certificates;
}

QList<Endpoint> readEndpoints(const XmlDocument &document, int role)
{
    QList<Endpoint> endpoints;
    for (const int element : itemElements(document, role, u"Endpoints", u"InputEndpoint")) {
        endpoints.append({.name = attributeOf(document, element, u"name"),
                          .protocol = attributeOf(document, element, u"protocol"),
                          .port = portOf(document, element, u"port"),
                          .localPort = portOf(document, element, u"localPort"),
                          .certificate = attributeOf(document, element, u"certificate"),
                          .loadBalancer = attributeOf(document, element, u"loadBalancer")});
    }
    return endpoints;
}

QList<OtherEndpoint> readOtherEndpoints(const XmlDocument &document, int role)
{
    QList<OtherEndpoint> endpoints;
    for (const auto &[element, port] : {std::pair(u"InternalEndpoint"_s, u"port"_s),
                                        std::pair(u"InstanceInputEndpoint"_s, u"localPort"_s)}) {
        for (const int item : itemElements(document, role, u"Endpoints", element)) {
            endpoints.append({.element = element,
                              .name = attributeOf(document, item, u"name"),
                              .protocol = attributeOf(document, item, u"protocol"),
                              .localPort = portOf(document, item, port)});
        }
    }
    return endpoints;
}

QList<Site> readSites(const XmlDocument &document, int role)
{
    QList<Site> sites;
    for (const int element : itemElements(document, role, u"Sites", u"Site")) {
        Site site{.name = attributeOf(document, element, u"name"),
                  .physicalDirectory = attributeOf(document, element, u"physicalDirectory"),
                  .bindings = {}};
        for (const int binding : itemElements(document, element, u"Bindings", u"Binding")) {
            site.bindings.append({.name = attributeOf(document, binding, u"name"),
                                  .endpointName = attributeOf(document, binding, u"endpointName"),
                                  .hostHeader = attributeOf(document, binding, u"hostHeader")});
        }
        const int bindings = childElement(document, element, u"Bindings");
        site.bindingsLast = bindings < 0 || document.elements().at(element).children.last() == bindings;
        sites.append(site);
    }
    return sites;
}

/// A variable's value may be a secret, and no task of ours has one: only that it is there is kept.
std::optional<QString> valueOf(const XmlDocument &document, int variable)
{
    return document.attribute(variable, u"value") ? std::optional(QString()) : std::nullopt;
}

QList<StartupTask> readTasks(const XmlDocument &document, int role)
{
    QList<StartupTask> tasks;
    for (const int element : itemElements(document, role, u"Startup", u"Task")) {
        StartupTask task{.commandLine = attributeOf(document, element, u"commandLine"),
                         .executionContext = attributeOf(document, element, u"executionContext"),
                         .taskType = attributeOf(document, element, u"taskType"),
                         .environment = {}};
        for (const int variable : itemElements(document, element, u"Environment", u"Variable")) {
            const int instance = childElement(document, variable, u"RoleInstanceValue");
            task.environment.append(
                {.name = attributeOf(document, variable, u"name"),
                 .value = valueOf(document, variable),
                 .xpath = instance < 0 ? QString() : attributeOf(document, instance, u"xpath")});
        }
        tasks.append(task);
    }
    return tasks;
}

Role readRole(const XmlDocument &document, int element)
{
    Role role;
    role.name = attributeOf(document, element, u"name");
    role.kind = document.elements().at(element).name == "WebRole"_L1 ? RoleKind::Web : RoleKind::Worker;
    role.vmSize = attributeOf(document, element, u"vmsize");
    role.certificates = readCertificates(document, element);
    role.endpoints = readEndpoints(document, element);
    role.sites = readSites(document, element);
    role.startupTasks = readTasks(document, element);
    for (const int setting : itemElements(document, element, u"ConfigurationSettings", u"Setting"))
        role.settings.append(
            {.name = attributeOf(document, setting, u"name"), .values = {}, .declared = true});
    role.otherEndpoints = readOtherEndpoints(document, element);
    for (const int import : itemElements(document, element, u"Imports", u"Import"))
        role.imports.append(attributeOf(document, import, u"moduleName"));
    if (const int runtime = childElement(document, element, u"Runtime"); runtime >= 0)
        role.runtimeContext = attributeOf(document, runtime, u"executionContext");
    return role;
}

/// Where the first item of each name is in a list.
template<class Item>
QHash<QString, qsizetype> positions(const QList<Item> &items)
{
    QHash<QString, qsizetype> result;
    for (qsizetype i = items.size() - 1; i >= 0; --i)
        result.insert(items.at(i).name, i);
    return result;
}

void addThumbprints(Role &role, const ProjectFile &file, int element)
{
    const XmlDocument &document = file.document;
    const QString fileName = QFileInfo(file.path).fileName();
    QHash<QString, qsizetype> known = positions(role.certificates);
    for (const int item : itemElements(document, element, u"Certificates", u"Certificate")) {
        const QString name = attributeOf(document, item, u"name");
        if (!known.contains(name)) {
            known.insert(name, role.certificates.size());
            // What the fabric does with them, as the schema's documentation of InputEndpoint says.
            role.certificates.append({.name = name,
                                      .storeLocation = u"LocalMachine"_s,
                                      .storeName = u"My"_s,
                                      .permissionLevel = {},
                                      .thumbprints = {},
                                      .declared = false});
        }
        PerConfiguration &thumbprints = role.certificates[known.value(name)].thumbprints;
        if (!thumbprints.contains(fileName))
            thumbprints.insert(fileName, attributeOf(document, item, u"thumbprint"));
        else
            continue;
        if (const QString algorithm = attributeOf(document, item, u"thumbprintAlgorithm");
            algorithm != "sha1"_L1)
            role.certificates[known.value(name)].oddAlgorithms.insert(fileName, algorithm);
    }
}

void addValues(Role &role, const ProjectFile &file, int element)
{
    const XmlDocument &document = file.document;
    const QString fileName = QFileInfo(file.path).fileName();
    QHash<QString, qsizetype> known = positions(role.settings);
    for (const int item : itemElements(document, element, u"ConfigurationSettings", u"Setting")) {
        const QString name = attributeOf(document, item, u"name");
        if (!known.contains(name)) {
            known.insert(name, role.settings.size());
            role.settings.append({.name = name, .values = {}, .declared = false});
        }
        ConfigurationSetting &setting = role.settings[known.value(name)];
        if (setting.values.contains(fileName))
            continue;
        setting.values.insert(fileName, settingValue(document, item));
        if (!document.attribute(item, u"value"))
            setting.valueless.append(fileName);
    }
}

/// What NetworkConfiguration says of the virtual network.
void readNetwork(ConfigurationFacts &facts, const XmlDocument &document)
{
    const int network = childElement(document, 0, u"NetworkConfiguration");
    const int site = childElement(document, network, u"VirtualNetworkSite");
    if (site >= 0)
        facts.virtualNetwork = attributeOf(document, site, u"name");
    for (const int address : itemElements(document, network, u"AddressAssignments", u"InstanceAddress")) {
        const QString role = attributeOf(document, address, u"roleName");
        const QList<int> subnets = itemElements(document, address, u"Subnets", u"Subnet");
        if (!subnets.isEmpty() && !facts.subnets.contains(role))
            facts.subnets.insert(role, attributeOf(document, subnets.first(), u"name"));
    }
}

void addConfiguration(Service &service, const ProjectFile &file)
{
    ConfigurationFacts facts{.fileName = QFileInfo(file.path).fileName(),
                             .serviceName = attributeOf(file.document, 0, u"serviceName"),
                             .osFamily = attributeOf(file.document, 0, u"osFamily"),
                             .osVersion = attributeOf(file.document, 0, u"osVersion"),
                             .roles = {},
                             .emptyElements = emptyElements(file.document)};
    readNetwork(facts, file.document);
    for (const int element : roleElements(file.document)) {
        const QString name = attributeOf(file.document, element, u"name");
        Role *role = findRole(service, name);
        if (role && !facts.roles.contains(name)) {
            addThumbprints(*role, file, element);
            addValues(*role, file, element);
        }
        facts.roles.append(name);
    }
    service.configurations.append(facts);
}

} // namespace

Service readService(const ProjectFile &definition, const QList<ProjectFile> &configurations)
{
    Service service;
    service.name = attributeOf(definition.document, 0, u"name");
    service.emptyElements = emptyElements(definition.document);
    for (const int element : roleElements(definition.document))
        service.roles.append(readRole(definition.document, element));
    for (const ProjectFile &file : configurations)
        addConfiguration(service, file);
    return service;
}

QString settingValue(const XmlDocument &document, int setting)
{
    // Settings hold connection strings and keys: of those that are not ours, only that they are there.
    const bool ours = attributeOf(document, setting, u"name") == bindingsSettingName();
    return ours ? attributeOf(document, setting, u"value") : QString();
}

Result<> checkDefinition(const XmlDocument &document, const QString &path)
{
    return checkRoot(document, path, "ServiceDefinition"_L1);
}

Result<> checkConfiguration(const XmlDocument &document, const QString &path)
{
    return checkRoot(document, path, "ServiceConfiguration"_L1);
}

} // namespace bindwright
