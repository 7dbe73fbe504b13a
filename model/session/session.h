// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/plan/plan.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace bindwright {

/// Holds the draft and the facts that it rests on; the one thing that pages share.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

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

    // Answers about the draft, computed once for each change: what is decided is decided on these.
    const QList<Problem> &problems() const;
    const Result<Plan> &plan() const;
    /// What is to be shown of problems() at once. With very many bindings they are found beside the
    /// window: until problemsChanged() these are the earlier ones, as far as their bindings still stand.
    const QList<Problem> &knownProblems() const;

signals:
    void draftChanged();
    void problemsChanged(); ///< knownProblems() are those of the draft by now

private:
    bool isLarge() const;
    void changed();
    void findProblems();
    QList<Problem> takeKnown();

    Draft m_draft;
    Draft m_saved;
    Facts m_facts;
    QString m_planPath;
    mutable std::optional<QList<Problem>> m_problems;
    mutable std::optional<Result<Plan>> m_plan;
    QList<Problem> m_known; ///< of a large draft, while m_problems are being found
    QTimer m_soon;
    QFutureWatcher<QList<Problem>> m_finding;
};

} // namespace bindwright
