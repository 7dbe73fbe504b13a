// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace bindwright {

/// Shows the steps, to read and to copy.
class NextStepsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NextStepsDialog)

public:
    /// \a markdown as nextStepsOf() makes it.
    NextStepsDialog(const QString &markdown, QWidget *parent);
};

} // namespace bindwright
