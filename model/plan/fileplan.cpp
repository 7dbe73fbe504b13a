// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "fileplan.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

/// The habitual order of an element's children; what comes last in it always goes last.
QStringList habitualOrder(const QString &parent)
{
    if (parent == "Site"_L1)
        return {u"Bindings"_s};
    if (parent == "Task"_L1)
        return {u"Environment"_s};
    if (parent == "NetworkConfiguration"_L1)
        return {u"Dns"_s, u"VirtualNetworkSite"_s, u"AddressAssignments"_s, u"AccessControls"_s};
    if (parent == "Role"_L1)
        return {u"OsImage"_s, u"Instances"_s, u"ConfigurationSettings"_s, u"Certificates"_s};
    return {u"Runtime"_s,   u"Startup"_s, u"Sites"_s,          u"ConfigurationSettings"_s,
            u"Endpoints"_s, u"Imports"_s, u"LocalResources"_s, u"Certificates"_s,
            u"Contents"_s};
}

} // namespace

void FilePlan::note(ActionType type, const QString &subject, const QString &value, const QString &before)
{
    m_actions.append({type, m_file.path, m_role, subject, value, before == value ? QString() : before});
}

bool FilePlan::setOptional(int element, const QString &name, const QString &current, const QString &wanted)
{
    if (current == wanted)
        return false;
    if (wanted.isEmpty())
        m_edit.removeAttribute(element, name);
    else
        m_edit.setAttribute(element, name, wanted);
    return true;
}

void FilePlan::insertChild(int parent, const XmlNode &node)
{
    const XmlElement &element = document().elements().at(parent);
    const QStringList order = habitualOrder(element.name);
    int after = order.last() == node.name && !element.children.isEmpty() ? element.children.last() : -1;
    for (qsizetype i = order.indexOf(node.name) - 1; i >= 0; --i)
        after = std::max(after, childElement(document(), parent, order.at(i)));
    m_edit.insert(parent, after, node);
}

void FilePlan::tidy(const EmptyElements &emptyElements)
{
    const QList<XmlElement> &elements = document().elements();
    for (int i = int(elements.size()) - 1; i > 0; --i) {
        if (m_edit.isRemoved(i) || !m_edit.isEmptied(i))
            continue;
        const QString end = emptyElements.value(placeOf(document(), i));
        if (end.isEmpty() && isList(elements.at(i).name))
            m_edit.remove(i);
        else
            m_edit.collapse(i, end);
    }
}

Result<> FilePlan::finish(Plan &plan) const
{
    if (m_actions.isEmpty())
        return {};
    const auto after = document().encode(m_edit.text());
    if (!after)
        return tl::unexpected(after.error());
    if (const auto parsed = XmlDocument::parse(*after, m_file.path); !parsed)
        return tl::unexpected(parsed.error());

    plan.actions.append(m_actions);
    plan.changes.append({m_file.path, document().bytes(), *after});
    return {};
}

QList<int> matched(const QStringList &current, const QStringList &wanted)
{
    QHash<QString, QList<int>> free;
    for (int i = int(current.size()) - 1; i >= 0; --i)
        free[current.at(i)].append(i);
    QList<int> matches;
    matches.reserve(wanted.size());
    for (const QString &key : wanted) {
        const auto found = free.find(key);
        matches.append(found == free.end() || found->isEmpty() ? -1 : found->takeLast());
    }
    return matches;
}

} // namespace bindwright
