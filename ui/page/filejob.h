// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

#include <QFuture>

namespace bindwright {

/// Makes what a file holds, beside the window; asks now and then whether it was cancelled, and is none then.
using MakeContent = std::function<std::optional<QByteArray>(const std::function<bool()> &isCancelled)>;

/// A content that is there already.
MakeContent ready(const QByteArray &content);

/// Makes \a path's content and writes it, whatever stood there, as a job of its own; \a files outlives it.
/// No result: it was cancelled before it wrote.
QFuture<Result<>> writeFile(FileStore &files, const QString &path, const MakeContent &make);

} // namespace bindwright
