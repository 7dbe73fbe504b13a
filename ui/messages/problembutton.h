// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

#include "ui/widgets/button.h"

namespace bindwright {

/// "1 error, 2 warnings": the page's problems in the foot bar; a click lists them.
class ProblemButton final : public ShrinkingButton
{
    Q_OBJECT

public:
    explicit ProblemButton(QWidget *parent = nullptr);

    void setProblems(const QList<Problem> &problems);

signals:
    void chosen(const Problem &problem);

private:
    void fillMenu();

    QList<Problem> m_problems;
};

} // namespace bindwright
