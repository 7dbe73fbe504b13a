// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "measurement.h"

namespace bindwright {

namespace {

/// "10.0.20348" of "10.0.20348.2340": what comes after it are the updates.
QString baseOf(const QString &build)
{
    constexpr int parts = 3;
    return build.section(u'.', 0, parts - 1);
}

} // namespace

bool Measurement::isOf(const QString &build) const
{
    return !build.isEmpty() && baseOf(build) == baseOf(windows);
}

MeasuredRules measuredOn(const QString &build, const QList<Measurement> &measurements)
{
    MeasuredRules measured;
    for (const MeasuredRule rule : NamedEnum<MeasuredRule>::values()) {
        bool holds = false;
        bool fails = false;
        for (const Measurement &measurement : measurements) {
            const auto answer = measurement.isOf(build) ? measurement.answer(rule) : std::nullopt;
            holds |= answer == true;
            fails |= answer == false;
        }
        if (holds != fails)
            measured.insert(rule, holds);
    }
    return measured;
}

} // namespace bindwright
