// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reportfacts.h"

namespace bindwright {

/// The page's body; \a map is put in where the map goes. All else is escaped.
QString reportBody(const ReportFacts &facts, const QString &map);

} // namespace bindwright
