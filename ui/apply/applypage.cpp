// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applypage.h"

#include "applytarget.h"
#include "filespanel.h"
#include "nextstepsdialog.h"
#include "planview.h"
#include "scripttext.h"
#include "serverrundialog.h"
#include "undobox.h"

#include "model/itemmodels/planmodel.h"
#include "model/plan/export.h"
#include "model/scenario/scenario.h"
#include "ui/page/stackingsplitter.h"
#include "ui/style/flowlayout.h"
#include "ui/widgets/button.h"
#include "ui/page/opendialog.h"
#include "ui/settings/settings.h"
#include "ui/report/reportexporter.h"
#include "ui/words/backuptext.h"
#include "ui/words/errortext.h"
#include "ui/words/plantext.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QStyle>
#include <QUndoStack>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace bindwright {

ApplyPage::ApplyPage(const PageContext &context)
    : WizardPage(Step::Apply, context, tr("Apply or export", "@title"),
                 tr("This is all that will happen. A line with an arrow unfolds into its single actions."))
{ }

void ApplyPage::build()
{
    m_target = new ApplyTarget(this);
    m_plan = new PlanView(this);
    m_plan->setMinimumHeight(fontMetrics().height() * 8);
    m_report = new ReportExporter(session(), services(), this);
    auto *splitter = new StackingSplitter(this);
    splitter->addWidget(makePlan());
    m_files = new FilesPanel(this); // after the buttons, as Tab goes
    splitter->addWidget(m_files);
    splitter->setStretchFactor(1, 1);
    content()->addWidget(splitter, 1);
    content()->addWidget(problemList());
    connectParts();
    // After QWizard, which makes Finish the default each time.
    connect(this, &QWizardPage::completeChanged, this, &ApplyPage::chooseDefault);
    connect(wizard(), &QWizard::currentIdChanged, this, &ApplyPage::chooseDefault);
}

void ApplyPage::connectParts()
{
    connect(m_target, &ApplyTarget::changed, this, &ApplyPage::updateStart);
    connect(m_target, &ApplyTarget::formChosen, this, [this](ScriptForm form) {
        edit(tr("set the bindings another way", "@action undo"),
             withTargetFollowed(withScriptForm(draft(), form), draft().target));
    });
    connect(m_files, &FilesPanel::shown, this, &ApplyPage::followFile);
    connect(m_files, &FilesPanel::saveWanted, this, [this](const QString &path, const QByteArray &content) {
        save(path, ready(content), tr("%1 was written.").arg(path));
    });
    connect(m_files, &FilesPanel::runWanted, this,
            [this] { openDialog(new ServerRunDialog(services().scripts, scriptFiles(draft()), window())); });
    connect(m_report, &ReportExporter::refused, this, &ApplyPage::showNotice);
    connect(m_report, &ReportExporter::chosen, this, [this](const QString &path, const MakeContent &report) {
        save(path, report, tr("The report was written to %1.").arg(path));
    });
}

QWidget *ApplyPage::makePlan()
{
    auto *side = new QWidget(this);
    m_why = new QLabel(side);
    m_why->setObjectName(u"whyNot"_s);
    m_why->setWordWrap(true);
    m_force = new QCheckBox(tr("&Go on in spite of the errors", "@option:check"), side);
    m_force->setObjectName(u"force"_s);
    connect(m_force, &QCheckBox::clicked, this, &ApplyPage::updateStart);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_target);
    layout->addWidget(m_plan, 1);
    layout->addWidget(m_why);
    layout->addWidget(m_force);
    layout->addLayout(makeButtons());
    return side;
}

QLayout *ApplyPage::makeButtons()
{
    m_start = makeButton(u"start"_s, {}, this);
    m_undo = makeButton(u"undoApply"_s, tr("Undo &last apply…", "@action:button"), this);
    auto *report = makeButton(u"report"_s, tr("&Report…", "@action:button"), this);
    auto *verify = makeButton(u"verifyLive"_s, tr("Ver&ify live…", "@action:button"), this);
    connect(m_start, &QPushButton::clicked, this, &ApplyPage::start);
    connect(verify, &QPushButton::clicked, this, &ApplyPage::verifyWanted);
    connect(m_undo, &QPushButton::clicked, this, &ApplyPage::findBackup);
    connect(report, &QPushButton::clicked, m_report, &ReportExporter::ask);
    verify->setToolTip(tr("Asks the running servers what they serve.", "@info:tooltip"));
    report->setToolTip(
        tr("Plan, matrix, map and conflicts in one file, for the change request.", "@info:tooltip"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(report);
    buttons->addWidget(verify);
    buttons->addStretch();
    buttons->addWidget(m_start);
    return buttons;
}

void ApplyPage::refresh()
{
    m_force->setChecked(false); // what was passed over was another draft's
    m_target->setDraft(draft());
    m_plan->setFolder(projectFolder(draft().projectPath));
    if (m_ran != withoutTicks(draft()))
        showPlan(); // else what was done stays to be read
    m_plan->setScriptSteps(scriptSentences(draft()));
    m_files->setRunObstacle(whyNotHere(services().scripts.obstacle(), choice(), draft(), session().plan()));
    followFile();
    updateStart();
}

/// What the script does stands beside it, as the plan stands beside the differences.
void ApplyPage::followFile()
{
    if (m_files->showsScript())
        m_plan->showScriptSteps();
    else
        m_plan->showPlan();
}

void ApplyPage::showPlan()
{
    m_ran.reset();
    const Result<Plan> &plan = session().plan();
    m_plan->plan().setActions(plan ? plan->actions : QList<Action>());
    m_files->setPlan(plan ? *plan : Plan(), draft());
}

/// Whether what the plan wants was neither applied nor exported since it wants it.
bool ApplyPage::isPending() const
{
    const Result<Plan> &plan = session().plan();
    return plan && !plan->isEmpty() && !isDone();
}

bool ApplyPage::isDone() const
{
    return m_hasSucceeded && m_ran == withoutTicks(draft());
}

QString ApplyPage::closingQuestion() const
{
    const JoinedServer &server = draft().server;
    const bool isOnlyLookedAt = server.alone && draft().bindings == server.asRead;
    return isPending() && !isOnlyLookedAt ? tr("Nothing was applied or exported. Close anyway?") : QString();
}

/// What Enter does: what the page is for, until it is done.
void ApplyPage::chooseDefault()
{
    if (wizard()->currentPage() != this)
        return;
    auto *finish = qobject_cast<QPushButton *>(wizard()->button(QWizard::FinishButton));
    (isPending() ? m_start : finish)->setDefault(true);
}

void ApplyPage::updateStart()
{
    m_files->setFolder(filesFolder());
    m_force->setVisible(!overridable().isEmpty());
    const QString why = obstacleToStart();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty() && !isDone());
    const bool isExport = m_target->choice().isExport;
    m_start->setText(isExport ? tr("E&xport", "@action:button") : tr("Appl&y", "@action:button"));
    m_start->setEnabled(why.isEmpty() && !isBusy());
    m_undo->setEnabled(!isExport && !definitionPath().isEmpty() && !isBusy());
    updateObstacle();
    chooseDefault();
}

/// The errors that stand in the way, unless the admin says to go on.
QList<Problem> ApplyPage::overridable() const
{
    const Result<Plan> &plan = session().plan();
    return plan ? obstacles(*plan) : QList<Problem>();
}

ApplyChoice ApplyPage::choice() const
{
    ApplyChoice choice = m_target->choice();
    choice.force = m_force->isChecked();
    return choice;
}

/// What stands in the way of starting, in a sentence; empty: nothing.
QString ApplyPage::obstacleToStart() const
{
    return whyNot(choice(), draft(), session().plan());
}

/// Where the files that are shown go, as far as that is known.
QString ApplyPage::filesFolder() const
{
    const QString folder = m_target->choice().folder;
    if (!folder.isEmpty())
        return folder;
    const QString &path = draft().projectPath;
    return draft().server.alone ? QFileInfo(path).path() : projectFolder(path);
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
    const auto go = [this, problem] { emit problemWanted(problem); };
    return problem.step == Step::Apply
        ? QList<MessageAction>()
        : QList<MessageAction>{{tr("Go there", "@action:button to the page of a problem"), go}};
}

void ApplyPage::exportTo(const QString &folder)
{
    m_target->exportTo(folder);
    start();
}

void ApplyPage::start()
{
    const Result<Plan> &plan = session().plan();
    if (!plan || !obstacleToStart().isEmpty() || isBusy())
        return;
    showPlan();
    showNotice({});
    ApplyParameters parameters{.changes = changesOf(choice(), draft(), *plan), .files = &services().files};
    if (choice().isExport) {
        parameters.existing = ApplyParameters::Existing::Replace;
    } else {
        parameters.reread = draft().projectPath;
        parameters.projects = {definitionPath()};
    }
    m_overridden = int(overridable().size());
    m_ran = withoutTicks(draft());
    m_hasSucceeded = false;
    m_next = {impactOf(draft(), *plan), nextSteps(draft(), *plan, draft().projectPath)};
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
    const auto *watcher = whenFinished(this, future, [this, outcome, then](const QFuture<void> &) {
        then();
        showRecoveries(outcome->recoveries);
        updateStart();
    });
    connect(watcher, &QFutureWatcherBase::progressTextChanged, this, &ApplyPage::showProgress);
    updateStart();
}

/// The service definition of the project; empty: none is open.
QString ApplyPage::definitionPath() const
{
    return session().facts().project ? session().facts().project->definition.path : QString();
}

void ApplyPage::findBackup()
{
    showNotice({});
    const auto find = [&files = services().files, of = definitionPath()] { return files.lastBackup(of); };
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
    if (!Settings::read().asksBeforeRestore)
        return undo(backup);
    auto *box = new UndoBox(backup, projectFolder(draft().projectPath), window());
    connect(box, &UndoBox::confirmed, this, [this, backup] {
        if (!isBusy())
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
    showJob(tr("Restoring…", "@info:progress"), future);
    showOutcomeOf(future, outcome, [this, backup, outcome] { finishUndo(backup, *outcome); });
}

void ApplyPage::finishUndo(const Backup &backup, const ApplyOutcome &outcome)
{
    if (!outcome.result) {
        showNotice(notDoneMessage(outcome.result.error()));
        return;
    }
    m_ran.reset(); // what it did is to do again
    showNotice({.severity = Severity::Info, .text = undoneText(backup)});
    takeProject(outcome);
}

void ApplyPage::showProgress(const QString &path)
{
    m_plan->plan().setFileState(m_working, ActionState::Done);
    m_plan->plan().setFileState(path, ActionState::Running);
    m_working = path;
}

void ApplyPage::finish(const ApplyOutcome &outcome)
{
    outcome.result ? succeed(outcome) : fail(outcome.result.error());
}

void ApplyPage::succeed(const ApplyOutcome &outcome)
{
    const bool exported = !outcome.project;
    const QString folder = exported ? m_target->choice().folder : projectFolder(draft().projectPath);
    const MessageAction open{tr("Open folder", "@action:button"),
                             [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
    const MessageAction steps{tr("Next steps…", "@action:button"),
                              [this] { NextStepsDialog::open(m_next, context(), window()); }};
    m_hasSucceeded = true;
    m_plan->plan().setAllStates(exported ? ActionState::Waiting : ActionState::Done);
    DoneRun done{.files = int(outcome.written.size()),
                 .exportedTo = exported ? folder : QString(),
                 .overridden = m_overridden};
    for (const ActionGroup &group : m_plan->plan().leftToYou())
        done.left.append(groupText(group, projectFolder(draft().projectPath)));
    QList<Message> messages = doneMessages(done);
    if (!m_next.steps.isEmpty())
        messages.first().actions.append(steps);
    messages.last().actions.append(open);
    showNotice({});
    for (const Message &message : std::as_const(messages))
        addNotice(message);
    if (!exported) {
        session().setDraft(withoutTicks(draft())); // the steps are to be done once more
        takeProject(outcome);
    }
}

/// The project as the job left it on disk becomes the session's.
void ApplyPage::takeProject(const ApplyOutcome &outcome)
{
    context().undo.clear(); // its steps rest on another project by now
    if (*outcome.project)
        session().setFacts({**outcome.project, services().clock(), session().facts().soon});
    else
        addNotice({.severity = Severity::Error, .text = errorText(outcome.project->error())});
}

void ApplyPage::fail(const Error &error)
{
    m_plan->plan().setAllStates(ActionState::Skipped);
    Message message = notDoneMessage(error);
    if (error.code != Code::Cancelled) {
        m_plan->plan().setFileState(error.subject, ActionState::Failed);
        message.detail = tr("No file was changed.");
    }
    showNotice(message);
}

} // namespace bindwright
