// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "treetable.h"

#include "ui/commands/keyaction.h"
#include "ui/style/columnwidth.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSettings>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int leastOfColumn = 10; ///< in characters, where it gives way

QString headerKey(const QString &name)
{
    return u"columns/"_s + name;
}

} // namespace

TreeTable::TreeTable(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const QAction *copy = addKeyAction(this,
                                       {.name = u"copyRows"_s,
                                        .text = tr("Copy the rows", "@action"),
                                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_C)},
                                        .context = Qt::WidgetShortcut});
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedText()); });
}

void TreeTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Interactive);
    setWideColumns({0});
    connect(model, &QAbstractItemModel::modelReset, this, &TreeTable::fitColumns);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, &TreeTable::shareWidth);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) || !header()->underMouse())
            return;
        m_remembered = true;
        QSettings().setValue(headerKey(objectName()), header()->saveState());
    });
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // the model's own order, until a header is clicked
}

void TreeTable::setWideColumns(const QList<int> &columns)
{
    m_wide = columns;
    const QByteArray remembered = QSettings().value(headerKey(objectName())).toByteArray();
    m_remembered = !remembered.isEmpty(); // first: they are not to be shared while they come back
    m_remembered = m_remembered && header()->restoreState(remembered);
    fitColumns();
}

void TreeTable::fitColumns()
{
    expandAll();
    m_cells.clear();
    for (int column = 0; column < header()->count(); ++column)
        m_cells.append(sizeHintForColumn(column));
    shareWidth();
}

void TreeTable::shareWidth()
{
    if (m_remembered || m_cells.size() != header()->count())
        return;
    const int least = fontMetrics().averageCharWidth() * leastOfColumn;
    QList<ColumnNeed> needs;
    for (int column = 0; column < int(m_cells.size()); ++column) {
        needs.append(columnNeed(*header(), column, m_cells.at(column), least));
        needs.last().grows = m_wide.contains(column);
    }
    const QList<int> widths = sharedWidths(needs, viewport()->width());
    for (int column = 0; column < int(widths.size()); ++column) {
        if (widths.at(column) > 0)
            header()->resizeSection(column, widths.at(column));
    }
}

QString TreeTable::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(row.parent()); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

bool TreeTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.data(Qt::ToolTipRole).isNull())
        return QTreeView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), index.data().toString(), viewport());
    return true;
}

void TreeTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void TreeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged(current);
}

} // namespace bindwright
