// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "eventbar.h"

#include "model/renewal/places.h"
#include "model/scenario/scenarioparts.h"
#include "ui/words/certificatetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using ChosenKind = ForecastEvent::Kind;

QString titleOf(const Draft &draft, const Thumbprint &sha1)
{
    const Certificate *known = findCertificate(draft, sha1);
    if (!known)
        return sha1.toString();
    const QString end = dateText(known->notAfter.toLocalTime().date());
    return EventBar::tr("%1, until %2", "@item a certificate and its last day").arg(displayName(*known), end);
}

/// Fills \a box anew; what was chosen stays chosen where it is still offered.
void fill(QComboBox *box, const Draft &draft, const QList<Thumbprint> &offered)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const Thumbprint &sha1 : offered)
        box->addItem(titleOf(draft, sha1), sha1.toString());
    box->setCurrentIndex(std::max(box->findData(chosen), 0));
}

} // namespace

EventBar::EventBar(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_old(new QComboBox(this))
    , m_oldLabel(new QLabel(tr("Old certificate:", "@label:listbox"), this))
    , m_newLabel(new QLabel(tr("New certificate:", "@label:listbox"), this))
    , m_new(new QComboBox(this))
{
    m_kind->setObjectName(u"event"_s);
    m_kind->setAccessibleName(tr("Event before the preview", "@info accessible name"));
    m_kind->addItem(tr("none", "@item:inlistbox"));
    m_kind->addItem(tr("linked renewal", "@item:inlistbox"), int(ChosenKind::Renewed));
    m_kind->addItem(tr("new files in the central store", "@item:inlistbox"), int(ChosenKind::Ccs));
    m_kind->addItem(tr("replaced everywhere", "@item:inlistbox"), int(ChosenKind::Swap));
    m_old->setObjectName(u"eventOld"_s);
    m_old->setAccessibleName(tr("The old certificate", "@info accessible name"));
    m_new->setObjectName(u"eventNew"_s);
    m_new->setAccessibleName(tr("The new certificate", "@info accessible name"));
    auto *label = new QLabel(tr("E&vent:", "@label:listbox what happens to a certificate before"), this);
    label->setBuddy(m_kind);
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    constexpr int all = 100; // of the room, where there are certificates to show
    for (QWidget *part : QList<QWidget *>{label, m_kind, m_oldLabel, m_old, m_newLabel, m_new})
        bar->addWidget(part, part == m_old || part == m_new ? all : 0);
    bar->addStretch(1);
    for (QComboBox *box : {m_kind, m_old, m_new}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_kind ? 20 : 12);
        connect(box, &QComboBox::currentIndexChanged, this, &EventBar::announce);
    }
    showChosen();
}

void EventBar::setDraft(const Draft &draft)
{
    QList<Thumbprint> leaves;
    for (const Certificate &leaf : usableLeaves(draft))
        leaves.append(leaf.sha1);
    fill(m_old, draft, CertificateUses(draft).certificates());
    fill(m_new, draft, leaves);
    m_announced = event();
    showChosen();
}

std::optional<ForecastEvent> EventBar::event() const
{
    const QVariant kind = m_kind->currentData();
    const auto old = Thumbprint::parse(m_old->currentData().toString());
    const auto renewed = Thumbprint::parse(m_new->currentData().toString());
    if (!kind.isValid() || !old || !renewed || *old == *renewed)
        return std::nullopt;
    return ForecastEvent{ChosenKind(kind.toInt()), *old, *renewed};
}

void EventBar::showChosen()
{
    const bool happens = m_kind->currentData().isValid();
    for (QWidget *part : QList<QWidget *>{m_oldLabel, m_old, m_newLabel, m_new})
        part->setVisible(happens);
}

void EventBar::announce()
{
    showChosen();
    if (event() == m_announced)
        return;
    m_announced = event();
    emit eventChanged();
}

} // namespace bindwright
