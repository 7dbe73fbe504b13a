// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "reportexporter.h"

#include "ui/report/changereport.h"
#include "ui/widgets/filedialog.h"

using namespace Qt::StringLiterals;

namespace bindwright {

ReportExporter::ReportExporter(Session &session, const PlatformServices &services, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_services(services)
    , m_window(window)
{ }

void ReportExporter::ask()
{
    auto *dialog = makeFileDialog(FileKind::Report, tr("Write a report", "@title:window"), m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.pdf"_L1) ? u"pdf"_s : u"html"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ReportExporter::choose);
    dialog->open();
}

void ReportExporter::choose(const QString &path)
{
    const auto format = reportFormatOf(path);
    if (!format) {
        emit refused({.severity = Severity::Error, .text = tr("Choose a name that ends in .html or .pdf.")});
        return;
    }
    Facts facts = m_session.facts();
    facts.now = m_services.clock();
    emit chosen(path,
                [draft = m_session.draft(), facts, problems = m_session.problems(), plan = m_session.plan(),
                 format = *format](const std::function<bool()> &isCancelled) -> std::optional<QByteArray> {
                    const auto found =
                        reportFacts(draft, facts, problems, plan, likelyInstance(draft), isCancelled);
                    return found ? std::optional(changeReport(*found, format)) : std::nullopt;
                });
}

} // namespace bindwright
