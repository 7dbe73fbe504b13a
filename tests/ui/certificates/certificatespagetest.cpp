// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/scenario/scenario.h"
#include "tests/ui/support/window.h"
#include "ui/certificates/reviewrow.h"
#include "ui/widgets/droparea.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QUndoStack>

using namespace bindwright;
using namespace Qt::StringLiterals;

class CertificatesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void looksThroughBeforeItTakes()
    {
        Window window{empty()};
        addFiles(window, {u"/www.pem"_s});
        QCOMPARE(rows(window).size(), 1);
        QVERIFY(window.draft().certificates.isEmpty());
        QCOMPARE(QApplication::focusWidget(), window.onPage<QPushButton>(u"takeAll"_s));
        window.press(Qt::Key_Space);
        QCOMPARE(window.draft().certificates.size(), 1);
        QVERIFY(rows(window).isEmpty());
        QCOMPARE(window.onPage<QTreeView>(u"certificates"_s)->model()->rowCount(), 1);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.draft().certificates.isEmpty());
    }

    void takesAFolder_data()
    {
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("chosen") << false;
        QTest::newRow("dropped") << true;
    }

    void takesAFolder()
    {
        QFETCH(bool, isDropped);
        Window window{empty()};
        knowCertificates(window);
        window.bench.files.files = {
            {u"/certs/www.pem"_s, "www"}, {u"/certs/api.pfx"_s, "api"}, {u"/certs/notes.txt"_s, "nothing"}};
        window.wizard.goTo(Step::Certificates);
        if (isDropped) {
            emit window.page()->findChild<DropArea *>()->dropped({u"/certs"_s});
        } else {
            window.onPage<QPushButton>(u"addFolder"_s)->click();
            auto *dialog = window.onPage<QFileDialog>(u"certificateFolderDialog"_s);
            QVERIFY(dialog);
            QCOMPARE(dialog->fileMode(), QFileDialog::Directory);
            dialog->close();
            window.activate();
            emit dialog->filesSelected({u"/certs"_s});
        }
        QTRY_COMPARE(rows(window).size(), 2); // what is no certificate is passed over
        window.onPage<QPushButton>(u"takeAll"_s)->click();
        QCOMPARE(window.draft().certificates.size(), 2);
    }

    void replacesTheChosenOne()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        auto *button = window.onPage<QPushButton>(u"replaceEverywhere"_s);
        button->setFocus();
        window.press(Qt::Key_Space);
        QTRY_VERIFY(window.find<QDialog>(u"replaceDialog"_s));
        auto *dialog = window.find<QDialog>(u"replaceDialog"_s);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"replace"_s), Qt::Key_Space);
        QTRY_VERIFY(deployedThumbprint(window.draft().service.roles.first().certificates.first())
                    != Thumbprint::parse(QString(40, u'A')).value());
        window.activate();
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(window.draft(), shopDraft());
    }

    void saysWhatIsUsedNowhere()
    {
        Draft draft = shopDraft();
        for (Role &role : draft.service.roles)
            role.certificates.clear();
        Window window{draft};
        window.wizard.goTo(Step::Certificates);
        window.onPage<QPushButton>(u"replaceEverywhere"_s)->click();
        QCOMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
        QVERIFY(!window.find<QDialog>(u"replaceDialog"_s));
    }

    void namesTheFileOfTheKey()
    {
        Draft draft = shopDraft();
        draft.certificates.first().file = u"/certs/www.crt"_s;
        draft.certificates.first().keyFile = u"/keys/www.key"_s;
        draft.certificates.first().carrier = ContainerKind::Pem;
        Window window{draft};
        window.wizard.goTo(Step::Certificates);
        QCOMPARE(window.onPage<QLabel>(u"detailFile"_s)->text(), u"www.crt, its key in www.key"_s);
    }

    void asksForAPassphraseInTheRow()
    {
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s});
        auto *edit = window.onPage<QLineEdit>(u"passphrase"_s);
        QCOMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, u"wrong"_s);
        window.press(Qt::Key_Return);
        QTRY_VERIFY(textOf(window, 0) != QString() && rowText(window).contains(u"passphrase"_s));
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s) != edit || edit->text().isEmpty());
        QCOMPARE(window.step(), Step::Certificates); // Return unlocked, it did not go on
        QTRY_VERIFY(!window.page()->isBusy());
        edit = window.onPage<QLineEdit>(u"passphrase"_s);
        QVERIFY(edit->text().isEmpty());
        QTest::keyClicks(edit, u"opensesame"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(window.onPage<QPushButton>(u"takeAll"_s)->isEnabled());
        window.onPage<QPushButton>(u"takeAll"_s)->click();
        QCOMPARE(window.draft().certificates.size(), 1);
    }

    void triesThePassphraseOnTheOthersWhenAsked_data()
    {
        QTest::addColumn<bool>("others");
        QTest::addColumn<int>("stillLocked");
        QTest::newRow("this one only") << false << 1;
        QTest::newRow("the others too") << true << 0;
    }

    void triesThePassphraseOnTheOthersWhenAsked()
    {
        QFETCH(bool, others);
        QFETCH(int, stillLocked);
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s, u"/locked2.pfx"_s});
        auto *edit = window.onPage<QLineEdit>(u"passphrase"_s);
        window.onPage<QCheckBox>(u"othersToo"_s)->setChecked(others);
        QTest::keyClicks(edit, u"opensesame"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(window.page()->findChildren<QLineEdit *>(u"passphrase"_s).size(), stillLocked);
    }

    void saysWhatIsNoCertificate()
    {
        Window window{empty()};
        addFiles(window, {u"/nothing.txt"_s, u"/not-there.pfx"_s});
        QCOMPARE(rows(window).size(), 2);
        QVERIFY(!window.onPage<QPushButton>(u"takeAll"_s)->isEnabled());
        QVERIFY(!textOf(window, 0).isEmpty());
        QVERIFY(textOf(window, 0) != textOf(window, 1));
        window.onPage<QPushButton>(u"discardAll"_s)->click();
        QTRY_VERIFY(rows(window).isEmpty());
    }

    void pastesPem()
    {
        Window window{empty()};
        knowCertificates(window);
        window.wizard.goTo(Step::Certificates);
        window.onPage<QTreeView>(u"certificates"_s)->setFocus();
        QGuiApplication::clipboard()->setText(u"hello"_s);
        window.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
        QGuiApplication::clipboard()->setText(u"-----BEGIN CERTIFICATE-----"_s);
        window.onPage<QTreeView>(u"certificates"_s)->setFocus();
        window.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(rows(window).size(), 1);
        QVERIFY(window.onPage<QPushButton>(u"takeAll"_s)->isEnabled());
    }

    void removesWithUndo()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        auto *tree = window.onPage<QTreeView>(u"certificates"_s);
        tree->setFocus();
        QVERIFY(tree->hasFocus());
        window.press(Qt::Key_Delete);
        QCOMPARE(window.draft().certificates.size(), 3);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.draft(), shopDraft());
    }

    void whatTheScenarioMadeFollows()
    {
        Draft draft = shopDraft();
        draft.bindings.clear();
        const Service base = draft.service;
        draft = withScenario(draft, Scenario::Installed, base);
        Window window{draft};
        const qsizetype before = window.draft().service.roles.first().certificates.size();
        window.wizard.goTo(Step::Certificates);
        window.onPage<QTreeView>(u"certificates"_s)->setFocus();
        window.press(Qt::Key_Delete);
        QVERIFY(window.draft().service.roles.first().certificates.size() <= before);
        QCOMPARE(window.draft().removed.size(),
                 draft.certificates.size() - window.draft().certificates.size());
    }

    void showsTheChosenOne()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        QCOMPARE(window.onPage<QLabel>(u"detailName"_s)->text(), u"www.harborpine.example"_s);
        window.onPage<QPushButton>(u"copyThumbprint"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(40, u'A'));
    }

    void filters()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        auto *filter = window.onPage<QLineEdit>(u"filter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"images"_s);
        QCOMPARE(window.onPage<QTreeView>(u"certificates"_s)->model()->rowCount(), 1);
    }

    void keepsNoPassphrase()
    {
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s});
        auto *edit = window.onPage<QLineEdit>(u"passphrase"_s);
        QTest::keyClicks(edit, u"opensesame"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(window.onPage<QPushButton>(u"takeAll"_s)->isEnabled());
        const auto edits = window.wizard.findChildren<QLineEdit *>();
        for (const QLineEdit *any : edits)
            QVERIFY(!any->text().contains(u"sesame"_s));
    }

private:
    QCA::Initializer m_qca; // a reader starts it with the first file

    static Draft empty()
    {
        Draft draft = shopDraft();
        draft.certificates.clear();
        return draft;
    }

    static void addFiles(Window &window, const QStringList &paths)
    {
        window.bench.files.files = {{u"/www.pem"_s, "www"},
                                    {u"/locked.pfx"_s, "locked:www"},
                                    {u"/locked2.pfx"_s, "locked:api"},
                                    {u"/nothing.txt"_s, "nothing"}};
        knowCertificates(window);
        window.wizard.goTo(Step::Certificates);
        window.onPage<QPushButton>(u"addFiles"_s)->click();
        auto *dialog = window.onPage<QFileDialog>(u"certificateDialog"_s);
        QVERIFY(dialog);
        dialog->close();
        window.activate();
        emit dialog->filesSelected(paths);
        QTRY_COMPARE(rows(window).size(), paths.size());
    }

    static void knowCertificates(Window &window)
    {
        CertificateFile www{.kind = ContainerKind::Pem, .certificates = {shopDraft().certificates.at(0)}};
        CertificateFile api{.kind = ContainerKind::Pkcs12, .certificates = {shopDraft().certificates.at(1)}};
        window.bench.reader.known = {{"www", www}, {"api", api}, {"-----BEGIN CERTIFICATE-----", www}};
    }

    static QList<ReviewRow *> rows(const Window &window)
    {
        return window.page()->findChildren<ReviewRow *>();
    }

    static QString textOf(const Window &window, qsizetype row)
    {
        const QList<ReviewRow *> all = rows(window);
        return row < all.size() ? all.at(row)->findChild<QLabel *>(u"intakeText"_s)->text() : QString();
    }

    static QString rowText(const Window &window) { return textOf(window, 0); }
};

QTEST_MAIN(CertificatesPageTest)
#include "certificatespagetest.moc"
