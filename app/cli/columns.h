// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// How many columns of a terminal \a text takes: two for a wide letter of East Asia, none for a mark on
/// another letter.
int columnsOf(const QString &text);

/// \a text with blanks after it, up to \a columns.
QString padded(const QString &text, int columns);

} // namespace bindwright
