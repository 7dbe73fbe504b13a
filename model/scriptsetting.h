// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "ipaddress.h"

#include <QSet>

namespace bindwright {

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
