// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "filespanel.h"

#include "changedfiles.h"
#include "scriptbar.h"

#include "ui/widgets/filedialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

FilesPanel::FilesPanel(QWidget *parent)
    : QWidget(parent)
    , m_changed(new ChangedFiles(this))
    , m_bar(new ScriptBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_changed, 1);
    layout->addWidget(m_bar);
    connect(m_changed, &ChangedFiles::shown, this, &FilesPanel::showFile);
    connect(m_bar, &ScriptBar::copyWanted, this,
            [this] { QGuiApplication::clipboard()->setText(m_changed->text()); });
    connect(m_bar, &ScriptBar::saveWanted, this, &FilesPanel::askWhereToSave);
    connect(m_bar, &ScriptBar::folderWanted, this, &FilesPanel::openFolder);
    connect(m_bar, &ScriptBar::runWanted, this, &FilesPanel::runWanted);
}

void FilesPanel::setPlan(const Plan &plan, const Draft &draft)
{
    m_changed->setPlan(plan, draft);
    showFile();
}

void FilesPanel::setFolder(const QString &folder)
{
    m_folder = folder;
}

void FilesPanel::setRunObstacle(const QString &sentence)
{
    m_bar->setRunObstacle(sentence);
}

bool FilesPanel::showsScript() const
{
    return m_changed->isScript();
}

void FilesPanel::showFile()
{
    m_bar->setVisible(!m_changed->name().isEmpty());
    m_bar->setSummary(m_changed->summary());
    emit shown();
}

void FilesPanel::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedTo.isEmpty() ? m_folder : m_savedTo));
}

void FilesPanel::askWhereToSave()
{
    QFileDialog *dialog = makeFileDialog(FileKind::Script, tr("Save", "@title:window"), this);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString name = QFileInfo(m_changed->name()).fileName();
    dialog->selectFile(m_changed->isDiff() ? name + u".diff"_s : name);
    const QByteArray content = m_changed->text().toUtf8(); // a script is ASCII, and its line ends are in it
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &path) {
        m_savedTo = QFileInfo(path).absolutePath();
        emit saveWanted(path, content);
    });
    dialog->open();
}

} // namespace bindwright
