// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "ipaddress.h"

#include <QSet>

namespace bindwright {

/// One row of the setting's value: a binding that the script sets. Whatever is in it can be written: see
/// the grammar in script.h.
struct ScriptRow
{
    QString site;
    QString ip; ///< as written: "*", "10.0.0.4", "[::1]", "platform"
    quint16 port = 0;
    QString host;
    int sslFlags = 0;
    QString thumbprint;
    QString certificate = {}; ///< its name in the role, for people; not written

    bool isDefault() const { return ip == u"*" && (sslFlags & (Sni | CentralStore)) == 0; }
    bool isOfPlatform() const;
};

/// The rows of bindingsSettingValue().
QList<ScriptRow> scriptRows(const Draft &draft, const QString &role, const QString &configuration);

/// The cscfg that stands for all: the first that is deployed and has the role.
QString deployedConfiguration(const Draft &draft, const QString &role);

/// The port that an endpoint's traffic reaches on the instance, where IIS has its binding; none when
/// it is not a number ("*" for localPort stands for the same as none written).
std::optional<quint16> instancePort(const Endpoint &endpoint);

/// The ports of the bindings that the draft's script sets for a role.
QSet<quint16> scriptPorts(const Draft &draft, const QString &role);

/// Whether the script, told of a binding on its port, replaces the platform's binding for an https endpoint:
/// a site is bound to it, where the script finds it, and there is a certificate to put in its place in every
/// cscfg that is deployed, the endpoint's own or a default of the script's.
bool replacesPlatform(const Draft &draft, const Role &role, const Endpoint &endpoint);

} // namespace bindwright
