// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/issuers/issuersource.h"

namespace bindwright {

/// See IssuerSource::get(). One connection, which never blocks and is closed afterwards.
Result<HttpAnswer> exchange(const HttpRequest &request, const IsCancelled &isCancelled);

} // namespace bindwright
