// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/server/serverstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bindwright {

/// What was read of a server, each with its place: {"records":[{"key","family","certificate","store",
/// "applicationId","negotiates","file","line"}],"bindings":[{"site","information","sslFlags","certificate",
/// "store","file","line"}],"listen":[address],"renewals":[{"old","renewed"}],"rebinds","unread":[{"subject","detail","file","line"}]};
/// what a source does not say is null.
QJsonObject recordsJson(const ServerState &state);

/// The "unread" of recordsJson().
QJsonArray unreadJson(const ServerState &state);

/// The same, a line each: "state.txt:5: 0.0.0.0:443 …".
QStringList recordLines(const ServerState &state);

} // namespace bindwright
