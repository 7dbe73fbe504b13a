// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "report.h"

#include "app/cli/files/writing.h"
#include "app/cli/farm.h"
#include "app/cli/passphrase.h"
#include "model/checks/draftproblems.h"
#include "model/renewal/expiry.h"
#include "model/session/sourceopening.h"
#include "ui/report/calendar.h"
#include "ui/report/changereport.h"
#include "ui/words/listtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

int write(const QString &path, const QByteArray &content, PlatformServices &services, Output &output)
{
    spdlog::info("report: {}", path.toStdString());
    if (const auto written = writeUndoably(services.files, {{path, {}, content}}, {}, output); !written)
        return output.fail(written.error());
    output.data(QDir::toNativeSeparators(path));
    return Done;
}

int writeCalendar(const QString &path, const QList<Expiry> &expiries, CalendarFormat format,
                  PlatformServices &services, Output &output)
{
    const QStringList missing =
        format == CalendarFormat::ICalendar ? missingInCalendar(expiries) : QStringList();
    if (!missing.isEmpty())
        output.words(ReportText::tr("Not in the calendar, because their files were not added and so their "
                                    "ends are not known: %1.")
                         .arg(listText(missing)));
    const QByteArray calendar = calendarOf(expiries, format);
    if (!calendar.isEmpty())
        return write(path, calendar, services, output);
    output.words(ReportText::tr("%1 is not written: there is no certificate in use whose end is known.")
                     .arg(QDir::toNativeSeparators(path)));
    return Findings;
}

} // namespace

int runReport(const ReportOptions &options, PlatformServices &services, Output &output)
{
    const auto passphrases = readPassphrases(options.passphrase);
    if (!passphrases)
        return output.fail(passphrases.error());
    const Opening opening{services.files, services.reader, *passphrases, services.clock()};
    const Farm farm = farmOf(options.sources, kindsIn(opening));
    const QString path = QFileInfo(options.path).absoluteFilePath();
    const auto format = calendarFormatOf(path);
    if (farm.servers.size() > 1 && !format)
        return output.fail(Error{Code::NotUnderstood, farm.servers.last().name,
                                 u"one server in a report; several in a calendar, .ics or .csv"_s});
    farm.sayToldApart(output);
    QList<ServerExpiries> expiries;
    std::optional<Source> source;
    for (const FarmServer &server : farm.servers) {
        const auto opened = openSources(opening, server.sources);
        if (!opened)
            return output.fail(opened.error());
        source = *opened;
        expiries.append({server.name, expiriesOf(source->draft)});
    }
    if (format)
        return writeCalendar(path, joinedExpiries(expiries), *format, services, output);
    const IpAddress instance = options.address.value_or(likelyInstance(source->draft));
    const auto facts = reportFacts(source->draft, source->facts, problems(source->draft, source->facts),
                                   makePlan(source->draft, source->facts), instance);
    return write(path, changeReport(*facts, *reportFormatOf(path)), services, output);
}

} // namespace bindwright
