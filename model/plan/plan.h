// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/checks/facts.h"
#include "model/draft/draft.h"
#include "model/problems/problem.h"

namespace bindwright {

enum class ActionType {
    DeclareCertificate, ///< subject: name, value: "LocalMachine\My"
    ChangeCertificate, ///< subject: name, value: what it becomes
    RemoveCertificate,
    SetThumbprint, ///< subject: name, value: thumbprint
    RemoveThumbprint,
    AddEndpoint, ///< subject: name, value: "https 443"
    ChangeEndpoint, ///< subject: name, value: what it becomes
    RemoveEndpoint,
    AddSiteBinding, ///< subject: site, value: endpoint
    RemoveSiteBinding,
    MoveBindingsLast, ///< subject: site
    AddStartupTask, ///< subject: command line, value: "background, elevated"
    RemoveStartupTask,
    DeclareSetting, ///< subject: setting
    SetSetting, ///< subject: setting, value: value
    RemoveSetting,
    SetRuntimeContext, ///< value: "elevated"
    SetVmSize, ///< value: "Standard_A1"
    AddImport, ///< subject: module
    RemoveImport,
    AddRole, ///< to a cscfg that lacks it
    RemoveRole, ///< from a cscfg
    SetServiceName, ///< of a cscfg; value: the csdef's
    SetGuestOs, ///< value: osFamily
    SetNetwork, ///< of a cscfg; value: the virtual network's name
    SetSubnet, ///< value: the subnet that the role gets
    SetAlgorithm, ///< subject: certificate, value: "sha1"
    WriteFile, ///< subject: file name
    ReplaceCentralFile, ///< of a CCS share; value, before: the thumbprints of the certificates in it
    IncludeFile, ///< in a project of Visual Studio; subject: file name, value: the item's element
    ByHand, ///< left to the admin; subject: what ("upload-certificate", …), value: name
};

/// One thing that a plan does. A value: the summary words it, the log records it.
struct Action
{
    ActionType type;
    QString file; ///< absolute path of the file that it changes; empty for ByHand
    QString role;
    QString subject;
    QString value;
    QString before = {}; ///< the value that this one takes the place of; empty: none, or not told

    bool operator==(const Action &) const = default;
};

/// What the summary shows, the diff prints, apply runs and the log records.
struct Plan
{
    QList<Action> actions; ///< grouped by file, in the order in which they are run
    QList<FileChange> changes; ///< what apply() writes, one a file, in the order of actions
    QList<Problem> problems; ///< see obstacles()

    bool isEmpty() const { return actions.isEmpty(); }
    bool operator==(const Plan &) const = default;
};

/// The errors that stand in the way of \a plan: all but those that stood before and that it does not rest on.
QList<Problem> obstacles(const Plan &plan);

/// What puts thumbprints into what is deployed, each thumbprint once.
QList<Action> deployedThumbprints(const Plan &plan);

/// The whole plan of a draft: planService() of the service completed by the script's task and
/// setting, the script's files, and what is left to do by hand.
/// Fails with NoProjectThere when there is neither a project nor a server alone.
Result<Plan> makePlan(const Draft &draft, const Facts &facts);

} // namespace bindwright
