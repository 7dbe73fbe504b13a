// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/verify/tlsclient.h"

#include <QDeadlineTimer>

namespace bindwright {

/// How long one step may take, and who may stop it before.
class Waiting final
{
public:
    Waiting(std::chrono::milliseconds patience, const IsCancelled &isCancelled)
        : m_deadline(patience)
        , m_isCancelled(isCancelled)
    { }

    bool isOver() const { return m_deadline.hasExpired(); }
    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }
    /// As long as may be waited at once, so that a cancel is noticed soon.
    std::chrono::milliseconds slice() const;

private:
    QDeadlineTimer m_deadline;
    const IsCancelled &m_isCancelled;
};

/// Calls \a isDone, which waits for up to the time that it is given, until it says so. Fails with Cancelled,
/// or with \a late once the time is over.
Result<> waitUntil(const Waiting &waiting, const std::function<bool(std::chrono::milliseconds)> &isDone,
                   Code late);

} // namespace bindwright
