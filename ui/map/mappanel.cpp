// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mappanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
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

} // namespace

MapPanel::MapPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new MapView(this))
    , m_legend(new QLabel(this))
{
    m_legend->setWordWrap(true);
    m_legend->setText(QStringList{wayText(MapWay::Wins), wayText(MapWay::Shadowed), wayText(MapWay::Open),
                                  tr("Enter or a second click goes to the row, or unfolds.", "@info")}
                          .join(u" · "_s));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    connect(m_view, &MapView::nodeActivated, this, &MapPanel::activate);
    connect(m_view, &MapView::nodeChosen, this, &MapPanel::choose);
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
    auto *save = makeButton(u"exportMap"_s, tr("&Export map", "@action:button"), this);
    auto *menu = new QMenu(save);
    for (const auto &[suffix, filter] :
         {std::pair(u"svg"_s, tr("SVG drawing (*.svg)")), std::pair(u"png"_s, tr("PNG picture (*.png)")),
          std::pair(u"pdf"_s, tr("PDF document (*.pdf)"))})
        connect(menu->addAction(filter), &QAction::triggered, this,
                [this, suffix = suffix, filter = filter] { askWhere(suffix, filter); });
    save->setMenu(menu);
    connect(smaller, &QToolButton::clicked, this, [this] { m_view->zoom(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { m_view->zoom(1); });
    connect(fit, &QToolButton::clicked, this, [this] { m_view->fit(); });
    connect(m_folds, &QCheckBox::toggled, this, [this](bool on) {
        m_folding = {.on = on, .opened = {}};
        emit foldingChanged();
    });
    auto *bar = new QHBoxLayout;
    for (QWidget *widget : {static_cast<QWidget *>(smaller), static_cast<QWidget *>(larger),
                            static_cast<QWidget *>(fit), static_cast<QWidget *>(m_folds)})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(save);
    return bar;
}

void MapPanel::setMap(const ConflictMap &map, const MapContext &context)
{
    m_context = context;
    m_view->setMap(map, context);
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

void MapPanel::askWhere(const QString &suffix, const QString &filter)
{
    auto *dialog = makeFileDialog(FileKind::Map, tr("Export the conflict map", "@title:window"), this);
    dialog->setNameFilter(filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &MapPanel::exportWanted);
    dialog->open();
}

} // namespace bindwright
