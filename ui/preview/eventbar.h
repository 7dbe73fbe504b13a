// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/renewal/forecast.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace bindwright {

/// Chooses what happens to a certificate before the preview is asked: nothing, a linked renewal, a new file
/// in the central store, or a replacement.
class EventBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventBar)

public:
    explicit EventBar(QWidget *parent);

    /// Offers the certificates that \a draft uses, and those that can take their place; what was chosen stays
    /// where it is still there.
    void setDraft(const Draft &draft);

    /// None where nothing is to happen.
    std::optional<ForecastEvent> event() const;

signals:
    void eventChanged();

private:
    void showChosen();
    void announce();

    QComboBox *m_kind;
    QComboBox *m_old;
    QLabel *m_oldLabel;
    QLabel *m_newLabel;
    QComboBox *m_new;
    std::optional<ForecastEvent> m_announced;
};

} // namespace bindwright
