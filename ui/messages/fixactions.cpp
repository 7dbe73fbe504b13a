// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fixactions.h"

#include "ui/words/fixtext.h"

namespace bindwright {

QList<MessageAction> fixActions(const Draft &draft, const Problem &problem, const EditDraft &edit)
{
    QList<MessageAction> actions;
    const QList<Fix> fixes = fixesFor(draft, problem);
    for (const Fix &fix : fixes) {
        const QString text = fixText(fix);
        actions.append({text, [edit, text, fix] { edit(text, fix.result); }});
    }
    return actions;
}

Message mendableMessage(const Draft &draft, const Problem &problem, const EditDraft &edit)
{
    Message message = messageOf(problem);
    message.actions = fixActions(draft, problem, edit);
    if (!message.actions.isEmpty())
        message.detail.clear(); // the buttons say it
    return message;
}

} // namespace bindwright
