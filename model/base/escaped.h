// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// \a text from a file that anyone may have written, fit for a terminal: control characters, line breaks
/// too, and those that turn the direction of writing stand as "\x1B", "\u202E".
QString escaped(const QString &text);

/// The same for a text of several lines: line breaks and tabs stay.
QString escapedLines(const QString &text);

/// The same for JSON, in whose strings alone such characters stand: as "\\u001B", so that the same is read
/// from it.
QString escapedJson(const QString &json);

} // namespace bindwright
