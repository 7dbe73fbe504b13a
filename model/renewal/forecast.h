// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// Something that happens to a certificate, for a preview of what is served then.
struct ForecastEvent
{
    enum class Kind {
        Renewed, ///< its store has the new one, linked to it; records and bindings stay
        Ccs, ///< the files of the central store that have it are replaced
        Swap, ///< each place of it gets the new one, and what sets bindings has run
    };

    Kind kind = Kind::Renewed;
    Thumbprint old;
    Thumbprint renewed;

    bool operator==(const ForecastEvent &) const = default;
};

/// \a draft as it is after \a event; to be asked, not to be kept.
Draft withEvent(const Draft &draft, const ForecastEvent &event);

} // namespace bindwright
