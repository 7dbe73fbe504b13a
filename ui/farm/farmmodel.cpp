// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farmmodel.h"

#include "model/base/csv.h"
#include "ui/style/icons.h"
#include "ui/words/previewtext.h"

#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int thumbprintStart = 8; // digits that tell certificates of one name apart

} // namespace

FarmModel::FarmModel(const QWidget *styled, QObject *parent)
    : QAbstractTableModel(parent)
    , m_styled(styled)
{ }

void FarmModel::setComparison(const FarmComparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    choose();
    endResetModel();
}

void FarmModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_onlyDifferences = only;
    choose();
    endResetModel();
}

void FarmModel::choose()
{
    m_shown = m_comparison.rows;
    if (m_onlyDifferences)
        m_shown.removeIf([](const FarmRow &row) { return row.agrees(); });
}

int FarmModel::differences() const
{
    return int(std::ranges::count_if(m_comparison.rows, [](const FarmRow &row) { return !row.agrees(); }));
}

QByteArray FarmModel::csv() const
{
    QString text;
    const auto addLine = [&text, this](const auto &field) {
        QStringList fields;
        for (int column = 0; column < columnCount(); ++column)
            fields.append(csvField(field(column)));
        text += fields.join(u',') + "\r\n"_L1;
    };
    addLine([this](int column) { return headerData(column, Qt::Horizontal).toString(); });
    for (const FarmRow &row : m_shown)
        addLine([this, &row](int column) { return textOf(row, column); });
    return text.toUtf8();
}

int FarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FarmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstServer + int(m_comparison.members.size());
}

QVariant FarmModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FarmRow &row = m_shown.at(index.row());
    const auto mark = markOf(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "@info accessible: column, what it says")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), textOf(row, index.column()));
    case Qt::DecorationRole:
        return mark ? QVariant(icon(mark->first, *m_styled, mark->second)) : QVariant();
    case Qt::ForegroundRole:
        return mark ? QVariant(QBrush(foreground(mark->second, m_styled->palette()))) : QVariant();
    default:
        return {};
    }
}

QVariant FarmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Client)
        return tr("Client", "@title:column");
    if (section == Result)
        return tr("Result", "@title:column");
    return m_comparison.members.at(section - FirstServer).name;
}

QString FarmModel::textOf(const FarmRow &row, int column) const
{
    if (column == Client)
        return row.host ? tr("%1, %2", "@item role, host").arg(row.role, *row.host)
                        : tr("%1, without SNI", "@item role").arg(row.role);
    if (column == Result)
        return row.agrees() ? tr("alike", "@item what servers serve") : tr("different", "@item");
    return answerText(row, column - FirstServer);
}

/// After a renewal on some of them, the names are the same.
QString FarmModel::answerText(const FarmRow &row, qsizetype server) const
{
    const auto &cell = row.answers.at(server);
    if (!cell)
        return tr("no such site", "@item");
    const QString text = cellTextWithoutName(*cell, m_comparison.members.at(server).draft);
    const auto looksAlike = [&](qsizetype other) {
        const auto &that = row.answers.at(other);
        return that && that->certificate != cell->certificate
            && cellTextWithoutName(*that, m_comparison.members.at(other).draft) == text;
    };
    bool isAmbiguous = false;
    for (qsizetype other = 0; other < row.answers.size() && !cell->certificate.isEmpty(); ++other)
        isAmbiguous = isAmbiguous || looksAlike(other);
    if (!isAmbiguous)
        return text;
    return tr("%1 (%2…)", "@item certificate, start of its thumbprint")
        .arg(text, cell->certificate.left(thumbprintStart));
}

std::optional<FarmModel::Mark> FarmModel::markOf(const FarmRow &row, int column) const
{
    if (column == Client)
        return std::nullopt;
    if (column == Result)
        return row.agrees() ? Mark(iconName(Verdict::Right), toneOf(Verdict::Right))
                            : Mark(iconName(Verdict::Unsure), toneOf(Verdict::Unsure));
    const auto &cell = row.answers.at(column - FirstServer);
    if (!cell)
        return std::nullopt;
    const Verdict verdict = verdictOf(*cell, row.host.has_value());
    return Mark(iconName(verdict), toneOf(verdict));
}

} // namespace bindwright
