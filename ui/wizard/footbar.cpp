// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "footbar.h"

#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QWizard>

#include <algorithm>

namespace bindwright {

namespace {

class FootFitter final : public QObject
{
public:
    explicit FootFitter(QWizard &wizard)
        : QObject(wizard.button(QWizard::CustomButton1)) // which goes with the words of a language
    {
        for (const auto which : {QWizard::CustomButton1, QWizard::CustomButton2})
            m_shrinking.append(static_cast<ShrinkingButton *>(wizard.button(which)));
        wizard.installEventFilter(this);
        for (const auto which : {QWizard::CustomButton1, QWizard::CustomButton2, QWizard::CustomButton3,
                                 QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton})
            wizard.button(which)->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Resize: // of the window, or of a button that has got other words
        case QEvent::Show:
        case QEvent::Hide:
            QMetaObject::invokeMethod(this, &FootFitter::fit, Qt::QueuedConnection); // after the layout
            break;
        default:
            break;
        }
        return false;
    }

private:
    void fit()
    {
        const QLayout *row = rowOf(*m_shrinking.first());
        if (!row)
            return;
        int needed = -row->spacing();
        for (int i = 0; i < row->count(); ++i) {
            const QWidget *button = row->itemAt(i)->widget();
            if (!button || button->isHidden())
                continue;
            const auto one = std::ranges::find(m_shrinking, button);
            const QSize size = one == m_shrinking.cend() ? button->sizeHint() : (*one)->wholeSize();
            needed += size.width() + row->spacing();
        }
        for (ShrinkingButton *button : m_shrinking)
            button->setWordless(needed > row->geometry().width());
    }

    /// None before the wizard has placed the button.
    static const QLayout *rowOf(QWidget &button)
    {
        const auto rows = button.parentWidget()->findChildren<QHBoxLayout *>();
        const auto found = std::ranges::find_if(
            rows, [&button](const QHBoxLayout *row) { return row->indexOf(&button) >= 0; });
        return found == rows.cend() ? nullptr : *found;
    }

    QList<ShrinkingButton *> m_shrinking;
};

} // namespace

void fitFootBar(QWizard &wizard)
{
    new FootFitter(wizard);
}

} // namespace bindwright
