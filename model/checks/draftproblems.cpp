// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "draftproblems.h"

#include "certificateproblems.h"
#include "planproblems.h"

#include "model/base/namedenum.h"
#include "model/base/rowchange.h"
#include "model/bindingchecks/bindingproblems.h"
#include "model/bindingchecks/conflictcheck.h"
#include "model/bindingchecks/conflicts.h"
#include "model/bindingchecks/expectationproblems.h"
#include "model/bindingchecks/observationproblems.h"
#include "model/scenario/httpsendpoint.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenarioadvice.h"
#include "model/script/deployments.h"
#include "model/servicechecks/extendedsupportproblems.h"
#include "model/servicechecks/fileconflicts.h"
#include "model/servicechecks/platformproblems.h"
#include "model/servicechecks/servicefinder.h"
#include "model/servicechecks/serviceproblems.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// A warning beside a role that is served, an error where none is.
QList<Problem> heldPorts(const Draft &draft)
{
    QList<Problem> found;
    if (draft.scenario == Scenario::Installed || draft.certificates.isEmpty())
        return found;
    bool served = false;
    for (const Role &role : draft.service.roles) {
        if (role.kind != RoleKind::Web || !draft.roles.contains(role.name))
            continue;
        served |= httpsEndpointOf(draft, role) >= 0;
        if (const auto holder = portHolder(draft, draft.service, role))
            found.append({.rule = Rule::PortHeldByRole,
                          .severity = Severity::Warning,
                          .step = Step::Scenario,
                          .role = role.name,
                          .subject = role.name,
                          .arguments = {{Argument::Port, newEndpointPort()},
                                        {Argument::OtherRole, holder->role},
                                        {Argument::OtherEndpoint, holder->endpoint}}});
    }
    for (Problem &problem : found) {
        if (!served)
            problem.severity = Severity::Error;
    }
    return found;
}

QList<Problem> scenarioProblems(const Draft &draft, const Service &base)
{
    QList<Problem> found;
    if (draft.roles.isEmpty() && !draft.service.roles.isEmpty())
        found.append({.rule = Rule::NoRoleChosen, .severity = Severity::Warning, .step = Step::Scenario});
    if (!draft.scenario) {
        found.append({.rule = Rule::ScenarioNotChosen, .severity = Severity::Info, .step = Step::Scenario});
        return found;
    }
    const QList<ScenarioAdvice> advices = adviseScenarios(draft, base);
    const auto advice = std::ranges::find(advices, *draft.scenario, &ScenarioAdvice::scenario);
    if (advice->fit == Fit::Impossible)
        found.append({.rule = Rule::ScenarioDoesNotFit,
                      .severity = Severity::Error,
                      .step = Step::Scenario,
                      .subject = word(*draft.scenario),
                      .arguments = {{Argument::Scenario, word(*draft.scenario)}}});
    return found + heldPorts(draft);
}

/// The file and line of an error's subject: "path:line:column" where a place is known, else a path.
SourceLocation placeOf(const Error &error)
{
    static const QRegularExpression place(u"^(.+):(\\d+):\\d+$"_s);
    const QRegularExpressionMatch match = place.match(error.subject);
    return match.hasMatch() ? SourceLocation{match.captured(1), match.captured(2).toInt()}
                            : SourceLocation{error.subject, 0};
}

Arguments argumentsOf(const Error &error)
{
    return {{Argument::Detail, error.detail}, {Argument::Code, NamedEnum<Code>::word(error.code)}};
}

/// What was not understood; the rest of the server's state counts.
QList<Problem> serverProblems(const ServerState &state)
{
    QList<Problem> found;
    for (const Unread &unread : state.unread)
        found.append({.rule = Rule::ServerUnread,
                      .severity = Severity::Warning,
                      .step = Step::Project,
                      .subject = unread.error.subject,
                      .arguments = argumentsOf(unread.error),
                      .where = unread.where});
    return found;
}

QList<Problem> unreadProblems(const Project &project)
{
    QList<Problem> found;
    for (const Error &error : project.unread)
        found.append({.rule = Rule::ConfigurationUnreadable,
                      .severity = severityIn(placeOf(error).file),
                      .step = Step::Project,
                      .subject = error.subject,
                      .arguments = argumentsOf(error),
                      .where = placeOf(error)});
    return found;
}

/// What csdef and cscfg say. A cscfg that the draft gives no thumbprints gets its own another time; a
/// scenario whose role no cscfg configures can give it none.
QList<Problem> projectProblems(const Draft &draft, const Project *project)
{
    QList<Problem> found = serviceProblems(draft.service, project);
    for (Problem &problem : found) {
        const QString configuration = problem.arguments.value(Argument::Configuration);
        const bool isRoles = problem.rule == Rule::RoleWithoutConfiguration;
        problem.isOfKept = problem.severity == Severity::Error && isKept(draft, configuration)
            && (isRoles || problem.rule == Rule::ThumbprintMissing);
        if (problem.isOfKept)
            problem.severity = Severity::Warning;
        else if (isRoles && draft.scenario && draft.roles.contains(problem.subject)
                 && (configuration.isEmpty() || draft.configurations.contains(configuration)))
            problem.severity = Severity::Error;
    }
    return found;
}

/// Where a cscfg of the project is; no file: nowhere.
SourceLocation placeOf(const Project *project, const QString &configuration)
{
    for (const ProjectFile &file : project ? project->configurations : QList<ProjectFile>()) {
        if (file.path.endsWith(u'/' + configuration))
            return {file.path, 0};
    }
    return {};
}

QString keyOf(const Problem &problem)
{
    return QStringList{id(problem.rule), problem.role, QString::number(problem.row), problem.subject}.join(
        u'\n');
}

/// What is wrong with the bindings with one of the cscfg files, without what \a found has already.
QList<Problem> others(const QList<Problem> &found, QList<Problem> more, const Draft &with)
{
    QSet<QString> known;
    for (const Problem &problem : found)
        known.insert(keyOf(problem));
    more.removeIf([&](const Problem &problem) { // a binding that it does not have is of no role
        const bool isLeftOut = problem.row >= 0 && with.bindings.at(problem.row).role.isEmpty();
        return isLeftOut || (!known.isEmpty() && known.contains(keyOf(problem)));
    });
    return more;
}

/// What is wrong with the bindings, whichever cscfg is deployed.
std::optional<QList<Problem>> bindingFindings(const Draft &draft, const Facts &facts,
                                              const std::function<bool()> &cancelled)
{
    const Project *project = facts.project ? &*facts.project : nullptr;
    const QList<Draft> deployed = deployments(draft);
    QList<Problem> found;
    for (const Draft &with : deployed) {
        if (cancelled()) // what follows looks at every binding
            return std::nullopt;
        const ConflictInput input(with, facts.now);
        if (cancelled())
            return std::nullopt;
        QList<Problem> more = others(found, bindingProblems(input), with);
        if (cancelled())
            return std::nullopt;
        if (&with == &deployed.first())
            more += platformProblems(draft, project);
        more += others(found, conflictProblems(input), with);
        for (Problem &problem : more) {
            if (deployed.size() > 1 && problem.where.file.isEmpty())
                problem.where = placeOf(project, with.service.configurations.first().fileName);
        }
        found += more;
    }
    return found;
}

} // namespace

QList<Problem> problems(const Draft &draft, const Facts &facts)
{
    return problems(draft, facts, [] { return false; }).value();
}

std::optional<QList<Problem>> problems(const Draft &draft, const Facts &facts,
                                       const std::function<bool()> &cancelled)
{
    const Project *project = facts.project ? &*facts.project : nullptr;
    QList<Problem> found;
    if (project)
        found += unreadProblems(*project);
    found += serverProblems(draft.server.state);
    if (!draft.server.alone) {
        if (draft.target != Target::Server) // which reads neither csdef nor cscfg
            found += projectProblems(draft, project);
        found += extendedSupportProblems(draft, project);
        found += fileConflicts(draft, project);
        found += scenarioProblems(draft, project ? project->service : draft.service);
        if (project)
            found += planProblems(draft, *project);
    }
    found += certificateProblems(draft, facts.now, facts.soon);
    found += roleCertificateProblems(draft, project);
    const auto bindings = bindingFindings(draft, facts, cancelled);
    if (!bindings)
        return std::nullopt;
    found += *bindings;
    found += expectationProblems(draft, facts.now);
    found += observationProblems(draft, facts.now);
    return found;
}

QList<Problem> carriedOver(QList<Problem> problems, const QList<Binding> &before, const QList<Binding> &after)
{
    const RowChange change = rowChange(before, after, std::equal_to());
    const qsizetype tail = change.at + change.kept + change.removed; // from here on they only moved
    const auto isGone = [&](int row) { return row >= change.at && row < tail; };
    problems.removeIf([&](const Problem &p) { return isGone(p.row) || isGone(p.otherRow); });
    const int shift = int(after.size() - before.size());
    if (shift == 0)
        return problems;
    for (Problem &problem : problems) {
        problem.row += problem.row < tail ? 0 : shift;
        problem.otherRow += problem.otherRow < tail ? 0 : shift;
    }
    return problems;
}

QList<Problem> problems(const Draft &draft, const Facts &facts, Step step)
{
    QList<Problem> found = problems(draft, facts);
    found.removeIf([step](const Problem &problem) { return problem.step != step; });
    return found;
}

std::optional<Step> nextStep(const Draft &draft, Step step)
{
    switch (step) {
    case Step::Project:
        return Step::Certificates;
    case Step::Certificates:
        return Step::Scenario;
    case Step::Scenario:
        return Step::RoleCertificates;
    case Step::RoleCertificates: {
        // Certificates that are installed for the application's use are bound to nothing.
        const bool bound = draft.scenario != Scenario::Installed || !draft.bindings.isEmpty();
        return bound ? Step::Bindings : Step::Apply;
    }
    case Step::Bindings:
        return Step::Preview;
    case Step::Preview:
        return Step::Apply;
    case Step::Apply:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace bindwright
