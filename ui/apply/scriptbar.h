// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bindwright {

/// What can be done with the file that is shown: copied, saved, found on disk, run on this server.
class ScriptBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptBar)

public:
    explicit ScriptBar(QWidget *parent = nullptr);

    /// How much there is of it.
    void setSummary(const QString &sentence);
    /// Why it cannot be run here, in a sentence that is read beside the button; empty: it can.
    void setRunObstacle(const QString &sentence);

signals:
    void copyWanted();
    void saveWanted();
    void folderWanted();
    void runWanted();

private:
    QPushButton *makeWish(const QString &name, const QString &text, void (ScriptBar::*wanted)());

    QLabel *m_summary;
    QPushButton *m_run;
    QLabel *m_whyNot;
};

} // namespace bindwright
