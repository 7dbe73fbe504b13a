// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>

namespace bindwright {

/// The run of the program that works on a project.
struct ProjectHolder
{
    qint64 process = 0;
    QString host;

    bool operator==(const ProjectHolder &) const = default;
};

/// Says to this user's other windows and commands that a project is being worked on, as long as it lives. It
/// keeps nobody from anything: what is written is compared with what was read in any case. One that a process
/// left behind which is gone counts for nothing.
class ProjectLock final
{
public:
    ProjectLock() = default;
    Q_DISABLE_COPY_MOVE(ProjectLock)

    /// Takes the lock of \a project, instead of the one that was held; returns who has it already. Where it
    /// cannot be written, nobody is told. Touches the disk.
    std::optional<ProjectHolder> take(const QString &stateFolder, const QString &project);
    bool isHeld() const { return m_file && m_file->isLocked(); }
    void release() { m_file.reset(); }

    /// Who has the lock of \a project, this process too; none: nobody.
    static std::optional<ProjectHolder> holderOf(const QString &stateFolder, const QString &project);

    /// What files of the state folder about \a project have in their names.
    static QString shortName(const QString &project);

private:
    std::unique_ptr<QLockFile> m_file;
};

} // namespace bindwright
