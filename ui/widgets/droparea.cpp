// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "droparea.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace bindwright {

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

DropArea::DropArea(const QString &text, QWidget *parent)
    : QFrame(parent)
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(text, this);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    layout->addWidget(label);
    setAccessibleName(text);
}

void DropArea::alsoOn(QWidget *widget)
{
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

void DropArea::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto role = m_hovered ? QPalette::Highlight : QPalette::PlaceholderText;
    painter.setPen(QPen(palette().color(role), m_hovered ? 2 : 1, m_hovered ? Qt::SolidLine : Qt::DashLine));
    const qreal radius = fontMetrics().height() / 4.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

bool DropArea::eventFilter(QObject *watched, QEvent *event)
{
    return takes(event) || QFrame::eventFilter(watched, event);
}

bool DropArea::event(QEvent *event)
{
    return takes(event) || QFrame::event(event);
}

bool DropArea::takes(QEvent *event)
{
    const bool was = m_hovered;
    bool taken = true;
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        m_hovered = !localPaths(drag->mimeData()).isEmpty();
        drag->setDropAction(Qt::CopyAction);
        drag->setAccepted(m_hovered);
    } else if (event->type() == QEvent::DragLeave) {
        m_hovered = false;
    } else if (event->type() == QEvent::Drop) {
        m_hovered = false;
        auto *drop = static_cast<QDropEvent *>(event);
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        emit dropped(localPaths(drop->mimeData()));
    } else {
        taken = false;
    }
    if (was != m_hovered)
        update();
    return taken;
}

} // namespace bindwright
