// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QMimeData;

namespace bindwright {

/// The files and folders of this machine that \a data holds, as from a drop or the clipboard.
QStringList localPaths(const QMimeData *data);

/// A dashed field that takes dropped files and folders; its border is solid while one hovers.
/// What it says and its buttons are child widgets in layout().
class DropArea final : public QFrame
{
    Q_OBJECT

public:
    explicit DropArea(const QString &text, QWidget *parent = nullptr);

    /// Files dropped anywhere on \a widget count as dropped here.
    void alsoOn(QWidget *widget);

signals:
    void dropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool takes(QEvent *event);

    bool m_hovered = false;
};

} // namespace bindwright
