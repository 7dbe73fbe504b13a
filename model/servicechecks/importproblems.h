// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servicefinder.h"

namespace bindwright {

void findImportProblems(ServiceFinder &finder); ///< of the service: remote desktop's modules together

/// Whether an <Import> of the role declares the setting or certificate of that name.
bool comesFromImport(const Role &role, const QString &name);

/// Whether the role imports a module that is none of the SDK's own: it declares whatever its author wanted.
bool importsForeignModule(const Role &role);

// What the role's imports declare, and each cscfg has to give.
QStringList settingsOfImports(const Role &role);
QStringList certificatesOfImports(const Role &role);

} // namespace bindwright
