// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenariocard.h"

#include "scenariopicture.h"

#include "model/scenario/scenario.h"
#include "model/scenario/scenarioadvice.h"
#include "ui/style/flowlayout.h"
#include "ui/style/icons.h"
#include "ui/words/scenariotext.h"

#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool speaksAgainst(Reason reason)
{
    switch (reason) {
    case Reason::LeavesUnused:
    case Reason::HostsNotCovered:
    case Reason::NoIntermediates:
    case Reason::NoHosts:
    case Reason::SniUnavailable:
    case Reason::NoCertificateYet:
    case Reason::NoWebRole:
    case Reason::NoWebRoleChosen:
        return true;
    case Reason::OneCertificate:
    case Reason::CoversAllHosts:
    case Reason::HasIntermediates:
    case Reason::ManyCertificates:
    case Reason::ManyHosts:
    case Reason::SniAvailable:
    case Reason::SharedByRoles:
    case Reason::PrivateRoot:
        return false;
    }
    return false;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ScenarioCard::ScenarioCard(Scenario scenario, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(this))
    , m_badge(new QLabel(tr("recommended", "@info"), this))
    , m_icon(new QLabel(this))
    , m_fit(wrapped({}, this))
{
    setObjectName(u"card-"_s + word(scenario));
    const int number = int(scenario) + 1;
    m_button->setObjectName(u"scenario-"_s + word(scenario));
    m_button->setText(tr("%1 %2", "@option:radio number and name").arg(number).arg(scenarioName(scenario)));
    QFont bold = font();
    bold.setBold(true);
    m_button->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new ScenarioPicture(scenario, this));
    layout->addLayout(makeTitle());
    layout->addWidget(wrapped(scenarioSummary(scenario), this));
    auto *fit = new QHBoxLayout;
    fit->addWidget(m_icon, 0, Qt::AlignTop);
    fit->addWidget(m_fit, 1);
    layout->addLayout(fit);
    layout->addStretch(1);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));
}

QLayout *ScenarioCard::makeTitle()
{
    m_badge->setAutoFillBackground(true);
    m_badge->setMargin(fontMetrics().averageCharWidth() / 3);
    auto *title = new FlowLayout;
    title->addWidget(m_button);
    title->addWidget(m_badge);
    title->addStretch();
    return title;
}

void ScenarioCard::show(const ScenarioAdvice &advice)
{
    QPalette good = palette();
    good.setColor(QPalette::WindowText, foreground(Tone::Success, palette()));
    good.setColor(QPalette::Window, background(Tone::Success, palette()));
    m_badge->setPalette(good);
    m_badge->setVisible(advice.fit == Fit::Recommended);

    const QStringList objected = objections(advice);
    const QString against = objected.join(u' ');
    const Severity severity = advice.fit == Fit::Impossible ? Severity::Error : Severity::Warning;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(severityIcon(severity, *this).pixmap(size, size));
    m_icon->setVisible(!against.isEmpty());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, foreground(toneOf(severity), palette()));
    m_fit->setPalette(tinted);
    // A card has room for one; the page says the others of what is chosen.
    const auto more = int(objected.size() - 1);
    m_fit->setText(more > 0 ? objected.first() + u' '
                           + tr("And %n more.", "@info reasons against a scenario", more)
                            : against);
    m_fit->setToolTip(against);
    m_button->setEnabled(advice.fit != Fit::Impossible || m_button->isChecked());
    m_button->setAccessibleName(
        tr("%1, %2", "@info accessible name: scenario, fit").arg(m_button->text(), fitText(advice.fit)));
    m_button->setAccessibleDescription(scenarioSummary(advice.scenario) + u' ' + against);
}

void ScenarioCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = m_button->isChecked();
    const QColor color = palette().color(chosen ? QPalette::Highlight : QPalette::Mid);
    QColor fill = chosen ? color : palette().color(QPalette::Base);
    fill.setAlphaF(chosen ? 0.12F : 0.5F);
    const qreal width = fontMetrics().lineWidth() * (chosen ? 2.0 : 1.0);
    const qreal radius = fontMetrics().height() / 4.0;
    painter.setPen(QPen(color, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), radius, radius);
}

void ScenarioCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !m_button->isEnabled())
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

QStringList objections(const ScenarioAdvice &advice)
{
    QStringList sentences;
    for (const Said<Reason> &reason : advice.reasons) {
        if (speaksAgainst(reason.what))
            sentences.append(reasonText(reason));
    }
    return sentences;
}

} // namespace bindwright
