// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "commandpalette.h"

#include "ui/style/palette.h"
#include "ui/style/placeholder.h"
#include "ui/style/windowsize.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int mostShown = 200; // more than anybody reads; another letter finds the rest
constexpr int commandRole = Qt::UserRole + 1;

bool matches(const PaletteEntry &command, const QStringList &words)
{
    return std::ranges::all_of(words, [&command](const QString &word) {
        return command.text.contains(word, Qt::CaseInsensitive)
            || command.detail.contains(word, Qt::CaseInsensitive);
    });
}

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_text(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands", "@title:window"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(u"commandText"_s);
    m_text->setAccessibleName(tr("Command, host or binding", "@info accessible name"));
    setWholePlaceholder(*m_text, tr("Command, host or binding", "@info:placeholder"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Matching commands", "@info accessible name"));
    m_list->setFocusPolicy(Qt::ClickFocus); // the arrow keys reach it from the text
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::sayCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    showMatches();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !movesInList(static_cast<QKeyEvent *>(event)->key()))
        return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

void CommandPalette::showMatches()
{
    const QStringList words = m_text->text().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    int more = 0;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const PaletteEntry &command = m_commands.at(i);
        if (!matches(command, words))
            continue;
        if (m_list->topLevelItemCount() == mostShown) {
            ++more;
            continue;
        }
        auto *item = new QTreeWidgetItem(m_list, {command.text, command.detail});
        item->setData(0, commandRole, i);
        item->setForeground(1, foreground(Tone::Muted, palette()));
    }
    if (more > 0)
        (new QTreeWidgetItem(m_list, {tr("And %n more. Type some letters of it.", nullptr, more)}))
            ->setDisabled(true);
    if (m_list->topLevelItemCount() == 0)
        (new QTreeWidgetItem(m_list, {tr("No command, host or binding matches.", "@info")}))
            ->setDisabled(true);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    sayCurrent();
}

/// The focus stays in the text: a screen reader is told there what Enter runs.
void CommandPalette::sayCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_text->setAccessibleDescription(item ? QStringList{item->text(0), item->text(1)}.join(u' ').trimmed()
                                          : QString());
}

void CommandPalette::run()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(0, commandRole).isValid())
        return;
    const auto then = m_commands.at(item->data(0, commandRole).toLongLong()).run;
    connect(this, &QDialog::accepted, parent(), then, Qt::QueuedConnection);
    accept();
}

} // namespace bindwright
