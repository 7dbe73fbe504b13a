// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "thumbprint.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isFiller(QChar c)
{
    // Format characters are U+200E, U+200F, U+FEFF, U+202A… : invisible, and copied along.
    return c.isSpace() || c == u':' || c == u'-' || c.category() == QChar::Other_Format;
}

bool isUpperHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
}

QString nameOf(QChar c)
{
    if (c.isSpace())
        return u"blank"_s;
    if (c == u':')
        return u"colon"_s;
    if (c == u'-')
        return u"hyphen"_s;
    return u"U+"_s + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0');
}

} // namespace

bool isHexDigit(QChar c)
{
    return isUpperHexDigit(c) || (c >= u'a' && c <= u'f');
}

Result<Thumbprint> Thumbprint::parse(const QString &text)
{
    constexpr qsizetype length = 40;
    if (text.size() == length && std::all_of(text.cbegin(), text.cend(), isUpperHexDigit))
        return Thumbprint(text); // as nearly all are written: shared, not copied
    if (text.size() < length)
        return failure(Code::NotAThumbprint, text);
    QString digits = text;
    if (!std::all_of(text.cbegin(), text.cend(), isHexDigit))
        digits.removeIf(isFiller);
    if (digits.size() != length || !std::all_of(digits.cbegin(), digits.cend(), isHexDigit))
        return failure(Code::NotAThumbprint, text);
    for (QChar &digit : digits) {
        if (digit >= u'a')
            digit = QChar(digit.unicode() - u'a' + u'A');
    }
    return Thumbprint(digits);
}

QStringList Thumbprint::strippedFrom(const QString &text)
{
    QStringList names;
    for (const QChar c : text) {
        if (isFiller(c) && !names.contains(nameOf(c)))
            names.append(nameOf(c));
    }
    return names;
}

} // namespace bindwright
