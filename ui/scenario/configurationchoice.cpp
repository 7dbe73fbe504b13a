// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "configurationchoice.h"

#include "model/cloudservice/service.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

ConfigurationChoice::ConfigurationChoice(QWidget *parent)
    : QGroupBox(tr("Service configurations that get the thumbprints", "@title:group"), parent)
{
    setObjectName(u"configurations"_s);
    new QVBoxLayout(this);
}

void ConfigurationChoice::show(const QStringList &names, const QStringList &chosen)
{
    if (names != m_names)
        makeBoxes(names);
    m_chosen = chosen;
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(chosen.isEmpty() || chosen.contains(box->text()));
    setVisible(names.size() - std::ranges::count_if(names, isLocalConfiguration) > 1);
}

void ConfigurationChoice::makeBoxes(const QStringList &names)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_names = names;
    for (const QString &name : names) {
        auto *box = new QCheckBox(name, this);
        box->setObjectName(u"configuration %1"_s.arg(name));
        connect(box, &QCheckBox::clicked, this, &ConfigurationChoice::read);
        layout()->addWidget(box);
        m_boxes.append(box);
    }
}

void ConfigurationChoice::read()
{
    QStringList chosen;
    for (const QCheckBox *box : std::as_const(m_boxes)) {
        if (box->isChecked())
            chosen.append(box->text());
    }
    if (chosen.isEmpty())
        return show(m_names, m_chosen); // somewhere the thumbprints have to go
    emit edited(chosen.size() == m_names.size() ? QStringList() : chosen);
}

} // namespace bindwright
