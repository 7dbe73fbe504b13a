// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolecertificatespage.h"

#include "linesview.h"
#include "rolecertificatetextmodel.h"
#include "rolelist.h"

#include "model/itemmodels/planmodel.h"
#include "model/plan/certificatelines.h"
#include "ui/messages/fixactions.h"
#include "ui/messages/problemtable.h"
#include "ui/problems/wording.h"
#include "ui/renewal/replacedialog.h"
#include "ui/style/flowlayout.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/widgets/sentence.h"
#include "ui/page/opendialog.h"
#include "ui/page/stackingsplitter.h"
#include "ui/words/listtext.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using RoleCertificateColumn = RoleCertificateModel::Column;

QString certificateTitle(const Certificate &certificate)
{
    const QString more = certificate.dnsNames.size() > 1 ? RoleCertificatesPage::tr(
                             " and %n more", "@item further names", int(certificate.dnsNames.size()) - 1)
                                                         : QString();
    return displayName(certificate) + more;
}

/// Whether a problem is about a certificate of a role by name, wherever it is mended.
bool isAbout(const Problem &problem, const QString &role, const QString &name)
{
    const bool here = problem.step == Step::RoleCertificates || problem.step == Step::Project;
    return here && problem.role == role && problem.subject == name;
}

} // namespace

RoleCertificatesPage::RoleCertificatesPage(const PageContext &context)
    : WizardPage(Step::RoleCertificates, context, tr("Role certificates", "@title"),
                 tr("What each role instance gets into its certificate stores: the list of Visual Studio's "
                    "“Certificates” tab, for all roles at once."))
{ }

void RoleCertificatesPage::showProblem(const Problem &problem)
{
    m_roles->choose(problem.role);
    const int row = m_model->rowOf(problem.subject);
    if (row < 0)
        return WizardPage::showProblem(problem);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentSource(m_texts->mapFromSource(m_model->index(row, 0)));
}

QList<QWidget *> RoleCertificatesPage::panes() const
{
    return {m_roles, m_table};
}

void RoleCertificatesPage::build()
{
    auto *columns = new StackingSplitter(this);
    columns->addWidget(makeSide());
    columns->addWidget(makeMain());
    columns->setStretchFactor(1, 1);
    content()->addWidget(columns, 1);
    content()->addWidget(problemList());
    setTabOrder(m_roles, m_copy);
    setTabOrder(m_copy, m_add);
}

QWidget *RoleCertificatesPage::makeMain()
{
    makeTable();
    auto *part = new QWidget(this);
    auto *main = new QVBoxLayout(part);
    main->setContentsMargins(0, 0, 0, 0);
    main->addLayout(makeButtons());
    main->addWidget(m_table, 1);
    m_empty = new QLabel(tr("This role has no certificates yet. Add one of those that were added, or an "
                            "empty row to fill in."),
                         this);
    m_empty->setWordWrap(true);
    main->addWidget(m_empty);
    m_stripped = makePlainLabel(u"strippedNote"_s, this);
    m_stripped->hide();
    main->addWidget(m_stripped);
    m_linesTitle = new QLabel(this);
    QFont bold = m_linesTitle->font();
    bold.setBold(true);
    m_linesTitle->setFont(bold);
    m_lines = new LinesView(this);
    m_lines->setObjectName(u"linesInFiles"_s);
    main->addWidget(m_linesTitle);
    main->addWidget(m_lines);
    return part;
}

void RoleCertificatesPage::makeTable()
{
    m_model = new RoleCertificateModel(this);
    m_table = new ProblemTable(u"roleCertificates"_s, this);
    m_table->setAccessibleName(tr("Certificates of the role", "@title"));
    m_texts = new RoleCertificateTextModel(m_model, m_table);
    m_table->setItemDelegate(
        new ChoiceDelegate([this](const QModelIndex &i) { return choicesFor(i); }, m_table));
    static_cast<ChoiceDelegate *>(m_table->itemDelegate())->allowTyping(int(RoleCertificateColumn::Store));
    m_table->setSource(m_texts, [this](const QModelIndex &row) { return messagesOf(row); });
    connect(m_table, &ProblemTable::currentSourceChanged, this, &RoleCertificatesPage::showSelected);
    connect(m_table, &ProblemTable::removeRequested, this, &RoleCertificatesPage::remove);
    connect(m_model, &RoleCertificateModel::edited, this, [this](const Draft &changed) {
        edit(tr("edit a certificate of %1", "@action undo").arg(m_model->role()), changed);
    });
    connect(m_model, &RoleCertificateModel::thumbprintEntered, this, &RoleCertificatesPage::sayStripped);
}

QWidget *RoleCertificatesPage::makeSide()
{
    m_roles = new RoleList(this);
    m_copy = makeButton(u"copyList"_s, tr("&Copy list to", "@action:button"), this);
    m_copy->setMenu(new QMenu(m_copy));
    connect(m_copy->menu(), &QMenu::aboutToShow, this, &RoleCertificatesPage::fillCopyMenu);
    connect(m_roles, &RoleList::roleChanged, this, &RoleCertificatesPage::showRole);
    auto *part = new QWidget(this);
    auto *side = new QVBoxLayout(part);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_roles, 1);
    side->addWidget(m_copy);
    return part;
}

QLayout *RoleCertificatesPage::makeButtons()
{
    m_add = makeButton(u"addCertificate"_s, tr("&Add", "@action:button"), this);
    m_add->setMenu(new QMenu(m_add));
    m_remove = makeButton(u"removeCertificate"_s, tr("&Remove", "@action:button"), this);
    m_rename = makeButton(u"renameCertificate"_s, tr("Rena&me", "@action:button"), this);
    m_replace = makeButton(u"replaceCertificate"_s, tr("Re&place…", "@action:button"), this);
    m_replace->setToolTip(tr("Put another certificate wherever this one is used"));
    connect(m_replace, &QPushButton::clicked, this, &RoleCertificatesPage::replace);
    m_count = new QLabel(this);
    m_count->setObjectName(u"changeCount"_s);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &RoleCertificatesPage::fillAddMenu);
    connect(m_remove, &QPushButton::clicked, this, &RoleCertificatesPage::remove);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->setCurrentSource(m_table->currentSource().siblingAtColumn(int(RoleCertificateColumn::Name)));
        m_table->edit(m_table->currentIndex());
    });
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_add, m_remove, m_rename, m_replace})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_count);
    return buttons;
}

void RoleCertificatesPage::refresh()
{
    const std::optional<Project> &project = session().facts().project;
    m_model->setDraft(draft(), project ? project->service : Service());
    m_roles->setRoles(draft().service, problems());
    m_model->setRole(m_roles->role());
    const Result<Plan> &plan = session().plan();
    const PlanSize size = plan ? sizeOf(*plan) : PlanSize();
    m_count->setText(
        tr("%1 in %2", "@info 12 changes in 3 files")
            .arg(tr("%n change(s)", nullptr, size.actions), tr("%n file(s)", nullptr, size.files)));
    showRole();
}

void RoleCertificatesPage::showRole()
{
    m_model->setRole(m_roles->role());
    m_table->refreshMessages();
    m_empty->setVisible(m_model->rowCount() == 0);
    m_add->setEnabled(!m_roles->role().isEmpty());
    m_copy->setEnabled(m_model->rowCount() > 0 && m_roles->count() > 1);
    showSelected();
}

void RoleCertificatesPage::showSelected()
{
    const QString name = selectedName();
    m_remove->setEnabled(!name.isEmpty());
    m_rename->setEnabled(!name.isEmpty());
    m_replace->setEnabled(selectedThumbprint().has_value());
    const std::optional<Project> &project = session().facts().project;
    const Result<Plan> &plan = session().plan();
    QStringList lines;
    if (project && plan && !name.isEmpty()) {
        const QList<FutureLine> future = certificateLines(*project, *plan, m_model->role(), name);
        for (const FutureLine &line : future)
            lines.append(locationText(line.where) + u"  "_s + line.text);
    }
    m_linesTitle->setText(tr("%1 in the files", "@title certificate name").arg(name));
    m_lines->setAccessibleName(m_linesTitle->text());
    m_linesTitle->setVisible(!lines.isEmpty());
    m_lines->setPlainText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

void RoleCertificatesPage::sayStripped(const QString &name, const QStringList &stripped)
{
    m_stripped->setVisible(!stripped.isEmpty());
    m_stripped->setText(
        tr("Removed from the thumbprint that was entered for %1: %2.").arg(name, strippedText(stripped)));
}

QString RoleCertificatesPage::selectedName() const
{
    const QModelIndex index = m_texts->mapToSource(m_table->currentSource());
    return index.isValid() ? m_model->certificate(index).name : QString();
}

std::optional<Thumbprint> RoleCertificatesPage::selectedThumbprint() const
{
    const Role *role = findRole(draft().service, m_model->role());
    const RoleCertificate *entry = role ? findCertificate(*role, selectedName()) : nullptr;
    return entry ? deployedThumbprint(*entry) : std::nullopt;
}

void RoleCertificatesPage::replace()
{
    const auto old = selectedThumbprint();
    if (!old)
        return;
    auto *dialog = new ReplaceDialog(services(), draft(), *old, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        edit(tr("replace a certificate", "@action undo"), withRenewal(draft(), dialog->renewal()));
    });
    openDialog(dialog);
}

QList<Message> RoleCertificatesPage::messagesOf(const QModelIndex &row)
{
    const QString name = m_model->certificate(m_texts->mapToSource(row)).name;
    const auto change = [this](const QString &text, const Draft &changed) { edit(text, changed); };
    QList<Message> messages;
    for (const Problem &problem : session().knownProblems()) {
        if (isAbout(problem, m_model->role(), name))
            messages.append(mendableMessage(draft(), problem, change));
    }
    return messages;
}

QList<Problem> RoleCertificatesPage::listedProblems() const
{
    QList<Problem> listed = problems();
    listed.removeIf([this](const Problem &problem) {
        const Role *role = findRole(draft().service, problem.role);
        return role && findCertificate(*role, problem.subject);
    });
    return listed;
}

QList<MessageAction> RoleCertificatesPage::actionsFor(const Problem &problem)
{
    return fixActions(draft(), problem,
                      [this](const QString &text, const Draft &changed) { edit(text, changed); });
}

QList<Choice> RoleCertificatesPage::choicesFor(const QModelIndex &index) const
{
    QList<Choice> choices;
    switch (RoleCertificateColumn(index.column())) {
    case RoleCertificateColumn::Certificate:
        for (const Certificate &certificate : draft().certificates)
            choices.append({certificate.sha1.toString(), certificateTitle(certificate)});
        break;
    case RoleCertificateColumn::Store:
        for (const QString &store : {u"My"_s, u"CA"_s, u"Root"_s, u"TrustedPeople"_s, u"WebHosting"_s})
            choices.append({u"LocalMachine\\"_s + store, u"LocalMachine\\"_s + store});
        break;
    case RoleCertificateColumn::Permission:
        for (const QString &level : {u"limitedOrElevated"_s, u"elevated"_s})
            choices.append({level, level});
        break;
    case RoleCertificateColumn::Name:
    case RoleCertificateColumn::Thumbprint:
    case RoleCertificateColumn::UsedBy:
        break;
    }
    return choices;
}

void RoleCertificatesPage::fillAddMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    for (const Certificate &certificate : draft().certificates) {
        QAction *action = menu->addAction(certificateTitle(certificate));
        connect(action, &QAction::triggered, this, [this, certificate] { add(certificate); });
    }
    if (draft().certificates.isEmpty())
        menu->addAction(tr("No certificate was added", "@item:inmenu"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Empty row", "@item:inmenu")), &QAction::triggered, this,
            [this] { addEmpty(); });
}

void RoleCertificatesPage::fillCopyMenu()
{
    QMenu *menu = m_copy->menu();
    menu->clear();
    QStringList others;
    for (const Role &role : draft().service.roles) {
        if (role.name == m_roles->role())
            continue;
        others.append(role.name);
        connect(menu->addAction(role.name), &QAction::triggered, this,
                [this, name = role.name] { copyTo({name}); });
    }
    if (others.size() > 1) {
        menu->addSeparator();
        connect(menu->addAction(tr("All roles", "@item:inmenu")), &QAction::triggered, this,
                [this, others] { copyTo(others); });
    }
}

void RoleCertificatesPage::add(const Certificate &certificate)
{
    edit(tr("add %1 to %2", "@action undo").arg(displayName(certificate), m_roles->role()),
         withAddedCertificate(draft(), m_roles->role(), certificate, storeFor(certificate)));
    m_table->setCurrentSource(m_texts->mapFromSource(m_model->index(m_model->rowCount() - 1, 0)));
}

void RoleCertificatesPage::addEmpty()
{
    edit(tr("add a certificate to %1", "@action undo").arg(m_roles->role()),
         withEmptyCertificate(draft(), m_roles->role()));
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentSource(m_texts->mapFromSource(m_model->index(m_model->rowCount() - 1, 0)));
}

void RoleCertificatesPage::remove()
{
    QStringList names;
    const QList<int> rows = m_table->selectedSourceRows();
    for (const int row : rows)
        names.append(m_model->certificate(m_texts->mapToSource(m_texts->index(row, 0))).name);
    if (names.isEmpty())
        return;
    Draft changed = draft();
    for (const QString &name : std::as_const(names))
        changed = withRemovedCertificate(changed, m_roles->role(), name);
    edit(tr("remove %1", "@action undo").arg(listText(names)), changed);
}

void RoleCertificatesPage::copyTo(const QStringList &roles)
{
    edit(tr("copy the certificates of %1", "@action undo").arg(m_roles->role()),
         withCopiedCertificates(draft(), m_roles->role(), roles));
}

} // namespace bindwright
