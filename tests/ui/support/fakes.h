// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/platformservices.h"
#include "model/session/session.h"
#include "tests/support/fakecertificatereader.h"
#include "tests/support/fakecertificatewriter.h"
#include "tests/support/fakefilestore.h"

#include <QTimeZone>

/// What stands in for the platform: files and certificates in memory.
namespace fakes {

using namespace bindwright;
using namespace Qt::StringLiterals;

using Reader = FakeCertificateReader;

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
    FakeCertificateWriter writer;
    PlatformServices services{files, reader, scripts, noon, writer, nullptr, nullptr, {u"OpenSSL 9.9.9"_s}};
    Session session;
};

} // namespace fakes
