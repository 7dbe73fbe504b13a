// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servertext.h"

namespace bindwright {

// What people post: a prompt before it, a chat's or an issue's Markdown around it. Lines keep their numbers.

/// Without Markdown: quotes, fences, code marks, and the bars of a table, whose rows become "name : value".
QString withoutMarkdown(const QString &text);

/// From the first line that starts with one of \a starts; \a source where none does.
ServerText fromLineStarting(const ServerText &source, const QString &starts);

/// \a text up to the end of the JSON value that it starts with, after blanks; all of it where that has no
/// end.
QString firstJsonValue(const QString &text);

} // namespace bindwright
