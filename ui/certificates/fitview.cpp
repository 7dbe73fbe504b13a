// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fitview.h"

#include "ui/style/columnwidth.h"
#include "ui/style/palette.h"
#include "ui/widgets/topicondelegate.h"
#include "ui/words/targettext.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

enum Column { TargetColumn, ImportColumn, BindColumn };

void setVerdict(QTreeWidgetItem &item, int column, const std::optional<FitVerdict> &verdict,
                const QPalette &palette)
{
    item.setText(column, verdict ? fitText(verdict->fit) : u"–"_s);
    if (!verdict)
        return;
    item.setToolTip(column, verdictText(*verdict));
    if (verdict->fit == FitAnswer::No)
        item.setForeground(column, foreground(Tone::Error, palette));
    else if (verdict->fit != FitAnswer::Yes)
        item.setForeground(column, foreground(Tone::Warning, palette));
}

/// The width of the longest cell of a column, in one line.
int cellsOf(const QTreeWidget &table, int column)
{
    const int margin = table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    int widest = 0;
    for (int row = 0; row < table.topLevelItemCount(); ++row)
        widest = qMax(widest, table.fontMetrics().horizontalAdvance(table.topLevelItem(row)->text(column)));
    return widest + 2 * margin;
}

QString reasonLine(const QString &step, const std::optional<FitVerdict> &verdict)
{
    if (!verdict)
        return {};
    const QString line =
        FitView::tr("%1: %2", "@info import or bind, verdict").arg(step, verdictText(*verdict));
    return verdict->source.isEmpty() ? line
                                     : FitView::tr("%1. Source: %2.", "@info").arg(line, verdict->source);
}

} // namespace

FitView::FitView(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTreeWidget(this))
    , m_reason(new QLabel(this))
{
    m_table->setObjectName(u"targetFit"_s);
    m_table->setAccessibleName(tr("What each target does with it", "@info accessible name"));
    m_table->setHeaderLabels(
        {tr("Target", "@title:column"), tr("Imports", "@title:column"), tr("Binds", "@title:column")});
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setItemDelegate(new TopIconDelegate(m_table)); // which knows how wide a row is
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_reason->setObjectName(u"targetFitReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addWidget(m_reason);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &FitView::showReason);
}

void FitView::show(const QList<TargetFit> &fits)
{
    if (fits == m_fits)
        return;
    m_fits = fits;
    m_table->clear();
    for (const TargetFit &fit : fits) {
        auto *item = new QTreeWidgetItem(m_table, {targetText(fit.target)});
        setVerdict(*item, ImportColumn, fit.import, palette());
        setVerdict(*item, BindColumn, fit.bind, palette());
    }
    fitTable();
    m_table->setCurrentItem(m_table->topLevelItem(0));
    showReason();
}

void FitView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

/// As high as its rows, and no narrower than its headings.
void FitView::fitTable()
{
    QHeaderView &header = *m_table->header();
    const int frame = 2 * m_table->frameWidth();
    QList<ColumnNeed> needs;
    int least = frame;
    for (int column = 0; column < header.count(); ++column) {
        needs.append(columnNeed(header, column, cellsOf(*m_table, column), 0));
        least += needs.last().least;
    }
    needs.first().grows = true;
    const QList<int> widths = sharedWidths(needs, width() - frame);
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, widths.at(column));
    m_table->doItemsLayout(); // rows of several lines, in these widths
    int height = header.sizeHint().height() + frame;
    for (int row = 0; row < m_table->topLevelItemCount(); ++row)
        height += m_table->visualItemRect(m_table->topLevelItem(row)).height();
    m_table->setMinimumWidth(least);
    m_table->setFixedHeight(height);
}

void FitView::showReason()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    QStringList lines;
    if (row >= 0 && row < m_fits.size())
        lines = {reasonLine(tr("Import", "@info"), m_fits.at(row).import),
                 reasonLine(tr("Bind", "@info"), m_fits.at(row).bind)};
    lines.removeAll(QString());
    m_reason->setText(lines.join(u'\n'));
}

} // namespace bindwright
