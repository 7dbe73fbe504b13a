// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/columnwidth.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class ColumnWidthTest final : public QObject
{
    Q_OBJECT

private slots:
    void shares_data()
    {
        QTest::addColumn<QList<QList<int>>>("needs"); // whole, least, 1: grows
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        using Needs = QList<QList<int>>;
        QTest::newRow("all fit, nobody grows") << Needs{{50, 20, 0}, {80, 20, 0}} << 200 << QList{50, 80};
        QTest::newRow("the rest goes to one") << Needs{{50, 20, 0}, {80, 20, 1}} << 200 << QList{50, 150};
        QTest::newRow("the rest goes to two") << Needs{{50, 20, 1}, {80, 20, 1}} << 201 << QList{85, 116};
        QTest::newRow("the widest gives way") << Needs{{50, 20, 1}, {180, 20, 1}} << 150 << QList{50, 100};
        QTest::newRow("the widest are alike") << Needs{{150, 20, 0}, {180, 20, 0}} << 200 << QList{100, 100};
        QTest::newRow("none below its least") << Needs{{90, 70, 1}, {180, 60, 0}} << 100 << QList{70, 60};
        QTest::newRow("one is short") << Needs{{30, 70, 0}, {180, 60, 0}} << 100 << QList{30, 70};
        QTest::newRow("a hidden one takes nothing") << Needs{{0, 70, 1}, {80, 60, 1}} << 100 << QList{0, 100};
        QTest::newRow("no column") << Needs() << 100 << QList<int>();
    }

    void shares()
    {
        QFETCH(const QList<QList<int>>, needs);
        QFETCH(const int, room);
        QList<ColumnNeed> columns;
        for (const QList<int> &need : needs)
            columns.append({need.at(0), need.at(1), need.at(2) == 1});
        QTEST(sharedWidths(columns, room), "widths");
    }
};

QTEST_APPLESS_MAIN(ColumnWidthTest)
#include "columnwidthtest.moc"
