// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QGroupBox>

class QListWidget;
class QPushButton;

namespace bindwright {

/// What was opened lately, newest first. What is no longer there says so and can be removed.
class RecentList final : public QGroupBox
{
    Q_OBJECT

public:
    explicit RecentList(QWidget *parent = nullptr);

    /// Puts \a path at the top and keeps it for the next start.
    void add(const QString &path);
    void refresh(); ///< shows what is kept by now

signals:
    void chosen(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QStringList &paths);
    void lookForMissing(const QStringList &paths);
    void removeCurrent();

    QStringList m_paths; ///< shown
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace bindwright
