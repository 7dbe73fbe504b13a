// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "recentlist.h"

#include "ui/commands/keyaction.h"
#include "ui/page/whenfinished.h"
#include "ui/settings/settings.h"
#include "ui/style/icons.h"
#include "ui/widgets/button.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

constexpr qsizetype mostKept = 8;

QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path);
}

QStringList missingOf(const QStringList &paths)
{
    QStringList missing;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            missing.append(path);
    }
    return missing;
}

} // namespace

RecentList::RecentList(QWidget *parent)
    : QGroupBox(tr("Recent", "@title:group"), parent)
    , m_list(new QListWidget(this))
    , m_remove(makeButton(u"removeRecent"_s, tr("Remove from the list", "@action:button"), this))
{
    m_list->setObjectName(u"recentList"_s);
    m_list->setAccessibleName(tr("Recent projects and plans", "@info accessible name"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    const QAction *removeKey = addKeyAction(m_list,
                                            {.name = u"removeRows"_s,
                                             .text = tr("Remove from the list", "@action"),
                                             .keys = {QKeySequence(Qt::Key_Delete)},
                                             .context = Qt::WidgetShortcut});
    connect(removeKey, &QAction::triggered, this, &RecentList::removeCurrent);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemDoubleClicked, this,
            [this](const QListWidgetItem *item) { emit chosen(item->data(Qt::UserRole).toString()); });
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &RecentList::removeCurrent);
    fill(recentPaths());
}

void RecentList::refresh()
{
    if (const QStringList paths = recentPaths(); paths != m_paths)
        fill(paths);
}

void RecentList::add(const QString &path)
{
    QStringList paths = recentPaths();
    paths.removeAll(path);
    paths.prepend(path);
    paths = paths.first(qMin(paths.size(), mostKept));
    setRecentPaths(paths);
    fill(paths);
}

bool RecentList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QGroupBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QListWidgetItem *item = m_list->currentItem();
    if (item && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        emit chosen(item->data(Qt::UserRole).toString()); // and no more: unhandled, Enter would mean Next
    else
        return QGroupBox::eventFilter(watched, event);
    return true;
}

void RecentList::fill(const QStringList &paths)
{
    m_paths = paths;
    m_list->clear();
    for (const QString &path : paths) {
        auto *item = new QListWidgetItem(icon(u"folder"_s, *this), {}, m_list);
        item->setText(
            tr("%1 · %2", "@item name and folder").arg(QFileInfo(path).fileName(), shortened(path)));
        item->setToolTip(path);
        item->setData(Qt::UserRole, path);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
    setVisible(!paths.isEmpty());
    lookForMissing(paths);
}

void RecentList::lookForMissing(const QStringList &paths)
{
    // A path may be on a network that is slow to say no.
    whenResult(this, QtConcurrent::run(missingOf, paths), [this](const QStringList &missing) {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            const QString path = item->data(Qt::UserRole).toString();
            if (!missing.contains(path))
                continue;
            item->setText(tr("%1 · not found", "@item").arg(QFileInfo(path).fileName()));
            item->setIcon(icon(u"warning"_s, *this, Tone::Warning));
        }
    });
}

void RecentList::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    QStringList paths = recentPaths();
    paths.removeAll(item->data(Qt::UserRole).toString());
    setRecentPaths(paths);
    fill(paths);
}

} // namespace bindwright
