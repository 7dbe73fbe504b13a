// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/style/columnwidth.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

class ColumnWidthTest final : public QObject
{
    Q_OBJECT

private slots:
    void shares_data()
    {
        QTest::addColumn<QList<QList<int>>>("needs"); // whole, snug, least, 1: grows
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        using Needs = QList<QList<int>>;
        QTest::newRow("all fit, nobody grows")
            << Needs{{50, 50, 20, 0}, {80, 80, 20, 0}} << 200 << QList{50, 80};
        QTest::newRow("the rest goes to one")
            << Needs{{50, 50, 20, 0}, {80, 80, 20, 1}} << 200 << QList{50, 150};
        QTest::newRow("the rest goes to two")
            << Needs{{50, 50, 20, 1}, {80, 80, 20, 1}} << 201 << QList{85, 116};
        QTest::newRow("air goes first") << Needs{{60, 50, 20, 0}, {100, 80, 20, 1}} << 130 << QList{50, 80};
        QTest::newRow("some air is left") << Needs{{60, 50, 20, 0}, {100, 80, 20, 0}} << 145 << QList{55, 90};
        QTest::newRow("the widest gives way")
            << Needs{{50, 50, 20, 1}, {180, 180, 20, 1}} << 150 << QList{50, 100};
        QTest::newRow("none is cut beside air")
            << Needs{{100, 50, 20, 0}, {180, 180, 20, 0}} << 200 << QList{50, 150};
        QTest::newRow("the widest are alike")
            << Needs{{150, 150, 20, 0}, {180, 180, 20, 0}} << 200 << QList{100, 100};
        QTest::newRow("a date is whole")
            << Needs{{150, 150, 150, 0}, {180, 180, 20, 1}} << 200 << QList{150, 50};
        QTest::newRow("it scrolls") << Needs{{90, 90, 70, 1}, {180, 180, 60, 0}} << 100 << QList{70, 60};
        QTest::newRow("it scrolls, half the room is enough")
            << Needs{{290, 290, 170, 1}, {180, 180, 60, 0}} << 200 << QList{170, 100};
        QTest::newRow("one is short") << Needs{{30, 30, 70, 0}, {180, 180, 60, 0}} << 100 << QList{30, 70};
        QTest::newRow("a hidden one takes nothing")
            << Needs{{0, 0, 0, 1}, {80, 80, 60, 1}} << 100 << QList{0, 100};
        QTest::newRow("no column") << Needs() << 100 << QList<int>();
    }

    void shares()
    {
        QFETCH(const QList<QList<int>>, needs);
        QFETCH(const int, room);
        QList<ColumnNeed> columns;
        for (const QList<int> &need : needs)
            columns.append({need.at(0), need.at(1), need.at(2), need.at(3) == 1});
        QTEST(sharedWidths(columns, room), "widths");
    }

    /// The arrow of sorting has room where it is drawn, and elsewhere where there is room for it.
    void headingsNeedNoArrow()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"IP address"_s, u"Host"_s});
        QTableView table;
        table.setModel(&model);
        table.setSortingEnabled(true);
        const QHeaderView &header = *table.horizontalHeader();
        table.sortByColumn(1, Qt::AscendingOrder);
        const ColumnNeed need = columnNeed(header, 0, 10, 0);
        QVERIFY(need.snug >= header.fontMetrics().horizontalAdvance(u"IP address"_s));
        QVERIFY(need.snug < need.whole);
        QCOMPARE(need.least, need.snug);
        table.sortByColumn(0, Qt::AscendingOrder);
        QVERIFY(columnNeed(header, 0, 10, 0).snug > need.snug);
        table.setColumnHidden(0, true);
        QCOMPARE(columnNeed(header, 0, 10, 0).whole, 0);
    }
};

QTEST_MAIN(ColumnWidthTest)
#include "columnwidthtest.moc"
