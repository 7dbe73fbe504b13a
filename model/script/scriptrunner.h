// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "script.h"

#include "model/base/certainty.h"
#include "model/base/result.h"

#include <QPromise>

#include <functional>
#include <memory>
#include <optional>

namespace bindwright {

/// The exit codes that the head of bindwright.ps1 documents.
enum class ScriptExit {
    Done,
    Unforeseen,
    Setting,
    Timeout,
    Certificate,
    Locked,
    Verification,
    Denied,
    Busy,
    NoIis,
    Stopped,
    State,
};

/// A line of the script's log.
struct ScriptLine
{
    Severity severity = Severity::Info;
    QString text;

    /// "TIME PROCESS LEVEL TEXT"; a line that is not that, which only a stranger can have written, is its
    /// text.
    static ScriptLine of(const QString &line);
    /// The step that the line says begins, from 1 to scriptSteps; none: it says something else.
    std::optional<int> step() const;
};
constexpr int scriptSteps = 4;

/// Whoever follows a run; called from its thread.
struct ScriptFollower
{
    std::function<void(const ScriptLine &)> logged;
    std::function<bool()> isCancelled; ///< whether the script is to stop between two steps
};

/// Runs a server's script on this machine, as an administrator. The platform implements it.
class ScriptRunner
{
public:
    ScriptRunner() = default;
    virtual ~ScriptRunner() = default;
    Q_DISABLE_COPY_MOVE(ScriptRunner)

    /// Why no script can be run here; none: one can.
    virtual std::optional<Error> obstacle() const = 0;

    /// Runs \a script with \a arguments to its end and returns its exit code; blocks. Fails with
    /// ElevationRefused, ProgramFailed, FileUnwritable: then nothing ran.
    virtual Result<int> run(const ScriptFile &script, const QStringList &arguments,
                            const ScriptFollower &follower) = 0;
};

/// What one run runs, and by what.
struct ScriptParameters
{
    ScriptFile script;
    QStringList arguments;
    ScriptRunner *runner = nullptr; ///< outlives the job
};

/// What it says. Beside the job's future, which a cancel would silence while the script still ends its step.
struct ScriptReport
{
    QPromise<ScriptLine> lines;
    Result<int> exitCode = failure(Code::Cancelled);
};

/// For QtConcurrent::run. The promise's progress is the step at work. A cancel lets that one end.
void runScript(QPromise<void> &promise, const ScriptParameters &parameters,
               const std::shared_ptr<ScriptReport> &report);

} // namespace bindwright
