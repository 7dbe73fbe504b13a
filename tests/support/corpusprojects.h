// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "corpus.h"
#include "filefake.h"

#include "model/cloudservice/project.h"

#include <QDir>
#include <QSet>

namespace bindwright {

/// Every project of the corpus, and which of the files were valid before.
struct Corpus
{
    Corpus()
    {
        for (const CorpusFile &file : corpusFiles()) {
            if (file.path.endsWith(QLatin1String(".csdef")))
                projects.append(openProject(FileFake(), file.path).value());
            if (file.valid)
                m_valid.insert(QDir::cleanPath(file.path));
        }
    }

    bool wasValid(const QString &path) const { return m_valid.contains(QDir::cleanPath(path)); }

    QList<Project> projects;

private:
    QSet<QString> m_valid;
};

} // namespace bindwright
