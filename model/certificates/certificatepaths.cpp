// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "certificatepaths.h"

using namespace Qt::StringLiterals;

namespace bindwright {

QList<FoundFile> filesOf(const FileStore &files, const QStringList &paths)
{
    QList<FoundFile> found;
    for (const QString &path : paths) {
        if (path.isEmpty() || !isFolder(files, path)) {
            found.append({path, false});
            continue;
        }
        for (const QString &name : filesIn(files, path, {u"*"_s}))
            found.append({path + u'/' + name, true});
    }
    return found;
}

bool isPassedOver(const FoundFile &file, const Error &error)
{
    return file.isOfFolder && error.code == Code::NoCertificate;
}

} // namespace bindwright
