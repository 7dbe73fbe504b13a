// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/files/filesystem.h"

#include "handle.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QThread>

#include <aclapi.h>
#include <sddl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int lockInterval = 20; // milliseconds

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

/// Sees to it that the file and its name last: FlushFileBuffers() writes NTFS's log as well.
Result<> flush(const QString &path)
{
    const Handle file(CreateFileW(native(path).c_str(), GENERIC_WRITE,
                                  FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.isOpen())
        return failed(path);
    return resultOf(FlushFileBuffers(file.get()), path);
}

/// Where a file system has no ReplaceFile(): FAT, and servers that do not know it.
bool isReplaceUnsupported(DWORD error)
{
    return error == ERROR_INVALID_FUNCTION || error == ERROR_NOT_SUPPORTED
        || error == ERROR_CALL_NOT_IMPLEMENTED;
}

/// What the process's token says of itself in that class; empty: it does not tell.
QByteArray tokenInformation(TOKEN_INFORMATION_CLASS which)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    const Handle owner(token);
    DWORD size = 0;
    GetTokenInformation(token, which, nullptr, 0, &size);
    QByteArray information(qsizetype(size), '\0');
    if (size == 0 || !GetTokenInformation(token, which, information.data(), size, &size))
        return {};
    return information;
}

/// Whether \a owner is this user, or the group that an elevated process gives what it makes.
bool isOwnSid(PSID owner)
{
    const QByteArray user = tokenInformation(TokenUser);
    const QByteArray group = tokenInformation(TokenOwner);
    return (!user.isEmpty()
            && EqualSid(owner, reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid))
        || (!group.isEmpty()
            && EqualSid(owner, reinterpret_cast<const TOKEN_OWNER *>(group.constData())->Owner));
}

/// A file that is open to nobody else; the system closes it with the process.
class WindowsLock final : public FolderLock
{
public:
    explicit WindowsLock(const std::wstring &path)
        : m_file(CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
                             FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr))
    { }

    bool isTaken() const { return m_file.isOpen(); }

private:
    Handle m_file;
};

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
        return write(path, content, model, nullptr);
    }

    Result<> writeSecret(const QString &path, const QByteArray &content) override
    {
        // Its owner, the system and administrators, and nothing that the folder would hand down.
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:P(A;;FA;;;OW)(A;;FA;;;SY)(A;;FA;;;BA)",
                                                                  SDDL_REVISION_1, &descriptor, nullptr))
            return failed(path);
        const std::unique_ptr<void, decltype(&LocalFree)> owner(descriptor, &LocalFree);
        SECURITY_ATTRIBUTES attributes = {sizeof attributes, descriptor, FALSE};
        return write(path, content, {}, &attributes);
    }

    static Result<> write(const QString &path, const QByteArray &content, const QString &model,
                          SECURITY_ATTRIBUTES *attributes)
    {
        const std::wstring name = native(path);
        DWORD error = ERROR_SUCCESS;
        {
            const Handle file(CreateFileW(name.c_str(), GENERIC_WRITE, 0, attributes, CREATE_NEW,
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
        // ReplaceFile() keeps what belongs to the name: attributes, streams, creation time, access list.
        constexpr DWORD flags = REPLACEFILE_IGNORE_MERGE_ERRORS | REPLACEFILE_IGNORE_ACL_ERRORS;
        if (ReplaceFileW(native(to).c_str(), native(from).c_str(), nullptr, flags, nullptr, nullptr))
            return flush(to);
        const DWORD error = GetLastError();
        const bool isNew = error == ERROR_FILE_NOT_FOUND;
        if (!isNew && !isReplaceUnsupported(error))
            return failed(to, error);
        // Write-through: the new name lasts once this returns, as after fsync() of the folder.
        return resultOf(MoveFileExW(native(from).c_str(), native(to).c_str(),
                                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH),
                        to);
    }

    Result<> remove(const QString &path) override
    {
        return resultOf(DeleteFileW(native(path).c_str()), path);
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

    Result<bool> exists(const QString &path) const override
    {
        if (GetFileAttributesW(native(path).c_str()) != INVALID_FILE_ATTRIBUTES)
            return true;
        const DWORD error = GetLastError();
        if (error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND)
            return false;
        return failure(Code::FileUnreadable, path, qt_error_string(int(error)));
    }

    /// The owner is asked, not the access list: what lies in the profile inherits one that lets in
    /// this user, administrators and the system alone.
    bool isOurs(const QString &path) const override
    {
        std::wstring name = native(path);
        const DWORD attributes = GetFileAttributesW(name.c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_REPARSE_POINT))
            return false;
        PSID sid = nullptr;
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        const DWORD error = GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION,
                                                  &sid, nullptr, nullptr, nullptr, &descriptor);
        const std::unique_ptr<void, decltype(&LocalFree)> owner(descriptor, &LocalFree);
        return error == ERROR_SUCCESS && isOwnSid(sid);
    }

    Result<std::unique_ptr<FolderLock>> lock(const QString &path, std::chrono::milliseconds patience) override
    {
        const std::wstring name = native(path);
        const QDeadlineTimer deadline(patience);
        for (;;) {
            auto lock = std::make_unique<WindowsLock>(name);
            if (lock->isTaken())
                return lock;
            const DWORD error = GetLastError();
            if (error != ERROR_SHARING_VIOLATION || deadline.hasExpired())
                return failed(path, error);
            QThread::msleep(lockInterval);
        }
    }
};

} // namespace

std::unique_ptr<FileSystem> makeFileSystem()
{
    return std::make_unique<WindowsFileSystem>();
}

QString systemStateFolder()
{
    // %LOCALAPPDATA%: the writable one of the generic places is the user's own profile, never
    // %ProgramData%, where others may make folders.
    return QDir::cleanPath(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                           + u"/Bindwright"_s);
}

} // namespace bindwright
