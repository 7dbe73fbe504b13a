// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

namespace bindwright {

/// What a new project starts with.
struct NewRole
{
    QString name = QStringLiteral("WebRole1");
    RoleKind kind = RoleKind::Web;
    QString site = QStringLiteral("Web"); ///< of a web role
    int port = 80; ///< of its http endpoint
    QString osFamily = QStringLiteral("7");

    bool operator==(const NewRole &) const = default;
};

/// A csdef and the cscfg files of Cloud and Local with that role alone, as they come to stand in \a folder:
/// nothing is written.
Project emptyProject(const QString &folder, const NewRole &role = {});

} // namespace bindwright
