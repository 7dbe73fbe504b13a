// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applypage.h"

#include "ui/report/changereport.h"
#include "ui/widgets/filedialog.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

// The part of the apply page that writes the report for the change request.

namespace bindwright {

void ApplyPage::askForReport()
{
    auto *dialog = makeFileDialog(FileKind::Report, tr("Write a report", "@title:window"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"html"_s);
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
    run(tr("Writing the report…", "@info:progress"), future, [this, path, format](const ReportFacts &found) {
        saveFile(path, changeReport(found, *format), tr("The report was written to %1.").arg(path));
    });
}

} // namespace bindwright
