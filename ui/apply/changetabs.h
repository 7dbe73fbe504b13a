// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"
#include "ui/widgets/scripthighlighter.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace bindwright {

/// One tab a file: the difference that a plan makes to it, or, for a script, the whole of it.
class ChangeTabs final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeTabs)

public:
    explicit ChangeTabs(QWidget *parent = nullptr);

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

    struct Tab
    {
        QString name;
        QString text;
        Kind kind = Kind::Diff;

        bool operator==(const Tab &) const = default;
    };

    static bool isScript(const Tab &tab);
    static QList<Tab> tabsOf(const Plan &plan, const Draft &draft);
    void showTab(int index);
    void fillTab(int index);
    Tab current() const;

    QTabWidget *m_tabs;
    QLabel *m_empty;
    QList<Tab> m_shown;
};

} // namespace bindwright
