// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

namespace bindwright {

namespace {

/// There is no IIS here.
class NoScriptRunner final : public ScriptRunner
{
public:
    std::optional<Error> obstacle() const override { return Error{Code::NoScriptsHere}; }
    Result<int> run(const ScriptFile &, const QStringList &, const ScriptFollower &) override
    {
        return failure(Code::NoScriptsHere);
    }
};

} // namespace

std::unique_ptr<ScriptRunner> makeScriptRunner()
{
    return std::make_unique<NoScriptRunner>();
}

} // namespace bindwright
