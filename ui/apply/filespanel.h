// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace bindwright {

class ChangedFiles;
class ScriptBar;
struct Draft;
struct Plan;

/// The files that a plan changes and those that go along: shows each, copies it, asks where to save it,
/// opens the folder that they are in. Writes nothing and runs nothing: it says what is wanted.
class FilesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilesPanel)

public:
    explicit FilesPanel(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const Draft &draft);
    void setFolder(const QString &folder); ///< where the files go, until one is saved elsewhere
    /// Why the script cannot be run on this machine, in a sentence; empty: it can.
    void setRunObstacle(const QString &sentence);
    bool showsScript() const;

signals:
    void shown(); ///< another file
    void saveWanted(const QString &path, const QByteArray &content);
    void runWanted(); ///< the script, here

private:
    void showFile();
    void openFolder();
    void askWhereToSave();

    ChangedFiles *m_changed;
    ScriptBar *m_bar;
    QString m_folder;
    QString m_savedTo; ///< the folder of the file that was saved last
};

} // namespace bindwright
