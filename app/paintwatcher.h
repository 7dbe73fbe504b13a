// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace bindwright {

/// Ends the process as soon as a window has painted itself, without tearing anything down: what is
/// measured is the way to the first painted window and nothing after it.
class PaintWatcher final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow())
            QTimer::singleShot(0, this, [] { std::quick_exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

/// Installs a PaintWatcher on the application.
inline void leaveWhenPainted()
{
    qApp->installEventFilter(new PaintWatcher(qApp));
}

} // namespace bindwright
