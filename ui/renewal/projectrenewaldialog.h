// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/jointrenewal.h"
#include "model/session/platformservices.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace bindwright {

class JobBar;

/// Replaces a certificate in several projects on disk, as one change that Undo takes back: asks for the
/// projects, shows every place, what stands against it, and the diff.
class ProjectRenewalDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectRenewalDialog)

public:
    /// \a with: the new certificate, one of \a draft's, whose project is edited in the window and not here.
    ProjectRenewalDialog(const PlatformServices &services, const Draft &draft, const Thumbprint &old,
                         const Thumbprint &with, QWidget *parent);

    /// Adds projects: folders, or their files.
    void add(const QStringList &paths);

private:
    void build();
    void layOut(QPushButton *add);
    void askForProject();
    void removeChosen();
    void plan();
    void showPlan(const Result<JointRenewal> &planned);
    void showSource(const RenewedSource &renewed);
    void replace();
    void undo();
    void finish(const Result<> &result, const QString &done);
    void updateButtons();
    QStringList paths() const;

    const PlatformServices m_services;
    const Draft m_draft;
    const Thumbprint m_old;
    const Certificate m_with;
    std::optional<JointRenewal> m_planned; ///< of the projects in the list
    QString m_undoable; ///< a definition that was written last; empty: none
    QListWidget *m_projects = nullptr;
    QTreeWidget *m_places = nullptr;
    QPlainTextEdit *m_diff = nullptr;
    QLabel *m_said = nullptr;
    JobBar *m_job = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace bindwright
