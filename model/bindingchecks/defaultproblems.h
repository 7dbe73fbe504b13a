// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conflictcheck.h"

#include <functional>

namespace bindwright {

/// Adds, once a port, that clients without SNI, and those whose host has no file, are answered on some
/// addresses alone, or on none. \a isAnswered: the platform's own binding answers them.
void findDefaults(const ConflictInput &input,
                  const std::function<bool(const QString &role, quint16 port)> &isAnswered,
                  QList<Problem> &found);

} // namespace bindwright
