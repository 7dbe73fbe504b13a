// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QStringList>

namespace bindwright {

/// One row of the shared corpus' index.
struct CorpusFile
{
    QString path; ///< absolute
    bool wellFormed = true;
    bool valid = false; ///< against the schema of SDK 2.4
};

/// Every csdef and cscfg of the shared corpus, or none where it does not stand beside the project.
inline QList<CorpusFile> corpusFiles()
{
    const QString folder = QStringLiteral(SHARED_FOLDER "/corpus/");
    QFile index(folder + QStringLiteral("INDEX.tsv"));
    if (!index.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(index.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList head = lines.first().split(u'\t');
    const qsizetype local = head.indexOf(QStringLiteral("local"));
    const qsizetype verdict = head.indexOf(QStringLiteral("xsd24"));
    QList<CorpusFile> files;
    for (const QString &line : lines.sliced(1)) {
        const QStringList row = line.split(u'\t');
        files.append({folder + row.value(local), row.value(verdict) != QStringLiteral("not-wellformed"),
                      row.value(verdict) == QStringLiteral("valid")});
    }
    return files;
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace bindwright
