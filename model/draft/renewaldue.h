// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

namespace bindwright {

/// The first moment, UTC, of the day from which \a certificate is to be renewed: \a days before the day that
/// it ends, that day included; none: renewalDays().
QDateTime renewalDue(const Certificate &certificate, std::optional<int> days = {});

/// Whether that day has come \a now.
bool isRenewalDue(const Certificate &certificate, const QDateTime &now, std::optional<int> days = {});

} // namespace bindwright
