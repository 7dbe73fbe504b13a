// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"

#include <QWidget>

namespace bindwright {

/// A scenario as a drawing of certificates and hosts, in the palette's colours, as large as the
/// font asks for.
class ScenarioPicture final : public QWidget
{
    Q_OBJECT

public:
    ScenarioPicture(Scenario scenario, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Scenario m_scenario;
};

} // namespace bindwright
