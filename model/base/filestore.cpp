// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "filestore.h"

#include <QDir>

namespace bindwright {

QStringList filesIn(const FileStore &files, const QString &folder, const QStringList &patterns)
{
    QStringList names;
    const auto entries = files.list(folder).value_or(QList<FolderEntry>());
    for (const FolderEntry &entry : entries) {
        if (!entry.isFolder && !entry.name.startsWith(u'.') && QDir::match(patterns, entry.name))
            names.append(entry.name);
    }
    return names;
}

bool isFolder(const FileStore &files, const QString &path)
{
    return files.list(path).has_value();
}

} // namespace bindwright
