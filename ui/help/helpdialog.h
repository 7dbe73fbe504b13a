// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace bindwright {

/// The names of the topics, each a file :/help/NAME.html: one a step, in the order of the steps, then the
/// rest.
QStringList helpTopics();

/// The help beside the window: topics on the left, which a search narrows, the text on the right.
class HelpDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialog)

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    void showTopic(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void search();
    void showChosen();
    void follow(const QUrl &url); ///< a link: the list says what is read
    void markFound();

    QLineEdit *m_search;
    QListWidget *m_topics;
    QTextBrowser *m_text;
};

} // namespace bindwright
