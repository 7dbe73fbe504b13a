// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "certificateimport.h"

namespace bindwright {

/// The files that were chosen and have given no certificate yet: locked ones, those that cannot be read, and
/// those with a key whose certificate is not there.
class WaitingFiles final
{
public:
    /// \a draft with what is in \a read, and with the keys that waited for it. What gives nothing waits.
    /// \a tried: what each pasted text of \a read was before it was read; a file is known by its path.
    Draft take(const Draft &draft, const QList<ImportedFile> &read, const QList<ImportedFile> &tried = {});

    /// Those that wait while the admin has \a certificates: a key whose certificate is there does not.
    QList<ImportedFile> among(const QList<Certificate> &certificates) const;

    void drop(const ImportedFile &file);
    /// The keys of certificates that were taken out do not wait for them to come back.
    void dropKeysOf(const QList<Certificate> &removed);
    void clear() { m_files.clear(); }

private:
    void put(const ImportedFile &file, const ImportedFile &before);

    QList<ImportedFile> m_files;
};

} // namespace bindwright
