// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commands.h"

#include "model/checks/draftproblems.h"
#include "model/plan/export.h"
#include "model/session/source.h"
#include "ui/report/changereport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace bindwright {

int runReport(const ReportOptions &options, PlatformServices &services, Output &output)
{
    const auto source = openSource(services.files, options.source, services.clock());
    if (!source)
        return output.fail(source.error());
    const IpAddress instance = options.address.value_or(likelyInstance(source->draft));
    const auto facts = reportFacts(source->draft, source->facts, problems(source->draft, source->facts),
                                   makePlan(source->draft, source->facts), instance);
    const QString path = QFileInfo(options.path).absoluteFilePath();
    const FileChange file{path, {}, changeReport(*facts, *reportFormatOf(path))};
    const auto changes = asFound(services.files, {file});
    if (!changes)
        return output.fail(changes.error());
    spdlog::info("report: {}", path.toStdString());
    if (const auto written = services.files.replace(*changes, {}); !written)
        return output.fail(written.error());
    output.data(QDir::toNativeSeparators(path));
    return Done;
}

} // namespace bindwright
