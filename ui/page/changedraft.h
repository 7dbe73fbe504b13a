// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/session.h"

#include <QUndoCommand>

namespace bindwright {

/// What is typed letter by letter: edits of one field in a row become one step.
enum class EditedField {
    None = -1, ///< as QUndoCommand has it: a step of its own
    HostNames,
};

/// One edit of the draft: undo and redo swap the session's draft with the other one.
class ChangeDraft final : public QUndoCommand
{
public:
    ChangeDraft(Session &session, const QString &text, const Draft &draft,
                EditedField field = EditedField::None);

    int id() const override { return int(m_field); }
    void undo() override { swap(); }
    void redo() override { swap(); }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();

    Session &m_session;
    Draft m_draft;
    EditedField m_field;
};

} // namespace bindwright
