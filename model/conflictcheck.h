// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bindingrows.h"

namespace bindwright {

/// What the checks of bindings and of conflicts share: the draft's rows, and each role's state.
struct ConflictInput
{
    explicit ConflictInput(const Draft &given);
    Q_DISABLE_COPY_MOVE(ConflictInput)

    const HttpSysState &state(const QString &role) const { return *states.constFind(role); }
    bool hasState(const QString &role) const { return states.contains(role); }
    const Certificate *certificate(const QString &label) const { return rows.certificates().value(label); }
    QString name(const QString &label) const; ///< as the admin knows it

    const Draft &draft;
    IisVersion version;
    IpAddress instance;
    BindingRows rows;
    QHash<QString, HttpSysState> states; ///< by role
};

/// A problem of one binding, or of a record that no binding makes.
Problem rowProblem(const BindingRow &row, Rule rule, Severity severity, const QString &subject,
                   const QStringList &arguments = {});

/// In the order of the rows, those of no row last; within a row as they were found.
void sortByRow(QList<Problem> &problems);

QList<Problem> bindingProblems(const ConflictInput &input);
QList<Problem> conflictProblems(const ConflictInput &input);

// One a file; each adds to what was found.
void findRecordConflicts(const ConflictInput &input, QList<Problem> &found); ///< C04, C12, C38–C40, C44
void findCentralConflicts(const ConflictInput &input, QList<Problem> &found); ///< C31–C33, C35, C36
void findDrift(const ConflictInput &input, QList<Problem> &found); ///< C25, C41–C43, C50, C51

} // namespace bindwright
