// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/net/hostname.h"
#include "model/problems/problem.h"

namespace bindwright {

/// A binding to start from for \a role: the chosen site, every address, port 443, SNI, no host yet,
/// and the role's certificate where it has but one that can be bound.
Binding newBinding(const Draft &draft, const QString &role);

/// Each of \a roles gets an SNI binding on 443 for every DNS name of \a certificate that it has none
/// for yet; a role that lacks the certificate gets it in LocalMachine's My.
Draft withBindingsForNames(const Draft &draft, const QStringList &roles, const Certificate &certificate);

/// Whether \a role answers for \a host on that port by SNI already.
bool hasSniBinding(const Draft &draft, const QString &role, const QString &port, const HostName &host);

/// \a draft without those of its bindings.
Draft withoutBindings(const Draft &draft, const QList<int> &rows);

/// The roles that can have bindings: web roles, or those that have some.
QStringList bindableRoles(const Draft &draft);

/// An exact-IP binding and what it hides: the problems of one hiding binding taken together.
struct Shadow
{
    int row = -1; ///< the binding that hides
    QStringList hosts; ///< of the hidden ones
    Problem problem; ///< the worst of them

    bool operator==(const Shadow &) const = default;
};

/// \a problems of rule ShadowedByExactIp by the binding that hides, rows ascending. Those for which
/// the draft has no such binding are left out.
QList<Shadow> shadowsOf(const Draft &draft, const QList<Problem> &problems);

} // namespace bindwright
