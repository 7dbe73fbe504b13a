// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "measurement.h"

#include "model/base/result.h"

namespace bindwright {

/// Whether \a content is what bindwright-probe.ps1 writes, of whatever version.
bool isProbeFile(const QByteArray &content);

/// Reads it. A rule that this program does not know is left out, and so is one that stayed open. Fails with
/// UnknownFormat for another version, NotUnderstood where the file says no build. \a path labels it.
Result<Measurement> readProbeFile(const QByteArray &content, const QString &path);

} // namespace bindwright
