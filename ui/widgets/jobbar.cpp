// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bindwright {

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel", "@action:button"), this))
{
    setObjectName(u"jobBar"_s);
    m_progress->setAccessibleName(tr("Progress", "@info accessible name"));
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_cancel->setAutoDefault(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    hide();

    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { setBusy(false); });
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, m_label, &QLabel::setText);
}

JobBar::~JobBar()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void JobBar::watch(const QString &text, const QFuture<void> &future)
{
    m_label->setText(text);
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_watcher.setFuture(future);
    setBusy(true);
}

QString JobBar::text() const
{
    return m_label->text();
}

void JobBar::cancel()
{
    if (!m_busy)
        return;
    m_watcher.cancel();
    m_label->setText(tr("Stopping after the current step…", "@info:progress"));
    m_cancel->setEnabled(false);
}

void JobBar::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    setVisible(busy);
    emit busyChanged();
}

} // namespace bindwright
