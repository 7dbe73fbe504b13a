// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "changedraft.h"

namespace bindwright {

ChangeDraft::ChangeDraft(Session &session, const QString &text, const Draft &draft, EditedField field)
    : QUndoCommand(text)
    , m_session(session)
    , m_draft(draft)
    , m_field(field)
{ }

bool ChangeDraft::mergeWith(const QUndoCommand *other)
{
    if (other->id() != id())
        return false;
    // The other one has run: what it replaced is of no interest, what stands before both is ours.
    setObsolete(m_draft == m_session.draft());
    return true;
}

void ChangeDraft::swap()
{
    const Draft before = m_session.draft();
    m_session.setDraft(std::exchange(m_draft, before));
}

} // namespace bindwright
