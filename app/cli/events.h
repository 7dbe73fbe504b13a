// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"

#include "model/certificates/passphrases.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// What `--event KIND:OLD=NEW` says; none: it is not understood.
std::optional<EventChoice> parseEvent(const QString &text);

/// \a draft after \a choices, in their order, with the files that they name brought in. Fails with
/// UnknownCertificate where nothing uses the old one, or the new one was not given, and as
/// readCertificateFiles().
Result<Draft> draftAfter(const Draft &draft, const QList<EventChoice> &choices,
                         const PlatformServices &services, const Passphrases &passphrases);

} // namespace bindwright
