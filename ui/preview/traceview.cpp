// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "traceview.h"

#include "ui/style/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/topicondelegate.h"
#include "ui/words/previewtext.h"
#include "ui/words/tracetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString sourceText(const TraceStep &step)
{
    const QList<RuleFacts> &rules = decisionRules();
    const auto facts = std::ranges::find(rules, step.rule, &RuleFacts::rule);
    return facts == rules.cend() ? QString() : QString::fromUtf8(facts->source);
}

QIcon stepIcon(const TraceStep &step, const QWidget &widget)
{
    switch (step.result) {
    case TraceStep::Result::Hit:
        return icon(u"success"_s, widget, Tone::Success);
    case TraceStep::Result::NotReached:
        return step.wouldServe ? icon(u"info"_s, widget, Tone::Info)
                               : icon(u"waiting"_s, widget, Tone::Muted);
    case TraceStep::Result::Miss:
    case TraceStep::Result::NotApplicable:
        return icon(u"skipped"_s, widget, Tone::Muted);
    }
    return {};
}

/// A step that was not reached decided nothing: it is as sure as its rule is.
Certainty certaintyOf(const TraceStep &step)
{
    const QList<RuleFacts> &rules = decisionRules();
    const auto rule = std::ranges::find(rules, step.rule, &RuleFacts::rule);
    const bool reached = step.result != TraceStep::Result::NotReached || rule == rules.cend();
    return reached ? step.certainty : std::max(step.certainty, rule->certainty);
}

QListWidgetItem *itemOf(const TraceStep &step, const QWidget &widget)
{
    const QString head = TraceView::tr("%1 (%2)", "@item step, certainty")
                             .arg(ruleText(step.rule), certaintyName(certaintyOf(step)));
    QStringList lines{head, stepText(step)};
    const QString source = sourceText(step);
    const bool tried = step.result == TraceStep::Result::Hit || step.result == TraceStep::Result::Miss;
    if (tried && !source.isEmpty())
        lines.append(source);
    auto *item = new QListWidgetItem(stepIcon(step, widget), lines.join(u'\n'));
    item->setToolTip(certaintyText(certaintyOf(step)) + u'\n' + source);
    item->setData(Qt::AccessibleTextRole, lines.join(u". "_s));
    if (step.result == TraceStep::Result::Hit) {
        QFont bold = widget.font();
        bold.setBold(true);
        item->setFont(bold);
    }
    return item;
}

} // namespace

TraceView::TraceView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_icon(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_steps(new QListWidget(this))
    , m_go(makeButton(u"goToBinding"_s, tr("&Go to the binding", "@action:button"), this))
    , m_pin(makeButton(u"pinCertificate"_s, {}, this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_verdict}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_verdict->setObjectName(u"verdict"_s);
    m_steps->setObjectName(u"trace"_s);
    m_steps->setAccessibleName(tr("Steps of the decision", "@title"));
    m_steps->setItemDelegate(new TopIconDelegate(m_steps));
    wrapItems(*m_steps);
    connect(m_pin, &QPushButton::clicked, this, &TraceView::pinWanted);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(verdict);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    layout->addWidget(m_pin, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, [this] { emit bindingWanted(m_origin); });
    clear();
}

void TraceView::showCell(const MatrixRow &row, const PreviewCell &cell, const Draft &draft)
{
    const bool asksByName = row.kind == MatrixRow::Kind::Host && cell.hello.serverName.has_value();
    const Verdict verdict = verdictOf(cellOf(cell.decision, cell.coverage), asksByName);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_title->setText(clientText(row, cell));
    m_icon->setPixmap(icon(iconName(verdict), *this, toneOf(verdict)).pixmap(size, size));
    m_verdict->setText(verdictText(cell, draft));
    m_steps->clear();
    const Decision named = withNames(cell.decision, draft);
    for (const TraceStep &step : named.steps)
        m_steps->addItem(itemOf(step, *this));
    m_origin = cell.decision.origin;
    m_go->setEnabled(m_origin >= 0);
    m_go->setToolTip(m_origin >= 0 ? QString()
                                   : tr("No binding of this plan decides here.", "@info:tooltip"));
}

void TraceView::showSightings(const QList<Sighting> &sightings)
{
    for (const Sighting &sighting : sightings) {
        const Tone tone = toneOf(sighting);
        const QString name = tone == Tone::Success ? u"success"_s
            : tone == Tone::Warning                ? u"warning"_s
                                                   : u"info"_s;
        m_steps->addItem(new QListWidgetItem(icon(name, *this, tone), sightingText(sighting)));
    }
}

void TraceView::setPin(const QString &text)
{
    m_pin->setText(text);
    m_pin->setVisible(!text.isEmpty());
}

void TraceView::clear()
{
    setPin({});
    m_title->setText(tr("Choose a cell to see how HTTP.sys comes to it."));
    m_icon->clear();
    m_verdict->clear();
    m_steps->clear();
    m_go->setEnabled(false);
}

} // namespace bindwright
