// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/renewal/renewal.h"

#include "model/renewal/places.h"

namespace bindwright {

/// "Web, ServiceConfiguration.Cloud.cscfg: certificate WwwShop": where a certificate stands, and for what a
/// renewal leaves, why.
QString placeText(const CertificatePlace &place);

/// Who can read the new files of a central store.
QString secretFilesText();

/// What stands against a renewal and what to do, in sentences.
QString faultText(const RenewalFault &fault);

} // namespace bindwright
