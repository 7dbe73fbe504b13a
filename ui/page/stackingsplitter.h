// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace bindwright {

/// Parts side by side, and one below the other where the width does not hold them. Each is as high as its
/// wrapped texts need it, whatever height it asked for itself.
class StackingSplitter final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StackingSplitter)

public:
    explicit StackingSplitter(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override; ///< as wide as the widest part needs it

protected:
    bool event(QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void stackWhereNarrow();
    void keepTextsWhole();
};

} // namespace bindwright
