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
    bool marked = false; ///< starts with a byte order mark
    bool losesCommand = true; ///< where it is marked: more than a remark or "echo off" is lost
    bool ascii = true;
    bool administersIis = false;
};

/// A literal certificateUrl in a deployment template beside the csdef.
struct SecretUrl
{
    QString file; ///< absolute path
    int line = 0;
    QString url;
};

/// What the command files of the project's startup tasks are like. Says nothing of a role whose folders are
/// not there, nor of command lines that start no .cmd or .bat by a path of their own.
QList<TaskFile> findTaskFiles(const FileStore &files, const Project &project);

/// The certificateUrl values of the .json and .bicep files beside the csdef.
QList<SecretUrl> findSecretUrls(const FileStore &files, const Project &project);

/// Whether a command changes what only an administrator may: IIS, or what HTTP.sys keeps.
bool administersIis(const QString &text);

} // namespace bindwright
