// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "documentdialogs.h"

#include "document.h"

#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bindwright {

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
