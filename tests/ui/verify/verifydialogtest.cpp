// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/network/tlsclient.h"
#include "tests/support/servers.h"
#include "tests/support/verifyvalues.h"
#include "tests/ui/support/shopbench.h"
#include "tests/ui/support/window.h"
#include "ui/verify/verifydialog.h"
#include "ui/widgets/treetable.h"

#include "platform/certificates/certificatereader.h"

#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <atomic>

using namespace testvalues;

namespace {

/// verifiedServer() without a default, with real certificates that a real CA issued.
class Deployment
{
public:
    Deployment()
    {
        draft = verifiedServer(false);
        draft.certificates.clear();
        for (const testing::TestCertificate &certificate : {www, api, issuer, root})
            draft.certificates += reader->read(testing::der(certificate), {}, {}).value().certificates;
        takeSigners(draft.certificates, reader->signersOf(draft.certificates));
        for (int i = 0; i < 2; ++i)
            draft.service.roles[0].certificates[i].thumbprints = {
                {cloud, draft.certificates.at(i).sha1.toString()}};
    }

    static testing::TestCertificate ca(const QString &name)
    {
        return testing::makeCertificate({.commonName = name, .isCa = true});
    }
    static testing::TestCertificate ca(const QString &name, const testing::TestCertificate &signer)
    {
        return testing::makeCertificate({.commonName = name, .isCa = true}, signer);
    }
    testing::TestCertificate leafOf(const QString &name) const
    {
        return testing::makeCertificate({.commonName = name, .dnsNames = {name}}, issuer);
    }

    std::unique_ptr<CertificateReader> reader = [] {
        auto made = makeCertificateReader();
        if (!made->prepare())
            qFatal("there is no cryptographic provider");
        return made;
    }();
    testing::TestCertificate root = ca(u"Test Root"_s);
    testing::TestCertificate issuer = ca(u"Test CA"_s, root);
    testing::TestCertificate www = leafOf(u"www.a.test"_s);
    testing::TestCertificate api = leafOf(u"api.a.test"_s);
    Draft draft;
};

/// The dialog on the screen, with the real client.
struct Opened
{
    explicit Opened(const Draft &draft, bool hasNetwork = true)
    {
        if (hasNetwork)
            services.network = client.get();
        if (qEnvironmentVariableIsSet("BINDWRIGHT_DARK")) // for pictures
            fakes::ShopBench();
        dialog = new VerifyDialog(draft, services, &window);
        dialog->resize(1024, 700);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not become active");
    }

    template<class T>
    T &part(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return *found;
    }

    void press(Qt::Key key) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : dialog, key);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }

    QString end() const
    {
        QString text;
        for (const QLabel *label : part<QWidget>(u"verifyEnd"_s).findChildren<QLabel *>())
            text += label->text() + u' ';
        return text;
    }

    std::unique_ptr<CertificateReader> reader = makeCertificateReader();
    std::unique_ptr<TlsClient> client = makeTlsClient();
    FakeFileStore files;
    fakes::Scripts scripts;
    FakeCertificateWriter writer;
    PlatformServices services{files, *reader, scripts, fakes::noon, writer};
    QWidget window;
    VerifyDialog *dialog = nullptr;
};

} // namespace

/// The dialog by keyboard, against a server on loopback.
class VerifyDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatDiffers()
    {
        // www as planned, and for every name; api gets it too, and the default that was not planned
        const testing::SmallServer server(
            testing::tlsServer({.leaf = m_shop.www, .others = {m_shop.issuer}}));
        Opened box(m_shop.draft);
        QVERIFY(box.reader->prepare());
        QCOMPARE(QApplication::focusWidget(), &box.part<QLineEdit>(u"verifyAddress"_s));
        QVERIFY(!box.part<QPushButton>(u"verifyCopyJson"_s).isEnabled());
        box.type(u"127.0.0.1:%1"_s.arg(server.port()));
        box.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(box.end().contains(u"1 as planned, 3 different."_s), qPrintable(box.end()),
                                  120000);
        auto &table = box.part<TreeTable>(u"verifyRows"_s);
        QCOMPARE(QApplication::focusWidget(), &table);
        QCOMPARE(table.currentIndex().data().toString(), u"api.a.test, with SNI"_s);
        auto &details = box.part<QLabel>(u"verifyDetails"_s);
        QVERIFY2(details.text().contains(u"Another certificate is served"_s), qPrintable(details.text()));
        QVERIFY2(details.text().contains(u"sent: CN=Test CA, issued by CN=Test Root"_s),
                 qPrintable(details.text()));
        fakes::shoot(*box.dialog, u"verify"_s);
        box.press(Qt::Key_Down);
        QCOMPARE(table.currentIndex().data().toString(), u"www.a.test, with SNI"_s);
        QVERIFY2(details.text().startsWith(u"By the rule “Exact host name and port”."_s),
                 qPrintable(details.text()));

        QTRY_VERIFY(box.part<QPushButton>(u"verifyCopyJson"_s).isEnabled());
        QTest::keyClick(box.dialog, Qt::Key_J, Qt::AltModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u'{'));
        const auto json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(json["format"_L1].toString(), u"bindwright-verify/1"_s);
        QTest::keyClick(box.dialog, Qt::Key_V, Qt::AltModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u"\r\n"_s), 5);
        box.press(Qt::Key_Escape);
        QVERIFY(!box.dialog->isVisible());
    }

    void asksAsTheFormSays()
    {
        const testing::SmallServer server(
            testing::tlsServer({.leaf = m_shop.www, .others = {m_shop.issuer}}));
        {
            Opened box(m_shop.draft);
            QVERIFY(box.reader->prepare());
            QSignalSpy kept(box.dialog, &VerifyDialog::evidenceWanted);
            box.type(u"127.0.0.1:%1"_s.arg(server.port()));
            QTest::keyClick(box.dialog, Qt::Key_R, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget(), &box.part<QLineEdit>(u"verifyResolve"_s));
            box.type(u"nonsense"_s);
            box.press(Qt::Key_Return);
            QTRY_VERIFY2(box.end().contains(u"NAME:PORT:ADDRESS"_s), qPrintable(box.end()));
            QCOMPARE(QApplication::focusWidget(), &box.part<QLineEdit>(u"verifyResolve"_s));
            box.part<QLineEdit>(u"verifyResolve"_s).selectAll();
            box.type(u"www.a.test:443:127.0.0.1"_s);
            QTest::keyClick(box.dialog, Qt::Key_O, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget(), &box.part<QSpinBox>(u"verifyTimeout"_s));
            box.part<QSpinBox>(u"verifyTimeout"_s).selectAll();
            box.type(u"25"_s);
            QTest::keyClick(box.dialog, Qt::Key_N, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget(), &box.part<QSpinBox>(u"verifyJobs"_s));
            box.part<QSpinBox>(u"verifyJobs"_s).selectAll();
            box.type(u"2"_s);
            box.press(Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(box.part<QPushButton>(u"verifyKeep"_s).isEnabled(), 120000);
            QTest::keyClick(box.dialog, Qt::Key_K, Qt::AltModifier);
            QTRY_COMPARE(kept.size(), 1);
            const auto observations = kept.first().first().value<QList<Observation>>();
            QCOMPARE(observations.size(), 4);
            QCOMPARE(observations.first().at, fakes::noon());
            QVERIFY2(box.end().contains(u"4 answer"_s), qPrintable(box.end()));
            fakes::shoot(*box.dialog, u"verify-kept"_s);
        }
        Opened next(m_shop.draft);
        QCOMPARE(next.part<QLineEdit>(u"verifyResolve"_s).text(), u"www.a.test:443:127.0.0.1"_s);
        QCOMPARE(next.part<QSpinBox>(u"verifyTimeout"_s).value(), 25);
        QCOMPARE(next.part<QSpinBox>(u"verifyJobs"_s).value(), 2);
        QVERIFY(next.part<QLineEdit>(u"verifyAddress"_s).text().isEmpty());
    }

    void escapeStopsAndThenCloses()
    {
        std::atomic_int connections = 0;
        const testing::SmallServer server([&connections](int connection) {
            ++connections;
            testing::readUntilLeft(connection);
        });
        Opened box(m_shop.draft);
        box.type(u"127.0.0.1:%1"_s.arg(server.port()));
        box.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(connections > 0, 120000);
        QVERIFY(!box.part<QPushButton>(u"verifyStart"_s).isEnabled());
        QTest::keyClick(box.dialog, Qt::Key_Escape);
        QVERIFY(box.dialog->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(box.end().trimmed(), u"Stopped."_s, 120000);
        QTest::keyClick(box.dialog, Qt::Key_Escape);
        QVERIFY(!box.dialog->isVisible());
    }

    void closingEndsTheJob()
    {
        std::atomic_int connections = 0;
        const testing::SmallServer server([&connections](int connection) {
            ++connections;
            testing::readUntilLeft(connection);
        });
        Opened box(m_shop.draft);
        box.type(u"127.0.0.1:%1"_s.arg(server.port()));
        box.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(connections > 0, 120000);
        delete box.dialog; // the server would wait for ever for a connection that nobody leaves
    }

    void saysWhatIsNotUnderstood()
    {
        Opened box(m_shop.draft);
        box.type(u"https://www.a.test:443"_s);
        box.press(Qt::Key_Return);
        QVERIFY2(box.end().contains(u"is not a host name"_s), qPrintable(box.end()));
        QVERIFY(box.part<QPushButton>(u"verifyStart"_s).isEnabled());
    }

    void nothingToAskFor()
    {
        Opened box({});
        box.type(u"127.0.0.1"_s);
        box.press(Qt::Key_Return);
        QTRY_VERIFY2_WITH_TIMEOUT(box.end().contains(u"nothing to ask for"_s), qPrintable(box.end()), 120000);
    }

    void needsANetwork()
    {
        Opened box(m_shop.draft, false);
        QVERIFY(!box.part<QPushButton>(u"verifyStart"_s).isEnabled());
    }

    void isReachedFromEveryPage_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::newRow("first page") << Step::Project << Qt::Key_V
                                    << (Qt::ControlModifier | Qt::ShiftModifier);
        QTest::newRow("last page") << Step::Apply << Qt::Key_I << Qt::KeyboardModifiers(Qt::AltModifier);
    }

    void isReachedFromEveryPage()
    {
        QFETCH(Step, step);
        QFETCH(Qt::Key, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Draft draft = shopDraft();
        draft.bindings.removeFirst(); // what would stand in the way of the last page
        Window window(draft);
        window.wizard.goTo(step);
        QCOMPARE(window.step(), step);
        window.press(key, modifiers);
        QTRY_VERIFY(window.find<VerifyDialog>(u"verify"_s));
        auto *dialog = window.find<VerifyDialog>(u"verify"_s);
        QVERIFY(dialog->isVisible());
        Observation seen{.role = u"StoreFront"_s, .serverName = u"www.a.test"_s};
        emit dialog->evidenceWanted({seen});
        QCOMPARE(window.draft().observations, QList{seen});
        dialog->close();
        window.find<QAction>(u"undo"_s)->trigger();
        QTRY_VERIFY(window.draft().observations.isEmpty());
    }

private:
    const Deployment m_shop;
};

QTEST_MAIN(VerifyDialogTest)
#include "verifydialogtest.moc"
