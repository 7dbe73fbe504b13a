// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/certainty.h"

#include <QPalette>

namespace bindwright {

/// What a colour says. Never alone: an icon or a word says the same.
enum class Tone { Error, Warning, Success, Info, Muted };

Tone toneOf(Severity severity);

/// Whether a palette is dark: its text is lighter than its window.
bool isDark(const QPalette &palette);

/// The text colour of a tone: at least 4.5:1 on the palette's window, its base and background().
QColor foreground(Tone tone, const QPalette &palette);

/// A quiet background for text of that tone (or of the palette's own text colour).
QColor background(Tone tone, const QPalette &palette);

/// The frame of a check box, a radio button or an input: at least 3:1 on the palette's window and base, where
/// it can be used. WCAG 2.1, 1.4.11
QColor indicatorFrame(const QPalette &palette, bool isEnabled);

/// The frame of what has the keyboard's focus: at least 3:1 on what it is drawn on, the palette's window,
/// base and button, or a selected row. WCAG 2.1, 1.4.11
QColor focusFrame(const QPalette &palette, bool isSelected);

/// \a palette with placeholders, selected text and links that have 4.5:1 on their ground; what has it stays.
QPalette readable(const QPalette &palette);

/// Makes the application's palette so; to be called again when the system has another one.
void makeApplicationReadable();

/// The contrast of two opaque colours, 1 to 21. WCAG 2.1, contrast ratio
double contrast(const QColor &one, const QColor &other);

} // namespace bindwright
