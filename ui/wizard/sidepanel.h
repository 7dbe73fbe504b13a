// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "steplist.h"

class QLabel;

namespace bindwright {

/// The wizard's side: the steps, and at the foot the plan file, whether it is saved, and a menu
/// for it.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(const QList<QAction *> &planActions, QWidget *parent = nullptr);

    StepList &steps() const { return *m_steps; }
    void setPlan(const QString &path, bool modified);

private:
    StepList *m_steps;
    QLabel *m_name;
    QLabel *m_state;
};

} // namespace bindwright
