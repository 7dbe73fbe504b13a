// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/files/safefilestore.h"
#include "platform/platform.h"
#include "platform/certificates/certificatewriter.h"
#include "tests/platform/certificates/preparedreader.h"
#include "tests/support/scenariofixture.h"
#include "tests/support/testing.h"
#include "ui/page/wizardpage.h"
#include "ui/settings/language.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTreeView>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// The whole program, real files and cryptography, and a keyboard.
class Walk
{
public:
    explicit Walk(const QString &language)
    {
        QSettings().clear();
        QVERIFY(languages().contains(language));
        useLanguage(language);
        QCoreApplication::processEvents(); // the wizard speaks it from now on
        wizard.show();
        activate();
    }

    ~Walk() { session.markSaved({}); } // nothing asks on the way out

    void activate()
    {
        wizard.activateWindow();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("the window does not become active");
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &wizard, key, modifiers);
    }

    /// Presses the key that \a text, of a button or of a label, names: another in each language.
    void pressKeyOf(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        QVERIFY2(!key.isEmpty(), qPrintable(text));
        press(key[0].key(), key[0].keyboardModifiers());
    }

    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        press(Qt::Key_Return);
    }

    /// Types \a path into the file dialog of that name, which must have opened.
    void chooseFile(const QString &dialogName, const QString &path)
    {
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = wizard.findChild<QFileDialog *>(dialogName)) && dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QTRY_COMPARE(QApplication::focusWidget(), name);
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return); // to the field: the completions may be open over it
        QTRY_VERIFY(!wizard.findChild<QFileDialog *>(dialogName));
        activate();
    }

    void next()
    {
        const int before = wizard.currentId();
        QTRY_VERIFY2(wizard.button(QWizard::NextButton)->isEnabled(), qPrintable(obstacle()));
        pressKeyOf(wizard.button(QWizard::NextButton)->text());
        QTRY_VERIFY2(wizard.currentId() > before, qPrintable(obstacle()));
    }

    template<class T>
    T *onPage(const QString &name) const
    {
        return wizard.currentPage()->findChild<T *>(name);
    }

    /// What stands in the page's notices.
    QString notice() const
    {
        QString text;
        for (const QLabel *label : onPage<QWidget>(u"notice"_s)->findChildren<QLabel *>())
            text += label->text() + u' ';
        return text;
    }

    /// The button of that text on the page, by Tab and Space.
    void pressButton(const QString &text)
    {
        const auto isThere = [this, &text] {
            const auto buttons = wizard.currentPage()->findChildren<QPushButton *>();
            return std::ranges::any_of(buttons, [&text](const QPushButton *button) {
                return button->isVisible() && button->text().remove(u'&') == text;
            });
        };
        QTRY_VERIFY2(isThere(), qPrintable(obstacle()));
        const auto hasIt = [&text] {
            const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
            return button && button->text().remove(u'&') == text;
        };
        for (int i = 0; i < 60 && !hasIt(); ++i)
            press(Qt::Key_Tab);
        QVERIFY2(hasIt(), qPrintable(obstacle()));
        press(Qt::Key_Space);
    }

    /// The text of the label that leads to the input of that name.
    QString labelOf(const QString &name) const
    {
        for (const QLabel *label : wizard.currentPage()->findChildren<QLabel *>()) {
            if (label->buddy() && label->buddy()->objectName() == name)
                return label->text();
        }
        return {};
    }

    /// What the page says of itself, for a test that failed.
    QString obstacle() const
    {
        QStringList said{u"on page %1:"_s.arg(wizard.currentId())};
        const auto labels = wizard.currentPage()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said.join(u'\n');
    }

    Sandbox box;
    std::unique_ptr<FileStore> files = makeFileStore();
    std::unique_ptr<CertificateReader> reader = testing::preparedReader();
    const std::unique_ptr<ScriptRunner> scripts = makeScriptRunner();
    const std::unique_ptr<CertificateWriter> writer = makeCertificateWriter();
    PlatformServices services{*files, *reader, *scripts, [] { return QDateTime::currentDateTimeUtc(); },
                              *writer};
    Session session;
    BindwrightWizard wizard{session, services};
};

} // namespace

/// Each scenario from an opened project to changed files, in the window, by keyboard alone; one of them in
/// each language. The files must come out as the command line makes them.
class WalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void cleanup() { useLanguage(u"en"_s); }

    void walks_data()
    {
        QTest::addColumn<QStringList>("certificates");
        QTest::addColumn<Qt::Key>("scenario");
        QTest::addColumn<bool>("tcp");
        QTest::addColumn<bool>("onStart");
        QTest::addColumn<QStringList>("scripts");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("outcome"); // of the fixture
        const QString en = u"en"_s;
        const QStringList both{u"www.pfx"_s, u"api.pem"_s};
        const QStringList startup{u"bindwright.cmd"_s, u"bindwright.ps1"_s};
        const auto add = [](const QString &outcome, const QStringList &certificates, Qt::Key scenario,
                            bool tcp, bool onStart, const QStringList &scripts, const QString &language) {
            QTest::addRow("%s, %s", qPrintable(outcome), qPrintable(language))
                << certificates << scenario << tcp << onStart << scripts << language << outcome;
        };
        add(u"single"_s, {u"www.pfx"_s}, Qt::Key_1, false, false, {}, en);
        add(u"san"_s, {u"san.pfx"_s}, Qt::Key_2, false, false, {}, en);
        add(u"chained"_s, {u"chain.pfx"_s}, Qt::Key_3, false, false, {}, en);
        add(u"installed"_s, both, Qt::Key_4, false, false, {}, en);
        add(u"sni-onstart"_s, both, Qt::Key_5, false, true, {u"BindwrightBindings.cs"_s}, en);
        for (const QString &language : languages())
            add(u"sni-tcp-kept"_s, both, Qt::Key_5, true, false, startup, language);
    }

    void walks()
    {
        QFETCH(const QStringList, certificates);
        QFETCH(const Qt::Key, scenario);
        QFETCH(const bool, tcp);
        QFETCH(const bool, onStart);
        QFETCH(const QStringList, scripts);
        QFETCH(const QString, language);
        QFETCH(const QString, outcome);
        Walk walk(language);
        m_fixture.writeTo(walk.box);
        const auto before = walk.box.filesIn(u"project"_s);

        openProject(walk);
        if (QTest::currentTestFailed())
            return;
        walk.next();
        for (const QString &file : certificates)
            bringIn(walk, file);
        walk.next();
        walk.press(scenario);
        QVERIFY(walk.session.draft().scenario);
        if (tcp)
            walk.pressKeyOf(walk.onPage<QRadioButton>(u"tcpEndpoint"_s)->text());
        while (Step(walk.wizard.currentId()) != Step::Apply)
            walk.next();
        if (onStart)
            chooseOnStart(walk);
        QVERIFY(walk.box.filesIn(u"project"_s) == before); // nothing is written before it is asked for
        finishAsks(walk, u"unsavedBox"_s);
        walk.session.markSaved(walk.box.path(u"shop.bindwright"_s));
        finishAsks(walk, u"closingBox"_s);
        apply(walk);
        walk.pressKeyOf(walk.wizard.button(QWizard::FinishButton)->text());
        QTRY_VERIFY(!walk.wizard.isVisible());

        const auto after = walk.box.filesIn(u"project"_s);
        m_fixture.verify(ScenarioFixture::differences(before, after), outcome);
        QStringList written;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (!before.contains(it.key()))
                written.append(QFileInfo(it.key()).fileName());
        }
        written.sort();
        QCOMPARE(written, scripts);
    }

    /// From the first page to an exported script, by keyboard alone; the window asks nothing on the way.
    void theTourEndsInAScript()
    {
        Walk walk(u"en"_s);
        QDir exported(walk.files->stateFolder() + u"/sample-export"_s);
        QVERIFY(!exported.exists() || exported.removeRecursively());
        walk.press(Qt::Key_T, Qt::AltModifier);
        for (int stop = 1; stop <= 7; ++stop) {
            QTRY_VERIFY2(walk.notice().contains(u"Tour, %1 of 7"_s.arg(stop)), qPrintable(walk.obstacle()));
            QCOMPARE(walk.wizard.currentId(), stop - 1);
            walk.pressButton(stop < 7 ? u"Continue the tour"_s : u"Export the script"_s);
        }
        QTRY_VERIFY2(walk.notice().contains(u"written to"_s), qPrintable(walk.obstacle()));
        QVERIFY(exported.entryList().contains(u"bindwright.diff"_s));
        QDirIterator scripts(exported.path(), {u"bindwright.ps1"_s}, QDir::Files,
                             QDirIterator::Subdirectories);
        QVERIFY(scripts.hasNext());
        QVERIFY(!walk.session.isModified()); // nobody is asked to save a tour
    }

    void theTourCanBeLeft_data()
    {
        QTest::addColumn<int>("stop");
        QTest::newRow("at once") << 1;
        QTest::newRow("later") << 3;
    }

    void theTourCanBeLeft()
    {
        QFETCH(int, stop);
        Walk walk(u"en"_s);
        walk.press(Qt::Key_T, Qt::AltModifier);
        for (int at = 1; at < stop; ++at) {
            QTRY_VERIFY2(walk.notice().contains(u"Tour, %1 of 7"_s.arg(at)), qPrintable(walk.obstacle()));
            walk.next();
        }
        QTRY_VERIFY(walk.notice().contains(u"Tour"_s));
        walk.pressButton(u"End the tour"_s);
        QTRY_VERIFY(!walk.notice().contains(u"Tour"_s));
        walk.next();
        QVERIFY(!walk.notice().contains(u"Tour"_s));
        walk.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(walk.wizard.currentId(), 0);
        QVERIFY(!walk.notice().contains(u"Tour"_s));
    }

private:
    static void openProject(Walk &walk)
    {
        walk.press(Qt::Key_O, Qt::ControlModifier);
        walk.chooseFile(u"openDialog"_s, walk.box.path(u"project/ServiceDefinition.csdef"_s));
        QTRY_COMPARE(walk.session.draft().service.roles.size(), 2);
        QTRY_VERIFY(walk.wizard.button(QWizard::NextButton)->isEnabled());
        walk.pressKeyOf(walk.labelOf(u"roles"_s));
        QCOMPARE(QApplication::focusWidget(), walk.onPage<QTreeView>(u"roles"_s));
        walk.press(Qt::Key_End);
        walk.press(Qt::Key_Space);
        QCOMPARE(walk.session.draft().roles, QStringList{u"Shop"_s});
    }

    static void bringIn(Walk &walk, const QString &file)
    {
        const qsizetype known = walk.session.draft().certificates.size();
        walk.pressKeyOf(walk.onPage<QPushButton>(u"addFiles"_s)->text());
        walk.chooseFile(u"certificateDialog"_s, walk.box.path(file));
        QTRY_VERIFY2(walk.onPage<QLineEdit>(u"passphrase"_s)
                         || walk.session.draft().certificates.size() > known,
                     qPrintable(walk.obstacle()));
        if (walk.onPage<QLineEdit>(u"passphrase"_s)) {
            QCOMPARE(QApplication::focusWidget(), walk.onPage<QLineEdit>(u"passphrase"_s));
            walk.type(u"sesame"_s);
        }
        QTRY_VERIFY2(walk.session.draft().certificates.size() > known, qPrintable(walk.obstacle()));
    }

    static void chooseOnStart(Walk &walk)
    {
        auto *form = walk.onPage<QComboBox>(u"scriptForm"_s);
        for (int i = 0; i < 30 && !form->hasFocus(); ++i)
            walk.press(Qt::Key_Tab);
        QVERIFY(form->hasFocus());
        walk.press(Qt::Key_Down);
        QCOMPARE(walk.session.draft().scriptForm, ScriptForm::OnStart);
    }

    /// Enter applies, which is what the page is for; when that is done it finishes.
    static void apply(Walk &walk)
    {
        const auto *start = walk.onPage<QPushButton>(u"start"_s);
        QTRY_VERIFY2(start->isEnabled(), qPrintable(walk.obstacle()));
        QTRY_VERIFY(start->isDefault());
        walk.press(Qt::Key_Return);
        QTRY_VERIFY2(walk.session.plan() && walk.session.plan()->changes.isEmpty(),
                     qPrintable(walk.obstacle()));
        QTRY_VERIFY(static_cast<QPushButton *>(walk.wizard.button(QWizard::FinishButton))->isDefault());
    }

    /// Nothing was applied: Finish asks, in one box with what is not saved, and here is told not to.
    static void finishAsks(Walk &walk, const QString &boxName)
    {
        const QString question = static_cast<WizardPage *>(walk.wizard.currentPage())->closingQuestion();
        walk.pressKeyOf(walk.wizard.button(QWizard::FinishButton)->text());
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = walk.wizard.findChild<QMessageBox *>(boxName)) && box->isVisible());
        QVERIFY2(!question.isEmpty() && box->text().contains(question), qPrintable(box->text()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!walk.wizard.findChild<QMessageBox *>(boxName));
        QVERIFY(walk.wizard.isVisible());
        walk.activate();
        walk.pressKeyOf(walk.onPage<QRadioButton>(u"applyToProject"_s)
                            ->text()); // back from the button, which Enter would press again
    }

    const ScenarioFixture m_fixture;
};

QTEST_MAIN(WalkTest)
#include "walktest.moc"
