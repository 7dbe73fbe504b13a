// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "problemtable.h"

#include "messagerow.h"

#include "ui/commands/keyaction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int sampledRows = 200; ///< for the width of columns
constexpr int mostCharacters = 40; ///< that a column is made wide for
constexpr int leastCharacters = 14; ///< that a column is not narrowed below

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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && horizontalHeader()->underMouse())
            m_wanted.clear();
        fitMessages();
    });
}

ProblemTable::~ProblemTable()
{
    if (m_columnsFit && m_wanted.isEmpty()) // what was chosen, not what a window had room for
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
    m_columnsFit = !columns.isEmpty() && horizontalHeader()->restoreState(columns);
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

QList<int> ProblemTable::selectedSourceRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const QModelIndex source = m_rows->mapToSource(index);
        if (source.isValid())
            rows.append(source.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ProblemTable::setCurrentSource(const QModelIndex &source)
{
    const QModelIndex index = m_rows->mapFromSource(source);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QString ProblemTable::selectedText() const
{
    QStringList lines;
    const QList<int> rows = selectedSourceRows();
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            const QModelIndex cell = m_rows->sourceModel()->index(row, column);
            const bool checkable = cell.flags() & Qt::ItemIsUserCheckable;
            cells.append(cell.data(checkable ? Qt::AccessibleTextRole : Qt::DisplayRole).toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
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

void ProblemTable::keyPressEvent(QKeyEvent *event)
{
    QWidget *message = indexWidget(m_rows->index(currentIndex().row(), 0));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (message && (enter || event->key() == Qt::Key_Space)) {
        if (auto *button = message->findChild<QPushButton *>())
            button->setFocus(Qt::TabFocusReason);
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
    auto *button = qobject_cast<QPushButton *>(watched);
    if (button && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
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
    const QModelIndex current = currentSource();
    m_remembered = {current.column(), current.row()};
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
    const QAbstractItemModel *source = m_rows->sourceModel();
    if (!source || source->rowCount() == 0)
        return;
    const int row = qBound(0, m_remembered.y(), source->rowCount() - 1);
    setCurrentSource(source->index(row, qMax(0, m_remembered.x())));
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
    const auto buttons = message->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->installEventFilter(this);
        setTabOrder(before, button);
        before = button;
    }
    return before;
}

void ProblemTable::fitMessages()
{
    const int width = qMin(horizontalHeader()->length(), viewport()->width());
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (!m_rows->isMessage(row))
            continue;
        const QWidget *message = indexWidget(m_rows->index(row, 0));
        if (message && width > 0)
            setRowHeight(row, message->heightForWidth(width));
    }
}

/// Once, for the first rows that there are: what the messages say does not count.
void ProblemTable::fitColumns()
{
    const QAbstractItemModel *source = m_rows->sourceModel();
    const int rows = source ? qMin(source->rowCount(), sampledRows) : 0;
    if (m_columnsFit || rows == 0)
        return;
    m_columnsFit = true;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    for (int column = 0; column < source->columnCount(); ++column) {
        int width = horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = m_rows->mapFromSource(source->index(row, column));
            width = qMax(width, itemDelegate()->sizeHint(option, index).width());
        }
        m_wanted.append(qMin(width, most) + fontMetrics().averageCharWidth());
    }
    shareWidth();
}

/// Where the columns do not fit, the widest give way.
void ProblemTable::shareWidth()
{
    const auto whole = [this](int widest) {
        return std::accumulate(m_wanted.cbegin(), m_wanted.cend(), 0,
                               [widest](int sum, int wanted) { return sum + qMin(wanted, widest); });
    };
    int widest = m_wanted.isEmpty() ? 0 : *std::max_element(m_wanted.cbegin(), m_wanted.cend());
    const int least = fontMetrics().averageCharWidth() * leastCharacters;
    while (widest > least && whole(widest) > viewport()->width())
        --widest;
    for (int column = 0; column < int(m_wanted.size()); ++column)
        setColumnWidth(column, qMin(m_wanted.at(column), widest));
}

void ProblemTable::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace bindwright
