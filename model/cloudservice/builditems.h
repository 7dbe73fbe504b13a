// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/xml/xmldocument.h"

namespace bindwright {

/// Whether \a name fits MSBuild's "*" and "?"; case does not count.
bool fitsPattern(const QString &name, const QString &pattern);

/// The parts of an item's \a include, decoded, with slashes; empty ones are left out. Source: Microsoft,
/// MSBuild special characters.
QStringList partsOfInclude(const QString &include);

/// What stands there is known to MSBuild alone: it has a property, an item list or metadata in it.
bool isComputed(const QString &include);

/// Whether the build of a role's project may put its file \a path (relative, with slashes) where a task
/// starts: an item for it is copied to the output, or what the project does besides is not known here.
/// Source: Microsoft, Common MSBuild project items, CopyToOutputDirectory.
bool mayBeCopied(const XmlDocument &project, const QString &path);

} // namespace bindwright
