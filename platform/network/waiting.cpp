// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "waiting.h"

namespace bindwright {

using std::chrono::milliseconds;

milliseconds Waiting::slice() const
{
    constexpr milliseconds most(50);
    const milliseconds left(m_deadline.remainingTime());
    return m_deadline.isForever() ? most : std::min(most, left);
}

Result<> waitUntil(const Waiting &waiting, const std::function<bool(milliseconds)> &isDone, Code late)
{
    for (;;) {
        if (waiting.isCancelled())
            return failure(Code::Cancelled);
        if (isDone(waiting.slice()))
            return {};
        if (waiting.isOver())
            return failure(late);
    }
}

} // namespace bindwright
