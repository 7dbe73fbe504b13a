// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scriptrunner.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

ScriptLine ScriptLine::of(const QString &line)
{
    static const QRegularExpression form(u"^\\S+Z \\d+ (info|warning|error) (.*)$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {.text = line};
    const QString level = match.captured(1);
    const Severity severity = level == "error"_L1 ? Severity::Error
        : level == "warning"_L1                   ? Severity::Warning
                                                  : Severity::Info;
    return {.severity = severity, .text = match.captured(2)};
}

std::optional<int> ScriptLine::step() const
{
    static const QRegularExpression form(u"^Step ([1-%1]) of %1: "_s.arg(scriptSteps));
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void runScript(QPromise<void> &promise, const ScriptParameters &parameters,
               const std::shared_ptr<ScriptReport> &report)
{
    promise.setProgressRange(0, scriptSteps);
    report->lines.start();
    const ScriptFollower follower{.logged =
                                      [&promise, &report](const ScriptLine &line) {
                                          if (const auto step = line.step())
                                              promise.setProgressValue(*step - 1);
                                          report->lines.addResult(line);
                                      },
                                  .isCancelled = [&promise] { return promise.isCanceled(); }};
    if (!promise.isCanceled())
        report->exitCode = parameters.runner->run(parameters.script, parameters.arguments, follower);
    report->lines.finish();
}

} // namespace bindwright
