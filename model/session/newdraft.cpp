// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "newdraft.h"

#include "model/cloudservice/scriptnames.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"

#include <algorithm>

namespace bindwright {

namespace {

/// What an earlier run left in the role's setting, from the cscfg that counts.
QString storedSetting(const Role &role)
{
    const auto setting = std::ranges::find(role.settings, bindingsSettingName(), &ConfigurationSetting::name);
    if (setting == role.settings.cend() || setting->values.isEmpty())
        return {};
    for (auto it = setting->values.cbegin(); it != setting->values.cend(); ++it) {
        if (!isLocalConfiguration(it.key()))
            return it.value();
    }
    return setting->values.first();
}

void takeEarlierRun(Draft &draft, const Role &role)
{
    const QString setting = storedSetting(role);
    draft.bindings.append(bindingsFromSetting(role, setting));
    draft.httpsEndpoint = httpsEndpointFromSetting(setting).value_or(draft.httpsEndpoint);
    draft.scriptForm = scriptFormOf(role).value_or(draft.scriptForm);
}

} // namespace

Draft draftOf(const QString &projectPath, const Service &service)
{
    Draft draft;
    draft.projectPath = projectPath;
    draft.service = service;
    for (const Role &role : service.roles) {
        if (role.kind == RoleKind::Web)
            draft.roles.append(role.name);
        takeEarlierRun(draft, role);
    }
    return draft;
}

} // namespace bindwright
