// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace bindwright {

/// A large button: what it does in bold, and below it what that means, wrapped. Qt's own, QCommandLinkButton,
/// draws both in 9 pt, whatever the user's letters are.
class WayButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a text may have a mnemonic; \a meaning is the description that a reader says after it.
    WayButton(const QString &text, const QString &meaning, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Places
    {
        QRect icon, title, meaning;
    };

    Places placesIn(int width) const;
    QFont titleFont() const;

    QString m_meaning;
};

} // namespace bindwright
