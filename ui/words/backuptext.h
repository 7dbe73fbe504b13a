// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

namespace bindwright {

/// "2026-11-22 19:16:57", in local time.
QString momentText(const QDateTime &moment);

/// What became of an interrupted transaction, in one sentence.
QString recoveryText(const Recovery &recovery);

/// That a backup's apply was taken back, in one sentence.
QString undoneText(const Backup &backup);

} // namespace bindwright
