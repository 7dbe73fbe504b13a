// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectsummary.h"

#include "ui/style/palette.h"
#include "ui/widgets/sentence.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString familyText(const ConfigurationFacts &configuration)
{
    const auto os = guestOs(configuration.osFamily);
    if (configuration.osFamily.isEmpty())
        return ProjectSummary::tr("not written: the platform chooses");
    if (!os)
        return ProjectSummary::tr("family %1: not known").arg(configuration.osFamily);
    const QString sni = os->sni ? ProjectSummary::tr("SNI available") : ProjectSummary::tr("no SNI");
    const QString text =
        ProjectSummary::tr("family %1: %2, IIS %3, %4", "@info number, Windows, IIS version, SNI or not")
            .arg(configuration.osFamily, os->windows, os->iis, sni);
    return os->retired ? ProjectSummary::tr("%1; retired", "@info guest OS").arg(text) : text;
}

QString filesText(const Facts &facts)
{
    if (!facts.project)
        return {};
    QStringList names{QFileInfo(facts.project->definition.path).fileName()};
    for (const ProjectFile &file : facts.project->configurations)
        names.append(QFileInfo(file.path).fileName());
    return names.join(u" · "_s);
}

} // namespace

ProjectSummary::ProjectSummary(QWidget *parent)
    : QGroupBox(tr("Opened", "@title:group"), parent)
    , m_name(makePlainLabel(u"serviceName"_s, this))
    , m_files(makePlainLabel(u"projectFiles"_s, this))
    , m_target(new QComboBox(this))
    , m_banner(
          new Sentence(tr("Support ends on 31 March 2027. Microsoft names Virtual Machine Scale Sets, App "
                          "Service, Azure Kubernetes Service and Service Fabric managed clusters to go to."),
                       this))
    , m_guestOs(makePlainLabel(u"guestOs"_s, this))
{
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_target->setObjectName(u"target"_s);
    m_target->addItem(tr("Azure Cloud Services", "@item"), int(Target::CloudService));
    m_target->addItem(tr("Azure Cloud Services (extended support)", "@item"), int(Target::ExtendedSupport));
    m_target->addItem(tr("Windows Server or a VM scale set", "@item"), int(Target::Server));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its list shows all
    m_target->setMinimumContentsLength(12);
    m_banner->setObjectName(u"supportEnds"_s);
    m_banner->setMargin(fontMetrics().averageCharWidth() / 2);

    auto *form = new QFormLayout(this);
    form->addRow(tr("Service", "@label"), m_name);
    form->addRow(tr("Files", "@label"), m_files);
    form->addRow(tr("&Runs on", "@label"), m_target);
    form->addRow(QString(), m_banner);
    form->addRow(tr("Guest OS", "@label"), m_guestOs);
    wrapLongRows(*form);
    connect(m_target, &QComboBox::activated, this,
            [this] { emit targetChosen(Target(m_target->currentData().toInt())); });
}

void ProjectSummary::show(const Draft &draft, const Facts &facts)
{
    m_name->setText(draft.service.name.isEmpty() ? tr("(no name)") : draft.service.name);
    m_files->setText(filesText(facts));
    m_files->setToolTip(QDir::toNativeSeparators(draft.projectPath));
    m_target->setCurrentIndex(m_target->findData(int(draft.target)));
    m_target->setEnabled(!draft.server.alone); // it is what it is
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, foreground(Tone::Warning, palette()));
    tinted.setColor(QPalette::Window, background(Tone::Warning, palette()));
    m_banner->setPalette(tinted);
    m_banner->setAutoFillBackground(true);
    m_banner->setVisible(draft.target != Target::Server);
    m_guestOs->setText(guestOsText(draft.service));
}

QString guestOsText(const Service &service)
{
    QStringList lines;
    for (const ConfigurationFacts &configuration : service.configurations) {
        const QString line = familyText(configuration);
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace bindwright
