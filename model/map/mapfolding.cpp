// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "mapfolding.h"

#include "conflictmap.h"

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bindwright {

namespace {

using NodeKind = MapNode::Kind;

constexpr int kinds = 4;
constexpr int shownWhole = 12; ///< boxes in a column: fewer are never folded
constexpr int mostInColumn = 30; ///< more than that no one follows with the eye

/// What two boxes must have in common to be one: the coarse look of a box by itself.
QString coarseKey(const MapNode &node)
{
    return QStringList{u"all"_s,
                       QString::number(int(node.kind)),
                       node.role,
                       QString::number(int(node.rule)),
                       QString::number(int(node.fate)),
                       QString::number(int(node.verdict)),
                       QString::number(int(node.certainty)),
                       QString::number(node.change ? int(*node.change) : -1),
                       QString::number(node.problems.isEmpty() ? 0 : 1)}
        .join(u'\n');
}

/// Folds the nodes of a whole map into boxes.
class Folder final
{
public:
    Folder(const ConflictMap &whole, const MapFolding &folding)
        : m_whole(whole)
        , m_folding(folding)
    {
        findFineKeys();
        findCoarse();
    }

    ConflictMap run()
    {
        QHash<QString, QList<int>> members;
        QStringList order;
        for (int i = 0; i < int(m_whole.nodes.size()); ++i) {
            const QString key = keyOf(i);
            if (!members.contains(key))
                order.append(key);
            members[key].append(i);
        }
        for (const QString &key : std::as_const(order))
            addBox(key, members.value(key));
        addPaths();
        return m_folded;
    }

private:
    void findFineKeys();
    void findCoarse();
    QString keyOf(int node) const;
    void addBox(const QString &key, const QList<int> &members);
    void addPaths();
    bool mayFold(const MapNode &node) const { return m_folding.on && !node.text.isEmpty(); }

    const ConflictMap &m_whole;
    const MapFolding &m_folding;
    QStringList m_fine; ///< by node: with the ways through it
    bool m_folds[kinds]{}; ///< by kind
    bool m_coarse[kinds]{};
    QList<int> m_boxOf; ///< by node
    ConflictMap m_folded;
};

/// Hosts and records are alike where clients of every endpoint come the same way to the same certificate.
void Folder::findFineKeys()
{
    QList<std::set<QString>> ways(m_whole.nodes.size());
    for (const MapPath &path : m_whole.paths) {
        const auto [endpoint, record, certificate, host] = path.nodes;
        const QString way =
            QStringList{QString::number(endpoint), QString::number(certificate),
                        QString::number(int(path.way)), QString::number(int(path.verdict)),
                        record < 0 ? QString() : QString::number(int(m_whole.nodes.at(record).rule))}
                .join(u' ');
        if (record >= 0)
            ways[record].insert(way);
        if (host >= 0)
            ways[host].insert(way);
    }
    for (int i = 0; i < int(m_whole.nodes.size()); ++i) {
        const MapNode &node = m_whole.nodes.at(i);
        const bool byWay = node.kind == NodeKind::Record || node.kind == NodeKind::Host;
        QStringList parts{u"alike"_s, coarseKey(node)};
        for (const QString &way : ways.at(i))
            parts.append(way);
        m_fine.append(byWay ? parts.join(u'\n') : node.key);
    }
}

/// Columns of many boxes are folded; those that still are too long, coarsely.
void Folder::findCoarse()
{
    QSet<QString> fine[kinds];
    int count[kinds]{};
    for (int i = 0; i < int(m_whole.nodes.size()); ++i) {
        const int kind = int(m_whole.nodes.at(i).kind);
        ++count[kind];
        fine[kind].insert(m_fine.at(i));
    }
    for (int kind = 0; kind < kinds; ++kind) {
        m_folds[kind] = count[kind] > shownWhole;
        m_coarse[kind] = m_folds[kind] && fine[kind].size() > mostInColumn;
    }
}

QString Folder::keyOf(int node) const
{
    const MapNode &whole = m_whole.nodes.at(node);
    if (!mayFold(whole) || !m_folds[int(whole.kind)])
        return whole.key;
    const QString coarse = coarseKey(whole);
    if (m_coarse[int(whole.kind)] && !m_folding.opened.contains(coarse))
        return coarse;
    return m_folding.opened.contains(m_fine.at(node)) ? whole.key : m_fine.at(node);
}

void Folder::addBox(const QString &key, const QList<int> &members)
{
    MapNode box = m_whole.nodes.at(members.first());
    if (members.size() > 1) {
        box.key = key;
        for (const int member : members) {
            const MapNode &whole = m_whole.nodes.at(member);
            box.members.append(whole.text);
            box.verdict = std::max(box.verdict, whole.verdict);
            box.certainty = std::max(box.certainty, whole.certainty);
            box.hiddenAt = std::max(box.hiddenAt, whole.hiddenAt);
            if (member != members.first()) {
                box.problems += whole.problems;
                box.hides += whole.hides;
            }
            if (box.binding < 0)
                box.binding = whole.binding;
        }
    }
    if (m_boxOf.isEmpty())
        m_boxOf.resize(m_whole.nodes.size());
    for (const int member : members)
        m_boxOf[member] = int(m_folded.nodes.size());
    m_folded.nodes.append(box);
}

/// Paths that have become one keep the worst verdict and a cell that says it.
void Folder::addPaths()
{
    QHash<QString, int> known;
    for (MapPath path : m_whole.paths) {
        QString key = QString::number(int(path.way));
        for (int &node : path.nodes) {
            node = node < 0 ? -1 : m_boxOf.at(node);
            key += u' ' + QString::number(node);
        }
        const auto at = known.constFind(key);
        if (at == known.cend()) {
            known.insert(key, int(m_folded.paths.size()));
            m_folded.paths.append(path);
        } else if (path.verdict > m_folded.paths.at(*at).verdict) {
            m_folded.paths[*at] = path;
        }
    }
}

} // namespace

ConflictMap folded(const ConflictMap &whole, const MapFolding &folding)
{
    return Folder(whole, folding).run();
}

} // namespace bindwright
