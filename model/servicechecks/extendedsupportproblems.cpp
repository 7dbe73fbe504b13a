// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "extendedsupportproblems.h"

#include "servicefinder.h"

#include "model/cloudservice/extendedsupport.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void findNetworks(ServiceFinder &finder, Severity severity)
{
    finder.setRole(nullptr);
    for (const ConfigurationFacts &configuration : finder.service().configurations) {
        if (isLocalConfiguration(configuration.fileName))
            continue;
        QStringList without;
        for (const QString &role : configuration.roles) {
            if (!configuration.subnets.contains(role) && findRole(finder.service(), role))
                without.append(role);
        }
        if (configuration.virtualNetwork.isEmpty() || !without.isEmpty())
            finder.add(Rule::VirtualNetworkMissing, severity,
                       {u"NetworkConfiguration"_s,
                        configuration.fileName,
                        {{Argument::Network, configuration.virtualNetwork},
                         {Argument::Roles, without.join(", "_L1)}},
                        u""_s},
                       configuration.fileName);
    }
}

/// Source: github.com/MicrosoftDocs/azure-docs/issues/75495.
void findServiceName(ServiceFinder &finder, Severity severity)
{
    const Service &service = finder.service();
    finder.setRole(nullptr);
    if (findRole(service, service.name)) {
        finder.add(Rule::ServiceNameIsRole, severity, {u"ServiceDefinition"_s, service.name, {}, u""_s});
        return;
    }
    for (const ConfigurationFacts &configuration : service.configurations) {
        if (findRole(service, configuration.serviceName) && !isLocalConfiguration(configuration.fileName))
            finder.add(Rule::ServiceNameIsRole, severity,
                       {u"ServiceConfiguration"_s, configuration.serviceName, {}, u""_s},
                       configuration.fileName);
    }
}

void findInRole(ServiceFinder &finder, Severity severity)
{
    const Role &role = finder.role();
    for (const QString &module : role.imports) {
        if (isRemoteDesktopModule(module))
            finder.add(Rule::RemoteDesktopImport, severity, {u"Import"_s, module});
        else if (module == "Diagnostics"_L1)
            finder.add(Rule::DiagnosticsImport, severity, {u"Import"_s, module});
    }
    if (const QString renamed = renamedVmSize(role.vmSize); !renamed.isEmpty())
        finder.add(Rule::VmSizeRenamed, severity, {u"Role"_s, role.vmSize, {{Argument::Size, renamed}}});
}

void findUrls(QList<Problem> &found, const Project &project, Severity severity)
{
    for (const SecretUrl &secret : project.secretUrls) {
        if (!isSecretUrl(secret.url))
            found.append({.rule = Rule::SecretUrlInvalid,
                          .severity = severity,
                          .step = Step::Project,
                          .subject = secret.url,
                          .where = {secret.file, secret.line}});
    }
}

} // namespace

QList<Problem> extendedSupportProblems(const Draft &draft, const Project *project)
{
    if (draft.target == Target::Server || draft.service.roles.isEmpty())
        return {};
    const Severity severity = draft.target == Target::ExtendedSupport ? Severity::Error : Severity::Warning;
    ServiceFinder finder(draft.service, project);
    finder.found().append({.rule = Rule::SupportEnds,
                           .severity = Severity::Info,
                           .step = Step::Project,
                           .arguments = {{Argument::Date, platformEnd().toString(Qt::ISODate)}}});
    findNetworks(finder, severity);
    findServiceName(finder, severity);
    for (const Role &role : draft.service.roles) {
        finder.setRole(&role);
        findInRole(finder, severity);
    }
    if (project)
        findUrls(finder.found(), *project, severity);
    return finder.found();
}

} // namespace bindwright
