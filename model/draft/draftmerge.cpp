// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftmerge.h"

#include "draftfile.h"

#include <QHash>

#include <functional>

namespace bindwright {

namespace {

/// The items of a list by name; of several of one name, which are an error that a draft may mend, by
/// their order too.
template<class T, class Key>
class Named final
{
public:
    Named(const QList<T> &list, Key key)
        : m_key(key)
    {
        for (const T &item : list)
            m_items[std::invoke(key, item)].append(&item);
    }

    const T *find(const QString &name, qsizetype nth = 0) const { return m_items.value(name).value(nth); }

    /// Which of its name \a item, one of the list, is.
    qsizetype indexOf(const T &item) const { return m_items.value(std::invoke(m_key, item)).indexOf(&item); }

private:
    Key m_key;
    QHash<QString, QList<const T *>> m_items;
};

/// A three-way merge of named lists: what changed between base and wanted is done to current.
template<class T, class Key, class Merge>
QList<T> merged(const QList<T> &base, const QList<T> &wanted, const QList<T> &current, Key key, Merge merge)
{
    const Named<T, Key> bases(base, key), wanteds(wanted, key), currents(current, key);
    QList<T> result;
    for (const T &now : current) {
        const qsizetype nth = currents.indexOf(now);
        const T *before = bases.find(std::invoke(key, now), nth);
        const T *after = wanteds.find(std::invoke(key, now), nth);
        if (before && !after)
            continue; // the draft removed it
        result.append(after ? merge(before, *after, now) : now);
    }
    for (const T &after : wanted) {
        const qsizetype nth = wanteds.indexOf(after);
        if (!bases.find(std::invoke(key, after), nth) && !currents.find(std::invoke(key, after), nth))
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

/// The same for values by a name.
QMap<QString, QString> mergedValues(const QMap<QString, QString> &base, const QMap<QString, QString> &wanted,
                                    QMap<QString, QString> current)
{
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!base.contains(it.key()) || base.value(it.key()) != it.value())
            current.insert(it.key(), it.value());
    }
    current.removeIf(
        [&](const auto &entry) { return base.contains(entry.key()) && !wanted.contains(entry.key()); });
    return current;
}

RoleCertificate mergedCertificate(const RoleCertificate *before, const RoleCertificate &after,
                                  const RoleCertificate &now)
{
    RoleCertificate result = mergedItem(before, after, now);
    const RoleCertificate base = before ? *before : RoleCertificate();
    result.thumbprints = mergedValues(base.thumbprints, after.thumbprints, now.thumbprints);
    result.oddAlgorithms = mergedValues(base.oddAlgorithms, after.oddAlgorithms, now.oddAlgorithms);
    return result;
}

ConfigurationSetting mergedSetting(const ConfigurationSetting *before, const ConfigurationSetting &after,
                                   const ConfigurationSetting &now)
{
    ConfigurationSetting result = mergedItem(before, after, now);
    result.values = mergedValues(before ? before->values : PerConfiguration(), after.values, now.values);
    return result;
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
    result.certificates = merged(base.certificates, wanted.certificates, current.certificates,
                                 &RoleCertificate::name, mergedCertificate);
    result.endpoints = mergedItems(base.endpoints, wanted.endpoints, current.endpoints, &Endpoint::name);
    result.sites = merged(base.sites, wanted.sites, current.sites, &Site::name, mergedSite);
    result.startupTasks =
        mergedItems(base.startupTasks, wanted.startupTasks, current.startupTasks, &StartupTask::commandLine);
    result.settings =
        merged(base.settings, wanted.settings, current.settings, &ConfigurationSetting::name, mergedSetting);
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
    result.subnets = mergedValues(base.subnets, wanted.subnets, current.subnets);
    return result;
}

/// Those of the project, no others: a cscfg that is gone stays gone.
QList<ConfigurationFacts> mergedConfigurations(const Service &base, const Service &wanted,
                                               QList<ConfigurationFacts> current)
{
    const Named bases(base.configurations, &ConfigurationFacts::fileName);
    const Named wanteds(wanted.configurations, &ConfigurationFacts::fileName);
    for (ConfigurationFacts &now : current) {
        if (const ConfigurationFacts *after = wanteds.find(now.fileName))
            now = mergedConfiguration(bases.find(now.fileName), *after, now);
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
