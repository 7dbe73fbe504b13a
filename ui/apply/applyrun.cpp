// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applyrun.h"

#include "scripttext.h"

#include "model/plan/export.h"
#include "ui/words/errortext.h"
#include "ui/words/nextsteptext.h"
#include "ui/words/plantext.h"

#include <QCoreApplication>

namespace bindwright {

namespace {

struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplyRun)
};

} // namespace

QList<FileChange> changesOf(const ApplyChoice &choice, const Draft &draft, const Plan &plan)
{
    if (!choice.isExport)
        return plan.changes;
    if (choice.templateForm)
        return exportTemplate(draft, *choice.templateForm, choice.folder);
    return withNextSteps(exportFiles(draft, plan, choice.folder, diffHeads(draft, plan)), draft, plan,
                         draft.projectPath, choice.folder);
}

QString whyNot(const ApplyChoice &choice, const Draft &draft, const Result<Plan> &plan)
{
    if (!plan)
        return errorText(plan.error());
    const int errors = choice.force ? 0 : int(obstacles(*plan).size());
    if (errors > 0)
        return RunWords::tr("%n error(s) block the plan; they are listed below.", nullptr, errors);
    const bool hasWork = !changesOf(choice, draft, *plan).isEmpty();
    if (!hasWork && choice.templateForm)
        return RunWords::tr("There is no certificate that a template would name.");
    if (draft.server.alone && scriptSentences(draft).isEmpty())
        return RunWords::tr("There is nothing to write: no binding has a site and a certificate whose "
                            "thumbprint is known. Add them on the page Bindings, or read what IIS has.");
    if (!hasWork && draft.scriptForm == ScriptForm::Server)
        return RunWords::tr(
            "There is nothing to write: nothing is to be bound that a server's script would set.");
    if (!hasWork)
        return RunWords::tr("There is nothing to write: the project already has all of this.");
    if (choice.isExport && choice.folder.isEmpty())
        return RunWords::tr("Choose the folder to export to.");
    return {};
}

QString whyNotHere(const std::optional<Error> &missing, const ApplyChoice &choice, const Draft &draft,
                   const Result<Plan> &plan)
{
    if (missing)
        return errorText(*missing);
    if (draft.scriptForm != ScriptForm::Server)
        return RunWords::tr(
            "The chosen script runs on the role's instances. Choose “Server script” to set the bindings of "
            "this machine.");
    if (draft.bindings.isEmpty())
        return RunWords::tr("There are no bindings that a script would set.");
    return plan && obstacles(*plan).isEmpty() ? QString() : whyNot(choice, draft, plan);
}

QList<Message> doneMessages(const DoneRun &run)
{
    QList<Message> messages;
    if (!run.left.isEmpty())
        messages.append({.text = run.left.join(u'\n')});
    const QString written = run.exportedTo.isEmpty()
        ? RunWords::tr("%n file(s) written; what was there is kept in a backup.", nullptr, run.files)
        : RunWords::tr("%n file(s) written to %1.", nullptr, run.files).arg(pathText(run.exportedTo, {}));
    messages.append({.text = written,
                     .detail = run.overridden == 0
                         ? QString()
                         : RunWords::tr("%n error(s) were overridden.", nullptr, run.overridden)});
    return messages;
}

Message notDoneMessage(const Error &error)
{
    if (error.code == Code::Cancelled)
        return {.text = RunWords::tr("Stopped. No file was changed.")};
    return {.severity = Severity::Error, .text = errorText(error)};
}

} // namespace bindwright
