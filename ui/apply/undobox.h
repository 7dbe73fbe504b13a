// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/base/filestore.h"

#include <QMessageBox>

namespace bindwright {

/// Asks whether to put back what stood before an apply, naming the files. To be opened, not waited for;
/// it goes when it is closed.
class UndoBox final : public QMessageBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBox)

public:
    /// Paths are shown relative to \a folder.
    UndoBox(const Backup &backup, const QString &folder, QWidget *parent);

signals:
    void confirmed();
};

} // namespace bindwright
