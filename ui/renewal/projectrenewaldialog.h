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
class StorePassphrases;

/// Replaces a certificate in several projects and central certificate stores on disk, as one change that Undo
/// takes back: asks for their folders, shows every place, what stands against it, and the diff.
class ProjectRenewalDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectRenewalDialog)

public:
    /// \a with: the new certificate, one of \a draft's, whose project is edited in the window and not here.
    /// The central stores that its server was read from are added.
    ProjectRenewalDialog(const PlatformServices &services, const Draft &draft, const Thumbprint &old,
                         const Thumbprint &with, QWidget *parent);

    /// Adds projects, or their files, and central stores.
    void add(const QStringList &paths);

private:
    void build();
    void layOut(QPushButton *add);
    void askForFolder();
    void addStores();
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
    std::optional<JointRenewal> m_planned; ///< of the folders in the list
    int m_asked = 0; ///< how many plans were asked for; the last one counts
    QString m_undoable; ///< one of those that was written last; empty: none
    QListWidget *m_projects = nullptr;
    QTreeWidget *m_places = nullptr;
    QPlainTextEdit *m_diff = nullptr;
    QLabel *m_said = nullptr;
    StorePassphrases *m_passphrases = nullptr; ///< shown where there is a store
    JobBar *m_job = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace bindwright
