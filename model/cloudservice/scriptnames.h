// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace bindwright {

/// The name of the ConfigurationSetting that carries the bindings, and of the task's command file.
QString bindingsSettingName(); ///< "Bindwright.Bindings"

QString taskCommandLine(); ///< "bindwright.cmd"

/// The names of all files that belong into a role's project.
QStringList scriptFileNames();

} // namespace bindwright
