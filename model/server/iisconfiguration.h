// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

/// A binding as a source writes it.
struct WrittenBinding
{
    QString site;
    QString protocol;
    QString information; ///< bindingInformation
    std::optional<QString> sslFlags; ///< none: not shown
    QString hash = {};
    QString store = {};
    SourceLocation where = {};
};

/// Adds \a binding where it is https, with what is odd about it, or says that it is left out. One that is
/// http is noted, for there may be https on its port.
void addBinding(const WrittenBinding &binding, ServerState &found);

/// Says in \a found that the binding at \a where is left out, and why.
void leaveOut(const SourceLocation &where, const Error &error, ServerState &found);

/// Notes whether \a site runs, by the word for its \a state.
void noteState(const QString &site, const QString &state, ServerState &found);

void readIisConfiguration(const ServerText &source, ServerState &found);

} // namespace bindwright
