// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plan.h"

#include "serviceplan.h"

#include "model/checks/draftproblems.h"
#include "model/script/script.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isBound(const Draft &draft, const QString &role)
{
    return std::ranges::any_of(draft.bindings,
                               [&role](const Binding &binding) { return binding.role == role; });
}

/// Writes the script's files into each bound role's folder, where they are not there already.
void addScripts(Plan &plan, const Draft &draft, const Project &project)
{
    const QList<ScriptFile> files = scriptFiles(draft);
    for (const RoleFolder &folder : project.roleFolders) {
        if (!isBound(draft, folder.role))
            continue;
        for (const ScriptFile &file : files) {
            const auto known = folder.scripts.constFind(file.name);
            const bool exists = known != folder.scripts.cend();
            if (exists && *known == file.content)
                continue;
            const QString path = folder.path + u'/' + file.name;
            plan.actions.append({ActionType::WriteFile, path, folder.role, file.name, {}});
            plan.changes.append({path, exists ? std::optional(*known) : std::nullopt, file.content});
            if (!exists)
                plan.actions.append({ActionType::ByHand, {}, folder.role, u"add-to-project"_s, file.name});
        }
    }
}

/// A server has no csdef and no cscfg: nothing is edited. Its scripts stand in no project, they are
/// exported and run there, and no platform installs certificates.
Plan serverPlan(const Draft &draft)
{
    Plan plan;
    const auto add = [&plan](const QString &what, const QString &value) {
        const Action action{ActionType::ByHand, {}, {}, what, value};
        if (!plan.actions.contains(action))
            plan.actions.append(action);
    };
    for (const Binding &binding : draft.bindings) {
        const Role *role = findRole(draft.service, binding.role);
        const Certificate *known = role ? findCertificate(draft, *role, binding.certificate) : nullptr;
        if (known)
            add(u"install-certificate"_s, displayName(*known));
    }
    for (const ScriptFile &file : scriptFiles(draft))
        add(u"run-on-server"_s, file.name);
    return plan;
}

/// A network that the cscfg files name from now on has to be there.
void addNetworks(Plan &plan)
{
    const QList<Action> actions = plan.actions;
    for (const Action &action : actions) {
        const Action created{ActionType::ByHand, {}, {}, u"create-network"_s, action.value};
        if (action.type == ActionType::SetNetwork && !action.value.isEmpty()
            && !plan.actions.contains(created))
            plan.actions.append(created);
    }
}

/// Each thumbprint that is new to a role has to be uploaded before the deployment names it.
void addUploads(Plan &plan, const Draft &draft)
{
    QStringList uploaded;
    const QList<Action> actions = plan.actions;
    for (const Action &action : actions) {
        if (action.type != ActionType::SetThumbprint || uploaded.contains(action.value))
            continue;
        uploaded.append(action.value);
        const auto thumbprint = Thumbprint::parse(action.value);
        const Certificate *known = thumbprint ? findCertificate(draft, *thumbprint) : nullptr;
        plan.actions.append({ActionType::ByHand,
                             {},
                             {},
                             u"upload-certificate"_s,
                             known ? displayName(*known) : action.value});
    }
}

} // namespace

Result<Plan> makePlan(const Draft &draft, const Facts &facts)
{
    if (!facts.project)
        return failure(Code::NoProjectThere, draft.projectPath);
    Result<Plan> plan = draft.target == Target::Server ? serverPlan(draft)
                                                       : planService(*facts.project, completedService(draft));
    if (!plan)
        return plan;
    if (draft.target != Target::Server) {
        addScripts(*plan, draft, *facts.project);
        addUploads(*plan, draft);
        addNetworks(*plan);
    }
    plan->problems = problems(draft, facts);
    return plan;
}

} // namespace bindwright
