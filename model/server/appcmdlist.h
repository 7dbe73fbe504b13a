// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"
#include "servertext.h"

namespace bindwright {

/// Adds the https bindings, and notes the http ones, of a site's "https/*:443:www.example.com,http/*:80:", as
/// appcmd joins them. It leaves their sslFlags out, which is noted. Source: Microsoft, Getting Started with
/// AppCmd.exe.
void addJoinedBindings(const QString &joined, const QString &site, const SourceLocation &where,
                       ServerState &found);

/// Reads the lines of `appcmd list sites`: SITE "Name" (id:1,bindings:…,state:Started), what /text:bindings
/// leaves of them, and what /text:* says of each site. Returns whether \a source has any.
bool readAppcmdList(const ServerText &source, ServerState &found);

} // namespace bindwright
