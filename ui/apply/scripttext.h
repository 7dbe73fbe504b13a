// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/script/scriptrunner.h"
#include "ui/messages/messagelist.h"

namespace bindwright {

/// What the script that the draft comes to will do, a sentence a step, in order; none without bindings.
QStringList scriptSentences(const Draft &draft);

/// How a run on this machine ended.
Message endText(const ScriptReport &report);

} // namespace bindwright
