// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

// What people post: a prompt before it, a chat's or an issue's Markdown around it. Lines keep their numbers.

/// Without Markdown, the same marks of Jira, or the tags of a page: quotes, fences, code marks, bold, and the
/// bars of a table, whose rows become "name : value".
QString withoutMarkdown(const QString &text);

/// \a text with blanks for the declaration and the comments in front of its root element.
QString withoutXmlHead(QString text);

} // namespace bindwright
