// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "messagelist.h"

#include <QFrame>

namespace bindwright {

/// One message of a MessageList. Reads itself out as one sentence; shows when it has the focus; copies
/// itself.
class MessageRow final : public QFrame
{
    Q_OBJECT

public:
    MessageRow(const Message &message, QWidget *parent);

    QSize sizeHint() const override; ///< of its texts in one line
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void addCopy(const Message &message);
};

} // namespace bindwright
