// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "palette.h"

#include "model/preview.h"

namespace bindwright {

/// What a cell of the preview comes to.
enum class Verdict {
    Right, ///< the certificate covers the name
    Unsure, ///< not established, or a certificate that was not brought in
    Fallback, ///< a client without SNI gets a certificate for another name, or none: often meant so
    Wrong, ///< a client with SNI gets a certificate for another name, or none
};

Verdict verdictOf(const PreviewCell &cell);
Tone toneOf(Verdict verdict);
QString iconName(Verdict verdict);

/// \a label as people know the certificate: its display name where it was brought in, else the
/// start of the thumbprint.
QString certificateText(const QString &label, const Draft &draft);

/// \a decision with every certificate label as people know it, for ui/tracetext.h.
Decision withNames(const Decision &decision, const Draft &draft);

/// A cell in few words: "www.a.test, not this name", "connection reset".
QString cellText(const PreviewCell &cell, const Draft &draft);

/// "www.a.test, with SNI, to 192.0.2.4:443".
QString clientText(const PreviewRow &row, const PreviewCell &cell);

/// What the client gets in full: the decision, and whether it covers the name.
QString verdictText(const PreviewCell &cell, const Draft &draft);

} // namespace bindwright
