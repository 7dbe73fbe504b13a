// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewtextmodel.h"

#include "icons.h"
#include "previewtext.h"

#include <QBrush>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using Column = PreviewModel::Column;

QString headingOf(Column column)
{
    switch (column) {
    case Column::Role:
        return PreviewTextModel::tr("Role", "@title:column");
    case Column::Host:
        return PreviewTextModel::tr("Host", "@title:column");
    case Column::WithSni:
        return PreviewTextModel::tr("With SNI", "@title:column clients");
    case Column::WithoutSni:
        return PreviewTextModel::tr("Without SNI", "@title:column clients");
    }
    return {};
}

} // namespace

PreviewTextModel::PreviewTextModel(PreviewModel *preview, const QWidget *styled)
    : QSortFilterProxyModel(preview)
    , m_preview(preview)
    , m_styled(styled)
{
    setSourceModel(preview);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PreviewTextModel::setDraft(const Draft &draft)
{
    m_draft = draft;
    invalidate();
}

void PreviewTextModel::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void PreviewTextModel::setOnlyWrong(bool only)
{
    m_onlyWrong = only;
    invalidateFilter();
}

QVariant PreviewTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    const PreviewCell *cell = m_preview->cell(source);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownText(source);
    case Qt::AccessibleTextRole:
        return headingOf(Column(source.column())) + u": "_s + shownText(source);
    case Qt::DecorationRole:
        return cell ? QVariant(icon(iconName(verdictOf(*cell)), *m_styled, toneOf(verdictOf(*cell))))
                    : QVariant();
    case Qt::ForegroundRole:
        return cell ? QVariant(QBrush(foreground(toneOf(verdictOf(*cell)), m_styled->palette())))
                    : QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant PreviewTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headingOf(Column(section));
}

bool PreviewTextModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = m_preview->index(row, 0, parent);
    if (m_onlyWrong && verdictOf(m_preview->row(first).withSni) == Verdict::Right)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        if (shownText(first.siblingAtColumn(column)).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString PreviewTextModel::shownText(const QModelIndex &source) const
{
    constexpr quint16 usualPort = 443;
    const PreviewRow &row = m_preview->row(source);
    if (const PreviewCell *cell = m_preview->cell(source))
        return cellText(*cell, m_draft);
    if (Column(source.column()) == Column::Role)
        return row.role;
    const quint16 port = row.withSni.hello.to.port;
    return port == usualPort ? row.host : row.host + u':' + QString::number(port);
}

} // namespace bindwright
