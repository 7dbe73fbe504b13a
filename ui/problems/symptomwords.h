// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/symptoms.h"

namespace bindwright {

/// What the message means here, in a sentence or two.
QString meaningText(const Symptom &symptom);

/// What to do about it.
QString adviceText(const Symptom &symptom);

} // namespace bindwright
