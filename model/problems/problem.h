// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "arguments.h"
#include "rule.h"

#include "model/base/certainty.h"
#include "model/base/sourcelocation.h"

#include <QList>
#include <QString>

namespace bindwright {

/// The wizard's pages, in order.
enum class Step { Project, Certificates, Scenario, RoleCertificates, Bindings, Preview, Apply };

/// One thing that is wrong, and with what. Sentences are made from it in ui/.
struct Problem
{
    Rule rule;
    Severity severity = Severity::Error;
    Step step = Step::Project; ///< the page where it is mended
    QString role = {};
    QString subject = {}; ///< the name concerned: certificate, endpoint, host, thumbprint
    Arguments arguments = {}; ///< further words for the sentence
    int row = -1; ///< Draft::bindings row for binding problems, else -1
    int otherRow = -1; ///< the row that it fights with, where that is known
    SourceLocation where = {}; ///< where it stands; no file: nowhere yet
    Certainty certainty = Certainty::Stated;
    bool stoodBefore = false; ///< of a plan's: the project has it without the plan, which does not rest on it
    QStringList alike = {}; ///< it stands for several: what each of them is about. See grouped()
    bool isOfKept = false; ///< about a cscfg that scenarios leave as it is: an error of its deployment alone

    bool operator==(const Problem &) const = default;
};

bool hasErrors(const QList<Problem> &problems);
int countOf(const QList<Problem> &problems, Severity severity);

} // namespace bindwright
