// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "signers.h"

#include <QtCrypto>

namespace bindwright {

/// The largest certificate file that is read.
constexpr qint64 maximumCertificateFile = 16 * 1024 * 1024;

/// Reads certificate files. The platform implements it; threads may share one reader.
class CertificateReader
{
public:
    CertificateReader() = default;
    virtual ~CertificateReader() = default;
    Q_DISABLE_COPY_MOVE(CertificateReader)

    /// Starts the cryptography. Called once, before anything else here and before a QCA::SecureArray
    /// holds anything; not with the object, so that a window can be up first. Fails with ProviderMissing.
    virtual Result<> prepare() = 0;

    /// \a content is a whole file of any kind (told by content, not by name); \a path only labels
    /// the result and errors. \a passphrase opens PKCS#12 and encrypted PEM keys; an empty one is
    /// tried both as no passphrase and as the empty one.
    /// Fails with ProviderMissing (also before prepare()), PassphraseNeeded (it is locked and none was
    /// given), WrongPassphrase, AlgorithmUnsupported, CertificateDamaged, NoCertificate or FileTooLarge.
    virtual Result<CertificateFile> read(const QByteArray &content, const QString &path,
                                         const QCA::SecureArray &passphrase) const = 0;

    /// Who signed whom among \a given: of each whose signer was not known and is found, what is to be
    /// put into it with takeSigners(). No more than some thousand signatures are checked.
    virtual Signers signersOf(const QList<Certificate> &given) const = 0;
};

} // namespace bindwright
