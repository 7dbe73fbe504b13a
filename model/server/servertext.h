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
/// \a hasCertificate tells a host's own record from a scoped CCS one. \a named: the family that what stands
/// beside the key says, by which "a.b.c.d" is an address that was taken out, or "10.0.0.4" a host that no
/// client asks for; none: the key alone tells.
Result<HttpSysRecord> recordOfKey(const QString &key, bool hasCertificate,
                                  std::optional<RecordFamily> named = {});

bool isGuid(QStringView text); ///< "{8-4-4-4-12}"
bool isNothing(const QString &text); ///< empty, or "(null)" in whatever language

/// Whether a record has no certificate, as those of the central store: they name no store either, so that a
/// hash in brackets beside a store's name is one that was taken out.
inline bool isWithoutHash(const QString &hash, const QString &store)
{
    return isNothing(hash) && isNothing(store);
}

/// Each line without its end; parts of \a text, which has to stay.
QList<QStringView> linesOf(QStringView text);

} // namespace bindwright
