// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDirIterator>
#include <QFile>

inline QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The sources that have words for people, each whole.
inline QStringList sourceTexts()
{
    QStringList texts;
    for (const char *folder : {"/app", "/ui"}) {
        QDirIterator files(QStringLiteral(SOURCE_FOLDER) + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            texts.append(textOf(files.next()));
    }
    return texts;
}
