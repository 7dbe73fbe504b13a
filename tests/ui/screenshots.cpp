// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// ./run screenshots: draws every page of the sample shop, with certificates made on the spot, into a
// folder: light and dark, in the given size.
#include "model/certificates/signers.h"
#include "model/net/hostname.h"
#include "model/plan/nextsteps.h"
#include "model/scenario/scenario.h"
#include "model/session/source.h"
#include "platform/certificates/certificatereader.h"
#include "platform/certificates/certificatewriter.h"
#include "platform/certificates/pluginpaths.h"
#include "platform/files/safefilestore.h"
#include "platform/network/tlsclient.h"
#include "platform/platform.h"
#include "tests/support/certificatefactory.h"
#include "tests/ui/support/palettes.h"
#include "ui/page/encodingdialog.h"
#include "tests/ui/support/pseudotranslator.h"
#include "ui/apply/nextstepsdialog.h"
#include "ui/apply/serverrundialog.h"
#include "ui/apply/undobox.h"
#include "ui/farm/farmdialog.h"
#include "ui/settings/language.h"
#include "ui/style/theme.h"
#include "ui/wizard/wizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QTest>
#include <QTextStream>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// The shop's certificates as files: www and shop, api, images, and the CA that signed two of them.
QList<QByteArray> shopFiles()
{
    using testing::makeCertificate;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto subject = [&now](const QString &name, const QStringList &more, int days) {
        return testing::Subject{.commonName = name,
                                .dnsNames = QStringList{name} + more,
                                .key = testing::Key::Rsa2048,
                                .notBefore = now.addDays(-30),
                                .notAfter = now.addDays(days)};
    };
    const auto authority = [&now](const QString &name) {
        return testing::Subject{
            .commonName = name, .notBefore = now.addDays(-900), .notAfter = now.addDays(2000), .isCa = true};
    };
    const auto root = makeCertificate(authority(u"Pine Root X1"_s));
    const auto issuing = makeCertificate(authority(u"Pine TLS CA 4"_s), root);
    const auto other = makeCertificate(authority(u"Northwind Issuing CA 2"_s),
                                       makeCertificate(authority(u"Northwind Root"_s)));
    const auto www =
        makeCertificate(subject(u"www.harborpine.example"_s,
                                {u"shop.harborpine.example"_s, u"bücher.harborpine.example"_s}, 73),
                        issuing);
    const auto images = makeCertificate(subject(u"images.harborpine.example"_s, {}, 300), issuing);
    const auto api = makeCertificate(subject(u"api.harborpine.example"_s, {}, 12), other);
    return {testing::pkcs12({www, issuing}), testing::pkcs12({images}), testing::pkcs12({api})};
}

Draft shopDraft(Draft draft, const CertificateReader &reader)
{
    const QStringList names{u"shop.pfx"_s, u"images.pfx"_s, u"api.pfx"_s};
    const QList<QByteArray> files = shopFiles();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const auto file = reader.read(files.at(i), names.at(i), {}))
            draft = withCertificates(draft, {*file});
    }
    takeSigners(draft.certificates, reader.signersOf(draft.certificates)); // across the files
    const Service base = draft.service;
    draft.hosts = {u"www.harborpine.example"_s, u"shop.harborpine.example"_s, u"api.harborpine.example"_s,
                   u"images.harborpine.example"_s, u"bücher.harborpine.example"_s};
    draft.defaultCertificate = draft.certificates.first().sha1;
    return withScenario(draft, Scenario::Sni, base);
}

/// A state in which most people arrive: a binding without SNI that hides the others.
Draft withMistake(Draft draft)
{
    Binding wrong = draft.bindings.first();
    wrong.ip = u"192.0.2.4"_s;
    wrong.host.clear();
    wrong.sslFlags = {};
    draft.bindings.prepend(wrong);
    return draft;
}

/// A web farm of \a count bindings for a certificate each five, with mistakes here and there: one
/// address of its own without SNI, a name that its certificate lacks, a key that is written twice.
Draft farm(Draft draft, int count)
{
    const QString role = draft.bindings.first().role;
    Role &farm = *findRole(draft.service, role);
    const Certificate sample = draft.certificates.first();
    const Binding first = draft.bindings.first();
    draft.bindings.clear();
    draft.hosts.clear();
    for (int i = 0; i < count; ++i) {
        const QString domain = u"customer%1.example"_s.arg(i / 5 + 1, 2, 10, QChar(u'0'));
        const QString thumbprint = u"%1"_s.arg(i / 5 + 1, 40, 16, QChar(u'0')).toUpper();
        if (i % 5 == 0) {
            Certificate certificate = sample;
            certificate.commonName = domain;
            certificate.dnsNames = {domain, u"*."_s + domain};
            certificate.sha1 = Thumbprint::parse(thumbprint).value();
            draft.certificates.append(certificate);
            RoleCertificate entry = farm.certificates.first();
            entry.name = u"Customer%1"_s.arg(i / 5 + 1);
            for (QString &written : entry.thumbprints)
                written = thumbprint;
            farm.certificates.append(entry);
        }
        const QStringList names{u"www"_s, u"shop"_s, u"api"_s, u"mail"_s, u"images"_s};
        Binding binding = first;
        binding.host = names.at(i % 5) + u'.' + domain;
        binding.certificate = farm.certificates.last().name;
        if (i % 50 == 7)
            binding.host = u"eu."_s + binding.host; // one label too many
        draft.bindings.append(binding);
    }
    Binding twice = draft.bindings.at(1);
    twice.certificate = farm.certificates.first().name;
    Binding exact = draft.bindings.first();
    exact.ip = u"192.0.2.10"_s;
    exact.host.clear();
    exact.sslFlags = {};
    draft.bindings << twice << exact;
    return draft;
}

void shoot(QWidget &window, const QString &path)
{
    QTest::qWait(150); // whatever the page computes after it was shown
    if (!window.grab().save(path))
        qFatal("%s cannot be written", qPrintable(path));
    QTextStream(stdout) << path << Qt::endl;
}

/// The dialogs that \a button of the page at hand opens, its first row chosen.
void shootDialog(BindwrightWizard &wizard, const QString &button, const QString &path)
{
    auto *opener = wizard.currentPage()->findChild<QAbstractButton *>(button);
    for (auto *view : wizard.currentPage()->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->model() && view->selectionModel())
            view->setCurrentIndex(view->model()->index(0, 0));
    }
    if (!opener || !opener->isEnabled())
        qFatal("%s cannot be pressed", qPrintable(button));
    opener->click();
    QTest::qWait(50);
    QWidget *dialog = QApplication::activeModalWidget();
    if (!dialog)
        qFatal("%s opens nothing", qPrintable(button));
    shoot(*dialog, path);
    dialog->close();
    QTest::qWait(50);
}

/// Shows what is to come in \a locale: a language that the program carries, "pseudo" or "rtl".
void speak(const QString &locale, QObject &owner)
{
    using testing::PseudoTranslator;
    if (locale != u"pseudo"_s && locale != u"rtl"_s)
        return useLanguage(locale);
    const auto kind = locale == u"rtl"_s ? PseudoTranslator::Kind::Arabic : PseudoTranslator::Kind::Latin;
    QCoreApplication::installTranslator(new PseudoTranslator(kind, &owner));
}

struct Opener
{
    Step step;
    const char *button;
    const char *name;
};

/// A dialog of \a wizard that no button here opens.
void shootDialog(QDialog &dialog, const QString &path)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    shoot(dialog, path);
}

/// Three servers, of which one was left out of a renewal.
void shootFarm(const PlatformServices &services, QWidget &window, const QString &path)
{
    const QTemporaryDir folder;
    FarmDialog dialog(services, &window);
    QStringList files;
    for (const auto &[name, digit] :
         {std::pair("web1", u'a'), std::pair("web2", u'a'), std::pair("web3", u'b')}) {
        QString text;
        for (const auto &[host, of] : {std::pair("www", digit), std::pair("api", u'c')})
            text += u"Hostname:port    : %1.harborpine.example:443\nCertificate Hash : %2\n"
                    "Application ID   : {4dc3e181-e14b-4a21-b022-59fc669b0914}\n"
                    "Certificate Store Name : MY\n\n"_s.arg(QLatin1String(host), QString(40, of));
        files.append(folder.filePath(QLatin1String(name) + u".txt"_s));
        QFile file(files.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("%s cannot be written", qPrintable(files.last()));
    }
    dialog.add(files);
    const auto *rows = dialog.findChild<QAbstractItemView *>(u"farmRows"_s)->model();
    if (!QTest::qWaitFor([rows] { return rows->rowCount() > 0; }))
        qFatal("nothing is compared");
    auto *list = dialog.findChild<QTreeWidget *>(u"farmFiles"_s);
    const QSignalBlocker blocker(list);
    for (int i = 0; i < list->topLevelItemCount(); ++i) // not where this machine has them
        list->topLevelItem(i)->setText(1, u"C:\\states\\"_s + QFileInfo(files.at(i)).fileName());
    shootDialog(dialog, path);
}

void shootDialogs(BindwrightWizard &wizard, const Session &session, ScriptRunner &scripts, const QDir &folder,
                  const QString &suffix)
{
    for (const Opener &opener : {Opener{Step::Project, "emptyRole", "1-new-role"},
                                 Opener{Step::Certificates, "fromServer", "2-from-server"},
                                 Opener{Step::Certificates, "convertCopy", "2-convert"},
                                 Opener{Step::RoleCertificates, "replaceCertificate", "4-replace"},
                                 Opener{Step::Apply, "verifyLive", "7-verify"}}) {
        wizard.goTo(opener.step);
        shootDialog(wizard, QString::fromLatin1(opener.button),
                    folder.filePath(QString::fromLatin1(opener.name) + suffix));
    }
    for (const auto &[action, name] : {std::pair("help", "0-help"), std::pair("settings", "0-settings"),
                                       std::pair("palette", "0-palette"), std::pair("about", "0-about")}) {
        wizard.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        const auto dialogs = wizard.findChildren<QDialog *>();
        const auto dialog = std::ranges::find_if(dialogs, &QDialog::isVisible); // the help is not modal
        if (dialog == dialogs.cend())
            qFatal("%s opens nothing", action);
        shoot(**dialog, folder.filePath(QString::fromLatin1(name) + suffix));
        (*dialog)->close();
        QTest::qWait(50);
    }
    EncodingDialog encoding({"Hostname:port    : b\x81"
                             "cher.harborpine.example:443"},
                            u"netsh.txt"_s, &wizard);
    shootDialog(encoding, folder.filePath(u"1-code-page"_s + suffix));
    UndoBox undo({u"1"_s, QDateTime::currentDateTimeUtc(), {u"/shop/ServiceDefinition.csdef"_s}}, u"/shop"_s,
                 &wizard);
    shootDialog(undo, folder.filePath(u"7-undo"_s + suffix));
    ServerRunDialog run(scripts, {{u"bindwright-server.ps1"_s, "exit 0"}}, &wizard);
    shootDialog(run, folder.filePath(u"7-run-on-server"_s + suffix));
    if (const Result<Plan> &plan = session.plan()) {
        const QList<NextStep> steps = nextSteps(session.draft(), *plan, session.draft().projectPath);
        NextStepsDialog next({impactOf(session.draft(), *plan), steps}, {}, &wizard);
        shootDialog(next, folder.filePath(u"7-next-steps"_s + suffix));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir state;
    qputenv("XDG_STATE_HOME", state.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", state.path().toUtf8());
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, u"In dark colours."_s},
                       {u"locale"_s, u"In a language, as de; pseudo or rtl: in one that nobody speaks."_s,
                        u"LANGUAGE"_s, u"en"_s},
                       {u"points"_s, u"In letters of that size."_s, u"N"_s},
                       {u"size"_s, u"Window size."_s, u"WxH"_s, u"1180x760"_s},
                       {u"style"_s, u"In the style of that name."_s, u"NAME"_s, u"Fusion"_s},
                       {u"farms"_s, u"Also the preview of web farms of so many bindings."_s, u"N,N"_s},
                       {u"dialogs"_s, u"Also the dialogs of the pages."_s},
                       {u"forms"_s, u"Also the last page with the script of each form."_s}});
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, u"."_s);
    QDir().mkpath(folder);
    speak(parser.value(u"locale"_s), application);
    if (const int points = parser.value(u"points"_s).toInt()) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    useStyle(parser.value(u"style"_s));
    if (parser.isSet(u"dark"_s))
        QApplication::setPalette(palettes::dark());

    addPluginPaths();
    const auto files = makeFileStore();
    const auto reader = makeCertificateReader();
    if (!reader->prepare())
        qFatal("there is no cryptographic provider");
    const auto scripts = makeScriptRunner();
    const auto writer = makeCertificateWriter();
    const auto network = makeTlsClient();
    const PlatformServices services{
        *files, *reader, *scripts, [] { return QDateTime::currentDateTimeUtc(); }, *writer, network.get()};
    const auto sample = copySample(*files);
    const auto source = openSource(*files, sample.value_or(QString()), services.clock());
    if (!source)
        qFatal("the sample does not open: %s", qPrintable(source.error().subject));

    Session session;
    BindwrightWizard wizard(session, services);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    wizard.resize(size.value(0).toInt(), size.value(1).toInt());
    wizard.show();
    const Draft good = shopDraft(source->draft, *reader);
    const QString suffix = parser.isSet(u"dark"_s) ? u"-dark.png"_s : u".png"_s;
    shoot(wizard, QDir(folder).filePath(u"0-start"_s + suffix));
    session.reset(source->facts, source->draft);
    session.setDraft(good);
    const QStringList names{u"1-project"_s,  u"2-certificates"_s, u"3-scenario"_s, u"4-role-certificates"_s,
                            u"5-bindings"_s, u"6-preview"_s,      u"7-apply"_s};
    const QStringList tabNames{QString(), u"-map"_s, u"-conflicts"_s, u"-changes"_s};
    for (int step = 0; step < names.size(); ++step) {
        const bool mistaken = Step(step) == Step::Bindings || Step(step) == Step::Preview;
        session.setDraft(mistaken ? withMistake(good) : good);
        wizard.goTo(Step(step));
        shoot(wizard, QDir(folder).filePath(names.at(step) + suffix));
        auto *tabs = wizard.currentPage()->findChild<QTabWidget *>(u"previewTabs"_s);
        for (int tab = 1; tabs && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            shoot(wizard, QDir(folder).filePath(names.at(step) + tabNames.at(tab) + suffix));
        }
        if (tabs)
            tabs->setCurrentIndex(0);
    }
    if (parser.isSet(u"dialogs"_s)) {
        session.setDraft(good);
        shootDialogs(wizard, session, *scripts, QDir(folder), suffix);
        shootFarm(services, wizard, QDir(folder).filePath(u"1-compare-servers"_s + suffix));
    }
    const QStringList farms = parser.value(u"farms"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &count : farms) {
        session.setDraft(farm(good, count.toInt()));
        wizard.goTo(Step::Preview);
        auto *tabs = wizard.currentPage()->findChild<QTabWidget *>(u"previewTabs"_s);
        for (const int tab : {0, 1}) {
            tabs->setCurrentIndex(tab);
            const QString name = (tab == 0 ? u"matrix-"_s : u"map-"_s) + count;
            shoot(wizard, QDir(folder).filePath(name + suffix));
        }
        for (const auto &[box, name] :
             {std::pair(u"mapOnlyWrong"_s, u"map-wrong-"_s), std::pair(u"foldAlike"_s, u"map-unfolded-"_s)}) {
            auto *choice = wizard.currentPage()->findChild<QAbstractButton *>(box);
            choice->click();
            shoot(wizard, QDir(folder).filePath(name + count + suffix));
            choice->click();
        }
    }
    for (const ScriptForm form : {ScriptForm::StartupTask, ScriptForm::OnStart, ScriptForm::Server}) {
        if (!parser.isSet(u"forms"_s))
            break;
        session.setDraft(withScriptForm(good, form));
        wizard.goTo(Step::Apply);
        auto *shown = wizard.currentPage()->findChild<QComboBox *>(u"changes"_s);
        shown->setCurrentIndex(shown->count() - 1);
        shoot(wizard, QDir(folder).filePath(u"form-%1"_s.arg(int(form)) + suffix));
    }
    return 0;
}
