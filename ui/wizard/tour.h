// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "ui/page/wizardpage.h"

#include <QPointer>

namespace bindwright {

// Two minutes through the sample: a notice on each page, the last of which exports the script.

/// Shows them, one page after the other.
class Tour final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void begin() { m_state = State::Opening; } ///< what is opened next is toured, if it is the sample
    bool opened(bool isSample); ///< whether it is toured
    void show(WizardPage *page); ///< the notice moves to \a page, where the tour is on
    void end();

signals:
    void continued();
    void exportWanted(); ///< on the last page; the tour is over

private:
    enum class State { Off, Opening, On };

    State m_state = State::Off;
    QPointer<WizardPage> m_page; ///< that shows the notice
};

/// The sample as the tour decides it: its two shop names by SNI, with the certificate that it declares.
Draft tourDraft(Draft sample);

} // namespace bindwright
