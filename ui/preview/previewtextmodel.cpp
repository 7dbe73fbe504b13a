// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewtextmodel.h"

#include "tablefile.h"

#include "ui/style/icons.h"
#include "ui/words/previewtext.h"

#include <QBrush>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using MatrixColumn = MatrixModel::Column;

std::optional<int> numberAt(const QModelIndex &source, int role)
{
    const QVariant value = source.data(role);
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

PreviewTextModel::PreviewTextModel(MatrixModel *preview, const QWidget *styled)
    : QSortFilterProxyModel(preview)
    , m_preview(preview)
    , m_styled(styled)
{
    setSourceModel(preview);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PreviewTextModel::setDraft(const Draft &draft)
{
    const bool sameNames = draft.certificates == m_draft.certificates;
    m_draft = draft;
    m_said.clear();
    if (!sameNames)
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

std::optional<std::pair<QString, Tone>> PreviewTextModel::markOf(const QModelIndex &source) const
{
    using Mark = std::pair<QString, Tone>;
    if (const auto verdict = numberAt(source, MatrixModel::VerdictRole))
        return Mark(iconName(Verdict(*verdict)), toneOf(Verdict(*verdict)));
    if (const auto kept = numberAt(source, MatrixModel::KeptRole))
        return Mark(u"pin"_s, toneOf(Kept(*kept)));
    if (numberAt(source, MatrixModel::NeverChosenRole).value_or(-1) >= 0)
        return Mark(u"warning"_s, Tone::Warning);
    return std::nullopt;
}

QVariant PreviewTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    const auto mark = markOf(source);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(source);
    case Qt::ToolTipRole:
        return toolTip(source);
    case Qt::AccessibleTextRole:
        return spokenText(source);
    case Qt::DecorationRole:
        return mark ? QVariant(icon(mark->first, *m_styled, mark->second)) : QVariant();
    case Qt::ForegroundRole:
        return mark ? QVariant(QBrush(foreground(mark->second, m_styled->palette()))) : QVariant();
    case toneRole:
        return mark ? QVariant(int(mark->second)) : QVariant();
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant PreviewTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int client = m_preview->clientAt(section);
    if (client >= 0)
        return headingOf(m_preview->clients().at(client));
    if (section == m_preview->expectedColumn())
        return tr("Expected", "@title:column");
    return MatrixColumn(section) == MatrixColumn::Role ? tr("Role", "@title:column")
                                                       : tr("Host", "@title:column");
}

bool PreviewTextModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = m_preview->index(row, 0, parent);
    const MatrixRow &shown = m_preview->row(row);
    if (m_onlyWrong && !isWrong(shown, m_preview->clients()))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        if (shownText(first.siblingAtColumn(column)).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// By what is worst first, then by what is shown.
bool PreviewTextModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int a = numberAt(left, MatrixModel::VerdictRole).value_or(0);
    const int b = numberAt(right, MatrixModel::VerdictRole).value_or(0);
    // Host names and certificates' names: their case aside there is no language to sort them by, and
    // asking for one takes most of a second for 10 000 rows.
    return a != b ? a > b : shownText(left).compare(shownText(right), Qt::CaseInsensitive) < 0;
}

/// "api.a.test: kept", or how many are and are not.
QString PreviewTextModel::expectedText(const MatrixRow &row) const
{
    QStringList texts;
    for (const MatrixCell &cell : row.cells) {
        if (cell.expected)
            texts.append(bindwright::expectedText(cell, m_draft));
    }
    const bool alike = std::ranges::count(texts, texts.value(0)) == texts.size();
    return alike ? texts.value(0) : texts.join(u"; "_s);
}

/// The cells of all rows come to a few texts: each is made once, for the filter and the order ask for all.
QString PreviewTextModel::saidOf(const MatrixCell &cell) const
{
    QString &said = m_said[{cell.certificate, cell.outcome, cell.certainty, cell.coverage, cell.observed}];
    if (said.isEmpty())
        said = cellText(cell, m_draft);
    return said;
}

QString PreviewTextModel::shownText(const QModelIndex &source) const
{
    const MatrixRow &row = m_preview->row(source.row());
    if (const MatrixCell *cell = m_preview->cell(source)) {
        const QString said = saidOf(*cell);
        return cell->expected ? tr("%1 (expectation: %2)", "@info what is served, expectation")
                                    .arg(said, keptText(*keptOf(*cell)))
                              : said;
    }
    if (source.column() == m_preview->expectedColumn())
        return expectedText(row);
    return MatrixColumn(source.column()) == MatrixColumn::Role ? row.role : hostText(row);
}

/// A cell is read out without those around it: host, client, certificate and verdict.
QString PreviewTextModel::spokenText(const QModelIndex &source) const
{
    const QString heading =
        headerData(source.column(), Qt::Horizontal, Qt::DisplayRole).toString().replace(u'\n', u' ');
    const auto verdict = numberAt(source, MatrixModel::VerdictRole);
    if (!verdict)
        return heading + u": "_s + toolTip(source);
    return tr("%1, %2: %3; %4", "@info accessible: host, client, certificate, verdict")
        .arg(hostText(m_preview->row(source.row())), heading, toolTip(source),
             verdictName(Verdict(*verdict)));
}

QString PreviewTextModel::toolTip(const QModelIndex &source) const
{
    const MatrixCell *cell = m_preview->cell(source);
    const QString shown = shownText(source);
    if (cell && cell->expected)
        return shown + u". "_s
            + tr("Expected: %1", "@info:tooltip").arg(bindwright::expectedText(*cell, m_draft));
    if (numberAt(source, MatrixModel::NeverChosenRole).value_or(-1) >= 0)
        return shown + u". "_s + tr("Its binding is never chosen.", "@info:tooltip");
    return shown;
}

bool isWrong(const MatrixRow &row, const QList<Client> &clients)
{
    if (row.neverChosen >= 0)
        return true;
    for (qsizetype client = 0; client < row.cells.size(); ++client) {
        if (verdictOf(row, client, clients.at(client)) == Verdict::Wrong)
            return true;
    }
    return false;
}

} // namespace bindwright
