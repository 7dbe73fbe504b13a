// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "replacedialog.h"

#include "projectrenewaldialog.h"

#include "model/renewal/places.h"
#include "model/scenario/scenarioparts.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/sentence.h"
#include "ui/words/certificatetext.h"
#include "ui/words/renewaltext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// "www.a.test, until 2027-03-01": certificates of one name are told apart by their end.
QString titleOf(const Certificate &certificate)
{
    const QString end = dateText(certificate.notAfter.toLocalTime().date());
    return ReplaceDialog::tr("%1, until %2", "@item a certificate and its last day")
        .arg(displayName(certificate), end);
}

QListWidget *makeList(const QString &name, const QString &title, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setTextElideMode(Qt::ElideMiddle);
    wrapItems(*list);
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * 3);
    list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    return list;
}

} // namespace

ReplaceDialog::ReplaceDialog(const PlatformServices &services, const Draft &draft, const Thumbprint &old,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_draft(draft)
    , m_old(old)
    , m_with(new QComboBox(this))
    , m_configurations(makeList(u"configurations"_s, tr("Service configurations to change"), this))
    , m_places(makeList(u"places"_s, tr("Where the old certificate is used"), this))
    , m_keepOld(new QCheckBox(tr("&Keep the old certificate on the roles too", "@option:check"), this))
    , m_faults(new QLabel(this))
{
    setObjectName(u"replaceDialog"_s);
    setWindowTitle(tr("Replace certificate", "@title:window"));
    m_configurations->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // they are few
    m_places->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_with->setObjectName(u"replaceWith"_s);
    m_keepOld->setObjectName(u"keepOld"_s);
    m_faults->setObjectName(u"faults"_s);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    const Certificate *known = findCertificate(draft, old);
    auto *form = new QFormLayout(this);
    auto *name = new QLabel(known ? titleOf(*known) : old.toString(), this);
    name->setTextFormat(Qt::PlainText);
    form->addRow(tr("Replace:", "@label"), name);
    form->addRow(tr("&With:", "@label:listbox"), m_with);
    form->addRow(tr("&In:", "@label:listbox service configurations"), m_configurations);
    form->addRow(tr("&Used by:", "@label:listbox"), m_places);
    form->addRow(m_keepOld);
    form->addRow(m_faults);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("&Replace", "@action:button"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName(u"replace"_s);
    m_elsewhere = buttons->addButton(tr("In other &places…", "@action:button"), QDialogButtonBox::ActionRole);
    m_elsewhere->setObjectName(u"otherProjects"_s);
    m_elsewhere->setAutoDefault(false);
    connect(m_elsewhere, &QPushButton::clicked, this, &ReplaceDialog::replaceElsewhere);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    wrapLongRows(*form);
    fillChoices();
    connect(m_with, &QComboBox::currentIndexChanged, this, &ReplaceDialog::showChosen);
    connect(m_configurations, &QListWidget::itemChanged, this, &ReplaceDialog::showChosen);
    showChosen();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 80, 0});
}

void ReplaceDialog::fillChoices()
{
    for (const Certificate &leaf : usableLeaves(m_draft)) {
        if (leaf.sha1 != m_old)
            m_with->addItem(titleOf(leaf), leaf.sha1.toString());
    }
    QStringList files;
    for (const CertificatePlace &place : CertificateUses(m_draft).placesOf(m_old)) {
        if (place.kind == CertificatePlace::Kind::Thumbprint && !files.contains(place.file))
            files.append(place.file);
    }
    for (const QString &file : std::as_const(files)) {
        auto *item = new QListWidgetItem(file, m_configurations);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

Renewal ReplaceDialog::renewal() const
{
    Renewal renewal{.replaced = m_old, .with = {}, .configurations = {}, .keepOld = m_keepOld->isChecked()};
    if (const auto with = Thumbprint::parse(m_with->currentData().toString()))
        renewal.with = *with;
    for (int row = 0; row < m_configurations->count(); ++row) {
        if (m_configurations->item(row)->checkState() == Qt::Checked)
            renewal.configurations.append(m_configurations->item(row)->text());
    }
    return renewal;
}

void ReplaceDialog::replaceElsewhere()
{
    auto *dialog = new ProjectRenewalDialog(m_services, m_draft, m_old, renewal().with, this);
    dialog->open();
}

void ReplaceDialog::showChosen()
{
    const Renewal chosen = renewal();
    m_places->clear();
    for (const CertificatePlace &place : CertificateUses(m_draft, chosen.configurations).placesOf(m_old))
        m_places->addItem(placeText(place));
    QStringList said;
    const bool isChosen = !chosen.with.isNull() && !chosen.configurations.isEmpty();
    if (chosen.with.isNull())
        said.append(tr("No other certificate was added. Add the new one on the Certificates page."));
    else if (chosen.configurations.isEmpty())
        said.append(tr("Choose at least one service configuration."));
    const QList<RenewalFault> faults = isChosen ? faultsOf(m_draft, chosen) : QList<RenewalFault>();
    for (const RenewalFault &fault : faults)
        said.append(faultText(fault));
    if (hasAny(CertificateUses(m_draft).placesOf(m_old), CertificatePlace::Kind::CentralFile))
        said.append(tr("The files of the central certificate store are replaced under “In other places”."));
    m_faults->setText(said.join(u'\n'));
    m_faults->setVisible(!said.isEmpty());
    m_replace->setEnabled(isChosen);
    m_elsewhere->setEnabled(!chosen.with.isNull());
    m_replace->setText(isRefused(faults) ? tr("&Replace anyway", "@action:button")
                                         : tr("&Replace", "@action:button"));
}

} // namespace bindwright
