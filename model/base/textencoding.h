// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QStringConverter>

#include <optional>

namespace bindwright {

/// UTF-16 by its mark, or without one by the zero in every other byte of what begins mostly as ASCII.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView content);

struct DecodedText
{
    QString text;
    bool isGuess = false; ///< letters beyond ASCII may be others: nothing tells the code page
};

/// \a content as text. A mark tells UTF-8 and UTF-16; without one UTF-16 is known by its zero bytes, and
/// UTF-8 by being valid. All else is a code page: \a encoding ("cp850", "windows-1252"; empty: not known).
/// Fails with EncodingUnsupported where Qt does not know \a encoding. \a path names the file in errors.
Result<DecodedText> decodedText(const QByteArray &content, const QString &encoding, const QString &path);

} // namespace bindwright
