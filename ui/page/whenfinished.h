// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>

namespace bindwright {

// Not QFuture::then(): in Qt 6.4 it reaches for its context even where that went before the job ended.

/// Calls \a then with \a future in \a context's thread once it has finished, cancelled or not, unless
/// \a context is gone by then. The watcher goes with it: it is returned to follow progress, or to be
/// deleted where nobody wants to know any more.
template<class T, class Then>
QFutureWatcher<T> *whenFinished(QObject *context, const QFuture<T> &future, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->future());
    });
    watcher->setFuture(future);
    return watcher;
}

/// Whether \a future gave what it was started for: a cancelled one is not to be read.
template<class T>
bool hasResult(const QFuture<T> &future)
{
    return !future.isCanceled() && future.resultCount() > 0;
}

/// What a job with many results gave; of a cancelled one, what it gave before.
template<class T>
QList<T> resultsOf(const QFuture<T> &future)
{
    QList<T> results;
    for (int i = 0; i < future.resultCount(); ++i)
        results.append(future.resultAt(i));
    return results;
}

/// Calls \a then with the result of \a future as whenFinished() does; not at all when it was cancelled.
template<class T, class Then>
void whenResult(QObject *context, const QFuture<T> &future, Then then)
{
    whenFinished(context, future, [then](const QFuture<T> &done) {
        if (hasResult(done))
            then(done.result());
    });
}

} // namespace bindwright
