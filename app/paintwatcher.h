// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <utility>

namespace bindwright {

/// Calls a function once, as soon as a window has painted itself.
class PaintWatcher final : public QObject
{
public:
    PaintWatcher(std::function<void()> then, QObject *parent)
        : QObject(parent)
        , m_then(std::move(then))
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow() && m_then) {
            QTimer::singleShot(0, parent(), std::exchange(m_then, {}));
            deleteLater();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
};

/// Calls \a then once, after the first window has painted itself.
inline void whenPainted(const std::function<void()> &then)
{
    qApp->installEventFilter(std::make_unique<PaintWatcher>(then, qApp).release()); // the application owns it
}

/// Ends the process at once. MinGW's C library has no std::quick_exit.
[[noreturn]] inline void leaveAtOnce()
{
    std::fflush(nullptr);
    std::_Exit(0);
}

/// Ends the process then, without tearing anything down: what is measured is the way to the first
/// painted window and nothing after it.
inline void leaveWhenPainted()
{
    whenPainted(leaveAtOnce);
}

/// Ends the process once what is posted to \a window is done and it is painted anew.
inline void leaveOncePainted(QWidget &window)
{
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        leaveAtOnce();
    });
}

} // namespace bindwright
