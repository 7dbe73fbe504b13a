// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLineEdit;

namespace bindwright {

/// Has \a field show \a text while it is empty, and be wide enough for it: a field that is as wide as its
/// form can be too narrow in another language.
void setWholePlaceholder(QLineEdit &field, const QString &text);

} // namespace bindwright
