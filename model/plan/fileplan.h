// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#pragma once

#include "plan.h"

#include "model/cloudservice/serviceelements.h"
#include "model/xml/xmledit.h"

#include <algorithm>

namespace bindwright {

/// Old names of certificates and what they become, in one role.
using Renames = QMap<QString, QString>;

/// The edits of one file and the actions that tell of them, while they are gathered.
class FilePlan final
{
public:
    explicit FilePlan(const ProjectFile &file)
        : m_file(file)
        , m_edit(file.document)
    { }

    const XmlDocument &document() const { return m_file.document; }
    XmlEdit &edit() { return m_edit; }

    /// What the actions that follow are about.
    void setRole(const QString &role) { m_role = role; }
    void note(ActionType type, const QString &subject, const QString &value = {}, const QString &before = {});

    /// Sets an attribute that is not written when it is empty; true when there was a difference.
    bool setOptional(int element, const QString &name, const QString &current, const QString &wanted);

    /// Adds a child where its kind habitually stands: no schema orders it, but files do
    void insertChild(int parent, const XmlNode &node);

    /// Turns the items of a list into the wanted ones; see ListRules.
    template<class Rules>
    void syncList(int parent, const QList<typename Rules::Item> &current,
                  const QList<typename Rules::Item> &wanted, const Rules &rules);

    /// Takes out the lists that were emptied, or writes them as \a emptyElements has them.
    void tidy(const EmptyElements &emptyElements);

    /// Appends the file's actions and change to \a plan when there are any. Fails when what was to be
    /// written would not be XML.
    Result<> finish(Plan &plan) const;

private:
    ProjectFile m_file;
    XmlEdit m_edit;
    QString m_role;
    QList<Action> m_actions;
};

/// For each wanted key the index of the current item that it is, or -1: the n-th of a key is the
/// n-th of that key.
QList<int> matched(const QStringList &current, const QStringList &wanted);

/// The keys of a list's items by its rules.
template<class Rules>
QStringList keysOf(const QList<typename Rules::Item> &items, const Rules &rules)
{
    QStringList keys;
    keys.reserve(items.size());
    for (const auto &item : items)
        keys.append(rules.key(item));
    return keys;
}

/// Rules has: the type Item; list, item: element names; key(Item), by which items are matched;
/// node(Item); change(FilePlan &, int element, Item current, Item wanted);
/// added(FilePlan &, Item); removed(FilePlan &, Item).
template<class Rules>
void FilePlan::syncList(int parent, const QList<typename Rules::Item> &current,
                        const QList<typename Rules::Item> &wanted, const Rules &rules)
{
    const QList<int> elements = itemElements(document(), parent, Rules::list, Rules::item);
    Q_ASSERT(elements.size() == current.size());
    const QList<int> matches = matched(keysOf(current, rules), keysOf(wanted, rules));
    QList<bool> kept(current.size(), false);
    for (const int match : matches) {
        if (match >= 0)
            kept[match] = true;
    }
    for (qsizetype i = 0; i < current.size(); ++i) {
        if (!kept.at(i)) {
            m_edit.remove(elements.at(i));
            rules.removed(*this, current.at(i));
        }
    }
    const int list = childElement(document(), parent, Rules::list);
    XmlNode newList{Rules::list.toString(), {}, {}};
    int after = -1;
    // What is added behind all that stays goes to the end, wherever the item before it stands.
    const qsizetype tail =
        std::find_if(matches.rbegin(), matches.rend(), [](int m) { return m >= 0; }).base() - matches.begin();
    const int last = matches.isEmpty() ? -1 : *std::max_element(matches.begin(), matches.end());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i == tail && last >= 0)
            after = elements.at(last);
        if (matches.at(i) >= 0) {
            after = elements.at(matches.at(i));
            rules.change(*this, after, current.at(matches.at(i)), wanted.at(i));
            continue;
        }
        if (list >= 0)
            m_edit.insert(list, after, rules.node(wanted.at(i)));
        else
            newList.children.append(rules.node(wanted.at(i)));
        rules.added(*this, wanted.at(i));
    }
    if (!newList.children.isEmpty())
        insertChild(parent, newList);
}

} // namespace bindwright
