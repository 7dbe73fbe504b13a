// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

#include <QGroupBox>

#include <functional>

class QLabel;
class QLineEdit;

namespace bindwright {

/// A field for an error that was seen somewhere: says what it means here, and which of the problems it fits.
class ExplainBox final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExplainBox)

public:
    /// \a problems: what is known of what is open, asked for each time.
    ExplainBox(const std::function<QList<Problem>()> &problems, QWidget *parent);

private:
    void explain();

    std::function<QList<Problem>()> m_problems;
    QLineEdit *m_text = nullptr;
    QLabel *m_meaning = nullptr;
};

} // namespace bindwright
