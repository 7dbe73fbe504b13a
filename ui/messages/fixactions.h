// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "messagelist.h"

#include "model/draft/draft.h"

namespace bindwright {

/// Takes an edit of the draft: what it is called, and the draft with it.
using EditDraft = std::function<void(const QString &text, const Draft &draft)>;

/// A button for each change that mends \a problem in \a draft.
QList<MessageAction> fixActions(const Draft &draft, const Problem &problem, const EditDraft &edit);

/// The problem as a message with those buttons.
Message mendableMessage(const Draft &draft, const Problem &problem, const EditDraft &edit);

} // namespace bindwright
