// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scriptview.h"

#include "codeedit.h"
#include "diffhighlighter.h"

#include "ui/commands/keyaction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

ScriptView::ScriptView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new CodeEdit(this))
{
    m_findBar = makeFindBar(name);
    m_edit->setObjectName(u"text-"_s + name);
    m_edit->setAccessibleName(name);
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_findBar);
    m_findBar->hide();

    makeKeys();
}

void ScriptView::showScript(const QString &text, ScriptLanguage language)
{
    setText(text);
    auto *highlighter = new ScriptHighlighter(m_edit->document(), language, m_edit->palette());
    connect(m_edit, &CodeEdit::paletteChanged, highlighter,
            [this, highlighter] { highlighter->setPalette(m_edit->palette()); });
    m_highlighter = highlighter;
}

void ScriptView::showDiff(const QString &text)
{
    setText(text);
    auto *highlighter = new DiffHighlighter(m_edit->document(), m_edit->palette());
    connect(m_edit, &CodeEdit::paletteChanged, highlighter,
            [this, highlighter] { highlighter->setPalette(m_edit->palette()); });
    m_highlighter = highlighter;
}

QString ScriptView::text() const
{
    return m_edit->toPlainText();
}

void ScriptView::openFind()
{
    m_findBar->show();
    m_findText->setFocus(Qt::ShortcutFocusReason);
    m_findText->selectAll();
}

/// To find, no key press in the text is needed first: one text is seen at a time.
void ScriptView::makeKeys()
{
    const auto onKey = [this](QWidget *where, const KeyAction &action, auto slot) {
        connect(addKeyAction(where, action), &QAction::triggered, this, slot);
    };
    onKey(this, {u"find"_s, tr("Find in the text", "@action"), {QKeySequence(Qt::CTRL | Qt::Key_F)}},
          [this] { openFind(); });
    onKey(this, {u"findNext"_s, tr("Find the next one", "@action"), {QKeySequence(Qt::Key_F3)}},
          [this] { find(false); });
    onKey(this,
          {u"findPrevious"_s, tr("Find the previous one", "@action"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}},
          [this] { find(true); });
    onKey(m_findBar,
          {u"closeFind"_s,
           tr("Close the find bar", "@action"),
           {QKeySequence(Qt::Key_Escape)},
           Qt::WidgetWithChildrenShortcut},
          [this] { closeFind(); });
}

void ScriptView::setText(const QString &text)
{
    delete m_highlighter;
    m_highlighter = nullptr;
    m_edit->setPlainText(text);
}

void ScriptView::find(bool backward)
{
    const QString wanted = m_findText->text();
    if (wanted.isEmpty())
        return openFind();
    const auto direction = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_edit->find(wanted, direction);
    if (!found) {
        const QTextCursor before = m_edit->textCursor();
        m_edit->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_edit->find(wanted, direction);
        if (!found)
            m_edit->setTextCursor(before);
    }
    m_findResult->setText(found ? QString() : tr("Not found", "@info the text to find"));
}

void ScriptView::closeFind()
{
    if (m_findBar->isHidden())
        return;
    m_findBar->hide();
    m_edit->setFocus(Qt::OtherFocusReason);
}

QWidget *ScriptView::makeFindBar(const QString &name)
{
    auto *bar = new QWidget(this);
    m_findText = new QLineEdit(bar);
    m_findText->setObjectName(u"find-"_s + name);
    m_findText->setClearButtonEnabled(true);
    m_findResult = new QLabel(bar);
    auto *label = new QLabel(tr("&Find:", "@label"), bar);
    label->setBuddy(m_findText);
    auto *previous = new QPushButton(tr("&Previous", "@action find"), bar);
    previous->setObjectName(u"findPrevious-"_s + name);
    auto *next = new QPushButton(tr("Ne&xt", "@action find"), bar);
    next->setObjectName(u"findNext-"_s + name);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_findText, 1);
    layout->addWidget(m_findResult);
    layout->addWidget(previous);
    layout->addWidget(next);
    connect(m_findText, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(previous, &QPushButton::clicked, this, [this] { find(true); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    return bar;
}

} // namespace bindwright
