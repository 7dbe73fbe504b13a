// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

#include <QListWidget>

namespace bindwright {

constexpr int stepCount = int(Step::Apply) + 1;

/// How one step stands.
struct StepState
{
    enum class Progress { Done, Here, ToCome, LeftOut };

    Progress progress = Progress::ToCome;
    int errors = 0;
    bool reachable = false;

    bool operator==(const StepState &) const = default;
};

/// The wizard's steps: done, here, to come, and how many errors each has. One tab stop; Enter or
/// a click goes to a step that can be reached.
class StepList final : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void setStates(const QList<StepState> &states);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(Step step);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(int row, const StepState &state);

    QList<StepState> m_states;
};

} // namespace bindwright
