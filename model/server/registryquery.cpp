// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "registryquery.h"

#include "servertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

const QRegularExpression &valueShape()
{
    static const QRegularExpression shape(
        u"^\\s+(\\S.*?)\\s+REG_(BINARY|DWORD|SZ|EXPAND_SZ|MULTI_SZ)(?:\\s+(.*?))?\\s*$"_s);
    return shape;
}

/// Bytes as "01,02".
QString pairs(const QString &digits)
{
    QString bytes;
    bytes.reserve(digits.size() * 3 / 2);
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        if (i > 0)
            bytes += u',';
        bytes += QStringView(digits).sliced(i, 2);
    }
    return bytes;
}

/// UTF-16LE with a zero after each string; `reg query` divides them by "\0".
QString listBytes(const QString &data)
{
    QString digits;
    for (const QString &text : data.split("\\0"_L1, Qt::SkipEmptyParts)) {
        for (const QChar c : text + QChar::Null)
            digits += u"%1%2"_s.arg(int(c.cell()), 2, 16, QChar(u'0')).arg(int(c.row()), 2, 16, QChar(u'0'));
    }
    return pairs(digits + "0000"_L1);
}

QString valueText(const QString &type, const QString &data)
{
    if (type == "BINARY"_L1)
        return "hex:"_L1 + pairs(data);
    if (type == "DWORD"_L1)
        return "dword:"_L1 + (data.startsWith("0x"_L1) ? data.mid(2) : data);
    if (type == "MULTI_SZ"_L1)
        return "hex(7):"_L1 + listBytes(data);
    return u'"' + QString(data).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) + u'"';
}

} // namespace

QString exportOfQuery(const QString &text)
{
    QStringList lines;
    for (const QStringView whole : linesOf(text)) {
        QString line = whole.toString();
        const QRegularExpressionMatch value = valueShape().match(line);
        if (value.hasMatch())
            line = u"\"%1\"=%2"_s.arg(value.captured(1), valueText(value.captured(2), value.captured(3)));
        else if (line.trimmed().startsWith("HKEY_"_L1))
            line = u'[' + line.trimmed() + u']';
        else
            line.clear();
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace bindwright
