// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/base/rowchange.h"
#include "model/itemmodels/matrixmodel.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Column = MatrixModel::Column;

/// The answers for a server with one SNI binding for each of \a hosts.
PreviewMatrix answersOf(const QStringList &hosts, const QString &certificate = u"ShopTls"_s,
                        bool exact = false)
{
    Draft draft = shopDraft();
    draft.target = Target::Server;
    draft.service.roles.resize(1);
    draft.bindings.clear();
    for (const QString &host : hosts)
        draft.bindings.append(shopBinding(host, certificate));
    if (exact)
        draft.bindings.append(shopBinding({}, certificate, u"10.1.0.9"_s, {}));
    return PreviewMatrix::of(draft, IpAddress::parse(u"10.1.0.4"_s).value()).value();
}

} // namespace

class MatrixModelTest : public QObject
{
    Q_OBJECT

private slots:
    void cells();
    void changes_data();
    void changes();
    void followsOneRow();
    void otherClientsResetIt();
    void theWorstExpectationCounts();
    void rowChanges_data();
    void rowChanges();
};

void MatrixModelTest::cells()
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setAnswers(answersOf({u"www.harborpine.example"_s}));
    QCOMPARE(model.rowCount(), 2); // and any other name
    QCOMPARE(model.columnCount(), 7); // role, host, two addresses with and without SNI, expected
    const auto at = [&model](int column) { return model.index(0, column); };
    QCOMPARE(at(int(Column::Role)).data().toString(), u"StoreFront"_s);
    QCOMPARE(at(int(Column::Host)).data().toString(), u"www.harborpine.example"_s);
    QCOMPARE(at(int(Column::Host)).data(MatrixModel::NeverChosenRole).toInt(), -1);
    QCOMPARE(at(2).data().toString(), QString(40, u'A'));
    QCOMPARE(at(2).data(MatrixModel::CertificateRole).toString(), QString(40, u'A'));
    QCOMPARE(at(2).data(MatrixModel::VerdictRole).toInt(), int(Verdict::Right));
    QCOMPARE(at(3).data(MatrixModel::VerdictRole).toInt(), int(Verdict::Fallback));
    QCOMPARE(at(2).data(MatrixModel::CertaintyRole).toInt(), int(Certainty::Stated));
    QVERIFY(!at(2).data(MatrixModel::KeptRole).isValid());
    QVERIFY(!model.cell(at(0)) && !model.cell(at(1)) && !model.cell(at(model.expectedColumn())));
    QCOMPARE(model.cell(at(2))->certificate, QString(40, u'A'));
    QCOMPARE(model.clientAt(1), -1);
    QCOMPARE(model.clientAt(2), 0);
    QCOMPARE(model.clientAt(model.expectedColumn()), -1);
}

void MatrixModelTest::changes_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("changed");
    const QStringList none;
    const QStringList a{u"a.test"_s};
    const QStringList ab{u"a.test"_s, u"b.test"_s};
    const QStringList abc{u"a.test"_s, u"c.test"_s, u"b.test"_s}; // b's binding comes last
    const QStringList ac{u"a.test"_s, u"c.test"_s};
    QTest::newRow("none") << none << none << u"ShopTls"_s << 0 << 0 << 0;
    QTest::newRow("same") << ab << ab << u"ShopTls"_s << 0 << 0 << 0;
    QTest::newRow("one between") << ac << abc << u"ShopTls"_s << 1 << 0 << 0;
    QTest::newRow("one gone") << abc << ac << u"ShopTls"_s << 0 << 1 << 0;
    QTest::newRow("all gone") << abc << none << u"ShopTls"_s << 0 << 1 << 0;
    QTest::newRow("another certificate") << ab << ab << u"ApiTls"_s << 0 << 0 << 1;
    QTest::newRow("another host in its place") << ab << ac << u"ShopTls"_s << 0 << 0 << 1;
    QTest::newRow("a change and a new row") << a << ab << u"ApiTls"_s << 1 << 0 << 1;
}

void MatrixModelTest::changes()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QString, certificate);
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnswers(answersOf(before));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const PreviewMatrix answers = answersOf(after, certificate);
    model.setAnswers(answers);
    QTEST(int(inserted.size()), "inserted");
    QTEST(int(removed.size()), "removed");
    QTEST(int(changed.size()), "changed");
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), answers.rows().size());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.row(row), answers.rows().at(row));
}

void MatrixModelTest::followsOneRow()
{
    PreviewMatrix answers = answersOf({u"a.test"_s, u"b.test"_s, u"c.test"_s});
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnswers(answers);
    Draft draft = answers.draft();
    draft.bindings[1].certificate = u"ApiTls"_s;
    const auto rows = answers.follow(draft);
    QVERIFY(rows);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.follow(answers, *rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.row(1).cells.first().certificate, QString(40, u'B'));
}

void MatrixModelTest::otherClientsResetIt()
{
    MatrixModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAnswers(answersOf({u"a.test"_s}));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setAnswers(answersOf({u"a.test"_s}, u"ShopTls"_s, true));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.columnCount(), 9);
}

void MatrixModelTest::theWorstExpectationCounts()
{
    PreviewMatrix answers = answersOf({u"www.harborpine.example"_s, u"api.harborpine.example"_s});
    Draft draft = answers.draft();
    const Thumbprint shop = draft.certificates.first().sha1;
    const int row = answers.rows().first().host.startsWith(u'w') ? 0 : 1;
    draft.expectations = {answers.expectationAt(row, 0, shop), answers.expectationAt(row, 1, shop),
                          answers.expectationAt(1 - row, 0, shop)};
    QVERIFY(answers.follow(draft));
    MatrixModel model;
    model.setAnswers(answers);
    QCOMPARE(model.index(row, 2).data(MatrixModel::KeptRole).toInt(), int(Kept::Yes));
    QCOMPARE(model.index(row, 3).data(MatrixModel::KeptRole).toInt(), int(Kept::No));
    QCOMPARE(model.index(row, model.expectedColumn()).data(MatrixModel::KeptRole).toInt(), int(Kept::No));
    QCOMPARE(model.index(1 - row, model.expectedColumn()).data(MatrixModel::KeptRole).toInt(),
             int(Kept::Yes));
    QVERIFY(!model.index(2, model.expectedColumn()).data(MatrixModel::KeptRole).isValid());
}

void MatrixModelTest::rowChanges_data()
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

void MatrixModelTest::rowChanges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<int>, expected);
    const auto same = [](QChar x, QChar y) { return x == y; };
    const RowChange change = rowChange(QList<QChar>(before.cbegin(), before.cend()),
                                       QList<QChar>(after.cbegin(), after.cend()), same);
    QCOMPARE(change, (RowChange{expected[0], expected[1], expected[2], expected[3]}));
}

QTEST_GUILESS_MAIN(MatrixModelTest)
#include "matrixmodeltest.moc"
