// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/verify/verifyrow.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;

namespace bindwright {

class JobBar;
class MessageList;
class TreeTable;
class VerifyRowModel;

/// Asks the running servers of a draft and shows what they serve beside what is planned.
class VerifyDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VerifyDialog)

public:
    /// \a services outlive the dialog.
    VerifyDialog(const Draft &draft, const PlatformServices &services, QWidget *parent);

    void reject() override; ///< stops what runs; with nothing running it closes

private:
    QWidget *makeAddress();
    QWidget *makeTable();
    QWidget *makeButtons();
    void start();
    void take(const QFuture<QList<VerifyRow>> &future);
    void showDetails();
    void showBusy();
    QString detailsOf(const VerifyRow &row) const;
    std::optional<VerifyWishes> wishes(); ///< none: what is typed is not understood, which is said

    const PlatformServices &m_services;
    VerifyRowModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_address = nullptr;
    TreeTable *m_table = nullptr;
    QLabel *m_details = nullptr;
    MessageList *m_end = nullptr;
    JobBar *m_job = nullptr;
    QPushButton *m_start = nullptr;
    QList<QPushButton *> m_copies;
};

} // namespace bindwright
