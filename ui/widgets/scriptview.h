// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "scripthighlighter.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace bindwright {

class CodeEdit;

/// Shows a script or a diff, coloured, with line numbers and a find bar (Ctrl+F, F3, Shift+F3).
class ScriptView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptView)

public:
    /// \a name becomes the accessible name and, in a form for identifiers, the object names.
    explicit ScriptView(const QString &name, QWidget *parent = nullptr);

    void showScript(const QString &text, ScriptLanguage language);
    void showDiff(const QString &text);
    QString text() const;

    /// Opens the find bar and puts the cursor there.
    void openFind();

private:
    void makeKeys();
    void setText(const QString &text);
    void find(bool backward);
    void closeFind();
    QWidget *makeFindBar(const QString &name);

    CodeEdit *m_edit;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findText = nullptr;
    QLabel *m_findResult = nullptr;
    QSyntaxHighlighter *m_highlighter = nullptr;
};

} // namespace bindwright
