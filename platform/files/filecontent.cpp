// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "filecontent.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace bindwright {

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Result<Content> contentAt(const QString &path, const FileSystem &system)
{
    const auto exists = system.exists(path);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return Content{};
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || !hash.addData(&file)
        || file.error() != QFileDevice::NoError)
        return failure(Code::FileUnreadable, path, file.errorString());
    return Content{true, hash.result()};
}

} // namespace bindwright
