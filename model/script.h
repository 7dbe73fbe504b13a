// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

namespace bindwright {

/// A file that export writes into a folder, and apply into the role's project folder.
struct ScriptFile
{
    QString name; ///< "bindwright.cmd"
    QByteArray content; ///< as written: ASCII, CRLF, no BOM

    bool operator==(const ScriptFile &) const = default;
};

/// The name of the ConfigurationSetting that carries the bindings, and of the task's command file.
QString bindingsSettingName(); ///< "Bindwright.Bindings"
QString taskCommandLine(); ///< "bindwright.cmd"

/// The files of the chosen form (Draft::scriptForm): startup-task: bindwright.cmd and
/// bindwright.ps1; onstart: BindwrightBindings.cs. The templates themselves, the same for every role
/// and plan: what differs reaches them as data, through the setting. So nothing is ever quoted for
/// cmd or C#; the only writer that a value passes is the setting's, below.
/// server: bindwright.ps1 once more for each bound role, "bindwright-server.ps1", where there are
/// several "bindwright-server-ROLE.ps1", in which the setting's value, of the first cscfg that is
/// not the Local one, is the default of the parameter Setting. See powerShellText().
QList<ScriptFile> scriptFiles(const Draft &draft);

/// The names of all files that belong into a role's project.
QStringList scriptFileNames();

/// A PowerShell expression, ASCII, whose value is \a text, whatever is in it: each sign that is
/// neither letter nor digit of ASCII nor one of " .:;|*_,=-" is written \uXXXX (a UTF-16 code unit)
/// in an argument of [regex]::Unescape(), so that no quote ever stands in the literal.
QByteArray powerShellText(const QString &text);

/// The setting's value for one cscfg.
///
///     value       = decision *( ";" row )
///     decision    = "keep" / "tcp"                         ; Draft::httpsEndpoint
///     row         = site "|" ip ":" port ":" host "|" sslFlags "|" thumbprint
///     ip          = "*" / IPv4 / "[" IPv6 "]" / "platform"
///     sslFlags    = 1*3DIGIT                               ; SslFlag bits, decimal
///     thumbprint  = 40HEXDIG / ""                          ; upper case; empty with CentralStore only
///
/// A site's name has neither ";" nor "|" (csdef VirtualDirectoryName), a host is what HostName takes,
/// in Unicode form and lower case, or empty; so the separators separate.
/// A row whose ip is "platform" (under "keep" only, before the others, sslFlags 0) stands for the
/// binding that the platform makes of an https endpoint on the instance's own address: the script
/// turns it into "*:port:host" with that thumbprint, the default for clients without SNI. It is there
/// for each site bound to an https endpoint on whose local port the script sets a binding. Where the
/// draft has its own default on that port, it carries that one's thumbprint.
/// What the grammar cannot express (site, address, port, host, or no thumbprint in that cscfg) is
/// left out; problems() has refused it before.
QString bindingsSettingValue(const Draft &draft, const QString &role, const QString &configuration);

/// The bindings that a setting's value stands for, for reopening a project that has it; the
/// platform's rows and rows that are not understood are left out. Certificates are found in \a role
/// by thumbprint; a binding whose thumbprint no cscfg has keeps an empty certificate.
QList<Binding> bindingsFromSetting(const Role &role, const QString &value);

/// The decision that a setting's value carries; none when it is not such a value.
std::optional<HttpsEndpoint> httpsEndpointFromSetting(const QString &value);

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
