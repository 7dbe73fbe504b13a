// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "rolelist.h"

#include "ui/problems/problemtext.h"
#include "ui/style/icons.h"
#include "ui/words/listtext.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

enum ItemRole { NameRole = Qt::UserRole + 1 };

QListWidgetItem *itemOf(const Role &role, const QList<Problem> &problems, const QWidget &list)
{
    QList<Problem> own = problems;
    own.removeIf([&role](const Problem &problem) { return problem.role != role.name; });
    auto *item = new QListWidgetItem(RoleList::tr("%1  %2", "@item role, number of certificates")
                                         .arg(role.name)
                                         .arg(role.certificates.size()));
    item->setData(NameRole, role.name);
    QString said = RoleList::tr("%1, %n certificate(s)", "@info accessible", int(role.certificates.size()))
                       .arg(role.name);
    const int errors = countOf(own, Severity::Error);
    const int warnings = countOf(own, Severity::Warning);
    if (errors + warnings > 0) {
        item->setIcon(severityIcon(errors > 0 ? Severity::Error : Severity::Warning, list));
        said = listText({said, problemCountsText(own)});
    }
    item->setData(Qt::AccessibleTextRole, said);
    item->setToolTip(said);
    return item;
}

} // namespace

RoleList::RoleList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"roles"_s);
    setAccessibleName(tr("Roles", "@title"));
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString name = item ? item->data(NameRole).toString() : QString();
        if (name == m_role)
            return;
        m_role = name;
        emit roleChanged(m_role);
    });
}

void RoleList::setRoles(const Service &service, const QList<Problem> &problems)
{
    const QString before = m_role;
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const Role &role : service.roles)
            addItem(itemOf(role, problems, *this));
    }
    choose(before);
    if (count() > 0 && currentRow() < 0)
        setCurrentRow(0);
    if (count() == 0 && !m_role.isEmpty()) {
        m_role.clear();
        emit roleChanged(m_role);
    }
    updateGeometry();
}

QString RoleList::role() const
{
    return m_role;
}

void RoleList::choose(const QString &role)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(NameRole).toString() == role)
            setCurrentRow(row);
    }
}

QSize RoleList::sizeHint() const
{
    const int width = sizeHintForColumn(0) + 2 * frameWidth() + fontMetrics().averageCharWidth() * 2;
    return {qMax(width, fontMetrics().averageCharWidth() * 16), QListWidget::sizeHint().height()};
}

QSize RoleList::minimumSizeHint() const
{
    constexpr int mostCharacters = 24;
    constexpr int mostRows = 4;
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * mostCharacters),
            sizeHintForRow(0) * qBound(1, count(), mostRows) + 2 * frameWidth()};
}

} // namespace bindwright
