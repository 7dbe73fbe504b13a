// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "wizard.h"

#include "footbar.h"
#include "pages.h"
#include "settingschange.h"
#include "sidepanel.h"
#include "tour.h"
#include "undobuttons.h"
#include "wizardcommands.h"
#include "wizardsteps.h"
#include "worknotices.h"

#include "model/checks/draftproblems.h"
#include "ui/apply/applypage.h"
#include "ui/commands/keyaction.h"
#include "ui/commands/panes.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/diagnostics.h"
#include "ui/help/helpdialog.h"
#include "ui/messages/problembutton.h"
#include "ui/page/document.h"
#include "ui/page/changedraft.h"
#include "ui/project/projectpage.h"
#include "ui/style/palette.h"
#include "ui/style/windowsize.h"
#include "ui/verify/verifydialog.h"
#include "ui/words/errortext.h"
#include "ui/words/steptext.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QSettings>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr auto geometryKey = "wizard/geometry";

} // namespace

BindwrightWizard::BindwrightWizard(Session &session, const PlatformServices &services, QWidget *parent)
    : QWizard(parent)
    , m_session(session)
    , m_services(services)
    , m_document(new Document(session, m_services, m_undo, this))
    , m_steps(*this, session)
{
    makeApplicationReadable();
    setObjectName(u"wizard"_s);
    setWizardStyle(QWizard::ClassicStyle); // the others vary with the system and hide the side
    setOptions(QWizard::IndependentPages | QWizard::IgnoreSubTitles | QWizard::NoCancelButton
               | QWizard::ExtendedWatermarkPixmap | QWizard::HaveCustomButton1 | QWizard::HaveCustomButton2
               | QWizard::HaveCustomButton3);
    build();

    connect(this, &QWizard::currentIdChanged, this, &BindwrightWizard::showState);
    connect(&m_session, &Session::draftChanged, this, &BindwrightWizard::showState);
    connect(&m_session, &Session::problemsChanged, this, &BindwrightWizard::showState);
    connect(m_document, &Document::started, this, [this] { goTo(Step::Project); });
    connect(m_document, &Document::opened, this, [this] {
        m_steps.forget();
        showState();
    });
    makeTour();
    connect(m_document, &Document::failed, this, [this](const Error &error) {
        here()->showNotice({.severity = Severity::Error, .text = errorText(error)});
    });
    connect(m_document, &Document::recovered, this,
            [this](const Recoveries &recoveries) { here()->showRecoveries(recoveries); });
    tellOfWork(*m_document, [this] { return here(); });
    if (!restoreGeometry(QSettings().value(QLatin1String(geometryKey)).toByteArray()))
        resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 155, fontMetrics().height() * 48});
}

/// All that has words.
void BindwrightWizard::build()
{
    makeActions();
    makeStepActions();
    makeFoot();
    const std::unique_ptr<SidePanel> old(std::exchange(m_side, new SidePanel(m_planActions, this)));
    setSideWidget(m_side);
    connect(&m_side->steps(), &StepList::chosen, this, &BindwrightWizard::goTo);
    makePages();
}

void BindwrightWizard::rebuildWhenIdle()
{
    for (int i = 0; i < stepCount; ++i) {
        if (m_steps.page(Step(i))->isBusy())
            return; // it says when it is done
    }
    if (std::exchange(m_outdated, false))
        rebuild();
}

void BindwrightWizard::rebuild()
{
    const int step = currentId();
    std::vector<std::unique_ptr<WizardPage>> old;
    {
        const QSignalBlocker blocker(this); // there is no page to show the state of
        for (int i = 0; i < stepCount; ++i)
            old.emplace_back(m_steps.page(Step(i)));
        for (int i = 0; i < stepCount; ++i) {
            if (i != step)
                removePage(i);
        }
        removePage(step); // the last, or QWizard would turn to another
    }
    qDeleteAll(actions());
    delete std::exchange(m_help, nullptr);
    build();
    m_rebuilding = true;
    restart();
    for (int before = -1; currentId() < step && currentId() != before;) {
        before = currentId();
        next();
    }
    m_rebuilding = false;
    for (int i = 0; i < stepCount; ++i)
        m_steps.page(Step(i))->takeOver(*old.at(i));
    showState();
}

void BindwrightWizard::start(const QString &path)
{
    m_document->start(path);
}

void BindwrightWizard::open(const QString &path)
{
    m_document->open(path);
}

void BindwrightWizard::giveUp(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, tr("Bindwright", "@title:window"), errorText(error),
                                QMessageBox::Close, this);
    box->setObjectName(u"gaveUp"_s);
    connect(box, &QMessageBox::finished, qApp, [] { QCoreApplication::exit(2); });
    box->open();
}

void BindwrightWizard::goTo(Step step)
{
    m_steps.goTo(step);
    showState();
}

bool BindwrightWizard::canReach(Step step) const
{
    return m_steps.canReach(step);
}

/// A page that was passed before is not asked again.
bool BindwrightWizard::validateCurrentPage()
{
    return m_rebuilding || QWizard::validateCurrentPage();
}

void BindwrightWizard::accept()
{
    const auto close = [this] {
        keepGeometry();
        QWizard::accept();
    };
    m_document->whenSafe(close, here()->closingQuestion());
}

void BindwrightWizard::reject()
{
    m_document->whenSafe([this] {
        keepGeometry();
        QWizard::reject();
    });
}

void BindwrightWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWizard::keyPressEvent(event);
        return;
    }
    if (WizardPage *page = here()) // Esc ends the work under way, not the program
        page->cancelJob();
}

void BindwrightWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_side) {
        m_outdated = true;
        // Not from here: the event goes to the pages next.
        QMetaObject::invokeMethod(this, &BindwrightWizard::rebuildWhenIdle, Qt::QueuedConnection);
    }
    if (event->type() != QEvent::PaletteChange || !m_side)
        return;
    makeApplicationReadable();
    showUndoIcons(*this);
    showState();
}

void BindwrightWizard::makeActions()
{
    const auto key = [](auto keys) { return QList{QKeySequence(keys)}; };
    const auto add = [this](const KeyAction &action, auto *receiver, auto slot) {
        QAction *added = addKeyAction(this, action);
        connect(added, &QAction::triggered, receiver, slot);
        return added;
    };
    m_planActions = {
        add({u"open"_s, tr("&Open…", "@action"), key(Qt::CTRL | Qt::Key_O)}, m_document,
            &Document::chooseFile),
        add({u"reload"_s, tr("&Reload the project", "@action"), key(Qt::Key_F5)}, m_document,
            &Document::reload),
        add({u"save"_s, tr("&Save plan", "@action"), key(Qt::CTRL | Qt::Key_S)}, m_document, &Document::save),
        add({u"saveAs"_s, tr("Save plan &as…", "@action"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, m_document,
            &Document::saveAs),
        add({u"verifyLive"_s, tr("&Verify live…", "@action"), key(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, this,
            &BindwrightWizard::verifyLive),
        add({u"palette"_s, tr("&Find a command, host or binding…", "@action"), key(Qt::CTRL | Qt::Key_K)},
            this, &BindwrightWizard::openPalette),
        add({u"settings"_s, tr("Settin&gs…", "@action"), key(Qt::CTRL | Qt::Key_Comma)}, this,
            [this] { changeSettings(m_session, *this); }),
        add({u"help"_s, tr("&Help for this page", "@action"), key(Qt::Key_F1)}, this,
            &BindwrightWizard::showHelp),
        add({u"about"_s, tr("A&bout Bindwright", "@action"), {}}, this, &BindwrightWizard::showAbout),
    };
    add({u"nextPane"_s, tr("Go to the next pane", "@action"), key(Qt::Key_F6)}, this,
        [this] { focusPane(panes(), 1); });
    add({u"previousPane"_s, tr("Go to the previous pane", "@action"), key(Qt::SHIFT | Qt::Key_F6)}, this,
        [this] { focusPane(panes(), -1); });
}

/// Side, page, foot.
QList<QWidget *> BindwrightWizard::panes() const
{
    QList<QWidget *> panes{&m_side->steps()};
    panes += here()->panes();
    const auto buttons = {NextButton, CommitButton, FinishButton, BackButton};
    const auto foot = std::ranges::find_if(
        buttons, [this](WizardButton one) { return button(one)->isVisible() && button(one)->isEnabled(); });
    if (foot != std::end(buttons))
        panes.append(button(*foot));
    return panes;
}

void BindwrightWizard::openPalette()
{
    QList<PaletteEntry> commands = hereCommands(*this, *here(), stepName(here()->step()));
    if (canReach(Step::Preview))
        commands += hostCommands(m_session.draft(), [this](const QString &host) {
            goTo(Step::Preview);
            here()->showHost(host);
        });
    if (canReach(Step::Bindings))
        commands += bindingCommands(m_session.draft(), [this](int row) {
            goTo(Step::Bindings);
            here()->showRow(row);
        });
    (new CommandPalette(commands, this))->open();
}

void BindwrightWizard::showHelp()
{
    if (!m_help)
        m_help = new HelpDialog(this);
    m_help->showTopic(helpTopics().at(currentId()));
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void BindwrightWizard::showAbout()
{
    const AboutFacts facts{m_services.libraries, m_services.files.stateFolder(),
                           diagnostics(m_session.draft(), m_session.knownProblems(), m_services.libraries)};
    (new AboutDialog(facts, this))->open();
}

void BindwrightWizard::verifyLive()
{
    auto *dialog = new VerifyDialog(m_session.draft(), m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VerifyDialog::evidenceWanted, this, [this](const QList<Observation> &observations) {
        m_undo.push(new ChangeDraft(m_session, tr("keep what was observed", "@action undo"),
                                    withObservations(m_session.draft(), observations)));
    });
    dialog->open();
}

void BindwrightWizard::makeTour()
{
    m_tour = new Tour(this);
    connect(m_document, &Document::opened, this, [this](const QString &path) {
        if (!m_tour->opened(path.startsWith(m_services.files.stateFolder() + u"/sample"_s)))
            return;
        m_session.reset(m_session.facts(), tourDraft(m_session.draft())); // nobody is asked to save it
        const auto show = [this] { m_tour->show(here()); };
        QMetaObject::invokeMethod(this, show, Qt::QueuedConnection); // after the page's own
    });
    connect(this, &QWizard::currentIdChanged, m_tour, [this] { m_tour->show(here()); });
    connect(m_tour, &Tour::continued, this, &QWizard::next);
    connect(m_tour, &Tour::exportWanted, this, [this] {
        static_cast<ApplyPage *>(here())->exportTo(m_services.files.stateFolder() + u"/sample-export"_s);
    });
}

void BindwrightWizard::makeStepActions()
{
    for (int i = 0; i < stepCount; ++i) {
        const Qt::Key digit = Qt::Key(Qt::Key_1 + i);
        const QAction *step = addKeyAction(this,
                                           {u"step%1"_s.arg(i + 1),
                                            tr("Go to %1", "@action step").arg(stepName(Step(i))),
                                            {QKeySequence(Qt::CTRL | digit), QKeySequence(Qt::ALT | digit)}});
        connect(step, &QAction::triggered, this, [this, i] { goTo(Step(i)); });
    }
}

void BindwrightWizard::makeFoot()
{
    addUndoButtons(*this, m_undo);
    m_problems = new ProblemButton(this);
    connect(m_problems, &ProblemButton::chosen, this,
            [this](const Problem &problem) { here()->showProblem(problem); });
    setButton(CustomButton3, m_problems);
    setButtonLayout({CustomButton1, CustomButton2, CustomButton3, Stretch, BackButton, NextButton,
                     CommitButton, FinishButton});
    fitFootBar(*this);
}

void BindwrightWizard::makePages()
{
    const PageContext context{m_session, m_services, m_undo, *m_document};
    for (int i = 0; i < stepCount; ++i)
        setPage(i, makePage(Step(i), context).release()); // the wizard owns it
    setStartId(int(Step::Project));
    connect(static_cast<ProjectPage *>(m_steps.page(Step::Project)), &ProjectPage::tourWanted, this, [this] {
        m_tour->begin();
        m_document->openSample();
    });
    for (int i = 0; i < stepCount; ++i) {
        connect(m_steps.page(Step(i)), &WizardPage::problemWanted, this, [this](const Problem &problem) {
            goTo(problem.step);
            here()->showProblem(problem);
        });
        connect(m_steps.page(Step(i)), &WizardPage::completeChanged, this, &BindwrightWizard::rebuildWhenIdle,
                Qt::QueuedConnection);
        connect(m_steps.page(Step(i)), &WizardPage::verifyWanted, this, &BindwrightWizard::verifyLive);
        connect(m_steps.page(Step(i)), &QWizardPage::completeChanged, this, &BindwrightWizard::showState);
        connect(
            m_steps.page(Step(i)), &WizardPage::certificatesDropped, this,
            [this](const QStringList &paths) {
                goTo(Step::Certificates);
                here()->addFiles(paths);
            },
            Qt::QueuedConnection); // the job that opened the project has ended by then
        connect(m_steps.page(Step(i)), &WizardPage::rowWanted, this, [this](Step step, int row) {
            goTo(step);
            here()->showRow(row);
        });
    }
}

void BindwrightWizard::showState()
{
    setWindowTitle(titleText(m_session.draft(), Step(qMax(0, currentId()))));
    setWindowModified(m_session.isModified());
    m_steps.noteSeen();
    m_side->steps().setStates(m_steps.states());
    m_side->setPlan(m_session.planPath(), m_session.isModified());
    const bool isOpen = !m_session.draft().projectPath.isEmpty();
    m_problems->setProblems(here() && isOpen ? here()->problems() : QList<Problem>());
}

void BindwrightWizard::keepGeometry()
{
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
}

WizardPage *BindwrightWizard::here() const
{
    return static_cast<WizardPage *>(currentPage());
}

} // namespace bindwright
