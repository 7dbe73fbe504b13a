// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "wizardpage.h"

#include "inputcopy.h"
#include "pageaccessible.h"

#include "model/checks/draftproblems.h"
#include "model/problems/grouping.h"
#include "ui/commands/keyaction.h"
#include "ui/commands/taborder.h"
#include "ui/widgets/jobbar.h"
#include "ui/words/backuptext.h"
#include "ui/words/errortext.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

WizardPage::WizardPage(Step step, const PageContext &context, const QString &title, const QString &sentence)
    : m_step(step)
    , m_context(context)
{
    setTitle(title);
    setSubTitle(sentence);
    installPageAccessibility(); // before anything is said: what is asked for first is kept
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    connect(&m_context.session, &Session::draftChanged, this, &WizardPage::refreshSoon);
    connect(&m_context.session, &Session::problemsChanged, this, [this] {
        if (!m_built || !isVisible() || m_stale) {
            m_stale = true;
            return;
        }
        listProblems();
        refreshProblems();
        updateObstacle();
    });
}

bool WizardPage::isBusy() const
{
    return m_job && m_job->isBusy();
}

void WizardPage::cancelJob()
{
    if (m_job)
        m_job->cancel();
}

QList<Problem> WizardPage::problems() const
{
    QList<Problem> own;
    for (const Problem &problem : session().knownProblems()) {
        if (problem.step == m_step)
            own.append(problem);
    }
    return own;
}

QString WizardPage::obstacle() const
{
    return isBusy() ? tr("You can continue when the work is done or cancelled.", "@info") : QString();
}

void WizardPage::showNotice(const Message &message)
{
    m_notices.clear();
    addNotice(message);
}

void WizardPage::addNotice(const Message &message, Notice kind)
{
    if (!m_notice)
        return;
    if (!message.text.isEmpty())
        m_notices.append(message);
    QList<Message> shown = m_notices;
    if (!shown.isEmpty())
        shown.last().actions.append({tr("Dismiss", "@action:button"), [this] { showNotice({}); }});
    m_notice->setMessages(shown);
    const QWidget *focused = QApplication::focusWidget();
    if (kind == Notice::Answer || !focused || !focused->testAttribute(Qt::WA_InputMethodEnabled))
        m_notice->focusMessage(0);
}

void WizardPage::showRecoveries(const Recoveries &recoveries)
{
    for (const Recovery &recovery : recoveries.done)
        addNotice({.severity = Severity::Info, .text = recoveryText(recovery)});
    for (const Error &error : recoveries.failed)
        addNotice({.severity = Severity::Error, .text = errorText(error)});
}

void WizardPage::showProblem(const Problem &problem)
{
    const auto isMeant = [&problem](const Problem &listed) { return standsFor(listed, problem); };
    if (m_problems)
        m_problems->focusMessage(std::ranges::find_if(std::as_const(m_listed), isMeant) - m_listed.cbegin());
}

void WizardPage::takeOver(const WizardPage &old)
{
    if (!old.m_built)
        return;
    initializePage();
    keep(old);
    copyInputs(old, *this);
}

void WizardPage::initializePage()
{
    if (m_built)
        return;
    buildFrame();
    build();
    if (!m_listPlaced)
        m_content->addWidget(m_problems);
    m_built = true;
    refreshNow();
    orderTabsByLayout(this);
}

bool WizardPage::validatePage()
{
    for (const Problem &problem : session().problems()) { // not what is known of them
        if (problem.step != m_step || !blocks(problem))
            continue;
        showProblem(problem);
        return false;
    }
    return !isBusy();
}

int WizardPage::nextId() const
{
    const auto next = nextStep(draft(), m_step);
    return next ? int(*next) : -1;
}

MessageList *WizardPage::problemList()
{
    m_listPlaced = true;
    return m_problems;
}

void WizardPage::edit(const QString &text, const Draft &draft, EditedField field)
{
    if (draft != session().draft())
        m_context.undo.push(
            std::make_unique<ChangeDraft>(session(), text, draft, field).release()); // the stack owns it
}

void WizardPage::save(const QString &path, const MakeContent &make, const QString &written)
{
    if (isBusy())
        return showNotice({.text = tr("Work is still in progress. Save again when it is done.")});
    run(tr("Writing…", "@info:progress"), writeFile(services().files, path, make),
        [this, path, written](const Result<> &result) {
            const MessageAction open{tr("Open", "@action:button"),
                                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
            showNotice(result ? Message{.text = written, .actions = {open}}
                              : Message{.severity = Severity::Error, .text = errorText(result.error())});
        });
}

QList<QWidget *> WizardPage::panes() const
{
    const auto *splitter = findChild<QSplitter *>();
    QList<QWidget *> parts;
    for (int i = 0; splitter && i < splitter->count(); ++i)
        parts.append(splitter->widget(i));
    return parts;
}

void WizardPage::addFilterKey(QLineEdit *field, const std::function<void()> &reveal)
{
    const QAction *filter = addKeyAction(
        this, {u"filterKey"_s, tr("Filter the table", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_F)}});
    connect(filter, &QAction::triggered, field, [field, reveal] {
        if (reveal)
            reveal();
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

void WizardPage::showJob(const QString &text, const QFuture<void> &future)
{
    m_job->watch(text, future);
}

void WizardPage::updateObstacle()
{
    if (!m_obstacle)
        return;
    QString text = obstacle();
    for (const Problem &problem : text.isEmpty() ? problems() : QList<Problem>()) {
        if (!blocks(problem))
            continue;
        text =
            tr("To continue, fix this first: %1", "@info a problem's sentence").arg(messageOf(problem).text);
        break;
    }
    if (m_obstacle->text() == text)
        return;
    m_obstacle->setText(text);
    m_obstacle->setVisible(!text.isEmpty());
    emit completeChanged();
}

void WizardPage::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    if (m_built && m_stale)
        refreshNow();
}

void WizardPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_built)
        return;
    m_listed.clear(); // their colours are the old ones
    m_problems->setMessages({});
    refreshSoon();
}

void WizardPage::buildFrame()
{
    auto *layout = new QVBoxLayout(this);
    auto *sentence = new QLabel(subTitle(), this);
    sentence->setWordWrap(true);
    layout->addWidget(sentence);
    m_notice = new MessageList(this);
    m_notice->setObjectName(u"notice"_s);
    m_notice->setAccessibleName(tr("Notice", "@info accessible name"));
    layout->addWidget(m_notice);
    layout->addWidget(makeScroll(), 1);
    m_problems = new MessageList(this);
    buildFoot(layout);
}

/// Where the window is too small for the content, it scrolls: heading and foot stay.
QWidget *WizardPage::makeScroll()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    auto *inside = new QWidget(scroll);
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, 0, 0, 0);
    scroll->setWidget(inside);
    connect(qApp, &QApplication::focusChanged, scroll, [scroll, inside](QWidget *, QWidget *now) {
        if (inside->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, 0);
    });
    return scroll;
}

void WizardPage::buildFoot(QVBoxLayout *layout)
{
    m_job = new JobBar(this);
    layout->addWidget(m_job);
    connect(m_job, &JobBar::busyChanged, this, &WizardPage::updateObstacle);
    m_obstacle = new QLabel(this);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setAlignment(Qt::AlignRight);
    m_obstacle->setWordWrap(true);
    m_obstacle->hide();
    layout->addWidget(m_obstacle);
}

void WizardPage::refreshSoon()
{
    m_stale = true;
    if (m_built && isVisible())
        refreshNow();
}

void WizardPage::refreshNow()
{
    m_stale = false;
    refresh();
    listProblems();
    updateObstacle();
}

QList<MessageAction> WizardPage::currentActionsFor(const Problem &problem)
{
    QList<MessageAction> actions = actionsFor(problem);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions[i].run = [this, problem, i] {
            const QList<MessageAction> now = actionsFor(problem); // the draft may have moved on since
            if (i < now.size())
                now.at(i).run();
        };
    }
    return actions;
}

void WizardPage::listProblems()
{
    QList<Problem> listed = grouped(listedProblems());
    std::ranges::stable_sort(listed, std::greater(), &Problem::severity); // errors first
    if (listed == m_listed)
        return;
    m_listed = listed;
    QList<Message> messages;
    for (const Problem &problem : listed) {
        Message message = messageOf(problem);
        message.actions = currentActionsFor(problem);
        messages.append(message);
    }
    m_problems->setMessages(messages);
}

} // namespace bindwright
