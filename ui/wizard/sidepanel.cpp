// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "sidepanel.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

SidePanel::SidePanel(const QList<QAction *> &planActions, QWidget *parent)
    : QWidget(parent)
    , m_steps(new StepList(this))
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
{
    setObjectName(u"sidePanel"_s);
    m_name->setObjectName(u"planName"_s);
    m_state->setObjectName(u"planState"_s);
    m_name->setTextFormat(Qt::PlainText);

    auto *button = new QToolButton(this);
    button->setObjectName(u"planMenu"_s);
    button->setText(tr("Plan", "@action:button"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addActions(planActions);
    button->setMenu(menu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps);
    layout->addStretch(1);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(button, 0, Qt::AlignLeft);
    auto *hint = new QLabel(tr("F1 help · Ctrl+K commands", "@info"), this);
    layout->addWidget(hint);
    for (QLabel *label : {m_name, m_state, hint}) { // the steps say how wide it is
        label->setWordWrap(true);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
}

void SidePanel::setPlan(const QString &path, bool modified)
{
    const QString name = QFileInfo(path).fileName(); // which may have no place to break it
    m_name->setText(path.isEmpty()
                        ? tr("no plan file yet", "@info")
                        : fontMetrics().elidedText(name, Qt::ElideMiddle, m_steps->sizeHint().width()));
    m_name->setToolTip(path);
    m_state->setText(modified ? tr("● unsaved changes", "@info") : tr("saved", "@info"));
    m_state->setVisible(modified || !path.isEmpty());
}

} // namespace bindwright
