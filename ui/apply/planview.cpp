// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planview.h"

#include "plantextmodel.h"

#include "ui/widgets/topicondelegate.h"

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

void wrapLines(QListView *list)
{
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QTabWidget(parent)
    , m_plan(new PlanModel(this))
    , m_steps(new QListWidget(this))
{
    setObjectName(u"views"_s);
    auto *list = new QListView(this);
    list->setObjectName(u"plan"_s);
    list->setAccessibleName(tr("Actions", "@title"));
    m_texts = new PlanTextModel(m_plan, list);
    list->setModel(m_texts);
    list->setItemDelegate(new TopIconDelegate(list));
    wrapLines(list);
    m_steps->setObjectName(u"scriptSteps"_s);
    m_steps->setAccessibleName(tr("What the script does", "@title"));
    m_steps->setSpacing(2);
    wrapLines(m_steps);
    addTab(list, tr("Plan", "@title:tab"));
    addTab(m_steps, tr("What the script does", "@title:tab"));
}

void PlanView::setFolder(const QString &folder)
{
    m_texts->setFolder(folder);
}

void PlanView::setScriptSteps(const QStringList &sentences)
{
    m_steps->clear();
    m_steps->addItems(sentences);
    setTabVisible(ScriptTab, !sentences.isEmpty());
}

} // namespace bindwright
