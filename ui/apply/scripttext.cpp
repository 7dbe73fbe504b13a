// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scripttext.h"

#include "model/script/scriptsetting.h"
#include "ui/words/errortext.h"
#include "ui/words/listtext.h"

#include <QCoreApplication>
#include <QFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {
namespace {

struct ScriptWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptText)
};

QString whenText(ScriptForm form, const QString &role)
{
    switch (form) {
    case ScriptForm::StartupTask:
        return ScriptWords::tr("Starts with each instance of %1, elevated and in the background.").arg(role);
    case ScriptForm::OnStart:
        return ScriptWords::tr("Starts in OnStart of %1, before the instance gets traffic.").arg(role);
    case ScriptForm::Server:
        return ScriptWords::tr("Starts when an administrator runs it on a server for %1.").arg(role);
    }
    return {};
}

QString waitText(const QList<ScriptRow> &rows)
{
    QStringList sites;
    bool isPlatformAwaited = false;
    for (const ScriptRow &row : rows) {
        sites.append(row.site);
        isPlatformAwaited = isPlatformAwaited || row.isOfPlatform();
    }
    sites.removeDuplicates();
    const QString names = listText(sites);
    return isPlatformAwaited
        ? ScriptWords::tr("Waits up to 10 minutes for IIS, for these sites: %1, and for the "
                          "platform's own https binding.")
              .arg(names)
        : ScriptWords::tr("Waits up to 10 minutes for IIS and these sites: %1.").arg(names);
}

QString certificatesText(const QList<ScriptRow> &rows)
{
    QStringList names;
    for (const ScriptRow &row : rows) {
        if (!row.thumbprint.isEmpty())
            names.append(row.certificate);
    }
    names.removeDuplicates();
    return ScriptWords::tr(
               "Looks in LocalMachine\\My for each certificate and its private key: %1. Where one is "
               "missing, its bindings are left as they are.")
        .arg(listText(names));
}

QString bindingText(const ScriptRow &row)
{
    const QString place = row.ip + u':' + QString::number(row.port);
    const QString certificate =
        row.thumbprint.isEmpty() ? ScriptWords::tr("the Central Certificate Store") : row.certificate;
    if (row.isOfPlatform())
        return ScriptWords::tr(
                   "Replaces the platform's binding with %1 on *:%2 of %3, for clients without SNI.")
            .arg(certificate, QString::number(row.port), row.site);
    return row.host.isEmpty()
        ? ScriptWords::tr("Binds %1 on %2 of %3.").arg(certificate, place, row.site)
        : ScriptWords::tr("Binds %1 for %2 on %3 of %4.").arg(certificate, row.host, place, row.site);
}

QStringList roleSentences(const Draft &draft, const QString &role)
{
    const QList<ScriptRow> rows = scriptRows(draft, role, deployedConfiguration(draft, role));
    if (rows.isEmpty())
        return {};
    QStringList sentences{whenText(draft.scriptForm, role), waitText(rows), certificatesText(rows)};
    for (const ScriptRow &row : rows)
        sentences.append(bindingText(row));
    sentences.append(
        ScriptWords::tr("Writes all of these bindings at once, and removes those that an earlier run "
                        "made and that are not wanted any more; nobody else's."));
    sentences.append(
        ScriptWords::tr("Reads back what HTTP.sys holds, repairs it once, and looks again after 45 "
                        "seconds. A second run changes nothing."));
    return sentences;
}

QString exitText(ScriptExit code)
{
    switch (code) {
    case ScriptExit::Done:
        return ScriptWords::tr("Done: IIS and HTTP.sys hold what was wanted.");
    case ScriptExit::Unforeseen:
        return ScriptWords::tr(
            "Something happened that the script does not foresee; the last line of the log has it.");
    case ScriptExit::Setting:
        return ScriptWords::tr(
            "The script's bindings cannot be read. Nothing was changed. Export the script again.");
    case ScriptExit::Timeout:
        return ScriptWords::tr(
            "IIS or a site was not there in time. Nothing was changed there. The log says what was "
            "waited for: is the site's name the one that IIS has?");
    case ScriptExit::Certificate:
        return ScriptWords::tr(
            "A certificate is missing, or its private key cannot be used; the log names it. The "
            "other bindings were set. Import it into LocalMachine\\My and run this again.");
    case ScriptExit::Locked:
        return ScriptWords::tr(
            "Somebody kept the IIS configuration locked. Close IIS Manager and run this again.");
    case ScriptExit::Verification:
        return ScriptWords::tr(
            "Something reverts the bindings, or hides them from clients; the log says which.");
    case ScriptExit::Denied:
        return ScriptWords::tr("Access was denied: the script needs an administrator.");
    case ScriptExit::Busy:
        return ScriptWords::tr("Another run of the script did not end in time. Nothing was changed.");
    case ScriptExit::NoIis:
        return ScriptWords::tr(
            "IIS is not installed here. Install the role Web Server (IIS), or run the script on "
            "the server that has it.");
    case ScriptExit::Stopped:
        return ScriptWords::tr("Stopped. No binding was changed.");
    case ScriptExit::State:
        return ScriptWords::tr(
            "The file in which the script notes what it does cannot be read or written, or others "
            "than administrators can write it; the log names it. Nothing was changed.");
    }
    return {};
}

Severity severityOf(ScriptExit code)
{
    if (code == ScriptExit::Done || code == ScriptExit::Stopped)
        return Severity::Info;
    return code == ScriptExit::Certificate ? Severity::Warning : Severity::Error;
}

} // namespace

QStringList scriptSentences(const Draft &draft)
{
    QStringList sentences;
    for (const Role &role : draft.service.roles)
        sentences += roleSentences(draft, role.name);
    return sentences;
}

Message endText(const ScriptReport &report)
{
    if (!report.exitCode && report.exitCode.error().code == Code::Cancelled)
        return {.text = ScriptWords::tr("Stopped. Nothing was run.")};
    if (!report.exitCode)
        return {.severity = Severity::Error, .text = errorText(report.exitCode.error())};
    const int code = *report.exitCode;
    if (report.lines.future().resultCount() == 0 && code != 0)
        return {.severity = Severity::Error,
                .text = ScriptWords::tr(
                            "PowerShell ended before the script said anything (exit code %1). A policy "
                            "may forbid scripts that are not signed.")
                            .arg(code)};
    if (code < 0 || code > int(ScriptExit::State))
        return {.severity = Severity::Error,
                .text = ScriptWords::tr(
                            "PowerShell was ended from outside (exit code %1). Run it again: it goes on "
                            "from what stands.")
                            .arg(code)};
    return {.severity = severityOf(ScriptExit(code)),
            .text = exitText(ScriptExit(code)),
            .detail = ScriptWords::tr("Exit code %1.").arg(code)};
}

} // namespace bindwright
