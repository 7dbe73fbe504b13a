// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "renewalscript.h"

#include "model/script/scriptsetting.h"

#include <algorithm>

namespace bindwright {

QList<ScriptFile> renewalScripts(const Draft &renewed, const Thumbprint &with)
{
    const Role *role = findRole(renewed.service, renewed.server.role);
    if (!role)
        return {};
    Draft draft = renewed;
    draft.scriptForm = ScriptForm::Server;
    draft.target = Target::Server;
    draft.bindings.removeIf([&](const Binding &binding) {
        const RoleCertificate *entry = findCertificate(*role, binding.certificate);
        return !entry || deployedThumbprint(*entry) != with;
    });
    const QList<ScriptRow> rows = scriptRows(draft, role->name, serverConfiguration());
    const bool isSet = std::ranges::find(rows, with.toString(), &ScriptRow::thumbprint) != rows.cend();
    return isSet ? partialServerScripts(draft) : QList<ScriptFile>();
}

} // namespace bindwright
