// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace bindwright {

/// Lets Tab go through \a root as its layouts go: from left to right, from top to bottom, part by part. Made
/// by the layouts, whatever was created first.
void orderTabsByLayout(QWidget *root);

} // namespace bindwright
