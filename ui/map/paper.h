// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/palette.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>

class QPainter;
class QPdfWriter;
class QRectF;
class QTextDocument;

namespace bindwright {

// Drawings as the content of a file, on a page as large as they are, or as pages of paper. In any thread.

enum class PictureFormat { Svg, Png, Pdf };

/// Draws into all of the room.
using Paint = std::function<void(QPainter &painter, const QRectF &room)>;

QByteArray pictureOf(const QSizeF &size, PictureFormat format, const Paint &paint);

/// A4, landscape, with margins.
void setUpPaper(QPdfWriter &writer);
/// The style sheet of what QTextDocument prints: dark on white, a class for each tone.
QString paperStyleSheet();
QString toneClass(Tone tone); ///< its name
/// \a text for HTML; control characters, which no XML may have, are written out.
QString htmlText(const QString &text);
/// The pages of \a document, one after the other; it is laid out for \a writer.
void paintPages(QPainter &painter, QPdfWriter &writer, QTextDocument &document);

} // namespace bindwright
