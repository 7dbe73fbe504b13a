// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "ui/style/theme.h"

namespace bindwright {

/// What the admin set for good, on this machine: a value; read anew wherever it counts.
struct Settings
{
    Theme theme = Theme::System;
    QString language; ///< empty: the system's
    std::optional<int> expiryDays; ///< warned of so many days before; none: at a third of the lifetime
    Target target = Target::CloudService; ///< of a project that is opened
    QString instanceAddress; ///< that the preview asks about; empty: an example, or that of a binding
    bool asksBeforeDiscard = true; ///< of changes that are not saved
    bool asksBeforeRestore = true; ///< of the files from before an apply

    static Settings read();
    void write() const;

    bool operator==(const Settings &) const = default;
};

constexpr int mostExpiryDays = 825; ///< the longest lifetime of a public certificate since 2018

/// What was opened lately, newest first.
QStringList recentPaths();
void setRecentPaths(const QStringList &paths);

/// Takes over, once, what was kept when the program named no organisation.
void migrateSettings();

} // namespace bindwright
