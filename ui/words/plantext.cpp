// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plantext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString byHandText(const Action &action)
{
    if (action.subject == "upload-certificate"_L1)
        return PlanWords::tr(
                   "Left to you: upload the certificate %1 to where the deployment takes its certificates "
                   "from.")
            .arg(action.value);
    if (action.subject == "add-to-project"_L1 && action.value.endsWith(".cs"_L1))
        return PlanWords::tr(
                   "Left to you: add %1 to the project of role %2 and call it from RoleEntryPoint.OnStart.")
            .arg(action.value, action.role);
    if (action.subject == "add-to-project"_L1)
        return PlanWords::tr("Left to you: add %1 to the project of role %2, with Copy Always.")
            .arg(action.value, action.role);
    if (action.subject == "run-on-server"_L1)
        return PlanWords::tr("Left to you: export %1 and run it as administrator on each server.")
            .arg(action.value);
    if (action.subject == "install-certificate"_L1)
        return PlanWords::tr(
                   "Left to you: import %1 with its key into LocalMachine\\My of each server, or give the "
                   "script its PFX.")
            .arg(action.value);
    if (action.subject == "create-network"_L1)
        return PlanWords::tr(
                   "Left to you: create the virtual network %1 with that subnet, where it is not there yet.")
            .arg(action.value);
    return PlanWords::tr("Left to you: %1 %2").arg(action.subject, action.value).trimmed();
}

/// What happens within the file, as an imperative without a full stop.
QString what(const Action &action)
{
    const QString &name = action.subject;
    const QString &value = action.value;
    switch (action.type) {
    case ActionType::DeclareCertificate:
        return PlanWords::tr("declare certificate %1 in %2").arg(name, value);
    case ActionType::ChangeCertificate:
        return PlanWords::tr("change certificate %1 to %2").arg(name, value);
    case ActionType::RemoveCertificate:
        return PlanWords::tr("remove certificate %1").arg(name);
    case ActionType::SetThumbprint:
        return PlanWords::tr("set the thumbprint of %1 to %2").arg(name, value);
    case ActionType::RemoveThumbprint:
        return PlanWords::tr("remove the thumbprint of %1").arg(name);
    case ActionType::AddEndpoint:
        return PlanWords::tr("add endpoint %1 (%2)").arg(name, value);
    case ActionType::ChangeEndpoint:
        return PlanWords::tr("change endpoint %1 to %2").arg(name, value);
    case ActionType::RemoveEndpoint:
        return PlanWords::tr("remove endpoint %1").arg(name);
    case ActionType::AddSiteBinding:
        return PlanWords::tr("bind site %1 to endpoint %2").arg(name, value);
    case ActionType::RemoveSiteBinding:
        return PlanWords::tr("remove the binding to endpoint %2 from site %1").arg(name, value);
    case ActionType::AddStartupTask:
        return value.isEmpty() ? PlanWords::tr("add the startup task %1").arg(name)
                               : PlanWords::tr("add the startup task %1, %2").arg(name, value);
    case ActionType::RemoveStartupTask:
        return PlanWords::tr("remove the startup task %1").arg(name);
    case ActionType::DeclareSetting:
        return PlanWords::tr("declare the setting %1").arg(name);
    case ActionType::SetSetting:
        return PlanWords::tr("set %1 to “%2”").arg(name, value);
    case ActionType::RemoveSetting:
        return PlanWords::tr("remove the setting %1").arg(name);
    case ActionType::SetRuntimeContext:
        return value.isEmpty()
            ? PlanWords::tr("remove the executionContext of the role's Runtime element")
            : PlanWords::tr("set the executionContext of the role's Runtime element to %1").arg(value);
    case ActionType::SetVmSize:
        return PlanWords::tr("change the VM size to %1").arg(value);
    case ActionType::AddImport:
        return PlanWords::tr("import the module %1").arg(name);
    case ActionType::RemoveImport:
        return PlanWords::tr("remove the import of %1").arg(name);
    case ActionType::AddRole:
        return PlanWords::tr("add the role with one instance");
    case ActionType::RemoveRole:
        return PlanWords::tr("remove the role");
    case ActionType::SetServiceName:
        return PlanWords::tr("change the service's name to %1").arg(value);
    case ActionType::SetGuestOs:
        return value.isEmpty() ? PlanWords::tr("remove osFamily")
                               : PlanWords::tr("set osFamily to %1").arg(value);
    case ActionType::MoveBindingsLast:
        return PlanWords::tr("move the Bindings of site %1 to its end").arg(name);
    case ActionType::SetNetwork:
        return value.isEmpty() ? PlanWords::tr("remove the virtual network")
                               : PlanWords::tr("set the virtual network to %1").arg(value);
    case ActionType::SetSubnet:
        return value.isEmpty() ? PlanWords::tr("remove the role from its subnet")
                               : PlanWords::tr("put the role into the subnet %1").arg(value);
    case ActionType::SetAlgorithm:
        return PlanWords::tr("set the thumbprint algorithm of %1 to %2").arg(name, value);
    case ActionType::IncludeFile:
        return PlanWords::tr("include %1 as %2, so that it is packaged").arg(name, value);
    case ActionType::WriteFile:
    case ActionType::ByHand:
        break; // not within a file: worded by actionText()
    }
    return {};
}

} // namespace

QString pathText(const QString &path, const QString &base)
{
    const QString relative = base.isEmpty() ? path : QDir(base).relativeFilePath(path);
    return QDir::toNativeSeparators(relative.startsWith("../"_L1) ? path : relative);
}

QString actionText(const Action &action, const QString &base)
{
    if (action.type == ActionType::ByHand)
        return byHandText(action);
    const QString file = pathText(action.file, base);
    if (action.type == ActionType::WriteFile)
        return PlanWords::tr("Write %1.").arg(file);
    return action.role.isEmpty() ? PlanWords::tr("%1: %2.").arg(file, what(action))
                                 : PlanWords::tr("%1, role %2: %3.").arg(file, action.role, what(action));
}

} // namespace bindwright
