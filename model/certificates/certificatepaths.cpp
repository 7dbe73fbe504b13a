// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatepaths.h"

#include <QFileInfo>
#include <QSet>

namespace bindwright {

namespace {

/// Goes through folders, each once.
class Descent final
{
public:
    explicit Descent(const FileStore &files)
        : m_files(files)
    { }

    void enter(const QString &folder, int level)
    {
        const QString real = QFileInfo(folder).canonicalFilePath(); // empty in a store that is no disk
        if (!real.isEmpty() && m_entered.contains(real))
            return;
        m_entered.insert(real);
        if (level > mostFolderLevels || m_found.size() >= mostFilesBelow) {
            m_found.append({folder, false});
            return;
        }
        QStringList folders;
        const auto entries = m_files.list(folder).value_or(QList<FolderEntry>());
        for (const FolderEntry &entry : entries) {
            const QString path = folder + u'/' + entry.name;
            if (entry.name.startsWith(u'.'))
                continue;
            if (entry.isFolder)
                folders.append(path);
            else
                m_found.append({path, true});
        }
        for (const QString &below : std::as_const(folders))
            enter(below, level + 1);
    }

    QList<FoundFile> found() const { return m_found; }

private:
    const FileStore &m_files;
    QSet<QString> m_entered;
    QList<FoundFile> m_found;
};

} // namespace

QList<FoundFile> filesOf(const FileStore &files, const QStringList &paths)
{
    QList<FoundFile> found;
    for (const QString &path : paths) {
        if (path.isEmpty() || !isFolder(files, path)) {
            found.append({path, false});
            continue;
        }
        Descent descent(files);
        descent.enter(path, 1);
        found += descent.found();
    }
    return found;
}

bool isPassedOver(const FoundFile &file, const Error &error)
{
    return file.isOfFolder && error.code == Code::NoCertificate;
}

} // namespace bindwright
