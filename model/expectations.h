// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview.h"

namespace bindwright {

/// An expectation held against what one role serves.
struct ExpectationResult
{
    int index = -1; ///< in Draft::expectations
    QString role;
    ClientHello hello;
    Decision decision;
    bool isMet = false; ///< that certificate is served; what is not established is not met

    bool operator==(const ExpectationResult &) const = default;
};

/// Each expectation for each role that it is of; one whose role is not there has a result without a
/// decision's steps. \a instance stands for the instances' own address.
QList<ExpectationResult> checkExpectations(const Draft &draft, const IpAddress &instance);

/// Those that fail, as problems of the preview.
QList<Problem> expectationProblems(const Draft &draft);

} // namespace bindwright
