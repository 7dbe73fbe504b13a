// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificate.h"

namespace bindwright {

/// What \a content is, told by its bytes alone; Unknown: nothing that holds certificates.
ContainerKind containerKindOf(QByteArrayView content);

} // namespace bindwright
