// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renewaldue.h"

#include <QTimeZone>

namespace bindwright {

QDateTime renewalDue(const Certificate &certificate, std::optional<int> days)
{
    const QDate end = certificate.notAfter.toUTC().date();
    return QDateTime(end.addDays(-days.value_or(renewalDays(certificate))), QTime(0, 0), QTimeZone::utc());
}

bool isRenewalDue(const Certificate &certificate, const QDateTime &now, std::optional<int> days)
{
    return now >= renewalDue(certificate, days);
}

} // namespace bindwright
