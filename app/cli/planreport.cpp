// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planreport.h"

#include "report.h"

#include "model/base/namedenum.h"
#include "model/plan/nextsteps.h"
#include "model/problems/grouping.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenarioadvice.h"
#include "ui/words/listtext.h"
#include "ui/words/plantext.h"
#include "ui/words/scenariotext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct PlanReportText
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)
};

/// Why the draft's scenario fits or does not, as sentences.
QStringList reasonsOf(const Draft &draft, const Facts &facts)
{
    QStringList sentences;
    if (!draft.scenario)
        return sentences;
    const QList<ScenarioAdvice> advices =
        adviseScenarios(draft, facts.project ? facts.project->service : draft.service);
    const auto advice = std::ranges::find(advices, *draft.scenario, &ScenarioAdvice::scenario);
    for (const Said<Reason> &reason : advice->reasons)
        sentences.append(reasonText(reason));
    return sentences;
}

} // namespace

bool WantedPlan::isApplicable() const
{
    return force || obstacles(plan).isEmpty();
}

QString WantedPlan::base() const
{
    return QFileInfo(source.facts.project->definition.path).absolutePath();
}

QJsonObject actionJson(const Action &action, const QString &base)
{
    return {{u"type"_s, NamedEnum<ActionType>::word(action.type)},
            {u"file"_s, action.file.isEmpty() ? QJsonValue() : QJsonValue(action.file)},
            {u"role"_s, action.role},
            {u"subject"_s, action.subject},
            {u"value"_s, action.value},
            {u"text"_s, actionText(action, base)}};
}

QJsonObject planJson(const QString &format, const WantedPlan &wanted)
{
    QJsonArray actions;
    for (const Action &action : wanted.plan.actions)
        actions.append(actionJson(action, wanted.base()));
    const auto scenario = wanted.source.draft.scenario;
    return {{u"format"_s, format},
            {u"applicable"_s, wanted.isApplicable()},
            {u"scenario"_s, scenario ? QJsonValue(word(*scenario)) : QJsonValue()},
            {u"reasons"_s, QJsonArray::fromStringList(reasonsOf(wanted.source.draft, wanted.source.facts))},
            {u"actions"_s, actions},
            {u"impact"_s, NamedEnum<Impact>::word(impactOf(wanted.source.draft, wanted.plan))},
            {u"problems"_s, problemsJson(wanted.plan.problems)},
            {u"overridden"_s, problemsJson(wanted.force ? obstacles(wanted.plan) : QList<Problem>())}};
}

QString nothingText(const WantedPlan &wanted)
{
    const Draft &draft = wanted.source.draft;
    if (draft.scriptForm == ScriptForm::Server)
        return PlanReportText::tr("Nothing is to be bound, so there is no script for a server to run.");
    if (!obstacles(wanted.plan).isEmpty())
        return PlanReportText::tr("There is nothing to change; the errors say what is missing.");
    return PlanReportText::tr("The project already has all of this; there is nothing to change.");
}

void sayProblems(const WantedPlan &wanted, Output &output)
{
    for (const Problem &problem : grouped(wanted.plan.problems)) {
        output.words(lineOf(problem));
        if (problem.rule == Rule::ScenarioDoesNotFit)
            output.words(u"    "_s + reasonsOf(wanted.source.draft, wanted.source.facts).join(u' '));
    }
    output.words(countsText(wanted.plan.problems));
    const int standing = int(std::ranges::count(wanted.plan.problems, true, &Problem::stoodBefore));
    if (standing > 0)
        output.words(
            PlanReportText::tr("%n errors were there before and do not block the plan.", nullptr, standing));
    const int kept = int(std::ranges::count(wanted.plan.problems, true, &Problem::isOfKept));
    if (kept > 0)
        output.words(PlanReportText::tr("%n errors concern service configurations that the plan does not "
                                        "change. They do not block it; run it for those too before you "
                                        "deploy them.",
                                        nullptr, kept));
    QStringList overridden;
    for (const Problem &problem : obstacles(wanted.plan))
        overridden.append(id(problem.rule));
    overridden.removeDuplicates();
    if (wanted.force && !overridden.isEmpty())
        output.words(PlanReportText::tr("Overridden by --force: %1.").arg(listText(overridden)));
    else if (!overridden.isEmpty())
        output.words(PlanReportText::tr("Fix the errors, or override them with --force, to apply the plan."));
}

} // namespace bindwright
