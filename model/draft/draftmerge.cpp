// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftmerge.h"

#include "draftfile.h"

#include <algorithm>
#include <functional>

namespace bindwright {

namespace {

template<class T, class Key>
const T *find(const QList<T> &list, const QString &name, Key key)
{
    const auto it = std::ranges::find(list, name, key);
    return it == list.cend() ? nullptr : &*it;
}

/// A three-way merge of named lists: what changed between base and wanted is done to current.
template<class T, class Key, class Merge>
QList<T> merged(const QList<T> &base, const QList<T> &wanted, const QList<T> &current, Key key, Merge merge)
{
    QList<T> result;
    for (const T &now : current) {
        const T *before = find(base, std::invoke(key, now), key);
        const T *after = find(wanted, std::invoke(key, now), key);
        if (before && !after)
            continue; // the draft removed it
        result.append(after ? merge(before, *after, now) : now);
    }
    for (const T &after : wanted) {
        const bool known =
            find(base, std::invoke(key, after), key) || find(current, std::invoke(key, after), key);
        if (!known)
            result.append(after);
    }
    return result;
}

/// The draft's version where it changed the item, else the project's.
template<class T>
T mergedItem(const T *before, const T &after, const T &now)
{
    return before && *before == after ? now : after;
}

template<class T, class Key>
QList<T> mergedItems(const QList<T> &base, const QList<T> &wanted, const QList<T> &current, Key key)
{
    return merged(base, wanted, current, key, mergedItem<T>);
}

Site mergedSite(const Site *before, const Site &after, const Site &now)
{
    Site result = now;
    result.bindings = mergedItems(before ? before->bindings : QList<SiteBinding>(), after.bindings,
                                  now.bindings, &SiteBinding::name);
    result.bindingsLast = now.bindingsLast || (before && !before->bindingsLast && after.bindingsLast);
    return result;
}

Role mergedRole(const Role *baseRole, const Role &wanted, const Role &current)
{
    const Role base = baseRole ? *baseRole : Role();
    Role result = current;
    result.certificates =
        mergedItems(base.certificates, wanted.certificates, current.certificates, &RoleCertificate::name);
    result.endpoints = mergedItems(base.endpoints, wanted.endpoints, current.endpoints, &Endpoint::name);
    result.sites = merged(base.sites, wanted.sites, current.sites, &Site::name, mergedSite);
    result.startupTasks =
        mergedItems(base.startupTasks, wanted.startupTasks, current.startupTasks, &StartupTask::commandLine);
    result.settings =
        mergedItems(base.settings, wanted.settings, current.settings, &ConfigurationSetting::name);
    if (wanted.runtimeContext != base.runtimeContext)
        result.runtimeContext = wanted.runtimeContext;
    if (wanted.vmSize != base.vmSize)
        result.vmSize = wanted.vmSize;
    result.imports = mergedItems(base.imports, wanted.imports, current.imports, std::identity());
    return result;
}

ConfigurationFacts mergedConfiguration(const ConfigurationFacts *before, const ConfigurationFacts &wanted,
                                       const ConfigurationFacts &current)
{
    ConfigurationFacts result = current;
    const ConfigurationFacts base = before ? *before : wanted;
    if (wanted.serviceName != base.serviceName)
        result.serviceName = wanted.serviceName;
    if (wanted.osFamily != base.osFamily)
        result.osFamily = wanted.osFamily;
    result.roles = mergedItems(base.roles, wanted.roles, current.roles, std::identity());
    if (wanted.virtualNetwork != base.virtualNetwork)
        result.virtualNetwork = wanted.virtualNetwork;
    for (auto it = wanted.subnets.cbegin(); it != wanted.subnets.cend(); ++it) {
        if (base.subnets.value(it.key()) != it.value())
            result.subnets.insert(it.key(), it.value());
    }
    result.subnets.removeIf([&](const auto &entry) {
        return base.subnets.contains(entry.key()) && !wanted.subnets.contains(entry.key());
    });
    return result;
}

/// Those of the project, no others: a cscfg that is gone stays gone.
QList<ConfigurationFacts> mergedConfigurations(const Service &base, const Service &wanted,
                                               QList<ConfigurationFacts> current)
{
    for (ConfigurationFacts &now : current) {
        const auto *after = find(wanted.configurations, now.fileName, &ConfigurationFacts::fileName);
        if (after)
            now = mergedConfiguration(find(base.configurations, now.fileName, &ConfigurationFacts::fileName),
                                      *after, now);
    }
    return current;
}

} // namespace

Draft mergedDraft(const DraftFile &plan, const Service &current)
{
    Draft draft = plan.draft;
    draft.service = current;
    draft.service.roles =
        merged(plan.base.roles, plan.draft.service.roles, current.roles, &Role::name, mergedRole);
    draft.service.configurations =
        mergedConfigurations(plan.base, plan.draft.service, current.configurations);
    return draft;
}

} // namespace bindwright
