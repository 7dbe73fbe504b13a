// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "report.h"

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
    spdlog::info("report: {}", path.toStdString());
    const QByteArray report = changeReport(*facts, *reportFormatOf(path));
    if (const auto written = writeAsFound(services.files, path, report); !written)
        return output.fail(written.error());
    output.data(QDir::toNativeSeparators(path));
    return Done;
}

} // namespace bindwright
