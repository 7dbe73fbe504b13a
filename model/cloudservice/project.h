// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "buildfile.h"
#include "packagedfiles.h"
#include "service.h"

#include "model/base/result.h"
#include "model/base/sourcelocation.h"
#include "model/xml/xmldocument.h"

namespace bindwright {

class FileStore;

/// The largest csdef, cscfg or ccproj that is read.
constexpr qint64 maximumProjectFile = 16 * 1024 * 1024;

struct ProjectFile
{
    QString path; ///< absolute
    XmlDocument document; ///< bytes and tree, implicitly shared
};

/// The folder whose files come to where a web role's startup tasks start, and what is already there of ours.
struct RoleFolder
{
    QString role;
    QString path; ///< absolute; need not exist yet
    QMap<QString, QByteArray> scripts; ///< by file name
    /// The project that packages only what it includes; none: all that stands in the folder is packaged.
    std::optional<ProjectFile> buildFile = {};
};

/// A deployment as read: the files, and what they say.
struct Project
{
    QString path; ///< what the user opened, absolute
    ProjectFile definition;
    QList<ProjectFile> configurations; ///< sorted by name
    Service service;
    QList<RoleFolder> roleFolders; ///< of the web roles
    QList<TaskFile> taskFiles = {}; ///< of all roles
    QList<SecretUrl> secretUrls = {};
    QList<Error> unread; ///< cscfg files that were refused, with the reason
    QStringList passedOver = {}; ///< cscfg files in the folder that are none of the project's, absolute
    QStringList buildFiles = {}; ///< the .ccproj that was opened, else those beside the csdef that are of it
    QList<BuildFileDoubt> doubts = {}; ///< why Service::configurationsKnown is false, or may be doubted
};

/// Opens a folder, a .ccproj, a .csdef or a .cscfg. The folder's ccproj tells which files belong to the
/// project where it lists them, of several each does; else all ServiceConfiguration*.cscfg beside the csdef
/// do, or, beside several csdef, those that name its service.
/// Fails with NoProjectThere, SeveralDefinitions, the FileStore's errors and those of
/// XmlDocument::parse for the csdef.
Result<Project> openProject(const FileStore &files, const QString &path);

/// The csdef files in \a folder, absolute, without Visual Studio's copies of a build.
QStringList definitionsIn(const FileStore &files, const QString &folder);

/// Where an element of the service stands, for problems; \a element is one of the csdef/cscfg
/// element names ("Certificate", "InputEndpoint", "Site", "Task", "Setting", "Role"); of several of one
/// name the \a nth counts, from 1.
SourceLocation locate(const ProjectFile &file, const QString &role, const QString &element,
                      const QString &name, int nth = 1);

} // namespace bindwright
