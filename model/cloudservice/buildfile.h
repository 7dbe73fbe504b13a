// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

#include <QList>
#include <QStringList>

namespace bindwright {

class FileStore;

/// Why it is not known for sure which cscfg files are built.
struct BuildFileDoubt
{
    enum class Kind {
        Conditional, ///< an item under a Condition, or of a property
        OtherDefinition, ///< the .ccproj is of a csdef that is not there
        Unreadable,
        Several, ///< several .ccproj list different files
    };

    Kind kind = Kind::Conditional;
    QString path; ///< of the .ccproj, absolute
    int line = 0;
    QString value = {}; ///< the Include, the other csdef, the other .ccproj, or what is wrong with the file
};

/// What a .ccproj lists by its items, with the patterns of MSBuild expanded. Source: Microsoft, MSBuild
/// items; Item element, Include, Exclude and Remove.
struct BuildFile
{
    QString path;
    QStringList definitions; ///< absolute
    QStringList configurations; ///< absolute
    QList<BuildFileDoubt> doubts = {};
};

/// "other-definition", of a doubt's kind.
QString word(BuildFileDoubt::Kind kind);

/// Fails with the FileStore's errors and those of XmlDocument::parse.
Result<BuildFile> readBuildFile(const FileStore &files, const QString &path);

} // namespace bindwright
