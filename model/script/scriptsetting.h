// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QSet>

namespace bindwright {

/// One row of the setting's value: a binding that the script sets. Whatever is in it can be written: see
/// the grammar below.
struct ScriptRow
{
    QString site;
    QString ip; ///< as written: "*", "10.0.0.4", "[::1]", "platform"
    quint16 port = 0;
    QString host;
    SslFlags sslFlags = {};
    QString thumbprint;
    QString certificate = {}; ///< its name in the role, for people; not written

    bool isDefault() const { return ip == u"*" && !(sslFlags & recordKindFlags); }
    bool isOfPlatform() const;
};

/// The rows of bindingsSettingValue().
QList<ScriptRow> scriptRows(const Draft &draft, const QString &role, const QString &configuration);

/// The cscfg that stands for all: the first that is deployed and has the role.
QString deployedConfiguration(const Draft &draft, const QString &role);

/// The ports of the bindings that the draft's script sets for a role.
QSet<quint16> scriptPorts(const Draft &draft, const QString &role);

/// Whether the script, told of a binding on its port, replaces the platform's binding for an https endpoint:
/// a site is bound to it, where the script finds it, and there is a certificate to put in its place in every
/// cscfg that is deployed, the endpoint's own or a default of the script's.
bool replacesPlatform(const Draft &draft, const Role &role, const Endpoint &endpoint);

/// The cscfg files that are deployed and with which the script leaves the platform's binding, for they give
/// the endpoint's certificate no thumbprint.
QStringList leavingPlatform(const Draft &draft, const Role &role, const Endpoint &endpoint);

/// The setting's value for one cscfg.
///
///     value       = decision *( ";" row )
///     decision    = "keep" / "tcp" / "partial"             ; Draft::httpsEndpoint, partialSettingValue()
///     row         = site "|" ip ":" port ":" host "|" sslFlags "|" thumbprint
///     ip          = "*" / IPv4 / "[" IPv6 "]" / "platform"
///     sslFlags    = 1*3DIGIT                               ; SslFlag bits, decimal
///     thumbprint  = 40HEXDIG / ""                          ; upper case; empty with CentralStore only
///
/// In a site's name %3B stands for ";" and %7C for "|", and %25 for a "%" that would be read as one of
/// these; a host is what HostName takes, in Unicode form and lower case, or empty; so the separators
/// separate. Whoever reads takes a last ";", and thumbprints as Thumbprint::parse() does.
/// A row whose ip is "platform" (under "keep" only, before the others, sslFlags 0) stands for the
/// binding that the platform makes of an https endpoint on the instance's own address: the script
/// turns it into "*:port:host" with that thumbprint, the default for clients without SNI. It is there
/// for each site bound to an https endpoint on whose local port the script sets a binding. Where the
/// draft has its own default on that port, it carries that one's thumbprint.
/// What the grammar cannot express (site, address, port, host, or no thumbprint in that cscfg) is
/// left out; problems() has refused it before.
/// The script refuses a value without rows, and one in which two rows are one binding, or one HTTP.sys record
/// with two certificates.
QString bindingsSettingValue(const Draft &draft, const QString &role, const QString &configuration);

/// The same for some of the bindings that a server is to have: the script sets these, and removes nothing
/// that earlier runs made.
QString partialSettingValue(const Draft &draft, const QString &role, const QString &configuration);

/// The bindings that a setting's value stands for, for reopening a project that has it; the
/// platform's rows and rows that are not understood are left out. Certificates are found in \a role
/// by thumbprint, in \a configuration before other cscfg files; a binding whose thumbprint no cscfg has keeps
/// an empty certificate.
QList<Binding> bindingsFromSetting(const Role &role, const QString &value, const QString &configuration = {});

/// What an earlier run left in the role's setting, from the cscfg that counts; empty: nothing.
QString storedSetting(const Role &role);

/// The bindings that an earlier run set for the role, with any of the cscfg files that are deployed.
QList<Binding> storedBindings(const Role &role);

/// Whether two bindings differ in their certificates at most.
bool isSamePlace(const Binding &a, const Binding &b);

/// The decision that a setting's value carries; none when it is not such a value.
std::optional<HttpsEndpoint> httpsEndpointFromSetting(const QString &value);

} // namespace bindwright
