// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "freename.h"

namespace bindwright {

QString freeName(const QString &base, const QStringList &taken)
{
    QString name = base;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = base + QString::number(number);
    return name;
}

} // namespace bindwright
