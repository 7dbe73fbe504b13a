// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "model/map/conflictmap.h"
#include "model/preview/comparison.h"
#include "ui/page/wizardpage.h"

class QTabWidget;

namespace bindwright {

class ChangePanel;
class ConflictPanel;
class DateBar;
class EventBar;
class InstanceBar;
class MapPanel;
class MatrixPanel;
class TraceView;
struct TableText;

/// Which certificate each client will be served, and why: as a matrix, as a map of what fights with what,
/// beside both the steps of the chosen answer, and compared with now. Much of it is worked out beside the
/// window.
class PreviewPage final : public WizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewPage)

public:
    explicit PreviewPage(const PageContext &context);

    void showProblem(const Problem &problem) override;
    void showHost(const QString &host) override;
    QString obstacle() const override { return {}; } // nothing here has to be waited for
    bool validatePage() override { return true; }

protected:
    void build() override;
    void refresh() override;
    void refreshProblems() override;
    QList<Problem> listedProblems() const override;
    QList<MessageAction> actionsFor(const Problem &problem) override;

private:
    enum Tab { MatrixTab, MapTab, ConflictsTab, ChangesTab };

    void connectParts();
    void showAnswers();
    void computeAnswers(const IpAddress &address);
    void takeAnswers(const PreviewMatrix &answers);
    void showTab();
    void computeMap();
    void computeChanges();
    void drawMap();
    void showSelected(int row, int client);
    Draft askedDraft() const;
    void goToBinding(int row);
    void showWantedHost();
    void saveMap(const QString &path);
    void saveTable(const QString &path, const TableText &table);
    void forgetDerived();
    void showConflictCount();
    /// Runs \a work instead of what runs of it still, and gives \a then what comes of it.
    template<class T, class Work, typename Then>
    void runInstead(QFutureWatcherBase *&running, const Work &work, const Then &then);

    PreviewMatrix m_answers;
    std::optional<ConflictMap> m_whole; ///< the map of m_answers, nothing folded; none: not made yet
    std::optional<QList<ComparedAnswer>> m_changes; ///< up to m_answers; none: not compared yet
    QFutureWatcherBase *m_asking = nullptr; ///< null: nothing runs
    QFutureWatcherBase *m_mapping = nullptr;
    QFutureWatcherBase *m_comparing = nullptr;
    InstanceBar *m_instance = nullptr;
    DateBar *m_date = nullptr;
    EventBar *m_event = nullptr;
    QString m_wantedHost; ///< to be shown when there are answers; empty: none
    QDateTime m_asked; ///< the moment that m_answers are of
    MatrixPanel *m_matrix = nullptr;
    MapPanel *m_map = nullptr;
    ChangePanel *m_change = nullptr;
    ConflictPanel *m_conflicts = nullptr;
    QTabWidget *m_tabs = nullptr;
    TraceView *m_trace = nullptr;
};

} // namespace bindwright
