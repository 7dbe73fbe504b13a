// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/page/whenfinished.h"

#include <QPromise>
#include <QTest>

using namespace bindwright;

/// What comes of a job reaches whoever waits for it, and nobody else.
class WhenFinishedTest final : public QObject
{
    Q_OBJECT

private:
    QPromise<int> m_promise;
    QObject m_context;
    QList<int> m_heard;
    int m_ended = 0;

    QFuture<int> started()
    {
        m_promise = QPromise<int>();
        m_heard.clear();
        m_ended = 0;
        m_promise.start();
        return m_promise.future();
    }

private slots:
    void handsOverTheResult()
    {
        whenResult(&m_context, started(), [this](int result) { m_heard.append(result); });
        m_promise.addResult(7);
        m_promise.finish();
        QTRY_COMPARE(m_heard, QList<int>{7});
        QTRY_VERIFY(m_context.children().isEmpty()); // the watcher is gone
    }

    void readsNothingOfACancelledOne()
    {
        QFuture<int> future = started();
        m_promise.addResult(7);
        whenResult(&m_context, future, [this](int result) { m_heard.append(result); });
        whenFinished(&m_context, future, [this](const QFuture<int> &done) {
            ++m_ended;
            QVERIFY(!hasResult(done));
            QCOMPARE(resultsOf(done), QList<int>{7}); // what it gave before
        });
        future.cancel();
        m_promise.finish();
        QTRY_COMPARE(m_ended, 1);
        QTRY_VERIFY(m_context.children().isEmpty());
        QVERIFY(m_heard.isEmpty());
    }

    void forgetsAJobWhoseWatcherIsDeleted()
    {
        delete whenFinished(&m_context, started(), [this](const QFuture<int> &) { ++m_ended; });
        m_promise.finish();
        QCoreApplication::processEvents();
        QCOMPARE(m_ended, 0);
    }

    void saysNothingToOneWhoIsGone()
    {
        const QFuture<int> future = started();
        {
            QObject gone;
            whenFinished(&gone, future, [this](const QFuture<int> &) { ++m_ended; });
        }
        m_promise.finish();
        QCoreApplication::processEvents();
        QCOMPARE(m_ended, 0);
    }
};

QTEST_GUILESS_MAIN(WhenFinishedTest)
#include "whenfinishedtest.moc"
