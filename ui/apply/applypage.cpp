// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applypage.h"

#include "applytarget.h"
#include "changetabs.h"
#include "plantextmodel.h"

#include "model/plan/export.h"
#include "ui/widgets/topicondelegate.h"
#include "ui/words/backuptext.h"
#include "ui/words/errortext.h"
#include "ui/words/plantext.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QUndoStack>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace bindwright {

ApplyPage::ApplyPage(const PageContext &context)
    : WizardPage(Step::Apply, context, tr("Apply or export", "@title"),
                 tr("This is all that will happen. Each line is one action; what you see is what runs."))
{ }

void ApplyPage::build()
{
    m_target = new ApplyTarget(this);
    m_plan = new PlanModel(this);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makePlan());
    splitter->addWidget(makeFiles());
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing));
    content()->addWidget(splitter, 1);
    content()->addWidget(problemList());
    connect(m_target, &ApplyTarget::changed, this, &ApplyPage::updateStart);
    connect(m_target, &ApplyTarget::formChosen, this, [this](ScriptForm form) {
        edit(tr("set the bindings another way", "@action undo"), withScriptForm(draft(), form));
    });
}

QWidget *ApplyPage::makePlan()
{
    auto *side = new QWidget(this);
    m_why = new QLabel(side);
    m_why->setObjectName(u"whyNot"_s);
    m_why->setWordWrap(true);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_target);
    layout->addWidget(makeViews(), 1);
    layout->addWidget(m_why);
    layout->addLayout(makeButtons());
    return side;
}

QWidget *ApplyPage::makeViews()
{
    const auto prepare = [](QListView *list) {
        list->setWordWrap(true);
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    };
    m_views = new QTabWidget(this);
    m_views->setObjectName(u"views"_s);
    auto *list = new QListView(m_views);
    list->setObjectName(u"plan"_s);
    list->setAccessibleName(tr("Actions", "@title"));
    m_texts = new PlanTextModel(m_plan, list);
    list->setModel(m_texts);
    list->setItemDelegate(new TopIconDelegate(list));
    m_steps = new QListWidget(m_views);
    m_steps->setObjectName(u"scriptSteps"_s);
    m_steps->setAccessibleName(tr("What the script does", "@title"));
    prepare(list);
    prepare(m_steps);
    m_steps->setSpacing(2);
    m_views->addTab(list, tr("Plan", "@title:tab"));
    m_views->addTab(m_steps, tr("What the script does", "@title:tab"));
    return m_views;
}

QLayout *ApplyPage::makeButtons()
{
    const auto make = [this](const QString &name, const QString &text, void (ApplyPage::*slot)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_start = make(u"start"_s, {}, &ApplyPage::start);
    m_undo = make(u"undoApply"_s, tr("Undo &last apply…", "@action:button"), &ApplyPage::findBackup);
    auto *report = make(u"report"_s, tr("&Report…", "@action:button"), &ApplyPage::askForReport);
    report->setToolTip(
        tr("Plan, matrix, map and conflicts in one file, for the change request.", "@info:tooltip"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(report);
    buttons->addStretch();
    buttons->addWidget(m_start);
    return buttons;
}

void ApplyPage::refresh()
{
    m_target->setForm(draft().scriptForm, !draft().bindings.isEmpty());
    m_texts->setFolder(projectFolder(draft().projectPath));
    if (!m_ran || *m_ran != draft())
        showPlan(); // else what was done stays to be read
    showScript();
    updateStart();
}

void ApplyPage::showPlan()
{
    m_ran.reset();
    const Result<Plan> &plan = session().plan();
    m_plan->setActions(plan ? plan->actions : QList<Action>());
    m_tabs->setPlan(plan ? *plan : Plan(), draft());
}

/// What is left to be done by hand, in one sentence; empty: nothing.
QString ApplyPage::leftText() const
{
    const int left = m_plan->countOf(ActionState::LeftToYou);
    return left == 0 ? QString()
                     : tr("%n thing(s) are left to you; they stand at the end of the plan.", nullptr, left);
}

void ApplyPage::updateStart()
{
    const QString why = whyNot();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_start->setText(m_target->isExport() ? tr("E&xport", "@action:button") : tr("Appl&y", "@action:button"));
    m_start->setEnabled(why.isEmpty() && hasWork() && !isBusy());
    m_undo->setEnabled(!m_target->isExport() && !definitionPath().isEmpty() && !isBusy());
    updateObstacle();
}

/// Whether starting would write anything; an export has the scripts, or templates.
bool ApplyPage::hasWork() const
{
    const Result<Plan> &plan = session().plan();
    return plan
        && (!plan->changes.isEmpty() || (m_target->isExport() && !exportFiles(draft(), *plan, {}).isEmpty()));
}

/// What stands in the way of starting, in a sentence; empty: nothing.
QString ApplyPage::whyNot() const
{
    const Result<Plan> &plan = session().plan();
    if (!plan)
        return errorText(plan.error());
    if (const int errors = countOf(plan->problems, Severity::Error))
        return tr("%n error(s) stand in the way; they are listed below.", nullptr, errors);
    if (!hasWork())
        return m_ran ? QString() : tr("There is nothing to write: the project already says all of this.");
    if (m_target->isExport() && m_target->folder().isEmpty())
        return tr("Choose the folder to export to.");
    return {};
}

QList<Problem> ApplyPage::listedProblems() const
{
    const Result<Plan> &plan = session().plan();
    QList<Problem> listed = plan ? plan->problems : problems();
    listed.removeIf([](const Problem &p) { return p.severity != Severity::Error && p.step != Step::Apply; });
    return listed;
}

QList<MessageAction> ApplyPage::actionsFor(const Problem &problem)
{
    if (problem.step == Step::Apply)
        return {};
    return {{tr("Go there", "@action:button to the page of a problem"),
             [this, problem] { emit problemWanted(problem); }}};
}

void ApplyPage::start()
{
    const Result<Plan> &plan = session().plan();
    if (!plan || !whyNot().isEmpty() || isBusy())
        return;
    showPlan();
    showNotice({});
    ApplyParameters parameters{.changes = plan->changes,
                               .files = &services().files,
                               .reread = draft().projectPath,
                               .project = definitionPath()};
    if (m_target->isExport()) {
        parameters.changes = exportFiles(draft(), *plan, m_target->folder());
        parameters.existing = ApplyParameters::Existing::Replace;
        parameters.reread.clear();
        parameters.project.clear();
    }
    m_ran = draft();
    m_working.clear();
    const auto outcome = std::make_shared<ApplyOutcome>();
    const QFuture<void> future = QtConcurrent::run(runApply, parameters, outcome);
    showJob(tr("Writing…", "@info:progress"), future);
    showOutcomeOf(future, outcome, [this, outcome] { finish(*outcome); });
}

/// Follows a job that writes, whose outcome is told apart from the future: a cancelled one has one too.
void ApplyPage::showOutcomeOf(const QFuture<void> &future, const std::shared_ptr<ApplyOutcome> &outcome,
                              const std::function<void()> &then)
{
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::progressTextChanged, this, &ApplyPage::showProgress);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, outcome, then] {
        watcher->deleteLater();
        then();
        showRecoveries(outcome->recoveries);
        updateStart();
    });
    watcher->setFuture(future);
    updateStart();
}

/// The service definition of the project; empty: none is open.
QString ApplyPage::definitionPath() const
{
    const auto &project = session().facts().project;
    return project ? project->definition.path : QString();
}

void ApplyPage::findBackup()
{
    showNotice({});
    const FileStore *files = &services().files;
    const QString project = definitionPath();
    const auto find = [files, project] { return files->lastBackup(project); };
    run(tr("Looking for the last apply…", "@info:progress"), QtConcurrent::run(find),
        [this](const Result<Backup> &backup) {
            if (backup)
                askToUndo(*backup);
            else
                showNotice({.severity = Severity::Info, .text = errorText(backup.error())});
        });
}

void ApplyPage::askToUndo(const Backup &backup)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Undo last apply", "@title:window"),
                        tr("Put back what stood before the apply of %1?").arg(momentText(backup.date)),
                        QMessageBox::Cancel, window());
    box->setObjectName(u"undoBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList files;
    for (const QString &path : backup.paths)
        files.append(pathText(path, projectFolder(draft().projectPath)));
    box->setInformativeText(files.join(u'\n'));
    const QAbstractButton *yes = box->addButton(tr("Put &back", "@action:button"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, backup](const QAbstractButton *clicked) {
        if (clicked == yes && !isBusy())
            undo(backup);
    });
    box->open();
}

void ApplyPage::undo(const Backup &backup)
{
    m_working.clear();
    const UndoParameters parameters{backup, &services().files, draft().projectPath};
    const auto outcome = std::make_shared<ApplyOutcome>();
    const QFuture<void> future = QtConcurrent::run(runUndo, parameters, outcome);
    showJob(tr("Putting back…", "@info:progress"), future);
    showOutcomeOf(future, outcome, [this, backup, outcome] { finishUndo(backup, *outcome); });
}

void ApplyPage::finishUndo(const Backup &backup, const ApplyOutcome &outcome)
{
    if (!outcome.result) {
        const bool cancelled = outcome.result.error().code == Code::Cancelled;
        showNotice(
            {.severity = cancelled ? Severity::Info : Severity::Error,
             .text = cancelled ? tr("Stopped. No file was changed.") : errorText(outcome.result.error())});
        return;
    }
    m_ran.reset(); // what it did is to do again
    showNotice({.severity = Severity::Info, .text = undoneText(backup)});
    takeProject(outcome);
}

void ApplyPage::showProgress(const QString &path)
{
    m_plan->setFileState(m_working, ActionState::Done);
    m_plan->setFileState(path, ActionState::Running);
    m_working = path;
}

void ApplyPage::finish(const ApplyOutcome &outcome)
{
    if (outcome.result)
        succeed(outcome);
    else
        fail(outcome.result.error());
}

void ApplyPage::succeed(const ApplyOutcome &outcome)
{
    const bool exported = !outcome.project;
    const QString folder = exported ? m_target->folder() : projectFolder(draft().projectPath);
    const MessageAction open{tr("Open folder", "@action:button"),
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
    m_plan->setAllStates(exported ? ActionState::Waiting : ActionState::Done);
    const int files = int(outcome.written.size());
    showNotice({.severity = Severity::Info,
                .text = exported
                    ? tr("%n file(s) written to %1.", nullptr, files).arg(pathText(folder, {}))
                    : tr("%n file(s) written; what was there is kept in a backup.", nullptr, files),
                .detail = leftText(),
                .actions = {open}});
    if (!exported)
        takeProject(outcome);
}

/// The project as the job left it on disk becomes the session's.
void ApplyPage::takeProject(const ApplyOutcome &outcome)
{
    context().undo.clear(); // its steps rest on another project by now
    if (*outcome.project)
        session().setFacts({.project = **outcome.project, .now = services().clock()});
    else
        addNotice({.severity = Severity::Error, .text = errorText(outcome.project->error())});
}

void ApplyPage::fail(const Error &error)
{
    m_plan->setAllStates(ActionState::Skipped);
    const bool cancelled = error.code == Code::Cancelled;
    if (!cancelled)
        m_plan->setFileState(error.subject, ActionState::Failed);
    showNotice({.severity = cancelled ? Severity::Info : Severity::Error,
                .text = cancelled ? tr("Stopped. No file was changed.") : errorText(error),
                .detail = cancelled ? QString() : tr("No file was changed.")});
}

} // namespace bindwright
