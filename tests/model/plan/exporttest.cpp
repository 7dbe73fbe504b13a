// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/plan/export.h"
#include "tests/support/testing.h"

using namespace bindwright;

class ExportTest final : public QObject
{
    Q_OBJECT

private slots:
    /// What was ticked off in an earlier export stays so, where the step is still there.
    void ticks_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QByteArray>("after");
        const QByteArray steps = "# Next\n\n- [ ] one\n- [ ] two\n- three\n";
        QTest::newRow("none") << QByteArray("- [ ] one\n") << steps << steps;
        QTest::newRow("one") << QByteArray("- [x] two\n") << steps
                             << QByteArray("# Next\n\n- [ ] one\n- [x] two\n- three\n");
        QTest::newRow("of an editor of Windows") << QByteArray("- [X] one\r\n- [ ] two\r\n") << steps
                                                 << QByteArray("# Next\n\n- [x] one\n- [ ] two\n- three\n");
        QTest::newRow("another step") << QByteArray("- [x] four\n- [x] tw\n") << steps << steps;
        QTest::newRow("what is ticked now stays")
            << QByteArray() << QByteArray("- [x] one\n") << QByteArray("- [x] one\n");
        QTest::newRow("something else") << QByteArray("\x00\xff", 2) << steps << steps;
    }

    void ticks()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, steps);
        QTEST(withTicksOf(before, steps), "after");
    }
};

QTEST_APPLESS_MAIN(ExportTest)
#include "exporttest.moc"
