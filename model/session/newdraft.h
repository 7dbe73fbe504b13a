// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// A draft in which nothing is decided yet: the project's own service, all its web roles chosen,
/// and the bindings that an earlier export left in the project's settings.
Draft draftOf(const QString &projectPath, const Service &service);

/// What \a draft changes, as it is now: \a onDisk, the service as the project's files have it, or the server
/// as it was read. What was added to know more, certificates and observations, is known to both.
Draft draftAsItIs(const Draft &draft, const Service &onDisk);

} // namespace bindwright
