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

} // namespace bindwright
