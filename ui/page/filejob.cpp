// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "filejob.h"

#include "model/plan/export.h"

#include <QtConcurrentRun>

namespace bindwright {

MakeContent ready(const QByteArray &content)
{
    return [content](const std::function<bool()> &) { return std::optional(content); };
}

QFuture<Result<>> writeFile(FileStore &files, const QString &path, const MakeContent &make)
{
    return QtConcurrent::run([store = &files, path, make](QPromise<Result<>> &promise) {
        const auto content = make([&promise] { return promise.isCanceled(); });
        if (content && !promise.isCanceled())
            promise.addResult(writeAsFound(*store, path, *content));
    });
}

} // namespace bindwright
