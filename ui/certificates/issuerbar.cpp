// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "issuerbar.h"

#include "model/issuers/issuerfetch.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/words/listtext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

IssuerBar::IssuerBar(QWidget *parent)
    : QWidget(parent)
    , m_address(makePlainLabel(u"issuerAddress"_s, this))
    , m_fetch(makeButton(u"fetchIssuer"_s, tr("&Fetch it", "@action:button the missing issuer"), this))
    , m_system(makePlainLabel(u"issuerOfSystem"_s, this))
    , m_take(makeButton(u"takeSystemIssuer"_s, tr("Add from &this system", "@action:button"), this))
{
    m_fetch->setAccessibleName(tr("Fetch the missing issuer"));
    m_take->setAccessibleName(tr("Add the missing issuer from this system's store"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_fetch),
                          static_cast<QWidget *>(m_system), static_cast<QWidget *>(m_take)})
        layout->addWidget(part, 0, qobject_cast<QLabel *>(part) ? Qt::Alignment() : Qt::AlignLeft);
    connect(m_fetch, &QPushButton::clicked, this, &IssuerBar::fetchRequested);
    connect(m_take, &QPushButton::clicked, this, &IssuerBar::systemRequested);
}

void IssuerBar::show(const Chain *chain)
{
    const bool isMissing = chain && !chain->isComplete();
    setVisible(isMissing);
    setOfSystem({});
    if (!isMissing)
        return;
    const Certificate &top = chain->top();
    const bool canFetch = !fetchableAddresses(top).isEmpty();
    m_fetch->setVisible(canFetch);
    if (top.issuerAddresses.isEmpty())
        m_address->setText(tr("The certificate does not say where its issuer's can be fetched."));
    else
        m_address->setText(
            tr("Its issuer's certificate is at %1", "@info URLs").arg(listText(top.issuerAddresses)));
}

void IssuerBar::setOfSystem(const QList<Certificate> &issuers)
{
    QStringList names;
    for (const Certificate &issuer : issuers)
        names.append(displayName(issuer));
    m_system->setVisible(!names.isEmpty());
    m_take->setVisible(!names.isEmpty());
    m_system->setText(tr("This system's store has it: %1", "@info certificates").arg(listText(names)));
}

} // namespace bindwright
