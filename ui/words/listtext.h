// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace bindwright {

/// "a, b, c", with what stands between the items of a list in the language that is shown.
inline QString listText(const QStringList &items)
{
    return items.join(QCoreApplication::translate("ListText", ", ", "between the items of a list"));
}

} // namespace bindwright
