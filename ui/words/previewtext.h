// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/preview/comparison.h"
#include "ui/style/palette.h"

namespace bindwright {

Tone toneOf(Verdict verdict);
QString iconName(Verdict verdict);
QString verdictName(Verdict verdict); ///< "right", for those who do not see icon and colour

/// \a label as people know the certificate: its display name where it was brought in, else the
/// start of the thumbprint.
QString certificateText(const QString &label, const Draft &draft);

/// \a label, or where it only stands for a certificate that was not read, as when applicationHost.config
/// was given alone: "the certificate of 0.0.0.0:443".
QString standInText(const QString &label, const Draft &draft);

/// \a decision with every certificate label as people know it, for ui/tracetext.h.
using NameOf = QString (*)(const QString &label, const Draft &draft);
Decision withNames(const Decision &decision, const Draft &draft, NameOf nameOf = certificateText);

/// A cell in few words: "www.a.test, not this name", "connection reset". What is only inferred says so.
QString cellText(const MatrixCell &cell, const Draft &draft);

/// The same of a client that may have asked for no name: a certificate that \a draft has is not said to be
/// missing for want of a name to cover.
QString cellTextWithoutName(const MatrixCell &cell, const Draft &draft);

/// A row's host, with its port where it is not the usual one.
QString hostText(const MatrixRow &row);

/// A column's clients in two lines: "with SNI", "to 192.0.2.4".
QString headingOf(const Client &client);

/// What is expected and whether it is kept: "api.a.test: kept". Empty: nothing is expected.
QString expectedText(const MatrixCell &cell, const Draft &draft);
QString keptText(Kept kept);
Tone toneOf(Kept kept);

/// "Observed on 2026-11-28 at 203.0.113.7:443: www.a.test, as predicted."
QString sightingText(const Sighting &sighting);
Tone toneOf(const Sighting &sighting);

QString changeText(Change change); ///< "worse"
Tone toneOf(Change change);
QString iconName(Change change);
/// "worse, inferred": what a cell of the comparison says.
QString changeText(const ComparedAnswer &answer);
/// "with SNI, to 192.0.2.4"
QString clientText(const Client &client);

/// "www.a.test, with SNI, to 192.0.2.4:443".
QString clientText(const MatrixRow &row, const PreviewCell &cell);

/// What the client gets in full: the decision, and whether it covers the name.
QString verdictText(const PreviewCell &cell, const Draft &draft);

} // namespace bindwright
