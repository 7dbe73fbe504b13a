// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "changetabs.h"

#include "model/plan/export.h"
#include "model/plan/unifieddiff.h"
#include "model/script/script.h"
#include "ui/widgets/scriptview.h"
#include "ui/words/plantext.h"

#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Lines of a unified diff that begin with \a sign, its head lines apart.
int countLines(const QString &diff, QChar sign)
{
    const QStringList lines = diff.split(u'\n');
    const QString head(3, sign);
    return int(std::count_if(lines.cbegin(), lines.cend(), [sign, &head](const QString &line) {
        return line.startsWith(sign) && !line.startsWith(head);
    }));
}

} // namespace

ChangeTabs::ChangeTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_empty(new QLabel(tr("Nothing would change: the project already has all of this."), this))
{
    m_tabs->setObjectName(u"changes"_s);
    m_tabs->setAccessibleName(tr("Changes by file", "@title"));
    m_tabs->setUsesScrollButtons(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_empty, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChangeTabs::showTab);
}

void ChangeTabs::setPlan(const Plan &plan, const Draft &draft)
{
    const QList<Tab> tabs = tabsOf(plan, draft);
    m_empty->setVisible(tabs.isEmpty());
    m_tabs->setVisible(!tabs.isEmpty());
    if (tabs == m_shown && !tabs.isEmpty())
        return;
    const Tab before = this->current();
    const bool wasScript = isScript();
    m_shown = tabs;
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0) {
        QWidget *page = m_tabs->widget(0);
        m_tabs->removeTab(0);
        page->deleteLater();
    }
    int current = -1; // the file that was shown, else another of its kind
    for (const Tab &tab : tabs) {
        const int index = m_tabs->addTab(new ScriptView(tab.name, m_tabs), QFileInfo(tab.name).fileName());
        m_tabs->setTabToolTip(index, tab.name);
        if (tab.name == before.name || (current < 0 && wasScript && isScript(tab)))
            current = index;
    }
    m_tabs->setCurrentIndex(qMax(0, current));
    showTab(m_tabs->currentIndex());
}

ChangeTabs::Tab ChangeTabs::current() const
{
    return m_shown.value(m_tabs->currentIndex());
}

QString ChangeTabs::name() const
{
    return current().name;
}

bool ChangeTabs::isScript(const Tab &tab)
{
    return tab.kind == Kind::Script || tab.kind == Kind::RoleScript;
}

bool ChangeTabs::isScript() const
{
    return isScript(current());
}

bool ChangeTabs::isDiff() const
{
    return current().kind == Kind::Diff;
}

QString ChangeTabs::text() const
{
    return current().text;
}

QList<ChangeTabs::Tab> ChangeTabs::tabsOf(const Plan &plan, const Draft &draft)
{
    const QList<ScriptFile> scripts = draft.bindings.isEmpty() ? QList<ScriptFile>() : scriptFiles(draft);
    const DiffHeads heads = diffHeads(draft, plan);
    QList<Tab> tabs;
    for (const FileChange &change : plan.changes) {
        const QString name = shownPath(change.path, draft.projectPath);
        const bool isScript =
            std::any_of(scripts.cbegin(), scripts.cend(), [&change](const ScriptFile &script) {
                return QFileInfo(change.path).fileName() == script.name;
            });
        if (!isScript)
            tabs.append({name, headText(heads.value(change.path)) + unifiedDiff(change, name), Kind::Diff});
    }
    const Kind kind = draft.scriptForm == ScriptForm::Server ? Kind::RoleScript : Kind::Script;
    for (const ScriptFile &script : scripts)
        tabs.append({script.name, QString::fromUtf8(script.content), kind});
    for (const FileChange &file : exportTemplates(draft, {}))
        tabs.append({file.path, QString::fromUtf8(file.after), Kind::Template});
    return tabs;
}

QString ChangeTabs::summary() const
{
    const Tab tab = current();
    const int lines = int(tab.text.count(u'\n'));
    switch (tab.kind) {
    case Kind::Diff:
        return tr("%1, %2; nothing else in the file changes.", "@info lines added, lines removed")
            .arg(tr("%n line(s) added", nullptr, countLines(tab.text, u'+')),
                 tr("%n line(s) removed", nullptr, countLines(tab.text, u'-')));
    case Kind::Script:
        return tr("%n line(s); the same for every role.", nullptr, lines);
    case Kind::RoleScript:
        return tr("%n line(s); the role's bindings are in them.", nullptr, lines);
    case Kind::Template:
        return tr("%n line(s), to be merged into the deployment's template.", nullptr, lines);
    }
    return {};
}

/// Fills a tab when it is looked at first.
void ChangeTabs::showTab(int index)
{
    if (index >= 0)
        fillTab(index);
    emit shown();
}

void ChangeTabs::fillTab(int index)
{
    const Tab &tab = m_shown.at(index);
    auto *view = static_cast<ScriptView *>(m_tabs->widget(index));
    if (view->text().isEmpty() && tab.kind == Kind::Diff)
        view->showDiff(tab.text);
    else if (view->text().isEmpty())
        view->showScript(tab.text, languageOf(tab.name));
}

} // namespace bindwright
