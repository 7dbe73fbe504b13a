// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/targetfit.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace bindwright {

/// A table of what each target does with a certificate; beneath it, why the chosen one does so.
class FitView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitView(QWidget *parent = nullptr);

    void show(const QList<TargetFit> &fits);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showReason();
    void fitTable();

    QList<TargetFit> m_fits;
    QTreeWidget *m_table;
    QLabel *m_reason;
};

} // namespace bindwright
