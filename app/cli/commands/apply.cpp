// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "apply.h"

#include "app/cli/draftoptions.h"
#include "app/cli/planreport.h"
#include "app/cli/files/recover.h"
#include "app/logging.h"
#include "ui/words/plantext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ApplyText
{
    Q_DECLARE_TR_FUNCTIONS(ApplyCommand)
};

Result<> apply(const WantedPlan &wanted, PlatformServices &services)
{
    logActions(wanted.plan);
    return services.files.replace(wanted.plan.changes,
                                  {.projects = {wanted.source.facts.project->definition.path}});
}

void report(const ApplyOptions &options, const WantedPlan &wanted, Output &output)
{
    if (options.wanted.json) {
        output.data(planJson(u"bindwright-apply/1"_s, wanted));
        return;
    }
    for (const QString &line : planLines(wanted.plan.actions, wanted.base()))
        output.data(line);
    const bool isMissing = wanted.plan.changes.isEmpty() && !obstacles(wanted.plan).isEmpty();
    output.words(isMissing ? nothingText(wanted)
                     : wanted.plan.changes.isEmpty()
                     ? ApplyText::tr("The project already has all of this; nothing was changed.")
                     : ApplyText::tr("%n files were written; what was there is kept in a backup.", nullptr,
                                     int(wanted.plan.changes.size())));
}

} // namespace

int runApply(const ApplyOptions &options, PlatformServices &services, Output &output)
{
    const auto wanted = makeWanted(options.wanted, services);
    if (!wanted)
        return output.fail(wanted.error());
    if (!options.wanted.json || !wanted->isApplicable())
        sayProblems(*wanted, output);
    if (!wanted->isApplicable()) {
        if (options.wanted.json)
            output.data(planJson(u"bindwright-apply/1"_s, *wanted));
        return Findings;
    }
    if (!wanted->plan.changes.isEmpty()) {
        sayWhoElse(wanted->source.facts.project->definition.path, services, output);
        if (const auto written = apply(*wanted, services); !written) {
            output.fail(written.error());
            return Findings; // the plan as such was in order, but cannot be applied to these files
        }
    }
    report(options, *wanted, output);
    return Done;
}

} // namespace bindwright
