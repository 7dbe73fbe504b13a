// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "wizardcommands.h"

#include "model/draft/draft.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>
#include <QWizard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

struct CommandText
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

/// A text without the mark of its mnemonic and the dots of a dialog to come.
QString withoutMarks(QString text)
{
    text.replace("&&"_L1, "\x1f"_L1).remove(u'&').replace(u'\x1f', u'&');
    return text.trimmed();
}

bool hasText(const QList<PaletteEntry> &commands, const QString &text)
{
    return std::ranges::find(commands, text, &PaletteEntry::text) != commands.cend();
}

/// Both lists, of one text the entry of \a decisive: a button often does what an action does, which has keys.
QList<PaletteEntry> joined(QList<PaletteEntry> commands, const QList<PaletteEntry> &decisive)
{
    commands.removeIf([&decisive](const PaletteEntry &entry) { return hasText(decisive, entry.text); });
    return commands + decisive;
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace("; "_L1, CommandText::tr(" or ", "@info between two keys"));
}

QString bindingText(const Binding &binding)
{
    const QString host = binding.host.isEmpty() ? CommandText::tr("any host", "@item binding") : binding.host;
    return u"%1:%2 %3"_s.arg(binding.ip, binding.port, host);
}

/// The actions that can be run, with their keys.
QList<PaletteEntry> actionCommands(const QList<QAction *> &actions)
{
    QList<PaletteEntry> commands;
    for (QAction *action : actions) {
        const bool here = action->isEnabled() && action->isVisible() && !action->text().isEmpty();
        if (here && action->shortcutContext() != Qt::WidgetShortcut)
            commands.append({withoutMarks(action->text()), keysOf(*action),
                             [guard = QPointer(action)] { guard ? guard->trigger() : void(); }});
    }
    return commands;
}

/// What can be pressed now; of several with one text the first, as messages may have them.
QList<PaletteEntry> buttonCommands(const QList<QAbstractButton *> &buttons, const QString &where)
{
    QList<PaletteEntry> commands;
    for (QAbstractButton *button : buttons) {
        const bool here = button->isEnabled() && button->isVisible() && !button->text().isEmpty();
        const QString text = withoutMarks(button->text());
        if (here && !hasText(commands, text))
            commands.append({text, where, [guard = QPointer(button)] { guard ? guard->click() : void(); }});
    }
    return commands;
}

/// What can be pressed on a page, then the actions of its keys.
QList<PaletteEntry> pageCommands(const QWidget &page, const QString &where)
{
    QList<QAbstractButton *> buttons;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        buttons.append(button);
    QList<QAction *> keys = page.actions();
    for (const QWidget *part : page.findChildren<QWidget *>()) {
        if (part->isVisible())
            keys += part->actions();
    }
    keys.removeIf([](const QAction *action) { return action->shortcut().isEmpty(); });
    return joined(buttonCommands(buttons, where), actionCommands(keys));
}

/// The foot's buttons, and the window's own actions.
QList<PaletteEntry> windowCommands(const QWizard &wizard)
{
    QList<QAbstractButton *> foot;
    for (const auto one :
         {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton, QWizard::BackButton})
        foot.append(wizard.button(one));
    QList<QAction *> own = wizard.actions();
    own.removeIf([](const QAction *action) { return action->objectName() == "palette"_L1; });
    return joined(buttonCommands(foot, {}), actionCommands(own));
}

} // namespace

QList<PaletteEntry> hereCommands(const QWizard &wizard, const QWidget &page, const QString &where)
{
    return joined(pageCommands(page, where), windowCommands(wizard));
}

QList<PaletteEntry> hostCommands(const Draft &draft, const std::function<void(const QString &)> &goTo)
{
    QStringList hosts = draft.hosts;
    for (const Binding &binding : draft.bindings)
        hosts.append(binding.host);
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    QList<PaletteEntry> commands;
    for (const QString &host : std::as_const(hosts))
        commands.append(
            {host, CommandText::tr("Host, in the preview", "@item"), [goTo, host] { goTo(host); }});
    return commands;
}

QList<PaletteEntry> bindingCommands(const Draft &draft, const std::function<void(int)> &goTo)
{
    QList<PaletteEntry> commands;
    for (int row = 0; row < draft.bindings.size(); ++row) {
        const Binding &binding = draft.bindings.at(row);
        commands.append({bindingText(binding),
                         CommandText::tr("Binding of %1", "@item role").arg(binding.role),
                         [goTo, row] { goTo(row); }});
    }
    return commands;
}

} // namespace bindwright
