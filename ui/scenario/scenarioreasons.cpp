// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenarioreasons.h"

#include "model/scenario/scenarioadvice.h"
#include "ui/words/scenariotext.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString listed(const QStringList &sentences)
{
    QString items;
    for (const QString &sentence : sentences)
        items += u"<li>%1</li>"_s.arg(sentence.toHtmlEscaped());
    return u"<ul style=\"margin-left: 1em; -qt-list-indent: 0\">%1</ul>"_s.arg(items);
}

} // namespace

ScenarioReasons::ScenarioReasons(QWidget *parent)
    : QScrollArea(parent)
    , m_text(new QLabel(this))
{
    setObjectName(u"scenarioReasons"_s);
    setAccessibleName(tr("Why, and what it will do", "@info accessible name"));
    m_text->setObjectName(u"reasons"_s);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop);
    m_text->setMargin(fontMetrics().averageCharWidth());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidgetResizable(true);
    setWidget(m_text);
}

QSize ScenarioReasons::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), fontMetrics().height() * 10};
}

void ScenarioReasons::show(const ScenarioAdvice &advice)
{
    QStringList reasons;
    for (const Said<Reason> &reason : advice.reasons)
        reasons.append(reasonText(reason));
    QStringList effects;
    for (const Said<Effect> &effect : advice.effects)
        effects.append(effectText(effect));
    const QString why = advice.fit == Fit::Impossible ? tr("Why %1 is not possible", "@title number")
                                                      : tr("Why %1", "@title number");
    QString html = u"<b>%1</b>%2"_s.arg(why.arg(int(advice.scenario) + 1).toHtmlEscaped(), listed(reasons));
    if (advice.fit != Fit::Impossible)
        html += u"<b>%1</b>%2"_s.arg(tr("What it will do", "@title").toHtmlEscaped(), listed(effects));
    if (m_text->text() != html)
        m_text->setText(html);
}

} // namespace bindwright
