// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatereader.h"

#include <QHash>

#include <functional>

namespace bindwright {

/// Knows files by their content: "locked:" before it asks for the passphrase "opensesame".
class FakeCertificateReader final : public CertificateReader
{
public:
    QHash<QByteArray, CertificateFile> known;
    std::function<void()> beforeEach; ///< called before each file is read

    Result<> prepare() override { return {}; }

    Result<CertificateFile> read(const QByteArray &content, const QString &path,
                                 const QCA::SecureArray &passphrase) const override
    {
        if (beforeEach)
            beforeEach();
        QByteArray name = content.trimmed();
        if (name.startsWith("locked:")) {
            if (passphrase.isEmpty())
                return failure(Code::PassphraseNeeded, path);
            if (passphrase.toByteArray() != "opensesame")
                return failure(Code::WrongPassphrase, path);
            name = name.mid(7);
        }
        if (!known.contains(name))
            return failure(Code::NoCertificate, path);
        CertificateFile file = known.value(name);
        file.path = path;
        for (Certificate &certificate : file.certificates)
            certificate.file = path;
        return file;
    }

    /// Its certificates have no keys: their names have to do.
    Signers signersOf(const QList<Certificate> &) const override { return {}; }
};

} // namespace bindwright
