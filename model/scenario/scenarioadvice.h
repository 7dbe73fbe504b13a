// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// Why a scenario fits or does not, or what it will do; ui/ words each with its arguments.
enum class Reason {
    OneCertificate, ///< arguments: certificate
    LeavesUnused, ///< arguments: unused, all leaves
    CoversAllHosts, ///< arguments: certificate, number of hosts
    HostsNotCovered, ///< arguments: certificate, the hosts joined by ", "
    HasIntermediates, ///< arguments: number
    NoIntermediates,
    ManyCertificates, ///< arguments: number of leaves
    ManyHosts, ///< arguments: hosts, leaves
    NoHosts, ///< nothing that could be bound
    SniAvailable, ///< arguments: osFamily
    SniUnavailable, ///< arguments: osFamily: below 3
    NoCertificateYet,
    NoWebRole,
    NoWebRoleChosen, ///< the project has one
    SharedByRoles, ///< arguments: number of web roles
    PrivateRoot, ///< arguments: the root's name
};

/// What a scenario will do, in the order of the sentences.
enum class Effect {
    DeclareCertificates, ///< arguments: leaves, intermediates, roles
    DeclareEndpoint, ///< arguments: port, certificate
    KeepEndpointCertificate, ///< arguments: port, the role certificate's name
    BindSite, ///< arguments: roles
    SetThumbprints, ///< arguments: number, number of cscfg files
    AddStartupTask,
    AddOnStart,
    SetBindings, ///< arguments: number a role
    ReplacePlatformBinding, ///< Keep: IP:443: becomes *:443:
    EndpointBecomesTcp, ///< Tcp
    BindNothing,
};

template<class T>
struct Said
{
    T what;
    QStringList arguments = {};

    bool operator==(const Said &) const = default;
};

/// How well a scenario fits what was brought in.
enum class Fit { Recommended, Possible, Impossible };

struct ScenarioAdvice
{
    Scenario scenario;
    Fit fit = Fit::Possible;
    QList<Said<Reason>> reasons; ///< why it fits, or what speaks against it
    QList<Said<Effect>> effects; ///< what choosing it does

    bool operator==(const ScenarioAdvice &) const = default;
};

/// One advice a scenario, in the enum's order; exactly one is Recommended unless none is possible. \a base:
/// the project's own service, which scenarios start from.
QList<ScenarioAdvice> adviseScenarios(const Draft &draft, const Service &base);

} // namespace bindwright
