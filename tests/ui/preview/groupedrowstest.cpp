// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "ui/preview/groupedrows.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const GroupedRows &rows)
{
    QStringList texts;
    for (int row = 0; row < rows.rowCount(); ++row)
        texts.append(rows.index(row, 0).data().toString());
    return texts;
}

} // namespace

class GroupedRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_source = std::make_unique<QStandardItemModel>();
        for (const QString &text : {u"a1"_s, u"b1"_s, u"a2"_s})
            m_source->appendRow({new QStandardItem(text), new QStandardItem(u"!"_s)});
        m_rows = new GroupedRows(m_source.get(), 0, 1);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_rows->setGroups([this](int row) {
            const QString text = m_source->item(row)->text();
            return RowGroup{text.left(1), text == "a2"_L1};
        });
    }

    void putsEachGroupBeneathItsName()
    {
        QCOMPARE(textsOf(*m_rows), (QStringList{u"▾ a"_s, u"a1"_s, u"a2"_s, u"▾ b"_s, u"b1"_s}));
        QCOMPARE(m_rows->index(0, 1).data().toString(), u"2 row(s), 1 wrong"_s);
        QCOMPARE(m_rows->index(3, 1).data().toString(), u"1 row(s)"_s);
        QCOMPARE(m_rows->mapToSource(m_rows->index(2, 0)).row(), 2);
        QVERIFY(!m_rows->mapToSource(m_rows->index(0, 0)).isValid());
    }

    void foldsAndUnfolds()
    {
        m_rows->toggle(m_rows->index(0, 0));
        QCOMPARE(textsOf(*m_rows), (QStringList{u"▸ a"_s, u"▾ b"_s, u"b1"_s}));
        QVERIFY(!m_rows->mapFromSource(m_source->index(0, 0)).isValid());
        m_rows->toggle(m_rows->index(0, 0));
        QCOMPARE(textsOf(*m_rows).size(), 5);
    }

    void followsTheSource_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("another group")
            << u"change"_s << QStringList{u"▾ c"_s, u"c1"_s, u"▾ b"_s, u"b1"_s, u"▾ a"_s, u"a2"_s};
        QTest::newRow("removed") << u"remove"_s << QStringList{u"▾ b"_s, u"b1"_s, u"▾ a"_s, u"a2"_s};
        QTest::newRow("sorted") << u"sort"_s << QStringList{u"▾ b"_s, u"b1"_s, u"▾ a"_s, u"a2"_s, u"a1"_s};
    }

    void followsTheSource()
    {
        QFETCH(QString, edit);
        QFETCH(QStringList, expected);
        if (edit == "change"_L1)
            m_source->item(0)->setText(u"c1"_s);
        else if (edit == "remove"_L1)
            m_source->removeRow(0);
        else
            m_rows->sort(0, Qt::DescendingOrder);
        QCOMPARE(textsOf(*m_rows), expected);
    }

private:
    std::unique_ptr<QStandardItemModel> m_source;
    GroupedRows *m_rows = nullptr; ///< its source owns it
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(GroupedRowsTest)
#include "groupedrowstest.moc"
