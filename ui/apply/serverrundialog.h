// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/script/scriptrunner.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace bindwright {

class JobBar;
class MessageList;

/// Runs a server's script on this machine, or has it undo what it did: shows its log as it grows, how far
/// it is, and how it ended.
class ServerRunDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerRunDialog)

public:
    /// \a scripts: one a role; \a runner outlives the dialog.
    ServerRunDialog(ScriptRunner &runner, const QList<ScriptFile> &scripts, QWidget *parent);

    void reject() override; ///< stops what runs; with nothing running it closes

private:
    QWidget *makeChoice();
    QWidget *makeButtons();
    void start(const QString &doing, const QStringList &arguments);
    void showLines();
    void showBusy();

    ScriptRunner &m_runner;
    const QList<ScriptFile> m_scripts;
    std::shared_ptr<ScriptReport> m_report; ///< of the last run
    QFutureWatcher<ScriptLine> m_lines;
    int m_shown = 0; ///< of its lines
    QComboBox *m_choice = nullptr;
    QPlainTextEdit *m_log = nullptr;
    MessageList *m_end = nullptr;
    JobBar *m_job = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace bindwright
