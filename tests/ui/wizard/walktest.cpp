// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/files/safefilestore.h"
#include "platform/platform.h"
#include "platform/certificates/certificatewriter.h"
#include "tests/platform/certificates/preparedreader.h"
#include "tests/support/scenariofixture.h"
#include "tests/support/testing.h"
#include "ui/page/wizardpage.h"
#include "ui/wizard/wizard.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTreeView>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// The whole program, real files and cryptography, and a keyboard.
class Walk
{
public:
    Walk()
    {
        QSettings().clear();
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
        press(Qt::Key_N, Qt::AltModifier);
        QTRY_VERIFY2(wizard.currentId() > before, qPrintable(obstacle()));
    }

    template<class T>
    T *onPage(const QString &name) const
    {
        return wizard.currentPage()->findChild<T *>(name);
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

/// Each scenario from an opened project to changed files, in the window, by keyboard alone. The files
/// must come out as the command line makes them.
class WalkTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void walks_data()
    {
        QTest::addColumn<QStringList>("certificates");
        QTest::addColumn<Qt::Key>("scenario");
        QTest::addColumn<Qt::Key>("platform"); // with Alt
        QTest::addColumn<bool>("onStart");
        QTest::addColumn<QStringList>("scripts");
        const Qt::Key none = Qt::Key_unknown;
        const QStringList both{u"www.pfx"_s, u"api.pem"_s};
        QTest::newRow("single") << QStringList{u"www.pfx"_s} << Qt::Key_1 << none << false << QStringList();
        QTest::newRow("san") << QStringList{u"san.pfx"_s} << Qt::Key_2 << none << false << QStringList();
        QTest::newRow("chained") << QStringList{u"chain.pfx"_s} << Qt::Key_3 << none << false
                                 << QStringList();
        QTest::newRow("installed") << both << Qt::Key_4 << none << false << QStringList();
        QTest::newRow("sni-tcp-kept") << both << Qt::Key_5 << Qt::Key_T << false
                                      << QStringList{u"bindwright.cmd"_s, u"bindwright.ps1"_s};
        QTest::newRow("sni-onstart") << both << Qt::Key_5 << none << true
                                     << QStringList{u"BindwrightBindings.cs"_s};
    }

    void walks()
    {
        QFETCH(const QStringList, certificates);
        QFETCH(const Qt::Key, scenario);
        QFETCH(const Qt::Key, platform);
        QFETCH(const bool, onStart);
        QFETCH(const QStringList, scripts);
        Walk walk;
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
        if (platform != Qt::Key_unknown)
            walk.press(platform, Qt::AltModifier);
        while (Step(walk.wizard.currentId()) != Step::Apply)
            walk.next();
        if (onStart)
            chooseOnStart(walk);
        QVERIFY(walk.box.filesIn(u"project"_s) == before); // nothing is written before it is asked for
        finishAsks(walk, u"unsavedBox"_s);
        walk.session.markSaved(walk.box.path(u"shop.bindwright"_s));
        finishAsks(walk, u"closingBox"_s);
        apply(walk);
        walk.press(Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(!walk.wizard.isVisible());

        const auto after = walk.box.filesIn(u"project"_s);
        m_fixture.verify(ScenarioFixture::differences(before, after),
                         QString::fromLatin1(QTest::currentDataTag()));
        QStringList written;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (!before.contains(it.key()))
                written.append(QFileInfo(it.key()).fileName());
        }
        written.sort();
        QCOMPARE(written, scripts);
    }

private:
    static void openProject(Walk &walk)
    {
        walk.press(Qt::Key_O, Qt::ControlModifier);
        walk.chooseFile(u"openDialog"_s, walk.box.path(u"project/ServiceDefinition.csdef"_s));
        QTRY_COMPARE(walk.session.draft().service.roles.size(), 2);
        QTRY_VERIFY(walk.wizard.button(QWizard::NextButton)->isEnabled());
        walk.press(Qt::Key_L, Qt::AltModifier); // the roles
        QCOMPARE(QApplication::focusWidget(), walk.onPage<QTreeView>(u"roles"_s));
        walk.press(Qt::Key_End);
        walk.press(Qt::Key_Space);
        QCOMPARE(walk.session.draft().roles, QStringList{u"Shop"_s});
    }

    static void bringIn(Walk &walk, const QString &file)
    {
        const qsizetype known = walk.session.draft().certificates.size();
        walk.press(Qt::Key_A, Qt::AltModifier);
        walk.chooseFile(u"certificateDialog"_s, walk.box.path(file));
        QTRY_VERIFY2(walk.onPage<QLineEdit>(u"passphrase"_s)
                         || walk.onPage<QPushButton>(u"takeAll"_s)->hasFocus(),
                     qPrintable(walk.obstacle()));
        if (walk.onPage<QLineEdit>(u"passphrase"_s)) {
            QCOMPARE(QApplication::focusWidget(), walk.onPage<QLineEdit>(u"passphrase"_s));
            walk.type(u"sesame"_s);
        }
        QTRY_VERIFY2(walk.onPage<QPushButton>(u"takeAll"_s)->hasFocus(), qPrintable(walk.obstacle()));
        walk.press(Qt::Key_Space);
        QTRY_VERIFY(walk.session.draft().certificates.size() > known);
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
        walk.press(Qt::Key_F, Qt::AltModifier);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = walk.wizard.findChild<QMessageBox *>(boxName)) && box->isVisible());
        QVERIFY2(box->text().contains(u"Nothing was applied or exported"_s), qPrintable(box->text()));
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!walk.wizard.findChild<QMessageBox *>(boxName));
        QVERIFY(walk.wizard.isVisible());
        walk.activate();
        walk.press(Qt::Key_P, Qt::AltModifier); // back from the button, which Enter would press again
    }

    const ScenarioFixture m_fixture;
};

QTEST_MAIN(WalkTest)
#include "walktest.moc"
