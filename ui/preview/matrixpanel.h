// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tablefile.h"

#include "model/preview/previewmatrix.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace bindwright {

class GroupedRows;
class MatrixModel;
class MatrixTable;
class PreviewTextModel;

/// The matrix with its filter, and the expectations: what a client must get.
class MatrixPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatrixPanel)

public:
    explicit MatrixPanel(QWidget *parent = nullptr);

    void setAnswers(const PreviewMatrix &answers);
    void follow(const PreviewMatrix &answers, const QList<int> &changed); ///< as MatrixModel::follow()
    void showRoles(bool shown);
    void select(int row, int client); ///< of the PreviewMatrix
    TableText tableText() const; ///< what is shown, to be exported
    void goTo(int row); ///< whatever is filtered
    QLineEdit *filter() const { return m_filter; }
    QString pinText() const; ///< what togglePin() does, as a button's text; empty: nothing
    void togglePin(); ///< pins the likeliest certificate to the chosen cell, or lets go of it

signals:
    void cellChosen(int row, int client); ///< of the PreviewMatrix; -1: none
    void bindingWanted(int row); ///< in Draft::bindings
    void exportWanted(const QString &path);
    void edited(const QString &text, const bindwright::Draft &draft);

private:
    enum class Grouping { None, Role, Host, Certificate };

    QLayout *makeBar();
    void makeGrouping();
    void group(Grouping by);
    QString groupOf(const MatrixRow &row, Grouping by) const;
    QModelIndex sourceOf(const QModelIndex &shown) const; ///< of m_model; invalid: none, or a group
    void activate(const QModelIndex &index);
    QLayout *makeNote();
    void makeActions();
    void choose();
    void showCounts();
    void selectWorst();
    void fillMenu(QMenu &menu);
    void addPins(QMenu &menu);
    void pin(const Thumbprint &certificate);
    void goToOrigin();

    PreviewMatrix m_answers;
    MatrixModel *m_model;
    MatrixTable *m_table;
    PreviewTextModel *m_texts;
    GroupedRows *m_groups;
    bool m_showsRoles = true;
    QComboBox *m_grouping = nullptr;
    QLineEdit *m_filter = nullptr;
    QCheckBox *m_onlyWrong = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_noteIcon = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_mend = nullptr;
    QAction *m_pin = nullptr;
    int m_row = -1; ///< the cell that is shown
    int m_client = -1;
};

} // namespace bindwright
