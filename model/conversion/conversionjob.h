// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "conversion.h"

#include "model/base/filestore.h"
#include "model/certificates/certificatereader.h"
#include "model/certificates/passphrases.h"

#include <QPromise>

#include <memory>

namespace bindwright {

/// What converting needs of the platform; all of it outlives the job.
struct ConversionServices
{
    FileStore *files = nullptr;
    const CertificateReader *reader = nullptr;
    const CertificateWriter *writer = nullptr;
};

/// What was read of the files that are given together: they have each other's keys, and complete each other's
/// chains.
struct ConversionInput
{
    QList<Certificate> certificates;
    QList<KeySource> sources;
};

/// Told before each file is made, and again before it is written: how many such steps are done, and its path.
/// Returning false cancels; nothing is written then.
using ConversionProgress = std::function<bool(int done, const QString &path)>;

/// Reads \a paths, of folders what they hold; certificates that were \a known before come along. Fails with
/// the error of the first that cannot be read, or NoCertificate or OnlyKey where none has a certificate.
Result<ConversionInput> readInput(const ConversionServices &services, const QStringList &paths,
                                  const Passphrases &passphrases, const QList<Certificate> &known = {});

/// How what stands under a new file's name stands to it.
enum class Standing {
    New, ///< there is nothing
    Same, ///< it has the same certificate, and its key
    OtherForm, ///< the same, but another encryption, or other certificates beside it
    Older, ///< another one for that name, which serves less well: see servesBetter()
    Newer, ///< another one for that name, which does not
    Other, ///< something else
    Locked, ///< the passphrase does not open it
};

struct MadeFile
{
    OutgoingFile outgoing;
    Standing standing = Standing::New;
    bool isWritten = false;
    QList<Certificate> there = {}; ///< what is in the file that stands there
};

/// Files to be made, and with what.
struct ConversionOrder
{
    enum class Existing { Keep, Overwrite };

    QList<OutgoingFile> files;
    Conversion::Kind kind = Conversion::Kind::File;
    QList<KeySource> sources;
    QCA::SecureArray passphrase = {}; ///< of the new files, and of those that stand in the share
    Existing existing = Existing::Keep;
    QDateTime now = {}; ///< invalid: the dates do not count
};

/// How it ended: all files that had to be written stand, or nothing was touched.
struct ConversionOutcome
{
    Result<> result = {};
    QList<MadeFile> files = {}; ///< as far as it came
};

/// The paths of the PFX files in the share of \a order, beside its own, that its passphrase does not open:
/// IIS opens all of a share with one. Of very many files the first 200.
QStringList lockedBeside(const ConversionServices &services, const ConversionOrder &order);

/// Compares with what is there, makes the files and writes them: new ones for this user alone. A store's file
/// that has the same certificate already is left alone, in whichever form it is. Fails with FileExists where
/// others are there and may not be overwritten, Cancelled, and as KeyRing::make() and FileStore::replace()
/// do.
ConversionOutcome convertFiles(const ConversionServices &services, const ConversionOrder &order,
                               const ConversionProgress &progress);

/// The whole of it in one job.
struct ConversionParameters
{
    ConversionServices services;
    QStringList sources; ///< absolute paths; the private key is in one of them
    Passphrases passphrases;
    QList<Certificate> known = {}; ///< brought in before
    Conversion wanted;
    QCA::SecureArray passphrase; ///< the new one
    ConversionOrder::Existing existing = ConversionOrder::Existing::Keep;
    QDateTime now;
};

/// For QtConcurrent::run. The promise's progress is the number of steps done, its text the path at work; the
/// outcome is told through \a outcome, for a cancelled future drops its result.
void runConversion(QPromise<void> &promise, const ConversionParameters &parameters,
                   const std::shared_ptr<ConversionOutcome> &outcome);

} // namespace bindwright
