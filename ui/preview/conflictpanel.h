// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

#include <QWidget>

class QLabel;

namespace bindwright {

class MessageList;

/// A list of what is in conflict, with how much of it there is above.
class ConflictPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictPanel)

public:
    /// \a list: shows worstConflicts(); the panel takes it in.
    ConflictPanel(MessageList *list, QWidget *parent);

    void setCount(int conflicts); ///< that are known, listed or not

private:
    QLabel *m_count;
};

/// Whether a problem is about who gets which certificate.
bool isConflict(const Problem &problem);

/// The conflicts of \a known, those of one cause as one, the worst first.
QList<Problem> conflictsIn(const QList<Problem> &known);

/// Those of them that a list shows.
QList<Problem> worstConflicts(const QList<Problem> &known);

} // namespace bindwright
