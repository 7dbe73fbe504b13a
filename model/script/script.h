// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

namespace bindwright {

/// A file that export writes into a folder, and apply into the role's project folder.
struct ScriptFile
{
    QString name; ///< "bindwright.cmd"
    QByteArray content; ///< as written: ASCII, CRLF, no BOM

    bool operator==(const ScriptFile &) const = default;
};

/// The files of the chosen form (Draft::scriptForm): startup-task: bindwright.cmd and
/// bindwright.ps1; onstart: BindwrightBindings.cs. The templates themselves, the same for every role
/// and plan: what differs reaches them as data, through the setting. So nothing is ever quoted for
/// cmd or C#; the only writer that a value passes is the setting's, below.
/// server: bindwright.ps1 once more for each bound role, "bindwright-server.ps1", where there are
/// several "bindwright-server-ROLE.ps1", in which the setting's value, of the first cscfg that is
/// not the Local one, is the default of the parameter Setting, and whose state file is the role's own: see
/// powerShellText().
QList<ScriptFile> scriptFiles(const Draft &draft);

/// The scripts of the form server for a draft that has some alone of the bindings that a server is to have,
/// as after a renewal: they set these, and remove nothing that earlier runs of the same role's script made.
QList<ScriptFile> partialServerScripts(const Draft &draft);

/// A PowerShell expression, ASCII, whose value is \a text, whatever is in it: each sign that is
/// neither letter nor digit of ASCII nor one of " .:;|*_,=-" is written \uXXXX (a UTF-16 code unit)
/// in an argument of [regex]::Unescape(), so that no quote ever stands in the literal.
QByteArray powerShellText(const QString &text);

/// By site, the hosts that the platform binds at https endpoints of \a role which the script takes over as
/// tcp, and that the draft binds for the site no more; "*:443" is any host.
QMap<QString, QStringList> hostsLostToTcp(const Draft &draft, const Role &role);

/// The form that an earlier run left in a role: its task, or its setting alone.
std::optional<ScriptForm> scriptFormOf(const Role &role);

/// The task, setting and runtime context that the draft's script needs, put into the service; a
/// role without bindings loses what an earlier run put there, except an elevated runtime, which may
/// be the user's own. With HttpsEndpoint::Tcp the https endpoints on the bindings' ports become tcp,
/// and sites bound to them go to an http endpoint, one being added where the role has none.
/// The completed service of a completed service is equal. A server's script needs nothing of a role:
/// the service stays as it is.
Service completedService(const Draft &draft);

} // namespace bindwright
