// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan.h"
#include "scripthighlighter.h"

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
    bool isScript() const; ///< not a difference
    QString text() const;
    QString summary() const; ///< how much of it there is, in a sentence

signals:
    void shown(); ///< another file

private:
    struct Tab
    {
        QString name;
        QString text;
        bool isDiff = true;
        bool isOfOneRole = false; ///< a script that has a role's bindings in it

        bool operator==(const Tab &) const = default;
    };

    static QList<Tab> tabsOf(const Plan &plan, const Draft &draft);
    void showTab(int index);
    void fillTab(int index);
    Tab current() const;

    QTabWidget *m_tabs;
    QLabel *m_empty;
    QList<Tab> m_shown;
};

} // namespace bindwright
