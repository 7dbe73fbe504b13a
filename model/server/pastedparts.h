// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "servertext.h"

namespace bindwright {

/// What one command printed, or one document.
struct PastedPart
{
    enum class Kind {
        Shown, ///< text or a table of a command
        AfterTable, ///< what stands behind a table's empty line
        Json,
        Xml,
        Registry, ///< a .reg export
        RegistryQuery, ///< of reg query
    };

    Kind kind = Kind::Shown;
    ServerText source;
    QString command = {}; ///< at the prompt before it; empty: none is there
};

/// The parts of \a source, one behind the other; prompts and empty parts are left out.
QList<PastedPart> partsOf(const ServerText &source);

/// Whether \a command asks for some of the records of HTTP.sys, or of IIS's bindings, or shows some of them:
/// what it is piped into may leave out any.
bool isFiltered(const QString &command);

/// Whether \a command asks it for all of them.
bool asksForAll(const QString &command);

/// Whether \a command, a reg query, shows all below its key.
bool isRecursive(const QString &command);

} // namespace bindwright
