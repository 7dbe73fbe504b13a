// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "replacement.h"

#include "filecontent.h"
#include "rollback.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// \a result, said of the file that the user knows and not of what stands beside it.
Result<> about(const QString &path, const Result<> &result)
{
    if (result)
        return result;
    return failure(result.error().code, path, result.error().detail);
}

/// The folders that \a path needs and that are not there, outermost first.
QStringList missingFolders(const QString &path)
{
    QStringList missing;
    for (QString folder = QFileInfo(path).path(); !QFileInfo::exists(folder);
         folder = QFileInfo(folder).path())
        missing.prepend(folder);
    return missing;
}

/// Whether the folder that \a path is in is one, or can be made.
bool canHaveFolder(const QString &path)
{
    const QStringList missing = missingFolders(path);
    return QFileInfo(QFileInfo(missing.isEmpty() ? path : missing.first()).path()).isDir();
}

/// \a path of a file that is not there, with the links on its way resolved.
QString resolvedNew(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const QStringList missing = missingFolders(clean);
    const QString there = QFileInfo(missing.isEmpty() ? clean : missing.first()).path();
    return QDir::cleanPath(QFileInfo(there).canonicalFilePath()
                           + clean.mid(there == "/"_L1 ? 0 : there.size()));
}

/// As ReplacedFile has it: empty where there is no file.
QByteArray digestOrNone(const std::optional<QByteArray> &content)
{
    return content ? digestOf(*content) : QByteArray();
}

} // namespace

QString resolvedPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : resolvedNew(path);
}

Result<> Replacement::check()
{
    for (const Exchange &exchange : m_exchanges) {
        if (auto resolved = resolve(exchange); !resolved)
            return resolved;
    }
    return checkContents();
}

Result<> Replacement::resolve(const Exchange &exchange)
{
    const QString &path = exchange.path;
    const QFileInfo info(path);
    if (info.exists() != exchange.before.has_value())
        return failure(Code::FileChanged, path);
    if (info.isSymLink() && !info.exists())
        return failure(Code::FileUnwritable, path, qt_error_string(ENOENT));
    if (info.exists() && !info.isFile())
        return failure(Code::FileUnwritable, path, qt_error_string(info.isDir() ? EISDIR : EINVAL));
    if (!info.exists() && !canHaveFolder(QDir::cleanPath(path)))
        return failure(Code::FileUnwritable, path, qt_error_string(ENOTDIR));
    // Renaming would replace a write-protected file as well; a version control may want it asked for.
    if (info.exists() && !info.isWritable())
        return failure(Code::FileUnwritable, path, qt_error_string(EACCES));

    const ReplacedFile file = {.path = resolvedPath(path),
                               .before = digestOrNone(exchange.before),
                               .after = digestOrNone(exchange.after)};
    for (const ReplacedFile &other : std::as_const(m_set.files)) {
        if (other.path == file.path)
            return failure(Code::FileUnwritable, path, qt_error_string(EEXIST));
    }
    m_set.files.append(file);
    for (const QString &folder : missingFolders(file.path)) {
        if (!m_set.madeFolders.contains(folder))
            m_set.madeFolders.append(folder);
    }
    return {};
}

Result<> Replacement::checkContent(qsizetype index) const
{
    const auto now = contentAt(m_set.files[index].path, m_system);
    if (!now)
        return failure(now.error().code, m_exchanges[index].path, now.error().detail);
    if (!now->is(m_set.files[index].before))
        return failure(Code::FileChanged, m_exchanges[index].path);
    return {};
}

Result<> Replacement::checkContents() const
{
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        if (auto checked = checkContent(i); !checked)
            return checked;
    }
    return {};
}

Result<> Replacement::backUp(const QString &folder)
{
    m_set.date = QDateTime::currentDateTimeUtc();
    m_set.folder = folder + u'/' + newSetName(folder, m_set.date);
    auto done = m_system.makeFolder(m_set.folder, FileSystem::Visibility::Private);
    if (done)
        done = keepOriginals();
    if (done)
        done = m_system.writeNew(m_set.manifestPath(), manifestOf(m_set), {});
    if (done)
        done = m_system.flushFolder(folder);
    return done ? setState(m_set, SetState::Prepared, SetState::Unfinished, m_system) : done;
}

Result<> Replacement::keepOriginals()
{
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        if (!m_exchanges[i].before)
            continue;
        if (auto kept = m_system.writeSecret(m_set.backupPath(i), *m_exchanges[i].before); !kept)
            return kept;
    }
    return {};
}

Result<> Replacement::write(const FileProgress &progress)
{
    for (const QString &folder : std::as_const(m_set.madeFolders)) {
        if (auto made = m_system.makeFolder(folder, FileSystem::Visibility::Usual); !made)
            return made;
    }
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        const QString &path = m_exchanges[i].path;
        if (progress && !progress(int(i), path))
            return failure(Code::Cancelled, path);
        if (auto written = about(path, writeOne(i)); !written)
            return written;
    }
    return {};
}

Result<> Replacement::writeOne(qsizetype index)
{
    const Exchange &exchange = m_exchanges[index];
    const QString &path = m_set.files[index].path;
    if (exchange.after) {
        const QString fresh = m_set.freshPath(index);
        const auto written = exchange.isSecret // the rights of what stood there were for what stood there
            ? m_system.writeSecret(fresh, *exchange.after)
            : m_system.writeNew(fresh, *exchange.after, exchange.before ? path : QString());
        if (!written)
            return written;
    }
    return exchange.before ? m_system.keep(path, m_set.keptPath(index)) : Result<>();
}

Result<> Replacement::switchOne(qsizetype index)
{
    // The last look at the file: after it, only the system can come in between.
    if (auto checked = checkContent(index); !checked)
        return checked;
    const QString &path = m_set.files[index].path;
    const auto done =
        m_exchanges[index].after ? m_system.rename(m_set.freshPath(index), path) : m_system.remove(path);
    return about(m_exchanges[index].path, done);
}

Result<> Replacement::switchAll()
{
    if (auto checked = checkContents(); !checked)
        return checked;
    for (qsizetype i = 0; i < m_exchanges.size(); ++i) {
        if (auto switched = switchOne(i); !switched)
            return switched;
    }
    if (auto flushed = flushFolders(); !flushed)
        return flushed;
    const auto marked = setState(m_set, SetState::Unfinished, SetState::Switched, m_system);
    if (!marked && stateOf(m_set.folder) != SetState::Switched)
        return marked;
    // All is done. What cannot be removed now is removed by the next start; nothing is while the
    // marker may not last, for the originals' second names are needed then.
    if (marked)
        static_cast<void>(finish(m_set, m_system));
    return {};
}

Result<> Replacement::flushFolders()
{
    QStringList folders = m_set.madeFolders;
    for (const QString &folder : std::as_const(m_set.madeFolders))
        folders.append(QFileInfo(folder).path()); // which has it as a new name
    for (const ReplacedFile &file : std::as_const(m_set.files))
        folders.append(QFileInfo(file.path).path());
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        if (auto flushed = m_system.flushFolder(folder); !flushed)
            return flushed;
    }
    return {};
}

tl::unexpected<Error> Replacement::abandon(const Error &error)
{
    // What fails here is tried again by the next start: the journal stays.
    if (m_set.folder.isEmpty())
        return tl::unexpected<Error>(error);
    const auto left = rollBack(m_set, m_system);
    if (left && left->isEmpty())
        discard(m_set.folder, m_system);
    else if (left)
        static_cast<void>(setState(m_set, stateOf(m_set.folder), SetState::Undone, m_system));
    return tl::unexpected<Error>(error);
}

} // namespace bindwright
