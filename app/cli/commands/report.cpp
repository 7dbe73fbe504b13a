// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "report.h"

#include "app/cli/passphrase.h"
#include "model/checks/draftproblems.h"
#include "model/plan/export.h"
#include "model/renewal/expiry.h"
#include "model/session/sourceopening.h"
#include "ui/report/calendar.h"
#include "ui/report/changereport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

namespace bindwright {

namespace {

int write(const QString &path, const QByteArray &content, PlatformServices &services, Output &output)
{
    spdlog::info("report: {}", path.toStdString());
    if (const auto written = writeAsFound(services.files, path, content); !written)
        return output.fail(written.error());
    output.data(QDir::toNativeSeparators(path));
    return Done;
}

} // namespace

int runReport(const ReportOptions &options, PlatformServices &services, Output &output)
{
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const auto source =
        openSources({services.files, services.reader, *passphrases, services.clock()}, options.sources);
    if (!source)
        return output.fail(source.error());
    const QString path = QFileInfo(options.path).absoluteFilePath();
    if (const auto format = calendarFormatOf(path))
        return write(path, calendarOf(expiriesOf(source->draft), *format), services, output);
    const IpAddress instance = options.address.value_or(likelyInstance(source->draft));
    const auto facts = reportFacts(source->draft, source->facts, problems(source->draft, source->facts),
                                   makePlan(source->draft, source->facts), instance);
    return write(path, changeReport(*facts, *reportFormatOf(path)), services, output);
}

} // namespace bindwright
