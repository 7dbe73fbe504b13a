// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QStringList>
#include <QWidget>

class QAbstractItemView;
class QFileDialog;

/// Does to a window what comes to its mind: presses what can be pressed, types into what takes text, chooses,
/// turns pages, undoes. The same seed has the same mind.
class Monkey final
{
public:
    /// \a files: paths to name where a file, a folder or a new file is asked for.
    Monkey(QWidget &window, quint32 seed, const QStringList &files);

    /// One action, on the popup or the dialog that is open, else on the window; says what it was.
    QString step();
    /// Closes one popup or dialog. Whether there was one.
    bool dismiss();

private:
    /// A popup, a dialog or the window: what a person would see in front.
    QWidget *front();
    QString press(QWidget &in);
    QString touch(QWidget &widget);
    QString touchView(QAbstractItemView &view);
    QString type(QWidget &into);
    QString name(QFileDialog &dialog);
    QList<QWidget *> inputsOf(const QWidget &of) const;

    int below(int end) { return m_random.bounded(end); }
    template<class List>
    auto oneOf(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    QWidget &m_window;
    QRandomGenerator m_random;
    const QStringList m_files;
    bool m_isNaming = false; ///< Qt's file dialog may ask something, in an event loop of its own
};
