// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/httpsys/httpsysstate.h"
#include "model/preview/bindingrows.h"
#include "model/problems/problem.h"

namespace bindwright {

/// What the checks of bindings and of conflicts share: the draft's rows, and each role's state.
struct ConflictInput
{
    /// \a now as for stateOf().
    explicit ConflictInput(const Draft &given, const QDateTime &now = {});
    Q_DISABLE_COPY_MOVE(ConflictInput)

    const HttpSysState &state(const QString &role) const { return *states.constFind(role); }
    bool hasState(const QString &role) const { return states.contains(role); }
    const Certificate *certificate(const QString &label) const { return rows.certificates().value(label); }
    NamedLabel named(const QString &label) const;
    QString name(const QString &label) const { return named(label).name; }
    QString nameBeside(const QString &label, const QString &other) const;
    /// How sure what \a rule says of \a port can be: no surer than what the preview answers there.
    Certainty sureOf(Rule rule, const QString &role, quint16 port) const;
    /// Whether a record that \a role's state does not have can be said not to be there. Where some of them
    /// alone were shown, and IIS was not asked, it cannot.
    bool isWhole(const QString &role) const;
    /// HTTP.sys holds \a row's record, or will.
    bool isHeld(const BindingRow &row) const;

    const Draft &draft;
    IisVersion version;
    IpAddress instance;
    BindingRows rows;
    QHash<QString, HttpSysState> states; ///< by role
};

/// What a row is told apart by in a list: its host, else its record's key.
QString nameOf(const BindingRow &row);

/// A problem of one binding, or of a record that no binding makes, as sure as sureOf() has it.
Problem rowProblem(const ConflictInput &input, const BindingRow &row, Rule rule, Severity severity,
                   const QString &subject, const Arguments &arguments = {});

/// In the order of the rows, those of no row last; within a row as they were found.
void sortByRow(QList<Problem> &problems);

} // namespace bindwright
