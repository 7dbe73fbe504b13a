// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "steplist.h"

#include <QSet>

class QWizard;

namespace bindwright {

class Session;
class WizardPage;

/// The steps of a wizard whose pages are their numbers: which can be reached, and the way there.
class WizardSteps final
{
public:
    WizardSteps(QWizard &wizard, const Session &session);

    WizardPage *page(Step step) const;
    bool canReach(Step step) const;
    /// Goes to a step that can be reached; forwards page by page, as far as the pages let go.
    void goTo(Step step);

    void noteSeen(); ///< the page that is shown
    void forget() { m_seen.clear(); } ///< another project is open
    QList<StepState> states() const;

private:
    StepState stateOf(Step step) const;

    QWizard &m_wizard;
    const Session &m_session;
    QSet<int> m_seen; ///< the pages that were shown since the project was opened
};

} // namespace bindwright
