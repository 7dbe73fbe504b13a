// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "questions.h"

#include "model/httpsys/httpsys.h"
#include "model/httpsys/httpsysstate.h"

namespace bindwright {

/// What the preview says to questions. The draft outlives it.
class PlannedAnswers final
{
public:
    /// \a now: what has expired by then is known as such.
    PlannedAnswers(const Draft &draft, const QDateTime &now);

    const Draft &draft() const { return m_draft; }
    /// \a question has an address.
    Decision answerTo(const Question &question) const;
    /// Where the plan has it arrive; none: at the instance's own address.
    std::optional<IpAddress> arrivalFor(const Question &question) const;
    /// The certificates that clients are served who arrive at another of the draft's addresses.
    QStringList elsewhere(const Question &question) const;
    /// What is pinned for that client.
    QList<Thumbprint> pinnedFor(const Question &question) const;

private:
    IpAddress arrivalOf(const IpAddress &connected) const;
    Decision decideAt(const Question &question, const IpAddress &arrival) const;

    const Draft &m_draft;
    IpAddress m_instance; ///< stands for an instance's, which the world does not see
    QList<IpAddress> m_addresses; ///< at which the draft's answers may differ
    QHash<QString, HttpSysState> m_states; ///< by role
};

} // namespace bindwright
