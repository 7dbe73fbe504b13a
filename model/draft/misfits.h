// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draftfile.h"

namespace bindwright {

/// An edit of a plan that does not fit the project as it stands now.
struct Misfit
{
    enum class Kind {
        Gone, ///< what was edited is not there any more: the edit is lost
        BothChanged, ///< the project has another version by now: the plan's stays
    };

    Kind kind = Kind::Gone;
    QString role; ///< empty: of no role
    QString element; ///< the csdef's or cscfg's name for what was edited: "Certificate", "Site", "Role"
    QString name;

    bool operator==(const Misfit &) const = default;
};

/// What mergedDraft() of the same two leaves out, or decides for the plan.
QList<Misfit> misfits(const DraftFile &plan, const Service &current);

} // namespace bindwright
