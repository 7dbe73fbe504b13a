// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewpage.h"

#include "changepanel.h"
#include "conflictpanel.h"
#include "datebar.h"
#include "eventbar.h"
#include "instancebar.h"
#include "matrixpanel.h"
#include "tablefile.h"
#include "traceview.h"

#include "model/fixes/bindingedits.h"
#include "model/map/maplayout.h"
#include "model/session/newdraft.h"
#include "ui/map/mapexport.h"
#include "ui/map/mappanel.h"
#include "ui/messages/fixactions.h"
#include "ui/page/stackingsplitter.h"

#include <QStyle>
#include <QTabWidget>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int askedAtOnce = 4000; ///< cells; more of them are asked for beside the window

/// Nobody waits for it any more: it is of a draft that has moved on since.
void drop(QFutureWatcherBase *&running)
{
    if (running)
        running->cancel();
    delete running;
    running = nullptr;
}

bool isLarge(const Draft &draft, const IpAddress &address)
{
    const qsizetype names =
        draft.bindings.size() + draft.hosts.size() * std::max<qsizetype>(draft.roles.size(), 1);
    return names * clientsOf(draft, address).size() > askedAtOnce;
}

} // namespace

PreviewPage::PreviewPage(const PageContext &context)
    : WizardPage(
        Step::Preview, context, tr("Preview", "@title"),
        tr("Which certificate each client will be served, and why. Predicted from published rules; each step "
           "shows its certainty."))
{ }

void PreviewPage::build()
{
    m_matrix = new MatrixPanel(this);
    m_map = new MapPanel(this);
    m_change = new ChangePanel(this);
    m_trace = new TraceView(this);
    m_tabs = new QTabWidget(this);
    addFilterKey(m_matrix->filter(), [this] { m_tabs->setCurrentIndex(MatrixTab); });
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // all are in sight
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(m_matrix, tr("Matri&x", "@title:tab"));
    m_tabs->addTab(m_map, tr("&Conflict map", "@title:tab"));
    m_conflicts = new ConflictPanel(problemList(), this);
    m_tabs->addTab(m_conflicts, QString());
    m_tabs->addTab(m_change, tr("C&hanges", "@title:tab"));
    auto *splitter = new StackingSplitter(this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_trace);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    m_trace->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_instance = new InstanceBar(this);
    m_date = new DateBar(this);
    content()->addWidget(m_instance);
    m_event = new EventBar(this);
    content()->addWidget(m_date);
    content()->addWidget(m_event);
    content()->addWidget(splitter, 1);
    connectParts();
}

void PreviewPage::connectParts()
{
    connect(m_instance, &InstanceBar::addressChanged, this, &PreviewPage::showAnswers);
    connect(m_date, &DateBar::momentChanged, this, &PreviewPage::showAnswers);
    connect(m_event, &EventBar::eventChanged, this, &PreviewPage::showAnswers);
    connect(m_instance, &InstanceBar::againWanted, this, [this] {
        m_instance->withdrawAgain();
        showAnswers();
        showTab();
    });
    connect(m_matrix, &MatrixPanel::cellChosen, this, &PreviewPage::showSelected);
    connect(m_matrix, &MatrixPanel::bindingWanted, this, &PreviewPage::goToBinding);
    connect(m_matrix, &MatrixPanel::edited, this,
            [this](const QString &text, const Draft &changed) { edit(text, changed); });
    connect(m_map, &MapPanel::cellChosen, this, [this](int row, int client) {
        if (row >= 0)
            m_matrix->select(row, client); // which shows its steps
    });
    connect(m_map, &MapPanel::bindingWanted, this, &PreviewPage::goToBinding);
    connect(m_map, &MapPanel::foldingChanged, this, &PreviewPage::drawMap);
    connect(m_map, &MapPanel::marksChangesChanged, this, &PreviewPage::showTab);
    connect(m_matrix, &MatrixPanel::exportWanted, this,
            [this](const QString &path) { saveTable(path, m_matrix->tableText()); });
    connect(m_change, &ChangePanel::exportWanted, this,
            [this](const QString &path) { saveTable(path, m_change->tableText()); });
    connect(m_change, &ChangePanel::bindingWanted, this, &PreviewPage::goToBinding);
    connect(m_map, &MapPanel::exportWanted, this, &PreviewPage::saveMap);
    connect(m_trace, &TraceView::bindingWanted, this, &PreviewPage::goToBinding);
    connect(m_trace, &TraceView::pinWanted, m_matrix, &MatrixPanel::togglePin);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_trace->setVisible(tab != ChangesTab); // whose table needs the room
        showTab();
        listProblems();
    });
}

void PreviewPage::refresh()
{
    m_instance->setDraft(draft());
    m_date->setNow(session().facts().now);
    m_event->setDraft(draft());
    m_matrix->showRoles(bindableRoles(draft()).size() > 1);
    showAnswers();
    showConflictCount();
}

void PreviewPage::refreshProblems()
{
    showConflictCount();
    m_whole.reset(); // the map has them too
    showTab();
}

void PreviewPage::showAnswers()
{
    const auto address = m_instance->address();
    if (!address)
        return takeAnswers({});
    if (*address == m_answers.instance() && m_asked == m_date->moment() && !m_asking) {
        if (const auto changed = m_answers.follow(askedDraft())) {
            forgetDerived();
            m_matrix->follow(m_answers, *changed);
            return showTab();
        }
    }
    computeAnswers(*address);
}

template<class T, class Work, typename Then>
void PreviewPage::runInstead(QFutureWatcherBase *&running, const Work &work, const Then &then)
{
    drop(running);
    const QFuture<T> future = QtConcurrent::run([work](QPromise<T> &promise) {
        if (auto result = work([&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(*result));
    });
    running = whenFinished(this, future, [this, &running, then](const QFuture<T> &done) {
        running = nullptr;
        if (hasResult(done))
            then(done.result());
        else
            m_instance->offerAgain();
    });
    showJob(tr("Asking for every host…", "@info:progress"), QFuture<void>(future));
}

void PreviewPage::computeAnswers(const IpAddress &address)
{
    m_asked = m_date->moment();
    const Draft asked = askedDraft();
    if (!isLarge(asked, address)) {
        if (m_asking)
            m_asking->cancel();
        return takeAnswers(PreviewMatrix::of(asked, address, {}, m_asked).value_or(PreviewMatrix()));
    }
    const auto work = [draft = asked, address, now = m_asked](const PreviewMatrix::Cancelled &cancelled) {
        return PreviewMatrix::of(draft, address, cancelled, now);
    };
    runInstead<PreviewMatrix>(m_asking, work, [this](const PreviewMatrix &answers) { takeAnswers(answers); });
}

/// The draft after what is to happen before.
Draft PreviewPage::askedDraft() const
{
    const auto event = m_event->event();
    return event ? withEvent(draft(), *event) : draft();
}

void PreviewPage::takeAnswers(const PreviewMatrix &answers)
{
    m_answers = answers;
    forgetDerived();
    m_instance->withdrawAgain();
    m_matrix->setAnswers(m_answers);
    showWantedHost();
    showTab();
}

/// What was made of other answers.
void PreviewPage::forgetDerived()
{
    drop(m_mapping);
    drop(m_comparing);
    m_whole.reset();
    m_changes.reset();
}

/// The map and the comparison are made when they are looked at.
void PreviewPage::showTab()
{
    const bool isMap = m_tabs->currentIndex() == MapTab;
    const bool isChanges = m_tabs->currentIndex() == ChangesTab;
    if (m_asking || !(isMap || isChanges))
        return;
    if (!m_changes && (isChanges || m_map->marksChanges()))
        computeChanges();
    else if (isChanges)
        m_change->setAnswers(*m_changes, m_answers.draft(), bindableRoles(draft()).size() > 1);
    else if (m_whole)
        drawMap();
    else
        computeMap();
}

void PreviewPage::computeChanges()
{
    if (!m_instance->address()) { // nothing is asked for
        m_changes.emplace();
        return showTab();
    }
    const auto &project = session().facts().project;
    const auto work = [planned = m_answers,
                       now = draftAsItIs(draft(), project ? project->service : Service()),
                       moment = m_asked](const PreviewMatrix::Cancelled &cancelled) {
        const auto before = PreviewMatrix::of(now, planned.instance(), cancelled, moment);
        return before ? compared(*before, planned, cancelled) : std::nullopt;
    };
    const auto take = [this](const QList<ComparedAnswer> &changes) {
        m_changes = changes;
        showTab();
    };
    if (m_answers.rows().size() * m_answers.clients().size() > askedAtOnce)
        runInstead<QList<ComparedAnswer>>(m_comparing, work, take);
    else
        take(work({}).value_or(QList<ComparedAnswer>()));
}

void PreviewPage::computeMap()
{
    const auto work = [answers = m_answers,
                       problems = session().knownProblems()](const PreviewMatrix::Cancelled &cancelled) {
        return wholeMap(answers, problems, cancelled);
    };
    const auto take = [this](const ConflictMap &whole) {
        m_whole = whole;
        drawMap();
    };
    if (m_answers.rows().size() * m_answers.clients().size() > askedAtOnce)
        runInstead<ConflictMap>(m_mapping, work, take);
    else
        take(work({}).value_or(ConflictMap()));
}

void PreviewPage::drawMap()
{
    if (!m_whole)
        return;
    ConflictMap whole = *m_whole;
    if (m_map->marksChanges())
        markChanges(whole, m_changes.value_or(QList<ComparedAnswer>()));
    const MapContext shown{draft(), session().knownProblems(), bindableRoles(draft()).size() > 1};
    ConflictMap map = folded(m_map->wanted(whole, shown), m_map->folding());
    layOut(map);
    m_map->setMap(map, shown);
}

void PreviewPage::showSelected(int row, int client)
{
    if (row < 0 || client < 0)
        return m_trace->clear();
    m_trace->showCell(m_answers.rows().at(row), m_answers.traced(row, client), m_answers.draft());
    m_trace->showSightings(m_answers.sightingsAt(row, client));
    m_trace->setPin(m_matrix->pinText());
}

void PreviewPage::goToBinding(int row)
{
    emit rowWanted(Step::Bindings, row);
}

void PreviewPage::saveMap(const QString &path)
{
    const auto format = mapFormatOf(path);
    if (!format)
        return showNotice(
            {.severity = Severity::Error, .text = tr("Choose a name that ends in .svg, .png or .pdf.")});
    const auto draw = [map = m_map->map(), shown = m_map->context(),
                       format = *format](const std::function<bool()> &) {
        return std::optional(mapPicture(map, shown, format));
    };
    save(path, draw, tr("The map was written to %1.").arg(path));
}

void PreviewPage::saveTable(const QString &path, const TableText &table)
{
    const auto format = tableFormatOf(path);
    if (!format)
        return showNotice({.severity = Severity::Error,
                           .text = tr("Choose a name that ends in .csv, .svg, .png or .pdf.")});
    const auto draw = [table, format = *format](const std::function<bool()> &) {
        return std::optional(tableFile(table, format));
    };
    save(path, draw, tr("The table was written to %1.").arg(path));
}

void PreviewPage::showConflictCount()
{
    const int count = int(std::ranges::count_if(session().knownProblems(), isConflict));
    m_tabs->setTabText(ConflictsTab, tr("Con&flicts (%1)", "@title:tab").arg(count));
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabToolTip(tab, m_tabs->tabText(tab).remove(u'&'));
    m_conflicts->setCount(int(conflictsIn(session().knownProblems()).size()));
}

/// Listed only while they are looked at.
QList<Problem> PreviewPage::listedProblems() const
{
    const bool shown = m_tabs && m_tabs->currentIndex() == ConflictsTab;
    return shown ? worstConflicts(session().knownProblems()) : QList<Problem>();
}

QList<MessageAction> PreviewPage::actionsFor(const Problem &problem)
{
    QList<MessageAction> actions = fixActions(
        draft(), problem, [this](const QString &text, const Draft &changed) { edit(text, changed); });
    if (problem.row >= 0)
        actions.append(
            {tr("Go to the row", "@action:button"), [this, problem] { goToBinding(problem.row); }});
    return actions;
}

void PreviewPage::showHost(const QString &host)
{
    m_tabs->setCurrentIndex(MatrixTab);
    m_wantedHost = host;
    showWantedHost();
}

/// At once, or when the answers have come.
void PreviewPage::showWantedHost()
{
    const QList<MatrixRow> &rows = m_answers.rows();
    const auto row = std::ranges::find(rows, m_wantedHost, &MatrixRow::host);
    if (m_wantedHost.isEmpty() || row == rows.cend())
        return;
    m_matrix->goTo(int(row - rows.cbegin()));
    m_wantedHost.clear();
}

void PreviewPage::showProblem(const Problem &problem)
{
    m_tabs->setCurrentIndex(ConflictsTab);
    WizardPage::showProblem(problem);
}

} // namespace bindwright
