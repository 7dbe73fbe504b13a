// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/map/maplayout.h"
#include "tests/support/testing.h"

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = MapNode::Kind;
using Paths = QList<MapPath>;
using Edges = QList<MapEdge>;

/// An endpoint (0), two records (1, 2), two certificates (3, 4) and two hosts (5, 6).
ConflictMap smallMap(const Paths &paths = {})
{
    ConflictMap map;
    for (const Kind kind : {Kind::Endpoint, Kind::Record, Kind::Record, Kind::Certificate, Kind::Certificate,
                            Kind::Host, Kind::Host}) {
        MapNode node;
        node.kind = kind;
        node.key = QString::number(map.nodes.size());
        node.text = node.key;
        node.rule = kind == Kind::Record ? DecisionRule::ExactHost : DecisionRule::None;
        map.nodes.append(node);
    }
    map.paths = paths;
    return map;
}

QList<int> orderOf(const ConflictMap &map, Kind kind)
{
    QList<int> nodes;
    for (int i = 0; i < int(map.nodes.size()); ++i) {
        if (map.nodes.at(i).kind == kind)
            nodes.append(i);
    }
    std::ranges::sort(nodes, {}, [&map](int node) { return map.nodes.at(node).place; });
    return nodes;
}

} // namespace

class MapLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    void edges_data()
    {
        QTest::addColumn<Paths>("paths");
        QTest::addColumn<Edges>("expected");
        const auto row = [](const char *name, const Paths &paths, const Edges &expected) {
            QTest::newRow(name) << paths << expected;
        };
        const auto wins = MapWay::Wins, open = MapWay::Open, shadowed = MapWay::Shadowed;
        const auto right = Verdict::Right, wrong = Verdict::Wrong;
        row("no path", {}, {});
        row("a whole path", {{{0, 1, 3, 5}}}, {{0, 1}, {1, 3}, {3, 5}});
        row("no record is found", {{{0, -1, 3, 5}}}, {{0, 3}, {3, 5}});
        row("no certificate is served", {{{0, 1, -1, 5}}}, {{0, 1}, {1, 5}});
        row("a record alone", {{{-1, 1, -1, -1}}}, {});
        row("a record and its certificate", {{{-1, 1, 3, -1}}}, {{1, 3}});
        row("two share what they share", {{{0, 1, 3, 5}}, {{0, 1, 3, 6}}}, {{0, 1}, {1, 3}, {3, 5}, {3, 6}});
        row("the worst of one way", {{{0, 1, -1, -1}, wins, right}, {{0, 1, -1, -1}, wins, wrong}},
            {{0, 1, wins, wrong}});
        row("the worst, whichever comes first",
            {{{0, 1, -1, -1}, wins, wrong}, {{0, 1, -1, -1}, wins, right}}, {{0, 1, wins, wrong}});
        row("what wins decides", {{{0, 1, -1, -1}, shadowed, wrong}, {{0, 1, -1, -1}, wins, right}},
            {{0, 1, wins, right}});
        row("what is open before what is shadowed",
            {{{0, 1, -1, -1}, open, right}, {{0, 1, -1, -1}, shadowed, wrong}}, {{0, 1, open, right}});
    }

    void edges()
    {
        QFETCH(Paths, paths);
        ConflictMap map = smallMap(paths);
        map.edges = {{5, 6}}; // of a layout before
        layOut(map);
        QTEST(map.edges, "expected");
    }

    void recordOrder_data()
    {
        QTest::addColumn<QList<MapNode>>("records");
        QTest::addColumn<QList<int>>("order");
        const auto record = [](DecisionRule rule, const QString &role = {},
                               MapNode::Fate fate = MapNode::Fate::Chosen) {
            MapNode node;
            node.kind = Kind::Record;
            node.rule = rule;
            node.role = role;
            node.fate = fate;
            return node;
        };
        const auto exactIp = DecisionRule::ExactIp, host = DecisionRule::ExactHost,
                   any = DecisionRule::AnyIpv4;
        const auto none = MapNode::Fate::NoRecord;
        QTest::newRow("of the rules") << QList{record(any), record(host), record(exactIp)} << QList{2, 1, 0};
        QTest::newRow("of one rule: as they come") << QList{record(host), record(host)} << QList{0, 1};
        QTest::newRow("of roles first") << QList{record(exactIp, u"B"_s), record(any, u"A"_s)} << QList{1, 0};
        QTest::newRow("without a record last")
            << QList{record(exactIp, {}, none), record(any)} << QList{1, 0};
        QTest::newRow("none") << QList<MapNode>() << QList<int>();
    }

    void recordOrder()
    {
        QFETCH(QList<MapNode>, records);
        ConflictMap map;
        map.nodes = records;
        layOut(map);
        QTEST(orderOf(map, Kind::Record), "order");
    }

    void recordsOfOneCertificateStandTogether()
    {
        ConflictMap map = smallMap({{{0, 1, 3, 5}}, {{0, 2, 4, 6}}});
        MapNode third = map.nodes.at(1);
        third.key = u"third"_s;
        map.nodes.append(third);
        map.paths.append(MapPath{{0, 7, 3, -1}});
        layOut(map);
        QCOMPARE(orderOf(map, Kind::Record), (QList{1, 7, 2}));
    }

    void neighboursStandBesideEachOther()
    {
        ConflictMap map = smallMap({{{0, 1, 4, 6}}, {{0, 2, 3, 5}}}); // crosswise
        map.nodes[1].rule = DecisionRule::ExactIp;
        layOut(map);
        QCOMPARE(orderOf(map, Kind::Record), (QList{1, 2}));
        QCOMPARE(orderOf(map, Kind::Certificate), (QList{4, 3}));
        QCOMPARE(orderOf(map, Kind::Host), (QList{6, 5}));
        QCOMPARE(map.nodes.at(4).place, map.nodes.at(1).place);
        QCOMPARE(map.nodes.at(6).place, map.nodes.at(4).place);
        QCOMPARE(map.nodes.at(0).place, 0.5); // between its two
    }

    void nothingOverlaps_data()
    {
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("certificates");
        QTest::newRow("no host") << 0 << 1;
        QTest::newRow("one of each") << 1 << 1;
        QTest::newRow("all hosts at one certificate") << 50 << 1;
        QTest::newRow("more certificates than hosts") << 3 << 20;
        QTest::newRow("several hosts each") << 40 << 7;
    }

    void nothingOverlaps()
    {
        QFETCH(int, hosts);
        QFETCH(int, certificates);
        ConflictMap map = smallMap();
        const auto add = [&map](Kind kind) {
            MapNode node;
            node.kind = kind;
            map.nodes.append(node);
            return int(map.nodes.size()) - 1;
        };
        QList<int> added;
        for (int i = 0; i < certificates; ++i)
            added.append(add(Kind::Certificate));
        for (int i = 0; i < hosts; ++i)
            map.paths.append(MapPath{{0, 1 + i % 2, added.at(i % certificates), add(Kind::Host)}});
        layOut(map);
        for (const Kind kind : {Kind::Endpoint, Kind::Record, Kind::Certificate, Kind::Host}) {
            double next = 0;
            for (const int node : orderOf(map, kind)) {
                QVERIFY2(map.nodes.at(node).place >= next, qPrintable(QString::number(node)));
                next = map.nodes.at(node).place + 1;
            }
            QVERIFY(next <= std::max({hosts + 2, certificates + 2, 2}));
        }
    }
};

QTEST_GUILESS_MAIN(MapLayoutTest)
#include "maplayouttest.moc"
