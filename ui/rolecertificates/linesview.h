// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace bindwright {

/// Some lines of a file, to read and to copy: as high as they are, wrapped wherever there is no room for a
/// thumbprint.
class LinesView final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinesView)

public:
    explicit LinesView(QWidget *parent = nullptr);

private:
    void fit();
};

} // namespace bindwright
