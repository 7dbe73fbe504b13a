// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/certificates/certificatereader.h"
#include "model/certificates/certificatewriter.h"
#include "model/draft/draft.h"

namespace bindwright {

/// What opens the file at that absolute path; empty: nothing does, or it needs nothing.
using PassphraseOf = std::function<QCA::SecureArray(const QString &path)>;

/// What files of a Central Certificate Store are made with; all of it outlives the making.
struct ShareTools
{
    const FileStore &files;
    const CertificateReader &reader;
    const CertificateWriter &writer;
    PassphraseOf passphraseOf;
};

/// A certificate in the files of another.
struct ShareRenewal
{
    Thumbprint replaced;
    Certificate with; ///< it tells which file its key is in
    QList<Certificate> intermediates; ///< of its chain
};

/// The path of the file that has the key of \a certificate; empty: it was pasted.
QString keyFileOf(const Certificate &certificate);

/// The folders of a Central Certificate Store among what \a draft's server was read from.
QStringList shareFolders(const FileStore &files, const Draft &draft);

/// The names of the store's files whose certificate is not known: they do not open, or were only listed.
QStringList unknownFiles(const Draft &draft);

/// The files among \a paths that have the old certificate, each as it becomes: it has the new one with its
/// key and intermediates, under the passphrase that opens it now, and encrypted as it is now, which its
/// server is known to read. Fails with the error of the first that does not open any more, or of the file
/// with the key, and as KeyRing::makeAt() does.
Result<QList<FileChange>> shareChanges(const ShareTools &tools, const ShareRenewal &renewal,
                                       const QStringList &paths);

} // namespace bindwright
