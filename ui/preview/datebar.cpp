// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "datebar.h"

#include "ui/widgets/button.h"
#include "ui/words/certificatetext.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostDays = 400; // the longest lifetime that public certificates ever had since 2020, and some

} // namespace

DateBar::DateBar(QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_date(new QDateEdit(this))
    , m_today(makeButton(u"today"_s, tr("&Today", "@action:button"), this))
    , m_note(new QLabel(this))
{
    m_slider->setObjectName(u"daySlider"_s);
    m_slider->setAccessibleName(tr("Days from today", "@info accessible name"));
    m_slider->setRange(0, mostDays);
    m_slider->setPageStep(30);
    m_date->setObjectName(u"day"_s);
    m_date->setAccessibleName(tr("Day", "@info accessible name"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(dateFormat());
    m_note->setObjectName(u"forecast"_s);
    auto *label = new QLabel(tr("&On:", "@label:slider the day that is asked about"), this);
    label->setBuddy(m_slider);
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(label);
    bar->addWidget(m_slider, 1);
    bar->addWidget(m_date);
    bar->addWidget(m_today);
    bar->addWidget(m_note);
    connect(m_slider, &QSlider::valueChanged, this, &DateBar::choose);
    connect(m_date, &QDateEdit::dateChanged, this,
            [this](const QDate &date) { choose(int(m_now.date().daysTo(date))); });
    connect(m_today, &QPushButton::clicked, this, [this] { choose(0); });
    setNow(QDateTime::currentDateTimeUtc());
}

void DateBar::setNow(const QDateTime &now)
{
    m_now = now;
    const QSignalBlocker blocker(m_date);
    m_date->setDateRange(now.date(), now.date().addDays(mostDays));
    showChosen();
}

QDateTime DateBar::moment() const
{
    return m_days == 0 ? m_now : QDateTime(m_now.date().addDays(m_days), QTime(0, 0), QTimeZone::utc());
}

void DateBar::choose(int days)
{
    if (days == m_days || days < 0 || days > mostDays)
        return;
    m_days = days;
    showChosen();
    emit momentChanged();
}

void DateBar::showChosen()
{
    const QSignalBlocker ofSlider(m_slider);
    const QSignalBlocker ofDate(m_date);
    m_slider->setValue(m_days);
    m_date->setDate(m_now.date().addDays(m_days));
    m_today->setEnabled(m_days > 0);
    m_note->setText(m_days == 0 ? QString()
                                : tr("Forecast: in %n day(s), if nothing is renewed", nullptr, m_days));
}

} // namespace bindwright
