// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "explainbox.h"

#include "model/problems/symptoms.h"
#include "ui/problems/problemtext.h"
#include "ui/problems/symptomwords.h"
#include "ui/style/placeholder.h"
#include "ui/words/tracetext.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

ExplainBox::ExplainBox(const std::function<QList<Problem>()> &problems, QWidget *parent)
    : QGroupBox(tr("What does this error mean?", "@title:group"), parent)
    , m_problems(problems)
    , m_text(new QLineEdit(this))
    , m_meaning(new QLabel(this))
{
    m_text->setObjectName(u"symptom"_s);
    m_text->setAccessibleName(title());
    setWholePlaceholder(*m_text, tr("Event, error code or message", "@info:placeholder"));
    m_text->setClearButtonEnabled(true);
    m_meaning->setObjectName(u"symptomMeaning"_s);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_meaning->setWordWrap(true);
    m_meaning->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_meaning);
    connect(m_text, &QLineEdit::textChanged, this, &ExplainBox::explain);
}

void ExplainBox::explain()
{
    QStringList said;
    for (const Symptom &symptom : symptomsIn(m_text->text())) {
        said.append(meaningText(symptom) + u' ' + adviceText(symptom));
        const QList<Problem> causes = causesIn(m_problems(), symptom);
        if (!causes.isEmpty())
            said.append(tr("It fits: %1").arg(problemText(causes.first())));
        said.append(
            tr("Source: %1 (%2)").arg(QString::fromLatin1(symptom.source), certaintyName(symptom.certainty)));
    }
    constexpr qsizetype shortest = 4; // of what is worth saying that it is not known
    if (said.isEmpty() && m_text->text().trimmed().size() >= shortest)
        said.append(tr("No known message is in this text."));
    m_meaning->setText(said.join(u'\n'));
    m_meaning->setVisible(!said.isEmpty());
}

} // namespace bindwright
