// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mappanel.h"

#include "exportbutton.h"

#include "model/map/mapfilter.h"

#include "ui/style/flowlayout.h"
#include "ui/style/placeholder.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QToolButton *makeTool(const QString &name, const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString legendText()
{
    return QStringList{wayText(MapWay::Wins), wayText(MapWay::Shadowed), wayText(MapWay::Open),
                       MapPanel::tr("Enter or a second click goes to the row, or unfolds.", "@info")}
        .join(u" · "_s);
}

} // namespace

MapPanel::MapPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new MapView(this))
    , m_legend(new QLabel(this))
{
    m_legend->setWordWrap(true);
    m_legend->setObjectName(u"mapLegend"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeFilter());
    column->addLayout(makeBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    connect(m_view, &MapView::nodeActivated, this, &MapPanel::activate);
    connect(m_view, &MapView::nodeChosen, this, &MapPanel::choose);
}

QLayout *MapPanel::makeFilter()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"mapSearch"_s);
    m_search->setAccessibleName(tr("Search the map", "@label"));
    setWholePlaceholder(*m_search, tr("Host, address or certificate", "@info:placeholder"));
    m_search->setClearButtonEnabled(true);
    m_onlyWrong = new QCheckBox(tr("Only what is w&rong", "@option:check"), this);
    m_onlyWrong->setObjectName(u"mapOnlyWrong"_s);
    connect(m_search, &QLineEdit::textChanged, this, &MapPanel::foldingChanged);
    connect(m_onlyWrong, &QCheckBox::toggled, this, &MapPanel::foldingChanged);
    auto *bar = new FlowLayout;
    bar->addWidget(m_search);
    bar->addWidget(m_onlyWrong);
    return bar;
}

QLayout *MapPanel::makeBar()
{
    auto *smaller = makeTool(u"zoomOut"_s, u"−"_s, tr("Smaller", "@action:button"), this);
    auto *larger = makeTool(u"zoomIn"_s, u"+"_s, tr("Larger", "@action:button"), this);
    auto *fit = makeTool(u"zoomFit"_s, tr("Fit to window", "@action:button"),
                         tr("Fit to window", "@action:button"), this);
    m_folds = new QCheckBox(tr("Fold &similar", "@option:check"), this);
    m_folds->setObjectName(u"foldAlike"_s);
    m_folds->setChecked(m_folding.on);
    m_marks = new QCheckBox(tr("Compare &with now", "@option:check"), this);
    m_marks->setObjectName(u"compareWithNow"_s);
    m_marks->setToolTip(
        tr("Hosts say whether they get a better or a worse answer than now.", "@info:tooltip"));
    auto *save = new ExportButton(u"exportMap"_s, tr("&Export map", "@action:button"),
                                  {u"svg"_s, u"png"_s, u"pdf"_s}, this);
    connect(save, &ExportButton::pathChosen, this, &MapPanel::exportWanted);
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->zoom(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->zoom(1); });
    connect(fit, &QToolButton::clicked, this, [this] { m_view->fit(); });
    connect(m_folds, &QCheckBox::toggled, this, [this](bool on) {
        m_folding = {.on = on, .opened = {}};
        emit foldingChanged();
    });
    connect(m_marks, &QCheckBox::toggled, this, &MapPanel::marksChangesChanged);
    auto *bar = new FlowLayout;
    for (QWidget *widget : QList<QWidget *>{smaller, larger, fit, m_folds, m_marks})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(save);
    return bar;
}

ConflictMap MapPanel::wanted(const ConflictMap &whole, const MapContext &context) const
{
    ConflictMap map = whole;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        map = filtered(map, [&text, &context](const MapNode &node) {
            return nameOf(node, context).contains(text, Qt::CaseInsensitive);
        });
    return m_onlyWrong->isChecked() ? filtered(map, isWrong) : map;
}

bool MapPanel::marksChanges() const
{
    return m_marks->isChecked();
}

void MapPanel::setMap(const ConflictMap &map, const MapContext &context)
{
    m_context = context;
    m_view->setMap(map, context);
    m_legend->setText(map.nodes.isEmpty() ? tr("There is nothing to show here.", "@info") : legendText());
}

void MapPanel::activate(int node)
{
    const MapNode &box = map().nodes.at(node);
    if (box.isFolded()) {
        m_folding.opened.insert(box.key);
        emit foldingChanged();
    } else if (box.binding >= 0) {
        emit bindingWanted(box.binding);
    }
}

void MapPanel::choose(int node)
{
    const MapPath *path = node < 0 ? nullptr : m_view->mapScene().tellingPath(node);
    emit cellChosen(path ? path->row : -1, path ? path->client : -1);
}

} // namespace bindwright
