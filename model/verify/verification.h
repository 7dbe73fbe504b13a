// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "verifyrow.h"

#include "model/certificates/certificatereader.h"

#include <QPromise>

namespace bindwright {

/// One run of asking all that a draft serves.
struct VerifyParameters
{
    Draft draft;
    VerifyWishes wishes = {};
    const TlsClient *client = nullptr; ///< outlives the run
    const CertificateReader *reader = nullptr; ///< likewise
    QDateTime now = {}; ///< UTC
    int jobs = 8; ///< connections at once, at most
    std::chrono::milliseconds patience{10000}; ///< see TlsRequest::patience
};

constexpr int mostVerifyJobs = 64;
constexpr int mostVerifySeconds = 600; ///< of patience that an admin can ask for

/// Told, in the caller's thread, how many of how many handshakes are made, now and then also where nothing
/// has changed; false: to stop.
using VerifyProgress = std::function<bool(int done, int total)>;

/// Asks every question of the draft, by TLS 1.2 and by TLS 1.3, and holds the answers against the preview.
/// Fails with Cancelled alone: a server that cannot be reached is a row.
Result<QList<VerifyRow>> verify(const VerifyParameters &parameters, const VerifyProgress &progress);

/// The same for QtConcurrent::run; no result: it was cancelled.
void runVerification(QPromise<QList<VerifyRow>> &promise, const VerifyParameters &parameters);

} // namespace bindwright
