// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "serverrundialog.h"

#include "scripttext.h"

#include "ui/messages/messagelist.h"
#include "ui/style/palette.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/jobbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace bindwright {

ServerRunDialog::ServerRunDialog(ScriptRunner &runner, const QList<ScriptFile> &scripts, QWidget *parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_scripts(scripts)
    , m_log(new QPlainTextEdit(this))
    , m_end(new MessageList(this))
    , m_job(new JobBar(this))
{
    setObjectName(u"serverRun"_s);
    setWindowTitle(tr("Run on this server", "@title:window"));
    auto *sentence =
        new QLabel(tr("Sets the bindings of this machine's IIS as the plan has them. Windows asks for an "
                      "administrator; the certificates have to be in LocalMachine\\My, with their keys."),
                   this);
    sentence->setWordWrap(true);
    m_log->setObjectName(u"serverLog"_s);
    m_log->setReadOnly(true);
    m_log->setLayoutDirection(Qt::LeftToRight); // in every language
    m_log->setTabChangesFocus(true);
    m_log->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_log->setAccessibleName(tr("Log of the script", "@info accessible name"));
    m_log->setPlaceholderText(tr("The script's output appears here.", "@info:placeholder"));
    m_end->setObjectName(u"serverEnd"_s);
    m_end->setAccessibleName(tr("Result", "@info accessible name"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(makeChoice());
    layout->addWidget(m_log, 1);
    layout->addWidget(m_end);
    layout->addWidget(m_job);
    layout->addWidget(makeButtons());
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28});
    connect(&m_lines, &QFutureWatcherBase::resultsReadyAt, this, &ServerRunDialog::showLines);
    connect(m_job, &JobBar::busyChanged, this, &ServerRunDialog::showBusy);
}

void ServerRunDialog::reject()
{
    if (m_job->isBusy())
        m_job->cancel();
    else
        QDialog::reject();
}

/// Which role's script; a server is of one role, for the next role's run would take its bindings away.
QWidget *ServerRunDialog::makeChoice()
{
    auto *row = new QWidget(this);
    m_choice = new QComboBox(row);
    m_choice->setObjectName(u"serverScript"_s);
    for (const ScriptFile &script : m_scripts)
        m_choice->addItem(script.name);
    auto *label = new QLabel(tr("Scri&pt:", "@label:listbox"), row);
    label->setBuddy(m_choice);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_choice, 1);
    row->setVisible(m_scripts.size() > 1);
    return row;
}

QWidget *ServerRunDialog::makeButtons()
{
    m_buttons = new QWidget(this);
    auto *undo = makeButton(u"serverUndo"_s, tr("&Undo what it did", "@action:button"), m_buttons);
    auto *run = makeButton(u"serverStart"_s, tr("&Run", "@action:button"), m_buttons);
    auto *close = makeButton(u"serverClose"_s, tr("&Close", "@action:button"), m_buttons);
    run->setAutoDefault(true);
    close->setAutoDefault(true);
    undo->setToolTip(tr("Restores what was there before the first run.", "@info:tooltip"));
    run->setDefault(true);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(undo);
    layout->addStretch();
    layout->addWidget(run);
    layout->addWidget(close);
    connect(undo, &QPushButton::clicked, this,
            [this] { start(tr("Undoing…", "@info:progress"), {u"-Undo"_s}); });
    connect(run, &QPushButton::clicked, this, [this] { start(tr("Running…", "@info:progress"), {}); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return m_buttons;
}

void ServerRunDialog::start(const QString &doing, const QStringList &arguments)
{
    if (m_job->isBusy())
        return;
    m_log->clear();
    m_end->setMessages({});
    m_shown = 0;
    m_report = std::make_shared<ScriptReport>();
    m_lines.setFuture(m_report->lines.future());
    const ScriptParameters parameters{m_scripts.at(qMax(0, m_choice->currentIndex())), arguments, &m_runner};
    m_job->watch(doing, QtConcurrent::run(runScript, parameters, m_report));
}

void ServerRunDialog::showLines()
{
    const QFuture<ScriptLine> lines = m_report->lines.future();
    for (; m_shown < lines.resultCount(); ++m_shown) {
        const ScriptLine line = lines.resultAt(m_shown);
        QTextCharFormat format;
        if (line.severity != Severity::Info)
            format.setForeground(foreground(toneOf(line.severity), m_log->palette()));
        m_log->setCurrentCharFormat(format);
        m_log->appendPlainText(line.severity == Severity::Error
                                   ? tr("Error: %1", "@info a line of a log").arg(line.text)
                                   : line.severity == Severity::Warning
                                   ? tr("Warning: %1", "@info a line of a log").arg(line.text)
                                   : line.text);
    }
}

void ServerRunDialog::showBusy()
{
    m_buttons->setEnabled(!m_job->isBusy());
    m_choice->setEnabled(!m_job->isBusy());
    if (m_job->isBusy())
        return;
    showLines();
    m_end->setMessages({endText(*m_report)});
    m_end->focusMessage(0);
}

} // namespace bindwright
