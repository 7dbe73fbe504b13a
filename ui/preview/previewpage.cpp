// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewpage.h"

#include "matrixpanel.h"
#include "traceview.h"

#include "model/fixes/bindingedits.h"
#include "model/map/maplayout.h"
#include "model/plan/export.h"
#include "model/preview/serverdraft.h"
#include "ui/map/mapexport.h"
#include "ui/map/mappanel.h"
#include "ui/words/errortext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int askedAtOnce = 4000; ///< cells; more of them are asked for beside the window

QString iisText(IisVersion version)
{
    switch (version) {
    case IisVersion::Iis80:
        return u"8.0"_s;
    case IisVersion::Iis85:
        return u"8.5"_s;
    case IisVersion::Iis10:
        return u"10.0"_s;
    }
    return {};
}

/// The addresses of their own that bindings have: there the preview differs from elsewhere.
QStringList exactAddresses(const Draft &draft)
{
    QStringList addresses;
    const QList<Client> clients = clientsOf(draft, IpAddress::parse(exampleInstanceAddress()).value());
    for (const Client &client : clients) {
        const QString address = client.to.toString();
        const bool example = address == exampleInstanceAddress() || address == exampleIpv6Address();
        if (client.sendsName && !example)
            addresses.append(address);
    }
    return addresses;
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
           "says how sure it is."))
{ }

void PreviewPage::build()
{
    m_matrix = new MatrixPanel(this);
    m_map = new MapPanel(this);
    m_trace = new TraceView(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"previewTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_matrix, tr("Matri&x", "@title:tab"));
    m_tabs->addTab(m_map, tr("&Conflict map", "@title:tab"));
    m_tabs->addTab(makeConflicts(), QString());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_trace);
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    m_trace->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing));
    content()->addLayout(makeBar());
    content()->addWidget(m_addressNote);
    content()->addWidget(splitter, 1);
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
    connect(m_map, &MapPanel::exportWanted, this, &PreviewPage::saveMap);
    connect(m_trace, &TraceView::bindingWanted, this, &PreviewPage::goToBinding);
    connect(m_trace, &TraceView::pinWanted, m_matrix, &MatrixPanel::togglePin);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showMap();
        listProblems();
    });
}

QLayout *PreviewPage::makeBar()
{
    m_address = new QComboBox(this);
    m_address->setObjectName(u"instanceAddress"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Instance address:", "@label:listbox"), this);
    label->setBuddy(m_address);
    m_addressNote = new QLabel(this);
    m_addressNote->setObjectName(u"addressNote"_s);
    m_addressNote->setWordWrap(true);
    m_iis = new QLabel(this);
    m_iis->setObjectName(u"iisVersion"_s);
    m_again = new QPushButton(tr("C&ompute again", "@action:button"), this);
    m_again->setObjectName(u"computeAgain"_s);
    m_again->setAutoDefault(false);
    m_again->setToolTip(tr("It was stopped; what is shown may be of an earlier state.", "@info:tooltip"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        showAnswers();
        showMap();
    });
    connect(m_address, &QComboBox::currentTextChanged, this, &PreviewPage::showAnswers);
    auto *bar = new QHBoxLayout;
    bar->addWidget(label);
    bar->addWidget(m_address);
    bar->addWidget(m_iis);
    bar->addStretch();
    bar->addWidget(m_again);
    return bar;
}

QWidget *PreviewPage::makeConflicts()
{
    auto *page = new QWidget(this);
    m_more = new QLabel(page);
    m_more->setObjectName(u"conflictCount"_s);
    m_more->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_more);
    column->addWidget(problemList(), 1);
    column->addStretch();
    return page;
}

void PreviewPage::refresh()
{
    fillAddresses();
    const IisVersion version = iisVersionOf(draft());
    m_iis->setText(tr("IIS %1", "@info version").arg(iisText(version)));
    m_iis->setToolTip(tr("From the osFamily of the configurations; the oldest counts.", "@info:tooltip"));
    m_matrix->showRoles(bindableRoles(draft()).size() > 1);
    showAnswers();
    showConflictCount();
}

void PreviewPage::refreshProblems()
{
    showConflictCount();
    m_whole.reset(); // the map has them too
    showMap();
}

/// Where a binding has an address of its own, that is the one worth looking at.
void PreviewPage::fillAddresses()
{
    const QStringList addresses = exactAddresses(draft()) << exampleInstanceAddress();
    if (addresses == m_offered)
        return;
    const QString before = m_address->currentText();
    const bool chosen = m_address->count() > 0 && (!m_offered.contains(before) || addresses.contains(before));
    m_offered = addresses;
    const QSignalBlocker blocker(m_address);
    m_address->clear();
    m_address->addItems(addresses);
    if (chosen)
        m_address->setCurrentText(before);
}

std::optional<IpAddress> PreviewPage::instance() const
{
    const auto address = IpAddress::parse(m_address->currentText().trimmed());
    if (!address || address->isAny())
        return std::nullopt;
    return *address;
}

void PreviewPage::showAddressNote()
{
    const auto address = instance();
    if (!address)
        m_addressNote->setText(errorText({Code::NotAnAddress, m_address->currentText()}));
    else if (address->toString() == exampleInstanceAddress())
        m_addressNote->setText(
            tr("HTTP.sys sees the instance's internal address. It is not known here; %1 stands for it.")
                .arg(exampleInstanceAddress()));
    else
        m_addressNote->setText(
            tr("HTTP.sys sees the instance's internal address; this is how it answers at %1.")
                .arg(address->toString()));
}

void PreviewPage::showAnswers()
{
    showAddressNote();
    const auto address = instance();
    if (!address)
        return takeAnswers({});
    if (*address == m_answers.instance() && !m_asking) {
        if (const auto changed = m_answers.follow(draft())) {
            m_whole.reset();
            m_matrix->follow(m_answers, *changed);
            return showMap();
        }
    }
    computeAnswers(*address);
}

template<class T, class Work, class Then>
void PreviewPage::runInstead(QFutureWatcherBase *&running, const Work &work, const Then &then)
{
    if (running) { // of a draft that has moved on since
        running->disconnect(this);
        running->cancel();
        running->deleteLater();
    }
    auto *watcher = new QFutureWatcher<T>(this);
    running = watcher;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, &running, then] {
        running = nullptr;
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            then(watcher->result());
        else
            m_again->show();
    });
    const QFuture<T> future = QtConcurrent::run([work](QPromise<T> &promise) {
        if (auto result = work([&promise] { return promise.isCanceled(); }))
            promise.addResult(std::move(*result));
    });
    watcher->setFuture(future);
    showJob(tr("Asking for every host…", "@info:progress"), QFuture<void>(future));
}

void PreviewPage::computeAnswers(const IpAddress &address)
{
    if (!isLarge(draft(), address)) {
        if (m_asking)
            m_asking->cancel();
        return takeAnswers(
            PreviewMatrix::of(draft(), address, {}, session().facts().now).value_or(PreviewMatrix()));
    }
    const auto work = [draft = draft(), address,
                       now = session().facts().now](const PreviewMatrix::Cancelled &cancelled) {
        return PreviewMatrix::of(draft, address, cancelled, now);
    };
    runInstead<PreviewMatrix>(m_asking, work, [this](const PreviewMatrix &answers) { takeAnswers(answers); });
}

void PreviewPage::takeAnswers(const PreviewMatrix &answers)
{
    m_answers = answers;
    m_whole.reset();
    m_again->hide();
    m_matrix->setAnswers(m_answers);
    showMap();
}

/// The map is made when it is looked at.
void PreviewPage::showMap()
{
    if (m_tabs->currentIndex() != MapTab || m_asking)
        return;
    if (m_whole)
        drawMap();
    else
        computeMap();
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
    ConflictMap map = folded(*m_whole, m_map->folding());
    layOut(map);
    m_map->setMap(map, {draft(), session().knownProblems(), bindableRoles(draft()).size() > 1});
}

void PreviewPage::showSelected(int row, int client)
{
    if (row < 0 || client < 0)
        return m_trace->clear();
    m_trace->showCell(m_answers.rows().at(row), m_answers.traced(row, client), m_answers.draft());
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
    const FileChange file{path, {}, mapPicture(m_map->map(), m_map->context(), *format)};
    const auto changes = asFound(services().files, {file});
    const auto written = changes ? services().files.replace(*changes, {}) : tl::unexpected(changes.error());
    if (written)
        showNotice({.severity = Severity::Info, .text = tr("The map was written to %1.").arg(path)});
    else
        showNotice({.severity = Severity::Error, .text = errorText(written.error())});
}

} // namespace bindwright
