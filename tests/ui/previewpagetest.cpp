// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "shopbench.h"

#include "../testing.h"

#include "ui/problemtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace bindwright;
using namespace fakes;

class PreviewPageTest : public QObject
{
    Q_OBJECT

private:
    static QString cell(const ProblemTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    static int rowOf(const ProblemTable &table, const QString &host)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (cell(table, row, 1) == host)
                return row;
        }
        return -1;
    }

private slots:
    void looksAtTheAddressThatHasABindingOfItsOwn()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        auto &table = child<ProblemTable>(page, u"preview"_s);
        QCOMPARE(child<QComboBox>(page, u"instanceAddress"_s).currentText(), u"10.1.0.4"_s);
        const int api = rowOf(table, u"api.harborpine.example"_s);
        QCOMPARE(cell(table, api, 2), u"www.harborpine.example, not this name"_s);
        QCOMPARE(cell(table, rowOf(table, u"www.harborpine.example"_s), 2), u"www.harborpine.example"_s);
        QVERIFY(child<QLabel>(page, u"neverChosen"_s).text().contains(u'3'));

        table.setFocus();
        table.setCurrentIndex(table.model()->index(api, 2));
        const auto &trace = child<QListWidget>(page, u"trace"_s);
        QVERIFY(trace.count() >= 6);
        QVERIFY(trace.item(0)->text().contains(u"10.1.0.4:443"_s));
        QVERIFY(trace.item(1)->text().contains(u"would be served"_s));
        QVERIFY(child<QLabel>(page, u"verdict"_s).text().contains(u"does not cover"_s));
        shoot(bench.window, u"6-preview-matrix"_s);
    }

    void goesToTheBinding()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        auto &table = child<ProblemTable>(page, u"preview"_s);
        table.setCurrentIndex(table.model()->index(rowOf(table, u"api.harborpine.example"_s), 2));
        QSignalSpy wanted(&page, &WizardPage::problemWanted);
        QTest::keyClick(&child<QPushButton>(page, u"goToBinding"_s), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<Problem>().row, 0);
        QCOMPARE(wanted.first().first().value<Problem>().step, Step::Bindings);
    }

    void showsOnlyWhatIsWrong()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        auto &table = child<ProblemTable>(page, u"preview"_s);
        QTest::keyClick(&child<QCheckBox>(page, u"onlyWrong"_s), Qt::Key_Space);
        QCOMPARE(rowOf(table, u"www.harborpine.example"_s), -1);
        QVERIFY(rowOf(table, u"api.harborpine.example"_s) >= 0);
    }

    void anotherAddressAnswersOtherwise()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        auto &table = child<ProblemTable>(page, u"preview"_s);
        auto &address = child<QComboBox>(page, u"instanceAddress"_s);
        address.setCurrentText(u"10.1.0.9"_s);
        QCOMPARE(cell(table, rowOf(table, u"api.harborpine.example"_s), 2), u"api.harborpine.example"_s);
        address.setCurrentText(u"10.1."_s);
        QCOMPARE(table.model()->rowCount(), 0);
        QVERIFY(child<QLabel>(page, u"addressNote"_s).text().contains(u"10.1."_s));
    }

    void neverBlocks()
    {
        ShopBench bench;
        bench.bindAll();
        QVERIFY(bench.show(Step::Preview).validatePage());
    }
};

QTEST_MAIN(PreviewPageTest)
#include "previewpagetest.moc"
