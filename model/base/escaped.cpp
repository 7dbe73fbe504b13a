// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "escaped.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isActedOn(QChar c)
{
    if (c < QChar(0x80)) // nearly all of it, and quick
        return c < u' ' || c == QChar(0x7F);
    const bool turns =
        (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    const bool ends = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    return turns || ends || c.category() == QChar::Other_Control;
}

/// \a text with what isActedOn() written by \a form, but for what is among \a kept.
template<class Form>
QString escapedBut(QStringView kept, const QString &text, const Form &form)
{
    const auto isPlain = [kept](QChar c) { return !isActedOn(c) || kept.contains(c); };
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text)
        isPlain(c) ? safe.append(c) : safe.append(form(c.unicode()));
    return safe;
}

QString hexadecimal(char16_t code, int digits)
{
    return QString::number(code, 16).toUpper().rightJustified(digits, u'0');
}

QString jsonForm(char16_t code)
{
    return u"\\u"_s + hexadecimal(code, 4);
}

QString shortForm(char16_t code)
{
    return code <= 0xFF ? u"\\x"_s + hexadecimal(code, 2) : jsonForm(code);
}

} // namespace

QString escaped(const QString &text)
{
    return escapedBut({}, text, shortForm);
}

QString escapedLines(const QString &text)
{
    return escapedBut(u"\n\t", text, shortForm);
}

QString escapedJson(const QString &json)
{
    return escapedBut(u"\n", json, jsonForm);
}

} // namespace bindwright
