// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileDialog>

namespace bindwright {

/// What is asked for. Each kind begins in the folder where the last one of its kind ended.
enum class FileKind { Project, Plan, Certificates, ExportFolder, Script, Report, Map };

/// A file dialog to be opened, not waited for; it goes when it is closed.
QFileDialog *makeFileDialog(FileKind kind, const QString &title, QWidget *parent);

} // namespace bindwright
