// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "placeholder.h"

#include <QLineEdit>

namespace bindwright {

void setWholePlaceholder(QLineEdit &field, const QString &text)
{
    const QFontMetrics metrics = field.fontMetrics();
    field.setPlaceholderText(text);
    field.setMinimumWidth(metrics.horizontalAdvance(text) + metrics.height());
}

} // namespace bindwright
