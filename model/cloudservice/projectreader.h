// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

namespace bindwright {

/// What the files say together. Items of a role are in the csdef's order; those that only cscfg
/// files have follow, in the files' order.
Service readService(const ProjectFile &definition, const QList<ProjectFile> &configurations);

/// The value of a cscfg Setting as the service has it: empty for those that are not ours.
QString settingValue(const XmlDocument &document, int setting);

/// Fails with WrongRoot or WrongNamespace unless \a document is a csdef.
Result<> checkDefinition(const XmlDocument &document, const QString &path);

/// Fails with WrongRoot or WrongNamespace unless \a document is a cscfg.
Result<> checkConfiguration(const XmlDocument &document, const QString &path);

} // namespace bindwright
