// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "output.h"

#include "model/problems/problem.h"

#include <QJsonArray>

namespace bindwright {

/// {"code","catalogue","severity","certainty","file","line","subject","message","fix"}; file and line are
/// null where it stands nowhere yet, catalogue ("C01") where it is not in it.
/// "stoodBefore" is there, and true, where a plan does not rest on it; "ofKeptConfiguration" where it is
/// about a cscfg that the plan leaves as it is. Where the message of Azure's tools for it is known,
/// "azureMessage" has it. \a server: of several, in a field of that name; empty: none.
QJsonObject problemJson(const Problem &problem, const QString &server = {});
QJsonArray problemsJson(const QList<Problem> &problems);

/// "ServiceDefinition.csdef:41: error C13: … Fix: …"; the path as it is. "web1: …" of a server of several.
QString lineOf(const Problem &problem, const QString &server = {});

/// "2 errors, 1 warning."; notes are not counted.
QString countsText(const QList<Problem> &problems);

/// The exit code for what was found.
ExitCode exitCodeFor(const QList<Problem> &problems);

} // namespace bindwright
