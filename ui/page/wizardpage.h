// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changedraft.h"
#include "filejob.h"
#include "whenfinished.h"

#include "model/base/filestore.h"
#include "model/session/platformservices.h"
#include "model/session/session.h"
#include "ui/messages/messagelist.h"

#include <QWizardPage>

class QLabel;
class QLineEdit;
class QUndoStack;
class QVBoxLayout;

namespace bindwright {

class Document;
class JobBar;

/// What every page is given. All of it outlives the pages.
struct PageContext
{
    Session &session;
    const PlatformServices &services;
    QUndoStack &undo;
    Document &document;
};

/// A page of the wizard: a shell until it is first shown, then build() fills it. It follows the
/// draft through refresh(), changes it through edit() only, lists its step's problems, and shows
/// the one job that it runs.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(Step step, const PageContext &context, const QString &title, const QString &sentence);

    Step step() const { return m_step; }
    bool isBusy() const;
    void cancelJob();
    QList<Problem> problems() const; ///< this step's, as far as they are known

    /// Why Next is not possible, in a sentence; empty when it is.
    virtual QString obstacle() const;
    /// What is asked before Finish closes the window; empty: nothing.
    virtual QString closingQuestion() const { return {}; }
    /// Shows, above the content, what went wrong (or well); an empty text takes it away.
    void showNotice(const Message &message);
    enum class Notice {
        Answer, ///< to what the admin did: it takes the focus
        Unasked ///< it leaves the focus in an input that the admin types into
    };
    void addNotice(const Message &message, Notice kind = Notice::Answer); ///< beneath those that are shown
    void showRecoveries(const Recoveries &recoveries); ///< the same way
    /// Brings the admin to where a problem of this step is mended.
    virtual void showProblem(const Problem &problem);
    /// Brings the admin to a row of this page's table; nowhere where it has none.
    virtual void showRow(int) { }
    /// Takes files that were dropped on another page and belong here.
    virtual void addFiles(const QStringList &) { }

    /// Takes over, from the same page in another language, what the draft does not hold.
    void takeOver(const WizardPage &old);
    /// Brings the admin to what this page says of a host; nowhere where it says nothing.
    virtual void showHost(const QString &) { }
    /// The parts that F6 goes through: those of the page's splitter, unless it says otherwise.
    virtual QList<QWidget *> panes() const;

    void initializePage() final;
    bool validatePage() override;
    bool isComplete() const override { return obstacle().isEmpty(); }
    int nextId() const override;

signals:
    /// The admin asked for the page where \a problem is mended.
    void problemWanted(const bindwright::Problem &problem);
    /// The admin asked for a row of the table of another page.
    void rowWanted(bindwright::Step step, int row);
    void verifyWanted(); ///< the running servers are to be asked
    /// The admin dropped certificate files here.
    void certificatesDropped(const QStringList &paths);

protected:
    /// Makes the widgets, into content(); once, when the page is first shown.
    virtual void build() = 0;
    /// Sets the widgets from draft(), each only where it differs; called when the draft changed
    /// and the page is seen.
    virtual void refresh() { }
    /// The same for what shows problems, beside the list: called when they were found after the draft
    /// changed.
    virtual void refreshProblems() { refresh(); }
    /// Whether Next refuses to go on with \a problem; the default: with errors.
    virtual bool blocks(const Problem &problem) const { return problem.severity == Severity::Error; }
    /// Takes over from \a old what no input of it holds.
    virtual void keep(const WizardPage &) { }
    /// The buttons beside a listed problem.
    virtual QList<MessageAction> actionsFor(const Problem &) { return {}; }
    /// Which problems problemList() lists; the default: all of this step.
    virtual QList<Problem> listedProblems() const { return problems(); }

    const PageContext &context() const { return m_context; }
    Session &session() const { return m_context.session; }
    const PlatformServices &services() const { return m_context.services; }
    const Draft &draft() const { return m_context.session.draft(); }
    QVBoxLayout *content() const { return m_content; }
    /// The list of problems, to be placed by build(); where it is not, it goes beneath the content.
    MessageList *problemList();

    /// The one way to change the draft: an undoable step called \a text. Edits in a row of the
    /// same \a field become one.
    void edit(const QString &text, const Draft &draft, EditedField field = EditedField::None);

    /// Runs a job in this page: shows \a text, progress and Cancel, and calls \a then with the
    /// result, in this thread, unless it was cancelled. Next waits for it.
    template<class T, class Then>
    void run(const QString &text, const QFuture<T> &future, Then then)
    {
        showJob(text, QFuture<void>(future));
        whenResult(this, future, then);
    }
    /// Makes a file and writes it, whatever was there, as a job; says \a written or what went wrong.
    void save(const QString &path, const MakeContent &make, const QString &written);
    void showJob(const QString &text, const QFuture<void> &future);
    /// Ctrl+F puts the cursor into \a field, which filters this page's table, once \a reveal has shown it.
    void addFilterKey(QLineEdit *field, const std::function<void()> &reveal = {});
    void listProblems(); ///< to be called when what listedProblems() says may have changed
    void updateObstacle(); ///< to be called when what obstacle() says may have changed

    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildFrame();
    QWidget *makeScroll();
    void buildFoot(QVBoxLayout *layout);
    void refreshSoon();
    void refreshNow();
    QList<MessageAction> currentActionsFor(const Problem &problem);

    const Step m_step;
    const PageContext m_context;
    QVBoxLayout *m_content = nullptr;
    MessageList *m_notice = nullptr;
    MessageList *m_problems = nullptr;
    JobBar *m_job = nullptr;
    QLabel *m_obstacle = nullptr;
    QList<Message> m_notices;
    QList<Problem> m_listed;
    bool m_listPlaced = false;
    bool m_built = false;
    bool m_stale = true;
};

} // namespace bindwright
