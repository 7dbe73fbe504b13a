// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

namespace bindwright {

/// The project that stands for "an empty role": a csdef and a cscfg with one web role, nothing on
/// disk yet; its files are made in \a folder by apply.
Project emptyProject(const QString &folder);

} // namespace bindwright
