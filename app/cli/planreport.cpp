// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planreport.h"

#include "report.h"

#include "model/base/namedenum.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenarioadvice.h"
#include "ui/words/plantext.h"
#include "ui/words/scenariotext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanReport)
};

/// Why the draft's scenario fits or does not, as sentences.
QStringList reasonsOf(const Draft &draft)
{
    QStringList sentences;
    if (!draft.scenario)
        return sentences;
    const QList<ScenarioAdvice> advices = adviseScenarios(draft);
    const auto advice = std::ranges::find(advices, *draft.scenario, &ScenarioAdvice::scenario);
    for (const Said<Reason> &reason : advice->reasons)
        sentences.append(reasonText(reason));
    return sentences;
}

} // namespace

bool WantedPlan::isApplicable() const
{
    return !hasErrors(plan.problems);
}

QString WantedPlan::base() const
{
    return QFileInfo(source.facts.project->definition.path).absolutePath();
}

QJsonObject toJson(const Action &action, const QString &base)
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
        actions.append(toJson(action, wanted.base()));
    const auto scenario = wanted.source.draft.scenario;
    return {{u"format"_s, format},
            {u"applicable"_s, wanted.isApplicable()},
            {u"scenario"_s, scenario ? QJsonValue(word(*scenario)) : QJsonValue()},
            {u"reasons"_s, QJsonArray::fromStringList(reasonsOf(wanted.source.draft))},
            {u"actions"_s, actions},
            {u"problems"_s, toJson(wanted.plan.problems)}};
}

void sayProblems(const WantedPlan &wanted, Output &output)
{
    for (const Problem &problem : wanted.plan.problems) {
        output.words(lineOf(problem));
        if (problem.rule == Rule::ScenarioDoesNotFit)
            output.words(u"    "_s + reasonsOf(wanted.source.draft).join(u' '));
    }
    output.words(countsText(wanted.plan.problems));
    if (!wanted.isApplicable())
        output.words(Text::tr("The plan is not applicable until the errors are mended."));
}

} // namespace bindwright
