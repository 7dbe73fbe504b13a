// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applypage.h"
#include "applytarget.h"
#include "changetabs.h"
#include "scripttext.h"
#include "serverrundialog.h"

#include "model/plan/export.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/scriptbar.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
#include <QTabWidget>
#include <QUrl>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

// The part of the apply page that deals with the files beside the plan: what a script does, copying, saving
// and running it.

namespace bindwright {

QWidget *ApplyPage::makeFiles()
{
    auto *side = new QWidget(this);
    m_tabs = new ChangeTabs(side);
    m_bar = new ScriptBar(side);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_bar);
    connect(m_tabs, &ChangeTabs::shown, this, &ApplyPage::showFile);
    connect(m_bar, &ScriptBar::copyWanted, this,
            [this] { QGuiApplication::clipboard()->setText(m_tabs->text()); });
    connect(m_bar, &ScriptBar::saveWanted, this, &ApplyPage::askWhereToSave);
    connect(m_bar, &ScriptBar::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(filesFolder())); });
    connect(m_bar, &ScriptBar::runWanted, this, [this] {
        auto *dialog = new ServerRunDialog(services().scripts, scriptFiles(draft()), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return side;
}

/// What the script does stands beside it, as the plan stands beside the differences.
void ApplyPage::showFile()
{
    m_bar->setVisible(!m_tabs->name().isEmpty());
    m_bar->setSummary(m_tabs->summary());
    m_views->setCurrentIndex(m_tabs->isScript() ? 1 : 0);
}

void ApplyPage::showScript()
{
    const QStringList sentences = scriptSentences(draft());
    m_steps->clear();
    m_steps->addItems(sentences);
    m_views->setTabVisible(1, !sentences.isEmpty());
    m_bar->setRunObstacle(whyNotHere());
    showFile();
}

/// Why the script cannot be run on this machine, in a sentence; empty: it can.
QString ApplyPage::whyNotHere() const
{
    if (const auto obstacle = services().scripts.obstacle())
        return errorText(*obstacle);
    if (draft().scriptForm != ScriptForm::Server)
        return tr("This form runs in the role. Choose “Server script” to set the bindings of this machine.");
    if (draft().bindings.isEmpty())
        return tr("There are no bindings that a script would set.");
    const Result<Plan> &plan = session().plan();
    return plan && !hasErrors(plan->problems) ? QString() : whyNot();
}

/// Where the files that are shown go, as far as that is known.
QString ApplyPage::filesFolder() const
{
    if (!m_savedTo.isEmpty())
        return m_savedTo;
    const QString folder = m_target->isExport() ? m_target->folder() : QString();
    return folder.isEmpty() ? projectFolder(draft().projectPath) : folder;
}

void ApplyPage::askWhereToSave()
{
    QFileDialog *dialog = makeFileDialog(FileKind::Script, tr("Save", "@title:window"), this);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString name = QFileInfo(m_tabs->name()).fileName();
    dialog->selectFile(m_tabs->isDiff() ? name + u".diff"_s : name);
    const QByteArray content = m_tabs->text().toUtf8(); // a script is ASCII, and its line ends are in it
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        m_savedTo = QFileInfo(path).absolutePath();
        saveFile(path, content, tr("%1 was written.").arg(path));
    });
    dialog->open();
}

/// Writes one file of the admin's choice, whatever was there.
void ApplyPage::saveFile(const QString &path, const QByteArray &content, const QString &sentence)
{
    if (isBusy())
        return;
    FileStore *files = &services().files;
    const auto write = [files, path, content]() -> Result<> {
        const auto changes = asFound(*files, {FileChange{path, {}, content}});
        return changes ? files->replace(*changes, {}) : tl::unexpected(changes.error());
    };
    run(tr("Writing…", "@info:progress"), QtConcurrent::run(write),
        [this, path, sentence](const Result<> &written) {
            const MessageAction open{tr("Open", "@action:button"),
                                     [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
            showNotice(written ? Message{.text = sentence, .actions = {open}}
                               : Message{.severity = Severity::Error, .text = errorText(written.error())});
        });
}

} // namespace bindwright
