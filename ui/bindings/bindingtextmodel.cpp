// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "bindingtextmodel.h"

#include "ui/style/fonts.h"
#include "ui/style/icons.h"

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using BindingColumn = BindingModel::Column;

QString headingOf(BindingColumn column)
{
    switch (column) {
    case BindingColumn::Role:
        return BindingTextModel::tr("Role", "@title:column");
    case BindingColumn::Site:
        return BindingTextModel::tr("Site", "@title:column");
    case BindingColumn::Ip:
        return BindingTextModel::tr("IP address", "@title:column");
    case BindingColumn::Port:
        return BindingTextModel::tr("Port", "@title:column");
    case BindingColumn::Host:
        return BindingTextModel::tr("Host name", "@title:column");
    case BindingColumn::Sni:
        return BindingTextModel::tr("SNI", "@title:column");
    case BindingColumn::Certificate:
        return BindingTextModel::tr("Certificate", "@title:column");
    case BindingColumn::GetsIt:
        return BindingTextModel::tr("Served to", "@title:column");
    }
    return {};
}

bool isNobody(Receiver receiver)
{
    return receiver == Receiver::Nobody || receiver == Receiver::Overwritten || receiver == Receiver::Hidden;
}

} // namespace

QString receiverText(Receiver receiver, const Binding &binding)
{
    switch (receiver) {
    case Receiver::Nobody:
        return BindingTextModel::tr("nobody: not valid", "@info who gets a binding");
    case Receiver::Overwritten:
        return BindingTextModel::tr("nobody: overwritten", "@info who gets a binding");
    case Receiver::Hidden:
        return BindingTextModel::tr("nobody: hidden", "@info who gets a binding");
    case Receiver::EveryoneAtAddress:
        return binding.ip.isEmpty()
            ? BindingTextModel::tr("everyone", "@info who gets a binding")
            : BindingTextModel::tr("everyone at %1", "@info who gets a binding").arg(binding.ip);
    case Receiver::WhoAsksForIt:
        return BindingTextModel::tr("who asks for it", "@info who gets a binding");
    case Receiver::Others:
        return BindingTextModel::tr("all others (default)", "@info who gets a binding");
    }
    return {};
}

BindingTextModel::BindingTextModel(BindingModel *bindings, const QWidget *styled)
    : QSortFilterProxyModel(bindings)
    , m_bindings(bindings)
    , m_styled(styled)
{
    setSourceModel(bindings);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void BindingTextModel::setRole(const QString &role)
{
    if (role == m_role)
        return;
    m_role = role;
    invalidateFilter();
}

void BindingTextModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    invalidateFilter();
}

QList<int> BindingTextModel::bindingRows(const QList<int> &rows) const
{
    QList<int> found;
    for (const int row : rows) {
        const int binding = m_bindings->bindingRow(mapToSource(index(row, 0)));
        if (binding >= 0)
            found.append(binding);
    }
    return found;
}

QVariant BindingTextModel::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    const auto column = BindingColumn(source.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == BindingColumn::Sni ? QVariant() : shownText(source);
    case Qt::DecorationRole:
        return decoration(source);
    case Qt::ToolTipRole:
        return shownText(source);
    case Qt::AccessibleTextRole:
        return headingOf(column) + u": "_s + shownText(source);
    case Qt::FontRole:
        if (column == BindingColumn::Ip || column == BindingColumn::Port)
            return fixedFont();
        return {};
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QVariant BindingTextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headingOf(BindingColumn(section));
}

bool BindingTextModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = m_bindings->index(row, 0, parent);
    if (!m_role.isEmpty() && m_bindings->binding(first).role != m_role)
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < m_bindings->columnCount(); ++column) {
        if (shownText(first.siblingAtColumn(column)).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QString BindingTextModel::shownText(const QModelIndex &source) const
{
    const QString text = source.data().toString();
    switch (BindingColumn(source.column())) {
    case BindingColumn::Ip:
        return text.isEmpty() ? tr("the instance's", "@info IP address of the platform's own binding") : text;
    case BindingColumn::Host:
        return text.isEmpty() ? tr("(any)", "@info host") : text;
    case BindingColumn::Certificate:
        return text.isEmpty() ? tr("none", "@info certificate") : text;
    case BindingColumn::Sni:
        return source.data(Qt::EditRole).toBool() ? tr("on", "@info SNI") : tr("off", "@info SNI");
    case BindingColumn::GetsIt: {
        const QString who = receiverText(m_bindings->receiver(source), m_bindings->binding(source));
        return m_bindings->isPlatform(source) ? tr("%1 · platform's own", "@info who gets a binding").arg(who)
                                              : who;
    }
    case BindingColumn::Role:
    case BindingColumn::Site:
    case BindingColumn::Port:
        break;
    }
    return text;
}

QVariant BindingTextModel::decoration(const QModelIndex &source) const
{
    const auto column = BindingColumn(source.column());
    if (column == BindingColumn::Certificate && !source.data().toString().isEmpty())
        return icon(u"key"_s, *m_styled);
    if (column == BindingColumn::GetsIt && isNobody(m_bindings->receiver(source)))
        return icon(u"warning"_s, *m_styled, Tone::Warning);
    return {};
}

} // namespace bindwright
