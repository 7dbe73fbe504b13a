// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/service.h"

namespace bindwright {

/// The port that an endpoint's traffic reaches on the instance, where IIS has its binding; none when
/// it is not a number ("*" for localPort stands for the same as none written).
std::optional<quint16> instancePort(const Endpoint &endpoint);

/// The port at which the world reaches that of an instance of \a role: its own where no endpoint leads there.
quint16 publicPort(const Role &role, quint16 port);
QString publicPort(const Role &role, const QString &port); ///< of a binding's, as typed

} // namespace bindwright
