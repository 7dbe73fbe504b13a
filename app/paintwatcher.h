// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace bindwright {

/// Calls a function once, as soon as a window has painted itself.
class PaintWatcher final : public QObject
{
public:
    PaintWatcher(std::function<void()> function, QObject *parent)
        : QObject(parent)
        , m_function(std::move(function))
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->isWindow()) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_function();
                deleteLater();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_function;
};

/// Calls \a function once, after the first window has painted itself.
inline void whenPainted(std::function<void()> function)
{
    qApp->installEventFilter(new PaintWatcher(std::move(function), qApp));
}

} // namespace bindwright
