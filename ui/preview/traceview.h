// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/preview/previewmatrix.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace bindwright {

/// How HTTP.sys comes to its choice for one client: the verdict, then each step with what it looked
/// for, how sure that is and who says so.
class TraceView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TraceView)

public:
    explicit TraceView(QWidget *parent = nullptr);

    void showCell(const MatrixRow &row, const PreviewCell &cell, const Draft &draft);
    void showSightings(const QList<Sighting> &sightings); ///< after showCell(): what was observed of it
    void clear();
    void setPin(const QString &text); ///< of the button that pins; empty: it is not offered

signals:
    void pinWanted();
    void bindingWanted(int row); ///< in Draft::bindings

private:
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_verdict;
    QListWidget *m_steps;
    QPushButton *m_go;
    QPushButton *m_pin;
    int m_origin = -1;
};

} // namespace bindwright
