// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/verify/verifyrow.h"

#include <QDialog>
#include <QFuture>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace bindwright {

class JobBar;
class MessageList;
class TreeTable;
class VerifyForm;
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

signals:
    void evidenceWanted(const QList<Observation> &observations); ///< the draft is to keep them

private:
    QWidget *makeTable();
    QWidget *makeButtons();
    void start();
    void keep();
    void take(const QFuture<QList<VerifyRow>> &future);
    void showDetails();
    void showBusy();
    QString detailsOf(const VerifyRow &row) const;

    const PlatformServices &m_services;
    VerifyForm *m_form;
    VerifyRowModel *m_model;
    QSortFilterProxyModel *m_sorted;
    TreeTable *m_table = nullptr;
    QLabel *m_details = nullptr;
    MessageList *m_end = nullptr;
    JobBar *m_job = nullptr;
    QList<QPushButton *> m_results; ///< that need rows
    QDateTime m_asked; ///< when the rows were
};

} // namespace bindwright
