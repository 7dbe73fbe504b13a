// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "instancebar.h"

#include "model/preview/preview.h"
#include "model/preview/previewmatrix.h"
#include "model/preview/serverdraft.h"
#include "ui/settings/settings.h"
#include "ui/style/flowlayout.h"
#include "ui/widgets/button.h"
#include "ui/words/errortext.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

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
    const QList<Client> clients = clientsOf(draft, exampleInstanceAddress());
    for (const Client &client : clients) {
        const bool example = client.to == exampleInstanceAddress() || client.to == exampleIpv6Address();
        if (client.sendsName && !example)
            addresses.append(client.to.toString());
    }
    return addresses;
}

} // namespace

InstanceBar::InstanceBar(QWidget *parent)
    : QWidget(parent)
    , m_address(new QComboBox(this))
    , m_iis(new QLabel(this))
    , m_again(makeButton(u"computeAgain"_s, tr("C&ompute again", "@action:button"), this))
    , m_note(new QLabel(this))
{
    m_address->setObjectName(u"instanceAddress"_s);
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(tr("&Instance address:", "@label:listbox"), this);
    label->setBuddy(m_address);
    m_note->setObjectName(u"addressNote"_s);
    m_note->setWordWrap(true);
    m_iis->setObjectName(u"iisVersion"_s);
    m_iis->setToolTip(
        tr("The oldest osFamily of the service configurations decides the version.", "@info:tooltip"));
    m_again->setToolTip(tr("It was stopped; what is shown may be of an earlier state.", "@info:tooltip"));
    m_again->hide();
    auto *bar = new FlowLayout;
    bar->addWidget(label);
    bar->addWidget(m_address);
    bar->addWidget(m_iis);
    bar->addStretch();
    bar->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_note);
    connect(m_again, &QPushButton::clicked, this, &InstanceBar::againWanted);
    connect(m_address, &QComboBox::currentTextChanged, this, [this] {
        showNote();
        emit addressChanged();
    });
}

void InstanceBar::setDraft(const Draft &draft)
{
    QStringList offered = exactAddresses(draft) << exampleInstanceAddress().toString();
    const QString preferred = Settings::read().instanceAddress;
    if (!preferred.isEmpty() && !offered.contains(preferred))
        offered.prepend(preferred);
    fillAddresses(offered);
    if (preferred != std::exchange(m_preferred, preferred) && !preferred.isEmpty()) {
        const QSignalBlocker blocker(m_address);
        m_address->setCurrentText(preferred);
    }
    m_iis->setText(tr("IIS %1", "@info version").arg(iisText(iisVersionOf(draft))));
    showNote();
}

/// Where a binding has an address of its own, that is the one worth looking at.
void InstanceBar::fillAddresses(const QStringList &addresses)
{
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

std::optional<IpAddress> InstanceBar::address() const
{
    const auto address = IpAddress::parse(m_address->currentText().trimmed());
    if (!address || address->isAny())
        return std::nullopt;
    return *address;
}

void InstanceBar::showNote()
{
    const auto chosen = address();
    if (!chosen)
        m_note->setText(errorText({Code::NotAnAddress, m_address->currentText()}));
    else if (*chosen == exampleInstanceAddress())
        m_note->setText(
            tr("HTTP.sys sees the instance's internal address. It is not known here; %1 stands for it.")
                .arg(exampleInstanceAddress().toString()));
    else
        m_note->setText(
            tr("HTTP.sys sees the instance's internal address. The preview shows what it answers at %1.")
                .arg(chosen->toString()));
}

void InstanceBar::offerAgain()
{
    m_again->show();
}

void InstanceBar::withdrawAgain()
{
    m_again->hide();
}

} // namespace bindwright
