// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/certainty.h"
#include "model/draft/draft.h"
#include "model/httpsys/httpsys.h"

namespace bindwright {

/// What becomes of an expectation: kept only where a source establishes it.
enum class Kept { Yes, No, Unsure };

/// \a certificate: the label of what is served, where \a outcome says that something is.
Kept keptBy(Outcome outcome, Certainty certainty, const QString &certificate, const Thumbprint &expected);

/// An expectation held against what one role serves.
struct ExpectationResult
{
    int index = -1; ///< in Draft::expectations
    QString role;
    ClientHello hello;
    Decision decision;
    Kept kept = Kept::No;

    bool operator==(const ExpectationResult &) const = default;
};

/// Each expectation for each role that it is of; one whose role is not there has a result without a
/// decision's steps. \a instance stands for the instances' own address.
QList<ExpectationResult> checkExpectations(const Draft &draft, const IpAddress &instance,
                                           const QDateTime &now = {});

} // namespace bindwright
