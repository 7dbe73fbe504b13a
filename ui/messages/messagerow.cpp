// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "messagerow.h"

#include "messagelayout.h"

#include "ui/commands/keyaction.h"
#include "ui/problems/problemtext.h"
#include "ui/style/icons.h"
#include "ui/widgets/sentence.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QLabel *iconLabel(Severity severity, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const int size = parent->style()->pixelMetric(QStyle::PM_SmallIconSize);
    label->setPixmap(severityIcon(severity, *parent).pixmap(size, size));
    label->setAccessibleName(severityText(severity));
    return label;
}

void mute(QWidget *widget)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, foreground(Tone::Muted, palette));
    widget->setPalette(palette);
}

} // namespace

MessageRow::MessageRow(const Message &message, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageRow"_s);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(
        tr("%1: %2", "@info severity: sentence").arg(severityText(message.severity), message.text));
    setAccessibleDescription(
        QStringList{message.detail, message.quote, message.location}.join(u' ').simplified());
    setAutoFillBackground(true);
    QPalette tinted = palette();
    tinted.setColor(QPalette::Window, background(toneOf(message.severity), tinted));
    setPalette(tinted);
    addCopy(message);

    auto *row = new QHBoxLayout(this);
    row->addWidget(iconLabel(message.severity, this), 0, Qt::AlignTop);
    auto *parts = new MessageLayout;
    row->addLayout(parts, 1);
    auto *words = new QVBoxLayout;
    parts->addItem(words);
    words->addWidget(new Sentence(message.text, this));
    for (const QString &quiet : {message.detail, message.quote, message.location}) {
        if (quiet.isEmpty())
            continue;
        auto *label = new Sentence(quiet, this);
        mute(label);
        words->addWidget(label);
    }
    if (message.input)
        words->addWidget(message.input(this));
    for (const MessageAction &action : message.actions) {
        auto *button = new QPushButton(action.text, this);
        button->setAutoDefault(false);
        button->setAccessibleDescription(message.text);
        connect(button, &QPushButton::clicked, this, action.run,
                Qt::QueuedConnection); // it may remove this row
        parts->addWidget(button);
    }
}

/// The whole message, by key and by the context menu.
void MessageRow::addCopy(const Message &message)
{
    QStringList lines{message.text, message.detail, message.quote, message.location};
    lines.removeAll(QString());
    const QAction *copy = addKeyAction(this,
                                       {.name = u"copyMessage"_s,
                                        .text = tr("Copy the message", "@action"),
                                        .keys = {QKeySequence(Qt::CTRL | Qt::Key_C)},
                                        .context = Qt::WidgetShortcut});
    connect(copy, &QAction::triggered, this,
            [text = lines.join(u'\n')] { QGuiApplication::clipboard()->setText(text); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QSize MessageRow::sizeHint() const
{
    return layout()->sizeHint();
}

QSize MessageRow::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void MessageRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.state |= QStyle::State_KeyboardFocusChange;
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void MessageRow::keyPressEvent(QKeyEvent *event)
{
    auto *list = qobject_cast<MessageList *>(parentWidget()->parentWidget()->parentWidget());
    const int index = list ? parentWidget()->layout()->indexOf(this) : -1; // it stands in tables as well
    if (list && event->key() == Qt::Key_Down)
        list->focusMessage(index + 1);
    else if (list && event->key() == Qt::Key_Up)
        list->focusMessage(index - 1);
    else
        QFrame::keyPressEvent(event);
}

void MessageRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void MessageRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

} // namespace bindwright
