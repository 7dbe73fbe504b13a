// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/draft/draft.h"
#include "model/draft/draftwords.h"

namespace bindwright {

/// The two spellings of an Azure Resource Manager template.
enum class TemplateForm { Arm, Bicep };

/// "arm", "bicep": of the command line.
const Words<TemplateForm> &templateFormWords();

/// The file's name: "certificates.json" or "certificates.bicep".
QString templateFileName(TemplateForm form);

/// A certificate of a role that Key Vault has to hold, once for each thumbprint, or thumbprints where the
/// environments have different ones: which version is deployed is a parameter of the template.
struct VaultCertificate
{
    QString name; ///< of the RoleCertificate that has it first
    QString parameter; ///< what the template's parameters for it start with
    QString thumbprint; ///< "… in …cscfg, … in …cscfg" where they differ; empty: none there yet

    bool operator==(const VaultCertificate &) const = default;
};

/// Those of all roles, in their order; what an old remote desktop module brought is left out.
QList<VaultCertificate> vaultCertificates(const Draft &draft);

/// The osProfile.secrets of a Microsoft.Compute/cloudServices resource for the draft's certificates, to be
/// merged into a deployment's template: parameters for the vault and for each secret's name and version, and
/// the variable osProfile. Source: azure-docs, cloud-services-extended-support/certificates-and-key-vault.
QByteArray deploymentTemplate(const Draft &draft, TemplateForm form);

} // namespace bindwright
