// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/filesystem.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <windows.h>

#include <aclapi.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// What GetLastError() says about \a path.
tl::unexpected<Error> failed(const QString &path, DWORD error = GetLastError())
{
    return failure(Code::FileUnwritable, path, qt_error_string(int(error)));
}

Result<> resultOf(BOOL succeeded, const QString &path)
{
    if (!succeeded)
        return failed(path);
    return {};
}

/// The form of \a path that the system takes at any length.
std::wstring native(const QString &path)
{
    const QString text = QDir::toNativeSeparators(QDir::cleanPath(path));
    if (text.startsWith(u"\\\\?\\"_s))
        return text.toStdWString();
    if (text.startsWith(u"\\\\"_s))
        return (u"\\\\?\\UNC\\"_s + text.mid(2)).toStdWString();
    return (u"\\\\?\\"_s + text).toStdWString();
}

/// An open file.
class Handle final
{
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle)
    { }
    ~Handle()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Handle)

    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    HANDLE get() const { return m_handle; }

private:
    HANDLE m_handle;
};

bool writeAll(HANDLE file, const QByteArray &content)
{
    constexpr qsizetype largestPart = 1 << 20;
    for (qsizetype done = 0; done < content.size();) {
        DWORD written = 0;
        const auto part = DWORD(qMin(largestPart, content.size() - done));
        if (!WriteFile(file, content.constData() + done, part, &written, nullptr))
            return false;
        done += qsizetype(written);
    }
    return true;
}

/// Gives \a to the access list of \a model. Its owner stays ours: giving files away needs a privilege.
bool becomeLike(const std::wstring &to, const std::wstring &model)
{
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    DWORD error = GetNamedSecurityInfoW(model.c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                                        nullptr, &list, nullptr, &descriptor);
    const std::unique_ptr<void, decltype(&LocalFree)> owner(descriptor, &LocalFree);
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    if (error == ERROR_SUCCESS && !GetSecurityDescriptorControl(descriptor, &control, &revision))
        error = GetLastError();
    if (error == ERROR_SUCCESS) {
        const SECURITY_INFORMATION inheritance = control & SE_DACL_PROTECTED
            ? PROTECTED_DACL_SECURITY_INFORMATION
            : UNPROTECTED_DACL_SECURITY_INFORMATION;
        std::wstring name = to;
        error = SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | inheritance,
                                      nullptr, nullptr, list, nullptr);
    }
    SetLastError(error);
    return error == ERROR_SUCCESS;
}

class WindowsFileSystem final : public FileSystem
{
public:
    Result<> writeNew(const QString &path, const QByteArray &content, const QString &model) override
    {
        const std::wstring name = native(path);
        DWORD error = ERROR_SUCCESS;
        {
            const Handle file(CreateFileW(name.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                          FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
            if (!file.isOpen())
                return failed(path);
            if ((!model.isEmpty() && !becomeLike(name, native(model))) || !writeAll(file.get(), content)
                || !FlushFileBuffers(file.get()))
                error = GetLastError();
        }
        if (error == ERROR_SUCCESS)
            return {};
        DeleteFileW(name.c_str());
        return failed(path, error);
    }

    Result<> keep(const QString &first, const QString &second) override
    {
        const std::wstring from = native(first);
        const std::wstring to = native(second);
        if (CreateHardLinkW(to.c_str(), from.c_str(), nullptr))
            return {};
        return resultOf(CopyFileW(from.c_str(), to.c_str(), TRUE), second);
    }

    Result<> rename(const QString &from, const QString &to) override
    {
        // Write-through: the new name lasts once this returns, as after fsync() of the folder.
        return resultOf(MoveFileExW(native(from).c_str(), native(to).c_str(),
                                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH),
                        to);
    }

    Result<> remove(const QString &path) override
    {
        if (!DeleteFileW(native(path).c_str()) && GetLastError() != ERROR_FILE_NOT_FOUND
            && GetLastError() != ERROR_PATH_NOT_FOUND)
            return failed(path);
        return {};
    }

    Result<> makeFolder(const QString &path, Visibility) override
    {
        // What lies below %LOCALAPPDATA% is this user's already.
        return resultOf(CreateDirectoryW(native(path).c_str(), nullptr), path);
    }

    Result<> removeFolder(const QString &path) override
    {
        return resultOf(RemoveDirectoryW(native(path).c_str()), path);
    }

    Result<> flushFolder(const QString &) override
    {
        return {}; // rename() wrote through; NTFS journals the rest
    }
};

} // namespace

std::unique_ptr<FileSystem> makeFileSystem()
{
    return std::make_unique<WindowsFileSystem>();
}

QString systemStateFolder()
{
    return QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                           + u"/Bindwright"_s);
}

} // namespace bindwright
