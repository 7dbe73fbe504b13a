// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "planview.h"

#include "plantextmodel.h"

#include "ui/widgets/sentence.h"
#include "ui/widgets/topicondelegate.h"

#include <QHeaderView>
#include <QListWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QTreeView *makeTree(QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setObjectName(u"plan"_s);
    tree->setAccessibleName(PlanView::tr("Actions", "@title"));
    tree->setHeaderHidden(true);
    tree->setWordWrap(true);
    tree->setTabKeyNavigation(false);
    tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *delegate = new TopIconDelegate(tree);
    tree->setItemDelegate(delegate);
    QObject::connect(tree->header(), &QHeaderView::sectionResized, delegate,
                     [delegate] { emit delegate->sizeHintChanged({}); });
    return tree;
}

} // namespace

PlanView::PlanView(QWidget *parent)
    : QTabWidget(parent)
    , m_plan(new PlanModel(this))
    , m_steps(new QListWidget(this))
{
    setObjectName(u"views"_s);
    QTreeView *tree = makeTree(this);
    m_texts = new PlanTextModel(m_plan, tree);
    tree->setModel(m_texts);
    connect(m_plan, &QAbstractItemModel::modelReset, tree, [this, tree] {
        bool isTree = false;
        for (int row = 0; row < m_plan->rowCount(); ++row)
            isTree = isTree || m_plan->hasChildren(m_plan->index(row, 0));
        tree->setRootIsDecorated(isTree);
    });
    m_steps->setObjectName(u"scriptSteps"_s);
    m_steps->setAccessibleName(tr("What the script does", "@title"));
    m_steps->setSpacing(2);
    wrapItems(*m_steps);
    addTab(tree, tr("Plan", "@title:tab"));
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
