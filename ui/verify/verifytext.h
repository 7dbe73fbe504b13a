// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/verifyrow.h"
#include "ui/style/palette.h"

namespace bindwright {

/// "www.a.test, with SNI", "without SNI".
QString askingText(const Question &question);

/// "127.0.0.1:443", with the name that was connected to where that is another: "… (vip.a.test)".
QString placeText(const Question &question);

/// What should be served: a certificate's name, or that the handshake fails.
QString plannedText(const VerifyRow &row, const Draft &draft);

/// What was: a certificate's name and the TLS versions, or why none was.
QString servedText(const VerifyRow &row, const Draft &draft);

QString agreementText(Agreement agreement); ///< "as planned"
Tone toneOf(Agreement agreement);

QString differenceText(const VerifyRow &row, Difference difference); ///< one sentence
QString causeText(const VerifyRow &row, const LikelyCause &cause); ///< one sentence
QString trustText(const VerifyRow &row); ///< one sentence: whether a client trusts the chain; empty: it does
QString evidenceText(const VerifyRow &row); ///< which rule the answer speaks for; empty: none

/// "TLS 1.3, TLS_AES_256_GCM_SHA384, h2, with an OCSP response".
QString handshakeText(const TlsAnswer &answer);

/// How a row differs and why that may be, a sentence each.
QStringList reasonTexts(const VerifyRow &row);

/// "12 as planned, 1 different."
QString summaryText(const QList<VerifyRow> &rows);

} // namespace bindwright
