// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "service.h"

#include <QDate>

namespace bindwright {

/// The last day of Cloud Services (extended support). Source: azure-docs,
/// cloud-services-extended-support/overview.
QDate platformEnd();

/// The name that a VM size has in Azure Resource Manager; empty where it was not renamed.
QString renamedVmSize(const QString &vmSize);

/// The modules of the old remote desktop, which extended support refuses.
bool isRemoteDesktopModule(const QString &module);

/// The certificate that such a module brings.
bool isRemoteDesktopCertificate(const QString &name);

/// \a role without the module, its settings and its certificates.
Role withoutModule(Role role, const QString &module);

/// "https://VAULT.vault.azure.net/secrets/NAME/VERSION", in any of the clouds' domains.
bool isSecretUrl(const QString &url);

} // namespace bindwright
