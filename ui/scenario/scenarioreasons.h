// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scenario/scenarioadvice.h"

#include <QScrollArea>

class QLabel;

namespace bindwright {

/// Why a scenario fits or does not, and all that it will do.
class ScenarioReasons final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScenarioReasons(QWidget *parent = nullptr);

    QSize sizeHint() const override; ///< no higher than a card: it scrolls, the page need not

    void show(const ScenarioAdvice &advice);

private:
    QLabel *m_text;
};

} // namespace bindwright
