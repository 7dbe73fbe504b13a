// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace bindwright {

/// What the command line's parts translate their sentences with: one context for all of them, of the same
/// name because lupdate does not read this file where another folder includes it.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

} // namespace bindwright
