// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serviceplan.h"

#include "configurationplan.h"
#include "definitionplan.h"
#include "fileplan.h"

#include "model/cloudservice/projectreader.h"

#include <QFileInfo>

namespace bindwright {

Result<Plan> planService(const Project &project, const Service &wanted)
{
    // Read anew: edits go by the text, whatever became of the project's service since.
    const Service current = readService(project.definition, project.configurations);
    Plan plan;
    FilePlan definition(project.definition);
    if (const Result<> result = planDefinition(definition, current, wanted); !result)
        return tl::unexpected(result.error());
    if (const Result<> result = definition.finish(plan); !result)
        return tl::unexpected(result.error());
    for (const ProjectFile &file : project.configurations) {
        FilePlan configuration(file);
        planConfiguration(configuration, QFileInfo(file.path).fileName(), current, wanted);
        if (const Result<> result = configuration.finish(plan); !result)
            return tl::unexpected(result.error());
    }
    return plan;
}

} // namespace bindwright
