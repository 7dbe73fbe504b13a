// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "escaped.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isActedOn(QChar c)
{
    const bool turns =
        (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return turns || c.category() == QChar::Other_Control;
}

} // namespace

QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (!isActedOn(c)) {
            safe.append(c);
            continue;
        }
        const bool isByte = c.unicode() <= 0xFF;
        safe += (isByte ? u"\\x"_s : u"\\u"_s)
            + QString::number(c.unicode(), 16).toUpper().rightJustified(isByte ? 2 : 4, u'0');
    }
    return safe;
}

} // namespace bindwright
