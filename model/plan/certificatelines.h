// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

namespace bindwright {

/// One line of a project file as it will stand.
struct FutureLine
{
    SourceLocation where;
    QString text; ///< the element's start tag, blanks and line breaks folded

    bool operator==(const FutureLine &) const = default;
};

/// Where the certificate \a name of \a role will stand in csdef and cscfg once \a plan has run:
/// definition first, then the configurations; files without it are left out.
QList<FutureLine> certificateLines(const Project &project, const Plan &plan, const QString &role,
                                   const QString &name);

} // namespace bindwright
