// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "exportbutton.h"

#include "ui/widgets/filedialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString filterOf(const QString &suffix)
{
    if (suffix == "svg"_L1)
        return ExportButton::tr("SVG drawing (*.svg)");
    if (suffix == "png"_L1)
        return ExportButton::tr("PNG picture (*.png)");
    if (suffix == "pdf"_L1)
        return ExportButton::tr("PDF document, to print (*.pdf)");
    return ExportButton::tr("CSV for spreadsheets (*.csv)");
}

} // namespace

ExportButton::ExportButton(const QString &name, const QString &text, const QStringList &suffixes,
                           QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(name);
    setAutoDefault(false); // as makeButton() has it
    auto *menu = new QMenu(this);
    for (const QString &suffix : suffixes)
        connect(menu->addAction(filterOf(suffix)), &QAction::triggered, this,
                [this, suffix] { askWhere(suffix); });
    setMenu(menu);
}

void ExportButton::askWhere(const QString &suffix)
{
    auto *dialog = makeFileDialog(FileKind::Map, text().remove(u'&'), this);
    dialog->setNameFilter(filterOf(suffix));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportButton::pathChosen);
    dialog->open();
}

} // namespace bindwright
