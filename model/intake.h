// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "services.h"

#include <QPromise>

namespace bindwright {

/// A file on its way in: where it is, and what reading it gave. Nothing is taken yet.
struct IntakeFile
{
    QString path; ///< empty: pasted
    QByteArray pasted = {}; ///< the pasted text, as long as it is locked; else empty
    Result<CertificateFile> content = CertificateFile();

    bool isLocked() const; ///< a passphrase may open it
    bool hasCertificates() const { return content && !content->certificates.isEmpty(); }
};

/// One job of reading.
struct IntakeParameters
{
    const FileStore *files = nullptr; ///< outlives the job
    const CertificateReader *reader = nullptr; ///< likewise
    QList<IntakeFile> toRead;
    QCA::SecureArray passphrase = {}; ///< tried on every one; empty: none
};

/// Reads every file in turn, for QtConcurrent::run; a result a file, in their order. A file that
/// fails is a result as well. The progress value is the number of files read, its text the path.
void runIntake(QPromise<IntakeFile> &promise, const IntakeParameters &parameters);

/// The draft with the certificates of all those files brought in.
Draft withTaken(const Draft &draft, const QList<IntakeFile> &files);

} // namespace bindwright
