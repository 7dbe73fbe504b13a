// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/support/testing.h"
#include "tests/ui/support/window.h"
#include "ui/settings/language.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/palette.h"
#include "ui/wizard/steplist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Each setting, chosen in the dialog by keyboard, does what it says in the real window.
class SettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void cleanup()
    {
        QSettings().clear();
        useTheme(Theme::System);
        useLanguage(u"en"_s);
    }

    void areKept_data()
    {
        QTest::addColumn<Settings>("settings");
        QTest::newRow("as at first") << Settings();
        QTest::newRow("theme") << Settings{.theme = Theme::Dark};
        QTest::newRow("language") << Settings{.language = u"fr"_s};
        QTest::newRow("days") << Settings{.expiryDays = 14};
        QTest::newRow("target") << Settings{.target = Target::Server};
        QTest::newRow("address") << Settings{.instanceAddress = u"10.0.0.4"_s};
        QTest::newRow("questions") << Settings{.asksBeforeDiscard = false, .asksBeforeRestore = false};
    }

    void areKept()
    {
        QFETCH(const Settings, settings);
        Settings{.theme = Theme::Light, .language = u"ja"_s, .expiryDays = 7}.write();
        settings.write();
        QCOMPARE(Settings::read(), settings);
    }

    /// A file of settings can be edited by hand, or be of a later version.
    void nonsenseIsTheUsual_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("theme") << u"settings/theme"_s << QVariant(u"sepia"_s);
        QTest::newRow("days below") << u"settings/expiryDays"_s << QVariant(-3);
        QTest::newRow("days above") << u"settings/expiryDays"_s << QVariant(100000);
        QTest::newRow("target") << u"settings/target"_s << QVariant(u"mainframe"_s);
    }

    void nonsenseIsTheUsual()
    {
        QFETCH(const QString, key);
        QFETCH(const QVariant, value);
        QSettings().setValue(key, value);
        QCOMPARE(Settings::read(), Settings());
    }

    void cancelChangesNothing()
    {
        Window window;
        SettingsDialog &dialog = open(window);
        choose(dialog, u"theme"_s, int(Theme::Dark));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(Settings::read(), Settings());
        QVERIFY(!isDark(window.wizard.palette()));
    }

    void theme_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << Theme::Dark << true;
        QTest::newRow("light") << Theme::Light << false;
    }

    void theme()
    {
        QFETCH(const Theme, theme);
        QFETCH(const bool, dark);
        useTheme(dark ? Theme::Light : Theme::Dark);
        Window window;
        SettingsDialog &dialog = open(window);
        choose(dialog, u"theme"_s, int(theme));
        accept(dialog);
        QTRY_COMPARE(isDark(window.wizard.palette()), dark);
        QCOMPARE(isDark(window.page()->palette()), dark);
    }

    void language_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("back"); // Qt's own word
        QTest::newRow("German") << u"de"_s << u"Zurück"_s;
        QTest::newRow("French") << u"fr"_s << u"Précédent"_s;
        QTest::newRow("Japanese") << u"ja"_s << u"戻る"_s;
    }

    /// The window stays as it is: its step, what was done and can be undone, what was typed.
    void language()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, back);
        Window window;
        window.wizard.goTo(Step::Certificates);
        window.onPage<QLineEdit>(u"filter"_s)->setText(u"api"_s);
        window.wizard.goTo(Step::Preview);
        window.onPage<QComboBox>(u"instanceAddress"_s)->setCurrentText(u"10.9.8.7"_s);
        QCOMPARE(window.step(), Step::Preview);
        const QPointer<WizardPage> before = window.page();
        SettingsDialog &dialog = open(window);
        choose(dialog, u"language"_s, language);
        accept(dialog);
        QTRY_VERIFY(!before);
        QVERIFY2(text(*window.wizard.button(QWizard::BackButton)).contains(back),
                 qPrintable(window.wizard.button(QWizard::BackButton)->text()));
        QCOMPARE(window.step(), Step::Preview);
        QVERIFY(window.page()->isVisible());
        QCOMPARE(window.onPage<QComboBox>(u"instanceAddress"_s)->currentText(), u"10.9.8.7"_s);
        QCOMPARE(window.wizard.findChildren<StepList *>().size(), 1);
        QCOMPARE(window.find<StepList>(u"stepList"_s)->currentRow(), int(Step::Preview));
        window.activate();
        window.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.step(), Step::Certificates);
        QCOMPARE(window.onPage<QLineEdit>(u"filter"_s)->text(), u"api"_s);
    }

    void languageKeepsUndo()
    {
        Window window;
        auto *roles = window.onPage<QAbstractItemView>(u"roles"_s);
        roles->setFocus();
        roles->setCurrentIndex(roles->model()->index(0, 0));
        window.press(Qt::Key_Space);
        QVERIFY(window.draft() != shopDraft());
        const QPointer<WizardPage> before = window.page();
        useLanguage(u"de"_s);
        QTRY_VERIFY(!before);
        window.activate();
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.draft(), shopDraft());
    }

    void daysOfWarning()
    {
        Window window;
        QVERIFY(!warnsOfExpiry(window));
        SettingsDialog &dialog = open(window);
        dialog.findChild<QSpinBox *>(u"expiryDays"_s)->setValue(500); // the shop's have 404 left
        accept(dialog);
        QVERIFY(warnsOfExpiry(window));
    }

    void targetOfNewProjects()
    {
        Window window{Draft()};
        SettingsDialog &dialog = open(window);
        choose(dialog, u"target"_s, int(Target::Server));
        accept(dialog);
        window.activate();
        window.onPage<QPushButton>(u"emptyRole"_s)->click();
        auto *folder = window.wizard.findChild<QLineEdit *>(u"newFolder"_s);
        QTest::keyClicks(folder, u"/new/shop"_s);
        QTest::keyClick(folder, Qt::Key_Return);
        QTRY_VERIFY(!window.draft().projectPath.isEmpty());
        QCOMPARE(window.draft().target, Target::Server);
    }

    void instanceAddress()
    {
        Window window;
        window.wizard.goTo(Step::Preview);
        SettingsDialog &dialog = open(window);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"defaultAddress"_s), u"10.7.0.9"_s);
        accept(dialog);
        QCOMPARE(window.onPage<QComboBox>(u"instanceAddress"_s)->currentText(), u"10.7.0.9"_s);
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("a name") << u"www.example.com"_s;
        QTest::newRow("any address") << u"0.0.0.0"_s;
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(const QString, address);
        Window window;
        SettingsDialog &dialog = open(window);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"defaultAddress"_s), address);
        const auto *wrong = dialog.findChild<QLabel *>(u"wrongAddress"_s);
        QVERIFY(wrong->isVisible());
        QVERIFY2(wrong->text().contains(address), qPrintable(wrong->text()));
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void clearsTheRecentList()
    {
        Window window{Draft()};
        setRecentPaths({u"/gone/shop"_s});
        window.bench.session.setFacts(window.bench.session.facts());
        auto *list = window.onPage<QListWidget>(u"recentList"_s);
        QCOMPARE(list->count(), 1);
        SettingsDialog &dialog = open(window);
        auto *clear = dialog.findChild<QPushButton *>(u"clearRecent"_s);
        QVERIFY(clear->isEnabled());
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(!clear->isEnabled());
        accept(dialog);
        QVERIFY(recentPaths().isEmpty());
        QCOMPARE(list->count(), 0);
    }

    void asksBeforeDiscardOnlyWhereItIsWanted()
    {
        Window window;
        SettingsDialog &dialog = open(window);
        QTest::keyClick(dialog.findChild<QCheckBox *>(u"asksBeforeDiscard"_s), Qt::Key_Space);
        accept(dialog);
        Draft changed = window.draft();
        changed.hosts.append(u"new.example"_s);
        window.bench.session.setDraft(changed);
        QVERIFY(window.bench.session.isModified());
        window.wizard.close();
        QVERIFY(!window.find<QMessageBox>(u"unsavedBox"_s));
        QVERIFY(!window.wizard.isVisible());
    }

    /// Once: what was set since then stays.
    void takesOverWhatAnOlderVersionKept()
    {
        QSettings old(u"Unknown Organization"_s, u"bindwright"_s);
        old.setValue(u"recent/projects"_s, QStringList{u"/shop"_s});
        old.sync();
        const QString application = QCoreApplication::applicationName();
        QCoreApplication::setOrganizationName(u"Bindwright"_s);
        QCoreApplication::setApplicationName(u"bindwright"_s);
        QSettings().clear();
        migrateSettings();
        const QStringList taken = recentPaths();
        setRecentPaths({u"/other"_s});
        migrateSettings();
        const QStringList kept = recentPaths();
        QSettings().clear();
        QCoreApplication::setOrganizationName({});
        QCoreApplication::setApplicationName(application);
        QCOMPARE(taken, QStringList{u"/shop"_s});
        QCOMPARE(kept, QStringList{u"/other"_s});
    }

private:
    static SettingsDialog &open(Window &window)
    {
        window.press(Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = window.find<SettingsDialog>(u"settingsDialog"_s);
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("Ctrl+, opens nothing");
        return *dialog;
    }

    static void choose(const SettingsDialog &dialog, const QString &name, const QVariant &data)
    {
        auto *box = dialog.findChild<QComboBox *>(name);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData() != data; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData(), data);
    }

    static void accept(SettingsDialog &dialog)
    {
        QTest::keyClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::Key_Space);
    }

    static QString text(const QAbstractButton &button) { return button.text().remove(u'&'); }

    static bool warnsOfExpiry(const Window &window)
    {
        return std::ranges::any_of(window.bench.session.problems(),
                                   [](const Problem &p) { return p.rule == Rule::ExpiresSoon; });
    }
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
