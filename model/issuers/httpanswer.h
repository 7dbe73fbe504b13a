// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <optional>

namespace bindwright {

/// The most bytes of a body, and of the headers before it, that are read.
constexpr qsizetype maximumIssuerBytes = 256 * 1024;
constexpr qsizetype maximumHeaderBytes = 16 * 1024;

/// What an HTTP server answered.
struct HttpAnswer
{
    int status = 0;
    QByteArray reason; ///< "404 Not Found"
    QByteArray location; ///< of a redirect
    QByteArray encoding; ///< Content-Encoding; empty: none
    QByteArray body;

    bool operator==(const HttpAnswer &) const = default;
};

/// The answer in what was \a received so far; none: more is to come. \a isClosed: nothing more will. Fails
/// with AnswerTooLarge or FetchNotUnderstood. RFC 9112
Result<std::optional<HttpAnswer>> readHttpAnswer(const QByteArray &received, bool isClosed);

} // namespace bindwright
