// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/script/scriptrunner.h"

#include <QtCrypto>

#include <memory>

namespace bindwright {

// What has one source a system, in linux/ and windows/; files/filesystem.h is the other half of it.

/// Runs scripts, or says why it cannot on this system. Cheap: nothing is touched before it is used.
std::unique_ptr<ScriptRunner> makeScriptRunner();

bool outputIsTerminal();

/// Whether standard output is a terminal that shows ANSI colours, and NO_COLOR (no-color.org) is not set.
bool outputTakesColours();

/// Sees to it that the system keeps nothing of this program's memory, where keys and passphrases are, when it
/// crashes. To be called before anything is read.
void forbidMemoryDumps();

/// The terminal that a command was started from. While it lives, Ctrl+C, and what asks the program to end,
/// ends nothing by itself: it is noted, for the work to stop where it leaves nothing half done.
class Terminal
{
public:
    Terminal() = default;
    virtual ~Terminal() = default;
    Q_DISABLE_COPY_MOVE(Terminal)

    /// What is typed after \a question, which is not shown: UTF-8, without the line's end. Fails with
    /// PassphraseMissing where standard input is no terminal, and with Cancelled.
    virtual Result<QCA::SecureArray> askHidden(const QString &question) = 0;

    virtual bool isInterrupted() const = 0;
};

/// The one of this process: to be made once at a time.
std::unique_ptr<Terminal> makeTerminal();

} // namespace bindwright
