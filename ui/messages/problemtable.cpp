// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemtable.h"

#include "messagerow.h"

#include "ui/commands/keyaction.h"
#include "ui/style/columnwidth.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int sampledRows = 200; ///< for the width of columns
constexpr int leastCharacters = 10; ///< that a column is not narrowed below
constexpr int firmCharacters = 34; ///< the same of one that the others give way to

/// What the admin can reach in a message, in its order.
QList<QWidget *> stopsOf(const QWidget *message)
{
    QList<QWidget *> stops;
    for (QWidget *child : message->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus)
            stops.append(child);
    }
    return stops;
}

QString settingsKey(const QWidget &table)
{
    return u"columns/"_s + table.objectName();
}

} // namespace

ProblemTable::ProblemTable(const QString &objectName, QWidget *parent)
    : QTableView(parent)
    , m_rows(new ProblemRowModel(this))
{
    setObjectName(objectName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(DoubleClicked | AnyKeyPressed); // and makeKeys()
    makeKeys();
    verticalHeader()->hide();
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the draft's own order
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    QTableView::setModel(m_rows);
    connect(m_rows, &QAbstractItemModel::modelAboutToBeReset, this, &ProblemTable::rememberCurrent);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &ProblemTable::layOutMessages);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ProblemTable::shareWidth);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && horizontalHeader()->underMouse())
            m_widthsChosen = true;
        fitMessages();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!(index.flags() & Qt::ItemIsEditable) && !m_rows->isMessage(index))
            emit sourceActivated(m_rows->mapToSource(index));
    });
}

ProblemTable::~ProblemTable()
{
    if (m_widthsChosen) // not what a window had room for
        QSettings().setValue(settingsKey(*this), horizontalHeader()->saveState());
}

/// An editor has the focus itself: there, these keys are its own.
void ProblemTable::makeKeys()
{
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto onKey = [this](const KeyAction &action, auto slot) {
        connect(addKeyAction(this, action), &QAction::triggered, this, slot);
    };
    onKey({u"editCell"_s, tr("Edit", "@action"), {QKeySequence(Qt::Key_F2)}, Qt::WidgetShortcut}, [this] {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            edit(currentIndex());
    });
    onKey({u"removeRows"_s, tr("Remove", "@action"), {QKeySequence(Qt::Key_Delete)}, Qt::WidgetShortcut},
          [this] { emit removeRequested(); });
    onKey({u"copyRows"_s,
           tr("Copy the rows", "@action"),
           {QKeySequence(Qt::CTRL | Qt::Key_C)},
           Qt::WidgetShortcut},
          [this] { copySelection(); });
}

void ProblemTable::setSource(QAbstractItemModel *source, const ProblemRowModel::Messages &messages)
{
    m_rows->setSourceModel(source);
    m_rows->setMessages(messages);
    const QByteArray columns = QSettings().value(settingsKey(*this)).toByteArray();
    m_widthsChosen = !columns.isEmpty(); // first: they are not to be shared while they come back
    m_widthsChosen = m_widthsChosen && horizontalHeader()->restoreState(columns);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    fitColumns();
}

QModelIndex ProblemTable::currentSource() const
{
    int row = currentIndex().row();
    while (m_rows->isMessage(row))
        --row;
    return row < 0 ? QModelIndex() : m_rows->mapToSource(m_rows->index(row, currentIndex().column()));
}

QModelIndexList ProblemTable::selectedSources() const
{
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end());
    QModelIndexList sources;
    for (const QModelIndex &index : std::as_const(selected)) {
        const QModelIndex source = m_rows->mapToSource(index);
        if (source.isValid())
            sources.append(source);
    }
    return sources;
}

QList<int> ProblemTable::selectedSourceRows() const
{
    QList<int> rows;
    const QModelIndexList sources = selectedSources();
    for (const QModelIndex &source : sources)
        rows.append(source.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ProblemTable::setCurrentSource(const QModelIndex &source)
{
    const QModelIndex index = m_rows->mapFromSource(source);
    if (!index.isValid())
        return;
    // Not setCurrentIndex(): that would toggle while Ctrl is still held from Ctrl+Z.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_rows->index(m_rows->lastMessageBeneath(index.row()), index.column()));
    scrollTo(index);
}

QString ProblemTable::selectedText() const
{
    QStringList lines;
    const QModelIndexList rows = selectedSources();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            const bool checkable = cell.flags() & Qt::ItemIsUserCheckable;
            cells.append(cell.data(checkable ? Qt::AccessibleTextRole : Qt::DisplayRole).toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QSize ProblemTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 45, fontMetrics().height() * 9}; // a message whole
}

void ProblemTable::commitData(QWidget *editor)
{
    const int before = m_layouts;
    QTableView::commitData(editor);
    if (m_layouts != before)
        m_letGo = editor;
}

void ProblemTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (!editor || editor != m_letGo)
        return QTableView::closeEditor(editor, hint);
    m_letGo.clear(); // the reset has closed it already
    setFocus(Qt::OtherFocusReason);
}

void ProblemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    fitMessages();
}

void ProblemTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitMessages(); // only now their parts count
}

void ProblemTable::keyPressEvent(QKeyEvent *event)
{
    QWidget *message = indexWidget(m_rows->index(currentIndex().row(), 0));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (message && (enter || event->key() == Qt::Key_Space)) {
        if (const QList<QWidget *> stops = stopsOf(message); !stops.isEmpty())
            stops.first()->setFocus(Qt::TabFocusReason);
        return;
    }
    if (enter && currentIndex().flags() & Qt::ItemIsEditable) {
        edit(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool ProblemTable::eventFilter(QObject *watched, QEvent *event)
{
    const auto *stop = qobject_cast<QWidget *>(watched);
    const bool isKey = stop && stop != viewport() && event->type() == QEvent::KeyPress;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        setFocus(Qt::BacktabFocusReason);
        return true;
    }
    return QTableView::eventFilter(watched, event);
}

void ProblemTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentSourceChanged();
}

void ProblemTable::rememberCurrent()
{
    int above = -1;
    for (int row = 0; row <= currentIndex().row(); ++row)
        above += m_rows->isMessage(row) ? 0 : 1;
    m_remembered = {currentIndex().column(), above};
    QWidget *focused = QApplication::focusWidget();
    m_focused = viewport()->isAncestorOf(focused) ? focused : nullptr;
}

void ProblemTable::layOutMessages()
{
    ++m_layouts;
    clearSpans();
    QWidget *before = this;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->isMessage(row))
            before = placeMessage(row, before);
    }
    fitColumns();
    fitMessages();
    int current = -1;
    for (int row = 0, above = 0; row < m_rows->rowCount() && above <= qMax(0, m_remembered.y()); ++row) {
        if (m_rows->isMessage(row))
            continue;
        current = row;
        ++above;
    }
    if (current >= 0)
        setCurrentSource(m_rows->mapToSource(m_rows->index(current, qMax(0, m_remembered.x()))));
    else
        emit currentSourceChanged(); // a reset does not say so
    takeFocusBack();
}

/// An input may stand in the new row; a button went with the old one.
void ProblemTable::takeFocusBack()
{
    if (!m_focused || m_letGo)
        return;
    QWidget *stays = m_focused->isVisibleTo(viewport()) ? m_focused.data() : this;
    stays->setFocus(Qt::OtherFocusReason);
    m_focused.clear();
}

/// Returns the last widget of the tab order so far.
QWidget *ProblemTable::placeMessage(int row, QWidget *before)
{
    if (m_rows->columnCount() > 1)
        setSpan(row, 0, 1, m_rows->columnCount());
    auto *message = new MessageRow(m_rows->message(row), viewport());
    message->setFocusPolicy(Qt::NoFocus);
    message->setBackgroundRole(QPalette::Window); // not the table's: it has a tint
    setIndexWidget(m_rows->index(row, 0), message); // the view owns it from here
    const QList<QWidget *> stops = stopsOf(message);
    for (QWidget *stop : stops) {
        stop->installEventFilter(this);
        setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void ProblemTable::fitMessages()
{
    const int width = qMin(horizontalHeader()->length(), viewport()->width());
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QWidget *message = m_rows->isMessage(row) ? indexWidget(m_rows->index(row, 0)) : nullptr;
        if (message && width > 0) {
            message->setMaximumWidth(width); // in sight, however wide the columns are
            setRowHeight(row, message->heightForWidth(width));
        } else if (!message) { // the header keeps heights by place: a message may have stood here
            setRowHeight(row, verticalHeader()->defaultSectionSize());
        }
    }
}

/// For the first rows: what the messages say does not count.
void ProblemTable::fitColumns()
{
    const QAbstractItemModel *source = m_rows->sourceModel();
    if (m_widthsChosen || !source || source->rowCount() == 0)
        return;
    const auto isMessage = [this](int row) { return m_rows->isMessage(row); };
    m_cells.clear();
    for (int column = 0; column < source->columnCount(); ++column)
        m_cells.append(isColumnHidden(column) ? 0 : cellsWidth(*this, column, sampledRows, isMessage));
    shareWidth();
}

/// Where the columns do not fit, the widest of those that may give way.
void ProblemTable::shareWidth()
{
    if (m_widthsChosen || m_cells.isEmpty())
        return;
    QList<ColumnNeed> needs;
    for (int column = 0; column < int(m_cells.size()); ++column) {
        const int characters = m_firm.contains(column) ? firmCharacters : leastCharacters;
        const int least = column == m_dates
            ? m_cells.at(column)
            : qMin(fontMetrics().averageCharWidth() * characters, viewport()->width() / 2);
        needs.append(columnNeed(*horizontalHeader(), column, m_cells.at(column), least));
    }
    const QList<int> widths = sharedWidths(needs, viewport()->width());
    for (int column = 0; column < int(widths.size()); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
}

void ProblemTable::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace bindwright
