// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "extendedsupport.h"
#include "fixes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The family that Microsoft recommends for what is deployed anew. Source: azure-docs,
/// cloud-services/cloud-services-guestos-update-matrix.
constexpr auto recommendedFamily = "7"_L1;

template<class Change>
QList<Fix> inService(const Draft &draft, Fix::Kind kind, const QStringList &arguments, const Change &change)
{
    Fix fix{.kind = kind, .result = draft, .arguments = arguments};
    change(fix.result.service);
    return {fix};
}

template<class Change>
QList<Fix> inRole(const Draft &draft, const Problem &problem, Fix::Kind kind, const QStringList &arguments,
                  const Change &change)
{
    Fix fix{.kind = kind, .result = draft, .arguments = arguments};
    Role *role = findRole(fix.result.service, problem.role);
    if (!role)
        return {};
    change(*role);
    return {fix};
}

template<class Change>
QList<Fix> inConfiguration(const Draft &draft, const QString &fileName, Fix::Kind kind,
                           const QStringList &arguments, const Change &change)
{
    return inService(draft, kind, arguments, [&](Service &service) {
        for (ConfigurationFacts &facts : service.configurations) {
            if (facts.fileName == fileName)
                change(facts);
        }
    });
}

template<class T, class Change>
void forNamed(QList<T> &items, const QString &name, const Change &change)
{
    for (T &item : items) {
        if (item.name == name)
            change(item);
    }
}

void forTask(Role &role, const QString &commandLine, const auto &change)
{
    for (StartupTask &task : role.startupTasks) {
        if (task.commandLine == commandLine)
            change(task);
    }
}

/// The attribute of the element takes \a value; see the rule ValueUnknown for the arguments.
void respell(Role &role, const Problem &problem, const QString &value)
{
    const QString &attribute = problem.arguments.at(0);
    const QString &element = problem.arguments.at(3);
    if (element == "Certificate"_L1)
        forNamed(role.certificates, problem.subject, [&](RoleCertificate &certificate) {
            (attribute == "storeLocation"_L1 ? certificate.storeLocation : certificate.permissionLevel) =
                value;
        });
    else if (element == "InputEndpoint"_L1)
        forNamed(role.endpoints, problem.subject, [&](Endpoint &endpoint) { endpoint.protocol = value; });
    else if (element == "Task"_L1)
        forTask(role, problem.subject, [&](StartupTask &task) {
            (attribute == "taskType"_L1 ? task.taskType : task.executionContext) = value;
        });
    else if (element == "Runtime"_L1)
        role.runtimeContext = value;
}

QList<Fix> respelled(const Draft &draft, const Problem &problem)
{
    if (problem.arguments.size() < 4)
        return {};
    const QString written = problem.arguments.at(1).trimmed();
    const QStringList allowed = problem.arguments.at(2).split(", "_L1);
    const auto meant = std::ranges::find_if(allowed, [&written](const QString &value) {
        return value.compare(written, Qt::CaseInsensitive) == 0;
    });
    if (meant == allowed.cend())
        return {};
    return inRole(draft, problem, Fix::Kind::UseSpelling, {*meant},
                  [&](Role &role) { respell(role, problem, *meant); });
}

QList<Fix> plainOrHttps(const Draft &draft, const Problem &problem)
{
    const auto change = [&](Fix::Kind kind, const auto &edit) {
        return inRole(draft, problem, kind, {problem.subject},
                      [&](Role &role) { forNamed(role.endpoints, problem.subject, edit); });
    };
    return change(Fix::Kind::DropEndpointCertificate,
                  [](Endpoint &endpoint) { endpoint.certificate.clear(); })
        + change(Fix::Kind::MakeEndpointHttps, [](Endpoint &endpoint) { endpoint.protocol = u"https"_s; });
}

QList<Fix> settingFixes(const Draft &draft, const Problem &problem)
{
    const auto change = [&](Fix::Kind kind, const auto &edit) {
        return inRole(draft, problem, kind, {problem.subject}, edit);
    };
    const auto declare = [&problem](Role &role) {
        forNamed(role.settings, problem.subject,
                 [](ConfigurationSetting &setting) { setting.declared = true; });
    };
    const auto remove = [&problem](Role &role) {
        role.settings.removeIf(
            [&problem](const ConfigurationSetting &setting) { return setting.name == problem.subject; });
    };
    return change(Fix::Kind::DeclareSetting, declare) + change(Fix::Kind::RemoveSetting, remove);
}

/// The binding goes to the one endpoint that no site has yet, or goes.
QList<Fix> siteBindingFixes(const Draft &draft, const Problem &problem)
{
    const Role *role = findRole(draft.service, problem.role);
    if (!role)
        return {};
    const QString &site = problem.arguments.value(1);
    QList<Fix> fixes;
    for (const Endpoint &endpoint : role->endpoints) {
        const bool bound = std::ranges::any_of(role->sites, [&endpoint](const Site &other) {
            return std::ranges::any_of(other.bindings, [&endpoint](const SiteBinding &binding) {
                return binding.endpointName == endpoint.name;
            });
        });
        if (bound || endpoint.protocol == "udp"_L1)
            continue;
        fixes += inRole(draft, problem, Fix::Kind::BindSiteTo, {endpoint.name}, [&](Role &changed) {
            forNamed(changed.sites, site, [&](Site &owner) {
                forNamed(owner.bindings, problem.subject,
                         [&](SiteBinding &binding) { binding.endpointName = endpoint.name; });
            });
        });
    }
    const auto others = std::ranges::find(role->sites, site, &Site::name);
    if (others != role->sites.cend() && others->bindings.size() > 1)
        fixes += inRole(draft, problem, Fix::Kind::RemoveSiteBinding, {problem.subject}, [&](Role &changed) {
            forNamed(changed.sites, site, [&](Site &owner) {
                owner.bindings.removeIf(
                    [&](const SiteBinding &binding) { return binding.name == problem.subject; });
            });
        });
    return fixes;
}

QList<Fix> variableFixes(const Draft &draft, const Problem &problem)
{
    if (problem.arguments.value(1).isEmpty())
        return {};
    const auto change = [&](Fix::Kind kind, const auto &edit) {
        return inRole(draft, problem, kind, {problem.subject}, [&](Role &role) {
            forTask(role, problem.arguments.value(0),
                    [&](StartupTask &task) { forNamed(task.environment, problem.subject, edit); });
        });
    };
    return change(Fix::Kind::KeepInstanceValue, [](TaskVariable &variable) { variable.value.reset(); })
        + change(Fix::Kind::KeepValue, [](TaskVariable &variable) { variable.xpath.clear(); });
}

QList<Fix> elevated(const Draft &draft, const Problem &problem)
{
    return inRole(draft, problem, Fix::Kind::RunElevated, {problem.subject}, [&problem](Role &role) {
        forTask(role, problem.subject, [](StartupTask &task) { task.executionContext = u"elevated"_s; });
    });
}

QList<Fix> guestOsFixes(const Draft &draft, const Problem &problem)
{
    return inConfiguration(draft, problem.subject, Fix::Kind::UseGuestOs,
                           {QString(recommendedFamily), guestOs(QString(recommendedFamily))->windows},
                           [](ConfigurationFacts &facts) { facts.osFamily = recommendedFamily; });
}

} // namespace

QList<Fix> serviceFixes(const Draft &draft, const Problem &problem)
{
    const QString first = problem.arguments.value(0);
    switch (problem.rule) {
    case Rule::ValueUnknown:
        return respelled(draft, problem);
    case Rule::CertificateOnPlainEndpoint:
        return plainOrHttps(draft, problem);
    case Rule::SettingUndeclared:
        return settingFixes(draft, problem);
    case Rule::SiteBindingUnknown:
        return siteBindingFixes(draft, problem);
    case Rule::VariableInvalid:
        return variableFixes(draft, problem);
    case Rule::TaskNotElevated:
        return elevated(draft, problem);
    case Rule::GuestOsMissing:
    case Rule::GuestOsRetired:
    case Rule::SniNeedsIis8:
        return guestOsFixes(draft, problem);
    case Rule::ServiceNameDiffers:
        return inConfiguration(
            draft, problem.subject, Fix::Kind::UseServiceName, {draft.service.name},
            [&draft](ConfigurationFacts &facts) { facts.serviceName = draft.service.name; });
    case Rule::RoleWithoutConfiguration:
        return inConfiguration(
            draft, first, Fix::Kind::AddRole, {problem.subject},
            [&problem](ConfigurationFacts &facts) { facts.roles.append(problem.subject); });
    case Rule::VmSizeRenamed:
        return inRole(draft, problem, Fix::Kind::RenameVmSize, {first},
                      [&first](Role &role) { role.vmSize = first; });
    case Rule::RemoteDesktopImport:
        return inRole(draft, problem, Fix::Kind::RemoveModule, {problem.subject},
                      [&problem](Role &role) { role = withoutModule(role, problem.subject); });
    default: // nothing to edit, or only the admin knows what
        return {};
    }
}

} // namespace bindwright
