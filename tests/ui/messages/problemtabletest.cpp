// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/messages/problemtable.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// A table of two columns in a window; a row says "wrong" beneath it where its second cell does.
class Bench
{
public:
    explicit Bench(const QList<QStringList> &rows)
    {
        for (const QStringList &row : rows)
            model.appendRow({new QStandardItem(row.at(0)), new QStandardItem(row.at(1))});
        table.setSource(&model, [](const QModelIndex &row) {
            const bool isWrong = row.siblingAtColumn(1).data() == u"wrong"_s;
            return isWrong ? QList{Message{.severity = Severity::Error,
                                           .text = u"It is wrong."_s,
                                           .detail = u"Write another word."_s}}
                           : QList<Message>();
        });
        table.resize(600, 300);
        table.show();
        table.activateWindow();
        if (!QTest::qWaitForWindowActive(&table))
            qFatal("the window does not become active");
    }

    /// Whether the cell is wide enough for its text.
    bool isWhole(int row, int column) const
    {
        const QString text = table.model()->index(row, column).data().toString();
        return table.columnWidth(column) >= table.fontMetrics().horizontalAdvance(text);
    }

    void dragFirstColumnTo(int width)
    {
        QWidget *header = table.horizontalHeader()->viewport();
        const int y = header->height() / 2;
        const QPoint edge(table.columnWidth(0) - 1, y);
        QTest::mouseMove(header, edge);
        QTest::mousePress(header, Qt::LeftButton, {}, edge);
        QTest::mouseMove(header, {width - 1, y});
        QTest::mouseRelease(header, Qt::LeftButton, {}, {width - 1, y});
    }

    QStandardItemModel model;
    ProblemTable table{u"bench"_s, nullptr};
};

const QString longName = u"a-rather-long-host-name.with-many-parts.harborpine.example"_s;

} // namespace

class ProblemTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void fitsItsColumnsToNewRows()
    {
        Bench bench({{u"a"_s, u"b"_s}});
        QVERIFY(bench.isWhole(0, 0));
        const int before = bench.table.columnWidth(0);
        bench.model.appendRow({new QStandardItem(longName), new QStandardItem(u"c"_s)});
        QVERIFY(bench.isWhole(1, 0));
        QVERIFY(bench.table.columnWidth(0) > before);
        bench.model.removeRow(1);
        QCOMPARE(bench.table.columnWidth(0), before);
    }

    void elidesInTheMiddleAndSaysTheWholeInATooltip()
    {
        const Bench bench({{longName, u"b"_s}});
        QCOMPARE(bench.table.textElideMode(), Qt::ElideMiddle);
        QCOMPARE(bench.table.model()->index(0, 0).data(Qt::ToolTipRole).toString(), longName);
    }

    void narrowsOthersBeforeThoseThatStayWhole()
    {
        Bench bench({{longName + longName + longName, u"2027-02-09 · 73 days left"_s}});
        bench.table.keepWhole({1});
        bench.table.refreshMessages();
        QVERIFY(bench.isWhole(0, 1));
        QVERIFY(!bench.isWhole(0, 0));
    }

    /// Whatever the others are, and however long they are in a language.
    void datesAreNeverCut()
    {
        const QString date = u"valid until the 9th of February 2027 · still 73 days left"_s;
        Bench bench({{longName + longName + longName, date}});
        bench.table.keepWhole({0});
        bench.table.keepDatesWhole(1);
        bench.table.refreshMessages();
        QVERIFY(bench.isWhole(0, 1));
        QVERIFY(!bench.isWhole(0, 0));
    }

    void keepsWhatTheAdminSetAndRemembersIt()
    {
        {
            Bench bench({{u"a"_s, u"b"_s}});
            bench.dragFirstColumnTo(222);
            QCOMPARE(bench.table.columnWidth(0), 222);
            bench.model.appendRow({new QStandardItem(longName), new QStandardItem(u"c"_s)});
            QCOMPARE(bench.table.columnWidth(0), 222);
        }
        const Bench again({{longName, u"b"_s}});
        QCOMPARE(again.table.columnWidth(0), 222);
    }

    void saysThatNothingIsCurrent()
    {
        Bench bench({{u"a"_s, u"b"_s}});
        QModelIndex last;
        connect(&bench.table, &ProblemTable::currentSourceChanged, this,
                [&] { last = bench.table.currentSource(); });
        bench.table.setCurrentSource(bench.model.index(0, 1));
        QVERIFY(last.isValid());
        bench.model.removeRow(0);
        QVERIFY(!last.isValid());
    }

    void rowsShrinkWhenTheirMessageGoes()
    {
        Bench bench({{u"a"_s, u"wrong"_s}, {u"b"_s, u"right"_s}, {u"c"_s, u"wrong"_s}});
        const int height = bench.table.rowHeight(0);
        QVERIFY(bench.table.rowHeight(1) > height); // the message
        bench.model.item(0, 1)->setText(u"right"_s);
        bench.table.refreshMessages();
        bench.model.item(2, 1)->setText(u"right"_s);
        bench.table.refreshMessages();
        for (int row = 0; row < 3; ++row)
            QCOMPARE(bench.table.rowHeight(row), height);
    }

    void scrollsToTheMessageToo()
    {
        QList<QStringList> rows(40, {u"a"_s, u"right"_s});
        rows[30] = {u"b"_s, u"wrong"_s};
        Bench bench(rows);
        bench.table.setCurrentSource(bench.model.index(30, 0));
        const QRect shown = bench.table.viewport()->rect();
        QVERIFY(shown.contains(bench.table.visualRect(bench.table.model()->index(30, 0))));
        QVERIFY(shown.contains(bench.table.visualRect(bench.table.model()->index(31, 0))));
        QCOMPARE(bench.table.currentIndex().row(), 30);
    }

    void putsATreesRowsBeneathTheirParents()
    {
        Bench bench({{u"leaf"_s, u"wrong"_s}, {u"other"_s, u"right"_s}});
        bench.model.item(0)->appendRow({new QStandardItem(u"issuer"_s), new QStandardItem(u"wrong"_s)});
        const QAbstractItemModelTester tester(bench.table.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.table.refreshMessages();
        QStringList shown;
        for (int row = 0; row < bench.table.model()->rowCount(); ++row)
            shown.append(bench.table.model()->index(row, 0).data().toString());
        QCOMPARE(shown,
                 (QStringList{u"leaf"_s, u"It is wrong."_s, u"issuer"_s, u"It is wrong."_s, u"other"_s}));
        const QModelIndex issuer = bench.model.index(0, 0, bench.model.index(0, 0));
        bench.table.setCurrentSource(issuer);
        QCOMPARE(bench.table.currentIndex().row(), 2);
        QCOMPARE(bench.table.currentSource(), issuer);
        QCOMPARE(bench.table.selectedText(), u"issuer\twrong"_s);
        bench.table.refreshMessages();
        QCOMPARE(bench.table.currentSource(), issuer); // it stays the chosen one
    }
};

QTEST_MAIN(ProblemTableTest)
#include "problemtabletest.moc"
