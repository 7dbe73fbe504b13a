// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fixes.h"

namespace bindwright {

/// None where there was nothing to change, as in what is read and never edited.
inline QList<Fix> unlessSame(const Draft &draft, const Fix &fix)
{
    return fix.result == draft ? QList<Fix>() : QList{fix};
}

template<class Change>
QList<Fix> inService(const Draft &draft, Fix::Kind kind, const QStringList &arguments, const Change &change)
{
    Fix fix{.kind = kind, .result = draft, .arguments = arguments};
    change(fix.result.service);
    return unlessSame(draft, fix);
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
    return unlessSame(draft, fix);
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

} // namespace bindwright
