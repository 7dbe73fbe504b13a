// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "csv.h"

#include "escaped.h"

using namespace Qt::StringLiterals;

namespace bindwright {

QString csvField(QString text)
{
    static const QString starts = u"=+-@\t\r"_s;
    text = escapedLines(text);
    if (!text.isEmpty() && starts.contains(text.at(0)))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace bindwright
