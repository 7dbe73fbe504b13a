// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "../fakefilestore.h"

#include "model/services.h"
#include "model/session.h"

#include <QHash>
#include <QTimeZone>

/// What stands in for the platform: files and certificates in memory.
namespace fakes {

using namespace bindwright;
using namespace Qt::StringLiterals;

/// Knows files by their content: "locked:" before it asks for the passphrase "opensesame".
class Reader final : public CertificateReader
{
public:
    QHash<QByteArray, CertificateFile> known;

    Result<> prepare() override { return {}; }

    Result<CertificateFile> read(const QByteArray &content, const QString &path,
                                 const QCA::SecureArray &passphrase) const override
    {
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

    bool isSignedBy(const Certificate &certificate, const Certificate &issuer) const override
    {
        return certificate.issuerDer == issuer.subjectDer;
    }
};

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());
}

/// A session with its services and nothing in them.
struct Bench
{
    FakeFileStore files;
    Reader reader;
    Services services{files, reader, noon};
    Session session;
};

} // namespace fakes
