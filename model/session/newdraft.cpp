// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "newdraft.h"

#include "model/preview/serverdraft.h"
#include "model/script/script.h"
#include "model/script/scriptsetting.h"

namespace bindwright {

namespace {

void takeEarlierRun(Draft &draft, const Role &role)
{
    const QString setting = storedSetting(role);
    draft.bindings.append(storedBindings(role));
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

Draft draftAsItIs(const Draft &draft, const Service &onDisk)
{
    const bool isServer = draft.server.alone;
    Draft now =
        isServer ? draftOfServer(draft.server.state, draft.projectPath) : draftOf(draft.projectPath, onDisk);
    now.target = draft.target;
    now.certificates = draft.certificates;
    now.asOf = draft.asOf;
    now.hosts = draft.hosts;
    now.observations = draft.observations;
    now.measurements = draft.measurements;
    if (!isServer) {
        now.server = draft.server;
        now.server.asRead = now.bindings; // nothing was edited since
    }
    return now;
}

} // namespace bindwright
