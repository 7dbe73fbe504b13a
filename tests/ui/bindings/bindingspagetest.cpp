// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/messages/problemtable.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace bindwright;
using namespace fakes;

class BindingsPageTest : public QObject
{
    Q_OBJECT

private:
    static QPushButton *buttonOf(const QWidget &parent, const QString &text)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>()) {
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }

    static const QList<Binding> &bindings(const ShopBench &bench) { return bench.session.draft().bindings; }

private slots:
    void oneMessageForAllThatOneBindingHides()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Bindings);
        auto &table = child<ProblemTable>(page, u"bindings"_s);
        int hides = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            hides += int(
                table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"Hides"_s));
        QCOMPARE(hides, 1);
        shoot(bench.window, u"5-bindings"_s);
    }

    void aFixMendsAndUndoBringsItBack()
    {
        ShopBench bench;
        bench.bindAll();
        const Draft before = bench.session.draft();
        WizardPage &page = bench.show(Step::Bindings);
        auto &table = child<ProblemTable>(page, u"bindings"_s);
        QPushButton *fix = buttonOf(table, u"default"_s);
        QVERIFY(fix);
        fix->setFocus();
        QTest::keyClick(fix, Qt::Key_Space);
        QTRY_COMPARE(bindings(bench).first().ip, u"*"_s);
        QVERIFY(!buttonOf(table, u"default"_s));
        bench.undo.undo();
        QCOMPARE(bench.session.draft(), before);
    }

    void addsARowAndEditsItsHost()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Bindings);
        auto &table = child<ProblemTable>(page, u"bindings"_s);
        QTest::keyClick(&child<QPushButton>(page, u"addBinding"_s), Qt::Key_Space);
        QCOMPARE(bindings(bench).size(), 5);
        auto *line = table.findChild<QLineEdit *>(u"cellText"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"shop.harborpine.example"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(bindings(bench).last().host, u"shop.harborpine.example"_s);
        QCOMPARE(bindings(bench).last().site, u"Web"_s);
        QCOMPARE(bench.undo.count(), 2);
    }

    void addsEveryNameOfACertificate()
    {
        ShopBench bench;
        WizardPage &page = bench.show(Step::Bindings);
        shoot(bench.window, u"5-bindings-empty"_s);
        child<QComboBox>(page, u"roleFilter"_s).setCurrentText(u"StoreFront"_s);
        QMenu *menu = child<QPushButton>(page, u"addForNames"_s).menu();
        emit menu->aboutToShow();
        menu->actions().first()->trigger();
        QCOMPARE(bindings(bench).size(), 2);
        QCOMPARE(bindings(bench).first().certificate, u"ShopTls"_s);
        emit menu->aboutToShow();
        menu->actions().first()->trigger();
        QCOMPARE(bindings(bench).size(), 2);
    }

    void removesWhatIsSelected()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Bindings);
        auto &table = child<ProblemTable>(page, u"bindings"_s);
        table.setFocus();
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(bindings(bench).isEmpty());
        bench.undo.undo();
        QCOMPARE(bindings(bench).size(), 4);
    }

    void actsFromTheContextMenu()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Bindings);
        const QSignalSpy wanted(&page, &WizardPage::rowWanted);
        Problem place{.rule = Rule::HostNotCovered};
        place.row = 0;
        page.showProblem(place);
        child<QAction>(page, u"copyThumbprint"_s).trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(40, u'A'));
        child<QAction>(page, u"showCertificate"_s).trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<Step>(), Step::Certificates);
        QCOMPARE(wanted.first().at(1).toInt(), 0);
        child<QAction>(page, u"removeThis"_s).trigger();
        QCOMPARE(bindings(bench).size(), 3);
    }

    void filtersByText()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Bindings);
        auto &table = child<ProblemTable>(page, u"bindings"_s);
        const int all = table.model()->rowCount();
        QTest::keyClicks(&child<QLineEdit>(page, u"bindingFilter"_s), u"api."_s);
        QVERIFY(table.model()->rowCount() < all);
        child<QLineEdit>(page, u"bindingFilter"_s).setText(u"nowhere"_s);
        QCOMPARE(table.model()->rowCount(), 0);
    }

    void flagsThatAreNotShownAreKept()
    {
        ShopBench bench;
        bench.bindAll();
        Draft draft = bench.session.draft();
        draft.bindings[1].sslFlags = SslFlags::fromInt(1 | 1024);
        bench.session.setDraft(draft);
        WizardPage &page = bench.show(Step::Bindings);
        Problem place{.rule = Rule::HostNotCovered};
        place.row = 1;
        page.showProblem(place);
        QTest::keyClick(&child<QCheckBox>(page, u"noHttp2"_s), Qt::Key_Space);
        QCOMPARE(bindings(bench).at(1).sslFlags, SslFlags::fromInt(1 | 4 | 1024));
    }

    void whatIsNotValidBlocksAndWhatIsHiddenDoesNot()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Bindings);
        QVERIFY(page.validatePage());
        Draft draft = bench.session.draft();
        draft.bindings[1].port = u"https"_s;
        bench.session.setDraft(draft);
        QVERIFY(!page.validatePage());
    }
};

QTEST_MAIN(BindingsPageTest)
#include "bindingspagetest.moc"
