// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "windowsize.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace bindwright {

namespace {

constexpr double shareOfScreen = 0.92; // the rest is the frame's and the panel's

QSize roomFor(const QWidget &window)
{
    return window.screen()->availableSize() * shareOfScreen;
}

/// Keeps a window as high as its wrapped texts need.
class TextKeeper final : public QObject
{
public:
    explicit TextKeeper(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
            keep();
        return false;
    }

    void keep()
    {
        const QLayout &layout = *m_window.layout();
        const int least =
            std::max(layout.totalMinimumSize().height(), layout.totalMinimumHeightForWidth(m_window.width()));
        m_window.setMinimumHeight(std::min(least, roomFor(m_window).height()));
    }

private:
    QWidget &m_window;
};

} // namespace

void resizeWithinScreen(QWidget &window, const QSize &size)
{
    const QSize room = roomFor(window);
    const QLayout *layout = window.layout();
    const bool isWrapped = layout && layout->hasHeightForWidth();
    const int width = std::min(size.width(), room.width());
    const int liked = size.height() > 0 ? size.height()
        : isWrapped                     ? layout->totalHeightForWidth(width)
                                        : window.sizeHint().height();
    window.resize(width, std::min(liked, room.height()));
    if (isWrapped)
        (new TextKeeper(window))->keep();
}

} // namespace bindwright
