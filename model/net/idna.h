// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace bindwright {

/// Whether IDNA has \a label, in Unicode and lower case, as a label: every character is allowed there, and
/// those that need their surroundings have them. ASCII is not looked at. Source: RFC 5892 §2, §2.6,
/// appendix A.
bool isIdnaLabel(QStringView label);

} // namespace bindwright
