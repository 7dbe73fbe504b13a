// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/cloudservice/projectreader.h"
#include "model/cloudservice/scriptnames.h"
#include "model/plan/plan.h"
#include "model/script/script.h"

namespace bindwright {

/// The project as it is once \a plan is applied, without writing anything.
inline Result<Project> applied(Project project, const Plan &plan)
{
    QList<ProjectFile *> files{&project.definition};
    for (ProjectFile &file : project.configurations)
        files.append(&file);
    for (const FileChange &change : plan.changes) {
        for (ProjectFile *file : std::as_const(files)) {
            if (file->path != change.path)
                continue;
            const auto document = XmlDocument::parse(change.after, change.path);
            if (!document)
                return tl::unexpected(document.error());
            file->document = *document;
        }
    }
    const Service before = project.service;
    project.service = readService(project.definition, project.configurations);
    project.service.configurationsKnown = before.configurationsKnown; // what other files say stays
    for (Role &role : project.service.roles) {
        if (const Role *known = findRole(before, role.name))
            role.recordScripts = known->recordScripts;
    }
    return project;
}

/// \a service without how empty elements are written, and without the values that reading hides.
inline Service comparable(Service service)
{
    service.emptyElements.clear();
    for (ConfigurationFacts &facts : service.configurations)
        facts.emptyElements.clear();
    for (Role &role : service.roles) {
        for (ConfigurationSetting &setting : role.settings) {
            for (QString &value : setting.values) {
                if (setting.name != bindingsSettingName())
                    value.clear();
            }
        }
        for (StartupTask &task : role.startupTasks) {
            for (TaskVariable &variable : task.environment) {
                if (variable.value)
                    variable.value->clear();
            }
        }
    }
    return service;
}

} // namespace bindwright
