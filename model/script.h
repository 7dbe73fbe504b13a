// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace bindwright {

/// A file that export writes into a folder, and apply into the role's project folder.
struct ScriptFile
{
    QString name; ///< "bindwright.cmd"
    QByteArray content; ///< as written: encoding and line ends are final

    bool operator==(const ScriptFile &) const = default;
};

/// The name of the ConfigurationSetting that carries the bindings, and of the task's command file.
QString bindingsSettingName(); ///< "Bindwright.Bindings"
QString taskCommandLine(); ///< "bindwright.cmd"

/// The files of the chosen form (Draft::scriptForm) for one role: startup-task: bindwright.cmd and
/// bindwright.ps1; onstart: BindwrightBindings.cs. The same text for every role: what differs comes
/// from the role's environment and setting.
QList<ScriptFile> scriptFiles(const Draft &draft);

/// The setting's value for one cscfg: a "site|ip:port:host|sslFlags|thumbprint" row a binding,
/// joined by ';' (see script.cpp for the grammar), the decision about the platform's binding first.
QString bindingsSettingValue(const Draft &draft, const QString &role, const QString &configuration);

/// The bindings that a setting's value stands for, for reopening a project that has it; rows that
/// are not understood are left out. Certificates are found in \a role by thumbprint.
QList<Binding> bindingsFromSetting(const Role &role, const QString &value);

/// The task, setting and runtime context that the draft's script needs, put into the service; a
/// service whose role has no bindings loses what an earlier run put there.
Service completedService(const Draft &draft);

} // namespace bindwright
