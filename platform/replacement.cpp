// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "replacement.h"

#include <QCryptographicHash>
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

/// \a path of a file that is not there, with the links on its way resolved.
QString resolvedNew(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    const QStringList missing = missingFolders(clean);
    const QString there = QFileInfo(missing.isEmpty() ? clean : missing.first()).path();
    return QDir::cleanPath(QFileInfo(there).canonicalFilePath()
                           + clean.mid(there == "/"_L1 ? 0 : there.size()));
}

QByteArray digestOfContent(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

Result<> Replacement::check()
{
    for (const FileChange &change : m_changes) {
        if (auto resolved = resolve(change); !resolved)
            return resolved;
    }
    return checkContents();
}

Result<> Replacement::resolve(const FileChange &change)
{
    const QFileInfo info(change.path);
    if (info.exists() != change.before.has_value())
        return failure(Code::FileChanged, change.path);
    if (info.isSymLink() && !info.exists())
        return failure(Code::FileUnwritable, change.path, qt_error_string(ENOENT));
    if (info.exists() && !info.isFile())
        return failure(Code::FileUnwritable, change.path, qt_error_string(info.isDir() ? EISDIR : EINVAL));
    // Renaming would replace a write-protected file as well; a version control may want it asked for.
    if (info.exists() && !info.isWritable())
        return failure(Code::FileUnwritable, change.path, qt_error_string(EACCES));

    ReplacedFile file;
    file.path = info.exists() ? info.canonicalFilePath() : resolvedNew(change.path);
    for (const ReplacedFile &other : std::as_const(m_set.files)) {
        if (other.path == file.path)
            return failure(Code::FileUnwritable, change.path, qt_error_string(EEXIST));
    }
    file.before = change.before ? digestOfContent(*change.before) : QByteArray();
    file.after = digestOfContent(change.after);
    m_set.files.append(file);
    for (const QString &folder : missingFolders(file.path)) {
        if (!m_set.madeFolders.contains(folder))
            m_set.madeFolders.append(folder);
    }
    return {};
}

Result<> Replacement::checkContents() const
{
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const ReplacedFile &file = m_set.files[i];
        if (file.before.isEmpty() ? QFileInfo::exists(file.path) : digestOf(file.path) != file.before)
            return failure(Code::FileChanged, m_changes[i].path);
    }
    return {};
}

Result<> Replacement::backUp(const QString &folder)
{
    const QString date = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = date;
    for (int i = 2; QFileInfo::exists(folder + u'/' + name); ++i)
        name = u"%1-%2"_s.arg(date).arg(i);
    m_set.folder = folder + u'/' + name;
    for (qsizetype i = 0; i < m_set.files.size(); ++i) {
        ReplacedFile &file = m_set.files[i];
        const QString beside = u"%1/.bindwright-%2-%3-"_s.arg(QFileInfo(file.path).path(), name).arg(i);
        file.fresh = beside + u"new"_s;
        if (file.before.isEmpty())
            continue;
        file.kept = beside + u"old"_s;
        file.backup = u"%1-%2"_s.arg(i).arg(QFileInfo(file.path).fileName());
    }

    Result<> done = m_system.makeFolder(m_set.folder, FileSystem::Visibility::Private);
    for (qsizetype i = 0; done && i < m_set.files.size(); ++i) {
        if (m_changes[i].before)
            done = m_system.writeNew(m_set.backupPath(m_set.files[i]), *m_changes[i].before, {});
    }
    if (done)
        done = m_system.writeNew(m_set.manifestPath(), manifestOf(m_set), {});
    if (done)
        done = m_system.writeNew(m_set.unfinishedPath(), {}, {});
    if (done)
        done = m_system.flushFolder(m_set.folder);
    if (done)
        done = m_system.flushFolder(folder);
    return done;
}

Result<> Replacement::write(const FileProgress &progress)
{
    for (const QString &folder : std::as_const(m_set.madeFolders)) {
        if (auto made = m_system.makeFolder(folder, FileSystem::Visibility::Usual); !made)
            return made;
    }
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        if (progress && !progress(int(i), m_changes[i].path))
            return failure(Code::Cancelled, m_changes[i].path);
        if (auto written = about(m_changes[i].path, writeOne(i)); !written)
            return written;
    }
    return {};
}

Result<> Replacement::writeOne(qsizetype index)
{
    const ReplacedFile &file = m_set.files[index];
    const QString model = file.kept.isEmpty() ? QString() : file.path;
    if (auto written = m_system.writeNew(file.fresh, m_changes[index].after, model); !written)
        return written;
    return file.kept.isEmpty() ? Result<>() : m_system.keep(file.path, file.kept);
}

Result<> Replacement::switchAll()
{
    if (auto checked = checkContents(); !checked)
        return checked;
    QStringList folders = m_set.madeFolders;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const ReplacedFile &file = m_set.files[i];
        if (auto renamed = about(m_changes[i].path, m_system.rename(file.fresh, file.path)); !renamed)
            return renamed;
        folders.append(QFileInfo(file.path).path());
    }
    folders.removeDuplicates();
    for (const QString &folder : std::as_const(folders)) {
        if (auto flushed = m_system.flushFolder(folder); !flushed)
            return flushed;
    }
    if (auto marked = m_system.rename(m_set.unfinishedPath(), m_set.switchedPath()); !marked)
        return marked;
    // All is done. What cannot be removed now is removed by the next start.
    static_cast<void>(finish(m_set, m_system));
    return {};
}

tl::unexpected<Error> Replacement::abandon(const Error &error)
{
    if (auto rolledBack = rollBack(m_set, m_system); rolledBack)
        discard(m_set, m_system);
    return tl::unexpected<Error>(error);
}

} // namespace bindwright
