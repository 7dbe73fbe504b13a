// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/draft/draftfile.h"
#include "model/plan/export.h"
#include "model/preview/serverdraft.h"
#include "model/script/script.h"
#include "tests/support/testing.h"
#include "tests/ui/support/shopbench.h"
#include "ui/settings/settings.h"
#include "ui/widgets/scriptview.h"
#include "ui/words/nextsteptext.h"

#include <QGuiApplication>
#include <QDialog>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QRadioButton>
#include <QSemaphore>
#include <QTabWidget>
#include <QTreeView>

using namespace bindwright;
using namespace fakes;

class ApplyPageTest : public QObject
{
    Q_OBJECT

private:
    QUrl m_opened;

    /// A plan without errors: the default binding in place of the one that hides.
    static void bindWell(ShopBench &bench)
    {
        bench.bindAll();
        Draft draft = bench.session.draft();
        draft.bindings[0].ip = u"*"_s;
        draft.bindings.removeLast();
        bench.session.setDraft(draft);
    }

    static ScriptView &shownIn(const WizardPage &page)
    {
        const auto views = page.findChildren<ScriptView *>();
        const auto shown = std::ranges::find_if(views, &QWidget::isVisible);
        return shown == views.cend() ? *views.first() : **shown;
    }

    static QStringList statesOf(const WizardPage &page)
    {
        const QAbstractItemModel *model = child<QTreeView>(page, u"plan"_s).model();
        QStringList states;
        for (int row = 0; row < model->rowCount(); ++row)
            states.append(model->index(row, 0).data(Qt::ToolTipRole).toString());
        states.removeDuplicates();
        states.removeAll(u"left to you"_s);
        return states;
    }

    /// Asks to undo and presses the button of that role in the question.
    static void answerUndo(ShopBench &bench, QPushButton &undo, QMessageBox::ButtonRole role)
    {
        QTest::keyClick(&undo, Qt::Key_Space);
        QTRY_VERIFY(bench.window.findChild<QMessageBox *>(u"undoBox"_s));
        QPointer<QMessageBox> box = bench.window.findChild<QMessageBox *>(u"undoBox"_s);
        QVERIFY2(box->text().contains(u"2026-11-22"_s), qPrintable(box->text()));
        QVERIFY2(box->informativeText().contains(u"ServiceDefinition.csdef"_s),
                 qPrintable(box->informativeText()));
        const auto buttons = box->buttons();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == role)
                QTest::keyClick(button, Qt::Key_Space);
        }
        QTRY_VERIFY(!box);
        bench.window.activateWindow();
    }

public slots:
    void keepUrl(const QUrl &url) { m_opened = url; }

private slots:
    void initTestCase() { QDesktopServices::setUrlHandler(u"file"_s, this, "keepUrl"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }

    void showsPlanAndDifference()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        QVERIFY(child<QTreeView>(page, u"plan"_s).model()->rowCount() > 3);
        auto &files = child<QComboBox>(page, u"changes"_s);
        QStringList names;
        for (int i = 0; i < files.count(); ++i)
            names.append(files.itemText(i));
        QVERIFY2(names.contains(u"ServiceDefinition.csdef"_s), qPrintable(names.join(u' ')));
        QVERIFY2(names.contains(u"bindwright.ps1"_s), qPrintable(names.join(u' ')));
        const QString diff = shownIn(page).text();
        QVERIFY2(diff.contains(u"ApiTls"_s), qPrintable(diff));
        QCOMPARE(statesOf(page), QStringList{u"to do"_s});
        shoot(bench.window, u"7-apply"_s);
        files.setCurrentIndex(files.count() - 1);
        shoot(bench.window, u"7-apply-script"_s);
    }

    void appliesAndSaysSo()
    {
        ShopBench bench;
        bindWell(bench);
        bench.undo.push(new QUndoCommand);
        WizardPage &page = bench.show(Step::Apply);
        auto &start = child<QPushButton>(page, u"start"_s);
        QVERIFY2(start.isEnabled(), qPrintable(child<QLabel>(page, u"whyNot"_s).text()));
        QTest::keyClick(&start, Qt::Key_Space);
        QTRY_COMPARE(statesOf(page), QStringList{u"done"_s});
        QVERIFY(bench.definition().contains("ApiTls"));
        QVERIFY2(noticeOf(page).contains(u"written"_s), qPrintable(noticeOf(page)));
        const qsizetype left = noticeOf(page).indexOf(u"Left to you: upload the certificate"_s);
        QVERIFY2(left >= 0 && left < noticeOf(page).indexOf(u"written"_s), qPrintable(noticeOf(page)));
        QCOMPARE(bench.undo.count(), 0);
        QVERIFY(bench.session.plan()->changes.isEmpty());
        QVERIFY(!start.isEnabled());
        QTRY_VERIFY(child<QWidget>(page, u"notice"_s).height() > 0); // laid out
        shoot(bench.window, u"7-apply-done"_s);
        bindWell(bench);
        Draft draft = bench.session.draft();
        draft.bindings.removeLast();
        bench.session.setDraft(draft);
        QCOMPARE(statesOf(page), QStringList{u"to do"_s});
    }

    void undoesTheLastApply()
    {
        ShopBench bench;
        bindWell(bench);
        const auto before = bench.files.files;
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"start"_s), Qt::Key_Space);
        QTRY_COMPARE(statesOf(page), QStringList{u"done"_s});
        QVERIFY(bench.files.files != before);
        auto &undo = child<QPushButton>(page, u"undoApply"_s);
        QTRY_VERIFY(undo.isEnabled());
        answerUndo(bench, undo, QMessageBox::RejectRole);
        QVERIFY(bench.files.files != before);
        answerUndo(bench, undo, QMessageBox::AcceptRole);
        QTRY_COMPARE(statesOf(page), QStringList{u"to do"_s});
        QCOMPARE(bench.files.files, before);
        QVERIFY2(noticeOf(page).contains(u"are undone"_s), qPrintable(noticeOf(page)));
        QVERIFY(!bench.session.plan()->changes.isEmpty());
        QVERIFY(child<QPushButton>(page, u"start"_s).isEnabled());
        shoot(bench.window, u"7-apply-undone"_s);
    }

    void undoesAtOnceWhereThatIsSet()
    {
        QSettings().clear();
        Settings{.asksBeforeRestore = false}.write();
        ShopBench bench;
        bindWell(bench);
        const auto before = bench.files.files;
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"start"_s), Qt::Key_Space);
        QTRY_COMPARE(statesOf(page), QStringList{u"done"_s});
        auto &undo = child<QPushButton>(page, u"undoApply"_s);
        QTRY_VERIFY(undo.isEnabled());
        QTest::keyClick(&undo, Qt::Key_Space);
        QTRY_COMPARE(bench.files.files, before);
        QVERIFY(!bench.window.findChild<QMessageBox *>(u"undoBox"_s));
        QSettings().clear();
    }

    void undoOfChangedFilesIsRefused()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"start"_s), Qt::Key_Space);
        QTRY_COMPARE(statesOf(page), QStringList{u"done"_s});
        bench.files.files[bench.path(u"ServiceConfiguration.Cloud.cscfg"_s)] += "<!-- mine -->";
        const auto now = bench.files.files;
        auto &undo = child<QPushButton>(page, u"undoApply"_s);
        QTRY_VERIFY(undo.isEnabled());
        answerUndo(bench, undo, QMessageBox::AcceptRole);
        QTRY_VERIFY2(noticeOf(page).contains(u"ServiceConfiguration.Cloud.cscfg has changed since"_s),
                     qPrintable(noticeOf(page)));
        QCOMPARE(bench.files.files, now);
    }

    void nothingToUndoIsSaid()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"undoApply"_s), Qt::Key_Space);
        QTRY_VERIFY2(noticeOf(page).contains(u"nothing to undo"_s), qPrintable(noticeOf(page)));
    }

    void whatWasRecoveredIsSaid()
    {
        ShopBench bench;
        bindWell(bench);
        bench.files.recoveries = {
            .done = {{Recovery::Outcome::Undone, noon(), {u"/elsewhere/a.csdef"_s}, {}}},
            .failed = {{Code::RecoveryFailed, u"/share/b.csdef"_s, u"No such file"_s}}};
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"start"_s), Qt::Key_Space);
        QTRY_COMPARE(statesOf(page), QStringList{u"done"_s});
        for (const QString &part : {u"written"_s, u"/elsewhere/a.csdef"_s, u"/share/b.csdef"_s})
            QTRY_VERIFY2(noticeOf(page).contains(part), qPrintable(noticeOf(page)));
    }

    void aFailureLeavesEverythingAndSaysWhy()
    {
        ShopBench bench;
        bindWell(bench);
        bench.files.unwritable = bench.path(u"ServiceConfiguration.Cloud.cscfg"_s);
        const auto before = bench.files.files;
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"start"_s), Qt::Key_Space);
        QTRY_VERIFY(statesOf(page).contains(u"failed"_s));
        QVERIFY(statesOf(page).contains(u"not done"_s));
        QVERIFY2(noticeOf(page).contains(u"No file was changed"_s), qPrintable(noticeOf(page)));
        QCOMPARE(bench.files.files, before);
        QVERIFY(child<QPushButton>(page, u"start"_s).isEnabled());
        shoot(bench.window, u"7-apply-failed"_s);
    }

    void cancelLeavesEverything()
    {
        ShopBench bench;
        bindWell(bench);
        const auto before = bench.files.files;
        QSemaphore begun;
        QSemaphore goOn;
        bench.files.beforeEach = [&] {
            begun.release();
            goOn.acquire();
        };
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"start"_s), Qt::Key_Space);
        begun.acquire();
        QVERIFY(!page.isComplete());
        page.cancelJob();
        goOn.release(100);
        QTRY_COMPARE(statesOf(page), QStringList{u"not done"_s});
        QCOMPARE(bench.files.files, before);
        QVERIFY2(noticeOf(page).contains(u"Stopped"_s), qPrintable(noticeOf(page)));
        QVERIFY(page.isComplete());
    }

    void exportsToAFolder()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QRadioButton>(page, u"exportToFolder"_s), Qt::Key_Space);
        auto &start = child<QPushButton>(page, u"start"_s);
        QVERIFY(!start.isEnabled());
        QTest::keyClicks(&child<QLineEdit>(page, u"exportFolder"_s), u"/out"_s);
        QVERIFY(start.isEnabled());
        QTest::keyClick(&start, Qt::Key_Space);
        QVERIFY(!start.isEnabled());
        QTRY_VERIFY(start.isEnabled());
        QVERIFY(bench.files.files.contains(u"/out/bindwright.diff"_s));
        QVERIFY(bench.files.files.contains(u"/out/bindwright.ps1"_s));
        QVERIFY(!bench.definition().contains("ApiTls"));

        // What is left to do stands beside the files, and can be read at once.
        const QByteArray steps = bench.files.files.value(u"/out/NEXT-STEPS.md"_s);
        QVERIFY2(steps.contains("**Verify www.harborpine.example with another program**"), steps.constData());
        const auto shown = [&page]() -> QPushButton * {
            for (QPushButton *button : page.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Next steps…"_s)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        QTest::keyClick(shown(), Qt::Key_Space);
        QTRY_VERIFY(page.window()->findChild<QDialog *>(u"nextStepsDialog"_s));
        auto *dialog = page.window()->findChild<QDialog *>(u"nextStepsDialog"_s);
        QVERIFY2(dialog, qPrintable(noticeOf(page)));
        shoot(*dialog, u"7-next-steps"_s);
        QTest::keyClick(&child<QPushButton>(*dialog, u"copySteps"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), steps);
        auto &list = child<QListWidget>(*dialog, u"steps"_s);
        QVERIFY(list.count() > 2);
        const QString first = list.item(0)->text();
        list.setFocus();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Space); // ticks it
        QCOMPARE(list.item(0)->checkState(), Qt::Checked);
        QTRY_COMPARE(bench.session.draft().doneSteps.size(), 1);
        QTest::keyClick(&child<QPushButton>(*dialog, u"copySteps"_s), Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"- [x] **%1**"_s.arg(first)));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u"[x]"_s), 1);
        QVERIFY(noticeOf(page).contains(u"written"_s)); // what was done stays to be read
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!page.window()->findChild<QDialog *>(u"nextStepsDialog"_s));

        // The next export has it, and what is opened again too.
        const auto plan = makePlan(bench.session.draft(), bench.session.facts());
        QVERIFY(plan);
        const QString again = nextStepsOf(bench.session.draft(), *plan, {});
        QVERIFY(again.contains(u"- [x] **%1**"_s.arg(first)));
        const auto reread = readDraftFile(writeDraftFile({bench.session.draft(), {}}, u"/p"_s), u"/p"_s);
        QVERIFY(reread);
        QCOMPARE(reread->draft.doneSteps, bench.session.draft().doneSteps);
    }

    /// Where extended support is the target; what is shown is what is written.
    void exportsTheTemplates()
    {
        ShopBench bench;
        bindWell(bench);
        Draft draft = withTarget(bench.session.draft(), Target::ExtendedSupport);
        for (ConfigurationFacts &facts : draft.service.configurations) {
            facts.virtualNetwork = u"harbor-net"_s; // or it is an error
            for (const QString &role : std::as_const(facts.roles))
                facts.subnets.insert(role, u"web"_s);
        }
        bench.session.setDraft(draft);
        WizardPage &page = bench.show(Step::Apply);
        auto &files = child<QComboBox>(page, u"changes"_s);
        QMap<QString, int> shown;
        for (int i = 0; i < files.count(); ++i)
            shown.insert(files.itemText(i), i);
        child<QRadioButton>(page, u"exportToFolder"_s).click();
        child<QLineEdit>(page, u"exportFolder"_s).setText(u"/out"_s);
        auto &start = child<QPushButton>(page, u"start"_s);
        QTest::keyClick(&start, Qt::Key_Space);
        QVERIFY(!start.isEnabled());
        QTRY_VERIFY(start.isEnabled());
        for (const TemplateForm form : {TemplateForm::Arm, TemplateForm::Bicep}) {
            const QString name = templateFileName(form);
            QVERIFY2(bench.files.files.contains(u"/out/"_s + name), qPrintable(name));
            files.setCurrentIndex(shown.value(name, -1));
            const QByteArray text = shownIn(page).text().toUtf8();
            QCOMPARE(text, bench.files.files.value(u"/out/"_s + name));
            QCOMPARE(text, deploymentTemplate(bench.session.draft(), form));
        }

        // One of them alone, chosen by key.
        auto &which = child<QComboBox>(page, u"exportFiles"_s);
        which.setFocus();
        QTest::keyClick(&which, Qt::Key_End);
        child<QLineEdit>(page, u"exportFolder"_s).setText(u"/alone"_s);
        QTest::keyClick(&start, Qt::Key_Space);
        QTRY_VERIFY2(noticeOf(page).contains(u"/alone"_s), qPrintable(noticeOf(page)));
        QStringList written = bench.files.files.keys();
        written.removeIf([](const QString &path) { return !path.startsWith(u"/alone/"_s); });
        QCOMPARE(written, QStringList{u"/alone/"_s + templateFileName(TemplateForm::Bicep)});
    }

    void noTemplatesForAnotherTarget()
    {
        ShopBench bench;
        bindWell(bench);
        QVERIFY(!child<QComboBox>(bench.show(Step::Apply), u"exportFiles"_s).isVisible());
    }

    /// A server's state alone: there is no project, and the way out is its script in a folder.
    void exportsAServersScript()
    {
        ShopBench bench;
        ServerState state;
        state.bindings = {{.site = u"Shop"_s,
                           .information = u"*:443:www.a.test"_s,
                           .sslFlags = SslFlag::Sni,
                           .certificate = QString(40, u'A')}};
        bench.session.reset({{}, noon()}, draftOfServer(state, u"/state/netsh.txt"_s));
        WizardPage &page = bench.show(Step::Apply);
        QVERIFY(!child<QRadioButton>(page, u"applyToProject"_s).isEnabled());
        QVERIFY(child<QRadioButton>(page, u"exportToFolder"_s).isChecked());
        const auto *why = page.findChild<QLabel *>(u"whyNot"_s);
        QVERIFY2(why->text().contains(u"Choose the folder"_s), qPrintable(why->text()));
        QVERIFY(page.closingQuestion().isEmpty()); // it was only looked at
        QTest::keyClicks(&child<QLineEdit>(page, u"exportFolder"_s), u"/out"_s);
        QTest::keyClick(&child<QLineEdit>(page, u"exportFolder"_s), Qt::Key_Return);
        QTRY_VERIFY2(noticeOf(page).contains(u"written"_s), qPrintable(noticeOf(page)));
        const QByteArray script = bench.files.files.value(u"/out/bindwright-server.ps1"_s);
        QVERIFY2(script.contains("Shop|*:443:www.a.test|1|" + QByteArray(40, 'A')),
                 qPrintable(QStringList(bench.files.files.keys()).join(u' ') + noticeOf(page)));
        QVERIFY2(noticeOf(page).contains(u"run it as administrator"_s), qPrintable(noticeOf(page)));
        QVERIFY(!bench.files.files.contains(u"/out/bindwright.diff"_s));
        shoot(bench.window, u"7-apply-server"_s);
    }

    void aServersRecordsAloneCannotBeSet()
    {
        ShopBench bench;
        ServerState state;
        state.records = {{.record = {.family = RecordFamily::HostnamePort,
                                     .ip = {},
                                     .host = u"www.a.test"_s,
                                     .certificate = QString(40, u'A')}}};
        bench.session.reset({{}, noon()}, draftOfServer(state, u"/state/netsh.txt"_s));
        WizardPage &page = bench.show(Step::Apply);
        const auto *why = page.findChild<QLabel *>(u"whyNot"_s);
        QVERIFY2(why->text().contains(u"no binding has a site"_s), qPrintable(why->text()));
        QVERIFY(!child<QPushButton>(page, u"start"_s).isEnabled());
    }

    void errorsStandInTheWay()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Apply);
        QVERIFY(!child<QPushButton>(page, u"start"_s).isEnabled());
        QVERIFY(!child<QLabel>(page, u"whyNot"_s).text().isEmpty());
    }

    void errorsAreOverridden()
    {
        ShopBench bench;
        bench.bindAll();
        WizardPage &page = bench.show(Step::Apply);
        auto &force = child<QCheckBox>(page, u"force"_s);
        auto &start = child<QPushButton>(page, u"start"_s);
        QVERIFY(force.isVisible());
        QTest::keyClick(&force, Qt::Key_Space);
        QVERIFY(start.isEnabled());
        Draft draft = bench.session.draft();
        std::swap(draft.bindings[0], draft.bindings[1]);
        bench.session.setDraft(draft); // whose errors nobody has passed over yet
        QVERIFY(!start.isEnabled());
        QTest::keyClick(&force, Qt::Key_Space);
        QTest::keyClick(&start, Qt::Key_Space);
        QTRY_COMPARE(statesOf(page), QStringList{u"done"_s});
        QVERIFY2(noticeOf(page).contains(u"overridden"_s), qPrintable(noticeOf(page)));
    }

    void withoutErrorsNothingIsOverridden()
    {
        ShopBench bench;
        bindWell(bench);
        QVERIFY(!child<QCheckBox>(bench.show(Step::Apply), u"force"_s).isVisible());
    }

    void theOtherFormHasAnotherScript()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        auto &form = child<QComboBox>(page, u"scriptForm"_s);
        form.setFocus();
        QTest::keyClick(&form, Qt::Key_Down);
        QCOMPARE(bench.session.draft().scriptForm, ScriptForm::OnStart);
        auto &files = child<QComboBox>(page, u"changes"_s);
        QVERIFY(files.itemText(files.count() - 1).endsWith(u".cs"_s));
    }

    void whatTheScriptDoesStandsBesideIt()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        auto &files = child<QComboBox>(page, u"changes"_s);
        auto &views = child<QTabWidget>(page, u"views"_s);
        auto &steps = child<QListWidget>(page, u"scriptSteps"_s);
        QCOMPARE(views.currentIndex(), 0);
        files.setCurrentIndex(files.count() - 1);
        QCOMPARE(views.currentWidget(), &steps);
        const auto all = [&steps] {
            QStringList texts;
            for (int row = 0; row < steps.count(); ++row)
                texts.append(steps.item(row)->text());
            return texts.join(u'\n');
        };
        for (const Binding &binding : bench.session.draft().bindings)
            QVERIFY2(all().contains(binding.host), qPrintable(binding.host + all()));
        QVERIFY2(all().contains(u"Replaces the platform's binding"_s), qPrintable(all()));
        bench.session.setDraft(withScriptForm(bench.session.draft(), ScriptForm::Server));
        QVERIFY2(!all().contains(u"platform"_s), qPrintable(all()));
        QVERIFY2(files.currentText().startsWith(u"bindwright-server"_s),
                 qPrintable(files.currentText())); // still a script, though another
        Draft draft = bench.session.draft();
        draft.bindings.clear();
        bench.session.setDraft(draft);
        QCOMPARE(steps.count(), 0);
        QVERIFY(!views.isTabVisible(1));
    }

    void copiesAndSavesWhatIsShown()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        auto &files = child<QComboBox>(page, u"changes"_s);
        files.setCurrentIndex(files.count() - 1);
        const ScriptFile script = scriptFiles(bench.session.draft()).last();
        QTest::keyClick(&child<QPushButton>(page, u"copyFile"_s), Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), script.content);
        QTest::keyClick(&child<QPushButton>(page, u"saveFile"_s), Qt::Key_Space);
        auto &dialog = child<QFileDialog>(page, u"saveFileDialog"_s);
        QTRY_VERIFY(dialog.isVisible());
        QCOMPARE(QFileInfo(dialog.selectedFiles().value(0)).fileName(), script.name);
        emit dialog.fileSelected(u"/elsewhere/mine.ps1"_s);
        QTRY_VERIFY2(noticeOf(page).contains(u"mine.ps1 was written"_s), qPrintable(noticeOf(page)));
        QCOMPARE(bench.files.files.value(u"/elsewhere/mine.ps1"_s), script.content);
        QTest::keyClick(&child<QPushButton>(page, u"openFolder"_s), Qt::Key_Space);
        QCOMPARE(m_opened, QUrl::fromLocalFile(u"/elsewhere"_s));
    }

    /// All files are in the list whole, and the keys go through it.
    void filesAreChosenByKey()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        auto &files = child<QComboBox>(page, u"changes"_s);
        QVERIFY(files.count() > 3);
        files.setFocus();
        for (int i = 1; i < files.count(); ++i) {
            QTest::keyClick(&files, Qt::Key_Down);
            QCOMPARE(files.currentIndex(), i);
            QCOMPARE(files.toolTip(), files.currentText());
            QCOMPARE(child<QPlainTextEdit>(shownIn(page), u"text-"_s + files.currentText()).accessibleName(),
                     files.currentText());
            QVERIFY(!shownIn(page).text().isEmpty());
        }
    }

    void findsFromAnywhereOnThePage()
    {
        ShopBench bench;
        bindWell(bench);
        WizardPage &page = bench.show(Step::Apply);
        auto &files = child<QComboBox>(page, u"changes"_s);
        files.setCurrentIndex(files.count() - 1);
        child<QListWidget>(page, u"scriptSteps"_s).setFocus();
        QTest::keySequence(QApplication::focusWidget(), QKeySequence::Find);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Find-BwMissing"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
        auto &edit = child<QPlainTextEdit>(shownIn(page), u"text-"_s + files.currentText());
        QCOMPARE(edit.textCursor().selectedText(), u"Find-BwMissing"_s);
        shoot(bench.window, u"7-apply-find"_s);
    }

    void whyItCannotBeRunHere_data()
    {
        QTest::addColumn<bool>("hasIis");
        QTest::addColumn<ScriptForm>("form");
        QTest::addColumn<QString>("words");
        QTest::newRow("no Windows") << false << ScriptForm::Server << u"This system has no IIS."_s;
        QTest::newRow("a role's form") << true << ScriptForm::OnStart << u"runs on the role's instances"_s;
        QTest::newRow("a server's form") << true << ScriptForm::Server << QString();
    }

    void whyItCannotBeRunHere()
    {
        QFETCH(bool, hasIis);
        QFETCH(ScriptForm, form);
        QFETCH(QString, words);
        ShopBench bench;
        if (!hasIis)
            bench.scripts.reason = Error{Code::NoScriptsHere};
        bindWell(bench);
        bench.session.setDraft(withScriptForm(bench.session.draft(), form));
        WizardPage &page = bench.show(Step::Apply);
        auto &run = child<QPushButton>(page, u"runHere"_s);
        auto &why = child<QLabel>(page, u"whyNotHere"_s);
        QCOMPARE(run.isEnabled(), words.isEmpty());
        QVERIFY2(words.isEmpty() ? why.text().isEmpty() : why.text().contains(words), qPrintable(why.text()));
        QCOMPARE(run.accessibleDescription(), why.text());
        QCOMPARE(why.isVisible(), !words.isEmpty());
    }

    void runsTheServersScript()
    {
        ShopBench bench;
        bindWell(bench);
        bench.session.setDraft(withScriptForm(bench.session.draft(), ScriptForm::Server));
        WizardPage &page = bench.show(Step::Apply);
        QTest::keyClick(&child<QPushButton>(page, u"runHere"_s), Qt::Key_Space);
        QPointer<QDialog> dialog = &child<QDialog>(bench.window, u"serverRun"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(&child<QPushButton>(*dialog, u"serverStart"_s), Qt::Key_Space);
        const QString name = scriptFiles(bench.session.draft()).first().name;
        QTRY_VERIFY(child<QPushButton>(*dialog, u"serverClose"_s).isEnabled());
        QCOMPARE(bench.scripts.ran, QStringList{name});
        QTest::keyClick(&child<QPushButton>(*dialog, u"serverClose"_s), Qt::Key_Space);
        QTRY_VERIFY(!dialog);
    }

    void findsInADifference()
    {
        ScriptView view(u"script"_s);
        view.showScript(u"one\ntwo\nthree\ntwo\n"_s, ScriptLanguage::PowerShell);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto &edit = child<QPlainTextEdit>(view, u"text-script"_s);
        QTest::keySequence(&edit, QKeySequence::Find);
        auto &text = child<QLineEdit>(view, u"find-script"_s);
        QTest::keyClicks(&text, u"two"_s);
        QTest::keyClick(&text, Qt::Key_Return);
        QCOMPARE(edit.textCursor().blockNumber(), 1);
        QTest::keyClick(&text, Qt::Key_F3);
        QCOMPARE(edit.textCursor().blockNumber(), 3);
        QTest::keyClick(&text, Qt::Key_F3);
        QCOMPARE(edit.textCursor().blockNumber(), 1);
        QTest::keyClick(&text, Qt::Key_Escape);
        QVERIFY(!text.isVisible());
    }
};

QTEST_MAIN(ApplyPageTest)
#include "applypagetest.moc"
