// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tablefile.h"

#include "model/preview/comparison.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSortFilterProxyModel;

namespace bindwright {

class ChangeModel;
class TreeTable;

/// What changes for whom: each client of each host with what it gets now and as planned, the worst first.
class ChangePanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePanel)

public:
    explicit ChangePanel(QWidget *parent = nullptr);

    /// \a draft: whose names certificates are shown by, and whether "now" is a server's.
    void setAnswers(const QList<ComparedAnswer> &answers, const Draft &draft, bool showsRoles);

    TableText tableText() const; ///< what is shown, to be exported

signals:
    void exportWanted(const QString &path);
    void bindingWanted(int row); ///< in Draft::bindings

private:
    QLayout *makeBar();
    void fill();
    void showCounts();

    QList<ComparedAnswer> m_answers;
    Draft m_draft;
    ChangeModel *m_model;
    QSortFilterProxyModel *m_shown;
    TreeTable *m_table;
    QCheckBox *m_onlyChanges = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_note;
};

} // namespace bindwright
