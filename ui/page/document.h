// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/session/projectlock.h"
#include "model/session/reopening.h"
#include "model/session/session.h"

#include <QFuture>

#include <functional>

class QUndoStack;
class QWidget;

namespace bindwright {

class WorkKeeper;

/// The project and plan file at hand: opens and saves them as jobs, and asks before work that is
/// not saved would be lost.
class Document final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Document)

public:
    Document(Session &session, const PlatformServices &services, QUndoStack &undo, QWidget *window);
    ~Document() override;

    /// Puts right what an earlier run left half done, then opens \a path; empty: nothing.
    void start(const QString &path);
    void open(const QString &path); ///< a project or a plan file; asks first
    /// One of those, a server's files, certificates, or several together: what has no project in it is
    /// joined to the one at hand, as an edit.
    /// A server's text whose code page nothing tells is asked about, unless it is \a encoding.
    void openAll(const QStringList &paths, const QString &encoding = {});
    void openSample(); ///< asks first
    void openNew(const QString &folder, const NewRole &role); ///< makes a project there; asks first
    void chooseFile(); ///< with a file dialog
    void chooseFolder();
    void save();
    void saveAs();
    void reload(); ///< reads the project or plan again, and makes the changes that are not saved to it
    void lookAtDisk(); ///< says changedOnDisk() where files of the project are others now
    void goOn(const QString &unsaved); ///< with what unsavedFound() found there; asks first
    void throwAway(const QString &unsaved); ///< the same
    /// Runs \a then at once, or after the admin saved the work or let it go; also after a yes to \a question,
    /// whether to close, where there is one.
    void whenSafe(const std::function<void()> &then, const QString &question = {});
    bool isBusy() const { return m_job.isRunning(); }
    const QFuture<void> &job() const { return m_job; }

signals:
    void started(const QString &what, const QFuture<void> &job);
    void opened(const QString &path);
    void saved(const QString &path);
    void failed(const Error &error);
    void recovered(const Recoveries &recoveries); ///< only where there was something to put right
    void unsavedFound(const QString &path, const UnsavedWork &work); ///< of a run that did not get to ask
    void heldElsewhere(const ProjectHolder &holder);
    void changedOnDisk(const QStringList &paths); ///< once for each change
    void reloaded(const QList<Misfit> &misfits);

private:
    using Open = std::function<Result<Source>()>;

    void choose(const QString &title, int fileMode);
    using Take = std::function<void(const Source &, const QString &)>;

    void run(const QString &what, const Open &open, const QString &path, const Take &then);
    Take taking(); ///< take(), as what follows a job
    void finish(const Result<Source> &source, const QString &path, const Take &then);
    void take(const Source &source, const QString &path);
    void reopen(const std::function<Result<UnsavedWork>()> &work, const std::function<void()> &then);
    void askEncoding(const Source &source, const QStringList &paths);
    void joinOrTake(const Source &source, const QString &path);
    bool isOpen() const; ///< a project, a plan or the state of a server
    void saveTo(const QString &path, const std::function<void()> &then);

    /// Has \a job end before this does.
    template<class T>
    QFuture<T> aside(const QFuture<T> &job)
    {
        m_aside.removeIf([](const QFuture<void> &other) { return other.isFinished(); });
        m_aside.append(QFuture<void>(job));
        return job;
    }

    Session &m_session;
    const PlatformServices &m_services;
    QUndoStack &m_undo;
    QWidget *m_window;
    WorkKeeper *m_keeper;
    QFuture<void> m_job;
    QList<QFuture<void>> m_aside; ///< jobs that nobody is shown
    QStringList m_told; ///< of what changedOnDisk() was emitted
};

} // namespace bindwright
