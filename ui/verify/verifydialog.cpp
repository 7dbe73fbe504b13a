// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "verifydialog.h"

#include "verifyform.h"
#include "verifyreport.h"
#include "verifyrowmodel.h"

#include "model/base/escaped.h"
#include "model/verify/evidence.h"
#include "model/verify/verification.h"
#include "ui/messages/messagelist.h"
#include "ui/page/whenfinished.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/treetable.h"
#include "ui/words/certificatetext.h"
#include "ui/words/errortext.h"
#include "verifytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

VerifyDialog::VerifyDialog(const Draft &draft, const PlatformServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new VerifyForm(this))
    , m_model(new VerifyRowModel(draft, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_end(new MessageList(this))
    , m_job(new JobBar(this))
{
    setObjectName(u"verify"_s);
    setWindowTitle(tr("Verify live", "@title:window"));
    m_sorted->setSourceModel(m_model);
    m_end->setObjectName(u"verifyEnd"_s);
    m_end->setAccessibleName(tr("Result", "@info accessible name"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new Sentence(tr("Connects to the servers, with and without SNI, by TLS 1.2 and 1.3, and "
                        "compares what they serve with what the preview says. No request is sent; "
                        "each connection ends after the handshake."),
                     this));
    layout->addWidget(m_form);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(m_end);
    layout->addWidget(m_job);
    layout->addWidget(makeButtons());
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38});
    m_form->setStartable(m_services.network);
    connect(m_form, &VerifyForm::startWanted, this, &VerifyDialog::start);
    connect(m_job, &JobBar::busyChanged, this, &VerifyDialog::showBusy);
    showBusy();
    showDetails();
}

void VerifyDialog::reject()
{
    if (m_job->isBusy())
        m_job->cancel();
    else
        QDialog::reject();
}

QWidget *VerifyDialog::makeTable()
{
    auto *part = new QWidget(this);
    m_table = new TreeTable(u"verifyRows"_s,
                            tr("What is planned and what is served", "@info accessible name"), part);
    m_table->setRootIsDecorated(false);
    m_table->setModel(m_sorted);
    m_table->setWideColumns({int(VerifyRowModel::Column::Why)});
    m_details = new QLabel(part);
    m_details->setObjectName(u"verifyDetails"_s);
    m_details->setAccessibleName(tr("Details of the row", "@info accessible name"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(part);
    scroll->setWidget(m_details);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 3);
    layout->addWidget(scroll, 1);
    connect(m_table, &TreeTable::currentRowChanged, this, &VerifyDialog::showDetails);
    return part;
}

QWidget *VerifyDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *json = makeButton(u"verifyCopyJson"_s, tr("Copy as &JSON", "@action:button"), row);
    auto *csv = makeButton(u"verifyCopyCsv"_s, tr("Copy as CS&V", "@action:button"), row);
    auto *close = makeButton(u"verifyClose"_s, tr("&Close", "@action:button"), row);
    auto *keep = makeButton(u"verifyKeep"_s, tr("&Keep as evidence", "@action:button"), row);
    keep->setToolTip(tr("The plan keeps these answers; previews say what was observed.", "@info:tooltip"));
    m_results = {json, csv, keep};
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(json);
    layout->addWidget(csv);
    layout->addWidget(keep);
    layout->addStretch();
    layout->addWidget(close);
    connect(json, &QPushButton::clicked, this, [this] {
        const QJsonDocument document(verifyJson(m_model->rows(), m_model->draft()));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(document.toJson()));
    });
    connect(csv, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(verifyCsv(m_model->rows(), m_model->draft())); });
    connect(keep, &QPushButton::clicked, this, &VerifyDialog::keep);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void VerifyDialog::start()
{
    if (m_job->isBusy() || !m_services.network)
        return;
    m_end->setMessages({});
    const auto wanted = m_form->wanted();
    if (!wanted)
        return m_end->setMessages({{.severity = Severity::Error, .text = errorText(wanted.error())}});
    m_model->setRows({});
    const VerifyParameters parameters{.draft = m_model->draft(),
                                      .wishes = wanted->wishes,
                                      .client = m_services.network,
                                      .reader = &m_services.reader,
                                      .now = m_services.clock(),
                                      .jobs = wanted->jobs,
                                      .patience = wanted->patience};
    const QFuture<QList<VerifyRow>> asking = QtConcurrent::run(runVerification, parameters);
    m_job->watch(tr("Connecting…", "@info:progress"), QFuture<void>(asking));
    whenFinished(this, asking, [this](const QFuture<QList<VerifyRow>> &future) { take(future); });
}

void VerifyDialog::take(const QFuture<QList<VerifyRow>> &future)
{
    if (!hasResult(future)) {
        m_end->setMessages({{.severity = Severity::Info, .text = tr("Stopped.")}});
        m_form->goToAddress();
        return;
    }
    m_asked = m_services.clock();
    m_model->setRows(future.result());
    const QList<VerifyRow> &rows = m_model->rows();
    const bool isSame =
        std::ranges::all_of(rows, [](const VerifyRow &row) { return row.agreement == Agreement::Same; });
    m_end->setMessages(
        {{.severity = isSame && !rows.isEmpty() ? Severity::Info : Severity::Warning,
          .text = rows.isEmpty() ? tr("There is nothing to ask for: the plan serves no host by https.")
                                 : summaryText(rows)}});
    showBusy();
    if (rows.isEmpty())
        return;
    const auto differs =
        std::ranges::find_if(rows, [](const VerifyRow &row) { return row.agreement != Agreement::Same; });
    const int first = differs == rows.cend() ? 0 : int(differs - rows.cbegin());
    m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(first, 0)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void VerifyDialog::keep()
{
    const QList<Observation> evidence = evidenceIn(m_model->rows(), m_model->draft(), m_asked);
    emit evidenceWanted(evidence);
    m_end->setMessages({{.severity = Severity::Info,
                         .text = tr("%n answer(s) kept. They are in the plan file once it is saved.", nullptr,
                                    int(evidence.size()))}});
}

QString VerifyDialog::detailsOf(const VerifyRow &row) const
{
    QStringList lines = reasonTexts(row);
    if (const QString evidence = evidenceText(row); !evidence.isEmpty() && !lines.contains(evidence))
        lines.append(evidence);
    for (const Seen &seen : row.seen) {
        if (seen.answer)
            lines.append(handshakeText(*seen.answer));
        else
            lines.append(errorText(seen.answer.error()));
    }
    if (const TlsAnswer *served = row.served()) {
        for (const Certificate &certificate : served->chain)
            lines.append(tr("sent: %1, issued by %2, until %3", "@info a certificate of a chain")
                             .arg(escaped(certificate.subject), escaped(certificate.issuer),
                                  dateText(certificate.notAfter.date())));
    }
    return lines.join(u'\n');
}

void VerifyDialog::showDetails()
{
    const VerifyRow *row = m_model->row(m_sorted->mapToSource(m_table->currentIndex()));
    m_details->setText(row ? detailsOf(*row)
                           : tr("Choose a row to see its handshakes and the chain that was sent.", "@info"));
}

void VerifyDialog::showBusy()
{
    const bool busy = m_job->isBusy();
    m_form->setBusy(busy);
    for (QPushButton *button : m_results)
        button->setEnabled(!busy && !m_model->rows().isEmpty());
}

} // namespace bindwright
