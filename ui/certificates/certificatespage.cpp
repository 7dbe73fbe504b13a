// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatespage.h"

#include "certificatedetails.h"
#include "certificatetreetextmodel.h"
#include "convertdialog.h"
#include "issuerbar.h"
#include "issuerfinder.h"
#include "reviewlist.h"
#include "reviewrow.h"

#include "model/itemmodels/certificatemodel.h"
#include "model/renewal/places.h"
#include "model/scenario/scenario.h"
#include "ui/commands/keyaction.h"
#include "ui/page/opendialog.h"
#include "ui/page/whenfinished.h"
#include "ui/renewal/replacedialog.h"
#include "ui/verify/serverchaindialog.h"
#include "ui/widgets/button.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/treetable.h"
#include "ui/words/errortext.h"
#include "ui/words/steptext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSplitter>
#include <QUrl>
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

void CertificatesPage::build()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *tree = makeTree();
    layout->addWidget(makeToolBar());
    m_review = new ReviewList(left);
    layout->addWidget(m_review, 3);
    layout->addWidget(tree, 4);
    layout->addWidget(makeDropArea());
    layout->addWidget(problemList());
    m_details = new CertificateDetails(this);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_details);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    content()->addWidget(split);

    m_finder = new IssuerFinder(services(), this);
    connect(m_finder, &IssuerFinder::foundOfSystem, this, &CertificatesPage::showOfSystem);
    connect(m_details->issuers(), &IssuerBar::fetchRequested, this, [this] { fetchIssuers(false); });
    connect(m_details->issuers(), &IssuerBar::systemRequested, this, &CertificatesPage::reviewOfSystem);
    connect(m_details, &CertificateDetails::convertRequested, this, &CertificatesPage::convertChosen);
    connect(m_details, &CertificateDetails::replaceRequested, this, &CertificatesPage::replaceChosen);
    connect(m_review, &ReviewList::taken, this, &CertificatesPage::take);
    connect(m_review, &ReviewList::unlockRequested, this,
            [this](const QList<ImportedFile> &files, const QCA::SecureArray &passphrase) {
                read(files, passphrase, &ReviewList::replace);
            });
    const QAction *pasteKey = addKeyAction( // an input that has the focus pastes for itself
        this,
        {u"paste"_s, tr("Paste certificates as PEM text", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_V)}});
    connect(pasteKey, &QAction::triggered, this, &CertificatesPage::paste);
}

void CertificatesPage::refresh()
{
    const Certificate *current = m_model->certificate(m_texts->mapToSource(m_tree->currentIndex()));
    const Thumbprint chosen = current ? current->sha1 : Thumbprint();
    m_model->setCertificates(draft().certificates, draft().asOf);
    m_tree->expandAll();
    QModelIndex index = m_model->indexOf(chosen);
    if (!index.isValid())
        index = m_model->index(0, 0);
    // Not setCurrentIndex(): that would toggle while Ctrl is still held from Ctrl+Z.
    m_tree->selectionModel()->setCurrentIndex(
        m_texts->mapFromSource(index), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showDetails();
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
    const bool needsFile = problem.rule == Rule::NoCertificates || problem.rule == Rule::ChainIncomplete
        || problem.rule == Rule::SignedByAnother || problem.rule == Rule::PrivateKeyMissing
        || problem.rule == Rule::PrivateKeyMismatched;
    if (!needsFile)
        return {};
    return {{tr("Add file…", "@action:button"), [this] { chooseFiles(); }}};
}

QWidget *CertificatesPage::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *add = makeButton(u"addFiles"_s, tr("&Add files…", "@action:button"), bar);
    auto *folder = makeButton(u"addFolder"_s, tr("Add fold&er…", "@action:button"), bar);
    auto *paste = makeButton(u"pastePem"_s, tr("Pa&ste PEM", "@action:button"), bar);
    auto *remove = makeButton(u"removeCertificates"_s, tr("Re&move", "@action:button"), bar);
    auto *server = makeButton(u"fromServer"_s, tr("From a ser&ver…", "@action:button"), bar);
    server->setEnabled(services().network);
    connect(add, &QPushButton::clicked, this, &CertificatesPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &CertificatesPage::chooseFolder);
    connect(server, &QPushButton::clicked, this, &CertificatesPage::askForServer);
    connect(paste, &QPushButton::clicked, this, &CertificatesPage::paste);
    connect(remove, &QPushButton::clicked, this, &CertificatesPage::removeChosen);
    for (QWidget *button : {add, folder, paste, server, remove})
        layout->addWidget(button);
    layout->addStretch(1);
    auto *filter = new QLineEdit(bar);
    filter->setObjectName(u"filter"_s);
    filter->setPlaceholderText(tr("Filter", "@info:placeholder"));
    filter->setAccessibleName(tr("Filter the certificates", "@info accessible name"));
    filter->setClearButtonEnabled(true);
    layout->addWidget(filter);
    addFilterKey(filter);
    connect(filter, &QLineEdit::textEdited, m_tree, [this](const QString &text) {
        m_texts->setFilterFixedString(text);
        m_tree->expandAll();
    });
    return bar;
}

QWidget *CertificatesPage::makeTree()
{
    m_model = new CertificateModel(this);
    m_tree =
        new TreeTable(u"certificates"_s, tr("Certificates and their chains", "@info accessible name"), this);
    m_texts = new CertificateTreeTextModel(m_model, services().clock(), m_tree);
    m_tree->setModel(m_texts);
    m_tree->setWideColumn(int(CertificateModel::Column::Names));
    connect(m_tree, &TreeTable::currentRowChanged, this, &CertificatesPage::showDetails);
    const auto inMenu = [this](const KeyAction &action, auto slot) {
        connect(addKeyAction(m_tree, action), &QAction::triggered, this, slot);
    };
    inMenu({u"removeRows"_s, tr("Remove", "@action"), {QKeySequence(Qt::Key_Delete)}, Qt::WidgetShortcut},
           &CertificatesPage::removeChosen);
    inMenu({u"convertIt"_s, tr("Convert a copy…", "@action:inmenu"), {}}, &CertificatesPage::convertChosen);
    inMenu({u"replaceIt"_s, tr("Replace…", "@action:inmenu"), {}}, &CertificatesPage::replaceChosen);
    return m_tree;
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
    QStringList paths;
    const QList<QUrl> urls = mime ? mime->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        addFiles(paths);
    else if (mime && mime->text().contains(QLatin1String("-----BEGIN")))
        read({{.path = {}, .pasted = mime->text().toUtf8()}}, {}, &ReviewList::add);
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
    read(files, {}, &ReviewList::add);
}

void CertificatesPage::askForServer()
{
    auto *dialog = new ServerChainDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerChainDialog::chosen, this, &CertificatesPage::fetch);
    dialog->open();
}

/// The chain goes into the review, as the certificates of files do.
void CertificatesPage::fetch(const ServerChainRequest &request)
{
    if (isBusy())
        return;
    showNotice({});
    const QFuture<ImportedFile> fetching =
        QtConcurrent::run(runServerImport, services().network, &services().reader, request,
                          draft().certificates + m_review->certificates());
    run(tr("Connecting to %1…", "@info:progress").arg(request.from.toString()), fetching,
        [this](const ImportedFile &fetched) { m_review->add({fetched}); });
}

void CertificatesPage::read(const QList<ImportedFile> &files, const QCA::SecureArray &passphrase,
                            void (ReviewList::*then)(const QList<ImportedFile> &))
{
    if (files.isEmpty() || isBusy())
        return;
    showNotice({});
    const ImportParameters parameters{&services().files, &services().reader, files, passphrase,
                                      draft().certificates + m_review->certificates()};
    const QFuture<ImportedFile> reading = QtConcurrent::run(runCertificateImport, parameters);
    showJob(tr("Reading %n files…", "@info:progress", int(files.size())), QFuture<void>(reading));
    whenFinished(this, reading, [this, then](const QFuture<ImportedFile> &read) {
        (m_review->*then)(resultsOf(read)); // a cancel leaves what was read
    });
}

void CertificatesPage::take(const QList<ImportedFile> &files)
{
    const Draft changed = withTaken(draft(), files);
    edit(tr("add certificates", "@action undo"), changed);
    m_tree->setFocus(Qt::OtherFocusReason);
    QList<ImportedFile> waiting;
    std::ranges::copy_if(files, std::back_inserter(waiting), [&changed](const ImportedFile &file) {
        return !file.hasCertificates() && !haveOwner(file.content->looseKeys, changed.certificates);
    });
    if (waiting.isEmpty())
        return;
    m_review->add(waiting);
    showNotice(
        {.severity = Severity::Warning,
         .text =
             tr("The private key in %1 belongs to no certificate that was added. Add its certificate first.")
                 .arg(intakeName(waiting.first()))});
}

void CertificatesPage::removeChosen()
{
    Draft changed = draft();
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (const Certificate *certificate = m_model->certificate(m_texts->mapToSource(row)))
            changed = withoutCertificate(changed, certificate->sha1);
    }
    edit(tr("remove certificates", "@action undo"), withScenarioFollowed(changed, draft(), base()));
}

/// The project's own service, which scenarios start from.
const Service &CertificatesPage::base() const
{
    const auto &project = session().facts().project;
    return project ? project->service : draft().service;
}

const Certificate *CertificatesPage::chosen() const
{
    return m_model->certificate(m_texts->mapToSource(m_tree->currentIndex()));
}

void CertificatesPage::convertChosen()
{
    if (const Certificate *certificate = chosen())
        convert(*certificate);
}

void CertificatesPage::replaceChosen()
{
    const Certificate *old = chosen();
    if (!old)
        return;
    if (!CertificateUses(draft()).contains(old->sha1)) {
        showNotice(
            {.severity = Severity::Info,
             .text = tr("%1 is used nowhere, so there is nothing to replace.").arg(displayName(*old))});
        return;
    }
    auto *dialog = new ReplaceDialog(draft(), old->sha1, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        edit(tr("replace a certificate", "@action undo"), withRenewal(draft(), dialog->renewal()));
    });
    openDialog(dialog);
}

void CertificatesPage::convert(const Certificate &certificate)
{
    auto *dialog = new ConvertDialog(services(), draft().certificates, certificate, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CertificatesPage::showDetails()
{
    const QModelIndex index = m_texts->mapToSource(m_tree->currentIndex());
    const Chain *chain = m_model->chain(index);
    m_details->show(m_model->certificate(index), chain, draft().installRoot, services().clock());
    m_finder->lookInSystem(chain, draft().certificates);
}

void CertificatesPage::showOfSystem(const ImportedFile &found)
{
    m_ofSystem = found;
    m_details->issuers()->setOfSystem(found.content->certificates);
}

void CertificatesPage::reviewOfSystem()
{
    m_review->add({m_ofSystem});
    showOfSystem({}); // once is enough
}

void CertificatesPage::fetchIssuers(bool allowsInternal)
{
    const Chain *chain = m_model->chain(m_texts->mapToSource(m_tree->currentIndex()));
    if (!chain || chain->isComplete() || !services().issuers || isBusy())
        return;
    showNotice({});
    const QFuture<ImportedFile> fetching = m_finder->fetch(chain->top(), {.allowsInternal = allowsInternal},
                                                           draft().certificates + m_review->certificates());
    showJob(tr("Fetching %1…", "@info:progress an issuer").arg(chain->missingIssuer),
            QFuture<void>(fetching));
    whenFinished(this, fetching,
                 [this](const QFuture<ImportedFile> &fetched) { takeFetched(resultsOf(fetched)); });
}

/// What was fetched is looked through as files are. An internal address needs the admin's word first.
void CertificatesPage::takeFetched(const QList<ImportedFile> &fetched)
{
    QList<ImportedFile> toReview;
    for (const ImportedFile &file : fetched) {
        if (file.content || file.content.error().code != Code::AddressInternal) {
            toReview.append(file);
            continue;
        }
        addNotice(
            {.severity = Severity::Warning,
             .text = errorText(file.content.error()),
             .actions = {{tr("Fetch it all the same", "@action:button"), [this] { fetchIssuers(true); }}}});
    }
    m_review->add(toReview);
}

} // namespace bindwright
