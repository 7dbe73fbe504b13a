// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// The cscfg files of which one is deployed with \a role (empty: with any): the one that was opened as the
/// project, else those that the draft gives thumbprints, else all but the emulator's.
QStringList deployable(const Draft &draft, const QString &role = {});

/// \a draft as it comes out with that cscfg alone: its thumbprints, its guest OS, its setting. Bindings keep
/// their places; one that it does not have is of no role.
Draft deployedWith(const Draft &draft, const QString &configuration);

/// One draft for each of deployable() with which \a role (empty: any) comes out otherwise than with those
/// before; the draft itself where there is nothing to choose from.
QList<Draft> deployments(const Draft &draft, const QString &role = {});

} // namespace bindwright
