// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/farmcomparison.h"
#include "ui/style/palette.h"

#include <QAbstractTableModel>

namespace bindwright {

/// Who is served what by each of several servers, in words: a row a client, a column a server.
class FarmModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FarmModel)

public:
    enum Column { Client, Result, FirstServer };

    /// \a styled: whose palette icons and colours take.
    explicit FarmModel(const QWidget *styled, QObject *parent = nullptr);

    void setComparison(const FarmComparison &comparison);
    void setOnlyDifferences(bool only);
    int differences() const; ///< rows that do not agree, shown or not
    QByteArray csv() const; ///< what is shown, with its headings; RFC 4180, UTF-8

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Mark = std::pair<QString, Tone>; ///< an icon's name, and in which colour

    void choose();
    QString textOf(const FarmRow &row, int column) const;
    QString answerText(const FarmRow &row, qsizetype server) const;
    std::optional<Mark> markOf(const FarmRow &row, int column) const;

    const QWidget *m_styled;
    FarmComparison m_comparison;
    QList<FarmRow> m_shown;
    bool m_onlyDifferences = false;
};

} // namespace bindwright
