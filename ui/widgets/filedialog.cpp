// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "filedialog.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

QString keyOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Project:
        return u"folders/project"_s;
    case FileKind::Plan:
        return u"folders/plan"_s;
    case FileKind::Certificates:
        return u"folders/certificates"_s;
    case FileKind::ExportFolder:
        return u"folders/export"_s;
    case FileKind::Script:
        return u"folders/script"_s;
    case FileKind::Report:
        return u"folders/report"_s;
    case FileKind::Map:
        return u"folders/map"_s;
    }
    return {};
}

} // namespace

QFileDialog *makeFileDialog(FileKind kind, const QString &title, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, QSettings().value(keyOf(kind)).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [dialog, kind](const QStringList &paths) {
        const bool isFolder = dialog->fileMode() == QFileDialog::Directory;
        const QString path = paths.value(0);
        QSettings().setValue(keyOf(kind), isFolder ? path : QFileInfo(path).absolutePath());
    });
    return dialog;
}

} // namespace bindwright
