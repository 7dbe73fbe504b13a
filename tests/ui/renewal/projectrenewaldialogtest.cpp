// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/session/sourceopening.h"
#include "platform/certificates/certificatereader.h"
#include "platform/certificates/certificatewriter.h"
#include "platform/files/safefilestore.h"
#include "tests/support/certificatefactory.h"
#include "tests/support/fakecertificatewriter.h"
#include "tests/support/projectfixture.h"
#include "tests/ui/support/shopbench.h"
#include "ui/renewal/projectrenewaldialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace bindwright;
using namespace fakes;
using namespace Qt::StringLiterals;

namespace {

testing::TestCertificate certificateFor(const QString &name)
{
    testing::Subject subject{.commonName = name, .dnsNames = {name}};
    subject.notBefore = QDateTime::currentDateTimeUtc().addDays(-2);
    subject.notAfter = QDateTime::currentDateTimeUtc().addDays(300);
    return testing::makeCertificate(subject);
}

Draft draftWithRenewed(CertificateReader &reader)
{
    if (!reader.prepare())
        qFatal("there is no cryptographic provider");
    const auto renewed = certificateFor(u"www.shop.test"_s);
    const QByteArray file = testing::pem(renewed) + testing::keyPem(renewed);
    return withCertificates({}, {reader.read(file, u"/new.pem"_s, {}).value()});
}

/// Two projects on disk that have one certificate, and a draft with the one that renews it.
class RenewalBench
{
    std::unique_ptr<FileStore> m_files = makeFileStore();
    std::unique_ptr<CertificateReader> m_reader = makeCertificateReader();
    Scripts m_scripts;
    FakeCertificateWriter m_writer;
    PlatformServices m_services{*m_files, *m_reader, m_scripts,
                                [] { return QDateTime::currentDateTimeUtc(); }, m_writer};

public:
    RenewalBench()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    const Draft draft = draftWithRenewed(*m_reader);
    const ProjectFixture first, second;
    const Thumbprint old = *Thumbprint::parse(u"0123456789ABCDEF0123456789ABCDEF01234567"_s);
    ProjectRenewalDialog dialog{m_services, draft, old, draft.certificates.first().sha1, nullptr};
};

/// A central store with the old certificate, a server's draft of it, and the file of the one that renews it:
/// each under a passphrase of its own.
class StoreBench
{
    const testing::TestCertificate m_before = certificateFor(u"www.shop.test"_s),
                                   m_after = certificateFor(u"www.shop.test"_s);
    QTemporaryDir m_folder;
    std::unique_ptr<FileStore> m_files = makeFileStore();
    std::unique_ptr<CertificateReader> m_reader = makeCertificateReader();
    std::unique_ptr<CertificateWriter> m_writer = makeCertificateWriter();
    Scripts m_scripts;
    PlatformServices m_services{*m_files, *m_reader, m_scripts,
                                [] { return QDateTime::currentDateTimeUtc(); }, *m_writer};

    void write(const QString &name, const testing::TestCertificate &certificate, const QByteArray &passphrase)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(testing::pkcs12({certificate}, {.passphrase = passphrase})) <= 0)
            qFatal("%s cannot be written", qPrintable(name));
    }

    Draft opened()
    {
        if (!m_reader->prepare() || !QDir(m_folder.path()).mkdir(u"share"_s))
            qFatal("this test cannot run");
        write(u"share/www.shop.test.pfx"_s, m_before, "store's");
        write(u"new.pfx"_s, m_after, "its own");
        const auto source = openSources(
            {*m_files, *m_reader, {.common = QCA::SecureArray("store's")}, QDateTime::currentDateTimeUtc()},
            {path(u"share"_s)});
        const auto file = m_reader->read(read(u"new.pfx"_s), path(u"new.pfx"_s), QCA::SecureArray("its own"));
        return withCertificates(source.value().draft, {file.value()});
    }

public:
    StoreBench()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Of the certificate in the store, where its passphrase opens it.
    QByteArray stored() const
    {
        const auto file = m_reader->read(read(u"share/www.shop.test.pfx"_s), {}, QCA::SecureArray("store's"));
        return file ? file->certificates.first().sha1.toString().toLatin1() : QByteArray();
    }
    void enter(const QString &field, const QString &text)
    {
        auto &edit = child<QLineEdit>(dialog, field);
        edit.setFocus();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    const Draft draft = opened();
    const Thumbprint old = *Thumbprint::parse(QString::fromLatin1(m_before.sha1())),
                     renewed = *Thumbprint::parse(QString::fromLatin1(m_after.sha1()));
    ProjectRenewalDialog dialog{m_services, draft, old, renewed, nullptr};
};

QByteArray cloudOf(const ProjectFixture &project)
{
    return project.read(u"ServiceConfiguration.Cloud.cscfg"_s);
}

template<class Widget>
Widget &part(RenewalBench &bench, const char *name)
{
    return child<Widget>(bench.dialog, QString::fromLatin1(name));
}

void press(QPushButton &button)
{
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

} // namespace

class ProjectRenewalDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void replacesInBothAndUndoesBoth();
    void removesAProjectFromTheList();
    void saysWhatCannotBeOpened();
    void leavesTheOpenProjectToTheWindow();
    void saysWhereItIsNotUsed();
    void replacesInTheServersStore();
};

void ProjectRenewalDialogTest::replacesInBothAndUndoesBoth()
{
    RenewalBench bench;
    const QList<QByteArray> before{cloudOf(bench.first), cloudOf(bench.second)};
    bench.dialog.add({bench.first.folder(), bench.second.folder()});
    auto &replace = part<QPushButton>(bench, "replaceInProjects");
    QTRY_VERIFY(replace.isEnabled());
    QCOMPARE(part<QTreeWidget>(bench, "places").topLevelItemCount(), 2);
    const QString diff = part<QPlainTextEdit>(bench, "diff").toPlainText();
    const QString renewed = bench.draft.certificates.first().sha1.toString();
    QCOMPARE(diff.count(u"+      <Certificate name=\"ShopCertificate\" thumbprint=\"%1\""_s.arg(renewed)),
             diff.count(u"-      <Certificate name=\"ShopCertificate\""_s));
    QVERIFY(!diff.contains(u".csdef"_s));
    press(replace);
    auto &undo = part<QPushButton>(bench, "undoRenewal");
    QTRY_VERIFY(undo.isVisible() && undo.isEnabled());
    for (const ProjectFixture *project : {&bench.first, &bench.second})
        QVERIFY(cloudOf(*project).contains(renewed.toLatin1()));
    press(undo);
    QTRY_VERIFY(!undo.isVisible());
    QTRY_COMPARE((QList<QByteArray>{cloudOf(bench.first), cloudOf(bench.second)}), before);
    QTRY_VERIFY(part<QLabel>(bench, "said").text().contains(u"restored"_s));
}

void ProjectRenewalDialogTest::removesAProjectFromTheList()
{
    RenewalBench bench;
    bench.dialog.add({bench.first.folder(), bench.second.folder()});
    auto &remove = part<QPushButton>(bench, "removeProject");
    QTRY_VERIFY(remove.isEnabled());
    press(remove);
    QCOMPARE(part<QListWidget>(bench, "projects").count(), 1);
    auto &replace = part<QPushButton>(bench, "replaceInProjects");
    QTRY_VERIFY(replace.isEnabled());
    const QByteArray before = cloudOf(bench.second);
    press(replace);
    QTRY_VERIFY(part<QPushButton>(bench, "undoRenewal").isVisible());
    QCOMPARE(cloudOf(bench.second), before);
}

void ProjectRenewalDialogTest::saysWhatCannotBeOpened()
{
    RenewalBench bench;
    bench.dialog.add({bench.first.path(u"nowhere"_s)});
    QTRY_VERIFY(part<QLabel>(bench, "said").text().contains(u"nowhere"_s));
    QVERIFY(!part<QPushButton>(bench, "replaceInProjects").isEnabled());
}

void ProjectRenewalDialogTest::leavesTheOpenProjectToTheWindow()
{
    RenewalBench bench;
    Draft draft = bench.draft;
    draft.projectPath = bench.first.folder();
    FileFake files;
    FakeCertificateReader reader;
    Scripts scripts;
    FakeCertificateWriter writer;
    const PlatformServices services{files, reader, scripts, noon, writer};
    ProjectRenewalDialog dialog(services, draft, bench.old, draft.certificates.first().sha1, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.add({bench.first.path(u"ServiceDefinition.csdef"_s)});
    QVERIFY(child<QLabel>(dialog, u"said"_s).text().contains(u"is open in the window"_s));
    QCOMPARE(child<QListWidget>(dialog, u"projects"_s).count(), 0);
}

void ProjectRenewalDialogTest::saysWhereItIsNotUsed()
{
    RenewalBench bench;
    bench.second.write(
        u"ServiceConfiguration.Cloud.cscfg"_s,
        cloudOf(bench.second)
            .replace("0123456789ABCDEF0123456789ABCDEF01234567", "FEDCBA9876543210FEDCBA9876543210FEDCBA98"));
    bench.second.write(
        u"ServiceConfiguration.Local.cscfg"_s,
        bench.second.read(u"ServiceConfiguration.Local.cscfg"_s)
            .replace("0123456789ABCDEF0123456789ABCDEF01234567", "FEDCBA9876543210FEDCBA9876543210FEDCBA98"));
    bench.dialog.add({bench.first.folder(), bench.second.folder()});
    QTRY_VERIFY(part<QPushButton>(bench, "replaceInProjects").isEnabled());
    const auto *second = part<QTreeWidget>(bench, "places").topLevelItem(1);
    QCOMPARE(second->childCount(), 1);
    QVERIFY(second->child(0)->text(0).contains(u"not used"_s));
    QVERIFY(!part<QPlainTextEdit>(bench, "diff").toPlainText().contains(bench.second.folder()));
}

/// The store of the draft is there by itself; what opens its files, and the new one's, is asked for.
void ProjectRenewalDialogTest::replacesInTheServersStore()
{
    StoreBench bench;
    const QByteArray before = bench.read(u"share/www.shop.test.pfx"_s);
    auto &said = child<QLabel>(bench.dialog, u"said"_s);
    auto &replace = child<QPushButton>(bench.dialog, u"replaceInProjects"_s);
    const auto &places = child<QTreeWidget>(bench.dialog, u"places"_s);
    QTRY_VERIFY(child<QLineEdit>(bench.dialog, u"storePassword"_s).isVisible());
    QCOMPARE(child<QListWidget>(bench.dialog, u"projects"_s).count(), 1);
    QVERIFY(places.topLevelItem(0)->child(0)->text(0).contains(u"It is not known whether"_s));
    QVERIFY(!replace.isEnabled());
    bench.enter(u"storePassword"_s, u"store's"_s);
    QTRY_VERIFY(said.text().contains(u"new.pfx is locked"_s));
    bench.enter(u"keyPassphrase"_s, u"its own"_s);
    QTRY_VERIFY(replace.isEnabled());
    QCOMPARE(bench.read(u"share/www.shop.test.pfx"_s), before); // Enter does not replace
    QCOMPARE(replace.text(), u"&Replace"_s);
    QCOMPARE(places.topLevelItem(0)->child(0)->text(0), u"Central certificate store: www.shop.test.pfx"_s);
    const QString change = u"binary file: %1 → %2"_s.arg(bench.old.toString(), bench.renewed.toString());
    QVERIFY(child<QPlainTextEdit>(bench.dialog, u"diff"_s).toPlainText().contains(change));
    press(replace);
    auto &undo = child<QPushButton>(bench.dialog, u"undoRenewal"_s);
    QTRY_VERIFY(undo.isVisible() && undo.isEnabled());
    QCOMPARE(bench.stored(), bench.renewed.toString().toLatin1());
    QVERIFY(said.text().contains(u"Only you can read"_s));
    press(undo);
    QTRY_COMPARE(bench.read(u"share/www.shop.test.pfx"_s), before);
}

QTEST_MAIN(ProjectRenewalDialogTest)
#include "projectrenewaldialogtest.moc"
