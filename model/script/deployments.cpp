// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "deployments.h"

#include "scriptsetting.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace bindwright {

namespace {

void keepOnly(PerConfiguration &values, const QString &configuration)
{
    values.removeIf([&](const auto &entry) { return entry.key() != configuration; });
}

/// The bindings of a role as one cscfg has them.
class OwnBindings final
{
public:
    /// \a whole as all files have it, \a own as the one has it.
    OwnBindings(const Draft &draft, const Role &whole, const Role &own)
        : m_own(storedBindings(own))
    {
        for (const RoleCertificate &entry : own.certificates) {
            const RoleCertificate *known = findCertificate(whole, entry.name);
            if (known && deployedThumbprint(*known) && !deployedThumbprint(entry))
                m_missing.insert(entry.name);
        }
        QList<Binding> ofRole = draft.bindings;
        ofRole.removeIf([&whole](const Binding &binding) { return binding.role != whole.name; });
        m_isStored = ofRole == storedBindings(whole);
    }

    /// An edited draft writes the same bindings into each file, but for those whose certificate it lacks.
    void take(Binding &binding) const
    {
        const auto same = std::ranges::find_if(
            m_own, [&binding](const Binding &other) { return isSamePlace(binding, other); });
        if (m_isStored ? same == m_own.cend() : m_missing.contains(binding.certificate))
            binding.role.clear();
        else if (m_isStored)
            binding.certificate = same->certificate;
    }

private:
    QList<Binding> m_own;
    QSet<QString> m_missing; ///< certificates that it gives no thumbprint
    bool m_isStored = false; ///< the draft has what an earlier run set
};

bool configures(const ConfigurationFacts &configuration, const Service &service, const QString &role)
{
    return role.isEmpty() ? std::ranges::any_of(
               service.roles,
               [&configuration](const Role &any) { return configuration.roles.contains(any.name); })
                          : configuration.roles.contains(role);
}

/// What of a role decides who is served what.
bool isAlike(const Draft &a, const Draft &b, const QString &role)
{
    const auto familyOf = [](const Draft &draft) {
        const QList<ConfigurationFacts> &all = draft.service.configurations;
        return all.isEmpty() ? QString() : all.first().osFamily;
    };
    if (familyOf(a) != familyOf(b) || a.bindings != b.bindings)
        return false;
    for (const Role &one : a.service.roles) {
        const Role *other = findRole(b.service, one.name);
        if (!role.isEmpty() && one.name != role)
            continue;
        for (const RoleCertificate &entry : one.certificates) {
            const RoleCertificate *same = other ? findCertificate(*other, entry.name) : nullptr;
            if (!same || deployedThumbprint(entry) != deployedThumbprint(*same))
                return false;
        }
    }
    return true;
}

} // namespace

QStringList deployable(const Draft &draft, const QString &role)
{
    QStringList deployed;
    QStringList wanted;
    for (const ConfigurationFacts &configuration : draft.service.configurations) {
        const QString &name = configuration.fileName;
        if (draft.projectPath.endsWith(u'/' + name))
            return {name};
        if (isLocalConfiguration(name) || !configures(configuration, draft.service, role))
            continue;
        deployed.append(name);
        if (!isKept(draft, name))
            wanted.append(name);
    }
    return wanted.isEmpty() ? deployed : wanted;
}

Draft deployedWith(const Draft &draft, const QString &configuration)
{
    Draft result = draft;
    result.service.configurations.removeIf(
        [&](const ConfigurationFacts &facts) { return facts.fileName != configuration; });
    QHash<QString, OwnBindings> bindings;
    for (Role &role : result.service.roles) {
        for (RoleCertificate &entry : role.certificates)
            keepOnly(entry.thumbprints, configuration);
        for (ConfigurationSetting &setting : role.settings)
            keepOnly(setting.values, configuration);
        bindings.insert(role.name, OwnBindings(draft, *findRole(draft.service, role.name), role));
    }
    for (Binding &binding : result.bindings) {
        if (const auto own = bindings.constFind(binding.role); own != bindings.cend())
            own->take(binding);
    }
    return result;
}

QList<Draft> deployments(const Draft &draft, const QString &role)
{
    const QStringList names = deployable(draft, role);
    const auto isDeployed = [](const ConfigurationFacts &facts) {
        return !isLocalConfiguration(facts.fileName);
    };
    const bool isOneOfOne =
        names.size() < 2 && std::ranges::count_if(draft.service.configurations, isDeployed) < 2;
    if (names.isEmpty() || (isOneOfOne && !isLocalConfiguration(names.first())))
        return {draft};
    QList<Draft> found;
    for (const QString &name : names) {
        const Draft with = deployedWith(draft, name);
        const auto isKnown = [&](const Draft &other) { return isAlike(other, with, role); };
        if (std::ranges::none_of(found, isKnown))
            found.append(with);
    }
    return found;
}

} // namespace bindwright
