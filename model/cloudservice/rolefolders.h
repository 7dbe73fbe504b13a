// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

#include "model/base/filestore.h"

namespace bindwright {

/// Where the files of a project's roles lie, that are packaged into approot.
class RoleFolders final
{
public:
    RoleFolders(const FileStore &files, const Project &project);

    /// Absolute; need not exist.
    QString pathOf(const QString &role) const;

private:
    const FileStore &m_files;
    QString m_base;
    XmlDocument m_ccproj;
};

/// The folder of each web role: the project that the ccproj references for it, else a folder of the
/// role's name beside the cloud project, else <role>Content in it. \a scripts are the file names to
/// look for in each.
QList<RoleFolder> findRoleFolders(const FileStore &files, const Project &project, const QStringList &scripts);

} // namespace bindwright
