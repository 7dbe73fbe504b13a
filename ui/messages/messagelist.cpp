// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "messagelist.h"

#include "messagerow.h"

#include "ui/problems/problemtext.h"

#include <QFileInfo>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {
constexpr int linesAtOnce = 9; // the rest scrolls
constexpr qsizetype mostRows = 200; // more than anybody reads at once; the rest is counted

/// Holds the rows. Its hints leave out what their texts are tall at those widths, which nobody asks for.
class Rows final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
};

} // namespace

MessageList::MessageList(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"messageList"_s);
    setAccessibleName(tr("Problems", "@info accessible name"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its first row is the stop
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *rows = new Rows(this);
    rows->setFocusPolicy(Qt::ClickFocus); // or it could not stand in the tab order
    m_layout = new QVBoxLayout(rows);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing) / 2);
    m_layout->addStretch(1); // an alignment would go by hints instead of heights
    setWidget(rows);
    hide();
}

void MessageList::setMessages(const QList<Message> &messages)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    setVisible(!messages.isEmpty());
    if (QWidget *around = parentWidget(); around && around->layout() && isVisible())
        around->layout()->activate(); // the width comes first, or texts are laid out for several
    for (const Message &message : messages.first(qMin(messages.size(), mostRows)))
        m_rows.append(new MessageRow(message, widget()));
    if (messages.size() > mostRows) {
        const int more = int(messages.size() - mostRows);
        m_rows.append(new MessageRow({Severity::Info, tr("And %n more.", nullptr, more)}, widget()));
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_layout->insertWidget(int(i), m_rows.at(i));
        m_rows.at(i)->show(); // the layout would do it later, and what is hidden has no height
    }
    orderTabs();
    fit();
}

void MessageList::focusMessage(qsizetype index)
{
    if (index < 0 || index >= m_rows.size())
        return;
    m_rows.at(index)->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_rows.at(index));
}

QSize MessageList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, qMin(wholeHeight(), fontMetrics().height() * linesAtOnce)};
}

int MessageList::wholeHeight() const
{
    return m_layout->hasHeightForWidth() ? m_layout->heightForWidth(viewport()->width())
                                         : m_layout->sizeHint().height();
}

QSize MessageList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, qMin(sizeHint().height(), fontMetrics().height() * 5)};
}

void MessageList::orderTabs()
{
    // Rows are made anew long after what follows the list: without this they would be the last stops.
    QWidget *before = widget();
    for (QWidget *row : std::as_const(m_rows)) {
        row->setFocusPolicy(row == m_rows.first() ? Qt::StrongFocus : Qt::ClickFocus);
        QList<QWidget *> stops{row};
        for (QPushButton *button : row->findChildren<QPushButton *>())
            stops.append(button);
        for (QWidget *stop : std::as_const(stops)) {
            setTabOrder(before, stop);
            before = stop;
        }
    }
}

void MessageList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void MessageList::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit(); // what is hidden has no height
}

void MessageList::fit()
{
    setMaximumHeight(wholeHeight());
    updateGeometry();
}

QString locationText(const SourceLocation &where)
{
    if (where.file.isEmpty())
        return {};
    const QString name = QFileInfo(where.file).fileName();
    return where.line > 0 ? u"%1:%2"_s.arg(name).arg(where.line) : name;
}

Message messageOf(const Problem &problem)
{
    return {.severity = problem.severity,
            .text = problemText(problem),
            .detail = problemFix(problem),
            .quote = azureText(problem),
            .location = locationText(problem.where)};
}

} // namespace bindwright
