// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/platform.h"

#include <array>
#include <atomic>

#include <windows.h>

namespace bindwright {

namespace {

std::atomic_bool interrupted = false;

BOOL WINAPI noteEvent(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    interrupted = true;
    return TRUE;
}

class WindowsTerminal final : public Terminal
{
public:
    WindowsTerminal()
    {
        interrupted = false;
        SetConsoleCtrlHandler(noteEvent, TRUE);
    }
    ~WindowsTerminal() override { SetConsoleCtrlHandler(noteEvent, FALSE); }

    Result<QCA::SecureArray> askHidden(const QString &question) override
    {
        const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
        DWORD mode = 0;
        if (GetConsoleMode(input, &mode) == 0)
            return failure(Code::PassphraseMissing);
        const HANDLE screen = GetStdHandle(STD_ERROR_HANDLE);
        const std::wstring text = question.toStdWString();
        DWORD count = 0;
        WriteConsoleW(screen, text.c_str(), DWORD(text.size()), &count, nullptr);
        std::array<wchar_t, 2048> typed = {};
        SetConsoleMode(input, mode & ~DWORD(ENABLE_ECHO_INPUT));
        const BOOL isRead = ReadConsoleW(input, typed.data(), DWORD(typed.size()), &count, nullptr);
        SetConsoleMode(input, mode);
        WriteConsoleW(screen, L"\r\n", 2, &count, nullptr);
        const QCA::SecureArray line = utf8Of(typed.data());
        SecureZeroMemory(typed.data(), sizeof typed);
        if (!isRead || interrupted)
            return failure(Code::Cancelled);
        return line;
    }

    bool isInterrupted() const override { return interrupted; }

private:
    static QCA::SecureArray utf8Of(const wchar_t *text)
    {
        const int length = int(wcscspn(text, L"\r\n"));
        const int size = WideCharToMultiByte(CP_UTF8, 0, text, length, nullptr, 0, nullptr, nullptr);
        QCA::SecureArray bytes(size);
        WideCharToMultiByte(CP_UTF8, 0, text, length, bytes.data(), size, nullptr, nullptr);
        return bytes;
    }
};

} // namespace

bool outputIsTerminal()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_OUTPUT_HANDLE), &mode) != 0;
}

bool outputTakesColours()
{
    if (!qEnvironmentVariableIsEmpty("NO_COLOR"))
        return false;
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(output, &mode) != 0
        && SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

std::unique_ptr<Terminal> makeTerminal()
{
    return std::make_unique<WindowsTerminal>();
}

} // namespace bindwright
