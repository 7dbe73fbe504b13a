// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "document.h"

#include "changedraft.h"
#include "documentdialogs.h"
#include "encodingdialog.h"
#include "filejob.h"
#include "opendialog.h"
#include "whenfinished.h"
#include "workkeeper.h"

#include "model/draft/draftfile.h"
#include "model/preview/serverdraft.h"
#include "model/session/sourceopening.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString readingText(const QString &path)
{
    return Document::tr("Reading %1…", "@info:progress").arg(QFileInfo(path).fileName());
}

QByteArrayList filesOf(const Project &project)
{
    QByteArrayList files{project.definition.document.bytes()};
    for (const ProjectFile &file : project.configurations)
        files.append(file.document.bytes());
    return files;
}

/// What opens \a draft again.
QString openedBy(const QString &planPath, const Draft &draft)
{
    return planPath.isEmpty() ? draft.projectPath : planPath;
}

} // namespace

Document::Document(Session &session, const PlatformServices &services, QUndoStack &undo, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_services(services)
    , m_undo(undo)
    , m_window(window)
    , m_keeper(new WorkKeeper(session, services, this))
{
    connect(m_keeper, &WorkKeeper::heldElsewhere, this, &Document::heldElsewhere);
}

Document::~Document()
{
    m_job.cancel();
    m_job.waitForFinished();
    for (QFuture<void> &job : m_aside) // they read by what goes with the window
        job.waitForFinished();
}

void Document::start(const QString &path)
{
    struct Started
    {
        Recoveries recoveries;
        QMap<QString, UnsavedWork> unsaved;
        std::optional<Result<Source>> source;
    };
    FileStore *files = &m_services.files;
    const QString absolute = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    const QFuture<Started> future = QtConcurrent::run([files, absolute, now = m_services.clock()] {
        Started started{files->recover(), leftUnsaved(*files), {}};
        if (!absolute.isEmpty())
            started.source = openSource(*files, absolute, now);
        return started;
    });
    m_job = QFuture<void>(future);
    if (!absolute.isEmpty())
        emit this->started(readingText(absolute), m_job);
    whenResult(this, future, [this, absolute](const Started &started) {
        if (started.source)
            finish(*started.source, absolute, taking());
        if (!started.recoveries.done.isEmpty() || !started.recoveries.failed.isEmpty())
            emit recovered(started.recoveries);
        for (auto it = started.unsaved.cbegin(); it != started.unsaved.cend(); ++it)
            emit unsavedFound(it.key(), it.value());
    });
}

void Document::open(const QString &path)
{
    const FileStore *files = &m_services.files;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const Open open = [files, absolute, now = m_services.clock()] {
        return openSource(*files, absolute, now);
    };
    whenSafe([this, open, absolute] { run(readingText(absolute), open, absolute, taking()); });
}

void Document::openAll(const QStringList &paths, const QString &encoding)
{
    const PlatformServices *services = &m_services;
    const Open open = [services, paths, encoding, now = m_services.clock()] {
        return openSources({services->files, services->reader, {}, now, encoding, true}, paths);
    };
    const QString first = QFileInfo(paths.value(0)).absoluteFilePath();
    const auto then = [this, paths, encoding](const Source &source, const QString &path) {
        if (!source.undecoded.isEmpty() && encoding.isEmpty())
            askEncoding(source, paths);
        else
            joinOrTake(source, path);
    };
    const auto read = [this, open, first, then] { run(readingText(first), open, first, then); };
    if (isOpen() || !encoding.isEmpty())
        read(); // joinOrTake() asks, when something would be lost
    else
        whenSafe(read);
}

void Document::openSample()
{
    FileStore *files = &m_services.files;
    const Open open = [files, now = m_services.clock()] {
        return copySample(*files).and_then(
            [files, now](const QString &folder) { return openSource(*files, folder, now); });
    };
    whenSafe([this, open] { run(tr("Copying the sample…", "@info:progress"), open, {}, taking()); });
}

void Document::openNew(const QString &folder, const NewRole &role)
{
    FileStore *files = &m_services.files;
    const Open open = [files, folder, role, now = m_services.clock()] {
        return makeProject(*files, folder, role).and_then([files, now](const QString &path) {
            return openSource(*files, path, now);
        });
    };
    whenSafe([this, open] { run(tr("Creating the project…", "@info:progress"), open, {}, taking()); });
}

void Document::chooseFile()
{
    choose(tr("Open a project or a plan", "@title:window"), QFileDialog::ExistingFile);
}

void Document::chooseFolder()
{
    choose(tr("Open the folder of a project", "@title:window"), QFileDialog::Directory);
}

void Document::choose(const QString &title, int fileMode)
{
    QFileDialog *dialog = makeOpenDialog(title, fileMode, m_window);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openAll({path}); });
    dialog->open();
}

void Document::save()
{
    if (m_session.planPath().isEmpty())
        saveAs();
    else
        saveTo(m_session.planPath(), {});
}

void Document::saveAs()
{
    QFileDialog *dialog = makeSaveDialog(m_window);
    const QString name =
        m_session.planPath().isEmpty() ? m_session.draft().service.name : m_session.planPath();
    dialog->selectFile(name.isEmpty() ? u"plan"_s : name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveTo(path, {}); });
    dialog->open();
}

void Document::whenSafe(const std::function<void()> &then, const QString &question)
{
    const bool isModified = m_session.isModified() && Settings::read().asksBeforeDiscard;
    if (!isModified && question.isEmpty()) {
        then();
        return;
    }
    QMessageBox *box = isModified ? makeUnsavedBox(question, m_window) : makeClosingBox(question, m_window);
    connect(box, &QMessageBox::finished, this, [this, then](int answer) {
        if (answer == QMessageBox::Discard)
            m_keeper->letGo();
        if (answer == QMessageBox::Discard || answer == QMessageBox::Close) {
            then();
        } else if (answer == QMessageBox::Save && m_session.planPath().isEmpty())
            saveAs(); // a second question is enough for one moment: what was to follow is asked for again
        else if (answer == QMessageBox::Save)
            saveTo(m_session.planPath(), then);
    });
    box->open();
}

void Document::run(const QString &what, const Open &open, const QString &path, const Take &then)
{
    if (isBusy())
        return;
    const QFuture<Result<Source>> future = QtConcurrent::run(open);
    m_job = QFuture<void>(future);
    emit started(what, m_job);
    whenResult(this, future,
               [this, path, then](const Result<Source> &source) { finish(source, path, then); });
}

Document::Take Document::taking()
{
    return [this](const Source &source, const QString &path) { take(source, path); };
}

void Document::finish(const Result<Source> &source, const QString &path, const Take &then)
{
    if (source) {
        then(*source, path.isEmpty() ? source->draft.projectPath : path);
        return;
    }
    const Error error = source.error();
    if (error.code != Code::SeveralDefinitions) {
        emit failed(error);
        return;
    }
    QInputDialog *dialog = makeDefinitionDialog(error, m_window);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, error](const QString &name) { open(QDir(error.subject).absoluteFilePath(name)); });
    connect(dialog, &QInputDialog::rejected, this, [this, error] { emit failed(error); });
    dialog->open();
}

void Document::take(const Source &source, const QString &path)
{
    m_undo.clear();
    const Settings settings = Settings::read();
    Facts facts = source.facts;
    facts.soon = settings.expiryDays;
    const bool isNew = facts.project && source.planPath.isEmpty() && !source.draft.server.alone;
    m_session.reset(facts, isNew ? withTarget(source.draft, settings.target) : source.draft, source.planPath);
    emit opened(path);
}

/// Reads anew what \a work is on, and makes its changes one edit.
void Document::reopen(const std::function<Result<UnsavedWork>()> &work, const std::function<void()> &then)
{
    if (isBusy())
        return;
    const FileStore *files = &m_services.files;
    const QFuture<Result<Reopened>> future = QtConcurrent::run([files, work, now = m_services.clock()] {
        return work().and_then([&](const UnsavedWork &found) { return reopened(*files, found, now); });
    });
    m_job = QFuture<void>(future);
    emit started(tr("Reading the project again…", "@info:progress"), m_job);
    whenResult(this, future, [this, then](const Result<Reopened> &result) {
        if (!result) {
            emit failed(result.error());
            return;
        }
        take(result->saved, openedBy(result->saved.planPath, result->saved.draft));
        if (result->draft != result->saved.draft)
            m_undo.push(new ChangeDraft(m_session, tr("continue with unsaved changes", "@action undo"),
                                        result->draft));
        if (then)
            then();
        emit reloaded(result->misfits);
    });
}

void Document::reload()
{
    const auto &project = m_session.facts().project;
    if (!project)
        return;
    if (!m_session.isModified())
        return open(openedBy(m_session.planPath(), m_session.draft()));
    const UnsavedWork work{{m_session.draft(), project->service}, {}, m_session.planPath(), {}};
    reopen([work] { return Result<UnsavedWork>(work); }, {});
}

void Document::goOn(const QString &unsaved)
{
    const FileStore *files = &m_services.files;
    whenSafe([this, files, unsaved] {
        reopen([files, unsaved] { return unsavedAt(*files, unsaved); },
               [this, unsaved] { m_keeper->goOnAt(unsaved); });
    });
}

void Document::throwAway(const QString &unsaved)
{
    FileStore *files = &m_services.files;
    whenResult(this, aside(QtConcurrent::run([files, unsaved] { return keepUnsaved(*files, unsaved, {}); })),
               [this](const Result<> &done) {
                   if (!done)
                       emit failed(done.error());
               });
}

void Document::lookAtDisk()
{
    const auto &read = m_session.facts().project;
    if (!read || isBusy())
        return;
    const FileStore *files = &m_services.files;
    const auto look = [files, project = *read] { return bindwright::changedOnDisk(*files, project); };
    whenResult(this, aside(QtConcurrent::run(look)), [this, project = *read](const QStringList &paths) {
        const auto &now = m_session.facts().project; // may be read anew since, as after an apply
        if (now && filesOf(*now) == filesOf(project) && paths != m_told && !paths.isEmpty())
            emit changedOnDisk(paths);
        m_told = paths;
    });
}

void Document::askEncoding(const Source &source, const QStringList &paths)
{
    const QString first = QFileInfo(paths.value(0)).absoluteFilePath();
    auto *dialog = new EncodingDialog(source.undecoded, first, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths] { openAll(paths, dialog->encoding()); });
    connect(dialog, &QDialog::rejected, this, [this, source, first] { joinOrTake(source, first); });
    openDialog(dialog);
}

bool Document::isOpen() const
{
    return m_session.facts().project || m_session.draft().server.alone;
}

void Document::joinOrTake(const Source &source, const QString &path)
{
    const bool isProject = source.facts.project || !source.planPath.isEmpty();
    const bool isState = !isProject && source.draft.server.alone;
    if (!isOpen()) {
        if (isProject || isState)
            take(source, path); // openAll() has asked
        else
            emit failed({Code::MeasurementAlone, source.draft.measurements.first().file});
        return;
    }
    if (isProject || (isState && !m_session.facts().project)) {
        whenSafe([this, source, path] { take(source, path); });
        return;
    }
    Draft joined = isState ? withServer(m_session.draft(), source.draft.server.state) : m_session.draft();
    joined = withMeasurements(joined, source.draft.measurements);
    joined = withCertificates(joined, {{.path = path, .certificates = source.draft.certificates}});
    // A probe's file cannot be opened alone later: what it was added to is what is open.
    const QString opens = isState ? path : openedBy(m_session.planPath(), m_session.draft());
    const QString text = isState ? tr("join a server's state", "@action undo")
                                 : tr("add what a probe measured", "@action undo");
    const CertificateReader *reader = &m_services.reader;
    const QFuture<Signers> future =
        QtConcurrent::run([reader, given = joined.certificates] { return reader->signersOf(given); });
    m_job = QFuture<void>(future);
    whenResult(this, future, [this, opens, joined, text](const Signers &signers) {
        Draft linked = joined;
        takeSigners(linked.certificates, signers);
        m_undo.push(new ChangeDraft(m_session, text, linked));
        emit opened(opens);
    });
}

void Document::saveTo(const QString &path, const std::function<void()> &then)
{
    const auto &project = m_session.facts().project;
    const DraftFile plan{m_session.draft(), project ? project->service : Service()};
    const auto make = [plan, path](const std::function<bool()> &) {
        return std::optional(writeDraftFile(plan, path));
    };
    const QFuture<Result<>> future = writeFile(m_services.files, path, make);
    m_job = QFuture<void>(future);
    whenResult(this, future, [this, path, then](const Result<> &written) {
        if (!written) {
            emit failed(written.error());
            return;
        }
        m_session.markSaved(path);
        emit saved(path);
        if (then)
            then();
    });
}

} // namespace bindwright
