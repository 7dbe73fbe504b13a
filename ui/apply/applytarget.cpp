// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "applytarget.h"

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
    , m_apply(new QRadioButton(tr("Apply to the &project (a backup is kept)", "@option:radio"), this))
    , m_export(new QRadioButton(tr("&Export to a folder", "@option:radio"), this))
    , m_folder(new QLineEdit(this))
    , m_browse(makeButton(u"chooseFolder"_s, tr("C&hoose…", "@action:button"), this))
    , m_form(new QComboBox(this))
{
    m_apply->setObjectName(u"applyToProject"_s);
    m_export->setObjectName(u"exportToFolder"_s);
    m_folder->setObjectName(u"exportFolder"_s);
    m_form->setObjectName(u"scriptForm"_s);
    m_apply->setChecked(true);
    m_folder->setAccessibleName(tr("Folder", "@label"));
    m_folder->setPlaceholderText(tr("Folder for the scripts and the diff", "@info:placeholder"));
    m_form->addItem(tr("Startup task", "@item:inlistbox"), int(ScriptForm::StartupTask));
    m_form->addItem(tr("RoleEntryPoint.OnStart", "@item:inlistbox"), int(ScriptForm::OnStart));
    m_form->addItem(tr("Server script", "@item:inlistbox"), int(ScriptForm::Server));
    auto *label = new QLabel(tr("Bindin&gs set by", "@label:listbox"), this);
    label->setBuddy(m_form);

    auto *layout = new QGridLayout(this);
    layout->addWidget(m_apply, 0, 0, 1, 3);
    layout->addWidget(m_export, 1, 0, 1, 3);
    layout->addWidget(m_folder, 2, 0, 1, 2);
    layout->addWidget(m_browse, 2, 2);
    layout->addWidget(label, 3, 0);
    layout->addWidget(m_form, 3, 1, 1, 2);
    layout->setColumnStretch(1, 1);

    const auto update = [this] {
        m_folder->setEnabled(isExport());
        m_browse->setEnabled(isExport());
        emit changed();
    };
    connect(m_export, &QRadioButton::toggled, this, update);
    connect(m_folder, &QLineEdit::textChanged, this, &ApplyTarget::changed);
    connect(m_browse, &QPushButton::clicked, this, &ApplyTarget::chooseFolder);
    connect(m_form, &QComboBox::activated, this,
            [this] { emit formChosen(ScriptForm(m_form->currentData().toInt())); });
    update();
}

bool ApplyTarget::isExport() const
{
    return m_export->isChecked();
}

QString ApplyTarget::folder() const
{
    const QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return path.isEmpty() ? QString() : QDir(path).absolutePath();
}

void ApplyTarget::exportTo(const QString &folder)
{
    m_export->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ApplyTarget::setForm(ScriptForm form, bool hasBindings)
{
    m_form->setEnabled(hasBindings);
    m_form->setToolTip(hasBindings ? QString()
                                   : tr("There are no bindings that a script would set.", "@info:tooltip"));
    m_form->setCurrentIndex(m_form->findData(int(form)));
}

void ApplyTarget::chooseFolder()
{
    auto *dialog = makeFileDialog(FileKind::ExportFolder, tr("Export to a folder", "@title:window"), this);
    dialog->setObjectName(u"folderDialog"_s);
    if (!folder().isEmpty())
        dialog->setDirectory(folder());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace bindwright
