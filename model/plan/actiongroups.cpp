// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "actiongroups.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QStringList listOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

bool isByHand(const ActionGroup &group)
{
    return group.type == ActionType::ByHand;
}

/// Whether a sentence about one name can be about several.
bool takesNames(const ActionGroup &group)
{
    switch (group.type) {
    case ActionType::DeclareCertificate:
    case ActionType::RemoveCertificate:
    case ActionType::RemoveThumbprint:
    case ActionType::WriteFile:
        return true;
    case ActionType::ByHand:
        return group.value == "upload-certificate"_L1 || group.value == "install-certificate"_L1
            || group.value == "add-to-project"_L1 || group.value == "delete-file"_L1
            || group.value == "remove-call"_L1;
    default:
        return false;
    }
}

/// What has to be equal in groups that differ in \a varying alone.
QString keyWithout(QStringList ActionGroup::*varying, ActionGroup group)
{
    QStringList parts{QString::number(int(group.type)), group.value, group.before};
    parts.append((group.*varying).isEmpty() ? u"none"_s : u"some"_s);
    (group.*varying).clear();
    for (const QStringList &list : {group.files, group.roles, group.names})
        parts.append(list.join(QChar(1)));
    return parts.join(QChar(2));
}

/// \a groups, those joined that differ in \a varying alone.
QList<ActionGroup> joined(const QList<ActionGroup> &groups, QStringList ActionGroup::*varying)
{
    QList<ActionGroup> result;
    QHash<QString, qsizetype> known;
    for (const ActionGroup &group : groups) {
        const QString key = keyWithout(varying, group);
        const bool isFixed = varying == &ActionGroup::names && !takesNames(group);
        if (isFixed || !known.contains(key)) {
            known.insert(key, result.size());
            result.append(group);
            continue;
        }
        ActionGroup &whole = result[known.value(key)];
        whole.*varying += group.*varying;
        (whole.*varying).removeDuplicates();
        whole.actions += group.actions;
    }
    return result;
}

} // namespace

ActionGroup groupOf(const Action &action)
{
    ActionGroup group{action.type,
                      listOf(action.file),
                      listOf(action.role),
                      listOf(action.subject),
                      action.value,
                      action.before,
                      {action}};
    if (action.type == ActionType::ByHand) {
        group.names = listOf(action.value);
        group.value = action.subject;
    } else if (action.type == ActionType::WriteFile) {
        group.files = {QFileInfo(action.file).path()};
        group.names = {QFileInfo(action.file).fileName()};
        group.roles.clear();
    } else if (action.type == ActionType::AddRole || action.type == ActionType::RemoveRole) {
        group.names.clear(); // it is the role's own
    }
    return group;
}

QList<ActionGroup> grouped(const QList<Action> &actions)
{
    QList<ActionGroup> groups;
    for (const Action &action : actions)
        groups.append(groupOf(action));
    for (const auto varying : {&ActionGroup::files, &ActionGroup::roles, &ActionGroup::names})
        groups = joined(groups, varying);
    std::ranges::stable_partition(groups, std::not_fn(isByHand));
    return groups;
}

} // namespace bindwright
