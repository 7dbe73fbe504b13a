// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "previewpage.h"

#include "errortext.h"
#include "icons.h"
#include "previewtextmodel.h"
#include "problemtable.h"
#include "traceview.h"

#include "model/bindingedits.h"
#include "model/receivers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString iisText(IisVersion version)
{
    switch (version) {
    case IisVersion::Iis80:
        return u"8.0"_s;
    case IisVersion::Iis85:
        return u"8.5"_s;
    case IisVersion::Iis10:
        return u"10.0"_s;
    }
    return {};
}

/// The addresses of their own that bindings have: there the preview differs from elsewhere.
QStringList exactAddresses(const Draft &draft)
{
    QStringList addresses;
    for (const Binding &binding : draft.bindings) {
        const auto ip = IpAddress::parse(binding.ip);
        if (ip && !ip->isAny() && !addresses.contains(ip->toString()))
            addresses.append(ip->toString());
    }
    return addresses;
}

bool isNever(Receiver receiver)
{
    return receiver == Receiver::Nobody || receiver == Receiver::Overwritten || receiver == Receiver::Hidden;
}

} // namespace

PreviewPage::PreviewPage(const PageContext &context)
    : WizardPage(
        Step::Preview, context, tr("Preview", "@title"),
        tr("Which certificate each client will be served, and why. Predicted from published rules; each step "
           "says how sure it is."))
{ }

void PreviewPage::build()
{
    m_model = new PreviewModel(this);
    m_table = new ProblemTable(u"preview"_s, this);
    m_table->setAccessibleName(tr("Hosts and clients", "@title"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_texts = new PreviewTextModel(m_model, m_table);
    m_table->setSource(m_texts, {});
    m_trace = new TraceView(this);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeBar());
    column->addWidget(m_addressNote);
    column->addWidget(m_table, 1);
    column->addLayout(makeNote());
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_trace);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing));
    content()->addWidget(splitter, 1);
    content()->addWidget(problemList());
    connect(m_table, &ProblemTable::currentSourceChanged, this, &PreviewPage::showSelected);
    connect(m_trace, &TraceView::bindingWanted, this, &PreviewPage::goToBinding);
}

QLayout *PreviewPage::makeBar()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"hostFilter"_s);
    m_filter->setAccessibleName(tr("Filter", "@label"));
    m_filter->setPlaceholderText(tr("Filter", "@info:placeholder"));
    m_filter->setClearButtonEnabled(true);
    m_onlyWrong = new QCheckBox(tr("Only &wrong", "@option:check"), this);
    m_onlyWrong->setObjectName(u"onlyWrong"_s);
    m_address = new QComboBox(this);
    m_address->setObjectName(u"instanceAddress"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    auto *label = new QLabel(tr("&Instance address:", "@label:listbox"), this);
    label->setBuddy(m_address);
    m_addressNote = new QLabel(this);
    m_addressNote->setObjectName(u"addressNote"_s);
    m_addressNote->setWordWrap(true);
    m_iis = new QLabel(this);
    m_iis->setObjectName(u"iisVersion"_s);
    connect(m_filter, &QLineEdit::textChanged, m_texts, &PreviewTextModel::setText);
    connect(m_onlyWrong, &QCheckBox::toggled, m_texts, &PreviewTextModel::setOnlyWrong);
    connect(m_address, &QComboBox::currentTextChanged, this, &PreviewPage::showPreview);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_onlyWrong);
    bar->addStretch();
    bar->addWidget(label);
    bar->addWidget(m_address);
    bar->addWidget(m_iis);
    return bar;
}

QLayout *PreviewPage::makeNote()
{
    m_noteIcon = new QLabel(this);
    m_note = new QLabel(this);
    m_note->setObjectName(u"neverChosen"_s);
    m_note->setWordWrap(true);
    auto *mend = new QPushButton(tr("&Mend", "@action:button"), this);
    mend->setObjectName(u"mend"_s);
    mend->setAutoDefault(false);
    m_mend = mend;
    connect(mend, &QPushButton::clicked, this, [this] { goToBinding(m_neverChosen); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_noteIcon, 0, Qt::AlignTop);
    row->addWidget(m_note, 1);
    row->addWidget(m_mend);
    return row;
}

void PreviewPage::refresh()
{
    fillAddresses();
    const IisVersion version = iisVersionOf(draft().service);
    m_iis->setText(tr("IIS %1", "@info version").arg(iisText(version)));
    m_iis->setToolTip(tr("From the osFamily of the configurations; the oldest counts.", "@info:tooltip"));
    m_table->setColumnHidden(int(PreviewModel::Column::Role), bindableRoles(draft()).size() < 2);
    showPreview();
    showNeverChosen();
}

/// Where a binding has an address of its own, that is the one worth looking at.
void PreviewPage::fillAddresses()
{
    const QStringList addresses = exactAddresses(draft()) << exampleInstanceAddress();
    if (addresses == m_offered)
        return;
    const QString before = m_address->currentText();
    const bool chosen = m_address->count() > 0 && (!m_offered.contains(before) || addresses.contains(before));
    m_offered = addresses;
    const QSignalBlocker blocker(m_address);
    m_address->clear();
    m_address->addItems(addresses);
    if (chosen)
        m_address->setCurrentText(before);
}

std::optional<IpAddress> PreviewPage::instance() const
{
    const auto address = IpAddress::parse(m_address->currentText().trimmed());
    if (!address || address->isAny())
        return std::nullopt;
    return *address;
}

void PreviewPage::showPreview()
{
    const auto address = instance();
    const bool example = address && address->toString() == exampleInstanceAddress();
    if (!address)
        m_addressNote->setText(errorText({Code::NotAnAddress, m_address->currentText()}));
    else if (example)
        m_addressNote->setText(
            tr("HTTP.sys sees the instance's internal address. It is not known here; %1 stands for it.")
                .arg(exampleInstanceAddress()));
    else
        m_addressNote->setText(
            tr("HTTP.sys sees the instance's internal address; this is how it answers at %1.")
                .arg(address->toString()));
    m_texts->setDraft(draft());
    m_model->setRows(address ? previewOf(draft(), *address) : QList<PreviewRow>());
    m_table->refreshMessages();
    showSelected();
}

void PreviewPage::showSelected()
{
    const QModelIndex source = m_texts->mapToSource(m_table->currentSource());
    if (!source.isValid())
        return m_trace->clear();
    const PreviewRow &row = m_model->row(source);
    const PreviewCell *cell = m_model->cell(source);
    m_trace->showCell(row, cell ? *cell : row.withSni, draft());
}

void PreviewPage::showNeverChosen()
{
    const QList<Receiver> receivers = receiversOf(draft());
    int never = 0;
    m_neverChosen = -1;
    for (int row = 0; row < receivers.size(); ++row) {
        if (!isNever(receivers.at(row)))
            continue;
        ++never;
        if (m_neverChosen < 0)
            m_neverChosen = row;
    }
    m_note->setText(
        tr("Never chosen: %1 of %n binding(s). Another one answers first, or their row is not valid.",
           nullptr, int(receivers.size()))
            .arg(never));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_noteIcon->setPixmap(severityIcon(Severity::Warning, *this).pixmap(size, size));
    m_noteIcon->setVisible(never > 0);
    m_note->setVisible(never > 0);
    m_mend->setVisible(never > 0);
}

void PreviewPage::goToBinding(int row)
{
    Problem place{.rule = Rule::NothingToDo, .severity = Severity::Info, .step = Step::Bindings};
    place.row = row;
    emit problemWanted(place);
}

} // namespace bindwright
