// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// Skips a whole test program, saying so, where the .NET SDK is not there.
#define NEEDS_DOTNET                                                                                         \
    if (QStringLiteral(SCRIPT_DOTNET).endsWith(u"NOTFOUND"))                                                 \
    QSKIP("dotnet is not on PATH; install the .NET SDK 10 (dotnet-sdk-10.0) and configure again")

namespace bindwright {

/// What a run of a script came to.
struct ScriptRun
{
    int exitCode = -1;
    QStringList output;
    QStringList warnings;
    QStringList verbose;
    QStringList errors; ///< what the engine itself complained of
};

/// The program of tests/script/dotnet, which runs scripts on a server that lives in a file. It takes one
/// request after the other. Where the environment has BINDWRIGHT_SCRIPT_SHELL, a whole PowerShell, that runs
/// it, and the scripts get its own cmdlets.
class ScriptHost final
{
public:
    /// \a bin is a folder of programs that the scripts may call; a netsh.exe is put there.
    explicit ScriptHost(const QString &bin);
    ~ScriptHost();
    Q_DISABLE_COPY_MOVE(ScriptHost)

    /// Sends a request: see Request in Program.cs.
    void start(const QJsonObject &request);
    /// Waits for the answer to the last one. An answer that does not come is an exit code of -1.
    ScriptRun finish();

private:
    const QString m_request; ///< path of a request's file, %1 being the host
    const QString m_shell; ///< the PowerShell that runs the program; empty: dotnet does
    QProcess m_process;
};

} // namespace bindwright
