// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plan.h"

#include "problems.h"
#include "script.h"

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

/// A server's scripts stand in no project: they are exported and run there.
void addServerScripts(Plan &plan, const Draft &draft)
{
    for (const ScriptFile &file : scriptFiles(draft))
        plan.actions.append({ActionType::ByHand, {}, {}, u"run-on-server"_s, file.name});
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
    Result<Plan> plan = planService(*facts.project, completedService(draft));
    if (!plan)
        return plan;
    if (draft.scriptForm == ScriptForm::Server) {
        addServerScripts(*plan, draft);
    } else {
        addScripts(*plan, draft, *facts.project);
        addUploads(*plan, draft);
    }
    plan->problems = problems(draft, facts);
    return plan;
}

} // namespace bindwright
