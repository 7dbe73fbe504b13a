// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applypage.h"

#include "changereport.h"
#include "errortext.h"

#include "model/export.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

// The part of the apply page that writes the report for the change request.

namespace bindwright {

void ApplyPage::askForReport()
{
    auto *dialog = new QFileDialog(this, tr("Write a report", "@title:window"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.pdf"_L1) ? u"pdf"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ApplyPage::writeReport);
    dialog->open();
}

/// What every host gets is asked beside the window; the pages are drawn here, as fonts demand.
void ApplyPage::writeReport(const QString &path)
{
    const auto format = reportFormatOf(path);
    if (!format)
        return showNotice(
            {.severity = Severity::Error, .text = tr("Choose a name that ends in .html or .pdf.")});
    if (isBusy())
        return;
    Facts facts = session().facts();
    facts.now = services().clock();
    const QFuture<ReportFacts> future =
        QtConcurrent::run([draft = draft(), facts, problems = session().problems(),
                           plan = session().plan()](QPromise<ReportFacts> &promise) {
            auto found = reportFacts(draft, facts, problems, plan, likelyInstance(draft),
                                     [&promise] { return promise.isCanceled(); });
            if (found)
                promise.addResult(std::move(*found));
        });
    run(tr("Writing the report…", "@info:progress"), future,
        [this, path, format](const ReportFacts &found) { saveReport(path, changeReport(found, *format)); });
}

void ApplyPage::saveReport(const QString &path, const QByteArray &content)
{
    const auto changes = asFound(services().files, {FileChange{path, {}, content}});
    const Result<> written =
        changes ? services().files.replace(*changes, {}) : tl::unexpected(changes.error());
    if (!written)
        return showNotice({.severity = Severity::Error, .text = errorText(written.error())});
    showNotice({.severity = Severity::Info,
                .text = tr("The report was written to %1.").arg(path),
                .actions = {{tr("Open", "@action:button"),
                             [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}}});
}

} // namespace bindwright
