// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/previewmodel.h"
#include "model/rowchange.h"
#include "tests/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Column = PreviewModel::Column;

PreviewRow rowFor(const QString &host, const QString &certificate)
{
    PreviewRow row;
    row.role = u"Shop"_s;
    row.host = host;
    row.withSni.hello.serverName = host;
    row.withSni.decision.outcome = Outcome::Served;
    row.withSni.decision.certificate = certificate;
    row.withSni.decision.certainty = Certainty::Derived;
    row.withSni.coverage = Coverage::Covered;
    return row;
}

} // namespace

class PreviewModelTest : public QObject
{
    Q_OBJECT

private slots:
    void cells();
    void changes_data();
    void changes();
    void rowChanges_data();
    void rowChanges();
};

void PreviewModelTest::cells()
{
    PreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setRows({rowFor(u"www.a.test"_s, u"A"_s)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.columnCount(), 4);
    const auto at = [&model](Column column) { return model.index(0, int(column)); };
    QCOMPARE(at(Column::Role).data().toString(), u"Shop"_s);
    QCOMPARE(at(Column::Host).data().toString(), u"www.a.test"_s);
    QVERIFY(!at(Column::Host).data(PreviewModel::OutcomeRole).isValid());
    QVERIFY(!model.cell(at(Column::Role)));
    QVERIFY(!model.cell(at(Column::Host)));
    QCOMPARE(model.cell(at(Column::WithSni))->decision.certificate, u"A"_s);
    QVERIFY(!model.cell(at(Column::WithoutSni))->hello.serverName);
    QCOMPARE(at(Column::WithSni).data().toString(), u"A"_s);
    QCOMPARE(at(Column::WithSni).data(PreviewModel::CertificateRole).toString(), u"A"_s);
    QCOMPARE(at(Column::WithSni).data(PreviewModel::OutcomeRole).toInt(), int(Outcome::Served));
    QCOMPARE(at(Column::WithSni).data(PreviewModel::CoverageRole).toInt(), int(Coverage::Covered));
    QCOMPARE(at(Column::WithSni).data(PreviewModel::CertaintyRole).toInt(), int(Certainty::Derived));
    QCOMPARE(at(Column::WithoutSni).data(PreviewModel::OutcomeRole).toInt(), int(Outcome::Reset));
    QVERIFY(!at(Column::WithoutSni).data(PreviewModel::CoverageRole).isValid());
}

void PreviewModelTest::changes_data()
{
    QTest::addColumn<QList<PreviewRow>>("before");
    QTest::addColumn<QList<PreviewRow>>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("changed");
    const PreviewRow a = rowFor(u"a.test"_s, u"A"_s);
    const PreviewRow b = rowFor(u"b.test"_s, u"B"_s);
    const PreviewRow c = rowFor(u"c.test"_s, u"C"_s);
    const QList<PreviewRow> none;
    QTest::newRow("none") << none << none << 0 << 0 << 0;
    QTest::newRow("first") << none << QList{a, b} << 1 << 0 << 0;
    QTest::newRow("same") << QList{a, b} << QList{a, b} << 0 << 0 << 0;
    QTest::newRow("one between") << QList{a, c} << QList{a, b, c} << 1 << 0 << 0;
    QTest::newRow("one gone") << QList{a, b, c} << QList{a, c} << 0 << 1 << 0;
    QTest::newRow("all gone") << QList{a, b, c} << none << 0 << 1 << 0;
    QTest::newRow("another certificate")
        << QList{a, b} << QList{a, rowFor(u"b.test"_s, u"A"_s)} << 0 << 0 << 1;
    QTest::newRow("another host in its place") << QList{a, b} << QList{a, c} << 0 << 0 << 1;
    QTest::newRow("a change and a new row")
        << QList{a, b} << QList{rowFor(u"a.test"_s, u"B"_s), b, c} << 1 << 0 << 1;
}

void PreviewModelTest::changes()
{
    QFETCH(QList<PreviewRow>, before);
    QFETCH(QList<PreviewRow>, after);
    PreviewModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(before);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(after);
    QTEST(int(inserted.size()), "inserted");
    QTEST(int(removed.size()), "removed");
    QTEST(int(changed.size()), "changed");
    QCOMPARE(model.rowCount(), after.size());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.row(model.index(row, 0)), after.at(row));
}

void PreviewModelTest::rowChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<int>>("expected"); // at, kept, removed, inserted
    QTest::newRow("same") << u"abc"_s << u"abc"_s << QList{3, 0, 0, 0};
    QTest::newRow("append") << u"abc"_s << u"abcd"_s << QList{3, 0, 0, 1};
    QTest::newRow("prepend") << u"abc"_s << u"xabc"_s << QList{0, 0, 0, 1};
    QTest::newRow("twice the same") << u"aaa"_s << u"aaaa"_s << QList{3, 0, 0, 1};
    QTest::newRow("remove") << u"abcd"_s << u"ad"_s << QList{1, 0, 2, 0};
    QTest::newRow("replace") << u"abc"_s << u"axc"_s << QList{1, 1, 0, 0};
    QTest::newRow("replace by more") << u"abc"_s << u"axyc"_s << QList{1, 1, 0, 1};
    QTest::newRow("replace by fewer") << u"abbc"_s << u"axc"_s << QList{1, 1, 1, 0};
}

void PreviewModelTest::rowChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<int>, expected);
    const auto same = [](QChar x, QChar y) { return x == y; };
    const RowChange change = rowChange(QList<QChar>(before.cbegin(), before.cend()),
                                       QList<QChar>(after.cbegin(), after.cend()), same);
    QCOMPARE(change, (RowChange{expected[0], expected[1], expected[2], expected[3]}));
}

QTEST_GUILESS_MAIN(PreviewModelTest)
#include "previewmodeltest.moc"
