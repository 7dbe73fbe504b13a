// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "projectpage.h"

#include "explainbox.h"
#include "newroledialog.h"
#include "projectsummary.h"
#include "recentlist.h"
#include "roletextmodel.h"
#include "waybutton.h"

#include "model/itemmodels/rolemodel.h"
#include "model/server/servercollection.h"
#include "ui/farm/farmdialog.h"
#include "ui/messages/fixactions.h"
#include "ui/page/document.h"
#include "ui/page/opendialog.h"
#include "ui/page/stackingsplitter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/treetable.h"
#include "ui/words/steptext.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool isCertificateFile(const QString &path)
{
    static const QStringList endings{u"pfx"_s, u"p12"_s, u"pem"_s, u"cer"_s, u"crt"_s,
                                     u"der"_s, u"p7b"_s, u"p7c"_s, u"key"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

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
    auto *columns = new StackingSplitter(this);
    columns->addWidget(makeSources());
    m_right = new QStackedWidget(this);
    m_right->addWidget(makeInvitation());
    columns->addWidget(m_right);
    columns->setStretchFactor(0, 2);
    columns->setStretchFactor(1, 5);
    content()->addWidget(columns);
    followDocument();
}

void ProjectPage::refresh()
{
    const bool opened = !draft().projectPath.isEmpty();
    if (opened && !m_summary)
        m_right->addWidget(makeContents()); // not before: the first window shows none of it
    m_right->setCurrentIndex(opened ? 1 : 0);
    m_recent->refresh();
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
    auto *area = new DropArea(tr("Drop a project (folder, .ccproj, .csdef or .cscfg), a plan (.bindwright) "
                                 "or files of a server's state here"),
                              this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(makeOpener(u"openFile"_s, tr("&Open…", "@action:button"), &Document::chooseFile));
    buttons->addWidget(
        makeOpener(u"openFolder"_s, tr("Open &folder…", "@action:button"), &Document::chooseFolder));
    buttons->addStretch(1);
    static_cast<QVBoxLayout *>(area->layout())->addLayout(buttons);
    area->alsoOn(this);
    connect(area, &DropArea::dropped, this, &ProjectPage::takeDropped);
    return area;
}

/// Certificates alone go to their page; those that come before the project wait for it.
void ProjectPage::takeDropped(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!std::ranges::all_of(paths, isCertificateFile))
        return context().document.openAll(paths);
    if (!draft().projectPath.isEmpty()) {
        emit certificatesDropped(paths);
        return;
    }
    m_early += paths;
    showNotice({Severity::Info,
                tr("%n certificate files are added when a project is open.", nullptr, int(m_early.size()))});
}

QWidget *ProjectPage::makeBeginnings()
{
    auto *box = new QGroupBox(tr("No project at hand?", "@title:group"), this);
    auto *layout = new QVBoxLayout(box);
    auto *words = new QLabel(tr("Describe an empty role, or collect what a server has."), box);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *empty = makeButton(u"emptyRole"_s, tr("&Empty role…", "@action:button"), this);
    connect(empty, &QPushButton::clicked, this, &ProjectPage::describeRole);
    layout->addWidget(empty);
    layout->addWidget(makeCollector());
    auto *compare = makeButton(u"compareServers"_s, tr("Compare &servers…", "@action:button"), this);
    connect(compare, &QPushButton::clicked, this,
            [this] { openDialog(new FarmDialog(services(), window())); });
    layout->addWidget(compare);
    return box;
}

void ProjectPage::describeRole()
{
    auto *dialog = new NewRoleDialog(window());
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { context().document.openNew(dialog->folder(), dialog->role()); });
    openDialog(dialog);
}

/// What is there already: a server tells its state, and the file that it writes is dropped here.
QWidget *ProjectPage::makeCollector()
{
    auto *copy =
        makeButton(u"copyCollectCommand"_s, tr("&Copy the command for a server", "@action:button"), this);
    copy->setToolTip(tr("Run it there in PowerShell, as administrator. It writes bindwright-server.txt, "
                        "with no key and no password in it; drop that file here."));
    connect(copy, &QPushButton::clicked, this, &ProjectPage::collect);
    return copy;
}

void ProjectPage::collect()
{
    QGuiApplication::clipboard()->setText(collectCommand());
    const MessageAction open{tr("Open the file…", "@action:button"),
                             [this] { context().document.chooseFile(); }};
    showNotice({.severity = Severity::Info,
                .text = tr("Copied. Run it on the server in PowerShell, as administrator, and drop the "
                           "bindwright-server.txt that it writes here."),
                .actions = {open}});
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
    auto *label = new QLabel(tr("Ro&les: tick those that get certificates", "@label"), contents);
    auto *table = new TreeTable(u"roles"_s, tr("Roles", "@info accessible name"), contents);
    table->setRootIsDecorated(false);
    table->setModel(texts);
    label->setBuddy(table);
    connect(m_roles, &RoleModel::edited, this,
            [this](const Draft &changed) { edit(tr("choose roles", "@action undo"), changed); });
    layout->addWidget(label);
    layout->addWidget(table, 1);
    layout->addWidget(problemList(), 2); // roles are few
    return contents;
}

/// The three ways in, as large as they are important.
QWidget *ProjectPage::makeInvitation()
{
    auto *ways = new QWidget(this);
    auto *words = new QLabel(tr("Nothing is open yet. Opening a project only reads it. Files are written on "
                                "the last page, and only when you choose to."),
                             ways);
    words->setWordWrap(true);
    auto *layout = new QVBoxLayout(ways);
    layout->addWidget(words);
    layout->addWidget(makeWay(u"openProject"_s, tr("Open a &project", "@action:button"),
                              tr("A service definition or configuration, a project of Visual Studio, or a "
                                 "saved plan."),
                              [this] { context().document.chooseFile(); }));
    layout->addWidget(makeWay(u"readServer"_s, tr("&Read a server's state", "@action:button"),
                              tr("Copies a command that collects it. Run it on the server, and open the file "
                                 "that it writes."),
                              [this] { collect(); }));
    layout->addWidget(makeWay(u"trySample"_s, tr("&Try the sample", "@action:button"),
                              tr("An invented shop, with a tour of two minutes that ends in an exported "
                                 "script."),
                              [this] { emit tourWanted(); }));
    layout->addStretch(1);
    return ways;
}

QWidget *ProjectPage::makeWay(const QString &name, const QString &text, const QString &meaning,
                              const std::function<void()> &open)
{
    auto *way = new WayButton(text, meaning, this);
    way->setObjectName(name);
    connect(way, &QPushButton::clicked, this, open);
    return way;
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
        if (!m_early.isEmpty())
            emit certificatesDropped(std::exchange(m_early, {}));
    });
    if (document.isBusy())
        showJob(tr("Reading…", "@info:progress"), document.job());
}

} // namespace bindwright
