// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "undobox.h"

#include "ui/words/backuptext.h"
#include "ui/words/plantext.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bindwright {

UndoBox::UndoBox(const Backup &backup, const QString &folder, QWidget *parent)
    : QMessageBox(Question, tr("Undo last apply", "@title:window"),
                  tr("Undo the changes that were applied on %1? The files are restored as they were before.")
                      .arg(momentText(backup.date)),
                  Cancel, parent)
{
    setObjectName(u"undoBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QStringList files;
    for (const QString &path : backup.paths)
        files.append(pathText(path, folder));
    setInformativeText(files.join(u'\n'));
    const QAbstractButton *yes = addButton(tr("&Restore", "@action:button"), AcceptRole);
    connect(this, &QMessageBox::buttonClicked, this, [this, yes](const QAbstractButton *clicked) {
        if (clicked == yes)
            emit confirmed();
    });
}

} // namespace bindwright
