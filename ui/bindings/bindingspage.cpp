// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingspage.h"

#include "bindingdetails.h"
#include "bindingtextmodel.h"

#include "model/fixes/bindingfixes.h"
#include "ui/messages/fixactions.h"
#include "ui/messages/problemtable.h"
#include "ui/style/flowlayout.h"
#include "ui/style/placeholder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicedelegate.h"
#include "ui/words/listtext.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using BindingColumn = BindingModel::Column;

} // namespace

BindingsPage::BindingsPage(const PageContext &context)
    : WizardPage(Step::Bindings, context, tr("Bindings", "@title"),
                 tr("One binding per row. Problems are listed below the row that they belong to, with the "
                    "change that fixes them."))
{ }

void BindingsPage::showProblem(const Problem &problem)
{
    if (!m_model->indexOf(problem.row, BindingColumn::Host).isValid())
        return WizardPage::showProblem(problem);
    showRow(problem.row);
}

void BindingsPage::showRow(int row)
{
    const QModelIndex source = m_model->indexOf(row, BindingColumn::Host);
    if (!source.isValid())
        return;
    m_role->setCurrentIndex(0);
    m_filter->clear();
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentSource(m_texts->mapFromSource(source));
}

QList<QWidget *> BindingsPage::panes() const
{
    return {m_table, m_details};
}

void BindingsPage::build()
{
    makeTable();
    m_details = new BindingDetails(this);
    m_empty =
        new QLabel(tr("There is no binding yet. Add one, or one for each name of a certificate."), this);
    m_empty->setWordWrap(true);
    content()->addLayout(makeBar());
    content()->addWidget(m_table, 1);
    content()->addWidget(m_empty);
    content()->addWidget(m_details);
    content()->addWidget(problemList());
    connect(m_details, &BindingDetails::flagsChanged, this, [this](int flags) {
        m_model->setData(m_texts->mapToSource(m_table->currentSource()), flags, BindingModel::SslFlagsRole);
    });
}

void BindingsPage::makeTable()
{
    m_model = new BindingModel(this);
    m_table = new ProblemTable(u"bindings"_s, this);
    m_table->setAccessibleName(tr("Bindings", "@title"));
    m_texts = new BindingTextModel(m_model, m_table);
    m_table->setItemDelegate(
        new ChoiceDelegate([this](const QModelIndex &i) { return choicesFor(i); }, m_table));
    m_table->keepWhole({int(BindingColumn::Ip), int(BindingColumn::Port), int(BindingColumn::Host),
                        int(BindingColumn::Sni)});
    m_table->setSource(m_texts, [this](const QModelIndex &row) { return messagesOf(row); });
    connect(m_table, &ProblemTable::currentSourceChanged, this, &BindingsPage::showSelected);
    connect(m_table, &ProblemTable::removeRequested, this, &BindingsPage::removeSelected);
    connect(m_model, &BindingModel::edited, this,
            [this](const Draft &changed) { edit(tr("edit a binding", "@action undo"), changed); });
    makeActions();
}

/// The context menu.
void BindingsPage::makeActions()
{
    const auto add = [this](const QString &name, const QString &text) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        m_table->addAction(action);
        return action;
    };
    m_ofBinding = add(u"removeThis"_s, tr("Remove", "@action:inmenu"));
    connect(m_ofBinding, &QAction::triggered, this, &BindingsPage::removeSelected);
    m_ofCertificate = {add(u"showCertificate"_s, tr("Show the certificate", "@action:inmenu")),
                       add(u"copyThumbprint"_s, tr("Copy thumbprint", "@action:inmenu"))};
    connect(m_ofCertificate.first(), &QAction::triggered, this, [this] {
        const auto same = std::ranges::find(draft().certificates, selectedThumbprint(), &Certificate::sha1);
        emit rowWanted(Step::Certificates, int(same - draft().certificates.cbegin()));
    });
    connect(m_ofCertificate.last(), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectedThumbprint().toString()); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &ProblemTable::sourceActivated, m_ofCertificate.first(), &QAction::trigger);
}

/// Of the certificate that was added and that the binding names; of none, where there is no such.
Thumbprint BindingsPage::selectedThumbprint() const
{
    const QModelIndex source = m_texts->mapToSource(m_table->currentSource());
    const Role *role = source.isValid() ? findRole(draft().service, m_model->binding(source).role) : nullptr;
    const Certificate *known =
        role ? findCertificate(draft(), *role, m_model->binding(source).certificate) : nullptr;
    return known ? known->sha1 : Thumbprint();
}

QLayout *BindingsPage::makeBar()
{
    auto *add = makeButton(u"addBinding"_s, tr("&Add", "@action:button"), this);
    m_names = makeButton(u"addForNames"_s, tr("Add &for all names of", "@action:button"), this);
    m_names->setMenu(new QMenu(m_names));
    m_remove = makeButton(u"removeBinding"_s, tr("&Remove", "@action:button"), this);
    m_role = new QComboBox(this);
    m_role->setObjectName(u"roleFilter"_s);
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"bindingFilter"_s);
    m_filter->setAccessibleName(tr("Filter", "@label"));
    setWholePlaceholder(*m_filter, tr("Filter", "@info:placeholder"));
    m_filter->setClearButtonEnabled(true);
    auto *labelled = new QWidget(this); // the label stays beside its list
    auto *label = new QLabel(tr("Rol&e:", "@label:listbox"), labelled);
    label->setBuddy(m_role);
    auto *pair = new QHBoxLayout(labelled);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->addWidget(label);
    pair->addWidget(m_role);
    connect(add, &QPushButton::clicked, this, &BindingsPage::addBinding);
    connect(m_names->menu(), &QMenu::aboutToShow, this, &BindingsPage::fillNamesMenu);
    connect(m_remove, &QPushButton::clicked, this, &BindingsPage::removeSelected);
    connect(m_role, &QComboBox::currentIndexChanged, this,
            [this] { m_texts->setRole(m_role->currentData().toString()); });
    addFilterKey(m_filter);
    connect(m_filter, &QLineEdit::textChanged, m_texts, &BindingTextModel::setText);
    auto *bar = new FlowLayout;
    for (QWidget *widget :
         {static_cast<QWidget *>(add), static_cast<QWidget *>(m_names), static_cast<QWidget *>(m_remove)})
        bar->addWidget(widget);
    bar->addStretch();
    bar->addWidget(labelled);
    bar->addWidget(m_filter);
    setTabOrder(m_filter, m_table);
    return bar;
}

void BindingsPage::refresh()
{
    fillRoles();
    m_shadows = shadowsOf(draft(), problems());
    m_model->setDraft(draft(), session().knownProblems());
    m_table->setColumnHidden(int(BindingColumn::Role), bindableRoles(draft()).size() < 2);
    m_table->refreshMessages();
    m_empty->setVisible(m_model->rowCount() == 0);
    m_names->setEnabled(!draft().certificates.isEmpty());
    showSelected();
}

void BindingsPage::fillRoles()
{
    const QStringList roles = bindableRoles(draft());
    QStringList shown;
    for (int i = 1; i < m_role->count(); ++i)
        shown.append(m_role->itemText(i));
    if (shown == roles && m_role->count() > 0)
        return;
    m_role->clear();
    m_role->addItem(tr("all web roles", "@item:inlistbox"), QString());
    for (const QString &role : roles)
        m_role->addItem(role, role);
}

void BindingsPage::showSelected()
{
    const QModelIndex source = m_texts->mapToSource(m_table->currentSource());
    const bool own = source.isValid() && !m_model->isPlatform(source);
    m_remove->setEnabled(own);
    m_ofBinding->setEnabled(own);
    for (QAction *action : std::as_const(m_ofCertificate))
        action->setEnabled(selectedThumbprint() != Thumbprint());
    m_details->setEnabled(own);
    m_details->setFlags(source.isValid() ? source.data(BindingModel::SslFlagsRole).toInt() : 0);
}

/// What no binding can be made of has to be mended here; who is served the wrong certificate can
/// be looked at first.
bool BindingsPage::blocks(const Problem &problem) const
{
    switch (problem.rule) {
    case Rule::AddressInvalid:
    case Rule::PortInvalid:
    case Rule::HostInvalid:
    case Rule::WildcardInvalid:
    case Rule::SniWithoutHost:
    case Rule::CentralWithoutHost:
    case Rule::UnknownSite:
    case Rule::BindingWithoutCertificate:
        return problem.severity == Severity::Error;
    default:
        return false;
    }
}

QList<Problem> BindingsPage::listedProblems() const
{
    QList<Problem> listed = problems();
    listed.removeIf([](const Problem &problem) { return problem.row >= 0; });
    return listed;
}

QList<MessageAction> BindingsPage::actionsFor(const Problem &problem)
{
    return fixActions(draft(), problem,
                      [this](const QString &text, const Draft &changed) { edit(text, changed); });
}

QList<Message> BindingsPage::messagesOf(const QModelIndex &row)
{
    const QModelIndex source = m_texts->mapToSource(row);
    QList<Message> messages;
    for (const Shadow &shadow : std::as_const(m_shadows)) {
        if (shadow.row == m_model->bindingRow(source))
            messages.append(shadowMessage(shadow));
    }
    const QList<Problem> own = m_model->problems(source);
    for (const Problem &problem : own) {
        const bool saidAbove = problem.rule == Rule::ShadowedByExactIp && hidingRow(draft(), problem) >= 0;
        if (!saidAbove)
            messages.append(
                mendableMessage(draft(), problem,
                                [this](const QString &text, const Draft &changed) { edit(text, changed); }));
    }
    return messages;
}

Message BindingsPage::shadowMessage(const Shadow &shadow)
{
    const QString hidden = tr("Hides %n SNI binding(s).", nullptr, int(shadow.hosts.size()));
    const QString why =
        tr("HTTP.sys finds an exact IP address and port before it looks at the name: clients asking "
           "for %1 get the certificate %2.")
            .arg(listText(shadow.hosts), shadow.problem.arguments.value(Argument::Certificate));
    return {.severity = shadow.problem.severity,
            .text = tr("%1 %2", "@info two sentences").arg(hidden, why),
            .actions = actionsFor(shadow.problem)};
}

QList<Choice> BindingsPage::choicesFor(const QModelIndex &index) const
{
    const QModelIndex row = index.siblingAtColumn(int(BindingColumn::Role));
    const Role *role = findRole(draft().service, row.data(Qt::EditRole).toString());
    QList<Choice> choices;
    switch (BindingColumn(index.column())) {
    case BindingColumn::Role:
        for (const QString &name : bindableRoles(draft()))
            choices.append({name, name});
        break;
    case BindingColumn::Site:
        for (const Site &site : role ? role->sites : QList<Site>())
            choices.append({site.name, site.name});
        break;
    case BindingColumn::Certificate:
        for (const RoleCertificate &entry : role ? role->certificates : QList<RoleCertificate>()) {
            const Certificate *known = findCertificate(draft(), *role, entry.name);
            if (known && known->isCa)
                continue;
            choices.append({entry.name,
                            known ? tr("%1 (%2)", "@item certificate, its name in the role")
                                        .arg(displayName(*known), entry.name)
                                  : entry.name});
        }
        break;
    case BindingColumn::Ip:
    case BindingColumn::Port:
    case BindingColumn::Host:
    case BindingColumn::Sni:
    case BindingColumn::GetsIt:
        break;
    }
    return choices;
}

QStringList BindingsPage::shownRoles() const
{
    const QString one = m_role->currentData().toString();
    if (!one.isEmpty())
        return {one};
    return draft().roles.isEmpty() ? bindableRoles(draft()) : draft().roles;
}

void BindingsPage::fillNamesMenu()
{
    QMenu *menu = m_names->menu();
    menu->clear();
    for (const Certificate &certificate : draft().certificates) {
        if (certificate.isCa || certificate.dnsNames.isEmpty())
            continue;
        const QString text =
            tr("%1 (%n name(s))", "@item:inmenu certificate", int(certificate.dnsNames.size()));
        connect(menu->addAction(text.arg(displayName(certificate))), &QAction::triggered, this,
                [this, certificate] { addForNames(certificate); });
    }
    if (menu->isEmpty())
        menu->addAction(tr("No certificate with names was added", "@item:inmenu"))->setEnabled(false);
}

void BindingsPage::addBinding()
{
    Draft changed = draft();
    changed.bindings.append(newBinding(draft(), shownRoles().value(0)));
    m_filter->clear();
    edit(tr("add a binding", "@action undo"), changed);
    const QModelIndex added = m_model->indexOf(int(draft().bindings.size()) - 1, BindingColumn::Host);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->setCurrentSource(m_texts->mapFromSource(added));
    m_table->edit(m_table->currentIndex());
}

void BindingsPage::addForNames(const Certificate &certificate)
{
    edit(tr("add bindings for %1", "@action undo").arg(displayName(certificate)),
         withBindingsForNames(draft(), shownRoles(), certificate));
}

void BindingsPage::removeSelected()
{
    const QList<int> rows = m_texts->bindingRows(m_table->selectedSourceRows());
    if (!rows.isEmpty())
        edit(tr("remove %n binding(s)", "@action undo", int(rows.size())), withoutBindings(draft(), rows));
}

} // namespace bindwright
