// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// Who gets a binding's certificate.
enum class Receiver {
    Nobody, ///< HTTP.sys gets no record of it: a part is missing or not valid
    Overwritten, ///< nobody: a later binding writes the same key
    Hidden, ///< nobody at the address of an exact-IP binding, which comes first
    EveryoneAtAddress, ///< every client of its address and port, whatever it asks for
    WhoAsksForIt, ///< clients that ask for its host with SNI
    Others, ///< the default: clients without SNI, and those that ask for another name
};

/// For each of the draft's bindings.
QList<Receiver> receiversOf(const Draft &draft);

} // namespace bindwright
