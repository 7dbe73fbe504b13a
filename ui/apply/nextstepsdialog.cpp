// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "nextstepsdialog.h"

#include "ui/page/opendialog.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/sentence.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

NextStepsDialog::NextStepsDialog(const NextSteps &next, const QStringList &done, QWidget *parent)
    : QDialog(parent)
    , m_next(next)
    , m_done(done)
    , m_steps(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"nextStepsDialog"_s);
    setWindowTitle(tr("Next steps", "@title:window"));
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps to tick off", "@info accessible name"));
    wrapItems(*m_steps);
    m_steps->setSpacing(fontMetrics().height() / 6);
    m_text->setObjectName(u"nextSteps"_s);
    m_text->setAccessibleName(tr("Next steps", "@title:window"));
    m_text->setOpenLinks(false);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_steps);
    split->addWidget(m_text);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto *note = new QLabel(tr("Ticks are kept in the plan file, where you save one."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy all", "@action:button"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copySteps"_s);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(nextStepsText(m_next, m_done)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    fill();
    connect(m_steps, &QListWidget::itemChanged, this, &NextStepsDialog::showTicks);
    connect(m_steps, &QListWidget::currentRowChanged, this, &NextStepsDialog::showStep);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().lineSpacing() * 30});
    m_steps->setFocus();
}

void NextStepsDialog::open(const NextSteps &next, const PageContext &context, QWidget *parent)
{
    auto *dialog = new NextStepsDialog(next, context.session.draft().doneSteps, parent);
    connect(dialog, &NextStepsDialog::doneChanged, dialog,
            [session = &context.session, undo = &context.undo](const QStringList &done) {
                Draft ticked = session->draft();
                ticked.doneSteps = done;
                undo->push(new ChangeDraft(*session, tr("tick a step", "@action undo"), ticked));
            });
    openDialog(dialog);
}

void NextStepsDialog::fill()
{
    for (const NextStep &step : m_next.steps) {
        if (!isTickable(step))
            continue;
        auto *item = new QListWidgetItem(titleText(step), m_steps);
        item->setData(Qt::UserRole, idOf(step));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_done.contains(idOf(step)) ? Qt::Checked : Qt::Unchecked);
    }
    m_steps->setCurrentRow(0);
    m_text->setMarkdown(nextStepsText(m_next, m_done));
}

void NextStepsDialog::showTicks()
{
    QStringList done;
    for (int row = 0; row < m_steps->count(); ++row) {
        const QListWidgetItem *item = m_steps->item(row);
        if (item->checkState() == Qt::Checked)
            done.append(item->data(Qt::UserRole).toString());
    }
    if (done == m_done)
        return;
    m_done = done;
    m_text->setMarkdown(nextStepsText(m_next, m_done));
    showStep(m_steps->currentRow());
    emit doneChanged(m_done);
}

/// Brings the text of the chosen step into view.
void NextStepsDialog::showStep(int row)
{
    const QListWidgetItem *item = m_steps->item(row);
    if (!item)
        return;
    m_text->moveCursor(QTextCursor::End);
    m_text->find(item->text(), QTextDocument::FindBackward);
}

} // namespace bindwright
