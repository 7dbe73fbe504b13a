// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectrenewaldialog.h"

#include "storepassphrases.h"

#include "model/session/applyjob.h"
#include "ui/page/whenfinished.h"
#include "ui/problems/problemtext.h"
#include "ui/style/fonts.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/diffhighlighter.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/sentence.h"
#include "ui/words/errortext.h"
#include "ui/words/plantext.h"
#include "ui/words/renewaltext.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The new certificate and what may be its chain, as if they came in one file.
CertificateFile fileOf(const Draft &draft, const Certificate &with)
{
    CertificateFile file{.path = with.file, .certificates = {with}};
    for (const Certificate &certificate : draft.certificates) {
        if (certificate.isCa)
            file.certificates.append(certificate);
    }
    return file;
}

template<class View>
View *named(View *view, const QString &name, const QString &title)
{
    view->setObjectName(name);
    view->setAccessibleName(title);
    return view;
}

} // namespace

ProjectRenewalDialog::ProjectRenewalDialog(const PlatformServices &services, const Draft &draft,
                                           const Thumbprint &old, const Thumbprint &with, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_draft(draft)
    , m_old(old)
    , m_with(*findCertificate(draft, with))
{
    setObjectName(u"projectRenewalDialog"_s);
    setWindowTitle(tr("Replace in other places", "@title:window"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    updateButtons();
    addStores();
}

void ProjectRenewalDialog::build()
{
    m_projects = named(new QListWidget(this), u"projects"_s, tr("Projects and central certificate stores"));
    m_projects->setMaximumHeight(fontMetrics().lineSpacing() * 6);
    m_places = named(new QTreeWidget(this), u"places"_s, tr("Where the old certificate is used"));
    m_places->setHeaderHidden(true);
    m_diff = named(new QPlainTextEdit(this), u"diff"_s, tr("Changes"));
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setFont(fixedFont());
    m_diff->setTabChangesFocus(true);
    new DiffHighlighter(m_diff->document(), palette());
    m_said = makePlainLabel(u"said"_s, this);
    m_passphrases = new StorePassphrases(keyFileOf(m_with), this);
    m_passphrases->hide();
    m_job = new JobBar(this);
    auto *add = makeButton(u"addProject"_s, tr("&Add folder…", "@action:button"), this);
    m_remove = makeButton(u"removeProject"_s, tr("Re&move", "@action:button a project from a list"), this);
    m_undo = makeButton(u"undoRenewal"_s, tr("&Undo", "@action:button"), this);
    layOut(add);

    connect(add, &QPushButton::clicked, this, &ProjectRenewalDialog::askForFolder);
    connect(m_passphrases, &StorePassphrases::entered, this, &ProjectRenewalDialog::plan);
    connect(m_remove, &QPushButton::clicked, this, &ProjectRenewalDialog::removeChosen);
    connect(m_projects, &QListWidget::currentRowChanged, this, &ProjectRenewalDialog::updateButtons);
    connect(m_replace, &QPushButton::clicked, this, &ProjectRenewalDialog::replace);
    connect(m_undo, &QPushButton::clicked, this, &ProjectRenewalDialog::undo);
    connect(m_job, &JobBar::busyChanged, this, &ProjectRenewalDialog::updateButtons);
}

void ProjectRenewalDialog::layOut(QPushButton *add)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_replace = buttons->addButton(tr("&Replace", "@action:button"), QDialogButtonBox::ActionRole);
    m_replace->setObjectName(u"replaceInProjects"_s);
    buttons->addButton(m_undo, QDialogButtonBox::ActionRole);
    auto *sides = new QHBoxLayout;
    auto *column = new QVBoxLayout;
    column->addWidget(add);
    column->addWidget(m_remove);
    column->addStretch();
    sides->addWidget(m_projects, 1);
    sides->addLayout(column);
    auto *views = new QSplitter(Qt::Vertical, this);
    views->setChildrenCollapsible(false);
    views->addWidget(m_places);
    views->addWidget(m_diff);
    auto *all = new QVBoxLayout(this);
    all->addWidget(
        new Sentence(tr("Replaces %1 by %2 in the service configurations of these projects and in the "
                        "files of these central certificate stores, all of them or none.")
                         .arg(m_old.toString(), displayName(m_with)),
                     this));
    all->addLayout(sides);
    all->addWidget(m_passphrases);
    all->addWidget(views, 1);
    all->addWidget(m_said);
    all->addWidget(m_job);
    all->addWidget(buttons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 36});
}

void ProjectRenewalDialog::askForFolder()
{
    QFileDialog *dialog = makeFileDialog(
        FileKind::Project, tr("Add a project or a central certificate store", "@title:window"), this);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &ProjectRenewalDialog::add);
    dialog->open();
}

void ProjectRenewalDialog::addStores()
{
    if (!hasAny(CertificateUses(m_draft).placesOf(m_old), CertificatePlace::Kind::CentralFile))
        return;
    const auto future = QtConcurrent::run(
        [files = &m_services.files, draft = m_draft] { return shareFolders(*files, draft); });
    whenResult(this, future, [this](const QStringList &folders) {
        if (!folders.isEmpty())
            add(folders);
    });
}

void ProjectRenewalDialog::add(const QStringList &paths)
{
    const QString own =
        m_draft.server.alone ? QString() : QDir::cleanPath(projectFolder(m_draft.projectPath));
    for (const QString &path : paths) {
        const QString clean = QDir::cleanPath(path);
        if (!own.isEmpty() && (clean == own || clean.startsWith(own + u'/')))
            return m_said->setText(
                tr("%1 is the project that is open in the window. Replace the certificate there.")
                    .arg(QDir::toNativeSeparators(clean)));
        if (!this->paths().contains(clean))
            m_projects->addItem(clean);
    }
    m_projects->setCurrentRow(m_projects->count() - 1);
    plan();
}

void ProjectRenewalDialog::removeChosen()
{
    delete m_projects->takeItem(m_projects->currentRow());
    plan();
}

QStringList ProjectRenewalDialog::paths() const
{
    QStringList all;
    for (int row = 0; row < m_projects->count(); ++row)
        all.append(m_projects->item(row)->text());
    return all;
}

void ProjectRenewalDialog::plan()
{
    m_planned.reset();
    ++m_asked;
    m_undoable.clear();
    m_places->clear();
    m_diff->clear();
    m_said->clear();
    updateButtons();
    if (paths().isEmpty())
        return;
    const Opening opening{m_services.files, m_services.reader, m_passphrases->passphrases(),
                          m_services.clock()};
    JointRenewalRequest request{
        .with = {fileOf(m_draft, m_with)}, .replaced = m_old, .writer = &m_services.writer};
    for (const QString &path : paths())
        request.sources.append(RenewalSource(path));
    const auto future = QtConcurrent::run(runRenewalPlan, opening, request);
    m_job->watch(tr("Reading the projects…", "@info:progress"), QFuture<void>(future));
    whenResult(this, future, [this, asked = m_asked](const Result<JointRenewal> &planned) {
        if (asked == m_asked) // else another one is on its way, or the list is empty
            showPlan(planned);
    });
}

void ProjectRenewalDialog::showPlan(const Result<JointRenewal> &planned)
{
    if (!planned) {
        m_said->setText(errorText(planned.error()));
        return updateButtons();
    }
    m_planned = *planned;
    QByteArray diff;
    for (const RenewedSource &renewed : planned->sources) {
        showSource(renewed);
        if (renewed.plan)
            diff += wordedDiff(renewed.source.draft, *renewed.plan);
        m_passphrases->setVisible(m_passphrases->isVisibleTo(this) || !renewed.shares.isEmpty());
    }
    m_places->expandAll();
    m_diff->setPlainText(QString::fromUtf8(diff));
    m_said->setText(planned->changes().isEmpty()
                        ? tr("The old certificate is not used in any of these places.")
                        : tr("%n files will be changed.", nullptr, int(planned->changes().size())));
    updateButtons();
}

/// A project, the places of the old certificate in it, and what stands against the new one.
void ProjectRenewalDialog::showSource(const RenewedSource &renewed)
{
    auto *top = new QTreeWidgetItem(m_places, {QDir::toNativeSeparators(renewed.name)});
    const auto line = [top](const QString &text) { new QTreeWidgetItem(top, {text}); };
    if (renewed.places.isEmpty() && std::ranges::none_of(renewed.faults, isAboutUnknownFiles))
        line(tr("The old certificate is not used here."));
    for (const CertificatePlace &place : renewed.places)
        line(placeText(place));
    for (const RenewalFault &fault : renewed.faults)
        line((isWarning(fault) ? tr("Warning: %1") : tr("Error: %1")).arg(faultText(fault)));
    for (const Problem &problem : renewed.plan ? obstacles(*renewed.plan) : QList<Problem>())
        line(tr("Error: %1").arg(problemText(problem)));
}

void ProjectRenewalDialog::replace()
{
    const ApplyParameters parameters{.changes = m_planned->changes(),
                                     .files = &m_services.files,
                                     .projects = m_planned->changedProjects()};
    const auto outcome = std::make_shared<ApplyOutcome>();
    const QFuture<void> future = QtConcurrent::run(runApply, parameters, outcome);
    m_job->watch(tr("Writing…", "@info:progress"), future);
    whenFinished(this, future, [this, outcome, parameters](const QFuture<void> &) {
        m_undoable = outcome->result ? parameters.projects.value(0) : QString();
        const QString done = tr("%n files were written; what was there is kept in a backup.", nullptr,
                                int(outcome->written.size()));
        const bool hasSecrets = std::ranges::any_of(parameters.changes, &FileChange::isSecret);
        finish(outcome->result, hasSecrets ? done + u' ' + secretFilesText() : done);
    });
}

void ProjectRenewalDialog::undo()
{
    FileStore *files = &m_services.files;
    const auto outcome = std::make_shared<ApplyOutcome>();
    const auto run = [files, outcome, project = m_undoable](QPromise<void> &promise) {
        const auto backup = files->lastBackup(project);
        if (backup)
            runUndo(promise, {.backup = *backup, .files = files, .reread = project}, outcome);
        else
            outcome->result = tl::unexpected(backup.error());
    };
    const QFuture<void> future = QtConcurrent::run(run);
    m_job->watch(tr("Restoring…", "@info:progress"), future);
    whenFinished(this, future, [this, outcome](const QFuture<void> &) {
        m_undoable.clear();
        finish(outcome->result, tr("%n files were restored.", nullptr, int(outcome->written.size())));
    });
}

/// What was written is not what was planned on any more.
void ProjectRenewalDialog::finish(const Result<> &result, const QString &done)
{
    m_planned.reset();
    m_said->setText(result ? done : errorText(result.error()));
    updateButtons();
}

void ProjectRenewalDialog::updateButtons()
{
    const bool isBusy = m_job->isBusy();
    m_remove->setEnabled(!isBusy && m_projects->currentRow() >= 0);
    m_replace->setEnabled(!isBusy && m_planned && !m_planned->changes().isEmpty());
    m_replace->setText(m_planned && m_planned->isRefused() ? tr("&Replace anyway", "@action:button")
                                                           : tr("&Replace", "@action:button"));
    m_replace->setDefault(m_replace->isEnabled());
    m_undo->setVisible(!m_undoable.isEmpty());
    m_undo->setEnabled(!isBusy);
}

} // namespace bindwright
