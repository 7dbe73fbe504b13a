// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace bindwright {

/// A read-only text with line numbers at its side. Tab leaves it, the cursor keys move in it.
class CodeEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeEdit)

public:
    explicit CodeEdit(QWidget *parent = nullptr);

    int numbersWidth() const;
    void paintNumbers(QPaintEvent *event);

signals:
    void paletteChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeNumbers();

    QWidget *m_numbers;
};

} // namespace bindwright
