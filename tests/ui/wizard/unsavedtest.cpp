// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/shopbench.h"
#include "tests/ui/support/window.h"

#include <QPushButton>
#include <QTreeView>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30000; // a loaded machine

/// A wizard with the invented shop's files in memory, opened as from the command line.
struct Desk
{
    explicit Desk(const QMap<QString, QByteArray> &files, const QString &path = u"/shop"_s)
    {
        QSettings().clear();
        bench.files.files = files;
        wizard.show();
        if (!QTest::qWaitForWindowActive(&wizard))
            qFatal("the window does not become active");
        wizard.start(path);
    }
    ~Desk() { bench.session.markSaved({}); } // nothing asks on the way out

    static QMap<QString, QByteArray> shop()
    {
        return {{u"/shop/ServiceDefinition.csdef"_s, fakes::shopDefinition()},
                {u"/shop/ServiceConfiguration.Cloud.cscfg"_s, fakes::shopConfiguration()}};
    }

    bool isOpen() const { return !bench.session.draft().projectPath.isEmpty(); }
    QString notice() const { return fakes::noticeOf(*static_cast<const WizardPage *>(wizard.currentPage())); }
    QPushButton *button(const QString &text) const
    {
        const auto all = wizard.currentPage()->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(all, [&text](const QPushButton *each) {
            return each->isVisible() && each->text().remove(u'&') == text;
        });
        return found == all.cend() ? nullptr : *found;
    }
    static void press(QPushButton *button)
    {
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// Takes the tick off the first role, by keyboard.
    void edit()
    {
        auto *list = wizard.currentPage()->findChild<QTreeView *>(u"roles"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }

    /// What is kept of unsaved work; empty: nothing.
    QByteArray kept() const
    {
        const auto names = filesIn(bench.files, u"/state"_s, {u"unsaved-*.json"_s});
        return names.isEmpty()
            ? QByteArray()
            : bench.files.read(u"/state/"_s + names.first(), 1 << 20).value_or(QByteArray());
    }

    fakes::Bench bench;
    BindwrightWizard wizard{bench.session, bench.services};
};

} // namespace

/// Work that was not saved, and projects that others change.
class UnsavedTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void isOfferedAtTheNextStart_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("continue") << u"Continue with them"_s << true;
        QTest::newRow("discard") << u"Discard them"_s << false;
    }

    void isOfferedAtTheNextStart()
    {
        QFETCH(QString, answer);
        QFETCH(bool, goesOn);
        Desk killed(Desk::shop());
        QTRY_VERIFY_WITH_TIMEOUT(killed.isOpen(), patience);
        killed.edit();
        QVERIFY(killed.bench.session.isModified());
        QTRY_VERIFY_WITH_TIMEOUT(!killed.kept().isEmpty(), patience);
        const Draft left = killed.bench.session.draft();
        QMap<QString, QByteArray> files = Desk::shop();
        files.insert(u"/state/unsaved-1.json"_s, killed.kept());

        Desk next(files, {});
        QTRY_VERIFY_WITH_TIMEOUT(next.button(answer), patience);
        QVERIFY2(next.notice().contains(u"ServiceDefinition.csdef"_s), qPrintable(next.notice()));
        fakes::shoot(next.wizard, u"unsaved"_s);
        Desk::press(next.button(answer));
        if (!goesOn) {
            QTRY_VERIFY_WITH_TIMEOUT(next.kept().isEmpty(), patience);
            QVERIFY(!next.isOpen());
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(next.bench.session.draft().roles, left.roles, patience);
        QCOMPARE(next.bench.session.draft(), left);
        QVERIFY(next.bench.session.isModified());
        QTest::keyClick(&next.wizard, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!next.bench.session.isModified());
        QTRY_VERIFY_WITH_TIMEOUT(next.kept().isEmpty(), patience);
    }

    void isKeptNoLongerThanItIsUnsaved()
    {
        Desk desk(Desk::shop());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), patience);
        desk.edit();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.kept().isEmpty(), patience);
        desk.bench.session.markSaved(u"/shop/plan.bindwright"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.kept().isEmpty(), patience);
    }

    void projectChangedOnDisk()
    {
        Desk desk(Desk::shop());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), patience);
        desk.edit();
        const QStringList roles = desk.bench.session.draft().roles;
        QCOMPARE(roles.size(), 1);
        const QString path = u"/shop/ServiceDefinition.csdef"_s;
        QByteArray changed = fakes::shopDefinition().replace("Standard_D1_v2", "Standard_D2_v2");
        QVERIFY(desk.bench.files.replace({{path, fakes::shopDefinition(), changed}}, {}));
        emit qApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_VERIFY_WITH_TIMEOUT(desk.button(u"Reload"_s), patience);
        fakes::shoot(desk.wizard, u"changed-on-disk"_s);
        Desk::press(desk.button(u"Reload"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desk.bench.session.draft().service.roles.first().vmSize,
                                  u"Standard_D2_v2"_s, patience);
        QCOMPARE(desk.bench.session.draft().roles, roles);
        QVERIFY(desk.bench.session.isModified());
        QVERIFY2(desk.notice().contains(u"All your changes fit"_s), qPrintable(desk.notice()));
    }

    void reloadNamesWhatNoLongerFits()
    {
        Desk desk(Desk::shop());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), patience);
        Draft draft = desk.bench.session.draft();
        findRole(draft.service, u"StoreFront"_s)->certificates.first().storeName = u"CA"_s;
        desk.bench.session.setDraft(draft);
        const QString path = u"/shop/ServiceDefinition.csdef"_s;
        QByteArray changed = fakes::shopDefinition().replace("name=\"ShopTls\" storeLocation",
                                                             "name=\"FrontTls\" storeLocation");
        QVERIFY(desk.bench.files.replace({{path, fakes::shopDefinition(), changed}}, {}));
        QTest::keyClick(&desk.wizard, Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"Certificate ShopTls of the role StoreFront"_s),
                                 patience);
    }

    void saysWhoElseHasTheProject()
    {
        Desk desk(Desk::shop());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), patience);
        emit desk.wizard.findChild<Document *>()->heldElsewhere({4711, u"web1"_s});
        QVERIFY2(desk.notice().contains(u"process 4711 on web1"_s), qPrintable(desk.notice()));
    }

    void leavesTheFocusToWhoTypes_data()
    {
        QTest::addColumn<bool>("types");
        QTest::addColumn<int>("notice");
        for (const bool types : {true, false}) {
            const QByteArray where = types ? "in an input: " : "elsewhere: ";
            QTest::newRow((where + "held elsewhere").constData()) << types << 0;
            QTest::newRow((where + "changed on disk").constData()) << types << 1;
            QTest::newRow((where + "unsaved work").constData()) << types << 2;
        }
    }

    void leavesTheFocusToWhoTypes()
    {
        QFETCH(const bool, types);
        QFETCH(const int, notice);
        Desk desk(Desk::shop());
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), patience);
        auto *roles = desk.wizard.currentPage()->findChild<QTreeView *>(u"roles"_s);
        roles->setFocus();
        auto *input = desk.wizard.currentPage()->findChild<QLineEdit *>(u"symptom"_s);
        if (types)
            input->setFocus();
        QVERIFY(input->hasFocus() == types);
        auto *document = desk.wizard.findChild<Document *>();
        if (notice == 0)
            emit document->heldElsewhere({4711, u"web1"_s});
        else if (notice == 1)
            emit document->changedOnDisk({u"/shop/ServiceDefinition.csdef"_s});
        else
            emit document->unsavedFound(u"/state/1.unsaved"_s, {});
        QVERIFY(!desk.notice().isEmpty());
        QCOMPARE(Window::focusName(), types ? input->objectName() : u"messageRow"_s);
    }
};

QTEST_MAIN(UnsavedTest)
#include "unsavedtest.moc"
