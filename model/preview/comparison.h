// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "previewmatrix.h"

#include <algorithm>

namespace bindwright {

/// What becomes of the answer to one client, from what needs no look to what needs one.
enum class Change {
    Same,
    Better,
    Different, ///< another certificate or failure, as good or as bad
    Unknown, ///< one of the two answers is not known
    Worse,
};

/// One client of one name: what it gets as it is now, and as it is planned.
struct ComparedAnswer
{
    MatrixRow asked; ///< without cells
    Client client;
    MatrixCell now;
    MatrixCell planned;
    Change change = Change::Same;

    /// Of the less sure one of the two answers.
    Certainty certainty() const { return std::max(now.certainty, planned.certainty); }
    bool operator==(const ComparedAnswer &) const = default;
};

/// \a sendsName: the client asked for a host by its name. A certificate that clients refuse is better than
/// a connection that fails, and what is inferred is as good as what is stated.
Change changeOf(const PreviewCell &now, const PreviewCell &planned, bool sendsName);

ComparedAnswer comparedAnswer(const PreviewMatrix &now, const PreviewMatrix &planned, const MatrixRow &row,
                              const Client &client);

/// Every name and client that either of them has, the worst changes first, else in the order of \a planned.
/// None: \a cancelled said so.
std::optional<QList<ComparedAnswer>> compared(const PreviewMatrix &now, const PreviewMatrix &planned,
                                              const PreviewMatrix::Cancelled &cancelled = {});

} // namespace bindwright
