// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "serverstate.h"

namespace bindwright {

/// Part of a file: its text, and where that starts.
struct ServerText
{
    QString text;
    QString path;
    int firstLine = 1;

    SourceLocation at(qsizetype line) const { return {path, firstLine + int(line)}; } ///< line from 0
};

/// A record's key as HTTP.sys names it: "10.0.0.4:443", "[::]:443", "www.a.test:443", "443".
/// \a hasCertificate tells a host's own record from a scoped CCS one.
Result<HttpSysRecord> recordOfKey(const QString &key, bool hasCertificate);

bool isGuid(QStringView text); ///< "{8-4-4-4-12}"
bool isNothing(const QString &text); ///< empty, or "(null)" in whatever language

/// Each line without its end; parts of \a text, which has to stay.
QList<QStringView> linesOf(QStringView text);

} // namespace bindwright
