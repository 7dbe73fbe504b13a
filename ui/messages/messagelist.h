// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/problems/problem.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace bindwright {

/// A button beside a message: what it says and what it does.
struct MessageAction
{
    QString text;
    std::function<void()> run;
};

/// One sentence with its severity, where it stands, and what can be done about it.
struct Message
{
    Severity severity = Severity::Info;
    QString text;
    QString detail = {}; ///< a second, quieter sentence: how to mend it
    QString quote = {}; ///< what Azure's tools print for it
    QString location = {}; ///< "ServiceDefinition.csdef:41"
    QList<MessageAction> actions = {};
    std::function<QWidget *(QWidget *)> input = {}; ///< makes, as its child, what is to be filled in
};

/// Sentences beneath one another, each with icon, place and buttons; scrolls where there are many.
/// Empty, it takes no room. Up and Down go from one to the next.
class MessageList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MessageList(QWidget *parent = nullptr);

    void setMessages(const QList<Message> &messages);
    qsizetype count() const { return m_rows.size(); }
    void focusMessage(qsizetype index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int wholeHeight() const;
    void fit();
    void orderTabs();

    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
};

/// "ServiceDefinition.csdef:41": the file's name and line; empty for nowhere.
QString locationText(const SourceLocation &where);

/// A problem as a message: its sentence, its fix and where it stands.
Message messageOf(const Problem &problem);

} // namespace bindwright
