// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "passphraseinput.h"

#include "ui/page/inputcopy.h"
#include "ui/style/placeholder.h"
#include "ui/widgets/button.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

PassphraseInput::PassphraseInput(const QString &file, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_others(new QCheckBox(tr("Try it on the other locked files too", "@option:check"), this))
{
    m_field->setObjectName(u"passphrase"_s);
    m_field->setAccessibleName(tr("Passphrase of %1", "@label file name").arg(file));
    setWholePlaceholder(*m_field, tr("Passphrase", "@info:placeholder"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setProperty(secretProperty, true); // revealed too
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_field->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_others->setObjectName(u"othersToo"_s);
    m_others->hide();
    auto *reveal = makeButton(u"reveal"_s, tr("Show", "@action:button a passphrase"), this);
    reveal->setAccessibleName(tr("Show the passphrase of %1").arg(file));
    reveal->setCheckable(true);
    auto *unlockIt = makeButton(u"unlock"_s, tr("Unlock", "@action:button"), this);
    unlockIt->setAccessibleName(tr("Unlock %1", "@action:button file name").arg(file));
    auto *row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(reveal);
    row->addWidget(unlockIt);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_others);
    connect(reveal, &QPushButton::toggled, this, [this](bool isShown) {
        m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(unlockIt, &QPushButton::clicked, this, &PassphraseInput::unlock);
    connect(m_field, &QLineEdit::returnPressed, this, &PassphraseInput::unlock);
}

void PassphraseInput::offerOthers(bool hasOthers)
{
    m_others->setVisible(hasOthers);
}

void PassphraseInput::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void PassphraseInput::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_field->hasFocus()) // it unlocks; it is not Next as well
        QWidget::keyPressEvent(event);
}

void PassphraseInput::unlock()
{
    const QCA::SecureArray passphrase(m_field->text().toUtf8());
    m_field->clear();
    focusField(); // for another try
    emit unlockRequested(passphrase, !m_others->isHidden() && m_others->isChecked());
}

} // namespace bindwright
