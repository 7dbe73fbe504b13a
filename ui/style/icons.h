// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "palette.h"

#include "model/base/certainty.h"

#include <QIcon>

class QPainter;
class QWidget;

namespace bindwright {

/// The picture :/icons/NAME.svg in one colour, sharp at every size; the style's own picture where
/// the resource is missing.
QIcon icon(const QString &name, const QColor &color);

/// Draws it into \a rect as lines, not as a picture: sharp on paper too. In any thread.
void drawIcon(QPainter &painter, const QString &name, const QColor &color, const QRectF &rect);

/// The same in the text colour of \a widget, or in a tone on its palette.
QIcon icon(const QString &name, const QWidget &widget);
QIcon icon(const QString &name, const QWidget &widget, Tone tone);

QIcon severityIcon(Severity severity, const QWidget &widget);

/// A small number in a ring, for a step to come.
QIcon numberIcon(int number, const QColor &color);

} // namespace bindwright
