// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "treetable.h"

#include "ui/commands/keyaction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

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
    setWideColumn(0);
    connect(model, &QAbstractItemModel::modelReset, this, &TreeTable::fitColumns);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        if (QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) && header()->underMouse())
            QSettings().setValue(headerKey(objectName()), header()->saveState());
    });
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // the model's own order, until a header is clicked
}

void TreeTable::setWideColumn(int column)
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth()
                                    * 7); // a stretched one would leave only dots
    header()->setSectionResizeMode(QHeaderView::Interactive);
    header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_remembered = header()->restoreState(QSettings().value(headerKey(objectName())).toByteArray());
    fitColumns();
}

void TreeTable::fitColumns()
{
    expandAll();
    for (int column = 0; column < header()->count() && !m_remembered; ++column)
        resizeColumnToContents(column);
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

void TreeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged(current);
}

} // namespace bindwright
