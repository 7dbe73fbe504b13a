// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/map/mapfolding.h"
#include "tests/support/testing.h"

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = MapNode::Kind;

int added(ConflictMap &map, Kind kind, const QString &text)
{
    MapNode node;
    node.kind = kind;
    node.key = u"%1 %2"_s.arg(int(kind)).arg(map.nodes.size());
    node.text = text;
    map.nodes.append(node);
    return int(map.nodes.size()) - 1;
}

/// One endpoint and record, and as many hosts, in turn of so many certificates.
ConflictMap mapOf(int hosts, int certificates = 1)
{
    ConflictMap map;
    const int endpoint = added(map, Kind::Endpoint, u"10.0.0.4:443"_s);
    const int record = added(map, Kind::Record, u"0.0.0.0:443"_s);
    for (int i = 0; i < certificates; ++i)
        added(map, Kind::Certificate, u"C%1"_s.arg(i));
    for (int i = 0; i < hosts; ++i) {
        const int host = added(map, Kind::Host, u"h%1.test"_s.arg(i));
        map.paths.append(
            {{endpoint, record, 2 + i % certificates, host}, MapWay::Wins, Verdict::Right, i, 0});
    }
    return map;
}

QList<MapNode> hostsOf(const ConflictMap &map)
{
    QList<MapNode> hosts;
    std::ranges::copy_if(map.nodes, std::back_inserter(hosts),
                         [](const MapNode &node) { return node.kind == Kind::Host; });
    return hosts;
}

/// How many hosts are in each box; 0: it stands for itself.
QList<int> sizesOf(const ConflictMap &map)
{
    QList<int> sizes;
    for (const MapNode &host : hostsOf(map))
        sizes.append(int(host.members.size()));
    return sizes;
}

MapNode &lastHost(ConflictMap &map)
{
    return map.nodes.last();
}

} // namespace

class MapFoldingTest final : public QObject
{
    Q_OBJECT

private slots:
    void boxes_data()
    {
        QTest::addColumn<ConflictMap>("map");
        QTest::addColumn<bool>("on");
        QTest::addColumn<QList<int>>("sizes");
        const auto row = [](const char *name, const ConflictMap &map, const QList<int> &sizes,
                            bool on = true) { QTest::newRow(name) << map << on << sizes; };
        const auto changed = [](const auto &change) {
            ConflictMap map = mapOf(14);
            change(lastHost(map), map.paths.last());
            return map;
        };
        row("an empty map", {}, {});
        row("a small map is shown whole", mapOf(12), QList<int>(12, 0));
        row("many alike become one", mapOf(13), {13});
        row("not where it is off", mapOf(13), QList<int>(13, 0), false);
        row("of two certificates", mapOf(14, 2), {7, 7});
        row("one goes another way", changed([](MapNode &, MapPath &path) { path.way = MapWay::Open; }),
            {13, 0});
        row("one has another verdict of its way",
            changed([](MapNode &, MapPath &path) { path.verdict = Verdict::Wrong; }), {13, 0});
        row("one is of another role", changed([](MapNode &node, MapPath &) { node.role = u"B"_s; }), {13, 0});
        row("one has a problem", changed([](MapNode &node, MapPath &) { node.problems = {0}; }), {13, 0});
        row("one is less sure",
            changed([](MapNode &node, MapPath &) { node.certainty = Certainty::Inferred; }), {13, 0});
        row("clients without SNI stay", changed([](MapNode &node, MapPath &) { node.text.clear(); }),
            {13, 0});
        row("too many kinds of them: coarsely", mapOf(62, 31), {62});
        row("thirty kinds are not too many", mapOf(60, 30), QList<int>(30, 2));
    }

    void boxes()
    {
        QFETCH(ConflictMap, map);
        QFETCH(bool, on);
        const ConflictMap result = folded(map, {.on = on});
        QTEST(sizesOf(result), "sizes");
        QSet<QString> keys;
        for (const MapNode &node : result.nodes)
            keys.insert(node.key);
        QCOMPARE(keys.size(), result.nodes.size());
        for (const MapPath &path : result.paths) {
            for (const int node : path.nodes)
                QVERIFY(node < int(result.nodes.size()));
        }
        QCOMPARE(folded(map, {.on = on}), result);
    }

    void offIsTheWholeMap()
    {
        const ConflictMap map = mapOf(40);
        QCOMPARE(folded(map, {.on = false}), map);
    }

    void opensABox()
    {
        const ConflictMap map = mapOf(14, 2);
        const QString key = hostsOf(folded(map, {})).first().key;
        const ConflictMap opened = folded(map, {.opened = {key}});
        QCOMPARE(hostsOf(opened).size(), 8); // its seven, and the other box
        QCOMPARE(sizesOf(opened).count(7), 1);
        QCOMPARE(folded(map, {.opened = {u"no such key"_s}}), folded(map, {}));
    }

    void opensACoarseBoxToFineOnes()
    {
        const ConflictMap map = mapOf(62, 31);
        const QString key = hostsOf(folded(map, {})).first().key;
        QCOMPARE(sizesOf(folded(map, {.opened = {key}})), QList<int>(31, 2));
    }

    void aBoxTellsTheWorst()
    {
        ConflictMap map = mapOf(62, 31);
        for (MapNode &node : map.nodes)
            node.problems = node.kind == Kind::Host ? QList{0} : QList<int>();
        lastHost(map).problems = {1, 2};
        lastHost(map).hides = 2;
        lastHost(map).hiddenAt = 3;
        lastHost(map).binding = 7;
        const QList<MapNode> hosts = hostsOf(folded(map, {}));
        QCOMPARE(hosts.size(), 1);
        const MapNode &box = hosts.first();
        QVERIFY(box.isFolded());
        QCOMPARE(box.members.first(), u"h0.test"_s);
        QCOMPARE(box.problems.size(), 61 + 2);
        QCOMPARE(box.hides, 2);
        QCOMPARE(box.hiddenAt, 3);
        QCOMPARE(box.binding, 7);
    }

    void pathsThatBecomeOneKeepTheWorst()
    {
        ConflictMap map = mapOf(13);
        const int endpoint = added(map, Kind::Endpoint, u"[::]:443"_s);
        for (int host = 3; host < 16; ++host)
            map.paths.append({{endpoint, -1, 2, host}, MapWay::Wins, Verdict::Likely, host, 1});
        const ConflictMap result = folded(map, {});
        QCOMPARE(sizesOf(result), QList{13});
        QCOMPARE(result.paths.size(), 2);
        QCOMPARE(result.paths.at(0).row, 0);
        QCOMPARE(result.paths.at(1).nodes[1], -1);
        QCOMPARE(result.paths.at(1).verdict, Verdict::Likely);

        ConflictMap coarse = mapOf(62, 31); // their ways tell them apart, but the box takes them all
        coarse.paths[31].verdict = Verdict::Wrong; // of the first certificate, as path 0
        const QList<MapPath> paths = folded(coarse, {}).paths;
        const auto worst = std::ranges::find(paths, Verdict::Wrong, &MapPath::verdict);
        QVERIFY(worst != paths.cend());
        QCOMPARE(worst->row, 31);
    }
};

QTEST_GUILESS_MAIN(MapFoldingTest)
#include "mapfoldingtest.moc"
