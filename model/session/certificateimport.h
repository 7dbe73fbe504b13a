// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"
#include "model/certificates/certificatereader.h"
#include "model/draft/draft.h"
#include "model/issuers/issuerfetch.h"
#include "model/verify/serverchain.h"

#include <QPromise>

namespace bindwright {

/// A file on its way in: where it is, and what reading it gave. Nothing is taken yet.
struct ImportedFile
{
    QString path; ///< empty: pasted
    QByteArray pasted = {}; ///< the pasted text, as long as it is locked; else empty
    Result<CertificateFile> content = CertificateFile();
    Signers signers = {}; ///< of ImportParameters::known, now that this file is there too

    bool isLocked() const; ///< a passphrase may open it
    bool hasCertificates() const { return content && !content->certificates.isEmpty(); }
    bool canBeTaken() const { return content.has_value(); } ///< certificates, or keys without them
};

/// One job of reading.
struct ImportParameters
{
    const FileStore *files = nullptr; ///< outlives the job
    const CertificateReader *reader = nullptr; ///< likewise
    QList<ImportedFile> toRead;
    QCA::SecureArray passphrase = {}; ///< tried on every one; empty: none
    QList<Certificate> known = {}; ///< brought in before: they may have issued these, or be issued by them
};

/// Reads every file in turn, for QtConcurrent::run; a result a file, in their order, of a folder those of
/// filesOf() that are not passed over. A file that
/// fails is a result as well. The progress value is the number of files read, its text the path.
void runCertificateImport(QPromise<ImportedFile> &promise, const ImportParameters &parameters);

/// The chain of a running server as such a file, for QtConcurrent::run; no result: it was cancelled. \a known
/// as ImportParameters::known.
void runServerImport(QPromise<ImportedFile> &promise, const TlsClient *client,
                     const CertificateReader *reader, const ServerChainRequest &request,
                     QList<Certificate> known);

/// The issuers that are fetched for one certificate.
struct IssuerImport
{
    const IssuerSource *source = nullptr; ///< outlives the job
    const CertificateReader *reader = nullptr; ///< likewise
    Certificate of;
    FetchLimits limits = {};
    QList<Certificate> known = {}; ///< as ImportParameters::known
};

/// Each issuer of fetchIssuers() as such a file, or why none could be had, for QtConcurrent::run.
void runIssuerImport(QPromise<ImportedFile> &promise, const IssuerImport &wanted);

/// What this system's own store has above that certificate, as such a file; it may hold nothing. Without the
/// network.
ImportedFile importOfSystem(const IssuerImport &wanted);

/// Finds who signed whom among all that is there, and whose the keys are that came alone. Fails with
/// OnlyKey for a key that is nobody's.
Result<> matchFiles(Draft &draft, QList<CertificateFile> &files, const CertificateReader &reader);

/// The draft with the certificates and keys of all those files brought in.
Draft withTaken(const Draft &draft, const QList<ImportedFile> &files);

} // namespace bindwright
