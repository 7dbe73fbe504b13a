// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatespage.h"

#include "certificatedetails.h"
#include "certificatetable.h"
#include "certificatetreetextmodel.h"
#include "convertdialog.h"
#include "issuerbar.h"
#include "issuerfinder.h"

#include "model/renewal/places.h"
#include "model/scenario/scenario.h"
#include "ui/commands/keyaction.h"
#include "ui/page/opendialog.h"
#include "ui/page/stackingsplitter.h"
#include "ui/page/whenfinished.h"
#include "ui/renewal/replacedialog.h"
#include "ui/style/flowlayout.h"
#include "ui/style/placeholder.h"
#include "ui/verify/serverchaindialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/filedialog.h"
#include "ui/words/errortext.h"
#include "ui/words/steptext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

CertificatesPage::CertificatesPage(const PageContext &context)
    : WizardPage(Step::Certificates, context, stepName(Step::Certificates),
                 tr("Everything that you add is read on this machine; passphrases stay in memory and are "
                    "never saved."))
{ }

QString CertificatesPage::obstacle() const
{
    const auto waiting = m_waiting.among(draft().certificates);
    return isBusy() || waiting.isEmpty() ? WizardPage::obstacle() : waitingText(waiting.first());
}

void CertificatesPage::showProblem(const Problem &problem)
{
    m_table->hasRow(problem) ? m_table->chooseProblem(problem) : WizardPage::showProblem(problem);
}

void CertificatesPage::showRow(int row)
{
    m_table->choose(draft().certificates.value(row).sha1);
    m_table->focusRows();
}

QList<Problem> CertificatesPage::listedProblems() const
{
    QList<Problem> listed = problems();
    listed.removeIf([this](const Problem &problem) { return m_table->hasRow(problem); });
    return listed;
}

void CertificatesPage::build()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto messageWithActions = [this](const Problem &problem) {
        Message message = messageOf(problem);
        message.actions = actionsFor(problem);
        return message;
    };
    m_table = new CertificateTable(services().clock(), messageWithActions, left);
    content()->addWidget(makeToolBar()); // over both columns, or it would widen the left one
    layout->addWidget(m_table, 1);
    layout->addWidget(makeDropArea());
    layout->addWidget(problemList());
    m_details = new CertificateDetails(this);
    auto *split = new StackingSplitter(this);
    split->addWidget(left);
    split->addWidget(m_details);
    split->setStretchFactor(0, 9);
    split->setStretchFactor(1, 4);
    content()->addWidget(split, 1);

    m_finder = new IssuerFinder(services(), this);
    connect(m_finder, &IssuerFinder::foundOfSystem, this, &CertificatesPage::showOfSystem);
    connect(m_details->issuers(), &IssuerBar::fetchRequested, this, [this] { fetchIssuers(false); });
    connect(m_details->issuers(), &IssuerBar::systemRequested, this, &CertificatesPage::takeOfSystem);
    connect(m_details, &CertificateDetails::convertRequested, this, &CertificatesPage::convertChosen);
    connect(m_details, &CertificateDetails::replaceRequested, this, &CertificatesPage::replaceChosen);
    connectTable();
    const QAction *pasteKey = addKeyAction( // an input that has the focus pastes for itself
        this,
        {u"paste"_s, tr("Paste certificates as PEM text", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_V)}});
    connect(pasteKey, &QAction::triggered, this, &CertificatesPage::paste);
}

void CertificatesPage::connectTable()
{
    connect(m_table, &CertificateTable::chosenChanged, this, &CertificatesPage::showDetails);
    connect(m_table, &CertificateTable::detailsRequested, m_details,
            [this] { m_details->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &CertificateTable::thumbprintRequested, m_details, &CertificateDetails::copyThumbprint);
    connect(m_table, &CertificateTable::convertRequested, this, &CertificatesPage::convertChosen);
    connect(m_table, &CertificateTable::replaceRequested, this, &CertificatesPage::replaceChosen);
    connect(m_table, &CertificateTable::removeRequested, this, &CertificatesPage::removeChosen);
    connect(m_table, &CertificateTable::discardRequested, this, &CertificatesPage::discard);
    connect(m_table, &CertificateTable::unlockRequested, this, &CertificatesPage::read);
}

void CertificatesPage::refresh()
{
    if (m_project != draft().projectPath)
        m_waiting.clear();
    m_project = draft().projectPath;
    m_table->show(draft(), problems(), m_waiting.among(draft().certificates));
    showDetails();
}

/// After what waits has changed, which the draft does not say.
void CertificatesPage::showWaiting()
{
    refresh();
    listProblems();
    updateObstacle();
}

QList<MessageAction> CertificatesPage::actionsFor(const Problem &problem)
{
    if (problem.rule == Rule::ModernPkcs12)
        return {{tr("Convert a copy…", "@action:button"), [this, problem] {
                     const auto same =
                         std::ranges::find_if(draft().certificates, [&problem](const Certificate &c) {
                             return c.modernPkcs12 && displayName(c) == problem.subject
                                 && c.file == problem.arguments.value(Argument::File);
                         });
                     if (same != draft().certificates.cend())
                         convert(*same);
                 }}};
    const bool needsFile = QList{Rule::NoCertificates, Rule::ChainIncomplete, Rule::SignedByAnother,
                                 Rule::PrivateKeyMissing, Rule::PrivateKeyMismatched}
                               .contains(problem.rule);
    const MessageAction addFile{tr("Add file…", "@action:button"), [this] { chooseFiles(); }};
    return needsFile ? QList{addFile} : QList<MessageAction>();
}

void CertificatesPage::keep(const WizardPage &old)
{
    const auto &before = static_cast<const CertificatesPage &>(old);
    m_waiting = before.m_waiting;
    m_project = before.m_project;
}

QWidget *CertificatesPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, bar, layout](const QString &name, const QString &text,
                                         void (CertificatesPage::*slot)()) {
        auto *button = makeButton(name, text, bar);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    add(u"addFiles"_s, tr("&Add files…", "@action:button"), &CertificatesPage::chooseFiles);
    add(u"addFolder"_s, tr("Add fold&er…", "@action:button"), &CertificatesPage::chooseFolder);
    add(u"pastePem"_s, tr("Pa&ste PEM", "@action:button"), &CertificatesPage::paste);
    add(u"fromServer"_s, tr("From a ser&ver…", "@action:button"), &CertificatesPage::askForServer)
        ->setEnabled(services().network);
    add(u"removeCertificates"_s, tr("Re&move", "@action:button"), &CertificatesPage::removeChosen);
    layout->addStretch();
    auto *filter = new QLineEdit(bar);
    filter->setObjectName(u"filter"_s);
    setWholePlaceholder(*filter, tr("Filter", "@info:placeholder"));
    filter->setAccessibleName(tr("Filter the certificates", "@info accessible name"));
    filter->setClearButtonEnabled(true);
    layout->addWidget(filter);
    addFilterKey(filter);
    connect(filter, &QLineEdit::textChanged, m_table, &CertificateTable::setFilter);
    return bar;
}

DropArea *CertificatesPage::makeDropArea()
{
    auto *area = new DropArea(tr("Drop PFX, P12, PEM, CER, DER, P7B or a folder of them here"), this);
    area->alsoOn(this);
    connect(area, &DropArea::dropped, this, &CertificatesPage::addFiles);
    return area;
}

void CertificatesPage::chooseFiles()
{
    auto *dialog = makeFileDialog(FileKind::Certificates, tr("Add certificates", "@title:window"), this);
    dialog->setObjectName(u"certificateDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Certificates (*.pfx *.p12 *.pem *.cer *.crt *.der *.p7b *.p7c *.key)", "@item file filter"),
         tr("All files (*)", "@item file filter")});
    connect(dialog, &QFileDialog::filesSelected, this, &CertificatesPage::addFiles);
    dialog->open();
}

void CertificatesPage::chooseFolder()
{
    auto *dialog =
        makeFileDialog(FileKind::Certificates, tr("Add a folder of certificates", "@title:window"), this);
    dialog->setObjectName(u"certificateFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::filesSelected, this, &CertificatesPage::addFiles);
    dialog->open();
}

void CertificatesPage::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QStringList paths = mime ? localPaths(mime) : QStringList();
    if (!paths.isEmpty())
        addFiles(paths);
    else if (mime && mime->text().contains(QLatin1String("-----BEGIN")))
        read({{.path = {}, .pasted = mime->text().toUtf8()}});
    else
        showNotice(
            {.severity = Severity::Warning,
             .text =
                 tr("There is no PEM text in the clipboard. It begins with “-----BEGIN CERTIFICATE-----”.")});
}

void CertificatesPage::addFiles(const QStringList &paths)
{
    QList<ImportedFile> files(paths.size());
    for (qsizetype i = 0; i < paths.size(); ++i)
        files[i].path = paths.at(i);
    read(files);
}

void CertificatesPage::askForServer()
{
    auto *dialog = new ServerChainDialog(window());
    connect(dialog, &ServerChainDialog::chosen, this, &CertificatesPage::fetch);
    openDialog(dialog);
}

void CertificatesPage::fetch(const ServerChainRequest &request)
{
    if (isBusy())
        return;
    start(tr("Connecting to %1…", "@info:progress").arg(request.from.toString()),
          QtConcurrent::run(runServerImport, services().network, &services().reader, request,
                            draft().certificates),
          [this](const QList<ImportedFile> &fetched) { takeFetched(fetched); });
}

void CertificatesPage::read(const QList<ImportedFile> &files, const QCA::SecureArray &passphrase)
{
    if (files.isEmpty())
        return;
    if (isBusy()) { // what is dropped meanwhile has its turn next
        whenFinished(this, m_job,
                     [this, files, passphrase](const QFuture<void> &) { read(files, passphrase); });
        return;
    }
    const ImportParameters parameters{&services().files, &services().reader, files, passphrase,
                                      draft().certificates};
    start(tr("Reading %n files…", "@info:progress", int(files.size())),
          QtConcurrent::run(runCertificateImport, parameters),
          [this, files](const QList<ImportedFile> &read) { take(read, files); });
}

void CertificatesPage::start(const QString &text, const QFuture<ImportedFile> &reading, const Then &then)
{
    showNotice({});
    m_job = QFuture<void>(reading);
    showJob(text, m_job);
    whenFinished(this, reading, [then](const QFuture<ImportedFile> &read) {
        then(resultsOf(read)); // a cancel leaves what was read
    });
}

void CertificatesPage::take(const QList<ImportedFile> &read, const QList<ImportedFile> &tried)
{
    const Draft changed = m_waiting.take(draft(), read, tried);
    edit(tr("add certificates", "@action undo"), changed);
    showWaiting();
    if (read.isEmpty())
        return;
    m_table->chooseFile(read.first());
    m_table->focusWhatWaits();
}

void CertificatesPage::discard(const ImportedFile &file)
{
    m_waiting.drop(file);
    showWaiting();
    m_table->focusRows();
}

void CertificatesPage::removeChosen()
{
    const QList<Certificate> removed = m_table->selectedCertificates();
    const QList<ImportedFile> files = m_table->selectedFiles();
    for (const ImportedFile &file : files)
        m_waiting.drop(file);
    m_waiting.dropKeysOf(removed);
    Draft changed = draft();
    for (const Certificate &certificate : removed)
        changed = withoutCertificate(changed, certificate.sha1);
    const auto &project = session().facts().project; // whose own service the scenarios start from
    edit(tr("remove certificates", "@action undo"),
         withScenarioFollowed(changed, draft(), project ? project->service : draft().service));
    if (!files.isEmpty())
        showWaiting();
}

void CertificatesPage::convertChosen()
{
    if (m_table->chosen())
        convert(*m_table->chosen());
}

void CertificatesPage::replaceChosen()
{
    const Certificate *old = m_table->chosen();
    if (!old)
        return;
    if (!CertificateUses(draft()).contains(old->sha1))
        return showNotice(
            {.severity = Severity::Info,
             .text = tr("%1 is used nowhere, so there is nothing to replace.").arg(displayName(*old))});
    auto *dialog = new ReplaceDialog(services(), draft(), old->sha1, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        edit(tr("replace a certificate", "@action undo"), withRenewal(draft(), dialog->renewal()));
    });
    openDialog(dialog);
}

void CertificatesPage::convert(const Certificate &one)
{
    openDialog(new ConvertDialog(services(), draft().certificates, one, this));
}

void CertificatesPage::showDetails()
{
    const Chain *chain = m_table->chain();
    m_details->show(m_table->chosen(), chain, draft().installRoot, services().clock());
    m_finder->lookInSystem(chain, draft().certificates);
}

void CertificatesPage::showOfSystem(const ImportedFile &found)
{
    m_ofSystem = found;
    m_details->issuers()->setOfSystem(found.content->certificates);
}

void CertificatesPage::takeOfSystem()
{
    take({m_ofSystem});
    showOfSystem({}); // once is enough
}

void CertificatesPage::fetchIssuers(bool allowsInternal)
{
    const Chain *chain = m_table->chain();
    if (!chain || chain->isComplete() || !services().issuers || isBusy())
        return;
    start(tr("Fetching %1…", "@info:progress an issuer").arg(chain->missingIssuer),
          m_finder->fetch(chain->top(), {.allowsInternal = allowsInternal}, draft().certificates),
          [this](const QList<ImportedFile> &fetched) { takeFetched(fetched); });
}

/// What could not be fetched is said and waits for nothing. An internal address needs the admin's word first.
void CertificatesPage::takeFetched(const QList<ImportedFile> &fetched)
{
    QList<ImportedFile> issuers;
    for (const ImportedFile &file : fetched) {
        if (file.content) {
            issuers.append(file);
            continue;
        }
        Message message{.severity = Severity::Warning, .text = errorText(file.content.error())};
        if (file.content.error().code == Code::AddressInternal)
            message.actions = {
                {tr("Fetch it all the same", "@action:button"), [this] { fetchIssuers(true); }}};
        addNotice(message);
    }
    if (!issuers.isEmpty())
        take(issuers);
}

} // namespace bindwright
