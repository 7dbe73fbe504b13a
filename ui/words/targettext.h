// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/targetfit.h"

namespace bindwright {

QString targetText(FitTarget target); ///< "Guest OS family 5 (Windows Server 2016)"
QString fitText(FitAnswer fit); ///< "yes"

/// Why, in a few words: "the PFX is encrypted with AES-256"; empty where there is nothing to say.
QString reasonText(FitReason reason);

/// A verdict in a line: "no, the PFX is encrypted with AES-256 (stated)".
QString verdictText(const FitVerdict &verdict);

/// The targets of one step, those of one verdict together: "Key Vault: yes, an RSA key (derived); …".
QString fitsText(const QList<TargetFit> &fits, FitStep step);

} // namespace bindwright
