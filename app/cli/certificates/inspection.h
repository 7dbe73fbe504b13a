// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"

#include "model/certificates/chain.h"
#include "model/certificates/passphrases.h"
#include "model/problems/problem.h"
#include "model/session/platformservices.h"

namespace bindwright {

/// One file as given, or a server: what stands in it, or why it could not be read.
struct InspectedFile
{
    QString path; ///< as typed, or "host:port"
    Result<CertificateFile> file;
};

/// All that was read, and what is wrong with it.
struct Inspection
{
    QList<InspectedFile> files;
    QStringList hosts; ///< to be covered
    QList<Chain> chains; ///< of the leaves, in the order of the files
    QHash<Thumbprint, QList<Certificate>> ofSystem =
        {}; ///< what this system has above a chain that is not complete, by its leaf
    QList<Problem> problems; ///< of the certificates, and each host that none of them covers
    QStringList unfit =
        {}; ///< addresses that certificates give, and that gave no issuer when they were asked
};

/// Reads the files together: they have each other's keys, and complete each other's chains.
Inspection inspect(const InspectOptions &options, const Passphrases &passphrases, PlatformServices &services);

/// "bindwright-inspect/1"
QJsonObject inspectionJson(const Inspection &inspection);

/// The chains of the leaves that \a file has.
QList<Chain> chainsOf(const CertificateFile &file, const Inspection &inspection);

} // namespace bindwright
