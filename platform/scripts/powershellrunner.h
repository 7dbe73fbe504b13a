// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/script/scriptrunner.h"

#include <chrono>

namespace bindwright {

/// A program at work.
class StartedProgram
{
public:
    StartedProgram() = default;
    virtual ~StartedProgram() = default;
    Q_DISABLE_COPY_MOVE(StartedProgram)

    /// Waits for its end, so long at most. Its exit code; none: it still runs.
    virtual Result<std::optional<int>> wait(std::chrono::milliseconds patience) = 0;
};

/// Starts PowerShell with \a arguments, among them "-File" and the path of \a script.
using StartPowerShell = std::function<Result<std::unique_ptr<StartedProgram>>(const ScriptFile &script,
                                                                              const QStringList &arguments)>;

/// Runs a script by a PowerShell that may belong to another user: all that goes between is files. It is
/// handed the script, its log is followed, and a file tells it to stop.
class PowerShellRunner final : public ScriptRunner
{
public:
    /// \a logPath: where the log is kept, for later.
    PowerShellRunner(StartPowerShell start, QString logPath);

    std::optional<Error> obstacle() const override { return std::nullopt; }
    Result<int> run(const ScriptFile &script, const QStringList &arguments,
                    const ScriptFollower &follower) override;

private:
    const StartPowerShell m_start;
    const QString m_logPath;
};

} // namespace bindwright
