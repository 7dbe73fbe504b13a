// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "misfits.h"

#include "draftmerge.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

template<class T, class Key>
const T *itemNamed(const QList<T> &list, const QString &name, Key key)
{
    const auto found = std::ranges::find(list, name, key);
    return found == list.cend() ? nullptr : &*found;
}

/// A role as it was, as the plan and as the project have it now, and merged with either of these in the lead:
/// where the two differ, both changed the same.
struct RoleVersions
{
    const Role &base;
    const Role &wanted;
    const Role &current;
    const Role &planLeads;
    const Role &projectLeads;
};

template<class T, class Key>
void addMisfits(QList<Misfit> &found, const RoleVersions &roles, const QString &element, QList<T> Role::*list,
                Key key)
{
    const auto add = [&](Misfit::Kind kind, const QString &name) {
        found.append({kind, roles.wanted.name, element, name});
    };
    for (const T &before : roles.base.*list) {
        const QString name = std::invoke(key, before);
        const T *after = itemNamed(roles.wanted.*list, name, key);
        const T *now = itemNamed(roles.current.*list, name, key);
        if (after && *after != before && !now)
            add(Misfit::Kind::Gone, name);
        if (!after && now && *now != before)
            add(Misfit::Kind::BothChanged, name);
    }
    for (const T &ours : roles.planLeads.*list) {
        const QString name = std::invoke(key, ours);
        const T *theirs = itemNamed(roles.projectLeads.*list, name, key);
        if (theirs && *theirs != ours)
            add(Misfit::Kind::BothChanged, name);
    }
}

void addMisfitsOf(QList<Misfit> &found, const RoleVersions &roles)
{
    addMisfits(found, roles, u"Certificate"_s, &Role::certificates, &RoleCertificate::name);
    addMisfits(found, roles, u"InputEndpoint"_s, &Role::endpoints, &Endpoint::name);
    addMisfits(found, roles, u"Site"_s, &Role::sites, &Site::name);
    addMisfits(found, roles, u"Task"_s, &Role::startupTasks, &StartupTask::commandLine);
    addMisfits(found, roles, u"Setting"_s, &Role::settings, &ConfigurationSetting::name);
}

bool isBound(const Draft &draft, const QString &role)
{
    return std::ranges::any_of(draft.bindings,
                               [&role](const Binding &binding) { return binding.role == role; });
}

} // namespace

QList<Misfit> misfits(const DraftFile &plan, const Service &current)
{
    const Service &wanted = plan.draft.service;
    const Service planLeads = mergedDraft(plan, current).service;
    DraftFile turned = plan;
    turned.draft.service = current;
    const Service projectLeads = mergedDraft(turned, wanted).service;
    QList<Misfit> found;
    for (const Role &after : wanted.roles) {
        const Role *before = findRole(plan.base, after.name);
        const Role *now = findRole(current, after.name);
        const Role *ours = findRole(planLeads, after.name);
        const Role *theirs = findRole(projectLeads, after.name);
        if (before && now && ours && theirs)
            addMisfitsOf(found, {*before, after, *now, *ours, *theirs});
        else if (before && !now && (*before != after || isBound(plan.draft, after.name)))
            found.append({Misfit::Kind::Gone, {}, u"Role"_s, after.name});
    }
    for (const ConfigurationFacts &after : wanted.configurations) {
        const auto *before =
            itemNamed(plan.base.configurations, after.fileName, &ConfigurationFacts::fileName);
        const auto *now = itemNamed(current.configurations, after.fileName, &ConfigurationFacts::fileName);
        if (before && *before != after && !now)
            found.append({Misfit::Kind::Gone, {}, u"ServiceConfiguration"_s, after.fileName});
    }
    return found;
}

} // namespace bindwright
