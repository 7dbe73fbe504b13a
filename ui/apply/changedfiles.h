// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"
#include "ui/widgets/scripthighlighter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace bindwright {

/// A list of files, and of the chosen one the difference that a plan makes to it, or, for a script, the
/// whole.
class ChangedFiles final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangedFiles)

public:
    explicit ChangedFiles(QWidget *parent = nullptr);

    void setPlan(const Plan &plan, const Draft &draft);

    QString name() const; ///< of the file that is shown; empty: none is
    bool isScript() const;
    bool isDiff() const;
    QString text() const;
    QString summary() const; ///< how much of it there is, in a sentence

signals:
    void shown(); ///< another file

private:
    enum class Kind { Diff, Script, RoleScript, Template }; ///< RoleScript: a role's bindings are in it

    struct File
    {
        QString name;
        QString text;
        Kind kind = Kind::Diff;

        bool operator==(const File &) const = default;
    };

    static bool isScript(const File &file);
    static QList<File> filesOf(const Plan &plan, const Draft &draft);
    void showView(int index);
    void fillView(int index);
    File current() const;

    QComboBox *m_files;
    QStackedWidget *m_views;
    QLabel *m_empty;
    QList<File> m_shown;
};

} // namespace bindwright
