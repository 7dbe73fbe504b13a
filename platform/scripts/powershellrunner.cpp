// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "powershellrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr std::chrono::milliseconds glance{100}; ///< between two looks at the log

Result<> write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return failure(Code::FileUnwritable, path, file.errorString());
    return {};
}

/// Follows a log that somebody else writes, from its present end on.
class Tail final
{
public:
    explicit Tail(const QString &path)
        : m_path(path)
        , m_read(QFileInfo(path).size())
    { }

    /// Hands on the lines that were added. Opened anew each time: the script may put the file away.
    void follow(const std::function<void(const ScriptLine &)> &logged)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        if (file.size() < m_read)
            m_read = 0; // it was put away, and this is its successor
        file.seek(m_read);
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (!line.endsWith('\n'))
                break; // the rest of it comes
            m_read += line.size();
            logged(ScriptLine::of(QString::fromUtf8(line).trimmed()));
        }
    }

private:
    const QString m_path;
    qint64 m_read;
};

} // namespace

PowerShellRunner::PowerShellRunner(StartPowerShell start, QString logPath)
    : m_start(std::move(start))
    , m_logPath(std::move(logPath))
{ }

Result<int> PowerShellRunner::run(const ScriptFile &script, const QStringList &arguments,
                                  const ScriptFollower &follower)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Code::FileUnwritable, QDir::tempPath(), folder.errorString());
    const auto native = [](const QString &path) { return QDir::toNativeSeparators(path); };
    const QString scriptPath = folder.filePath(script.name);
    const QString stopPath = folder.filePath(u"stop"_s);
    QDir().mkpath(QFileInfo(m_logPath).path());
    if (const auto written = write(scriptPath, script.content); !written)
        return tl::unexpected(written.error());
    Tail tail(m_logPath);
    const QStringList all{u"-NoProfile"_s, u"-NonInteractive"_s, u"-ExecutionPolicy"_s, u"Bypass"_s,
                          u"-File"_s,      native(scriptPath),   u"-LogPath"_s,         native(m_logPath),
                          u"-StopPath"_s,  native(stopPath)};
    const auto program = m_start(script, all + arguments);
    if (!program)
        return tl::unexpected(program.error());
    while (true) {
        const auto exitCode = (*program)->wait(glance);
        tail.follow(follower.logged);
        if (!exitCode)
            return tl::unexpected(exitCode.error());
        if (*exitCode)
            return **exitCode;
        if (follower.isCancelled() && !QFile::exists(stopPath))
            write(stopPath, {}); // where that fails it is tried again
    }
}

} // namespace bindwright
