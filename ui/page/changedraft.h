// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/session.h"

#include <QUndoCommand>

namespace bindwright {

/// One edit of the draft: undo and redo swap the session's draft with the other one.
/// \a id names the field that is edited: edits of one field in a row become one step; -1: never.
class ChangeDraft final : public QUndoCommand
{
public:
    ChangeDraft(Session &session, const QString &text, const Draft &draft, int id = -1);

    int id() const override { return m_id; }
    void undo() override { swap(); }
    void redo() override { swap(); }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();

    Session &m_session;
    Draft m_draft;
    int m_id;
};

} // namespace bindwright
