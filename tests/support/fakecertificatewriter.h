// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/certificates/certificatewriter.h"

namespace bindwright {

/// Has the key of every certificate once it has a source, and writes what a file would be in words.
class FakeCertificateWriter final : public CertificateWriter
{
public:
    std::unique_ptr<KeyRing> open(const QList<KeySource> &sources) const override
    {
        return std::make_unique<Ring>(!sources.isEmpty());
    }

private:
    class Ring final : public KeyRing
    {
    public:
        explicit Ring(bool hasKeys)
            : m_hasKeys(hasKeys)
        { }

        bool hasKeyOf(const Certificate &) const override { return m_hasKeys; }

        Result<QByteArray> make(const NewCertificateFile &file, const QCA::SecureArray &) const override
        {
            QByteArrayList names;
            for (const Certificate &certificate : file.certificates)
                names.append(displayName(certificate).toUtf8());
            if (file.key == NewCertificateFile::Key::With && !m_hasKeys)
                return failure(Code::NoPrivateKey);
            return QByteArray(file.key == NewCertificateFile::Key::With ? "key of " : "") + names.join(", ");
        }

    private:
        bool m_hasKeys;
    };
};

} // namespace bindwright
