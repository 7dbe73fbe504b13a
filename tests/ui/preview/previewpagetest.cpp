// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/map/exportbutton.h"
#include "ui/map/mappanel.h"
#include "ui/preview/matrixtable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>

using namespace bindwright;
using namespace fakes;

class PreviewPageTest : public QObject
{
    Q_OBJECT

private:
    enum Column { Host = 1, WithSni, WithoutSni, OtherWithSni };

    static QString cell(const MatrixTable &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    static int rowOf(const MatrixTable &table, const QString &host)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (cell(table, row, Host) == host)
                return row;
        }
        return -1;
    }

    static MatrixTable &tableOf(const WizardPage &page) { return child<MatrixTable>(page, u"preview"_s); }

    static void choose(MatrixTable &table, const QString &host, int column)
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(rowOf(table, host), column));
    }

    static QString expected(const MatrixTable &table, const QString &host)
    {
        return cell(table, rowOf(table, host), table.model()->columnCount() - 1);
    }

private slots:
    void init() { QSettings().clear(); }

    /// The day is chosen by keyboard; the answers are of that day, and today's come back.
    void foresees()
    {
        ShopBench bench;
        bench.bindAll();
        Draft draft = bench.session.draft();
        for (Certificate &certificate : draft.certificates)
            certificate.notAfter = bench.session.facts().now.addDays(90);
        bench.session.setDraft(draft);
        WizardPage &page = bench.show(Step::Preview);
        const auto texts = [&page] {
            QStringList all;
            const MatrixTable &table = tableOf(page);
            for (int row = 0; row < table.model()->rowCount(); ++row)
                all.append(cell(table, row, WithSni)
                           + table.model()->index(row, WithSni).data(Qt::ToolTipRole).toString()
                           + table.model()->index(row, WithSni).data(Qt::AccessibleTextRole).toString());
            return all.join(u'|');
        };
        const QString today = texts();
        auto &slider = child<QSlider>(page, u"daySlider"_s);
        auto &note = child<QLabel>(page, u"forecast"_s);
        QVERIFY(note.text().isEmpty());
        slider.setFocus();
        QTest::keyClick(&slider, Qt::Key_End);
        QVERIFY2(note.text().contains(u"in 400"_s), qPrintable(note.text()));
        QTRY_VERIFY(texts() != today); // all have expired by then
        shoot(bench.window, u"6-preview-forecast"_s);
        QTest::keyClick(&child<QPushButton>(page, u"today"_s), Qt::Key_Space);
        QTRY_COMPARE(texts(), today);
        QVERIFY(note.text().isEmpty());
    }

    /// What was asked for is shown, not kept.
    void answersAfterAnEvent_data()
    {
        const QString other = u"api.harborpine.example, not this name"_s;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("after");
        QTest::newRow("linked renewal") << 1 << other + u", inferred"_s;
        QTest::newRow("new file in a store that there is not") << 2 << u"www.harborpine.example"_s;
        QTest::newRow("replaced") << 3 << other;
    }

    void answersAfterAnEvent()
    {
        QFETCH(int, kind);
        QFETCH(QString, after);
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        const MatrixTable &table = tableOf(page);
        const int www = rowOf(table, u"www.harborpine.example"_s);
        QCOMPARE(cell(table, www, WithSni), u"www.harborpine.example"_s);
        const Draft before = bench.session.draft();
        auto &event = child<QComboBox>(page, u"event"_s);
        auto &old = child<QComboBox>(page, u"eventOld"_s);
        auto &renewed = child<QComboBox>(page, u"eventNew"_s);
        QVERIFY(!old.isVisible() && !renewed.isVisible());
        event.setFocus();
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(&event, Qt::Key_Down);
        QVERIFY(old.isVisible() && renewed.isVisible());
        old.setCurrentIndex(old.findText(u"www.harborpine"_s, Qt::MatchStartsWith));
        renewed.setCurrentIndex(renewed.findText(u"api.harborpine"_s, Qt::MatchStartsWith));
        shoot(bench.window, u"6-preview-event"_s);
        QTRY_COMPARE(cell(table, www, WithSni), after);
        QCOMPARE(bench.session.draft(), before);
        event.setFocus();
        QTest::keyClick(&event, Qt::Key_Home);
        QTRY_COMPARE(cell(table, www, WithSni), u"www.harborpine.example"_s);
        QVERIFY(!old.isVisible());
    }

    void asksEveryKindOfClient()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        const MatrixTable &table = tableOf(page);
        QCOMPARE(child<QComboBox>(page, u"instanceAddress"_s).currentText(), u"10.1.0.4"_s);
        const int api = rowOf(table, u"api.harborpine.example"_s);
        QCOMPARE(cell(table, api, WithSni), u"www.harborpine.example, not this name"_s);
        QCOMPARE(cell(table, api, OtherWithSni), u"api.harborpine.example"_s);
        QCOMPARE(cell(table, rowOf(table, u"www.harborpine.example"_s), WithSni),
                 u"www.harborpine.example"_s);
        QVERIFY(rowOf(table, u"(any other name)"_s) >= 0);
        QVERIFY(child<QLabel>(page, u"neverChosen"_s).text().contains(u'3'));
        QVERIFY(table.model()->index(api, Host).data(Qt::ToolTipRole).toString().contains(u"never chosen"_s));
        QStringList heads;
        for (int column = WithSni; column < table.model()->columnCount(); ++column)
            heads.append(table.model()->headerData(column, Qt::Horizontal).toString().replace(u'\n', u' '));
        QCOMPARE(
            heads,
            (QStringList{u"with SNI to 10.1.0.4"_s, u"without SNI to 10.1.0.4"_s, u"with SNI to 192.0.2.4"_s,
                         u"without SNI to 192.0.2.4"_s, u"with SNI to [2001:db8::4]"_s,
                         u"without SNI to [2001:db8::4]"_s, u"Expected"_s}));
    }

    void theStepsFollowTheCell()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        choose(tableOf(page), u"api.harborpine.example"_s, WithSni);
        auto &trace = child<QListWidget>(page, u"trace"_s);
        auto &verdict = child<QLabel>(page, u"verdict"_s);
        QVERIFY(trace.count() >= 6);
        QVERIFY(trace.item(0)->text().contains(u"10.1.0.4:443"_s));
        QVERIFY(trace.item(1)->text().contains(u"would be served"_s));
        QVERIFY(verdict.text().contains(u"does not cover"_s));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&tableOf(page), Qt::Key_Right);
        QVERIFY(trace.item(0)->text().contains(u"192.0.2.4:443"_s));
        QVERIFY(verdict.text().contains(u"It covers the name"_s));
    }

    void neverShowsAnInferenceAsAFact()
    {
        ShopBench bench;
        bench.bindAll();
        Draft draft = bench.session.draft();
        draft.bindings = {shopBinding(u"*.harborpine.example"_s, u"ShopTls"_s)};
        draft.certificates[0].dnsNames.append(u"*.harborpine.example"_s);
        bench.session.setDraft(draft);
        WizardPage &page = bench.show(Step::Preview);
        MatrixTable &table = tableOf(page);
        choose(table, u"*.harborpine.example"_s, WithSni);
        QCOMPARE(cell(table, rowOf(table, u"*.harborpine.example"_s), WithSni),
                 u"www.harborpine.example, inferred"_s);
        QVERIFY(child<QLabel>(page, u"verdict"_s).text().startsWith(u"Inferred, no source says it"_s));
        bool said = false;
        auto &trace = child<QListWidget>(page, u"trace"_s);
        for (int i = 0; i < trace.count(); ++i)
            said = said || trace.item(i)->text().startsWith(u"Wildcard host name (inferred)"_s);
        QVERIFY(said);
    }

    void goesToTheBinding_data()
    {
        QTest::addColumn<bool>("byEnter");
        QTest::newRow("button") << false;
        QTest::newRow("Enter in the matrix") << true;
    }
    void goesToTheBinding()
    {
        QFETCH(bool, byEnter);
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        choose(tableOf(page), u"api.harborpine.example"_s, WithSni);
        QSignalSpy wanted(&page, &WizardPage::rowWanted);
        if (byEnter)
            QTest::keyClick(&tableOf(page), Qt::Key_Return);
        else
            QTest::keyClick(&child<QPushButton>(page, u"goToBinding"_s), Qt::Key_Space);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<Step>(), Step::Bindings);
        QCOMPARE(wanted.first().at(1).toInt(), 0);
    }

    void filters()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        const MatrixTable &table = tableOf(page);
        const int all = table.model()->rowCount();
        QTest::keyClick(&child<QCheckBox>(page, u"onlyWrong"_s), Qt::Key_Space);
        QCOMPARE(rowOf(table, u"(any other name)"_s), -1);
        QVERIFY(rowOf(table, u"api.harborpine.example"_s) >= 0);
        QVERIFY(table.model()->rowCount() < all);
        QTest::keyClick(&child<QCheckBox>(page, u"onlyWrong"_s), Qt::Key_Space);
        QTest::keyClicks(&child<QLineEdit>(page, u"hostFilter"_s), u"IMAGES"_s);
        QCOMPARE(table.model()->rowCount(), 1);
        QVERIFY(child<QLabel>(page, u"hostCount"_s).text().startsWith(u"1 of "_s));
    }

    void groups_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("by role") << 1 << QStringList{u"StoreFront: 4 row(s), 3 wrong"_s};
        QTest::newRow("by host") << 2
                                 << QStringList{u"api.harborpine.example: 1 row(s), 1 wrong"_s,
                                                u"images.harborpine.example: 1 row(s), 1 wrong"_s,
                                                u"www.harborpine.example: 1 row(s), 1 wrong"_s};
        QTest::newRow("by certificate") << 3 << QStringList{u"www.harborpine.example: 4 row(s), 3 wrong"_s};
    }

    /// Groups are chosen and folded by keyboard; the chosen answer stays chosen.
    void groups()
    {
        QFETCH(int, by);
        QFETCH(QStringList, headings);
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        MatrixTable &table = tableOf(page);
        const int all = table.model()->rowCount();
        choose(table, u"api.harborpine.example"_s, WithSni);
        auto &grouping = child<QComboBox>(page, u"groupBy"_s);
        grouping.setFocus();
        for (int i = 0; i < by; ++i)
            QTest::keyClick(&grouping, Qt::Key_Down);
        const auto found = [&table] {
            QStringList texts;
            for (int row = 0; row < table.model()->rowCount(); ++row) {
                if (table.model()->index(row, Host).data(Qt::FontRole).isValid())
                    texts.append(table.model()->index(row, Host).data(Qt::ToolTipRole).toString() + u": "_s
                                 + cell(table, row, WithSni));
            }
            return texts;
        };
        for (const QString &heading : std::as_const(headings))
            QVERIFY2(found().contains(heading), qPrintable(found().join(u" | "_s)));
        QCOMPARE(table.model()->rowCount(), all + found().size());
        QCOMPARE(cell(table, table.currentIndex().row(), Host), u"api.harborpine.example"_s);
        shoot(bench.window, u"6-preview-grouped-%1"_s.arg(by));
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, Host));
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(table.model()->rowCount() < all + found().size());
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(table.model()->rowCount(), all + found().size());
        grouping.setFocus();
        QTest::keyClick(&grouping, Qt::Key_Home);
        QCOMPARE(table.model()->rowCount(), all);
    }

    void sortsByWhatIsWorst()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        MatrixTable &table = tableOf(page);
        table.sortByColumn(WithSni, Qt::AscendingOrder);
        QVERIFY(cell(table, 0, WithSni).contains(u"not this name"_s));
        QVERIFY(rowOf(table, u"www.harborpine.example"_s) > rowOf(table, u"api.harborpine.example"_s));
    }

    void anotherAddressAnswersOtherwise()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        const MatrixTable &table = tableOf(page);
        auto &address = child<QComboBox>(page, u"instanceAddress"_s);
        address.setCurrentText(u"10.1.0.9"_s);
        QCOMPARE(cell(table, rowOf(table, u"api.harborpine.example"_s), WithSni),
                 u"api.harborpine.example"_s);
        address.setCurrentText(u"10.1."_s);
        QCOMPARE(table.model()->rowCount(), 0);
        QVERIFY(child<QLabel>(page, u"addressNote"_s).text().contains(u"10.1."_s));
    }

    void pinsByKeyAndUndoes()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        MatrixTable &table = tableOf(page);
        const QString api = u"api.harborpine.example"_s;
        choose(table, api, WithSni);
        QTest::keyClick(&table, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(bench.session.draft().expectations.size(), 1);
        const Expectation pinned = bench.session.draft().expectations.first();
        QCOMPARE(pinned.host, api);
        QCOMPARE(pinned.certificate, bench.session.draft().certificates.at(1).sha1); // its own binding's
        QVERIFY(!pinned.address);
        QCOMPARE(expected(table, api), u"api.harborpine.example: fails"_s);
        QVERIFY(cell(table, rowOf(table, api), WithSni).contains(u"(expectation: fails)"_s));
        QVERIFY(!table.model()
                     ->index(rowOf(table, api), table.model()->columnCount() - 1)
                     .data(Qt::DecorationRole)
                     .value<QIcon>()
                     .isNull());
        Draft mended = bench.session.draft();
        mended.bindings.removeFirst();
        bench.session.setDraft(mended);
        QCOMPARE(expected(table, api), u"api.harborpine.example: kept"_s);
        bench.undo.undo();
        QVERIFY(bench.session.draft().expectations.isEmpty());
        QCOMPARE(expected(table, api), QString());
    }

    void unpinsByKey()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        choose(tableOf(page), u"www.harborpine.example"_s, WithoutSni);
        auto &button = child<QPushButton>(page, u"pinCertificate"_s);
        QVERIFY(button.text().remove(u'&').contains(u"Expect www.harborpine.example"_s));
        QTest::keyClick(&tableOf(page), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(!bench.session.draft().expectations.first().sendsName);
        QCOMPARE(expected(tableOf(page), u"www.harborpine.example"_s), u"www.harborpine.example: kept"_s);
        QTest::keyClick(&tableOf(page), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(bench.session.draft().expectations.isEmpty());
    }

    void pinsFromTheMenu()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        MatrixTable &table = tableOf(page);
        choose(table, u"api.harborpine.example"_s, WithSni);
        emit table.customContextMenuRequested(table.visualRect(table.currentIndex()).center());
        auto &menu = child<QMenu>(table, u"cellMenu"_s);
        QVERIFY(menu.actions().size() >= 4);
        QCOMPARE(menu.actions().at(3)->text(), u"Expect api.harborpine.example"_s);
        QVERIFY(!menu.actions().last()->isEnabled());
        for (int i = 0; i < 4; ++i) // past what goes to the binding and copies the host
            QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(bench.session.draft().expectations.size(), 1);
        QVERIFY(bench.session.draft().expectations.first().certificate
                != bench.session.draft().certificates.at(1).sha1);
    }

    void startsAtItsFirstColumn()
    {
        ShopBench bench;
        bench.bindAll();
        Draft draft = bench.session.draft();
        draft.bindings
            .removeFirst(); // who sends no name is served nothing: the worst is in the second column
        bench.session.setDraft(draft);
        const MatrixTable &table = tableOf(bench.show(Step::Preview));
        QVERIFY(table.horizontalScrollBar()->maximum() > 0);
        QCOMPARE(table.horizontalScrollBar()->value(), 0);
    }

    void copiesTheHost()
    {
        ShopBench bench;
        bench.bindAll();
        MatrixTable &table = tableOf(bench.show(Step::Preview));
        choose(table, u"api.harborpine.example"_s, WithSni);
        emit table.customContextMenuRequested(table.visualRect(table.currentIndex()).center());
        auto &menu = child<QMenu>(table, u"cellMenu"_s);
        menu.actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"api.harborpine.example"_s);
    }

    void anyOtherNameCannotBePinned()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        choose(tableOf(page), u"(any other name)"_s, WithSni);
        QVERIFY(!child<QPushButton>(page, u"pinCertificate"_s).isVisible());
        QTest::keyClick(&tableOf(page), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(bench.session.draft().expectations.isEmpty());
    }

    void theMapLeadsTheSteps()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        child<QTabWidget>(page, u"previewTabs"_s).setCurrentIndex(1);
        auto &map = child<MapView>(page, u"conflictMap"_s);
        QVERIFY(!map.mapScene().boxes().isEmpty());
        for (MapNodeItem *box : map.mapScene().boxes()) {
            if (box->node().kind == MapNode::Kind::Host && box->node().text == "images.harborpine.example"_L1)
                map.mapScene().select(box->index());
        }
        QVERIFY(child<QListWidget>(page, u"trace"_s).item(0)->text().contains(u"10.1.0.4:443"_s));
        QCOMPARE(cell(tableOf(page), tableOf(page).currentIndex().row(), Host),
                 u"images.harborpine.example"_s);
        QSignalSpy wanted(&page, &WizardPage::rowWanted);
        QTest::keyClick(&map, Qt::Key_Return);
        QCOMPARE(wanted.first().at(1).toInt(), 3);
    }

    void asksForManyHostsBesideTheWindow()
    {
        ShopBench bench;
        bench.bindAll();
        Draft draft = bench.session.draft();
        for (int i = 0; i < 1500; ++i)
            draft.bindings.append(shopBinding(u"h%1.test"_s.arg(i), u"ShopTls"_s));
        bench.session.setDraft(draft);
        WizardPage &page = bench.show(Step::Preview);
        const MatrixTable &table = tableOf(page);
        QVERIFY(page.validatePage()); // nobody has to wait for it
        QTRY_VERIFY(table.model()->rowCount() > 1500);
        QTRY_VERIFY(!page.isBusy());
        draft.bindings.append(shopBinding(u"last.test"_s, u"ShopTls"_s));
        bench.session.setDraft(draft);
        page.cancelJob();
        QTRY_VERIFY(!page.isBusy());
        QTRY_VERIFY(child<QPushButton>(page, u"computeAgain"_s).isVisible());
        QCOMPARE(rowOf(table, u"last.test"_s), -1);
        QTest::keyClick(&child<QPushButton>(page, u"computeAgain"_s), Qt::Key_Space);
        QTRY_VERIFY(rowOf(table, u"last.test"_s) >= 0);
    }

    void listsConflictsWithTheirFixes()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        auto &tabs = child<QTabWidget>(page, u"previewTabs"_s);
        QVERIFY(tabs.tabText(2).contains(u'('));
        QVERIFY(!tabs.tabText(2).contains(u"(0)"_s));
        tabs.setCurrentIndex(2);
        const auto buttons = tabs.widget(2)->findChildren<QPushButton *>();
        const auto mend = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text().contains(u"default"_s); });
        QVERIFY(mend != buttons.cend());
        QTest::keyClick(*mend, Qt::Key_Space);
        QTRY_COMPARE(bench.session.draft().bindings.first().ip, u"*"_s); // it hides no one now
        QVERIFY(bench.undo.canUndo());
        for (const Problem &problem : bench.session.problems())
            QVERIFY(problem.rule != Rule::ShadowedByExactIp);
    }

    /// The project's own https endpoint answers all now; the draft binds by name alone.
    void saysWhatChanges()
    {
        ShopBench bench;
        bench.bindAll();
        Draft byName = bench.session.draft();
        byName.bindings.removeFirst();
        byName.httpsEndpoint = HttpsEndpoint::Tcp;
        bench.session.setDraft(byName);
        WizardPage &page = bench.show(Step::Preview);
        auto &tabs = child<QTabWidget>(page, u"previewTabs"_s);
        tabs.setCurrentIndex(3);
        auto &table = child<QTreeView>(page, u"changes"_s);
        const int changes = table.model()->rowCount();
        QVERIFY(changes > 0);
        const auto textAt = [&table](int row, int column) {
            return table.model()->index(row, column).data().toString();
        };
        enum ChangeColumn { AskedHost = 1, AskedBy, Now, Planned, WhatChanges };
        QCOMPARE(textAt(0, WhatChanges), u"worse"_s); // the worst first
        QVERIFY(!table.model()->index(0, WhatChanges).data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(child<QLabel>(page, u"changeCount"_s).text().contains(u"worse"_s));
        QVERIFY(child<QLabel>(page, u"whatNowIs"_s).text().contains(u"project's files"_s));
        shoot(bench.window, u"6-preview-changes"_s);
        QSignalSpy wanted(&page, &WizardPage::rowWanted);
        for (int i = 0; i < changes && textAt(table.currentIndex().row(), WhatChanges) != u"better"_s; ++i)
            QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(&child<QCheckBox>(page, u"onlyChanges"_s), Qt::Key_Space);
        QVERIFY(table.model()->rowCount() > changes);
        QTest::keyClicks(&child<QLineEdit>(page, u"changeFilter"_s), u"IMAGES"_s);
        for (int row = 0; row < table.model()->rowCount(); ++row)
            QVERIFY(textAt(row, AskedHost).startsWith(u"images"_s));
        Draft same = bench.session.draft();
        same.bindings.clear();
        bench.session.setDraft(same);
        QCOMPARE(child<QLabel>(page, u"changeCount"_s).text(), u"0 worse"_s);
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("matrix") << 0 << u"exportMatrix"_s << QByteArray("\"Host\",\"with SNI to 10.1.0.4\"");
        QTest::newRow("changes") << 3 << u"exportChanges"_s << QByteArray("\"Host\",\"Client\",\"Now\"");
    }

    void exportsWhatIsShown()
    {
        QFETCH(int, tab);
        QFETCH(QString, button);
        QFETCH(QByteArray, start);
        ShopBench bench;
        bench.bindAll();
        Draft draft = bench.session.draft();
        draft.roles = {u"StoreFront"_s};
        draft.service.roles.removeIf([](const Role &role) { return role.name != "StoreFront"_L1; });
        bench.session.setDraft(draft);
        WizardPage &page = bench.show(Step::Preview);
        child<QTabWidget>(page, u"previewTabs"_s).setCurrentIndex(tab);
        auto &save = child<ExportButton>(page, button);
        const QString path = bench.path(u"out.csv"_s);
        emit save.pathChosen(path);
        QTRY_VERIFY(bench.files.files.contains(path));
        QVERIFY2(bench.files.files.value(path).startsWith(start), bench.files.files.value(path).constData());
        QTRY_VERIFY(!page.isBusy());
        emit save.pathChosen(bench.path(u"out.docx"_s));
        QVERIFY2(noticeOf(page).contains(u".csv"_s), qPrintable(noticeOf(page)));
    }

    void theMapMarksWhatChanges()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        child<QTabWidget>(page, u"previewTabs"_s).setCurrentIndex(1);
        const auto stateOf = [map = page.findChild<MapView *>(u"conflictMap"_s)](const QString &host) {
            for (const MapNodeItem *box : map->mapScene().boxes()) {
                if (box->node().kind == MapNode::Kind::Host && box->node().text == host)
                    return box->state();
            }
            return QString();
        };
        const QString api = u"api.harborpine.example"_s;
        const QString unmarked = stateOf(api);
        QTest::keyClick(&child<QCheckBox>(page, u"compareWithNow"_s), Qt::Key_Space);
        QCOMPARE(stateOf(api), u"better · "_s + unmarked); // nobody got it before, some do then
        shoot(bench.window, u"6-preview-map-changes"_s);
        QTest::keyClick(&child<QCheckBox>(page, u"compareWithNow"_s), Qt::Key_Space);
        QCOMPARE(stateOf(api), unmarked);
    }

    void neverBlocks()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Preview);
        QVERIFY(page.validatePage());
        QVERIFY(page.isComplete());
    }
};

QTEST_MAIN(PreviewPageTest)
#include "previewpagetest.moc"
