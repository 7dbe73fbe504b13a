// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/map/mapfilter.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = MapNode::Kind;

int added(ConflictMap &map, Kind kind, const QString &text)
{
    MapNode node;
    node.kind = kind;
    node.text = text;
    map.nodes.append(node);
    return int(map.nodes.size()) - 1;
}

/// An address and a record, two hosts with a certificate each, and a binding that a later one overwrites.
ConflictMap sample()
{
    ConflictMap map;
    const int endpoint = added(map, Kind::Endpoint, u"10.0.0.4:443"_s);
    const int record = added(map, Kind::Record, u"a:443"_s);
    const int other = added(map, Kind::Record, u"b:443"_s);
    const int lost = added(map, Kind::Record, u"b:443, overwritten"_s);
    const int good = added(map, Kind::Certificate, u"C"_s);
    const int bad = added(map, Kind::Certificate, u"D"_s);
    const int a = added(map, Kind::Host, u"a"_s);
    const int b = added(map, Kind::Host, u"b"_s);
    map.nodes[b].verdict = Verdict::Wrong;
    map.nodes[lost].fate = MapNode::Fate::Overwritten;
    map.paths = {{.nodes = {endpoint, record, good, a}},
                 {.nodes = {endpoint, other, bad, b}, .verdict = Verdict::Wrong},
                 {.nodes = {-1, lost, good, b}, .way = MapWay::Shadowed}};
    return map;
}

/// "endpoint > record > certificate > host" of each path.
QStringList pathsOf(const ConflictMap &map)
{
    QStringList found;
    for (const MapPath &path : map.paths) {
        QStringList texts;
        for (const int node : path.nodes)
            texts.append(node < 0 ? u"-"_s : map.nodes.at(node).text);
        found.append(texts.join(u" > "_s));
    }
    return found;
}

} // namespace

class MapFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsThePathsThroughWhatIsWanted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("nodes");
        const QString a = u"10.0.0.4:443 > a:443 > C > a"_s;
        const QString b = u"10.0.0.4:443 > b:443 > D > b"_s;
        const QString lost = u"- > b:443, overwritten > C > b"_s;
        QTest::newRow("a host") << u"a"_s << QStringList{a} << 4;
        QTest::newRow("a certificate") << u"C"_s << QStringList{a, lost} << 6;
        QTest::newRow("an address") << u"10.0.0.4:443"_s << QStringList{a, b} << 7;
        QTest::newRow("nothing") << u"x"_s << QStringList() << 0;
    }

    void keepsThePathsThroughWhatIsWanted()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, paths);
        QFETCH(int, nodes);
        const ConflictMap map =
            filtered(sample(), [&text](const MapNode &node) { return node.text == text; });
        QCOMPARE(pathsOf(map), paths);
        QCOMPARE(map.nodes.size(), nodes);
    }

    void onlyWhatIsWrong()
    {
        QCOMPARE(pathsOf(filtered(sample(), bindwright::isWrong)),
                 (QStringList{u"10.0.0.4:443 > b:443 > D > b"_s, u"- > b:443, overwritten > C > b"_s}));
    }

    void isWrong_data()
    {
        QTest::addColumn<MapNode>("node");
        QTest::addColumn<bool>("expected");
        const MapNode host{.kind = Kind::Host};
        const MapNode record{.kind = Kind::Record};
        const auto changed = [](MapNode node, const auto &change) {
            change(node);
            return node;
        };
        QTest::newRow("a host") << host << false;
        QTest::newRow("a host that gets another's")
            << changed(host, [](MapNode &node) { node.verdict = Verdict::Wrong; }) << true;
        QTest::newRow("worse than now")
            << changed(host, [](MapNode &node) { node.change = Change::Worse; }) << true;
        QTest::newRow("better than now")
            << changed(host, [](MapNode &node) { node.change = Change::Better; }) << false;
        QTest::newRow("a record") << record << false;
        QTest::newRow("a record that nobody reaches")
            << changed(record, [](MapNode &node) { node.fate = MapNode::Fate::NeverChosen; }) << true;
        QTest::newRow("the wrong certificate of a host, which it is not by itself")
            << changed({.kind = Kind::Certificate}, [](MapNode &node) { node.verdict = Verdict::Wrong; })
            << false;
    }

    void isWrong()
    {
        QFETCH(MapNode, node);
        QTEST(bindwright::isWrong(node), "expected");
    }
};

QTEST_GUILESS_MAIN(MapFilterTest)
#include "mapfiltertest.moc"
