// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "steplist.h"

#include "ui/style/icons.h"
#include "ui/words/steptext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int errorsRole = Qt::UserRole + 1;

/// Draws the number of errors at the end of the row.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int errors = index.data(errorsRole).toInt();
        if (errors == 0)
            return;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText)
                                 : foreground(Tone::Error, option.palette));
        const int margin = option.fontMetrics.averageCharWidth();
        painter->drawText(option.rect.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter,
                          QString::number(errors));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int margins = option.fontMetrics.lineSpacing() / 4; // names of two lines stand apart
        return {QStyledItemDelegate::sizeHint(option, index).width(),
                option.fontMetrics.lineSpacing() * 2 + margins};
    }
};

/// Of \a name on one line, or on two where it is long.
int widthOf(const QString &name, const QFontMetrics &metrics)
{
    constexpr int mostCharacters = 18; ///< on one line
    const int whole = metrics.horizontalAdvance(name);
    if (whole <= metrics.averageCharWidth() * mostCharacters)
        return whole;
    int least = whole;
    for (qsizetype at = name.indexOf(u' '); at > 0; at = name.indexOf(u' ', at + 1)) {
        const int first = metrics.horizontalAdvance(name.first(at));
        least = qMin(least, qMax(first, metrics.horizontalAdvance(name.sliced(at + 1))));
    }
    return least;
}

QString progressText(const StepState &state)
{
    switch (state.progress) {
    case StepState::Progress::Done:
        return StepList::tr("done", "@info step");
    case StepState::Progress::Here:
        return StepList::tr("current", "@info step");
    case StepState::Progress::ToCome:
        return StepList::tr("to come", "@info step");
    case StepState::Progress::LeftOut:
        return StepList::tr("not needed", "@info step");
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"stepList"_s);
    setAccessibleName(tr("Steps", "@info accessible name"));
    setItemDelegate(new StepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    viewport()->setAutoFillBackground(false);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    setIconSize({icon, icon});
    for (int i = 0; i < stepCount; ++i)
        addItem(stepName(Step(i)));
    connect(this, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit chosen(Step(row(item))); });
}

void StepList::setStates(const QList<StepState> &states)
{
    if (states == m_states)
        return;
    m_states = states;
    for (int row = 0; row < states.size(); ++row)
        show(row, states.at(row));
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true); // the current step is
    const QFontMetrics metrics(bold);
    int width = 0;
    for (int i = 0; i < stepCount; ++i)
        width = qMax(width, widthOf(stepName(Step(i)), metrics));
    const int rest =
        style()->pixelMetric(QStyle::PM_SmallIconSize) + metrics.averageCharWidth() * 6; // with the errors
    return {width + rest + 2 * frameWidth(), sizeHintForRow(0) * count() + 2 * frameWidth()};
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const QList<StepState> states = std::exchange(m_states, {});
        setStates(states);
    }
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (chooses)
        emit chosen(Step(currentRow())); // and no more: unhandled, Enter would mean Next
    else
        QListWidget::keyPressEvent(event);
}

void StepList::show(int row, const StepState &state)
{
    using Progress = StepState::Progress;
    const bool here = state.progress == Progress::Here;
    QListWidgetItem *step = item(row);
    const QColor color = palette().color(here ? QPalette::HighlightedText : QPalette::WindowText);
    if (state.errors > 0)
        step->setIcon(here ? icon(u"error"_s, color) : icon(u"error"_s, *this, Tone::Error));
    else if (state.progress == Progress::Done)
        step->setIcon(icon(u"step-done"_s, *this, Tone::Success));
    else
        step->setIcon(numberIcon(row + 1, color));
    QFont bold = font();
    bold.setBold(here);
    step->setFont(bold);
    step->setData(errorsRole, state.errors);
    step->setFlags(state.reachable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    const QString name = tr("Step %1 of %2, %3, %4", "@info accessible name: number, count, name, progress")
                             .arg(row + 1)
                             .arg(stepCount)
                             .arg(stepName(Step(row)), progressText(state));
    const QString errors =
        state.errors > 0 ? tr(", %n errors", "@info accessible name", state.errors) : QString();
    step->setData(Qt::AccessibleTextRole, name + errors);
    step->setToolTip(tr("Ctrl+%1 or Alt+%1", "@info:tooltip").arg(row + 1));
    if (here)
        setCurrentRow(row);
}

} // namespace bindwright
