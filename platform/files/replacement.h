// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "backupset.h"

namespace bindwright {

/// One file of a transaction, with the bytes.
struct Exchange
{
    QString path; ///< absolute
    std::optional<QByteArray> before; ///< none: the file is new
    std::optional<QByteArray> after; ///< none: it is removed
    bool isSecret = false; ///< as FileChange::isSecret
};

/// One transaction. The steps are called in the order they stand here; when one fails, abandon()
/// puts all back.
class Replacement final
{
public:
    Replacement(QList<Exchange> exchanges, FileSystem &system)
        : m_exchanges(std::move(exchanges))
        , m_system(system)
    { }
    Q_DISABLE_COPY_MOVE(Replacement)

    /// The set's project, undoes and emptiedFolders may be set before backUp().
    BackupSet &set() { return m_set; }

    /// Finds the files behind the paths and sees that they are as they were read. Touches nothing.
    Result<> check();

    /// Makes the backup set below \a folder: from here on the journal tells what is under way.
    Result<> backUp(const QString &folder);

    /// Writes the new contents beside the originals.
    Result<> write(const FileProgress &progress);

    /// Renames all into place: the point of no return is the end of it.
    Result<> switchAll();

    /// Puts back what was done so far, because of \a error, which it returns.
    tl::unexpected<Error> abandon(const Error &error);

private:
    Result<> resolve(const Exchange &exchange);
    Result<> checkContent(qsizetype index) const;
    Result<> checkContents() const;
    Result<> keepOriginals();
    Result<> writeOne(qsizetype index);
    Result<> switchOne(qsizetype index);
    Result<> flushFolders();

    const QList<Exchange> m_exchanges;
    FileSystem &m_system;
    BackupSet m_set;
};

/// \a path with all links on its way resolved, also of a file that is not there yet.
QString resolvedPath(const QString &path);

} // namespace bindwright
