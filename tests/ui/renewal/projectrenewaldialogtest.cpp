// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/certificates/certificatereader.h"
#include "platform/files/safefilestore.h"
#include "tests/support/certificatefactory.h"
#include "tests/support/fakecertificatewriter.h"
#include "tests/support/projectfixture.h"
#include "tests/ui/support/shopbench.h"
#include "ui/renewal/projectrenewaldialog.h"

#include <QLabel>
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

QTEST_MAIN(ProjectRenewalDialogTest)
#include "projectrenewaldialogtest.moc"
