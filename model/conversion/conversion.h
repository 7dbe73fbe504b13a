// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatewriter.h"
#include "model/draft/draft.h"

namespace bindwright {

/// How much of the chain goes into a file.
enum class IncludedChain { None, Intermediates, All };

/// What is to be made.
struct Conversion
{
    enum class Kind {
        File, ///< one file, of the form that its name asks for
        Split, ///< each certificate in the file that its destination takes
        CentralStore, ///< a PFX for each host, in the share of a Central Certificate Store
    };

    Kind kind = Kind::File;
    QString path; ///< absolute: the file, or the folder
    std::optional<IncludedChain> chain = {}; ///< none: what suits the file
    std::optional<PfxEncryption> encryption = {}; ///< none: what suits the target
    std::optional<Target> target = {}; ///< what the files are for; none: not said
    QString friendlyName = {}; ///< empty: none
    std::optional<Thumbprint> certificate = {}; ///< the one that it is about; none: the only leaf there is

    bool operator==(const Conversion &) const = default;
};

/// Why a PFX is protected as it is.
enum class EncryptionReason {
    Asked,
    ForCloudServices, ///< they do not take AES
    ForClassicPortal, ///< the same, for the files that a portal is given
    ForTarget, ///< Key Vault, or Windows Server 2019 and later
    NoTarget, ///< nothing says that it has to be the old form
};

struct EncryptionChoice
{
    PfxEncryption encryption = PfxEncryption::Aes;
    EncryptionReason reason = EncryptionReason::NoTarget;

    bool operator==(const EncryptionChoice &) const = default;
};

EncryptionChoice encryptionFor(const Conversion &wanted);

/// One file that is to be made.
struct OutgoingFile
{
    QString path; ///< absolute
    NewCertificateFile file;
    QString host = {}; ///< of a CentralStore, in Unicode form
    QStringList alsoFor = {}; ///< other certificates for the same host: they end earlier, or do not count yet

    const Certificate &certificate() const { return file.certificates.first(); }
    bool operator==(const OutgoingFile &) const = default;
};

/// The files that \a wanted comes to, of the certificates \a given (who signed whom is known), in their
/// order. Fails with NoCertificate, SeveralCertificates, NoPrivateKey, ContentLocked or
/// KeyUnreadable (the key is there), NoHostName or NotUnderstood (the name's ending).
/// An invalid \a now asks for no day.
Result<QList<OutgoingFile>> outgoingFiles(const QList<Certificate> &given, const Conversion &wanted,
                                          const QDateTime &now);

/// Whether \a one is better to serve \a now than \a other: it counts today, or ends later.
bool servesBetter(const Certificate &one, const Certificate &other, const QDateTime &now);

/// The names of the certificates in \a files that get no file in the share of a CentralStore: clients cannot
/// ask for them by SNI.
QStringList namesWithoutFile(const QList<OutgoingFile> &files);

/// The same, of those whose file would have the name of a device of Windows.
QStringList namesOfDevices(const QList<OutgoingFile> &files);

/// Whether one of \a files is under a passphrase.
bool needPassphrase(const QList<OutgoingFile> &files);

} // namespace bindwright
