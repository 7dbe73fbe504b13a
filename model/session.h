// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include <QObject>

namespace bindwright {

/// Holds the draft and the facts that it rests on; the one thing that pages share.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(QObject *parent = nullptr);

    const Draft &draft() const { return m_draft; }
    const Facts &facts() const { return m_facts; }
    bool isModified() const { return m_draft != m_saved; } ///< differs from what was saved or opened
    const QString &planPath() const { return m_planPath; } ///< empty: never saved

    /// Emits draftChanged() when \a draft differs.
    void setDraft(const Draft &draft);
    /// A project was opened (or re-read): \a facts, and the draft that starts from it, saved as is.
    void reset(const Facts &facts, const Draft &draft, const QString &planPath = {});
    void markSaved(const QString &planPath);
    /// The project's files are others now, by our own hand: the draft stays as it is.
    void setFacts(const Facts &facts);

    // Answers about the draft, computed once for each change.
    const QList<Problem> &problems() const;
    const Result<Plan> &plan() const;

signals:
    void draftChanged();

private:
    Draft m_draft;
    Draft m_saved;
    Facts m_facts;
    QString m_planPath;
    mutable std::optional<QList<Problem>> m_problems;
    mutable std::optional<Result<Plan>> m_plan;
};

} // namespace bindwright
