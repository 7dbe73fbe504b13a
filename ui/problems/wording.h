// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

namespace bindwright {

/// What has to be so for a sentence to be said.
struct Condition
{
    Argument argument; ///< is known
    const char *word = nullptr; ///< and is this word, where there is one
};

inline Condition has(Argument argument)
{
    return {argument};
}

inline Condition is(Argument argument, const char *word)
{
    return {argument, word};
}

/// One way to say what is wrong, or what mends it. "{port|(none)}" stands for an argument, and for the words
/// after the bar where the problem does not have it; %n for the argument Count, where the words depend on it.
/// What stands in "[[…]]" is said of files that are deployed alone.
struct Wording
{
    Wording(const char *given)
        : text(given)
    { }
    Wording(const QList<Condition> &needed, const char *given)
        : conditions(needed)
        , text(given)
    { }

    QList<Condition> conditions; ///< all of them
    const char *text; ///< of the translation context RuleWords
};

/// Whether it is about a cscfg that only the emulator reads: it is never deployed.
bool isOfEmulator(const Problem &problem);

/// The first sentence whose conditions hold, filled in; empty where there is none.
QString said(const QList<Wording> &sentences, const Problem &problem);

/// What Thumbprint::strippedFrom() names, in words: "blanks, U+200E".
QString strippedText(const QStringList &names);

} // namespace bindwright
