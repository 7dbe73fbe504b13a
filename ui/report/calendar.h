// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/renewal/expiry.h"

namespace bindwright {

enum class CalendarFormat { ICalendar, Csv };

/// The format that a file's name asks for, .ics or .csv; none: another.
std::optional<CalendarFormat> calendarFormatOf(const QString &path);

/// What expires when, as the content of a file. iCalendar (RFC 5545): for each certificate whose end is
/// known a day from which it is due to be renewed, and the day that it ends; the same input gives the same
/// bytes. CSV (RFC 4180, UTF-8): a line a certificate with subject, thumbprint, both days, hosts and places.
/// An iCalendar that has no event is none (RFC 5545 §3.6): empty then.
QByteArray calendarOf(const QList<Expiry> &expiries, CalendarFormat format);

/// The certificates in use that an iCalendar has no event of, since their end is not known, with their
/// places.
QStringList missingInCalendar(const QList<Expiry> &expiries);

} // namespace bindwright
