// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "documentdialogs.h"

#include "document.h"

#include "ui/widgets/filedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bindwright {

QFileDialog *makeOpenDialog(const QString &title, int fileMode, QWidget *window)
{
    auto *dialog = makeFileDialog(FileKind::Project, title, window);
    dialog->setObjectName(u"openDialog"_s);
    dialog->setFileMode(QFileDialog::FileMode(fileMode));
    if (fileMode == QFileDialog::ExistingFile)
        dialog->setNameFilters(
            {Document::tr("Projects and plans (*.ccproj *.csdef *.cscfg *.bindwright)", "@item file filter"),
             Document::tr("A server's state (*.txt *.json *.config *.reg)", "@item file filter"),
             Document::tr("All files (*)", "@item file filter")});
    return dialog;
}

QFileDialog *makeSaveDialog(QWidget *window)
{
    auto *dialog = makeFileDialog(FileKind::Plan, Document::tr("Save the plan", "@title:window"), window);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"bindwright"_s);
    dialog->setNameFilters({Document::tr("Bindwright plans (*.bindwright)", "@item file filter")});
    return dialog;
}

QInputDialog *makeDefinitionDialog(const Error &several, QWidget *window)
{
    auto *dialog = new QInputDialog(window);
    dialog->setObjectName(u"definitionDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Document::tr("Several service definitions", "@title:window"));
    dialog->setLabelText(Document::tr("%1 holds several service definitions. Which one do you want to open?")
                             .arg(QFileInfo(several.subject).fileName()));
    dialog->setComboBoxItems(several.detail.split(u", "_s));
    return dialog;
}

QMessageBox *makeUnsavedBox(const QString &question, QWidget *window)
{
    const QString unsaved = Document::tr("The plan has changes that are not saved.");
    const QString advice = Document::tr("Save them in a plan file to go on later.");
    auto *box = new QMessageBox(QMessageBox::Question, Document::tr("Unsaved changes", "@title:window"),
                                question.isEmpty() ? unsaved : question,
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    box->setObjectName(u"unsavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.isEmpty() ? advice : unsaved + u' ' + advice);
    return box;
}

QMessageBox *makeClosingBox(const QString &question, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Question, Document::tr("Close", "@title:window"), question,
                                QMessageBox::Close | QMessageBox::Cancel, window);
    box->setObjectName(u"closingBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    return box;
}

} // namespace bindwright
