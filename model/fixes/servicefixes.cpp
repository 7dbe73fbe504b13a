// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "servicefixes.h"

#include "fixes.h"
#include "serviceedits.h"
#include "sitefixes.h"

#include "model/cloudservice/extendedsupport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The family that Microsoft recommends for what is deployed anew. Source: azure-docs,
/// cloud-services/cloud-services-guestos-update-matrix.
constexpr auto recommendedFamily = "7"_L1;

void forTask(Role &role, const QString &commandLine, const auto &change)
{
    for (StartupTask &task : role.startupTasks) {
        if (task.commandLine == commandLine)
            change(task);
    }
}

/// The attribute of the element takes \a value.
void respell(Role &role, const Problem &problem, const QString &value)
{
    const QString attribute = problem.arguments.value(Argument::Attribute);
    const QString element = problem.arguments.value(Argument::Element);
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
    const QString written = problem.arguments.value(Argument::Value).trimmed();
    const QStringList allowed = problem.arguments.value(Argument::Allowed).split(", "_L1, Qt::SkipEmptyParts);
    const auto meant = std::ranges::find_if(allowed, [&written](const QString &value) {
        return value.compare(written, Qt::CaseInsensitive) == 0;
    });
    constexpr qsizetype mostOffered = 3;
    QList<Fix> fixes;
    QStringList values;
    if (meant != allowed.cend())
        values.append(*meant);
    else if (allowed.size() <= mostOffered)
        values = allowed;
    for (const QString &value : std::as_const(values))
        fixes += inRole(draft, problem, Fix::Kind::UseSpelling, {value},
                        [&](Role &role) { respell(role, problem, value); });
    return fixes;
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

template<class T>
void removeSecond(QList<T> &items, const QString &name)
{
    const auto isNamed = [&name](const T &item) { return item.name == name; };
    const auto first = std::ranges::find_if(items, isNamed);
    const auto second = first == items.end() ? first : std::find_if(first + 1, items.end(), isNamed);
    if (second != items.end())
        items.erase(second);
}

/// The first of a name has what the cscfg files say; endpoints of other kinds are not edited.
QList<Fix> withoutSecond(const Draft &draft, const Problem &problem)
{
    const QString element = problem.arguments.value(Argument::Element);
    return inRole(draft, problem, Fix::Kind::RemoveSecond, {problem.subject}, [&](Role &role) {
        if (element == "Certificate"_L1)
            removeSecond(role.certificates, problem.subject);
        else if (element == "InputEndpoint"_L1)
            removeSecond(role.endpoints, problem.subject);
        else if (element == "Setting"_L1)
            removeSecond(role.settings, problem.subject);
    });
}

QList<Fix> withFreePort(const Draft &draft, const Problem &problem)
{
    QSet<QString> taken;
    for (const Role &role : draft.service.roles) {
        for (const Endpoint &endpoint : role.endpoints)
            taken.insert(endpoint.port);
    }
    const QString clashing = problem.arguments.value(Argument::Port);
    const bool isHttps = clashing == "443"_L1;
    int port = isHttps ? 8443 : 8080; // what people use beside 443 and 80
    while (taken.contains(QString::number(port)))
        ++port;
    return inRole(draft, problem, Fix::Kind::UsePort, {QString::number(port)}, [&](Role &role) {
        for (Endpoint &endpoint : role.endpoints) {
            if (endpoint.name == problem.subject && endpoint.port == clashing)
                endpoint.port = QString::number(port);
        }
    });
}

QList<Fix> withFreeLocalPort(const Draft &draft, const Problem &problem)
{
    return inRole(draft, problem, Fix::Kind::FreeLocalPort, {problem.subject}, [&](Role &role) {
        forNamed(role.endpoints, problem.subject, [](Endpoint &endpoint) { endpoint.localPort = u"*"_s; });
    });
}

/// The names that the cscfg itself has, else another, else ones made of the service's name, which the
/// admin then gives the network.
std::pair<QString, QString> networkFor(const Service &service, const ConfigurationFacts &facts)
{
    QList<ConfigurationFacts> known{facts};
    for (const ConfigurationFacts &other : service.configurations) {
        if (!isLocalConfiguration(other.fileName))
            known.append(other);
    }
    std::pair<QString, QString> result;
    for (const ConfigurationFacts &other : std::as_const(known)) {
        if (result.first.isEmpty())
            result.first = other.virtualNetwork;
        if (result.second.isEmpty() && !other.subnets.isEmpty())
            result.second = other.subnets.first();
    }
    return {result.first.isEmpty() ? service.name + "VNet"_L1 : result.first,
            result.second.isEmpty() ? u"default"_s : result.second};
}

QList<Fix> networkFixes(const Draft &draft, const Problem &problem)
{
    const auto facts =
        std::ranges::find(draft.service.configurations, problem.subject, &ConfigurationFacts::fileName);
    if (facts == draft.service.configurations.cend())
        return {};
    const auto [network, subnet] = networkFor(draft.service, *facts);
    // By name: Clang before 16 captures no structured binding otherwise.
    return inConfiguration(draft, problem.subject, Fix::Kind::UseNetwork, {network, subnet},
                           [wanted = network, usual = subnet](ConfigurationFacts &changed) {
                               changed.virtualNetwork = wanted;
                               for (const QString &role : std::as_const(changed.roles)) {
                                   if (!changed.subnets.contains(role))
                                       changed.subnets.insert(role, usual);
                               }
                           });
}

QList<Fix> variableFixes(const Draft &draft, const Problem &problem)
{
    const QString command = problem.arguments.value(Argument::Task);
    if (problem.arguments.value(Argument::Fault).isEmpty())
        return inRole(draft, problem, Fix::Kind::GiveEmptyValue, {problem.subject}, [&](Role &role) {
            forTask(role, command, [&](StartupTask &task) {
                forNamed(task.environment, problem.subject,
                         [](TaskVariable &variable) { variable.value = QString(); });
            });
        });
    const auto change = [&](Fix::Kind kind, const auto &edit) {
        return inRole(draft, problem, kind, {problem.subject}, [&](Role &role) {
            forTask(role, command,
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

/// Of no use where it would leave none.
QList<Fix> withoutRole(const Draft &draft, const Problem &problem)
{
    if (problem.severity == Severity::Error)
        return {};
    Fix fix{.kind = Fix::Kind::LeaveRoleOut, .result = draft, .arguments = {problem.subject}};
    fix.result.roles.removeAll(problem.subject);
    return unlessSame(draft, fix);
}

QList<Fix> withVmSize(const Draft &draft, const Problem &problem, const QString &size)
{
    return inRole(draft, problem, Fix::Kind::RenameVmSize, {size},
                  [&size](Role &role) { role.vmSize = size; });
}

} // namespace

QList<Fix> serviceFixes(const Draft &draft, const Problem &problem)
{
    if (!problem.arguments.value(Argument::Meant).isEmpty())
        return siteFixes(draft, problem); // another name was meant: what follows adds or removes this one
    switch (problem.rule) {
    case Rule::ValueUnknown:
        return respelled(draft, problem);
    case Rule::CertificateOnPlainEndpoint:
        return plainOrHttps(draft, problem);
    case Rule::SettingUndeclared:
        return settingFixes(draft, problem);
    case Rule::DuplicateName:
        return withoutSecond(draft, problem);
    case Rule::PortTaken:
        return withFreePort(draft, problem);
    case Rule::LocalPortTaken:
        return withFreeLocalPort(draft, problem);
    case Rule::VirtualNetworkMissing:
        return networkFixes(draft, problem);
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
            draft, problem.arguments.value(Argument::Configuration), Fix::Kind::AddRole, {problem.subject},
            [&problem](ConfigurationFacts &facts) { facts.roles.append(problem.subject); });
    case Rule::VmSizeRenamed:
        return withVmSize(draft, problem, problem.arguments.value(Argument::Size));
    case Rule::RemoteDesktopImport:
    case Rule::DiagnosticsImport:
        return inRole(draft, problem, Fix::Kind::RemoveModule, {problem.subject},
                      [&problem](Role &role) { role = withoutModule(role, problem.subject); });
    case Rule::PortHeldByRole:
        return withoutRole(draft, problem);
    default:
        return siteFixes(draft, problem);
    }
}

} // namespace bindwright
