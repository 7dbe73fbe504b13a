// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/farmcomparison.h"
#include "model/session/platformservices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace bindwright {

class FarmModel;
class JobBar;
class TreeTable;

/// Compares what several servers serve, from the states that were collected on them: a row of the list is a
/// file, and files of one server's name are of one server. Nothing is connected to, nothing is changed.
class FarmDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FarmDialog)

public:
    FarmDialog(const PlatformServices &services, QWidget *parent);

    /// Adds files, each as a server of its own that is named after it, and compares anew.
    void add(const QStringList &paths);
    void done(int result) override;

private:
    QWidget *makeFiles();
    QWidget *makeBar();
    QWidget *makeButtons();
    void askForFiles();
    void removeChosen();
    void compare();
    void showComparison(const Result<FarmComparison> &compared);
    void save();
    void updateButtons();
    QList<ServerFiles> servers() const;

    const PlatformServices m_services;
    QTreeWidget *m_files = nullptr;
    QLineEdit *m_address = nullptr;
    FarmModel *m_model;
    TreeTable *m_table = nullptr;
    QLabel *m_said = nullptr;
    JobBar *m_job = nullptr;
    QWidget *m_remove = nullptr;
    QWidget *m_save = nullptr;
    int m_asked = 0; ///< comparisons begun: only the last one's result is shown
};

} // namespace bindwright
