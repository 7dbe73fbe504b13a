// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/session/projectlock.h"
#include "model/session/session.h"

#include <QFuture>

namespace bindwright {

/// Keeps the session's draft in the state folder as long as it is not saved, and holds the lock of its
/// project.
class WorkKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkKeeper)

public:
    WorkKeeper(const Session &session, const PlatformServices &services, QObject *parent);
    ~WorkKeeper() override;

    /// The draft goes on from what is kept at \a path.
    void goOnAt(const QString &path);
    /// The admin let the changes go.
    void letGo() { m_isLetGo = true; }

signals:
    void heldElsewhere(const ProjectHolder &holder); ///< the project that was opened

private:
    void follow();
    void hold(const QString &project);
    void keep();

    const Session &m_session;
    FileStore &m_files;
    const std::function<QDateTime()> m_clock;
    const std::shared_ptr<ProjectLock> m_lock = std::make_shared<ProjectLock>();
    QTimer m_soon;
    QFuture<void> m_holding;
    QFuture<QString> m_kept; ///< where work on the project is; empty: nowhere
    QString m_project; ///< whose lock is held, or was tried
    bool m_isLetGo = false;
};

} // namespace bindwright
