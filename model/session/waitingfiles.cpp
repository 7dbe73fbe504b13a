// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "waitingfiles.h"

#include <algorithm>

namespace bindwright {

namespace {

/// A file is known by its path, a pasted text by what it is.
bool isSame(const ImportedFile &one, const ImportedFile &other)
{
    if (!one.path.isEmpty() || !other.path.isEmpty())
        return one.path == other.path;
    return one.pasted == other.pasted && one.content == other.content;
}

bool hasKeyOf(const ImportedFile &file, const QList<Certificate> &certificates)
{
    return file.content && haveOwner(file.content->looseKeys, certificates);
}

} // namespace

Draft WaitingFiles::take(const Draft &draft, const QList<ImportedFile> &read,
                         const QList<ImportedFile> &tried)
{
    for (qsizetype i = 0; i < read.size(); ++i) {
        const ImportedFile &file = read.at(i);
        put(file, file.path.isEmpty() ? tried.value(i, file) : file);
    }
    QList<ImportedFile> all = read;
    std::ranges::copy_if(m_files, std::back_inserter(all), &ImportedFile::canBeTaken);
    return withTaken(draft, all);
}

QList<ImportedFile> WaitingFiles::among(const QList<Certificate> &certificates) const
{
    QList<ImportedFile> files = m_files;
    files.removeIf([&certificates](const ImportedFile &file) { return hasKeyOf(file, certificates); });
    return files;
}

void WaitingFiles::drop(const ImportedFile &file)
{
    m_files.removeIf([&file](const ImportedFile &other) { return isSame(other, file); });
}

void WaitingFiles::dropKeysOf(const QList<Certificate> &removed)
{
    m_files.removeIf([&removed](const ImportedFile &file) { return hasKeyOf(file, removed); });
}

void WaitingFiles::put(const ImportedFile &file, const ImportedFile &before)
{
    const auto same =
        std::ranges::find_if(m_files, [&before](const ImportedFile &other) { return isSame(other, before); });
    if (file.hasCertificates()) {
        if (same != m_files.end())
            m_files.erase(same);
    } else if (same != m_files.end()) {
        *same = file;
    } else {
        m_files.append(file);
    }
}

} // namespace bindwright
