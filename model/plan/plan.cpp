// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plan.h"

#include "packaging.h"
#include "serviceplan.h"

#include "model/checks/draftproblems.h"
#include "model/checks/planproblems.h"
#include "model/cloudservice/scriptnames.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Writes the script's files into each bound role's folder, where they are not there already.
void addScripts(Plan &plan, const Draft &draft, const Project &project)
{
    const QList<ScriptFile> files = scriptFiles(draft);
    for (const RoleFolder &folder : project.roleFolders) {
        if (!bindsRole(draft, folder.role))
            continue;
        for (const ScriptFile &file : files) {
            const auto known = folder.scripts.constFind(file.name);
            const bool exists = known != folder.scripts.cend();
            if (exists && *known == file.content)
                continue;
            const QString path = folder.path + u'/' + file.name;
            plan.actions.append({ActionType::WriteFile, path, folder.role, file.name, {}});
            plan.changes.append({path, exists ? std::optional(*known) : std::nullopt, file.content});
        }
    }
}

/// The draft as the project stands without a plan. What was brought in stays: bindings are judged by it.
Draft draftBefore(const Draft &draft, const Service &service)
{
    Draft before = draft;
    before.service = service;
    before.bindings.clear();
    before.scenario.reset();
    before.removed.clear();
    if (draft.server.alone)
        before.bindings = draft.server.asRead;
    for (const Role &role : service.roles)
        before.bindings += storedBindings(role);
    return before;
}

bool isSame(const Problem &a, const Problem &b)
{
    return a.rule == b.rule && a.severity == b.severity && a.role == b.role && a.subject == b.subject
        && a.arguments == b.arguments;
}

/// The names in a role that the plan changes, and those that it serves clients by.
QSet<QString> namesUsed(const Plan &plan, const Draft &draft, const Role &role)
{
    QSet<QString> names{role.name};
    for (const Action &action : plan.actions) {
        if (action.role == role.name && !action.file.isEmpty())
            names << action.subject << action.value;
    }
    for (const Endpoint &endpoint : role.endpoints) {
        if (endpoint.protocol == "https"_L1 && draft.scenario != Scenario::Installed)
            names << endpoint.name << endpoint.certificate;
    }
    for (const Binding &binding : draft.bindings) {
        if (binding.role == role.name)
            names << binding.site << binding.certificate;
    }
    names.remove({});
    return names;
}

/// The cscfg that a problem is about; empty: none.
QString configurationOf(const Problem &problem)
{
    const QString named = problem.arguments.value(Argument::Configuration);
    const QString file = problem.where.file.section(u'/', -1);
    return named.isEmpty() && file.endsWith(".cscfg"_L1, Qt::CaseInsensitive) ? file : named;
}

/// Whether the plan would stand on what is wrong: a file that is not read, a thing that it changes or uses.
bool restsOn(const Problem &problem, const Plan &plan, const Draft &draft)
{
    if (isKept(draft, configurationOf(problem)))
        return false;
    if (problem.rule == Rule::ConfigurationUnreadable || problem.row >= 0)
        return true;
    if (problem.role.isEmpty())
        return draft.roles.contains(problem.subject);
    const Role *role = findRole(draft.service, problem.role);
    const bool isTouched =
        std::ranges::find(plan.actions, problem.role, &Action::role) != plan.actions.cend();
    if (!role || !isTouched)
        return false;
    const QSet<QString> names = namesUsed(plan, draft, *role);
    return names.contains(problem.subject)
        || std::ranges::any_of(problem.arguments.values(), [&names](const QString &value) {
               return names.contains(value.section(u'/', -1)); // some are written ROLE/NAME
           });
}

void markStanding(Plan &plan, const Draft &draft, const Facts &facts)
{
    if (!hasErrors(plan.problems))
        return;
    const Service &service = facts.project ? facts.project->service : draft.service;
    const QList<Problem> before = problems(draftBefore(draft, service), facts);
    for (Problem &problem : plan.problems) {
        const bool stood = problem.severity == Severity::Error && problem.step != Step::Certificates
            && problem.step != Step::Scenario
            && std::ranges::any_of(before, [&problem](const Problem &b) { return isSame(b, problem); });
        problem.stoodBefore = stood && !restsOn(problem, plan, draft);
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

/// Whether the plan takes the role's script away, or puts one of another form in its place.
bool changesScript(const Plan &plan, const Draft &draft, const Role &before)
{
    const auto form = scriptFormOf(before);
    if (bindsRole(draft, before.name))
        return form && form != draft.scriptForm;
    return std::ranges::any_of(plan.actions, [&before](const Action &action) {
        return action.role == before.name
            && (action.type == ActionType::RemoveStartupTask || action.type == ActionType::RemoveSetting)
            && (action.subject == taskCommandLine() || action.subject == bindingsSettingName());
    });
}

/// The files of a script that nothing starts from now on. They stay, for who else needs them is not known;
/// code is called, which would not build without it.
void addLeftFiles(Plan &plan, const Draft &draft, const Project &project)
{
    QStringList needed;
    for (const ScriptFile &file : scriptFiles(draft))
        needed.append(file.name);
    for (const RoleFolder &folder : project.roleFolders) {
        const Role *role = findRole(project.service, folder.role);
        if (!role || !changesScript(plan, draft, *role))
            continue;
        for (const QString &name : folder.scripts.keys()) {
            const QString what = name.endsWith(".cs"_L1) ? u"remove-call"_s : u"delete-file"_s;
            if (!bindsRole(draft, role->name) || !needed.contains(name))
                plan.actions.append({ActionType::ByHand, {}, folder.role, what, name});
        }
    }
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
    for (const Action &action : deployedThumbprints(plan)) {
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

QList<Problem> obstacles(const Plan &plan)
{
    QList<Problem> found = plan.problems;
    found.removeIf(
        [](const Problem &p) { return p.severity != Severity::Error || p.stoodBefore || p.isOfKept; });
    return found;
}

QList<Action> deployedThumbprints(const Plan &plan)
{
    QList<Action> found;
    for (const Action &action : plan.actions) {
        const auto isSame = [&action](const Action &other) { return other.value == action.value; };
        if (action.type == ActionType::SetThumbprint && !isLocalConfiguration(action.file)
            && std::ranges::none_of(found, isSame))
            found.append(action);
    }
    return found;
}

Result<Plan> makePlan(const Draft &draft, const Facts &facts)
{
    if (!facts.project && !draft.server.alone)
        return failure(Code::NoProjectThere, draft.projectPath);
    const bool isServer = draft.target == Target::Server || !facts.project;
    const Service completed = completedService(draft);
    Result<Plan> plan = isServer ? serverPlan(draft) : planService(*facts.project, completed);
    if (!plan)
        return plan;
    if (!isServer) {
        addScripts(*plan, draft, *facts.project);
        if (const Result<> included = includeScripts(*plan, draft, *facts.project); !included)
            return tl::unexpected(included.error());
        addUploads(*plan, draft);
        addLeftFiles(*plan, draft, *facts.project);
        addNetworks(*plan);
    }
    plan->problems = problems(draft, facts);
    if (!isServer)
        plan->problems = withCompleted(plan->problems, completed, *facts.project);
    markStanding(*plan, draft, facts);
    return plan;
}

} // namespace bindwright
