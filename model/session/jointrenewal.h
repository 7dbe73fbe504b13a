// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sourceopening.h"

#include "model/plan/export.h"
#include "model/plan/plan.h"
#include "model/renewal/places.h"
#include "model/renewal/renewal.h"
#include "model/renewal/sharefiles.h"

#include <QPromise>

namespace bindwright {

/// A project, a plan, the folder of a CCS share, or a server's state in one file or several.
struct RenewalSource
{
    QString name; ///< its path, or what the server is called
    QStringList paths;
    bool isNamed = false; ///< not by its path

    explicit RenewalSource(const QString &path)
        : name(path)
        , paths{path}
    { }
    RenewalSource(const QString &server, const QStringList &files)
        : name(server)
        , paths(files)
        , isNamed(true)
    { }
};

/// A renewal over several projects and servers, as one change.
struct JointRenewalRequest
{
    QList<RenewalSource> sources;
    QList<CertificateFile> with; ///< the new certificate, with its key and chain
    Thumbprint replaced = {}; ///< null: the one whose hosts the new one covers
    /// The cscfg files of a service that get it; none: all of them.
    std::function<Result<QStringList>(const Service &service)> configurations = {};
    bool keepOld = false; ///< Renewal::keepOld
    const CertificateWriter *writer = nullptr; ///< outlives the planning; null: the files of shares stay
    PassphraseOf typed = {}; ///< what was asked for while the sources were read; none: nothing was
};

/// What becomes of one source.
struct RenewedSource
{
    QString name; ///< RenewalSource::name
    bool isNamed = false; ///< RenewalSource::isNamed
    Source source; ///< before
    Renewal renewal = {};
    QList<CertificatePlace> places = {};
    QList<RenewalFault> faults = {};
    Draft draft = {}; ///< after
    std::optional<Plan> plan = {}; ///< of a project, and of the files in shares; none: it changes neither
    QStringList shares = {}; ///< folders of CCS shares that it was read from

    bool isServer() const { return !source.facts.project; }
    bool isChanged() const { return !(draft.service == source.draft.service); }
    QString base() const { return projectFolder(source.draft.projectPath); }
};

/// What it comes to. Nothing is planned unless there is one candidate alone.
struct JointRenewal
{
    Certificate with;
    QList<Thumbprint> candidates; ///< what it may replace; one: it is replaced
    QList<RenewedSource> sources; ///< in the order of the request

    bool isRefused() const; ///< something stands against it
    /// The files of all projects, each once, as they were read: definitions may share their cscfg files.
    QList<FileChange> changes() const;
    /// Paths of the definitions, and folders of shares, for ReplaceOptions::projects.
    QStringList changedProjects() const;
};

/// Opens every source, finds which certificate is replaced, and plans it. Fails with the error of the first
/// that cannot be opened, NoCertificate where nothing new is given, OnlyKey for a key that is nobody's, and
/// as shareChanges() does.
Result<JointRenewal> planRenewal(const Opening &opening, const JointRenewalRequest &request,
                                 const FileProgress &progress = {});

/// The same for QtConcurrent::run; the progress value is the number of sources opened, its text the path at
/// work. No result: it was cancelled.
void runRenewalPlan(QPromise<Result<JointRenewal>> &promise, const Opening &opening,
                    const JointRenewalRequest &request);

} // namespace bindwright
