// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/scenario/scenarioadvice.h"

#include <QFrame>

class QLayout;
class QLabel;
class QRadioButton;

namespace bindwright {

/// One of the five choices: a picture, a radio button, what it does, and how it fits. A click
/// anywhere on it is a click on the button.
class ScenarioCard final : public QFrame
{
    Q_OBJECT

public:
    ScenarioCard(Scenario scenario, QWidget *parent);

    QRadioButton *button() const { return m_button; }
    void show(const ScenarioAdvice &advice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QLayout *makeTitle();

    QRadioButton *m_button;
    QLabel *m_badge;
    QLabel *m_icon;
    QLabel *m_fit;
};

/// The reasons that speak against a scenario, a sentence each.
QStringList objections(const ScenarioAdvice &advice);

} // namespace bindwright
