// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakefilestore.h"
#include "tests/support/testing.h"
#include "ui/page/filejob.h"

#include <QSemaphore>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// One file is made and written beside the window.
class FileJobTest final : public QObject
{
    Q_OBJECT

private:
    FakeFileStore m_files;

    Result<> written(const MakeContent &make) { return writeFile(m_files, u"/a"_s, make).result(); }

private slots:
    void init()
    {
        m_files.files.clear();
        m_files.unwritable.clear();
    }

    void writesWhateverWasThere()
    {
        QVERIFY_RESULT(written(ready("one")));
        QCOMPARE(m_files.files.value(u"/a"_s), QByteArray("one"));
        QVERIFY_RESULT(written(ready("two")));
        QCOMPARE(m_files.files.value(u"/a"_s), QByteArray("two"));
    }

    void saysWhatWentWrong()
    {
        m_files.unwritable = u"/a"_s;
        const auto result = written(ready("one"));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::FileUnwritable);
    }

    void writesNothingOnceCancelled()
    {
        QSemaphore begun;
        QSemaphore goOn;
        const auto slow = [&](const std::function<bool()> &isCancelled) {
            begun.release();
            goOn.acquire();
            return isCancelled() ? std::nullopt : std::optional(QByteArray("late"));
        };
        QFuture<Result<>> future = writeFile(m_files, u"/a"_s, slow);
        begun.acquire();
        future.cancel();
        goOn.release();
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 0);
        QVERIFY(m_files.files.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileJobTest)
#include "filejobtest.moc"
