// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "commandline.h"
#include "planreport.h"

#include "model/session/platformservices.h"
#include "model/certificates/passphrases.h"
#include "model/session/source.h"

namespace bindwright {

/// The certificate files that the options name, absolute, each once: those of --certificate, then
/// those that --bind and --default name by path.
QStringList certificateFiles(const ScenarioOptions &options);

/// \a source's draft with what the options ask for done to it: certificates brought in, roles, hosts
/// and decisions set, the scenario carried out, bindings given their certificates. \a files are the
/// certificateFiles() as read. Fails with NotUnderstood (an option that does not go with the
/// others), UnknownRole, UnknownSite or UnknownCertificate.
Result<Draft> draftWith(const Source &source, const ScenarioOptions &options,
                        const QList<CertificateFile> &files);

/// The cscfg files of \a service that \a names stand for, each once: "Cloud" for
/// "ServiceConfiguration.Cloud.cscfg". Fails with NotUnderstood.
Result<QStringList> configurationsNamed(const Service &service, const QStringList &names);

/// Reads certificate files, whose paths are absolute; fails with the error of the first that cannot be read.
Result<QList<CertificateFile>> readCertificateFiles(const QStringList &paths,
                                                    const PlatformServices &services,
                                                    const Passphrases &passphrases);

/// Opens the source, reads the passphrase and the files, does draftWith() and makes the plan: what
/// plan, apply and export start with.
Result<WantedPlan> makeWanted(const ScenarioOptions &options, const PlatformServices &services);

} // namespace bindwright
