// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/session/session.h"
#include "tests/support/fakefilestore.h"

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

/// Runs nothing: says what it is told to, step by step where a test holds it up.
class Scripts final : public ScriptRunner
{
public:
    std::optional<Error> reason; ///< why nothing can be run
    QStringList lines; ///< of the log
    Result<int> exitCode = 0;
    QStringList ran; ///< name and arguments of each run
    std::function<void()> beforeEach; ///< each line
    bool ignoresCancel = false; ///< as a script that is in the middle of something

    std::optional<Error> obstacle() const override { return reason; }
    Result<int> run(const ScriptFile &script, const QStringList &arguments,
                    const ScriptFollower &follower) override
    {
        ran.append((QStringList{script.name} + arguments).join(u' '));
        for (const QString &line : std::as_const(lines)) {
            if (beforeEach)
                beforeEach();
            if (follower.isCancelled() && !ignoresCancel)
                return int(ScriptExit::Stopped);
            follower.logged(ScriptLine::of(line));
        }
        return exitCode;
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
    Scripts scripts;
    PlatformServices services{files, reader, scripts, noon};
    Session session;
};

} // namespace fakes
