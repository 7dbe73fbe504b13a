// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "app/passphrase.h"
#include "app/report.h"
#include "model/problems.h"
#include "model/sources.h"

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

/// Of a project, what is wrong with it as it stands: that nothing was brought in or chosen yet is no
/// fault of its. Of a plan, everything.
QList<Problem> problemsOf(const Source &source)
{
    QList<Problem> found = problems(source.draft, source.facts);
    if (source.planPath.isEmpty())
        found.removeIf(
            [](const Problem &p) { return p.rule == Rule::NoCertificates || p.step == Step::Scenario; });
    return found;
}

} // namespace

int runCheck(const CheckOptions &options, Services &services, Output &output)
{
    const auto passphrase = readPassphrase(options.passphrase);
    if (!passphrase)
        return output.fail(passphrase.error());
    const auto source =
        openSources({services.files, services.reader, *passphrase, services.clock()}, options.sources);
    if (!source)
        return output.fail(source.error());
    const QList<Problem> found = problemsOf(*source);
    if (options.json) {
        output.data(QJsonObject{{u"format"_s, u"bindwright-check/1"_s}, {u"problems"_s, toJson(found)}});
        return exitCodeFor(found);
    }
    for (const Problem &problem : found)
        output.data(lineOf(problem));
    output.words(countsText(found));
    return exitCodeFor(found);
}

} // namespace bindwright
