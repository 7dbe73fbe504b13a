// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "problem.h"

#include "model/base/certainty.h"

#include <QList>
#include <QStringList>

namespace bindwright {

/// A rule whose problems may cause a symptom; \a fault: those alone with that Argument::Fault.
struct Cause
{
    constexpr Cause(Rule ofRule, const char *withFault = nullptr)
        : rule(ofRule)
        , fault(withFault)
    { }

    Rule rule;
    const char *fault; ///< null: any
};

/// A message that Windows, IIS, PowerShell or a client shows when something is wrong with TLS. Its sentences
/// are in ui/problems/symptomwords.cpp, by its id.
struct Symptom
{
    const char *id; ///< "schannel-36870"
    QStringList marks; ///< any of them in a text stands for it: an error's number or name, or its words
    QList<Cause> causes; ///< what may be its cause, the likeliest first
    const char *source; ///< where it is published
    Certainty certainty = Certainty::Stated; ///< of what the sentences say of its cause
};

/// The rules of \a symptom's causes, each once.
QList<Rule> rulesOf(const Symptom &symptom);

/// All that are known; events, then HRESULTs, clients' errors, messages.
const QList<Symptom> &symptoms();

/// Those that \a text shows, in the order of symptoms(). Letters' case does not count, a number counts as a
/// whole ("36870" is not in "136870"), an HRESULT in decimal or hexadecimal: -2147023584 is 0x80070520.
QList<Symptom> symptomsIn(const QString &text);

/// Those of \a problems that may cause \a symptom, the likeliest first.
QList<Problem> causesIn(const QList<Problem> &problems, const Symptom &symptom);

} // namespace bindwright
