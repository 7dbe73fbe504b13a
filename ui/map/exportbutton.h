// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace bindwright {

/// A button with a menu of file formats, which asks for the file's name.
class ExportButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportButton)

public:
    /// \a suffixes: "svg", "png", "pdf", "csv".
    ExportButton(const QString &name, const QString &text, const QStringList &suffixes, QWidget *parent);

signals:
    void pathChosen(const QString &path);

private:
    void askWhere(const QString &suffix);
};

} // namespace bindwright
