// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "scenariopage.h"

#include "cardgrid.h"
#include "configurationchoice.h"
#include "hostsedit.h"
#include "scenariocard.h"
#include "scenarioreasons.h"

#include "model/itemmodels/certificatemodel.h"
#include "model/scenario/scenario.h"
#include "ui/commands/keyaction.h"
#include "ui/page/stackingsplitter.h"
#include "ui/widgets/button.h"
#include "ui/widgets/sentence.h"
#include "ui/words/scenariotext.h"
#include "ui/words/steptext.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

bool hasRootBesideLeaf(const Draft &draft)
{
    return std::ranges::any_of(draft.certificates,
                               [](const Certificate &c) { return c.selfSigned && c.isCa; });
}

QStringList configurationNames(const Service &service)
{
    QStringList names;
    for (const ConfigurationFacts &configuration : service.configurations)
        names.append(configuration.fileName);
    return names;
}

QString actionName(Scenario scenario)
{
    return ScenarioPage::tr("choose “%1”", "@action undo").arg(scenarioName(scenario));
}

} // namespace

ScenarioPage::ScenarioPage(const PageContext &context)
    : WizardPage(Step::Scenario, context, stepName(Step::Scenario),
                 tr("What should the roles do with these certificates? The recommendation comes from what "
                    "you added; the choice is yours."))
{ }

bool ScenarioPage::validatePage()
{
    const bool choosable =
        std::ranges::any_of(m_cards, [](const ScenarioCard *card) { return card->button()->isEnabled(); });
    if (!draft().scenario && draft().bindings.isEmpty() && choosable && !m_asked) {
        m_asked = true;
        showNotice({.severity = Severity::Info,
                    .text = tr("Choose one of the five, or press Next again to continue without one.")});
        (*std::ranges::find_if(m_cards, [](const ScenarioCard *c) { return c->button()->isEnabled(); }))
            ->button()
            ->setFocus();
        return false;
    }
    return WizardPage::validatePage();
}

QList<QWidget *> ScenarioPage::panes() const
{
    return {m_reasons->parentWidget(), m_hosts->parentWidget()};
}

void ScenarioPage::build()
{
    content()->addWidget(makeCards(), 1);
    m_again = makeAgain();
    content()->addWidget(m_again);
    content()->addWidget(makeOptions());
    content()->addWidget(problemList());
}

void ScenarioPage::refresh()
{
    showAdvice();
    m_platform->button(int(draft().httpsEndpoint))->setChecked(true);
    m_platformBox->setVisible(draft().scenario == Scenario::Sni);
    m_hosts->setHosts(draft().hosts);
    m_root->setChecked(draft().installRoot);
    m_root->setVisible(hasRootBesideLeaf(draft()));
    m_configurations->show(configurationNames(draft().service), draft().configurations);
    m_again->setVisible(draft().scenario && carriedOut(draft()) != draft());
}

QWidget *ScenarioPage::makeCards()
{
    auto *cards = new CardGrid(this);
    m_choices = new QButtonGroup(this);
    for (int i = 0; i <= int(Scenario::Sni); ++i) {
        auto *card = new ScenarioCard(Scenario(i), cards);
        m_cards.append(card);
        m_choices->addButton(card->button(), i);
        cards->add(card);
        const QAction *key = addKeyAction( // where text is typed it is a digit
            this,
            {u"choose-"_s + word(Scenario(i)),
             tr("Choose “%1”", "@action").arg(scenarioName(Scenario(i))),
             {QKeySequence(Qt::Key(Qt::Key_1 + i))}});
        connect(key, &QAction::triggered, card->button(), [card] {
            card->button()->setFocus(Qt::ShortcutFocusReason);
            card->button()->click();
        });
    }
    m_reasons = new ScenarioReasons(cards);
    cards->add(m_reasons);
    connect(m_choices, &QButtonGroup::idClicked, this, [this](int id) { choose(Scenario(id)); });
    return cards;
}

QWidget *ScenarioPage::makeOptions()
{
    auto *options = new StackingSplitter(this);
    m_hosts = new HostsEdit(options);
    auto *side = new QWidget(options);
    auto *right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(makePlatformChoice());
    m_root = new QCheckBox(tr("&Install the private root as well", "@option:check"), options);
    m_root->setObjectName(u"installRoot"_s);
    right->addWidget(m_root);
    m_configurations = new ConfigurationChoice(options);
    right->addWidget(m_configurations);
    right->addStretch(1);
    for (int part = 0; part < options->count(); ++part)
        options->setStretchFactor(part, 1);
    connect(m_hosts, &HostsEdit::edited, this, [this](const QStringList &hosts) {
        Draft changed = draft();
        changed.hosts = hosts;
        change(tr("edit the host names", "@action undo"), changed, EditedField::HostNames);
    });
    connect(m_configurations, &ConfigurationChoice::edited, this, [this](const QStringList &chosen) {
        Draft changed = draft();
        changed.configurations = chosen;
        change(tr("choose service configurations", "@action undo"), changed);
    });
    connect(m_hosts, &HostsEdit::allNamesWanted, this, &ScenarioPage::wantAllNames);
    connect(m_root, &QCheckBox::clicked, this, [this](bool checked) {
        Draft changed = draft();
        changed.installRoot = checked;
        change(tr("install the root", "@action undo"), changed);
    });
    return options;
}

QWidget *ScenarioPage::makePlatformChoice()
{
    m_platformBox = new QGroupBox(tr("The platform's own https binding", "@title:group"), this);
    auto *layout = new QVBoxLayout(m_platformBox);
    m_platform = new QButtonGroup(this);
    const auto add = [this, layout](HttpsEndpoint endpoint, const QString &name, const QString &text,
                                    const QString &effect) {
        auto *choice = new QRadioButton(text, m_platformBox);
        choice->setObjectName(name);
        choice->setAccessibleDescription(effect);
        m_platform->addButton(choice, int(endpoint));
        layout->addWidget(choice);
        layout->addWidget(new Sentence(effect, m_platformBox));
    };
    add(HttpsEndpoint::Keep, u"keepEndpoint"_s, tr("&Keep the https endpoint", "@option:radio"),
        tr("The script turns the platform's IP:443: into *:443:, the default. Clients without SNI get its "
           "certificate."));
    add(HttpsEndpoint::Tcp, u"tcpEndpoint"_s, tr("Declare 443 as &tcp", "@option:radio"),
        tr("The script then owns every binding."));
    connect(m_platform, &QButtonGroup::idClicked, this, [this](int id) {
        Draft changed = draft();
        changed.httpsEndpoint = HttpsEndpoint(id);
        change(tr("decide about the platform's binding", "@action undo"), changed);
    });
    return m_platformBox;
}

QWidget *ScenarioPage::makeAgain()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *words =
        new QLabel(tr("Since you chose, something was changed by hand or added. It stays as it is."), bar);
    words->setWordWrap(true);
    layout->addWidget(words, 1);
    auto *button = makeButton(u"again"_s, tr("Set it up &again", "@action:button"), bar);
    connect(button, &QPushButton::clicked, this, [this] { choose(*draft().scenario); });
    layout->addWidget(button);
    return bar;
}

void ScenarioPage::choose(Scenario scenario)
{
    showNotice({});
    edit(actionName(scenario), withScenario(draft(), scenario, base()));
}

void ScenarioPage::change(const QString &text, const Draft &changed, EditedField field)
{
    edit(text, withScenarioFollowed(changed, draft(), base()), field);
}

void ScenarioPage::wantAllNames()
{
    Draft changed = draft();
    for (const Certificate &leaf : leavesOf(changed.certificates)) {
        for (const QString &name : unicodeNames(leaf.dnsNames)) {
            if (!changed.hosts.contains(name))
                changed.hosts.append(name);
        }
    }
    change(tr("add all names", "@action undo"), changed);
}

void ScenarioPage::showAdvice()
{
    const QList<ScenarioAdvice> advices = adviseScenarios(draft(), base());
    m_choices->setExclusive(false); // or none could be unchecked
    for (const ScenarioAdvice &advice : advices) {
        ScenarioCard *card = m_cards.at(int(advice.scenario));
        card->button()->setChecked(draft().scenario == advice.scenario);
        card->show(advice);
    }
    m_choices->setExclusive(true);
    const auto recommended = std::ranges::find(advices, Fit::Recommended, &ScenarioAdvice::fit);
    if (draft().scenario)
        m_reasons->show(advices.at(int(*draft().scenario)));
    else
        m_reasons->show(recommended == advices.end() ? advices.last() : *recommended);
}

const Service &ScenarioPage::base() const
{
    const auto &project = session().facts().project;
    return project ? project->service : draft().service;
}

Draft ScenarioPage::carriedOut(const Draft &draft) const
{
    return withScenario(draft, *draft.scenario, base());
}

} // namespace bindwright
