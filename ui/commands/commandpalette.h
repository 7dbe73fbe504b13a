// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QTreeWidget;

namespace bindwright {

/// Something to do or a place to go to.
struct PaletteEntry
{
    QString text;
    QString detail; ///< its keys, or what and where it is
    std::function<void()> run;
};

/// Finds a command by some of its letters: what is typed narrows the list, Enter runs the chosen one, after
/// the palette has closed.
class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(const QList<PaletteEntry> &commands, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void sayCurrent();
    void run();

    const QList<PaletteEntry> m_commands;
    QLineEdit *m_text;
    QTreeWidget *m_list;
};

} // namespace bindwright
