// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "messagelist.h"

#include <QFrame>

namespace bindwright {

/// One message of a MessageList. Reads itself out as one sentence; shows when it has the focus.
class MessageRow final : public QFrame
{
    Q_OBJECT

public:
    MessageRow(const Message &message, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace bindwright
