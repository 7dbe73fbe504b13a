// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QLabel>

class QFormLayout;
class QListWidget;

namespace bindwright {

/// A wrapped plain text that never changes. Layouts ask for its height at one width dozens of times, and
/// each answer lays the text out: it is kept. It may be one line or many, and does not ask for room.
class Sentence final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sentence)

public:
    explicit Sentence(const QString &text, QWidget *parent = nullptr);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QSize lineOf(int characters) const;

    mutable QHash<int, int> m_heights; ///< by width
};

/// A wrapped plain text that changes, called \a name and empty at first; the mouse can select it.
QLabel *makePlainLabel(const QString &name, QWidget *parent);

/// Lets the rows of \a form, which are all there, wrap where a field has too little room beside its title. By
/// itself Qt leaves the space between the two out of account, and cuts off as much of a field's text.
void wrapLongRows(QFormLayout &form);

/// Lets what stands in \a list go on in the next line, instead of being cut or scrolled to.
void wrapItems(QListWidget &list);

} // namespace bindwright
