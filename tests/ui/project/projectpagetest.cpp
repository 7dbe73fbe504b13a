// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/server/servercollection.h"
#include "model/server/serverimport.h"
#include "tests/ui/support/shopbench.h"
#include "tests/ui/support/window.h"
#include "ui/messages/messagelist.h"
#include "ui/widgets/droparea.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStringDecoder>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

// moc loses its way in raw strings.
constexpr auto definitionText =
    "<ServiceDefinition name=\"shop\" "
    "xmlns=\"http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceDefinition\">\n"
    "  <WebRole name=\"Web\">\n"
    "    <Sites><Site name=\"Web\"><Bindings><Binding name=\"In\" endpointName=\"In\" "
    "/></Bindings></Site></Sites>\n"
    "    <Endpoints><InputEndpoint name=\"In\" protocol=\"http\" port=\"80\" /></Endpoints>\n"
    "  </WebRole>\n"
    "</ServiceDefinition>\n";

constexpr auto configurationText =
    "<ServiceConfiguration serviceName=\"shop\" osFamily=\"6\" "
    "xmlns=\"http://schemas.microsoft.com/ServiceHosting/2008/10/ServiceConfiguration\">\n"
    "  <Role name=\"Web\"><Instances count=\"2\" /></Role>\n"
    "</ServiceConfiguration>\n";

constexpr auto netshText = "    Hostname:port                : www.a.test:443\n"
                           "    Certificate Hash             : aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
                           "    Application ID               : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"
                           "    Certificate Store Name       : MY\n";

} // namespace

class ProjectPageTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithAnEmptyRole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isWorker");
        QTest::newRow("web") << u"Shop"_s << false;
        QTest::newRow("worker") << u"Orders"_s << true;
    }

    void startsWithAnEmptyRole()
    {
        QFETCH(QString, name);
        QFETCH(bool, isWorker);
        Window window{Draft()};
        auto *dialog = describeRole(window);
        QVERIFY(!dialog->findChild<QPushButton *>(u"createProject"_s)->isEnabled()); // no folder yet
        auto *nameEdit = dialog->findChild<QLineEdit *>(u"newName"_s);
        nameEdit->selectAll();
        QTest::keyClicks(nameEdit, name);
        if (isWorker)
            QTest::keyClick(dialog->findChild<QComboBox *>(u"newKind"_s), Qt::Key_Down);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"newSite"_s)->isEnabled(), !isWorker);
        auto *port = dialog->findChild<QSpinBox *>(u"newPort"_s);
        port->selectAll();
        QTest::keyClicks(port, u"8080"_s);
        QTest::keyClick(dialog->findChild<QComboBox *>(u"newGuest"_s), Qt::Key_Down);
        auto *folder = dialog->findChild<QLineEdit *>(u"newFolder"_s);
        QTest::keyClicks(folder, u"/new/shop"_s);
        QTest::keyClick(folder, Qt::Key_Return);
        QTRY_COMPARE(window.draft().service.roles.size(), 1);
        window.activate();
        const Role &role = window.draft().service.roles.first();
        QCOMPARE(role.name, name);
        QCOMPARE(role.kind, isWorker ? RoleKind::Worker : RoleKind::Web);
        QCOMPARE(role.endpoints.value(0).port, u"8080"_s);
        QCOMPARE(window.draft().service.configurations.first().osFamily, u"6"_s);
        QCOMPARE(window.bench.files.files.keys(),
                 (QStringList{u"/new/shop/ServiceConfiguration.Cloud.cscfg"_s,
                              u"/new/shop/ServiceConfiguration.Local.cscfg"_s,
                              u"/new/shop/ServiceDefinition.csdef"_s}));
        QVERIFY(window.onPage<QLabel>(u"serviceName"_s)->isVisible());
        QVERIFY(window.wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(!window.bench.session.isModified());
    }

    void offersThreeWaysIn_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("project") << u"openProject"_s;
        QTest::newRow("server") << u"readServer"_s;
        QTest::newRow("sample") << u"trySample"_s;
    }

    /// Larger than any other button, and gone once something is open.
    void offersThreeWaysIn()
    {
        QFETCH(QString, way);
        Window window{Draft()};
        auto *button = window.onPage<QPushButton>(way);
        QVERIFY(button->isVisible());
        QVERIFY(button->height() > window.onPage<QPushButton>(u"emptyRole"_s)->height());
        QVERIFY(!window.find<QPushButton>(u"pageProblems"_s)->text().contains(u"error"_s));
        window.bench.session.reset({{}, fakes::noon()}, shopDraft());
        QVERIFY(!button->isVisible());
    }

    void readsAServersState()
    {
        Window window{Draft()};
        QGuiApplication::clipboard()->clear();
        window.onPage<QPushButton>(u"readServer"_s)->setFocus();
        window.press(Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), collectCommand());
        const auto buttons = window.onPage<MessageList>(u"notice"_s)->findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(
            buttons, [](const QPushButton *button) { return button->text().contains(u"Open the file"_s); }));
    }

    void noProjectIsMadeOverAnother()
    {
        Window window{Draft()};
        window.bench.files.files.insert(u"/there/Shop.csdef"_s, definitionText);
        auto *dialog = describeRole(window);
        auto *folder = dialog->findChild<QLineEdit *>(u"newFolder"_s);
        QTest::keyClicks(folder, u"/there"_s);
        QTest::keyClick(folder, Qt::Key_Return);
        const auto *notice = window.onPage<MessageList>(u"notice"_s);
        QTRY_COMPARE(notice->count(), 1);
        QStringList said;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY2(said.join(u' ').contains(u"/there/Shop.csdef is there already"_s),
                 qPrintable(said.join(u' ')));
        QVERIFY(window.draft().projectPath.isEmpty());
        QCOMPARE(window.bench.files.files.size(), 1);
    }

    void namesOfANewRole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("site");
        QTest::addColumn<bool>("isWorker");
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("good") << u"Shop"_s << u"Web"_s << false << QString();
        QTest::newRow("no name") << u""_s << u"Web"_s << false << u"Type a name"_s;
        QTest::newRow("no site") << u"Shop"_s << u""_s << false << u"Type a name"_s;
        QTest::newRow("a worker has no site") << u"Shop"_s << u""_s << true << QString();
        QTest::newRow("a sign that cannot be") << u"Sh<op"_s << u"Web"_s << false << u"“<”"_s;
    }

    void namesOfANewRole()
    {
        QFETCH(QString, name);
        QFETCH(QString, site);
        QFETCH(bool, isWorker);
        QFETCH(QString, obstacle);
        Window window{Draft()};
        auto *dialog = describeRole(window);
        dialog->findChild<QLineEdit *>(u"newName"_s)->setText(name);
        dialog->findChild<QLineEdit *>(u"newSite"_s)->setText(site);
        dialog->findChild<QComboBox *>(u"newKind"_s)->setCurrentIndex(isWorker ? 1 : 0);
        dialog->findChild<QLineEdit *>(u"newFolder"_s)->setText(u"/new"_s);
        const QString said = dialog->findChild<QLabel *>(u"newObstacle"_s)->text();
        QVERIFY2(obstacle.isEmpty() ? said.isEmpty() : said.contains(obstacle), qPrintable(said));
        QCOMPARE(dialog->findChild<QPushButton *>(u"createProject"_s)->isEnabled(), obstacle.isEmpty());
        dialog->close();
    }

    void saysInASentenceWhatCannotBeOpened()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        emit window.onPage<DropArea>({})->dropped({folder.path()});
        const auto *notice = window.onPage<MessageList>(u"notice"_s);
        QTRY_COMPARE(notice->count(), 1);
        QVERIFY(notice->isVisible());
        QVERIFY(window.draft().projectPath.isEmpty());
    }

    void opensWhatIsDropped()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        writeProject(window, folder.path());
        emit window.onPage<DropArea>({})->dropped({folder.path()});
        QTRY_COMPARE(window.draft().service.name, u"shop"_s);
        QCOMPARE(window.onPage<QLabel>(u"serviceName"_s)->text(), u"shop"_s);
        QVERIFY(window.onPage<QLabel>(u"guestOs"_s)->text().contains(u"Windows Server 2019"_s));
        const auto *roles = window.onPage<QTreeView>(u"roles"_s);
        QCOMPARE(roles->model()->rowCount(), 1);
        const auto *recent = window.onPage<QListWidget>(u"recentList"_s);
        QCOMPARE(recent->count(), 1);
        QVERIFY(recent->isVisible());
    }

    void asksWhichOfSeveralDefinitionsIsMeant()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        writeProject(window, folder.path());
        write(window, folder.filePath(u"Other.csdef"_s),
              QByteArray(definitionText).replace("\"shop\"", "\"other\""));
        emit window.onPage<DropArea>({})->dropped({folder.path()});
        QPointer<QInputDialog> dialog;
        QTRY_VERIFY(dialog = window.wizard.findChild<QInputDialog *>(u"definitionDialog"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_COMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
        QVERIFY(window.draft().projectPath.isEmpty());
        QTRY_VERIFY(!dialog);
        emit window.onPage<DropArea>({})->dropped({folder.path()});
        QTRY_VERIFY(dialog = window.wizard.findChild<QInputDialog *>(u"definitionDialog"_s));
        QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(window.draft().service.name, u"shop"_s);
    }

    void asksForTheCodePage_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("host");
        QTest::newRow("a console's, proposed")
            << QByteArray("m\x81nchen.example") << int(Qt::Key_Return) << u"xn--mnchen-3ya.example"_s;
        QTest::newRow("a window's, proposed")
            << QByteArray("m\xfcnchen.example") << int(Qt::Key_Return) << u"xn--mnchen-3ya.example"_s;
        QTest::newRow("Japanese, proposed")
            << QByteArray("\x93\xfa\x96\x7b.example") << int(Qt::Key_Return) << u"xn--wgv71a.example"_s;
        QTest::newRow("left open") << QByteArray("m\xfcnchen.example") << int(Qt::Key_Escape)
                                   << u"xn--mnchen-3ya.example"_s; // read as Latin-1, and said to be a guess
    }

    void asksForTheCodePage()
    {
        QFETCH(const QByteArray, written);
        QFETCH(const int, key);
        QFETCH(const QString, host);
        if (!QStringDecoder("ibm850").isValid())
            QSKIP("Qt is built without ICU here and decodes no console's code page");
        Window window{Draft()};
        const QTemporaryDir folder;
        write(window, folder.filePath(u"netsh.txt"_s),
              "    Hostname:port    : " + written
                  + ":443\r\n    Certificate Hash : A9993E364706816ABA3E25717850C26C9CD0D89D\r\n"
                    "    Application ID   : {4dc3e181-e14b-4a21-b022-59fc669b0914}\r\n");
        emit window.onPage<DropArea>({})->dropped({folder.filePath(u"netsh.txt"_s)});
        QPointer<QDialog> dialog;
        QTRY_VERIFY(dialog = window.wizard.findChild<QDialog *>(u"encodingDialog"_s));
        QTest::keyClick(dialog, Qt::Key(key));
        QTRY_COMPARE(window.draft().server.state.records.size(), 1);
        QCOMPARE(window.draft().server.state.records.first().record.host, host);
        const QList<ServerNote> &notes = window.draft().server.state.notes;
        QCOMPARE(std::ranges::count(notes, ServerNote::Kind::HostNotSure, &ServerNote::kind),
                 key == Qt::Key_Escape ? 1 : 0);
    }

    void saysWhatWasLeftHalfDone()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        writeProject(window, folder.path());
        window.bench.files.recoveries.done = {
            {Recovery::Outcome::Undone, fakes::noon(), {u"/shop/a.csdef"_s}, {u"/shop/b.cscfg"_s}},
            {Recovery::Outcome::Finished, fakes::noon(), {u"/shop/c.csdef"_s}, {}}};
        window.wizard.start(folder.path());
        QTRY_COMPARE(window.draft().service.name, u"shop"_s);
        const auto *notice = window.onPage<QWidget>(u"notice"_s);
        QStringList sentences;
        for (const QLabel *label : notice->findChildren<QLabel *>())
            sentences.append(label->text());
        const QString said = sentences.join(u' ');
        QVERIFY2(said.contains(u"b.cscfg"_s) && said.contains(u"c.csdef"_s), qPrintable(said));
        QVERIFY2(said.contains(u"was undone"_s) && said.contains(u"was completed"_s), qPrintable(said));
    }

    void opensAServersState()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"netsh.txt"_s);
        write(window, path, netshText);
        emit window.onPage<DropArea>({})->dropped({path});
        QTRY_VERIFY(window.draft().server.alone);
        QCOMPARE(window.draft().bindings.size(), 1);
        QVERIFY(window.wizard.button(QWizard::NextButton)->isEnabled());
    }

    /// Beside a project it is one edit, which can be undone.
    void joinsAServersStateToTheProject()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        writeProject(window, folder.path());
        window.wizard.open(folder.path());
        QTRY_COMPARE(window.draft().service.name, u"shop"_s);
        const QString path = folder.filePath(u"netsh.txt"_s);
        write(window, path, netshText);
        emit window.onPage<DropArea>({})->dropped({path});
        QTRY_COMPARE(window.draft().server.state.records.size(), 1);
        QVERIFY(!window.draft().server.alone);
        QCOMPARE(window.draft().service.name, u"shop"_s);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.draft().server.isEmpty());
    }

    void addsWhatAProbeMeasured_data()
    {
        QTest::addColumn<bool>("toServer");
        QTest::newRow("to a project") << false;
        QTest::newRow("to a server's state") << true;
    }

    void addsWhatAProbeMeasured()
    {
        QFETCH(const bool, toServer);
        Window window{Draft()};
        const QTemporaryDir folder;
        const QString probe = folder.filePath(u"probe.json"_s);
        write(window, probe, R"({"format":"bindwright-probe/1","windows":"10.0.20348","answers":[],
            "started":"2026-11-28T10:00:00Z","ended":"2026-11-28T10:01:00Z","complete":true})");
        const auto drop = [&window](const QString &path) {
            emit window.onPage<DropArea>({})->dropped({path});
        };
        drop(probe); // where nothing is open there is nothing that it is about
        QTRY_COMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
        QVERIFY(fakes::noticeOf(*window.page()).contains(u"probe measured"_s));
        QVERIFY(window.draft().measurements.isEmpty());
        writeProject(window, folder.path());
        write(window, folder.filePath(u"netsh.txt"_s), netshText);
        drop(toServer ? folder.filePath(u"netsh.txt"_s) : folder.path());
        QTRY_VERIFY(window.draft().server.alone == toServer && !window.draft().projectPath.isEmpty());
        const Draft before = window.draft();
        drop(probe);
        QTRY_COMPARE(window.draft().measurements.size(), 1);
        QCOMPARE(window.draft().bindings, before.bindings);
        window.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.draft() == before);
    }

    void copiesTheCommandForAServer()
    {
        Window window{Draft()};
        window.onPage<QPushButton>(u"copyCollectCommand"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), collectCommand());
        QCOMPARE(window.onPage<MessageList>(u"notice"_s)->count(), 1);
    }

    void opensAgainFromTheRecentList()
    {
        Window window{Draft()};
        const QTemporaryDir folder;
        writeProject(window, folder.path());
        window.wizard.open(folder.path());
        QTRY_COMPARE(window.draft().service.name, u"shop"_s);
        window.bench.session.reset({}, Draft());
        auto *recent = window.onPage<QListWidget>(u"recentList"_s);
        recent->setFocus();
        recent->setCurrentRow(0);
        window.press(Qt::Key_Return);
        QTRY_COMPARE(window.draft().service.name, u"shop"_s);
    }

    void showsWhatIsGoneAndForgetsIt()
    {
        QSettings().clear();
        fakes::Bench bench;
        QSettings().setValue(u"recent/projects"_s, QStringList{u"/gone/shop"_s});
        BindwrightWizard wizard(bench.session, bench.services);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        auto *recent = wizard.findChild<QListWidget *>(u"recentList"_s);
        QTRY_VERIFY(recent->item(0)->text().contains(u"not found"_s));
        recent->setCurrentRow(0);
        recent->setFocus();
        QTest::keyClick(recent, Qt::Key_Delete);
        QCOMPARE(recent->count(), 0);
        QVERIFY(QSettings().value(u"recent/projects"_s).toStringList().isEmpty());
    }

    void choosesRolesAndTargetUndoably()
    {
        Window window;
        auto *target = window.onPage<QComboBox>(u"target"_s);
        target->setFocus();
        const auto *banner = window.onPage<QLabel>(u"supportEnds"_s);
        QCOMPARE(window.draft().target, Target::CloudService);
        QVERIFY(banner->text().contains(u"31 March 2027"_s) && banner->text().contains(u"Scale Sets"_s));
        window.press(Qt::Key_Down);
        QCOMPARE(window.draft().target, Target::ExtendedSupport);
        QVERIFY(banner->isVisible());
        window.press(Qt::Key_Down);
        QCOMPARE(window.draft().target, Target::Server);
        QVERIFY(!banner->isVisible());
        window.press(Qt::Key_Z, Qt::ControlModifier);
        window.press(Qt::Key_Z, Qt::ControlModifier); // nothing, where the two choices were one step
        QCOMPARE(window.draft().target, Target::CloudService);
        QCOMPARE(target->currentIndex(), 0);
        QVERIFY(banner->isVisible());
    }

    void listsWhatIsWrongWithTheProject()
    {
        Window window;
        const auto *list = window.onPage<MessageList>(u"messageList"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1); // two roles on port 443; the end of support is in the summary
    }

    void putsErrorsFirst()
    {
        Draft draft = shopDraft();
        draft.service.configurations.first().osFamily = u"4"_s; // a warning, found first
        draft.service.roles.first().certificates.first().name = u"Shop:Tls"_s;
        Window window(draft);
        const auto rows =
            window.onPage<MessageList>(u"messageList"_s)->findChildren<QFrame *>(u"messageRow"_s);
        QVERIFY(rows.size() > 1);
        QVERIFY2(rows.first()->accessibleName().startsWith(u"error"_s),
                 qPrintable(rows.first()->accessibleName()));
        QVERIFY(rows.last()->accessibleName().startsWith(u"warning"_s));
    }

    void copiesAMessage()
    {
        Window window;
        auto *row = window.onPage<MessageList>(u"messageList"_s)->findChild<QFrame *>(u"messageRow"_s);
        row->setFocus();
        window.press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines.size() > 1);
        QVERIFY(row->accessibleName().endsWith(lines.first()));
        QCOMPARE(lines.mid(1).join(u' '), row->accessibleDescription());
    }

private:
    /// The dialog that asks for the role, opened by key.
    static QDialog *describeRole(Window &window)
    {
        window.onPage<QPushButton>(u"emptyRole"_s)->setFocus();
        window.press(Qt::Key_Space);
        auto *dialog = window.wizard.findChild<QDialog *>(u"newRoleDialog"_s);
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not open");
        return dialog;
    }

    static void write(Window &window, const QString &path, const QByteArray &text)
    {
        QFile file(path); // the names are looked up on the disk, the content comes from the store
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        window.bench.files.files.insert(path, text);
    }

    static void writeProject(Window &window, const QString &folder)
    {
        write(window, folder + u"/ServiceDefinition.csdef"_s, definitionText);
        write(window, folder + u"/ServiceConfiguration.Cloud.cscfg"_s, configurationText);
    }
};

QTEST_MAIN(ProjectPageTest)
#include "projectpagetest.moc"
