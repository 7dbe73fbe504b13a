// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/window.h"
#include "ui/widgets/droparea.h"
#include "ui/wizard/steplist.h"

#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>

using namespace bindwright;
using namespace Qt::StringLiterals;

class FrameTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void buildsAPageWhenItIsFirstShown()
    {
        Window window;
        for (int id : window.wizard.pageIds())
            QCOMPARE(isBuilt(window, Step(id)), Step(id) == Step::Project);
        window.wizard.goTo(Step::Certificates);
        QVERIFY(isBuilt(window, Step::Certificates));
        QVERIFY(!isBuilt(window, Step::Preview));
    }

    void saysWhyNextIsNotPossible()
    {
        Window window{Draft()};
        QVERIFY(!window.wizard.button(QWizard::NextButton)->isEnabled());
        const auto *reason = window.onPage<QLabel>(u"obstacle"_s);
        QVERIFY(reason->isVisible());
        QVERIFY(!reason->text().isEmpty());
        window.bench.session.reset({{}, fakes::noon()}, shopDraft());
        QVERIFY(window.wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(!reason->isVisible());
    }

    void goesToStepsByKey()
    {
        Window window;
        window.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.step(), Step::Certificates);
        window.press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(window.step(), Step::RoleCertificates);
        window.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(window.step(), Step::Project);
    }

    void goesToStepsByTheList()
    {
        Window window;
        auto *list = window.find<StepList>(u"stepList"_s);
        list->setFocus();
        window.press(Qt::Key_Down);
        QCOMPARE(window.step(), Step::Project);
        window.press(Qt::Key_Return);
        QCOMPARE(window.step(), Step::Certificates);
        QCOMPARE(list->currentRow(), 1);
    }

    void reachesNothingWithoutAProject()
    {
        Window window{Draft()};
        window.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.step(), Step::Project);
        const auto *list = window.find<StepList>(u"stepList"_s);
        QVERIFY(list->item(0)->flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!list->item(1)->flags().testFlag(Qt::ItemIsEnabled));
    }

    void tellsAScreenReaderHowTheStepsStand()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        const auto *list = window.find<StepList>(u"stepList"_s);
        const QString project = list->item(0)->data(Qt::AccessibleTextRole).toString();
        QVERIFY2(project.contains(u"Step 1 of 7, Project, done, 1"_s),
                 qPrintable(project)); // two roles on port 443
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"current"_s));
        QVERIFY(list->item(2)->data(Qt::AccessibleTextRole).toString().contains(u"to come"_s));
    }

    void undoesByKeyAndButton()
    {
        Window window;
        Draft changed = window.draft();
        changed.roles = {u"Api"_s};
        auto *list = window.onPage<QTreeView>(u"roles"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        window.press(Qt::Key_Space);
        QCOMPARE(window.draft().roles, changed.roles);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.draft(), shopDraft());
        auto *redo = window.find<QPushButton>(u"redoButton"_s);
        QVERIFY(redo->isEnabled());
        redo->click();
        QCOMPARE(window.draft().roles, changed.roles);
        QVERIFY(!redo->isEnabled());
    }

    void listsTheProblemsOfThePage()
    {
        Window window;
        auto *button = window.find<QPushButton>(u"pageProblems"_s);
        QVERIFY(button->text().contains(u"1 error"_s));
        emit button->menu()->aboutToShow();
        QVERIFY(!button->menu()->actions().isEmpty());
        QVERIFY(!button->menu()->actions().first()->text().isEmpty());
    }

    void titleNamesProjectAndStep_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<bool>("edited");
        QTest::addColumn<QString>("title");
        QTest::newRow("saved") << Step::Project << false << u"harbor-shop[*] – Project – Bindwright"_s;
        QTest::newRow("another step")
            << Step::Bindings << false << u"harbor-shop[*] – Bindings – Bindwright"_s;
        QTest::newRow("unsaved") << Step::Project << true << u"harbor-shop[*] – Project – Bindwright"_s;
    }

    void titleNamesProjectAndStep()
    {
        QFETCH(Step, step);
        QFETCH(bool, edited);
        QFETCH(QString, title);
        Window window;
        window.wizard.goTo(step);
        if (edited)
            edit(window);
        QCOMPARE(window.wizard.windowTitle(), title);
        QCOMPARE(window.wizard.isWindowModified(), edited);
        window.bench.session.markSaved(u"/plans/shop.bindwright"_s);
        QVERIFY(!window.wizard.isWindowModified());
    }

    void titleWithoutAProject()
    {
        Window window{Draft()};
        QCOMPARE(window.wizard.windowTitle(), u"Project[*] – Bindwright"_s);
    }

    void savesThePlan()
    {
        Window window;
        auto *state = window.find<QLabel>(u"planState"_s);
        edit(window);
        QVERIFY(state->text().contains(u"unsaved"_s));
        window.press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = window.find<QFileDialog>(u"saveDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(u"/plans/shop.bindwright"_s);
        dialog->close();
        QTRY_VERIFY(!window.bench.session.isModified());
        QVERIFY(window.bench.files.files.contains(u"/plans/shop.bindwright"_s));
        QCOMPARE(window.bench.session.planPath(), u"/plans/shop.bindwright"_s);
        QCOMPARE(window.find<QLabel>(u"planName"_s)->text(), u"shop.bindwright"_s);
        edit(window);
        window.activate();
        window.press(Qt::Key_S, Qt::ControlModifier); // knows its file now
        QTRY_VERIFY(!window.bench.session.isModified());
    }

    void saysWhenSavingFails()
    {
        Window window;
        window.bench.files.unwritable = u"/plans/shop.bindwright"_s;
        edit(window);
        window.press(Qt::Key_S, Qt::ControlModifier);
        auto *dialog = window.find<QFileDialog>(u"saveDialog"_s);
        emit dialog->fileSelected(window.bench.files.unwritable);
        dialog->close();
        const auto *notice = window.onPage<MessageList>(u"notice"_s);
        QTRY_COMPARE(notice->count(), 1);
        QVERIFY(window.bench.session.isModified());
    }

    void closesAtOnceWhenAllIsSaved()
    {
        Window window;
        window.wizard.close();
        QVERIFY(!window.wizard.isVisible());
    }

    void asksBeforeUnsavedWorkIsLost_data()
    {
        QTest::addColumn<QMessageBox::StandardButton>("answer");
        QTest::addColumn<bool>("closed");
        QTest::newRow("cancel stays") << QMessageBox::Cancel << false;
        QTest::newRow("discard closes") << QMessageBox::Discard << true;
    }

    void asksBeforeUnsavedWorkIsLost()
    {
        QFETCH(QMessageBox::StandardButton, answer);
        QFETCH(bool, closed);
        Window window;
        edit(window);
        window.wizard.close();
        QVERIFY(window.wizard.isVisible());
        auto *box = window.find<QMessageBox>(u"unsavedBox"_s);
        QVERIFY(box);
        box->button(answer)->click();
        QCOMPARE(window.wizard.isVisible(), !closed);
    }

    void savesAndClosesWhenAsked()
    {
        Window window;
        window.bench.session.markSaved(u"/plans/shop.bindwright"_s);
        edit(window);
        window.wizard.close();
        window.find<QMessageBox>(u"unsavedBox"_s)->button(QMessageBox::Save)->click();
        QTRY_VERIFY(!window.wizard.isVisible());
        QVERIFY(window.bench.files.files.contains(u"/plans/shop.bindwright"_s));
    }

    void escapeDoesNotClose()
    {
        Window window;
        window.press(Qt::Key_Escape);
        QVERIFY(window.wizard.isVisible());
    }

    void helpsWithF1()
    {
        Window window;
        window.press(Qt::Key_F1);
        const auto *help = window.find<QDialog>(u"helpDialog"_s);
        QVERIFY(help);
        QVERIFY(help->isVisible());
    }

    void certificatesDroppedOnTheProjectGoToTheirPage_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("a project is open") << true;
        QTest::newRow("before one is") << false;
    }

    void certificatesDroppedOnTheProjectGoToTheirPage()
    {
        QFETCH(const bool, isOpen);
        Draft open = shopDraft();
        open.certificates.clear();
        Window window{isOpen ? open : Draft()};
        window.bench.files.put({{u"/www.pfx"_s, "www"}});
        window.bench.reader.known = {
            {"www", {.kind = ContainerKind::Pkcs12, .certificates = {shopDraft().certificates.at(0)}}}};
        emit window.page()->findChild<DropArea *>()->dropped({u"/www.pfx"_s});
        if (!isOpen) {
            QCOMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
            window.onPage<QPushButton>(u"emptyRole"_s)->click();
            auto *folder = window.wizard.findChild<QLineEdit *>(u"newFolder"_s);
            QTest::keyClicks(folder, u"/new/shop"_s);
            QTest::keyClick(folder, Qt::Key_Return);
        }
        QTRY_COMPARE(window.step(), Step::Certificates);
        QTRY_COMPARE(window.draft().certificates.size(), 1);
    }

    void saysWhatNextWaitsFor()
    {
        Draft draft = shopDraft();
        draft.bindings.first().port = u"https"_s;
        Window window{draft};
        window.wizard.goTo(Step::Bindings);
        const auto *reason = window.onPage<QLabel>(u"obstacle"_s);
        QVERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"https"_s), qPrintable(reason->text()));
        window.press(Qt::Key_N, Qt::AltModifier);
        QCOMPARE(window.step(), Step::Bindings);
        window.bench.session.setDraft(shopDraft());
        QVERIFY(!reason->isVisible());
    }

    void aStepIsDoneWhereNothingStandsAgainstIt()
    {
        Window window;
        window.bench.files.put({{u"/nothing.txt"_s, "nothing"}});
        window.wizard.goTo(Step::Certificates);
        window.wizard.goTo(Step::Scenario);
        const QListWidgetItem *step = window.find<StepList>(u"stepList"_s)->item(int(Step::Certificates));
        QVERIFY(step->data(Qt::AccessibleTextRole).toString().contains(u", done"_s));
        auto *page = static_cast<WizardPage *>(window.wizard.page(int(Step::Certificates)));
        page->addFiles({u"/nothing.txt"_s});
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(!step->data(Qt::AccessibleTextRole).toString().contains(u", done"_s));
    }

    void endsWhenItCannotWork()
    {
        Window window;
        QTimer::singleShot(0, &window.wizard, [&window] {
            window.wizard.giveUp({Code::ProviderMissing});
            auto *box = window.wizard.findChild<QMessageBox *>(u"gaveUp"_s);
            QVERIFY(box);
            QVERIFY2(box->text().contains(u"qca-ossl"_s), qPrintable(box->text()));
            QTest::keyClick(box, Qt::Key_Escape);
        });
        QCOMPARE(QApplication::exec(), 2);
    }

    void remembersItsSize()
    {
        QSize size;
        QByteArray geometry;
        {
            Window window;
            window.wizard.resize(0, 0); // as small as the font lets it be
            size = window.wizard.size() + QSize(31, 17);
            window.wizard.resize(size);
            window.wizard.close();
            geometry = QSettings().value(u"wizard/geometry"_s).toByteArray();
        }
        QVERIFY(!geometry.isEmpty());
        QSettings().setValue(u"wizard/geometry"_s, geometry);
        fakes::Bench bench;
        const BindwrightWizard wizard(bench.session, bench.services);
        QCOMPARE(wizard.size(), size);
    }

private:
    /// A page lays nothing out before it is shown.
    static bool isBuilt(const Window &window, Step step)
    {
        return window.wizard.page(int(step))->layout() != nullptr;
    }

    static void edit(Window &window)
    {
        Draft changed = window.draft();
        changed.hosts.append(u"h%1.example"_s.arg(changed.hosts.size()));
        window.bench.session.setDraft(changed);
    }
};

QTEST_MAIN(FrameTest)
#include "frametest.moc"
