// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "tests/ui/support/window.h"
#include "ui/certificates/convertdialog.h"
#include "ui/messages/messagelist.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <semaphore>

using namespace bindwright;
using namespace Qt::StringLiterals;

/// "Convert a copy…": reached from the page, filled in and run by keyboard.
class ConvertDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void byKeyboard()
    {
        Window window{shop()};
        ConvertDialog *dialog = opened(window);
        QCOMPARE(label(dialog, u"convertName"_s)->text(), u"www.harborpine.example"_s);
        QTRY_COMPARE(QApplication::focusWidget(), edit(dialog, u"convertSourcePassphrase"_s));
        QVERIFY(!start(dialog)->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), u"opensesame"_s);
        tabTo(dialog, u"convertPassphrase"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"new secret"_s);
        QVERIFY(label(dialog, u"convertSaid"_s)->text().contains(u"not the same"_s));
        tabTo(dialog, u"convertAgain"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"new secret"_s);
        QVERIFY(start(dialog)->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(window.bench.files.files.contains(made));
        QCOMPARE(window.bench.files.files.value(made),
                 QByteArray("key of www.harborpine.example, Pine TLS CA 4"));
        QTRY_VERIFY(label(dialog, u"convertSaid"_s)->text().contains(u"was written"_s));
        for (const QString &name : {u"convertSourcePassphrase"_s, u"convertPassphrase"_s, u"convertAgain"_s})
            QVERIFY(edit(dialog, name)->text().isEmpty());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window.wizard.findChild<ConvertDialog *>());
        QCOMPARE(window.draft(), shop());
    }

    void targetChoosesTheEncryption_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("encryption");
        QTest::addColumn<QString>("file");
        const auto row = [](const char *name, Target target, PfxEncryption encryption,
                            const QString &ending) {
            QTest::newRow(name) << int(target) << int(encryption)
                                << u"/certs/www.harborpine.example"_s + ending;
        };
        row("Cloud Services", Target::CloudService, PfxEncryption::Legacy, u"-tripledes.pfx"_s);
        row("extended support", Target::ExtendedSupport, PfxEncryption::Aes, u"-aes.pfx"_s);
        row("server", Target::Server, PfxEncryption::Aes, u"-aes.pfx"_s);
    }

    void targetChoosesTheEncryption()
    {
        QFETCH(const int, target);
        Window window{shop()};
        ConvertDialog *dialog = opened(window);
        auto *targets = dialog->findChild<QComboBox *>(u"convertTarget"_s);
        auto *encryptions = dialog->findChild<QComboBox *>(u"convertEncryption"_s);
        targets->setCurrentIndex(targets->findData(target));
        QTEST(encryptions->currentData().toInt(), "encryption");
        QTEST(edit(dialog, u"convertFile"_s)->text(), "file");
        const QString why = label(dialog, u"convertWhy"_s)->text();
        encryptions->setCurrentIndex(1 - encryptions->currentIndex());
        QVERIFY(label(dialog, u"convertWhy"_s)->text() != why);
    }

    void aTypedNameStays()
    {
        Window window{shop()};
        ConvertDialog *dialog = opened(window);
        edit(dialog, u"convertFile"_s)->setText(u"/mine.pfx"_s);
        auto *targets = dialog->findChild<QComboBox *>(u"convertTarget"_s);
        targets->setCurrentIndex(targets->findData(int(Target::Server)));
        QCOMPARE(edit(dialog, u"convertFile"_s)->text(), u"/mine.pfx"_s);
        edit(dialog, u"convertFile"_s)->setText(u"/mine.txt"_s);
        QVERIFY(label(dialog, u"convertSaid"_s)->text().contains(u".pfx, .pem"_s));
        QVERIFY(!start(dialog)->isEnabled());
    }

    void whatGoesWrong_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<QString>("said");
        QTest::newRow("wrong passphrase") << u"not it"_s << false << u"passphrase"_s;
        QTest::newRow("a file is there") << u"opensesame"_s << true << u"is there already"_s;
    }

    void whatGoesWrong()
    {
        QFETCH(const QString, passphrase);
        QFETCH(const bool, isThere);
        QFETCH(const QString, said);
        Window window{shop()};
        ConvertDialog *dialog = opened(window);
        if (isThere)
            window.bench.files.files.insert(made, "mine");
        const auto before = window.bench.files.files;
        fill(dialog, passphrase);
        start(dialog)->click();
        QTRY_VERIFY2(label(dialog, u"convertSaid"_s)->text().contains(said),
                     qPrintable(label(dialog, u"convertSaid"_s)->text()));
        QVERIFY(window.bench.files.files == before);
        if (!isThere)
            return;
        dialog->findChild<QCheckBox *>(u"convertOverwrite"_s)->setChecked(true);
        start(dialog)->click();
        QTRY_COMPARE(window.bench.files.files.value(made),
                     QByteArray("key of www.harborpine.example, Pine TLS CA 4"));
    }

    void cancelledItWritesNothing()
    {
        Window window{shop()};
        ConvertDialog *dialog = opened(window);
        std::binary_semaphore reading{0};
        std::binary_semaphore goOn{0};
        window.bench.reader.beforeEach = [&] {
            reading.release();
            goOn.acquire();
        };
        const auto before = window.bench.files.files;
        fill(dialog, u"opensesame"_s);
        start(dialog)->click();
        reading.acquire();
        QTest::keyClick(dialog, Qt::Key_Escape); // cancels; the dialog stays
        goOn.release();
        QTRY_VERIFY(label(dialog, u"convertSaid"_s)->text().contains(u"Cancelled."_s));
        QVERIFY(dialog->isVisible());
        QVERIFY(window.bench.files.files == before);
        window.bench.reader.beforeEach = {};
    }

    void fromTheProblem()
    {
        Draft draft = shop();
        draft.certificates.first().modernPkcs12 = true;
        Window window{draft};
        window.wizard.goTo(Step::Certificates);
        QPushButton *button = nullptr;
        for (auto *any : window.page()->findChildren<QPushButton *>()) {
            if (any->text() == u"Convert a copy…"_s && any->objectName() != u"convertCopy"_s)
                button = any;
        }
        QVERIFY(button);
        button->click();
        QTRY_VERIFY(window.wizard.findChild<ConvertDialog *>());
        auto *dialog = window.wizard.findChild<ConvertDialog *>();
        QCOMPARE(label(dialog, u"convertName"_s)->text(), u"www.harborpine.example"_s);
    }

    void fromTheContextMenu()
    {
        Window window{shop()};
        window.wizard.goTo(Step::Certificates);
        window.onPage<QAction>(u"convertThis"_s)->trigger();
        QVERIFY(window.wizard.findChild<ConvertDialog *>());
    }

    void targetsInTheDetails()
    {
        Window window{shop()};
        window.wizard.goTo(Step::Certificates);
        auto *table = window.onPage<QTreeWidget>(u"targetFit"_s);
        QCOMPARE(table->topLevelItemCount(), 8);
        QCOMPARE(table->topLevelItem(0)->text(1), u"yes"_s); // a PFX of the old form
        auto *reason = window.onPage<QLabel>(u"targetFitReason"_s);
        const QString first = reason->text();
        QVERIFY2(first.contains(u"Source: Microsoft"_s), qPrintable(first));
        table->setFocus();
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Down);
        window.press(Qt::Key_Down);
        QVERIFY(reason->text() != first);
        QVERIFY2(reason->text().contains(u"inferred"_s), qPrintable(reason->text()));
    }

private:
    const QCA::Initializer m_qca;
    const QString made = u"/certs/www.harborpine.example-tripledes.pfx"_s;

    /// The shop, its first certificate from a PFX that has a key.
    static Draft shop()
    {
        Draft draft = shopDraft();
        draft.certificates.first().file = u"/certs/www.pfx"_s;
        draft.certificates.first().carrier = ContainerKind::Pkcs12;
        draft.certificates.first().privateKey = PrivateKey::Matching;
        return draft;
    }

    static ConvertDialog *opened(Window &window)
    {
        window.bench.files.put({{u"/certs/www.pfx"_s, "locked:www"}});
        window.bench.reader.known = {
            {"www", {.kind = ContainerKind::Pkcs12, .certificates = {shop().certificates.first()}}}};
        window.wizard.goTo(Step::Certificates);
        auto *button = window.onPage<QPushButton>(u"convertCopy"_s);
        button->setFocus();
        window.press(Qt::Key_Space);
        auto *dialog = window.wizard.findChild<ConvertDialog *>();
        if (dialog)
            dialog->activateWindow();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("there is no dialog");
        return dialog;
    }

    static void fill(ConvertDialog *dialog, const QString &sourcePassphrase)
    {
        edit(dialog, u"convertSourcePassphrase"_s)->setText(sourcePassphrase);
        edit(dialog, u"convertPassphrase"_s)->setText(u"new secret"_s);
        edit(dialog, u"convertAgain"_s)->setText(u"new secret"_s);
    }

    static void tabTo(ConvertDialog *dialog, const QString &name)
    {
        constexpr int most = 30;
        for (int i = 0; i < most && QApplication::focusWidget()->objectName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), edit(dialog, name));
    }

    static QLineEdit *edit(ConvertDialog *dialog, const QString &name)
    {
        return dialog->findChild<QLineEdit *>(name);
    }
    static QLabel *label(ConvertDialog *dialog, const QString &name)
    {
        return dialog->findChild<QLabel *>(name);
    }
    static QPushButton *start(ConvertDialog *dialog)
    {
        return dialog->findChild<QPushButton *>(u"convertStart"_s);
    }
};

QTEST_MAIN(ConvertDialogTest)
#include "convertdialogtest.moc"
