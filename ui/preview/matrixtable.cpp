// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "matrixtable.h"

#include "ui/commands/keyaction.h"
#include "ui/style/columnwidth.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int sampledRows = 1000; ///< for the width of columns
constexpr int mostCharacters = 60; ///< that a column is made wide for
constexpr double keptShare = 0.6; ///< of the room, at most, for the columns that stay

} // namespace

MatrixTable::MatrixTable(int keptColumns, QWidget *parent)
    : QTableView(parent)
    , m_keptColumns(keptColumns)
    , m_kept(new QTableView(this))
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Hosts and clients", "@title"));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // no row is ever measured
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // roles and hosts in their order
    setSortingEnabled(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && horizontalHeader()->underMouse())
            QSettings().setValue(widthKey(column), width);
        m_kept->setColumnWidth(column, width);
        placeKept();
    });
    makeKept();
    const QAction *copy = addKeyAction(this,
                                       {.name = u"copyCells"_s,
                                        .text = tr("Copy the cells", "@action"),
                                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_C)},
                                        .context = Qt::WidgetShortcut});
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedText()); });
}

/// A second view of the same cells and the same selection, after Qt's own Frozen Column example.
void MatrixTable::makeKept()
{
    m_kept->setObjectName(u"qt_keptColumns"_s); // a part of this table, no input of its own
    m_kept->setFocusPolicy(Qt::NoFocus);
    m_kept->setFrameShape(NoFrame);
    m_kept->setShowGrid(false);
    m_kept->setWordWrap(false);
    m_kept->setEditTriggers(NoEditTriggers);
    m_kept->setTextElideMode(Qt::ElideMiddle);
    m_kept->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kept->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_kept->setVerticalScrollMode(ScrollPerPixel);
    m_kept->verticalHeader()->hide();
    m_kept->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_kept->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_kept->horizontalHeader()->setHighlightSections(false);
    m_kept->horizontalHeader()->setSortIndicatorClearable(true);
    m_kept->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_kept->horizontalHeader()->setSectionsClickable(true);
    m_kept->setContextMenuPolicy(Qt::NoContextMenu); // the menu is of the table beneath
    connect(m_kept->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        const bool descending = horizontalHeader()->sortIndicatorSection() == column
            && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(m_kept->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_kept->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_kept, &QTableView::activated, this, &QTableView::activated);
    viewport()->stackUnder(m_kept);
}

int MatrixTable::keptWidth() const
{
    int width = 0;
    for (int column = 0; column < m_keptColumns; ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    return width;
}

void MatrixTable::placeKept()
{
    m_kept->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    m_kept->setGeometry(frameWidth(), frameWidth(), keptWidth(),
                        viewport()->height() + horizontalHeader()->height());
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    giveWidths();
    placeKept();
}

void MatrixTable::updateGeometries()
{
    QTableView::updateGeometries();
    placeKept();
}

void MatrixTable::showColumn(int column, bool shown)
{
    if (isColumnHidden(column) != shown)
        return;
    setColumnHidden(column, !shown);
    m_kept->setColumnHidden(column, !shown);
    fitColumns();
    placeKept();
}

void MatrixTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (index.column() < m_keptColumns) { // in sight already: only the row counts
        const int across = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(across);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int covered = keptWidth() - visualRect(index).left();
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void MatrixTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), &QAbstractItemModel::modelReset, this, &MatrixTable::fitColumns);
    QTableView::setModel(model);
    m_kept->setModel(model);
    m_kept->setSelectionModel(selectionModel());
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::fitColumns);
    fitColumns();
}

QString MatrixTable::widthKey(int column) const
{
    return u"columns/preview/"_s
        + model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' ').replace(u'/', u' ');
}

void MatrixTable::fitColumns()
{
    for (int column = m_keptColumns; column < model()->columnCount(); ++column)
        m_kept->setColumnHidden(column, true);
    const int most = fontMetrics().averageCharWidth() * mostCharacters;
    m_needs.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_needs.append(
            columnNeed(*horizontalHeader(), column, qMin(cellsWidth(*this, column, sampledRows), most), 0));
    giveWidths();
}

/// The columns that stay leave some of the room to the others.
void MatrixTable::giveWidths()
{
    const QList<ColumnNeed> kept = m_needs.first(qMin(m_needs.size(), qsizetype(m_keptColumns)));
    QList<int> widths = sharedWidths(kept, int(viewport()->width() * keptShare));
    for (qsizetype column = widths.size(); column < m_needs.size(); ++column)
        widths.append(m_needs.at(column).whole);
    for (int column = 0; column < int(widths.size()); ++column) {
        if (!isColumnHidden(column))
            setColumnWidth(column, QSettings().value(widthKey(column), widths.at(column)).toInt());
    }
    emit refilled();
}

QString MatrixTable::selectedText() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells.at(i).row() == cells.at(i - 1).row() ? u'\t' : u'\n';
        text += cells.at(i).data().toString();
    }
    return text;
}

void MatrixTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentCellChanged(current);
}

} // namespace bindwright
