// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "platform/files/filesystem.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int lockInterval = 20; // milliseconds

/// What errno says about \a path.
tl::unexpected<Error> failed(const QString &path)
{
    return failure(Code::FileUnwritable, path, qt_error_string(errno));
}

Result<> resultOf(int returned, const QString &path)
{
    if (returned != 0)
        return failed(path);
    return {};
}

/// An open file or folder.
class Descriptor final
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    { }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_descriptor >= 0; }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written =
            ::write(descriptor, content.constData() + done, size_t(content.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(written, 0);
    }
    return true;
}

/// Access lists, security labels and the like, as far as the file system takes them.
void copyAttributes(int from, int to)
{
    QByteArray names(qMax<qsizetype>(::flistxattr(from, nullptr, 0), 0), '\0');
    names.truncate(qMax<qsizetype>(::flistxattr(from, names.data(), size_t(names.size())), 0));
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        QByteArray value(qMax<qsizetype>(::fgetxattr(from, name.constData(), nullptr, 0), 0), '\0');
        if (::fgetxattr(from, name.constData(), value.data(), size_t(value.size())) == value.size())
            ::fsetxattr(to, name.constData(), value.constData(), size_t(value.size()), 0);
    }
}

/// Gives \a to the owner, permissions and attributes of \a model.
bool becomeLike(int to, const QString &model)
{
    const Descriptor from(model, O_RDONLY);
    struct stat status = {};
    if (!from.isOpen() || ::fstat(from.get(), &status) != 0)
        return false;
    // Only root may give files away; a colleague's file in a shared folder becomes ours, as with git.
    const bool isOwnerKept = ::fchown(to, status.st_uid, status.st_gid) == 0;
    const bool isGroupKept = isOwnerKept || ::fchown(to, uid_t(-1), status.st_gid) == 0;
    copyAttributes(from.get(), to);
    mode_t mode = status.st_mode & 0777;
    if (!isGroupKept)
        mode &= ~mode_t(070); // those rights were another group's
    return ::fchmod(to, mode) == 0;
}

class LinuxLock final : public FolderLock
{
public:
    explicit LinuxLock(const QString &path)
        : m_file(path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600)
    { }

    bool isOpen() const { return m_file.isOpen(); }
    /// flock(), not a file that is there or not: the system ends it with the process.
    bool take() { return ::flock(m_file.get(), LOCK_EX | LOCK_NB) == 0; }

private:
    Descriptor m_file;
};

class LinuxFileSystem final : public FileSystem
{
public:
    Result<> writeNew(const QString &path, const QByteArray &content, const QString &model) override
    {
        return write(path, content, model, model.isEmpty() ? 0666 : 0600);
    }

    Result<> writeSecret(const QString &path, const QByteArray &content) override
    {
        return write(path, content, {}, 0600);
    }

    static Result<> write(const QString &path, const QByteArray &content, const QString &model, mode_t mode)
    {
        const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (!file.isOpen())
            return failed(path);
        if ((model.isEmpty() || becomeLike(file.get(), model)) && writeAll(file.get(), content)
            && ::fsync(file.get()) == 0)
            return {};
        const auto error = failed(path);
        ::unlink(QFile::encodeName(path).constData());
        return error;
    }

    Result<> keep(const QString &first, const QString &second) override
    {
        const QByteArray from = QFile::encodeName(first);
        const QByteArray to = QFile::encodeName(second);
        if (::link(from.constData(), to.constData()) == 0)
            return {};
        if (errno == EEXIST || errno == ENOENT)
            return failed(second);
        QFile original(first);
        if (!original.open(QIODevice::ReadOnly))
            return failure(Code::FileUnwritable, first, original.errorString());
        return writeNew(second, original.readAll(), first);
    }

    Result<> rename(const QString &from, const QString &to) override
    {
        return resultOf(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), to);
    }

    Result<> remove(const QString &path) override
    {
        return resultOf(::unlink(QFile::encodeName(path).constData()), path);
    }

    Result<> makeFolder(const QString &path, Visibility visibility) override
    {
        const mode_t mode = visibility == Visibility::Private ? 0700 : 0777;
        return resultOf(::mkdir(QFile::encodeName(path).constData(), mode), path);
    }

    Result<> removeFolder(const QString &path) override
    {
        return resultOf(::rmdir(QFile::encodeName(path).constData()), path);
    }

    Result<> flushFolder(const QString &path) override
    {
        const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
        if (!folder.isOpen())
            return failed(path);
        // Some network file systems cannot, and say EINVAL.
        if (::fsync(folder.get()) != 0 && errno != EINVAL)
            return failed(path);
        return {};
    }

    Result<bool> exists(const QString &path) const override
    {
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
            return true;
        if (errno == ENOENT || errno == ENOTDIR)
            return false;
        return failure(Code::FileUnreadable, path, qt_error_string(errno));
    }

    bool isOurs(const QString &path) const override
    {
        struct stat status = {};
        return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && !S_ISLNK(status.st_mode)
            && status.st_uid == ::geteuid() && (status.st_mode & 022) == 0;
    }

    Result<std::unique_ptr<FolderLock>> lock(const QString &path, std::chrono::milliseconds patience) override
    {
        auto lock = std::make_unique<LinuxLock>(path);
        if (!lock->isOpen())
            return failed(path);
        const QDeadlineTimer deadline(patience);
        while (!lock->take()) {
            if (errno != EWOULDBLOCK && errno != EINTR)
                return failed(path);
            if (deadline.hasExpired())
                return failure(Code::FileUnwritable, path, qt_error_string(EBUSY));
            QThread::msleep(lockInterval);
        }
        return lock;
    }
};

} // namespace

std::unique_ptr<FileSystem> makeFileSystem()
{
    return std::make_unique<LinuxFileSystem>();
}

QString systemStateFolder()
{
    // XDG Base Directory Specification 0.8; a relative path is to be ignored.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isRelativePath(base))
        base = QDir::homePath() + u"/.local/state"_s;
    return QDir::cleanPath(base + u"/bindwright"_s);
}

} // namespace bindwright
