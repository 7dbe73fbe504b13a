// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace bindwright {

/// A button that Enter does not press from afar, as QWizard would have it; connect clicked().
QPushButton *makeButton(const QString &name, const QString &text, QWidget *parent);

/// A button that may be narrower than its words: they are cut at their end then, down to the icon alone. It
/// says them all the same.
class ShrinkingButton : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShrinkingButton)

public:
    /// \a leastCharacters of its words it keeps, about.
    explicit ShrinkingButton(QWidget *parent, int leastCharacters = 0);

    void setWordless(bool wordless); ///< it wants no room for its words
    QSize wholeSize() const { return QPushButton::sizeHint(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordsWidth() const;

    int m_leastCharacters;
    bool m_isWordless = false;
};

} // namespace bindwright
