// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "newroledialog.h"

#include "model/servicechecks/nameproblems.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/sentence.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// Why the csdef cannot have that name, in a sentence; empty: it can.
QString nameFault(const QString &name)
{
    const auto offending = offendingCharacter(name);
    if (!offending)
        return {};
    return offending->isEmpty()
        ? NewRoleDialog::tr("Type a name for the role, and for the site of a web role.")
        : NewRoleDialog::tr("“%1” cannot be a name: “%2” cannot be where it is.").arg(name, *offending);
}

} // namespace

NewRoleDialog::NewRoleDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(NewRole().name, this))
    , m_kind(new QComboBox(this))
    , m_site(new QLineEdit(NewRole().site, this))
    , m_port(new QSpinBox(this))
    , m_guest(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_obstacle(new QLabel(this))
{
    setObjectName(u"newRoleDialog"_s);
    setWindowTitle(tr("New project with an empty role", "@title:window"));
    auto *words =
        new QLabel(tr("Writes ServiceDefinition.csdef and a ServiceConfiguration for Cloud and one for "
                      "Local into the folder, and opens them. Nothing is overwritten."),
                   this);
    words->setWordWrap(true);
    prepareInputs();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("C&reate", "@action:button"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"createProject"_s);
    m_create->setDefault(true);

    auto *form = new QFormLayout(this);
    form->addRow(words);
    form->addRow(tr("&Name:", "@label:textbox"), m_name);
    form->addRow(tr("&Kind:", "@label:listbox"), m_kind);
    form->addRow(tr("&Site:", "@label:textbox"), m_site);
    form->addRow(tr("HTTP &port:", "@label:spinbox"), m_port);
    form->addRow(tr("&Guest OS:", "@label:listbox"), m_guest);
    form->addRow(tr("&Folder:", "@label:textbox"), makeFolder());
    form->addRow(m_obstacle);
    form->addRow(buttons);
    wrapLongRows(*form);
    for (QLineEdit *edit : {m_name, m_site, m_folder})
        connect(edit, &QLineEdit::textChanged, this, &NewRoleDialog::showObstacle);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewRoleDialog::showObstacle);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showObstacle();
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 75, 0});
}

NewRole NewRoleDialog::role() const
{
    return {.name = m_name->text().trimmed(),
            .kind = RoleKind(m_kind->currentData().toInt()),
            .site = m_site->text().trimmed(),
            .port = m_port->value(),
            .osFamily = m_guest->currentData().toString()};
}

QString NewRoleDialog::folder() const
{
    const QString path = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return path.isEmpty() ? QString() : QDir(path).absolutePath();
}

void NewRoleDialog::prepareInputs()
{
    m_name->setObjectName(u"newName"_s);
    m_kind->setObjectName(u"newKind"_s);
    m_kind->addItem(tr("Web role", "@item"), int(RoleKind::Web));
    m_kind->addItem(tr("Worker role", "@item"), int(RoleKind::Worker));
    m_site->setObjectName(u"newSite"_s);
    m_port->setObjectName(u"newPort"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(NewRole().port);
    m_guest->setObjectName(u"newGuest"_s);
    fillGuests();
    m_obstacle->setObjectName(u"newObstacle"_s);
    m_obstacle->setWordWrap(true);
}

QWidget *NewRoleDialog::makeFolder()
{
    auto *row = new QWidget(this);
    auto *choose = makeButton(u"newChooseFolder"_s, tr("C&hoose…", "@action:button"), row);
    connect(choose, &QPushButton::clicked, this, &NewRoleDialog::chooseFolder);
    m_folder->setObjectName(u"newFolder"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_folder);
    return row;
}

/// Those that are not retired, the newest first.
void NewRoleDialog::fillGuests()
{
    QList<GuestOs> known;
    for (int family = 1; const auto os = guestOs(QString::number(family)); ++family)
        known.prepend(*os);
    for (const GuestOs &os : std::as_const(known)) {
        if (!os.retired)
            m_guest->addItem(tr("%1 (family %2)", "@item Windows, number").arg(os.windows).arg(os.family),
                             QString::number(os.family));
    }
    m_guest->setCurrentIndex(m_guest->findData(NewRole().osFamily));
}

void NewRoleDialog::chooseFolder()
{
    QFileDialog *dialog =
        makeFileDialog(FileKind::Project, tr("Folder of the project", "@title:window"), this);
    dialog->setObjectName(u"newFolderDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void NewRoleDialog::showObstacle()
{
    m_site->setEnabled(role().kind == RoleKind::Web);
    const QString sentence = obstacle();
    m_obstacle->setText(sentence);
    m_create->setEnabled(sentence.isEmpty());
}

/// Why nothing can be created yet, in a sentence; empty: it can.
QString NewRoleDialog::obstacle() const
{
    const NewRole wanted = role();
    if (const QString fault = nameFault(wanted.name); !fault.isEmpty())
        return fault;
    if (const QString fault = nameFault(wanted.site); wanted.kind == RoleKind::Web && !fault.isEmpty())
        return fault;
    return folder().isEmpty() ? tr("Choose the folder that the project is to stand in.") : QString();
}

} // namespace bindwright
