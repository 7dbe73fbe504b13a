// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "farmdialog.h"

#include "farmmodel.h"

#include "model/preview/preview.h"
#include "ui/page/filejob.h"
#include "ui/page/whenfinished.h"
#include "ui/settings/settings.h"
#include "ui/style/windowsize.h"
#include "ui/widgets/button.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/sentence.h"
#include "ui/widgets/treetable.h"
#include "ui/words/errortext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTreeWidget>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

enum FileColumn { ServerColumn, PathColumn };

QString usualAddress()
{
    const QString chosen = Settings::read().instanceAddress;
    return (chosen.isEmpty() ? exampleInstanceAddress().toString() : chosen) + ":443"_L1;
}

/// \a name, with a number behind it where it is taken.
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

} // namespace

FarmDialog::FarmDialog(const PlatformServices &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_model(new FarmModel(this, this))
{
    setObjectName(u"farmDialog"_s);
    setWindowTitle(tr("Compare servers", "@title:window"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new Sentence(tr("Shows which certificate each of several servers serves to the same "
                                      "client, as their states say. Nothing is connected to."),
                                   this));
    layout->addWidget(makeFiles());
    layout->addWidget(makeBar());
    m_table = new TreeTable(u"farmRows"_s, tr("Who is served what", "@info accessible name"), this);
    m_table->setRootIsDecorated(false);
    m_table->setTextElideMode(Qt::ElideRight); // the name comes first
    m_table->setModel(m_model);
    layout->addWidget(m_table, 1);
    m_said = makePlainLabel(u"farmSaid"_s, this);
    m_job = new JobBar(this);
    layout->addWidget(m_said);
    layout->addWidget(m_job);
    layout->addWidget(makeButtons());
    connect(m_model, &QAbstractItemModel::modelReset, this, &FarmDialog::updateButtons);
    resizeWithinScreen(*this, {fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 36});
    compare();
}

QWidget *FarmDialog::makeFiles()
{
    auto *area = new DropArea(tr("Drop the states of two servers or more here"), this);
    area->alsoOn(this);
    connect(area, &DropArea::dropped, this, &FarmDialog::add);
    m_files = new QTreeWidget(area);
    m_files->setObjectName(u"farmFiles"_s);
    m_files->setAccessibleName(tr("Servers and their files", "@info accessible name"));
    m_files->setHeaderLabels({tr("Server", "@title:column"), tr("File", "@title:column")});
    m_files->setRootIsDecorated(false);
    m_files->setTabKeyNavigation(false);
    m_files->setMaximumHeight(fontMetrics().lineSpacing() * 9);
    m_files->setToolTip(tr("Press F2 to rename a server. Files of one name belong to one server."));
    connect(m_files, &QTreeWidget::itemChanged, this, &FarmDialog::compare);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &FarmDialog::updateButtons);
    auto *add = makeButton(u"farmAdd"_s, tr("&Add files…", "@action:button"), this);
    auto *remove = makeButton(u"farmRemove"_s, tr("&Remove", "@action:button"), this);
    m_remove = remove;
    connect(add, &QPushButton::clicked, this, &FarmDialog::askForFiles);
    connect(remove, &QPushButton::clicked, this, &FarmDialog::removeChosen);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_files, 1);
    row->addLayout(buttons);
    static_cast<QVBoxLayout *>(area->layout())->addLayout(row, 1);
    return area;
}

QWidget *FarmDialog::makeBar()
{
    auto *bar = new QWidget(this);
    m_address = new QLineEdit(usualAddress(), bar);
    m_address->setObjectName(u"farmAddress"_s);
    m_address->setToolTip(
        tr("The address and port that clients reach, as each server sees it.", "@info:tooltip"));
    connect(m_address, &QLineEdit::editingFinished, this, &FarmDialog::compare);
    auto *label = new QLabel(tr("Clients &connect to:", "@label:textbox"), bar);
    label->setBuddy(m_address);
    auto *only = new QCheckBox(tr("Only &differences", "@option:check"), bar);
    only->setObjectName(u"farmOnly"_s);
    connect(only, &QCheckBox::toggled, m_model, &FarmModel::setOnlyDifferences);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_address);
    row->addWidget(only);
    row->addStretch(1);
    return bar;
}

QWidget *FarmDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("&Save as CSV…", "@action:button"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"farmSave"_s);
    m_save = save;
    connect(save, &QPushButton::clicked, this, &FarmDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    return buttons;
}

void FarmDialog::askForFiles()
{
    QFileDialog *dialog =
        makeFileDialog(FileKind::Project, tr("Add files of servers", "@title:window"), this);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FarmDialog::add);
    dialog->open();
}

void FarmDialog::add(const QStringList &paths)
{
    QSet<QString> taken;
    for (const ServerFiles &server : servers())
        taken.insert(server.name);
    const QSignalBlocker blocker(m_files);
    for (const QString &path : paths) {
        const QString name = freeName(QFileInfo(path).completeBaseName(), taken);
        taken.insert(name);
        auto *item = new QTreeWidgetItem(m_files, {name, QDir::toNativeSeparators(path)});
        item->setData(PathColumn, Qt::UserRole, path);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        m_files->setCurrentItem(item);
    }
    m_files->resizeColumnToContents(ServerColumn);
    compare();
}

void FarmDialog::removeChosen()
{
    delete m_files->currentItem();
    compare();
}

/// Files of one name together, in the order of the list.
QList<ServerFiles> FarmDialog::servers() const
{
    QList<ServerFiles> all;
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        const QTreeWidgetItem &item = *m_files->topLevelItem(i);
        const QString name = item.text(ServerColumn).trimmed();
        const QString path = item.data(PathColumn, Qt::UserRole).toString();
        const auto known = std::ranges::find(all, name, &ServerFiles::name);
        if (known == all.end())
            all.append({name, {path}});
        else
            known->paths.append(path);
    }
    return all;
}

void FarmDialog::compare()
{
    const int asked = ++m_asked;
    m_job->cancel();
    m_model->setComparison({});
    updateButtons();
    const auto to = SocketAddress::parse(m_address->text().trimmed());
    if (!to)
        return m_said->setText(errorText(to.error()));
    const QList<ServerFiles> all = servers();
    if (all.size() < 2)
        return m_said->setText(tr("Add the states of two servers or more."));
    m_said->clear();
    const Opening opening{m_services.files, m_services.reader, {}, m_services.clock()};
    const auto future = QtConcurrent::run(runFarmComparison, opening, all, *to);
    m_job->watch(tr("Reading the servers…", "@info:progress"), QFuture<void>(future));
    whenResult(this, future, [this, asked](const Result<FarmComparison> &compared) {
        if (asked == m_asked)
            showComparison(compared);
    });
}

void FarmDialog::showComparison(const Result<FarmComparison> &compared)
{
    if (!compared)
        return m_said->setText(errorText(compared.error()));
    m_model->setComparison(*compared);
    QList<int> wide{FarmModel::Client};
    for (int column = FarmModel::FirstServer; column < m_model->columnCount(); ++column)
        wide.append(column);
    m_table->setWideColumns(wide);
    const int differences = m_model->differences();
    m_said->setText(differences == 0 ? tr("All servers serve alike.")
                                     : tr("%n clients are served differently.", nullptr, differences));
    updateButtons();
}

void FarmDialog::save()
{
    QFileDialog *dialog = makeFileDialog(FileKind::Report, tr("Save the comparison", "@title:window"), this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto future = writeFile(m_services.files, path, ready(m_model->csv()));
        m_job->watch(tr("Writing…", "@info:progress"), QFuture<void>(future));
        whenResult(this, future, [this, path](const Result<> &written) {
            m_said->setText(written ? tr("Written: %1").arg(QDir::toNativeSeparators(path))
                                    : errorText(written.error()));
        });
    });
    dialog->open();
}

void FarmDialog::updateButtons()
{
    m_remove->setEnabled(m_files->currentItem());
    m_save->setEnabled(m_model->rowCount() > 0);
}

void FarmDialog::done(int result)
{
    m_job->cancel();
    QDialog::done(result);
}

} // namespace bindwright
