// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bindwright {

class FileStore;
class RoleFolders;
struct Role;

/// What of a role's startup tasks, our own aside, may change the records of HTTP.sys: scripts that do, with
/// the line where they first do ("bind.ps1:3"), command lines that do by themselves, and scripts that run
/// elevated and could not be read.
QStringList findRecordScripts(const FileStore &files, const RoleFolders &folders, const Role &role);

/// Whether a command sets or takes away https bindings, or what HTTP.sys keeps for them.
bool changesRecords(const QString &line);

} // namespace bindwright
