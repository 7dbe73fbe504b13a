// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bindwright {

/// Shows one job at work: what it does, how far it is, and Cancel. Hidden while there is none.
/// Going away it cancels the job and waits for it.
class JobBar final : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    ~JobBar() override;
    Q_DISABLE_COPY_MOVE(JobBar)

    void watch(const QString &text, const QFuture<void> &future);
    bool isBusy() const { return m_busy; }
    QString text() const;
    void cancel();

signals:
    void busyChanged();

private:
    void setBusy(bool busy);

    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QFutureWatcher<void> m_watcher;
    bool m_busy = false;
};

} // namespace bindwright
