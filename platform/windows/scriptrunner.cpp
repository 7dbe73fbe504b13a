// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "handle.h"

#include "platform/files/filesystem.h"
#include "platform/platform.h"
#include "platform/scripts/powershellrunner.h"

#include <QDir>

#include <objbase.h>
#include <shellapi.h>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Windows PowerShell, which every Windows that has IIS has.
QString powerShell()
{
    wchar_t folder[MAX_PATH] = {};
    GetSystemDirectoryW(folder, MAX_PATH);
    return QString::fromWCharArray(folder) + u"\\WindowsPowerShell\\v1.0\\powershell.exe"_s;
}

tl::unexpected<Error> failed(DWORD error = GetLastError())
{
    return failure(error == ERROR_CANCELLED ? Code::ElevationRefused : Code::ProgramFailed, powerShell(),
                   qt_error_string(int(error)));
}

/// A file that nobody can change as long as this lives: what an administrator runs is what we wrote, whoever
/// else may write where it lies.
class HeldFile final
{
public:
    explicit HeldFile(const QString &path)
        : m_file(CreateFileW(path.toStdWString().c_str(), GENERIC_READ, FILE_SHARE_READ, nullptr,
                             OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr))
    { }

    bool holds(const QByteArray &content) const
    {
        QByteArray found(content.size() + 1, '\0');
        DWORD size = 0;
        return m_file.isOpen() && ReadFile(m_file.get(), found.data(), DWORD(found.size()), &size, nullptr)
            && found.first(qsizetype(size)) == content;
    }

private:
    Handle m_file;
};

class ElevatedProgram final : public StartedProgram
{
public:
    ElevatedProgram(HANDLE process, std::unique_ptr<HeldFile> script)
        : m_process(process)
        , m_script(std::move(script))
    { }

    Result<std::optional<int>> wait(std::chrono::milliseconds patience) override
    {
        DWORD exitCode = 0;
        switch (WaitForSingleObject(m_process.get(), DWORD(patience.count()))) {
        case WAIT_TIMEOUT:
            return std::optional<int>();
        case WAIT_OBJECT_0:
            if (GetExitCodeProcess(m_process.get(), &exitCode))
                return std::optional(int(exitCode));
            [[fallthrough]];
        default:
            return failed();
        }
    }

private:
    const Handle m_process;
    const std::unique_ptr<HeldFile> m_script;
};

/// One command line. Paths of Windows have no quotes in them, and none here ends in a backslash.
std::wstring commandLine(const QStringList &arguments)
{
    QStringList quoted;
    for (const QString &argument : arguments)
        quoted.append(argument.startsWith(u'-') ? argument : u'"' + argument + u'"');
    return quoted.join(u' ').toStdWString();
}

Result<std::unique_ptr<StartedProgram>> startElevated(const ScriptFile &script, const QStringList &arguments)
{
    const QString path = arguments.value(arguments.indexOf(u"-File"_s) + 1);
    auto held = std::make_unique<HeldFile>(path);
    if (!held->holds(script.content))
        return failure(Code::FileChanged, path);
    // The shell asks for an administrator by COM. ShellExecuteEx, Remarks
    const bool hasCom = SUCCEEDED(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED | COINIT_DISABLE_OLE1DDE));
    const std::wstring program = powerShell().toStdWString();
    const std::wstring parameters = commandLine(arguments);
    SHELLEXECUTEINFOW info = {};
    info.cbSize = sizeof(info);
    info.fMask = SEE_MASK_NOCLOSEPROCESS | SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI;
    info.lpVerb = L"runas";
    info.lpFile = program.c_str();
    info.lpParameters = parameters.c_str();
    info.nShow = SW_HIDE;
    const bool started = ShellExecuteExW(&info);
    const DWORD error = GetLastError();
    if (hasCom)
        CoUninitialize();
    if (!started)
        return failed(error);
    return std::make_unique<ElevatedProgram>(info.hProcess, std::move(held));
}

} // namespace

std::unique_ptr<ScriptRunner> makeScriptRunner()
{
    return std::make_unique<PowerShellRunner>(startElevated, systemStateFolder() + u"/server.log"_s);
}

} // namespace bindwright
