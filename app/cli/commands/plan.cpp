// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "plan.h"

#include "app/cli/draftoptions.h"
#include "app/cli/planreport.h"
#include "ui/words/nextsteptext.h"
#include "ui/words/plantext.h"

using namespace Qt::StringLiterals;

namespace bindwright {
int runPlan(const PlanOptions &options, PlatformServices &services, Output &output)
{
    const auto wanted = makeWanted(options.wanted, services);
    if (!wanted)
        return output.fail(wanted.error());
    const ExitCode code = wanted->isApplicable() ? Done : Findings;
    if (options.nextSteps) {
        output.text(nextStepsOf(wanted->source.draft, wanted->plan, options.wanted.source));
        if (wanted->plan.isEmpty())
            output.words(nothingText(*wanted));
        return code;
    }
    if (options.wanted.json) {
        output.data(planJson(u"bindwright-plan-report/1"_s, *wanted));
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
    sayProblems(*wanted, output);
    return code;
}

} // namespace bindwright
