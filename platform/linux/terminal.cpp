// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <array>
#include <csignal>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace bindwright {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void noteSignal(int)
{
    interrupted = 1;
}

/// Typing is not shown as long as it lives.
class HiddenTyping final
{
public:
    HiddenTyping()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        hidden.c_lflag |= ECHONL; // the end of the line is
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    termios m_before = {};
};

constexpr std::array ends = {SIGINT, SIGTERM, SIGHUP};

/// Waits for keys. Signals come through while it waits and at no other time: none can slip by before it does.
class KeyWait final
{
public:
    KeyWait()
    {
        sigset_t held;
        ::sigemptyset(&held);
        for (const int signal : ends)
            ::sigaddset(&held, signal);
        ::pthread_sigmask(SIG_BLOCK, &held, &m_open);
    }
    ~KeyWait() { ::pthread_sigmask(SIG_SETMASK, &m_open, nullptr); }
    Q_DISABLE_COPY_MOVE(KeyWait)

    /// Whether there is something to read; else it was interrupted.
    bool wait() const
    {
        pollfd input = {STDIN_FILENO, POLLIN, 0};
        while (interrupted == 0) {
            if (::ppoll(&input, 1, nullptr, &m_open) > 0)
                return interrupted == 0;
        }
        return false;
    }

private:
    sigset_t m_open = {};
};

class LinuxTerminal final : public Terminal
{
public:
    LinuxTerminal()
    {
        interrupted = 0;
        struct sigaction action = {};
        action.sa_handler = noteSignal;
        for (size_t i = 0; i < ends.size(); ++i)
            ::sigaction(ends[i], &action, &m_before[i]);
    }
    ~LinuxTerminal() override
    {
        for (size_t i = 0; i < ends.size(); ++i)
            ::sigaction(ends[i], &m_before[i], nullptr);
    }

    Result<QCA::SecureArray> askHidden(const QString &question) override
    {
        if (::isatty(STDIN_FILENO) == 0)
            return failure(Code::PassphraseMissing);
        const HiddenTyping hidden;
        const KeyWait keys;
        const QByteArray text = question.toLocal8Bit();
        if (::write(STDERR_FILENO, text.constData(), size_t(text.size())) < 0)
            return failure(Code::PassphraseMissing);
        constexpr int longest = 4096;
        QCA::SecureArray line(longest);
        int size = 0;
        while (size < longest) {
            const ssize_t count = keys.wait() ? ::read(STDIN_FILENO, line.data() + size, 1) : -1;
            if (count < 0)
                return failure(Code::Cancelled);
            if (count == 0 || line[size] == '\n')
                break;
            ++size;
        }
        line.resize(size);
        return line;
    }

    bool isInterrupted() const override { return interrupted != 0; }

private:
    std::array<struct sigaction, ends.size()> m_before = {};
};

} // namespace

bool outputIsTerminal()
{
    return isatty(STDOUT_FILENO) != 0;
}

bool outputTakesColours()
{
    const QByteArray terminal = qgetenv("TERM");
    return qEnvironmentVariableIsEmpty("NO_COLOR") && !terminal.isEmpty() && terminal != "dumb"
        && outputIsTerminal();
}

std::unique_ptr<Terminal> makeTerminal()
{
    return std::make_unique<LinuxTerminal>();
}

} // namespace bindwright
