// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bindwright {

/// The languages that the program carries: "de", "en"…
QStringList languages();

/// A language by its own name: "Deutsch".
QString languageName(const QString &language);

/// What is said from now on, and how numbers and dates are written, by this program and by Qt. Empty, or
/// one that is not carried: the system's, as LANGUAGE, LC_ALL and LANG tell it, else English.
void useLanguage(const QString &language = {});

} // namespace bindwright
