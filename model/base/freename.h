// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bindwright {

/// \a base, with the first number from 2 on behind it where \a taken has it. Names that differ in case alone
/// are no help to anybody: they count as one.
QString freeName(const QString &base, const QStringList &taken);

} // namespace bindwright
