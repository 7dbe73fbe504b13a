// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "check.h"

#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "app/cli/planreport.h"
#include "app/cli/report.h"
#include "app/cli/staterecords.h"
#include "app/cli/files/recover.h"
#include "app/logging.h"
#include "model/checks/draftproblems.h"
#include "model/fixes/fixes.h"
#include "model/plan/serviceplan.h"
#include "model/problems/grouping.h"
#include "model/session/sourceopening.h"
#include "ui/words/plantext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

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

Result<Source> opened(const CheckOptions &options, const Opening &opening)
{
    Result<Source> source = openSources(opening, options.sources);
    if (source)
        source->facts.soon = options.expiresWithin;
    if (source && options.target)
        source->draft = withTarget(source->draft, *options.target);
    return source;
}

/// A folder with several definitions stands for each of them, together with what else was given.
QList<CheckOptions> eachOf(const CheckOptions &options, const FileStore &files)
{
    for (qsizetype i = 0; i < options.sources.size(); ++i) {
        const QStringList definitions =
            definitionsIn(files, QFileInfo(options.sources.at(i)).absoluteFilePath());
        if (definitions.size() < 2)
            continue;
        QList<CheckOptions> each;
        for (const QString &definition : definitions) {
            each.append(options);
            each.last().sources[i] = definition;
        }
        return each;
    }
    return {options};
}

/// What was found, and the server's state that it was found in.
struct Checked
{
    QString server; ///< of several; empty: it has no name
    QList<Problem> problems;
    ServerState state;
};

Checked checked(const Source &source)
{
    return {{}, problemsOf(source), source.draft.server.state};
}

void insertAll(QJsonObject &object, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
}

QJsonObject reportJson(const CheckOptions &options, const QList<Checked> &all)
{
    QJsonArray problems, servers;
    for (const Checked &one : all) {
        for (const Problem &problem : one.problems)
            problems.append(problemJson(problem, one.server));
        if (!options.records)
            continue;
        QJsonObject server{{u"server"_s, one.server}};
        insertAll(server, recordsJson(one.state));
        servers.append(server);
    }
    QJsonObject object{{u"format"_s, u"bindwright-check/1"_s}, {u"problems"_s, problems}};
    if (options.records && all.size() == 1)
        insertAll(object, recordsJson(all.first().state));
    else if (options.records)
        object.insert(u"servers"_s, servers);
    return object;
}

/// \a fixed: what --fix did.
int report(const CheckOptions &options, const QList<Checked> &all, const QJsonArray &fixed, Output &output)
{
    QList<Problem> found;
    for (const Checked &one : all)
        found += one.problems;
    if (options.json) {
        QJsonObject object = reportJson(options, all);
        if (options.fix)
            object.insert(u"fixed"_s, fixed);
        output.data(object);
        return exitCodeFor(found);
    }
    for (const Checked &one : all) {
        const QString server = one.server.isEmpty() ? QString() : one.server + ": "_L1;
        for (const QString &line : options.records ? recordLines(one.state) : QStringList())
            output.data(server + line);
        for (const Problem &problem : grouped(one.problems))
            output.data(lineOf(problem, one.server));
    }
    output.words(countsText(found));
    return exitCodeFor(found);
}

/// What the plain edits change in the project: what is bound, and the script, stays as it is.
Result<Plan> planOfFixes(const Source &source)
{
    if (!source.planPath.isEmpty())
        return failure(Code::NotUnderstood, source.planPath,
                       CheckText::tr("--fix changes a project, not a plan"));
    if (!source.facts.project)
        return failure(Code::NoProjectThere, source.draft.projectPath);
    return planService(*source.facts.project, mended(source.draft, source.facts).service);
}

int showFixes(const Source &source, const Plan &plan, Output &output)
{
    output.diff(wordedDiff(source.draft, plan));
    if (plan.isEmpty())
        output.words(CheckText::tr("Nothing can be fixed without a decision."));
    return exitCodeFor(problemsOf(source));
}

QJsonArray actionsJson(const Plan &plan, const QString &base)
{
    QJsonArray actions;
    for (const Action &action : plan.actions)
        actions.append(actionJson(action, base));
    return actions;
}

Result<> applyFixes(const Source &source, const Plan &plan, PlatformServices &services, Output &output)
{
    if (plan.changes.isEmpty())
        return {};
    logActions(plan);
    sayWhoElse(source.facts.project->definition.path, services, output);
    return services.files.replace(plan.changes, {.projects = {source.facts.project->definition.path}});
}

void sayFixes(const Plan &plan, const QString &base, Output &output)
{
    for (const QString &line : planLines(plan.actions, base))
        output.words(line);
    output.words(plan.isEmpty() ? CheckText::tr("Nothing can be fixed without a decision.")
                                : CheckText::tr("%n files were written; what was there is kept in a backup.",
                                                nullptr, int(plan.changes.size())));
}

int fix(const CheckOptions &options, const Opening &opening, PlatformServices &services, Output &output)
{
    const auto source = opened(options, opening);
    if (!source)
        return output.fail(source.error());
    const auto plan = planOfFixes(*source);
    if (!plan)
        return output.fail(plan.error());
    if (options.diff)
        return showFixes(*source, *plan, output);
    if (const auto applied = applyFixes(*source, *plan, services, output); !applied) {
        output.fail(applied.error());
        return Findings;
    }
    const QString base = QFileInfo(source->facts.project->definition.path).absolutePath();
    if (!options.json)
        sayFixes(*plan, base, output);
    const auto after = opened(options, opening);
    if (!after)
        return output.fail(after.error());
    return report(options, {checked(*after)}, actionsJson(*plan, base), output);
}

/// One server, or all that was given, with each definition of its folder.
Result<Checked> checkedServer(const CheckOptions &options, const Opening &opening)
{
    Checked all;
    const QList<CheckOptions> each = eachOf(options, opening.files);
    for (const CheckOptions &one : each) {
        const auto source = opened(one, opening);
        if (!source)
            return tl::unexpected(source.error());
        const Checked found = checked(*source);
        all.state = found.state; // the same for each
        for (const Problem &problem : found.problems) {
            if (each.size() == 1 || !all.problems.contains(problem)) // definitions share their cscfg files
                all.problems.append(problem);
        }
    }
    return all;
}

int judge(const CheckOptions &options, const Farm &farm, const Opening &opening, Output &output)
{
    farm.sayToldApart(output);
    QList<Checked> all;
    for (const FarmServer &server : farm.servers) {
        CheckOptions one = options;
        one.sources = server.sources;
        auto found = checkedServer(one, opening);
        if (!found)
            return output.fail(found.error());
        found->server = server.name;
        all.append(*found);
    }
    return report(options, all, {}, output);
}

} // namespace

int runCheck(const CheckOptions &typed, PlatformServices &services, Output &output)
{
    const auto passphrases = readPassphrases(typed.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const Opening opening{services.files, services.reader, *passphrases, typed.at.value_or(services.clock()),
                          typed.encoding};
    const Farm farm = farmOf(typed.sources, kindsIn(opening));
    if (!typed.fix)
        return judge(typed, farm, opening, output);
    if (farm.servers.size() > 1)
        return output.fail(Error{Code::NotUnderstood, farm.servers.last().name, u"one project to fix"_s});
    CheckOptions options = typed;
    options.sources = farm.servers.first().sources;
    return fix(options, opening, services, output);
}

} // namespace bindwright
