// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plan.h"

#include "app/cli/draftoptions.h"
#include "app/cli/planreport.h"
#include "model/base/namedenum.h"
#include "model/plan/nextsteps.h"
#include "ui/words/nextsteptext.h"
#include "ui/words/plantext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

QJsonObject blockJson(const CommandBlock &block)
{
    const bool isEmpty = block.shell == NextStep::Shell::None;
    return {{u"shell"_s, isEmpty ? QJsonValue() : QJsonValue(languageOf(block.shell))},
            {u"commands"_s, QJsonArray::fromStringList(block.lines)}};
}

QJsonObject nextStepsJson(const NextSteps &next, const QStringList &done)
{
    QJsonArray variables;
    for (const CommandBlock &block : variableBlocks(next.steps))
        variables.append(blockJson(block));
    QJsonArray steps;
    for (const NextStep &step : next.steps) {
        QJsonObject object = blockJson({step.shell, step.commands});
        object.insert(u"kind"_s, NamedEnum<NextStep::Kind>::word(step.kind));
        object.insert(u"text"_s, titleText(step));
        object.insert(u"explanation"_s, explanationText(step));
        object.insert(u"done"_s, done.contains(idOf(step)));
        steps.append(object);
    }
    return {{u"impact"_s, NamedEnum<Impact>::word(next.impact)},
            {u"text"_s, impactText(next.impact)},
            {u"variables"_s, variables},
            {u"steps"_s, steps}};
}

void reportJson(const PlanOptions &options, const WantedPlan &wanted, Output &output)
{
    QJsonObject object = planJson(u"bindwright-plan-report/1"_s, wanted);
    const Draft &draft = wanted.source.draft;
    if (options.nextSteps)
        object.insert(u"nextSteps"_s,
                      nextStepsJson({impactOf(draft, wanted.plan),
                                     nextSteps(draft, wanted.plan, options.wanted.source)},
                                    draft.doneSteps));
    output.data(object);
}

} // namespace

int runPlan(const PlanOptions &options, PlatformServices &services, Output &output)
{
    const auto wanted = makeWanted(options.wanted, services);
    if (!wanted)
        return output.fail(wanted.error());
    const ExitCode code = wanted->isApplicable() ? Done : Findings;
    if (options.wanted.json) {
        reportJson(options, *wanted, output);
        return code;
    }
    if (options.nextSteps) {
        output.text(nextStepsOf(wanted->source.draft, wanted->plan, options.wanted.source));
        if (wanted->plan.isEmpty())
            output.words(nothingText(*wanted));
        return code;
    }
    if (options.diff) {
        output.diff(wordedDiff(wanted->source.draft, wanted->plan));
    } else {
        for (const QString &line : planLines(wanted->plan.actions, wanted->base()))
            output.data(line);
        if (wanted->plan.isEmpty() && obstacles(wanted->plan).isEmpty())
            output.words(nothingText(*wanted));
    }
    if (!wanted->plan.isEmpty())
        output.words(impactText(impactOf(wanted->source.draft, wanted->plan)));
    sayProblems(*wanted, output);
    return code;
}

} // namespace bindwright
