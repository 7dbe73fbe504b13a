// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace bindwright {

/// A button that Enter does not press from afar, as QWizard would have it; connect clicked().
QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent);

} // namespace bindwright
