// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

#include "model/base/filestore.h"

namespace bindwright {

/// Where the files of a project's roles lie that are packaged into approot. A web role's startup tasks start
/// in approot\bin, a worker role's in approot. Source: azure-docs, cloud-services-startup-tasks; MSDN,
/// philliphoff, 7 June 2012, of <role>Content.
class RoleFolders final
{
public:
    RoleFolders(const FileStore &files, const Project &project);

    /// Where scripts for a web role's task go; see findRoleFolders().
    RoleFolder scriptFolder(const Role &role) const;

    /// The file that a task starts by \a name, with slashes. Where there is none, that of the project which
    /// its build does not put there.
    struct Found
    {
        QString path = {}; ///< empty: it is in none of the folders
        bool isCopied = true;
    };
    Found taskFile(const Role &role, const QString &name) const;

    /// Whether one of the folders is there that a role's files are packaged from, with more in it than a plan
    /// put there.
    bool isKnown(const Role &role) const;

private:
    QString projectOf(const QString &role) const;
    bool isReferenced(const QString &role) const;
    QString besideDefinition(const QString &role) const;
    QString contentOf(const QString &role) const;
    QStringList approots(const QString &role) const;
    std::optional<ProjectFile> buildFileIn(const QString &folder) const;
    Found inFolder(const Role &role, const QString &folder, const QString &name) const;
    QString addedContent(const Role &role, const QString &inApproot) const;
    QString inSites(const Role &role, const QString &name) const;

    const FileStore &m_files;
    const ProjectFile &m_definition;
    QString m_base; ///< the cloud project's folder
    std::optional<ProjectFile> m_ccproj; ///< of several the first
    bool m_hasSeveral = false;
};

/// The folder of each web role whose files come to where its startup tasks start: the project that the ccproj
/// references for it, else a folder of the role's name beside the cloud project, else one beside the csdef
/// (Azure PowerShell's layout), else <role>Content\bin in it. \a scripts are the file names to look for in
/// each.
QList<RoleFolder> findRoleFolders(const FileStore &files, const Project &project, const QStringList &scripts);

} // namespace bindwright
