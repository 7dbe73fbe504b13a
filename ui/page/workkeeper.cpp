// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "workkeeper.h"

#include "whenfinished.h"

#include "model/session/reopening.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

namespace bindwright {

namespace {

/// Of a future that is finished.
QString pathOf(const QFuture<QString> &kept)
{
    return hasResult(kept) ? kept.result() : QString();
}

} // namespace

WorkKeeper::WorkKeeper(const Session &session, const PlatformServices &services, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_files(services.files)
    , m_clock(services.clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(5)); // at the most: edits do not put it off
    connect(&m_soon, &QTimer::timeout, this, &WorkKeeper::keep);
    connect(&session, &Session::draftChanged, this, &WorkKeeper::follow);
}

WorkKeeper::~WorkKeeper()
{
    m_holding.waitForFinished();
    m_kept.waitForFinished();
    const QString path = pathOf(m_kept);
    if (!path.isEmpty() && (m_isLetGo || !m_session.isModified()))
        static_cast<void>(keepUnsaved(m_files, path, {}));
}

void WorkKeeper::goOnAt(const QString &path)
{
    QPromise<QString> promise;
    promise.start();
    promise.addResult(path);
    promise.finish();
    m_kept = promise.future();
}

void WorkKeeper::follow()
{
    m_isLetGo = false;
    const QString project = projectKey(m_session.facts(), m_session.draft());
    if (project != m_project)
        hold(project);
    if (!m_soon.isActive())
        m_soon.start();
}

/// What was kept of the project before is let go: who opened another one was asked.
void WorkKeeper::hold(const QString &project)
{
    m_project = project;
    const auto take = [files = &m_files, lock = m_lock, before = m_holding, kept = std::exchange(m_kept, {}),
                       project]() mutable -> std::optional<ProjectHolder> {
        before.waitForFinished();
        kept.waitForFinished();
        if (const QString path = pathOf(kept); !path.isEmpty())
            static_cast<void>(keepUnsaved(*files, path, {}));
        lock->release();
        return project.isEmpty() ? std::nullopt : lock->take(files->stateFolder(), project);
    };
    const QFuture<std::optional<ProjectHolder>> future = QtConcurrent::run(take);
    m_holding = QFuture<void>(future);
    whenResult(this, future, [this](const std::optional<ProjectHolder> &holder) {
        if (holder)
            emit heldElsewhere(*holder);
    });
}

void WorkKeeper::keep()
{
    if (m_holding.isRunning() || m_kept.isRunning())
        return m_soon.start();
    const QString path = pathOf(m_kept);
    std::optional<UnsavedWork> work;
    if (m_session.isModified()) {
        const auto &project = m_session.facts().project;
        work = UnsavedWork{{m_session.draft(), project ? project->service : Service()},
                           m_project,
                           m_session.planPath(),
                           m_clock()};
    }
    if (!work && path.isEmpty())
        return;
    m_kept = QtConcurrent::run([files = &m_files, path, work] {
        const QString where = path.isEmpty() ? freeUnsavedPath(*files, work->project) : path;
        static_cast<void>(keepUnsaved(*files, where, work)); // a full disk must not keep anyone from working
        return work ? where : QString();
    });
}

} // namespace bindwright
