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

/// Adds \a binding where it is https, with what is odd about it, or says that it is left out.
void addBinding(const WrittenBinding &binding, ServerState &found);

void readIisConfiguration(const ServerText &source, ServerState &found);

} // namespace bindwright
