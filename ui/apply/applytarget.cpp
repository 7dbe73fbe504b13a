// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applytarget.h"

#include "ui/style/placeholder.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bindwright {

ApplyTarget::ApplyTarget(QWidget *parent)
    : QGroupBox(tr("Where to", "@title:group"), parent)
    , m_apply(new QRadioButton(tr("Apply to the &project (with backup)", "@option:radio"), this))
    , m_export(new QRadioButton(tr("&Export to a folder", "@option:radio"), this))
    , m_folder(new QLineEdit(this))
    , m_browse(makeButton(u"chooseFolder"_s, tr("C&hoose…", "@action:button"), this))
    , m_files(new QComboBox(this))
    , m_filesLabel(new QLabel(tr("Files &written", "@label:listbox"), this))
    , m_form(new QComboBox(this))
{
    m_apply->setObjectName(u"applyToProject"_s);
    m_export->setObjectName(u"exportToFolder"_s);
    m_folder->setObjectName(u"exportFolder"_s);
    m_apply->setChecked(true);
    m_folder->setAccessibleName(tr("Folder", "@label"));
    setWholePlaceholder(*m_folder, m_folder->accessibleName());
    fillCombos();
    auto *label = new QLabel(tr("Bindin&gs set by", "@label:listbox"), this);
    label->setBuddy(m_form);

    auto *layout = new QGridLayout(this);
    layout->addWidget(m_apply, 0, 0, 1, 3);
    layout->addWidget(m_export, 1, 0, 1, 3);
    layout->addWidget(m_folder, 2, 0, 1, 2);
    layout->addWidget(m_browse, 2, 2);
    layout->addWidget(m_filesLabel, 3, 0);
    layout->addWidget(m_files, 3, 1, 1, 2);
    layout->addWidget(label, 4, 0);
    layout->addWidget(m_form, 4, 1, 1, 2);
    layout->setColumnStretch(1, 1);

    connect(m_export, &QRadioButton::toggled, this, &ApplyTarget::followChoice);
    connect(m_folder, &QLineEdit::textChanged, this, &ApplyTarget::changed);
    connect(m_browse, &QPushButton::clicked, this, &ApplyTarget::chooseFolder);
    connect(m_files, &QComboBox::currentIndexChanged, this, &ApplyTarget::changed);
    connect(m_form, &QComboBox::activated, this,
            [this] { emit formChosen(ScriptForm(m_form->currentData().toInt())); });
    followChoice();
}

void ApplyTarget::fillCombos()
{
    m_files->setObjectName(u"exportFiles"_s);
    m_files->addItem(tr("Scripts, diff and templates", "@item:inlistbox"));
    m_files->addItem(tr("ARM template only", "@item:inlistbox"), int(TemplateForm::Arm));
    m_files->addItem(tr("Bicep template only", "@item:inlistbox"), int(TemplateForm::Bicep));
    m_filesLabel->setBuddy(m_files);
    for (QComboBox *box : {m_files, m_form}) { // its list shows all
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_form->setObjectName(u"scriptForm"_s);
    m_form->addItem(tr("Startup task", "@item:inlistbox"), int(ScriptForm::StartupTask));
    m_form->addItem(tr("RoleEntryPoint.OnStart", "@item:inlistbox"), int(ScriptForm::OnStart));
    m_form->addItem(tr("Server script", "@item:inlistbox"), int(ScriptForm::Server));
}

void ApplyTarget::followChoice()
{
    const bool isExport = m_export->isChecked();
    m_folder->setEnabled(isExport);
    m_browse->setEnabled(isExport);
    m_files->setEnabled(isExport);
    emit changed();
}

ApplyChoice ApplyTarget::choice() const
{
    if (!m_export->isChecked())
        return {};
    const QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
    ApplyChoice choice{.isExport = true, .folder = path.isEmpty() ? QString() : QDir(path).absolutePath()};
    if (m_files->currentIndex() > 0)
        choice.templateForm = TemplateForm(m_files->currentData().toInt());
    return choice;
}

void ApplyTarget::exportTo(const QString &folder)
{
    m_export->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ApplyTarget::setDraft(const Draft &draft)
{
    const bool hasTemplates = draft.target == Target::ExtendedSupport;
    m_files->setVisible(hasTemplates);
    m_filesLabel->setVisible(hasTemplates);
    if (!hasTemplates)
        m_files->setCurrentIndex(0);
    const bool hasBindings = !draft.bindings.isEmpty();
    const bool isServer = draft.target == Target::Server;
    if (isServer == m_apply->isEnabledTo(this))
        (isServer ? m_export : m_apply)->setChecked(true);
    m_apply->setEnabled(!isServer);
    m_apply->setToolTip(isServer ? tr("A server's bindings are set by a script: export it.", "@info:tooltip")
                                 : QString());
    m_form->setEnabled(hasBindings && !draft.server.alone);
    m_form->setToolTip(hasBindings ? QString()
                                   : tr("There are no bindings that a script would set.", "@info:tooltip"));
    m_form->setCurrentIndex(m_form->findData(int(draft.scriptForm)));
}

void ApplyTarget::chooseFolder()
{
    auto *dialog = makeFileDialog(FileKind::ExportFolder, tr("Export to a folder", "@title:window"), this);
    dialog->setObjectName(u"folderDialog"_s);
    if (const QString folder = choice().folder; !folder.isEmpty())
        dialog->setDirectory(folder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace bindwright
