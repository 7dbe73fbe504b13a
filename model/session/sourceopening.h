// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "source.h"

#include "model/certificates/certificatereader.h"
#include "model/certificates/passphrases.h"
#include "model/server/serverimport.h"

#include <memory>

namespace bindwright {

/// What a source is, before it is opened.
enum class SourceKind {
    Project, ///< a project or a plan; also what cannot be read, which opening says
    Records, ///< a server's file with what HTTP.sys holds
    Server, ///< another file of a server
    Share, ///< of a Central Certificate Store
    Beside, ///< what says nothing of a server's bindings: certificates, measurements
};

/// A source of which it was told what it is, and what was read for that.
struct ToldSource
{
    SourceKind kind = SourceKind::Project;
    std::optional<Result<QByteArray>> content = {}; ///< none: a folder, or a file of a project
    std::optional<Result<ServerImport>> server = {}; ///< none: it was not looked for in \a content
};

/// What sources are opened with.
struct Opening
{
    const FileStore &files;
    const CertificateReader &reader;
    Passphrases passphrases; ///< for certificates and the files of a CCS share
    QDateTime now; ///< UTC
    QString encoding = {}; ///< of a server's files that tell none: see decodedText()
    bool mayAdd = false; ///< what probes measured may come alone: it goes to what is open
    /// By absolute path; what sourceKindOf() read, openSources() does not read again.
    std::shared_ptr<QHash<QString, ToldSource>> told = std::make_shared<QHash<QString, ToldSource>>();
};

/// A source's path as typed, absolute and clean.
QString absoluteSource(const QString &path);

/// Reads the file at \a path (absolute) to tell.
SourceKind sourceKindOf(const Opening &opening, const QString &path);

/// Opens one project or plan at most, any number of a server's files (told by content: see
/// readServerFile(), or a folder of .pfx files), what a probe measured, and certificates, and joins them.
/// Without a project or plan the draft is the server's own. Fails with the error of the first that cannot be
/// opened; NotUnderstood for a second project; NoProjectThere for certificates alone, MeasurementAlone for
/// what probes measured.
Result<Source> openSources(const Opening &opening, const QStringList &paths);

} // namespace bindwright
