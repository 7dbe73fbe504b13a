// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QSlider;

namespace bindwright {

/// Chooses the day for which the preview answers: today, or one of the days to come.
class DateBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateBar)

public:
    explicit DateBar(QWidget *parent);

    /// \a now: what "today" is, UTC. The chosen day stays.
    void setNow(const QDateTime &now);

    /// Now, or midnight UTC of the chosen day.
    QDateTime moment() const;

signals:
    void momentChanged();

private:
    void choose(int days);
    void showChosen();

    QDateTime m_now;
    int m_days = 0; ///< from today
    QSlider *m_slider = nullptr;
    QDateEdit *m_date = nullptr;
    QPushButton *m_today = nullptr;
    QLabel *m_note = nullptr;
};

} // namespace bindwright
