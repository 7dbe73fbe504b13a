// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/result.h"

class QFileDialog;
class QInputDialog;
class QMessageBox;
class QWidget;

namespace bindwright {

// What a Document asks. Each goes when it is closed.

/// \a fileMode: of QFileDialog, one file or a folder.
QFileDialog *makeOpenDialog(const QString &title, int fileMode, QWidget *window);

/// Where a plan is saved.
QFileDialog *makeSaveDialog(QWidget *window);

/// Which of several definitions is meant.
QInputDialog *makeDefinitionDialog(const Error &several, QWidget *window);

/// One box for both: \a question, where there is one, and what is not saved.
QMessageBox *makeUnsavedBox(const QString &question, QWidget *window);

/// \a question alone.
QMessageBox *makeClosingBox(const QString &question, QWidget *window);

} // namespace bindwright
