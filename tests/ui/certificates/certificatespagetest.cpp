// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/scenario/scenario.h"
#include "tests/ui/support/window.h"
#include "ui/certificates/convertdialog.h"
#include "ui/problems/problemtext.h"
#include "ui/widgets/droparea.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

class CertificatesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void takesAtOnce()
    {
        Window window{empty()};
        addFiles(window, {u"/www.pem"_s});
        QTRY_COMPARE(window.draft().certificates.size(), 1);
        QCOMPARE(cell(window, 0), u"www.harborpine.example"_s);
        QCOMPARE(QApplication::focusWidget(), &rows(window));
        QVERIFY(window.page()->isComplete());
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
        window.bench.files.put(
            {{u"/certs/www.pem"_s, "www"}, {u"/certs/api.pfx"_s, "api"}, {u"/certs/notes.txt"_s, "nothing"}});
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
        QTRY_COMPARE(window.draft().certificates.size(), 2); // what is no certificate is passed over
        QVERIFY(window.page()->isComplete());
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
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s));
        const auto *edit = window.onPage<QLineEdit>(u"passphrase"_s);
        QTRY_COMPARE(QApplication::focusWidget(), edit);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QCOMPARE(cell(window, 0), u"locked.pfx"_s);
        const QString asked = cell(window, 1);
        type(window, u"wrong"_s);
        QTRY_VERIFY(cell(window, 1) != asked); // it says so
        QVERIFY2(cell(window, 1).contains(u"does not open"_s), qPrintable(cell(window, 1)));
        QCOMPARE(QApplication::focusWidget(), edit); // for another try
        QCOMPARE(edit->text(), QString());
        QCOMPARE(window.step(), Step::Certificates); // Return unlocked, it did not go on
        type(window, u"opensesame"_s);
        QTRY_COMPARE(window.draft().certificates.size(), 1);
        QCOMPARE(cell(window, 0), u"www.harborpine.example"_s);
        QTRY_VERIFY(!window.onPage<QLineEdit>(u"passphrase"_s));
        QCOMPARE(QApplication::focusWidget(), &rows(window));
    }

    void showsThePassphrase()
    {
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s});
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s));
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s)->hasFocus());
        window.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), window.onPage<QPushButton>(u"reveal"_s));
        window.press(Qt::Key_Space);
        QCOMPARE(window.onPage<QLineEdit>(u"passphrase"_s)->echoMode(), QLineEdit::Normal);
        window.press(Qt::Key_Space);
        QCOMPARE(window.onPage<QLineEdit>(u"passphrase"_s)->echoMode(), QLineEdit::Password);
    }

    void keepsWhatIsTypedWhenTheRowsAreMadeAnew()
    {
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s});
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s));
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"open"_s);
        Draft changed = window.draft();
        changed.certificates = shopDraft().certificates;
        window.bench.session.setDraft(changed);
        QTest::keyClicks(QApplication::focusWidget(), u"sesame"_s);
        QCOMPARE(window.onPage<QLineEdit>(u"passphrase"_s)->text(), u"opensesame"_s);
    }

    void triesThePassphraseOnTheOthersWhenAsked_data()
    {
        QTest::addColumn<bool>("others");
        QTest::addColumn<int>("taken");
        QTest::newRow("this one only") << false << 1;
        QTest::newRow("the others too") << true << 2;
    }

    void triesThePassphraseOnTheOthersWhenAsked()
    {
        QFETCH(bool, others);
        QFETCH(int, taken);
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s, u"/locked2.pfx"_s});
        QTRY_COMPARE(window.page()->findChildren<QLineEdit *>(u"passphrase"_s).size(), 2);
        // Files are read side by side: the one that comes first is asked for.
        QTRY_COMPARE(Window::focusName(), u"passphrase"_s);
        QWidget *field = QApplication::focusWidget();
        QTest::keyClicks(field, u"opensesame"_s);
        auto *box = field->parentWidget()->findChild<QCheckBox *>(u"othersToo"_s);
        QVERIFY(box->isVisible());
        if (others)
            QTest::keyClick(box, Qt::Key_Space);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(window.draft().certificates.size(), taken);
        QTRY_COMPARE(window.page()->findChildren<QLineEdit *>(u"passphrase"_s).size(), 2 - taken);
        if (taken == 1) // the next one is asked for, and there is no other
            QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s)->hasFocus());
        QCOMPARE(window.page()->isComplete(), taken == 2);
    }

    void whatWaitsHoldsNextUp_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("said"); // beside Next
        QTest::newRow("locked") << u"/locked.pfx"_s << u"locked.pfx is locked"_s;
        QTest::newRow("no certificate") << u"/nothing.txt"_s << u"nothing.txt could not be read"_s;
        QTest::newRow("not there") << u"/not-there.pfx"_s << u"not-there.pfx could not be read"_s;
        QTest::newRow("a key alone") << u"/www.key"_s << u"key in www.key has no certificate"_s;
    }

    void whatWaitsHoldsNextUp()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, said);
        Window window{empty()};
        addFiles(window, {file});
        QTRY_COMPARE(rows(window).model()->rowCount(), 2); // itself, and what it waits for
        QVERIFY(!window.wizard.button(QWizard::NextButton)->isEnabled());
        auto *obstacle = window.onPage<QLabel>(u"obstacle"_s);
        QVERIFY(obstacle->isVisible());
        QVERIFY2(obstacle->text().contains(said), qPrintable(obstacle->text()));
        QVERIFY(!window.wizard.canReach(Step::Scenario));
        rows(window).setFocus();
        window.press(Qt::Key_Home, Qt::ControlModifier);
        window.press(Qt::Key_Delete);
        QCOMPARE(rows(window).model()->rowCount(), 0);
        QVERIFY(window.wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(!obstacle->isVisible());
    }

    void removesWhatWaitsByItsButton()
    {
        Window window{empty()};
        addFiles(window, {u"/nothing.txt"_s});
        QTRY_COMPARE(rows(window).model()->rowCount(), 2);
        rows(window).setFocus();
        window.press(Qt::Key_Home, Qt::ControlModifier);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Return); // to the message's button
        window.press(Qt::Key_Space);
        QTRY_COMPARE(rows(window).model()->rowCount(), 0);
    }

    void keyAndCertificateFindEachOther_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("the key first") << QStringList{u"/www.key"_s, u"/www.crt"_s};
        QTest::newRow("the certificate first") << QStringList{u"/www.crt"_s, u"/www.key"_s};
    }

    void keyAndCertificateFindEachOther()
    {
        QFETCH(const QStringList, files);
        Window window{empty()};
        for (const QString &file : files) {
            addFiles(window, {file});
            QTRY_VERIFY(!window.page()->isBusy());
        }
        QTRY_COMPARE(window.draft().certificates.size(), 1);
        QTRY_COMPARE(window.draft().certificates.first().privateKey, PrivateKey::Matching);
        QVERIFY(window.page()->isComplete());
    }

    void takesDropsOneAfterTheOther()
    {
        Window window{empty()};
        knowCertificates(window);
        knowFiles(window);
        window.wizard.goTo(Step::Certificates);
        auto *area = window.page()->findChild<DropArea *>();
        emit area->dropped({u"/www.pem"_s});
        emit area->dropped({u"/api.pem"_s});
        emit area->dropped({u"/locked.pfx"_s});
        QTRY_COMPARE(window.draft().certificates.size(), 2);
        QTRY_COMPARE(cell(window, 0), u"locked.pfx"_s);
    }

    void problemsStandBeneathTheirRow()
    {
        Draft draft = shopDraft();
        draft.certificates.first().modernPkcs12 = true;
        Window window{draft};
        window.wizard.goTo(Step::Certificates);
        const QList<Problem> problems = window.page()->problems();
        const Problem modern = *std::ranges::find(problems, Rule::ModernPkcs12, &Problem::rule);
        window.page()->showProblem(modern);
        QCOMPARE(QApplication::focusWidget(), &rows(window));
        const int row = rows(window).currentIndex().row();
        QCOMPARE(cell(window, row), u"www.harborpine.example"_s);
        QStringList said;
        for (int i = row + 1; i < rows(window).model()->rowCount() && rows(window).columnSpan(i, 0) > 1; ++i)
            said.append(cell(window, i));
        QVERIFY2(said.contains(problemText(modern)), qPrintable(said.join(u'\n')));
    }

    void actsFromTheContextMenu_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *name :
             {"showDetails", "copyThisThumbprint", "replaceThis", "convertThis", "removeThis"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void actsFromTheContextMenu()
    {
        QFETCH(const QString, action);
        Window window;
        window.wizard.goTo(Step::Certificates);
        QGuiApplication::clipboard()->clear();
        auto *found = window.onPage<QAction>(action);
        QVERIFY(found && found->isEnabled() && rows(window).actions().contains(found));
        found->trigger();
        const QHash<QString, bool> done{
            {u"showDetails"_s, window.onPage<QWidget>(u"certificateDetails"_s)->hasFocus()},
            {u"copyThisThumbprint"_s, QGuiApplication::clipboard()->text() == QString(40, u'A')},
            {u"replaceThis"_s, window.find<QDialog>(u"replaceDialog"_s) != nullptr},
            {u"convertThis"_s, window.wizard.findChild<ConvertDialog *>() != nullptr},
            {u"removeThis"_s, window.draft().certificates.size() == 3},
        };
        for (auto it = done.cbegin(); it != done.cend(); ++it)
            QCOMPARE(it.value(), it.key() == action);
    }

    void opensByDoubleClick()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        rows(window).setFocus();
        emit rows(window).doubleClicked(rows(window).currentIndex());
        QVERIFY(window.onPage<QWidget>(u"certificateDetails"_s)->hasFocus());
    }

    void pastesPem()
    {
        Window window{empty()};
        knowCertificates(window);
        window.wizard.goTo(Step::Certificates);
        rows(window).setFocus();
        QGuiApplication::clipboard()->setText(u"hello"_s);
        window.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
        QGuiApplication::clipboard()->setText(u"-----BEGIN CERTIFICATE-----"_s);
        rows(window).setFocus();
        window.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(window.draft().certificates.size(), 1);
    }

    void pastesFiles()
    {
        Window window{empty()};
        knowCertificates(window);
        knowFiles(window);
        window.wizard.goTo(Step::Certificates);
        rows(window).setFocus();
        auto mime = std::make_unique<QMimeData>();
        mime->setUrls({QUrl::fromLocalFile(u"/www.pem"_s), QUrl::fromLocalFile(u"/api.pem"_s)});
        QGuiApplication::clipboard()->setMimeData(mime.release()); // the clipboard owns it
        window.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(window.draft().certificates.size(), 2);
    }

    void removesWithUndo()
    {
        Window window;
        window.wizard.goTo(Step::Certificates);
        rows(window).setFocus();
        QVERIFY(rows(window).hasFocus());
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
        rows(window).setFocus();
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
        QCOMPARE(cell(window, 0), u"images.harborpine.example"_s);
    }

    void keepsNoPassphrase()
    {
        Window window{empty()};
        addFiles(window, {u"/locked.pfx"_s});
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s));
        QTRY_VERIFY(window.onPage<QLineEdit>(u"passphrase"_s)->hasFocus());
        type(window, u"opensesame"_s);
        QTRY_COMPARE(window.draft().certificates.size(), 1);
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
        knowFiles(window);
        knowCertificates(window);
        window.wizard.goTo(Step::Certificates);
        window.onPage<QPushButton>(u"addFiles"_s)->click();
        auto *dialog = window.onPage<QFileDialog>(u"certificateDialog"_s);
        QVERIFY(dialog);
        dialog->close();
        window.activate();
        emit dialog->filesSelected(paths);
    }

    static void knowFiles(Window &window)
    {
        window.bench.files.put({{u"/www.pem"_s, "www"},
                                {u"/api.pem"_s, "api"},
                                {u"/locked.pfx"_s, "locked:www"},
                                {u"/locked2.pfx"_s, "locked:api"},
                                {u"/nothing.txt"_s, "nothing"},
                                {u"/www.crt"_s, "keyless"},
                                {u"/www.key"_s, "key"}});
    }

    static void knowCertificates(Window &window)
    {
        const CertificateFile www{.kind = ContainerKind::Pem,
                                  .certificates = {shopDraft().certificates.at(0)}};
        const CertificateFile api{.kind = ContainerKind::Pkcs12,
                                  .certificates = {shopDraft().certificates.at(1)}};
        CertificateFile keyless = www;
        keyless.certificates.first().privateKey = PrivateKey::Absent;
        keyless.certificates.first().keyHash = "hash";
        const CertificateFile key{.kind = ContainerKind::Pem, .looseKeys = {{.hash = "hash"}}};
        window.bench.reader.known = {{"www", www},
                                     {"api", api},
                                     {"keyless", keyless},
                                     {"key", key},
                                     {"-----BEGIN CERTIFICATE-----", www}};
    }

    static void type(Window &window, const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        window.press(Qt::Key_Return);
    }

    static QTableView &rows(const Window &window) { return *window.onPage<QTableView>(u"certificates"_s); }

    static QString cell(const Window &window, int row)
    {
        return rows(window).model()->index(row, 0).data().toString();
    }
};

QTEST_MAIN(CertificatesPageTest)
#include "certificatespagetest.moc"
