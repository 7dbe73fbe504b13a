// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/httpsys/httpsysstate.h"

namespace bindwright {

/// A draft of the server itself, without a project: one role with its sites, a binding for each of
/// IIS (of HTTP.sys, where IIS was not asked), each with the certificate that HTTP.sys has for it. A
/// certificate that nothing tells is named by its record's key, for that is what it is shared by.
Draft draftOfServer(const ServerState &state, const QString &path);

/// \a draft with \a state as what its role's instance holds now: the role whose records agree most.
Draft withServer(const Draft &draft, const ServerState &state);

/// Whether the server's records, and not the projection of the bindings, decide for \a role.
bool recordsDecide(const Draft &draft, const QString &role);

/// Whether HTTP.sys was asked, for all of its records or for some.
bool recordsKnown(const Draft &draft, const QString &role);

/// Puts the server's records into \a state, with what was edited since they were read: bindings taken
/// out take their record along unless another has the same key, new ones are committed.
void putServerRecords(HttpSysState &state, const Draft &draft);

/// The certificate files, listen addresses and lost certificates of \a role's server.
void putServerFacts(HttpSysState &state, const Draft &draft, const QString &role);

/// Tells \a state which certificate is served for one that is linked to its renewal: the last of the links
/// that is valid \a now (none: whatever its dates are) and, where the stores were listed, there with its key.
void putRenewals(HttpSysState &state, const Draft &draft, const QDateTime &now);

/// The IIS version of what \a draft is deployed on: the server's, else that of the guest OS.
IisVersion iisVersionOf(const Draft &draft);

/// The build of Windows of what \a draft is deployed on, "10.0.20348": the server's, else that of the guest
/// OS that every configuration chooses; empty: not known.
QString windowsOf(const Draft &draft);

/// The record that a binding of the draft projects to; none when it is not valid.
std::optional<HttpSysRecord> projectionOf(const Binding &binding, const QString &label, IisVersion version);

/// What tells two rows of a draft apart.
QString textOf(const Binding &binding);

} // namespace bindwright
