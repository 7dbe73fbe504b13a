// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectpage.h"

#include "explainbox.h"
#include "projectsummary.h"
#include "recentlist.h"
#include "roletextmodel.h"

#include "model/itemmodels/rolemodel.h"
#include "model/server/servercollection.h"
#include "ui/messages/fixactions.h"
#include "ui/page/document.h"
#include "ui/widgets/button.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/treetable.h"
#include "ui/words/steptext.h"

#include <QClipboard>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

ProjectPage::ProjectPage(const PageContext &context)
    : WizardPage(Step::Project, context, stepName(Step::Project),
                 tr("Open the deployment that you want to change, or start without one."))
{ }

QString ProjectPage::obstacle() const
{
    if (isBusy() || !draft().projectPath.isEmpty())
        return WizardPage::obstacle();
    return tr("To go on, open a project, or start with the sample or an empty role.");
}

QList<QWidget *> ProjectPage::panes() const
{
    return {m_recent->parentWidget(), m_right};
}

void ProjectPage::build()
{
    auto *columns = new QHBoxLayout;
    columns->addWidget(makeSources(), 2);
    m_right = new QStackedWidget(this);
    m_right->addWidget(makeInvitation());
    columns->addWidget(m_right, 5);
    content()->addLayout(columns);
    followDocument();
}

void ProjectPage::refresh()
{
    const bool opened = !draft().projectPath.isEmpty();
    if (opened && !m_summary)
        m_right->addWidget(makeContents()); // not before: the first window shows none of it
    m_right->setCurrentIndex(opened ? 1 : 0);
    if (!m_summary)
        return;
    m_summary->show(draft(), session().facts());
    m_roles->setDraft(draft());
}

QList<Problem> ProjectPage::listedProblems() const
{
    QList<Problem> listed;
    for (const Problem &problem : problems()) {
        if (problem.rule != Rule::SupportEnds) // the summary says it
            listed.append(problem);
    }
    return draft().projectPath.isEmpty() ? QList<Problem>() : listed;
}

QList<MessageAction> ProjectPage::actionsFor(const Problem &problem)
{
    return fixActions(draft(), problem,
                      [this](const QString &text, const Draft &mended) { edit(text, mended); });
}

QWidget *ProjectPage::makeSources()
{
    auto *sources = new QWidget(this);
    auto *layout = new QVBoxLayout(sources);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeDropArea());
    m_recent = new RecentList(sources);
    connect(m_recent, &RecentList::chosen, &context().document, &Document::open);
    layout->addWidget(m_recent);
    layout->addWidget(makeBeginnings());
    layout->addWidget(new ExplainBox([this] { return session().knownProblems(); }, sources));
    layout->addStretch(1);
    return sources;
}

QWidget *ProjectPage::makeDropArea()
{
    auto *area = new DropArea(
        tr("Drop a folder, .ccproj, .csdef, .cscfg or .bindwright plan here, or files of a server's state"),
        this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeOpener(u"openFile"_s, tr("&Open…", "@action:button"), &Document::chooseFile));
    buttons->addWidget(
        makeOpener(u"openFolder"_s, tr("Open &folder…", "@action:button"), &Document::chooseFolder));
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(area->layout())->addLayout(buttons);
    area->alsoOn(this);
    connect(area, &DropArea::dropped, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            context().document.openAll(paths);
    });
    return area;
}

QWidget *ProjectPage::makeBeginnings()
{
    auto *box = new QGroupBox(tr("No project at hand?", "@title:group"), this);
    auto *layout = new QVBoxLayout(box);
    auto *words = new QLabel(tr("Try the sample shop, or describe an empty role."), box);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(
        makeOpener(u"trySample"_s, tr("&Try the sample", "@action:button"), &Document::openSample));
    buttons->addWidget(makeOpener(u"emptyRole"_s, tr("&Empty role", "@action:button"), &Document::openEmpty));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(makeCollector());
    return box;
}

/// What is there already: a server tells its state, and the file that it writes is dropped here.
QWidget *ProjectPage::makeCollector()
{
    auto *copy =
        makeButton(u"copyCollectCommand"_s, tr("&Copy the command for a server", "@action:button"), this);
    copy->setToolTip(tr("Run it there in PowerShell, as administrator. It writes bindwright-server.txt, "
                        "with no key and no password in it; drop that file here."));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(collectCommand());
        showNotice({Severity::Info,
                    tr("Copied. Run it on the server in PowerShell, as administrator, and drop the "
                       "bindwright-server.txt that it writes here.")});
    });
    return copy;
}

QWidget *ProjectPage::makeContents()
{
    auto *contents = new QWidget(this);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new ProjectSummary(contents);
    connect(m_summary, &ProjectSummary::targetChosen, this, [this](Target target) {
        edit(tr("choose the target", "@action undo"), withTarget(draft(), target));
    });
    layout->addWidget(m_summary);

    m_roles = new RoleModel(this);
    auto *texts = new RoleTextModel(this);
    texts->setSourceModel(m_roles);
    auto *label = new QLabel(tr("Ro&les; the ticked ones get certificates", "@label"), contents);
    auto *table = new TreeTable(u"roles"_s, tr("Roles", "@info accessible name"), contents);
    table->setRootIsDecorated(false);
    table->setModel(texts);
    label->setBuddy(table);
    connect(m_roles, &RoleModel::edited, this,
            [this](const Draft &changed) { edit(tr("choose roles", "@action undo"), changed); });
    layout->addWidget(label);
    layout->addWidget(table, 1);
    layout->addWidget(problemList());
    return contents;
}

QWidget *ProjectPage::makeInvitation()
{
    auto *words =
        new QLabel(tr("Nothing is open yet. What is opened is only read; nothing is written before the last "
                      "page, and only when you say so there."),
                   this);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    return words;
}

QPushButton *ProjectPage::makeOpener(const QString &name, const QString &text, void (Document::*open)())
{
    auto *button = makeButton(name, text, this);
    connect(button, &QPushButton::clicked, &context().document, open);
    return button;
}

void ProjectPage::followDocument()
{
    Document &document = context().document;
    connect(&document, &Document::started, this, &ProjectPage::showJob);
    connect(&document, &Document::opened, this, [this](const QString &path) {
        showNotice({});
        m_recent->add(path);
    });
    if (document.isBusy())
        showJob(tr("Reading…", "@info:progress"), document.job());
}

} // namespace bindwright
