// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "previewmatrix.h"

namespace bindwright {

/// The certificates that can be pinned to a cell, the likeliest first: what is served and right, what
/// the host's own binding has, what covers the host, then the other leaves that were brought in.
QList<Thumbprint> pinChoices(const PreviewMatrix &answers, int row, int client);

/// The draft of \a answers in which that client must get \a certificate, and nothing else.
Draft withPin(const PreviewMatrix &answers, int row, int client, const Thumbprint &certificate);
Draft withoutPin(const PreviewMatrix &answers, int row, int client);

/// Whether a cell can be pinned: one of a host, not of any other name.
bool canPin(const PreviewMatrix &answers, int row);

} // namespace bindwright
