// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "undobuttons.h"

#include "ui/style/icons.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QCoreApplication>
#include <QUndoStack>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(UndoButtons)
};

/// A button of the foot bar that does what \a action does.
QPushButton *buttonOf(QAction *action, const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new ShrinkingButton(parent);
    button->setIcon(icon(iconName, *parent));
    button->setText(text);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setAutoDefault(false);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setToolTip(action->toolTip());
    QObject::connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    return button;
}

} // namespace

void addUndoButtons(QWizard &wizard, QUndoStack &undoStack)
{
    QAction *undo = undoStack.createUndoAction(&wizard, UndoWords::tr("Undo", "@action"));
    QAction *redo = undoStack.createRedoAction(&wizard, UndoWords::tr("Redo", "@action"));
    undo->setObjectName(u"undo"_s);
    redo->setObjectName(u"redo"_s);
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    wizard.addActions({undo, redo});
    wizard.setButton(QWizard::CustomButton1,
                     buttonOf(undo, UndoWords::tr("&Undo", "@action:button"), u"undo"_s, &wizard));
    wizard.setButton(QWizard::CustomButton2,
                     buttonOf(redo, UndoWords::tr("Re&do", "@action:button"), u"redo"_s, &wizard));
}

void showUndoIcons(const QWizard &wizard)
{
    wizard.button(QWizard::CustomButton1)->setIcon(icon(u"undo"_s, wizard));
    wizard.button(QWizard::CustomButton2)->setIcon(icon(u"redo"_s, wizard));
}

} // namespace bindwright
