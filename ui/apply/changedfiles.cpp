// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "changedfiles.h"

#include "model/plan/export.h"
#include "model/plan/unifieddiff.h"
#include "model/script/script.h"
#include "ui/widgets/scriptview.h"
#include "ui/words/plantext.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr int leastCharacters = 20; ///< of a file's name; the list shows all of them whole

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

ChangedFiles::ChangedFiles(QWidget *parent)
    : QWidget(parent)
    , m_files(new QComboBox(this))
    , m_views(new QStackedWidget(this))
    , m_empty(new QLabel(tr("Nothing would change: the project already has all of this."), this))
{
    m_files->setObjectName(u"changes"_s);
    m_files->setAccessibleName(tr("Changes by file", "@title"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_files->setMinimumContentsLength(leastCharacters);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_files);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_empty, 1);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ChangedFiles::showView);
}

void ChangedFiles::setPlan(const Plan &plan, const Draft &draft)
{
    const QList<File> files = filesOf(plan, draft);
    m_empty->setVisible(files.isEmpty());
    m_files->setVisible(!files.isEmpty());
    m_views->setVisible(!files.isEmpty());
    if (files == m_shown && !files.isEmpty())
        return;
    const File before = this->current();
    const bool wasScript = isScript();
    m_shown = files;
    const QSignalBlocker blocker(m_files);
    m_files->clear();
    while (QWidget *view = m_views->widget(0)) {
        m_views->removeWidget(view);
        view->deleteLater();
    }
    int current = -1; // the file that was shown, else another of its kind
    for (const File &file : files) {
        const int index = m_views->addWidget(new ScriptView(file.name, m_views));
        m_files->addItem(file.name);
        m_files->setItemData(index, file.name, Qt::ToolTipRole);
        if (file.name == before.name || (current < 0 && wasScript && isScript(file)))
            current = index;
    }
    m_files->setCurrentIndex(qMax(0, current));
    showView(m_files->currentIndex());
}

ChangedFiles::File ChangedFiles::current() const
{
    return m_shown.value(m_files->currentIndex());
}

QString ChangedFiles::name() const
{
    return current().name;
}

bool ChangedFiles::isScript(const File &file)
{
    return file.kind == Kind::Script || file.kind == Kind::RoleScript;
}

bool ChangedFiles::isScript() const
{
    return isScript(current());
}

bool ChangedFiles::isDiff() const
{
    return current().kind == Kind::Diff;
}

QString ChangedFiles::text() const
{
    return current().text;
}

QList<ChangedFiles::File> ChangedFiles::filesOf(const Plan &plan, const Draft &draft)
{
    const QList<ScriptFile> scripts = draft.bindings.isEmpty() ? QList<ScriptFile>() : scriptFiles(draft);
    const DiffHeads heads = diffHeads(draft, plan);
    QList<File> files;
    for (const FileChange &change : plan.changes) {
        const QString name = shownPath(change.path, draft.projectPath);
        const bool isScript =
            std::any_of(scripts.cbegin(), scripts.cend(), [&change](const ScriptFile &script) {
                return QFileInfo(change.path).fileName() == script.name;
            });
        if (!isScript)
            files.append({name, headText(heads.value(change.path)) + unifiedDiff(change, name), Kind::Diff});
    }
    const Kind kind = draft.scriptForm == ScriptForm::Server ? Kind::RoleScript : Kind::Script;
    for (const ScriptFile &script : scripts)
        files.append({script.name, QString::fromUtf8(script.content), kind});
    for (const FileChange &file : exportTemplates(draft, {}))
        files.append({QFileInfo(file.path).fileName(), QString::fromUtf8(file.after), Kind::Template});
    return files;
}

QString ChangedFiles::summary() const
{
    const File file = current();
    const int lines = int(file.text.count(u'\n'));
    switch (file.kind) {
    case Kind::Diff:
        return tr("%1, %2; nothing else in the file changes.", "@info lines added, lines removed")
            .arg(tr("%n line(s) added", nullptr, countLines(file.text, u'+')),
                 tr("%n line(s) removed", nullptr, countLines(file.text, u'-')));
    case Kind::Script:
        return tr("%n line(s); the same for every role.", nullptr, lines);
    case Kind::RoleScript:
        return tr("%n line(s); the role's bindings are in them.", nullptr, lines);
    case Kind::Template:
        return tr("%n line(s), to be merged into the deployment's template.", nullptr, lines);
    }
    return {};
}

/// Fills a view when it is looked at first.
void ChangedFiles::showView(int index)
{
    if (index >= 0) {
        m_views->setCurrentIndex(index);
        m_files->setToolTip(name());
        fillView(index);
    }
    emit shown();
}

void ChangedFiles::fillView(int index)
{
    const File &file = m_shown.at(index);
    auto *view = static_cast<ScriptView *>(m_views->widget(index));
    if (view->text().isEmpty() && file.kind == Kind::Diff)
        view->showDiff(file.text);
    else if (view->text().isEmpty())
        view->showScript(file.text, languageOf(file.name));
}

} // namespace bindwright
