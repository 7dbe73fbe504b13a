// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/fixes/bindingedits.h"
#include "ui/page/wizardpage.h"

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bindwright {

class BindingDetails;
class BindingModel;
class BindingTextModel;
class ProblemTable;
struct Choice;

/// The bindings that the script sets, one a row, with what is wrong beneath it and what mends it.
class BindingsPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BindingsPage)

public:
    explicit BindingsPage(const PageContext &context);

    void showProblem(const Problem &problem) override;
    void showRow(int row) override;
    QList<QWidget *> panes() const override;

protected:
    void build() override;
    void refresh() override;
    bool blocks(const Problem &problem) const override;
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;

private:
    QLayout *makeBar();
    void makeTable();
    void makeActions();
    Thumbprint selectedThumbprint() const;
    void fillRoles();
    void fillNamesMenu();
    void addBinding();
    void addForNames(const Certificate &certificate);
    void removeSelected();
    void showSelected();
    QStringList shownRoles() const;
    QList<Choice> choicesFor(const QModelIndex &index) const;
    QList<Message> messagesOf(const QModelIndex &row);
    Message shadowMessage(const Shadow &shadow);

    BindingModel *m_model = nullptr;
    BindingTextModel *m_texts = nullptr;
    ProblemTable *m_table = nullptr;
    BindingDetails *m_details = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_names = nullptr;
    QComboBox *m_role = nullptr;
    QLineEdit *m_filter = nullptr;
    QLabel *m_empty = nullptr;
    QAction *m_ofBinding = nullptr;
    QList<QAction *> m_ofCertificate;
    QList<Shadow> m_shadows;
};

} // namespace bindwright
