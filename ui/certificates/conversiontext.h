// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/conversion/conversionjob.h"

namespace bindwright {

QString encryptionText(PfxEncryption encryption); ///< "TripleDES-SHA1"

/// Which was chosen and why, in a sentence.
QString encryptionText(const EncryptionChoice &choice);

/// What stands there, in a sentence about the file: "has the same certificate already".
QString standingText(Standing standing);

/// What a new file holds: "PFX: www.a.test with its key, Test CA".
QString newFileText(const NewCertificateFile &file);

} // namespace bindwright
