// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// Stands between a program and the C library (LD_PRELOAD) and lets the system calls that change files
// go wrong: the program itself is what ships. Told by the environment:
//   BINDWRIGHT_FAULT_IN     only calls on files in this folder count
//   BINDWRIGHT_FAULT_LOG    a file that gets the name of each call that counts, a line each
//   BINDWRIGHT_FAULT_AT     the call that goes wrong, from 0; unset: none
//   BINDWRIGHT_FAULT_DO     kill, half (of a write, then killed), stop, interrupt, or an errno
//   BINDWRIGHT_FAULT_LASTS  set: so does every call after it, and those that only look as well
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::string environment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

struct Fault
{
    std::string folder = environment("BINDWRIGHT_FAULT_IN");
    std::string log = environment("BINDWRIGHT_FAULT_LOG");
    std::string what = environment("BINDWRIGHT_FAULT_DO");
    long at = environment("BINDWRIGHT_FAULT_AT").empty() ? -1 : std::stol(environment("BINDWRIGHT_FAULT_AT"));
    bool lasts = !environment("BINDWRIGHT_FAULT_LASTS").empty();
    long count = 0;
    bool tripped = false;
};

Fault &fault()
{
    static Fault it;
    return it;
}

/// The path behind a name as a call takes it.
std::string pathOf(int folder, const char *name)
{
    if (!name || name[0] == '/')
        return name ? name : "";
    char target[PATH_MAX] = "";
    const std::string link =
        folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
    const ssize_t size = ::readlink(link.c_str(), target, sizeof target);
    const std::string base(target, size > 0 ? size_t(size) : 0);
    return name[0] == '\0' ? base : base + '/' + name;
}

bool counts(const std::string &path)
{
    const std::string &folder = fault().folder;
    return path.compare(0, folder.size(), folder) == 0
        && (path.size() == folder.size() || path[folder.size()] == '/');
}

void note(const char *call, const std::string &path)
{
    if (fault().log.empty())
        return;
    const std::string line = std::string(call) + ' ' + path + '\n';
    const long file =
        ::syscall(SYS_openat, AT_FDCWD, fault().log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    ::syscall(SYS_write, file, line.c_str(), line.size());
    ::syscall(SYS_close, file);
}

/// Whether a call that changes files fails, with errno set. It may not return at all.
bool fails(const char *call, const std::string &path)
{
    Fault &it = fault();
    if (!counts(path))
        return false;
    note(call, path);
    const bool isDue = it.count++ == it.at;
    if (!isDue && !(it.tripped && it.lasts))
        return false;
    it.tripped = true;
    if (it.what == "kill")
        ::raise(SIGKILL);
    if (it.what == "stop")
        ::raise(SIGSTOP);
    if (it.what == "interrupt")
        ::raise(SIGINT); // as Ctrl+C does; the call itself succeeds
    errno = std::atoi(it.what.c_str());
    return errno != 0;
}

/// The same for a call that only looks: fails once the place is gone.
bool isGone(const std::string &path)
{
    const Fault &it = fault();
    if (!it.tripped || !it.lasts || !counts(path))
        return false;
    errno = std::atoi(it.what.c_str());
    return errno != 0 && errno != ENOSPC; // a full disk can be looked at
}

bool writes(int flags)
{
    return (flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC)) != 0;
}

bool openFails(const std::string &path, int flags)
{
    return writes(flags) ? fails("open", path) : isGone(path);
}

/// The C library's own function of that name.
template<class F>
F *real(F *, const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

#define REAL(name) real(&::name, #name)

extern "C" {

#define OPEN(name)                                                                                           \
    int name(const char *path, int flags, ...)                                                               \
    {                                                                                                        \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                                      \
        va_end(rest);                                                                                        \
        return openFails(pathOf(AT_FDCWD, path), flags) ? -1 : REAL(name)(path, flags, mode);                \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                                                         \
    int name(int folder, const char *path, int flags, ...)                                                   \
    {                                                                                                        \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        const mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                                      \
        va_end(rest);                                                                                        \
        return openFails(pathOf(folder, path), flags) ? -1 : REAL(name)(folder, path, flags, mode);          \
    }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int file, const void *data, size_t size)
{
    const std::string path = pathOf(file, "");
    const bool isLast = counts(path) && fault().count == fault().at && fault().what == "half";
    if (isLast) {
        REAL(write)(file, data, size / 2);
        ::raise(SIGKILL);
    }
    return fails("write", path) ? -1 : REAL(write)(file, data, size);
}

#define CHANGES(name, parameters, path, arguments, ...)                                                      \
    int name parameters __VA_ARGS__                                                                          \
    {                                                                                                        \
        return fails(#name, path) ? -1 : REAL(name) arguments;                                               \
    }
#define LOOKS(name, parameters, path, arguments)                                                             \
    int name parameters noexcept                                                                             \
    {                                                                                                        \
        return isGone(path) ? -1 : REAL(name) arguments;                                                     \
    }

CHANGES(fsync, (int file), pathOf(file, ""), (file))
CHANGES(fdatasync, (int file), pathOf(file, ""), (file))
CHANGES(ftruncate, (int file, off_t size), pathOf(file, ""), (file, size), noexcept)
CHANGES(fchmod, (int file, mode_t mode), pathOf(file, ""), (file, mode), noexcept)
CHANGES(fchown, (int file, uid_t user, gid_t group), pathOf(file, ""), (file, user, group), noexcept)
CHANGES(fsetxattr, (int file, const char *name, const void *value, size_t size, int flags), pathOf(file, ""),
        (file, name, value, size, flags), noexcept)
CHANGES(flock, (int file, int how), pathOf(file, ""), (file, how), noexcept)
CHANGES(mkdir, (const char *path, mode_t mode), pathOf(AT_FDCWD, path), (path, mode), noexcept)
CHANGES(rmdir, (const char *path), pathOf(AT_FDCWD, path), (path), noexcept)
CHANGES(unlink, (const char *path), pathOf(AT_FDCWD, path), (path), noexcept)
CHANGES(rename, (const char *from, const char *to), pathOf(AT_FDCWD, to), (from, to), noexcept)
CHANGES(renameat2, (int in, const char *from, int out, const char *to, unsigned int flags), pathOf(out, to),
        (in, from, out, to, flags), noexcept)
CHANGES(link, (const char *from, const char *to), pathOf(AT_FDCWD, to), (from, to), noexcept)
CHANGES(linkat, (int in, const char *from, int out, const char *to, int flags), pathOf(out, to),
        (in, from, out, to, flags), noexcept)

LOOKS(access, (const char *path, int mode), pathOf(AT_FDCWD, path), (path, mode))
LOOKS(stat, (const char *path, struct stat *status), pathOf(AT_FDCWD, path), (path, status))
LOOKS(lstat, (const char *path, struct stat *status), pathOf(AT_FDCWD, path), (path, status))
LOOKS(stat64, (const char *path, struct stat64 *status), pathOf(AT_FDCWD, path), (path, status))
LOOKS(lstat64, (const char *path, struct stat64 *status), pathOf(AT_FDCWD, path), (path, status))
LOOKS(statx, (int folder, const char *path, int flags, unsigned int mask, struct statx *status),
      pathOf(folder, path), (folder, path, flags, mask, status))

char *realpath(const char *path, char *result) noexcept
{
    return isGone(pathOf(AT_FDCWD, path)) ? nullptr : REAL(realpath)(path, result);
}
}
