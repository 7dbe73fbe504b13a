// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/server/serverstate.h"
#include "model/server/servertext.h"

namespace bindwright {

/// What stands beneath a heading of netsh: a line that ends in a colon, above one of dashes. The headings are
/// translated; "SSL" and "IP" are not.
enum class NetshList {
    None, ///< no heading
    Certificates, ///< of netsh http show sslcert
    Addresses, ///< of netsh http show iplisten
    Other,
};

/// By \a heading and the \a rule below it.
NetshList netshListOf(QStringView heading, QStringView rule);

/// What the heading of \a source is, which need not be its first line.
NetshList netshListIn(const ServerText &source);

/// Takes from a list of certificates in which no record was read whether HTTP.sys holds none, which is
/// returned. An error that netsh shows in its place, or the end of the text, is no answer: it is left unread.
bool readEmptyList(const ServerText &source, ServerState &found);

/// Adds the addresses of netsh http show iplisten, below its heading, and what else stands there for one.
/// Returns whether \a source has it.
bool readListenText(const ServerText &source, ServerState &found);

/// Adds the same where \a source is nothing but addresses, as netsh indents them.
bool readAddresses(const ServerText &source, ServerState &found);

/// Adds that list from where nothing else stands, also without its heading.
void readListenList(const ServerText &source, ServerState &found);

} // namespace bindwright
