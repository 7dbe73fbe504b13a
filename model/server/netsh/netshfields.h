// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/httpsys/httpsysrecord.h"

#include <QList>
#include <QStringView>

namespace bindwright {

/// Divides the fields that a table's row puts on one line.
constexpr QChar fieldSeparator(0x2028);

/// A "label : value" of what netsh prints: parts of its text.
struct NetshField
{
    qsizetype line = 0;
    QStringView label;
    QStringView value;
    bool isGuid = false; ///< with or without its braces
    bool isFirst = false; ///< nothing stands right above it
};

/// \a text with plain blanks and colons, line by line. What a console broke at its edge is whole again.
QString plainNetsh(QString text);

/// The fields of \a text, which has to stay. A mail program may have put the value on the next line.
QList<NetshField> netshFieldsOf(QStringView text);

/// The family that a key's label says: "IP" stands in each language's, and most have a word for host that is
/// like the English one. None: it is not told.
std::optional<RecordFamily> familySaid(QStringView label);

/// Whether \a line is nothing but dashes, as below a heading.
bool isNetshRule(QStringView line);

} // namespace bindwright
