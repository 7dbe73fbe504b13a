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

QString listed(const QStringList &names)
{
    return names.join(u", "_s);
}

QString uploadText(const QStringList &names)
{
    return names.size() == 1
        ? PlanWords::tr(
              "Left to you: upload the certificate %1 to where the deployment takes its certificates "
              "from.")
              .arg(names.first())
        : PlanWords::tr("Left to you: upload the certificates %1 to where the deployment takes its "
                        "certificates from.")
              .arg(listed(names));
}

QString addText(const QStringList &names, const QStringList &roles)
{
    const QString files = listed(names);
    if (files.endsWith(".cs"_L1))
        return roles.size() == 1
            ? PlanWords::tr(
                  "Left to you: add %1 to the project of role %2 and call it from RoleEntryPoint.OnStart.")
                  .arg(files, roles.first())
            : PlanWords::tr("Left to you: add %1 to the projects of roles %2 and call it from "
                            "RoleEntryPoint.OnStart.")
                  .arg(files, listed(roles));
    return roles.size() == 1
        ? PlanWords::tr("Left to you: add %1 to the project of role %2, with Copy Always.")
              .arg(files, roles.first())
        : PlanWords::tr("Left to you: add %1 to the projects of roles %2, with Copy Always.")
              .arg(files, listed(roles));
}

QString installText(const QStringList &names)
{
    return names.size() == 1
        ? PlanWords::tr(
              "Left to you: import %1 with its key into LocalMachine\\My of each server, or give the "
              "script its PFX.")
              .arg(names.first())
        : PlanWords::tr(
              "Left to you: import %1 with their keys into LocalMachine\\My of each server, or give "
              "the script their PFX files.")
              .arg(listed(names));
}

QString byHandText(const ActionGroup &group)
{
    const QString names = listed(group.names);
    if (group.value == "upload-certificate"_L1)
        return uploadText(group.names);
    if (group.value == "add-to-project"_L1)
        return addText(group.names, group.roles);
    if (group.value == "delete-file"_L1)
        return PlanWords::tr("Left to you: delete %1 of role %2, which nothing starts any more.")
            .arg(names, listed(group.roles));
    if (group.value == "remove-call"_L1)
        return PlanWords::tr(
                   "Left to you: remove the call of %1 from RoleEntryPoint.OnStart of role %2, then "
                   "delete it.")
            .arg(names, listed(group.roles));
    if (group.value == "run-on-server"_L1)
        return PlanWords::tr("Left to you: export %1 and run it as administrator on each server.").arg(names);
    if (group.value == "install-certificate"_L1)
        return installText(group.names);
    if (group.value == "create-network"_L1)
        return PlanWords::tr(
                   "Left to you: create the virtual network %1 with that subnet, where it is not there yet.")
            .arg(names);
    return PlanWords::tr("Left to you: %1 %2").arg(group.value, names).trimmed();
}

/// What happens within the file, as an imperative without a full stop.
QString what(const ActionGroup &group)
{
    const QString name = listed(group.names);
    const QString &value = group.value;
    const bool isOne = group.names.size() <= 1;
    switch (group.type) {
    case ActionType::DeclareCertificate:
        return isOne ? PlanWords::tr("declare certificate %1 in %2").arg(name, value)
                     : PlanWords::tr("declare certificates %1 in %2").arg(name, value);
    case ActionType::ChangeCertificate:
        return PlanWords::tr("change certificate %1 to %2").arg(name, value);
    case ActionType::RemoveCertificate:
        return isOne ? PlanWords::tr("remove certificate %1").arg(name)
                     : PlanWords::tr("remove certificates %1").arg(name);
    case ActionType::SetThumbprint:
        return PlanWords::tr("set the thumbprint of %1 to %2").arg(name, value);
    case ActionType::RemoveThumbprint:
        return isOne ? PlanWords::tr("remove the thumbprint of %1").arg(name)
                     : PlanWords::tr("remove the thumbprints of %1").arg(name);
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
        return group.roles.size() <= 1 ? PlanWords::tr("add the role with one instance")
                                       : PlanWords::tr("add the roles with one instance each");
    case ActionType::RemoveRole:
        return group.roles.size() <= 1 ? PlanWords::tr("remove the role") : PlanWords::tr("remove the roles");
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
    case ActionType::ReplaceCentralFile:
        return PlanWords::tr("binary file: %1 → %2", "@info the thumbprints before and after")
            .arg(group.before, value);
    case ActionType::WriteFile:
    case ActionType::ByHand:
        break; // not within a file: worded by groupText()
    }
    return {};
}

QString writeText(const ActionGroup &group, const QString &base)
{
    QStringList paths;
    if (group.files.size() == 1) {
        for (const Action &action : group.actions)
            paths.append(pathText(action.file, base));
        return PlanWords::tr("Write %1.").arg(listed(paths));
    }
    for (const QString &folder : group.files)
        paths.append(pathText(folder, base));
    return PlanWords::tr("Write %1 into %2.").arg(listed(group.names), listed(paths));
}

ActionGroup shortened(ActionGroup group, qsizetype longest)
{
    for (QString *value : {&group.value, &group.before}) {
        if (value->size() > longest)
            *value = value->left(longest - 1) + u'…';
    }
    return group;
}

/// what(), and what was there before.
QString doneText(const ActionGroup &group)
{
    const bool isSaid = group.before.isEmpty() || group.type == ActionType::ReplaceCentralFile;
    return isSaid
        ? what(group)
        : PlanWords::tr("%1 (was %2)", "@info what happens, the value before").arg(what(group), group.before);
}

/// A line above the difference of a file, which is named already.
QString headLine(const ActionGroup &group, const QString &base)
{
    constexpr qsizetype ofThumbprint = 9;
    constexpr qsizetype ofOther = 60;
    if (group.type == ActionType::WriteFile)
        return writeText(group, base);
    const bool isThumbprint = group.type == ActionType::SetThumbprint;
    const QString done = doneText(shortened(group, isThumbprint ? ofThumbprint : ofOther));
    if (group.roles.isEmpty())
        return PlanWords::tr("- %1.").arg(done);
    return group.roles.size() == 1 ? PlanWords::tr("- role %1: %2.").arg(group.roles.first(), done)
                                   : PlanWords::tr("- roles %1: %2.").arg(listed(group.roles), done);
}

} // namespace

QString pathText(const QString &path, const QString &base)
{
    const QString relative = base.isEmpty() ? path : QDir(base).relativeFilePath(path);
    return QDir::toNativeSeparators(relative.startsWith("../"_L1) ? path : relative);
}

QString groupText(const ActionGroup &group, const QString &base, qsizetype longest)
{
    if (group.type == ActionType::ByHand)
        return byHandText(group);
    if (group.type == ActionType::WriteFile)
        return writeText(group, base);
    QStringList files;
    for (const QString &file : group.files)
        files.append(pathText(file, base));
    const QString done = doneText(shortened(group, longest));
    if (group.roles.isEmpty())
        return PlanWords::tr("%1: %2.").arg(listed(files), done);
    return group.roles.size() == 1
        ? PlanWords::tr("%1, role %2: %3.").arg(listed(files), group.roles.first(), done)
        : PlanWords::tr("%1, roles %2: %3.").arg(listed(files), listed(group.roles), done);
}

QString actionText(const Action &action, const QString &base)
{
    ActionGroup group = groupOf(action);
    if (action.type != ActionType::ReplaceCentralFile) // which tells nothing but what was and is there
        group.before.clear();
    return groupText(group, base);
}

QStringList planLines(const QList<Action> &actions, const QString &base)
{
    QStringList lines;
    for (const ActionGroup &group : grouped(actions))
        lines.append(groupText(group, base));
    return lines;
}

DiffHeads diffHeads(const Draft &draft, const Plan &plan)
{
    const QString base = projectFolder(draft.projectPath);
    QHash<QString, QList<Action>> actions;
    for (const Action &action : plan.actions)
        actions[action.file].append(action);
    DiffHeads heads;
    for (const FileChange &change : plan.changes) {
        QStringList &lines = heads[change.path];
        if (change.before)
            lines.append(PlanWords::tr("%1:").arg(pathText(change.path, base)));
        for (const ActionGroup &group : grouped(actions.value(change.path)))
            lines.append(headLine(group, base));
    }
    return heads;
}

QByteArray wordedDiff(const Draft &draft, const Plan &plan)
{
    return planDiff(draft, plan, diffHeads(draft, plan));
}

} // namespace bindwright
