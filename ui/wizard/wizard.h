// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "wizardsteps.h"

#include "model/session/platformservices.h"
#include "model/session/session.h"

#include <QUndoStack>
#include <QWizard>

namespace bindwright {

class Document;
class HelpDialog;
class ProblemButton;
class SidePanel;
class Tour;
class WizardPage;

/// The window: seven pages, the steps at the side, undo and the page's problems at the foot.
/// Cheap to make: a page is filled when it is first shown.
class BindwrightWizard final : public QWizard
{
    Q_OBJECT

public:
    BindwrightWizard(Session &session, const PlatformServices &services, QWidget *parent = nullptr);

    /// Puts right what an earlier run left half done, then opens \a path (empty: nothing), as a job.
    /// To be called once the window is painted.
    void start(const QString &path);
    using QWizard::open;
    /// Opens a project or a plan file, as a job.
    void open(const QString &path);
    /// Says what keeps the program from working at all; it ends with exit code 2 when that is closed.
    void giveUp(const Error &error);
    /// Goes to a step that can be reached; forwards page by page, as far as the pages let go.
    void goTo(Step step);
    bool canReach(Step step) const;
    bool validateCurrentPage() override;

    void accept() override;
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuildWhenIdle(); ///< in another language; work that a page does is not cut off
    void rebuild();
    void makeActions();
    void verifyLive();
    void makeTour();
    void makeStepActions();
    void openPalette();
    void showHelp();
    void showAbout();
    QList<QWidget *> panes() const;
    void makeFoot();
    void makePages();
    void showState(); ///< side and foot, from the session and the page
    void keepGeometry();
    WizardPage *here() const;

    Session &m_session;
    const PlatformServices m_services;
    QUndoStack m_undo{this};
    Document *m_document;
    WizardSteps m_steps;
    SidePanel *m_side = nullptr;
    HelpDialog *m_help = nullptr; ///< null: not asked for yet
    ProblemButton *m_problems = nullptr;
    Tour *m_tour = nullptr;
    QList<QAction *> m_planActions;
    bool m_outdated = false; ///< the pages speak another language
    bool m_rebuilding = false;
};

} // namespace bindwright
