// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace bindwright {

class FileStore;
struct Project;

/// The command file that a startup task starts, as found in the role's folder.
struct TaskFile
{
    QString role;
    QString commandLine; ///< of the task
    QString name; ///< the file as the command line has it
    bool exists = false; ///< also true where it cannot be read
    bool copied = true; ///< false: it is in the role's project, whose build does not put it where tasks start
    bool inBin = false; ///< of a web role, whose tasks start in bin: it would be there without its own "bin"
    bool marked = false; ///< starts with a byte order mark
    bool markedRemark = false; ///< and the line that the mark spoils does nothing, or only shows something
    bool ascii = true; ///< but for the mark
    bool administersIis = false;
    bool editsSites = false; ///< it, or a .ps1 that it starts
};

/// A literal certificateUrl in a deployment template beside the csdef.
struct SecretUrl
{
    QString file; ///< absolute path
    int line = 0;
    QString url;
};

/// What the command files of the project's startup tasks are like. Says nothing of a role whose folders are
/// not there; of command lines that start no .cmd or .bat by a path of their own only their .ps1 files.
QList<TaskFile> findTaskFiles(const FileStore &files, const Project &project);

/// The certificateUrl values of the .json and .bicep files beside the csdef.
QList<SecretUrl> findSecretUrls(const FileStore &files, const Project &project);

/// The program or file that a task's command line starts, after "cmd /c" where it has that, with slashes.
QString startedBy(const QString &commandLine);

/// Whether a command line goes through the command processor itself, which expands variables.
bool isByCommandProcessor(const QString &commandLine);

/// A line of a script that does nothing, or nothing that anybody misses: empty, or a remark.
bool isRemark(const QString &line);

/// Whether a command changes what only an administrator may: IIS, or what HTTP.sys keeps.
bool administersIis(const QString &text);

/// Whether a command changes sites, or what belongs to one, which the platform makes after the simple tasks.
bool editsSites(const QString &text);

} // namespace bindwright
