// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/wizardpage.h"

class QLabel;
class QMenu;
class QPushButton;

namespace bindwright {

class LinesView;
class RoleCertificateTextModel;
struct Choice;
class ProblemTable;
class RoleCertificateModel;
class RoleList;

/// What each role instance gets into its certificate stores: Visual Studio's "Certificates" tab, for
/// all roles.
class RoleCertificatesPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoleCertificatesPage)

public:
    explicit RoleCertificatesPage(const PageContext &context);

    void showProblem(const Problem &problem) override;
    QList<QWidget *> panes() const override;

protected:
    void build() override;
    void refresh() override;
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;

private:
    QLayout *makeButtons();
    QWidget *makeSide();
    QWidget *makeMain();
    void makeTable();
    void fillAddMenu();
    void fillCopyMenu();
    void add(const Certificate &certificate);
    void addEmpty();
    void remove();
    void replace();
    void copyTo(const QStringList &roles);
    void showRole();
    void showSelected();
    void sayStripped(const QString &name, const QStringList &stripped);
    QString selectedName() const;
    std::optional<Thumbprint> selectedThumbprint() const;
    QList<Choice> choicesFor(const QModelIndex &index) const;
    QList<Message> messagesOf(const QModelIndex &row);

    RoleList *m_roles = nullptr;
    RoleCertificateModel *m_model = nullptr;
    RoleCertificateTextModel *m_texts = nullptr;
    ProblemTable *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_stripped = nullptr; ///< what was taken out of the thumbprint entered last
    QLabel *m_linesTitle = nullptr;
    LinesView *m_lines = nullptr;
};

} // namespace bindwright
