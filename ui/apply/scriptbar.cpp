// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scriptbar.h"

#include "ui/style/flowlayout.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

ScriptBar::ScriptBar(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_run(makeWish(u"runHere"_s, tr("Run on &this server…", "@action:button"), &ScriptBar::runWanted))
    , m_whyNot(new QLabel(this))
{
    m_whyNot->setObjectName(u"whyNotHere"_s);
    m_whyNot->setWordWrap(true);
    m_summary->setObjectName(u"changeSum"_s);
    m_summary->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(makeWish(u"copyFile"_s, tr("&Copy", "@action:button"), &ScriptBar::copyWanted));
    buttons->addWidget(makeWish(u"saveFile"_s, tr("Sa&ve…", "@action:button"), &ScriptBar::saveWanted));
    buttons->addWidget(
        makeWish(u"openFolder"_s, tr("Ope&n folder", "@action:button"), &ScriptBar::folderWanted));
    buttons->addWidget(m_run);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addLayout(buttons);
    layout->addWidget(m_whyNot);
}

void ScriptBar::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
}

void ScriptBar::setRunObstacle(const QString &sentence)
{
    m_whyNot->setText(sentence);
    m_whyNot->setVisible(!sentence.isEmpty());
    m_run->setEnabled(sentence.isEmpty());
    m_run->setAccessibleDescription(sentence);
    m_run->setToolTip(sentence);
}

QPushButton *ScriptBar::makeWish(const QString &name, const QString &text, void (ScriptBar::*wanted)())
{
    auto *button = makeButton(name, text, this);
    connect(button, &QPushButton::clicked, this, wanted);
    return button;
}

} // namespace bindwright
