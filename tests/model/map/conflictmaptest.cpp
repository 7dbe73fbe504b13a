// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/bindingproblems.h"
#include "model/map/conflictmap.h"
#include "model/map/mapfolding.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

#include <algorithm>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = MapNode::Kind;
using Fate = MapNode::Fate;

ConflictMap mapOf(const Draft &draft, const MapFolding &folding = {})
{
    const auto answers = PreviewMatrix::of(draft, IpAddress::parse(u"10.1.0.4"_s).value());
    return conflictMap(*answers, bindingProblems(draft), folding).value();
}

int nodeOf(const ConflictMap &map, Kind kind, const QString &text)
{
    for (int i = 0; i < int(map.nodes.size()); ++i) {
        if (map.nodes.at(i).kind == kind && map.nodes.at(i).text == text
            && map.nodes.at(i).role == "StoreFront"_L1)
            return i;
    }
    return -1;
}

const MapNode &nodeAt(const ConflictMap &map, Kind kind, const QString &text)
{
    const int node = nodeOf(map, kind, text);
    if (node < 0)
        qFatal("no node %s", qPrintable(text));
    return map.nodes.at(node);
}

/// "endpoint > record > certificate > host, way" for every path of the shop's role.
QStringList pathsOf(const ConflictMap &map)
{
    const QStringList ways{u"wins"_s, u"open"_s, u"shadowed"_s};
    QStringList found;
    for (const MapPath &path : map.paths) {
        QStringList texts;
        QString role;
        for (const int node : path.nodes) {
            texts.append(node < 0 ? u"-"_s : map.nodes.at(node).text.left(5));
            role = node < 0 ? role : map.nodes.at(node).role;
        }
        if (role == "StoreFront"_L1)
            found.append(texts.join(u" > "_s) + u", "_s + ways.at(int(path.way)));
    }
    found.sort();
    return found;
}

Draft onlyServer(Draft draft)
{
    draft.target = Target::Server;
    return draft;
}

Draft manyHosts(int hosts, int certificates)
{
    Draft draft = onlyServer(shopDraft());
    draft.bindings.clear();
    draft.certificates.clear();
    draft.service.roles[0].certificates.clear();
    draft.service.roles.resize(1);
    for (int i = 0; i < certificates; ++i) {
        const QString digits = u"%1"_s.arg(i, 40, 16, QChar(u'0')).toUpper();
        Certificate certificate = shopCertificate({u"*.c%1.test"_s.arg(i)}, u'1');
        certificate.sha1 = *Thumbprint::parse(digits);
        draft.certificates.append(certificate);
        RoleCertificate entry = shopEntry(u"C%1"_s.arg(i), u'1', u"My"_s);
        for (QString &thumbprint : entry.thumbprints)
            thumbprint = digits;
        draft.service.roles[0].certificates.append(entry);
    }
    for (int i = 0; i < hosts; ++i)
        draft.bindings.append(
            shopBinding(u"h%1.c%2.test"_s.arg(i).arg(i % certificates), u"C%1"_s.arg(i % certificates)));
    return draft;
}

int mostInColumn(const ConflictMap &map)
{
    int most = 0;
    for (const Kind kind : {Kind::Endpoint, Kind::Record, Kind::Certificate, Kind::Host})
        most = std::max(most, int(std::ranges::count(map.nodes, kind, &MapNode::kind)));
    return most;
}

} // namespace

class ConflictMapTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsWhatWinsAndWhatIsHidden();
    void fates_data();
    void fates();
    void marksProblemsWhereTheyStand();
    void ordersRecordsByTheRules();
    void boxesDoNotOverlap_data();
    void boxesDoNotOverlap();
    void foldsWhatIsAlike_data();
    void foldsWhatIsAlike();
    void opensWhatWasFolded();
    void everyPathHasItsEdges();
    void marksWhatChanges_data();
    void marksWhatChanges();
    void stopsWhenCancelled();
    void anEmptyDraftHasNoMap();
};

void ConflictMapTest::drawsWhatWinsAndWhatIsHidden()
{
    Draft draft = onlyServer(shopDraft());
    draft.bindings = {draft.bindings.at(0), draft.bindings.at(2)}; // 10.1.0.4 without SNI, and api
    draft.roles = {u"StoreFront"_s};
    const QStringList expected{
        u"10.1. > 10.1. > AAAAA > , wins"_s, // clients without SNI
        u"10.1. > 10.1. > AAAAA > api.h, wins"_s,
        u"10.1. > api.h > BBBBB > api.h, shadowed"_s,
        u"192.0 >  >  > , wins"_s,
        u"192.0 > api.h > BBBBB > api.h, wins"_s,
        u"[2001 >  >  > , wins"_s,
        u"[2001 > api.h > BBBBB > api.h, wins"_s,
    };
    const ConflictMap map = mapOf(draft);
    QCOMPARE(pathsOf(map), expected);
    QCOMPARE(nodeAt(map, Kind::Host, u"api.harborpine.example"_s).verdict, Verdict::Wrong);
    QCOMPARE(nodeAt(map, Kind::Record, u"10.1.0.4:443"_s).verdict, Verdict::Wrong);
    QCOMPARE(nodeAt(map, Kind::Record, u"10.1.0.4:443"_s).rule, DecisionRule::ExactIp);
    QCOMPARE(nodeAt(map, Kind::Record, u"10.1.0.4:443"_s).binding, 0);
    QCOMPARE(nodeAt(map, Kind::Record, u"10.1.0.4:443"_s).hides, 1);
    QCOMPARE(nodeAt(map, Kind::Record, u"api.harborpine.example:443"_s).hiddenAt, 1);
    QCOMPARE(nodeAt(map, Kind::Host, u"api.harborpine.example"_s).binding, 1);
    QCOMPARE(nodeAt(map, Kind::Record, u"api.harborpine.example:443"_s).verdict, Verdict::Right);
}

void ConflictMapTest::fates_data()
{
    QTest::addColumn<QList<Binding>>("bindings");
    QTest::addColumn<QString>("record");
    QTest::addColumn<Fate>("expected");
    const Binding www = shopBinding(u"www.harborpine.example"_s, u"ShopTls"_s);
    const Binding other = shopBinding(u"www.harborpine.example"_s, u"ApiTls"_s);
    const Binding noHost = shopBinding({}, u"ShopTls"_s);
    const QString key = u"www.harborpine.example:443"_s;
    QTest::newRow("chosen") << QList{www} << key << Fate::Chosen;
    QTest::newRow("SNI without a host") << QList{noHost} << u"*:443:"_s << Fate::NoRecord;
    QTest::newRow("overwritten") << QList{www, other} << u"binding 0"_s << Fate::Overwritten;
    QTest::newRow("the one that overwrites") << QList{www, other} << u"binding 1"_s << Fate::Chosen;
}

void ConflictMapTest::fates()
{
    QFETCH(QList<Binding>, bindings);
    QFETCH(QString, record);
    Draft draft = onlyServer(shopDraft());
    draft.bindings = bindings;
    const ConflictMap map = mapOf(draft);
    const int binding = record.startsWith("binding "_L1) ? record.sliced(8).toInt() : -1;
    const auto at = std::ranges::find_if(map.nodes, [&](const MapNode &node) {
        return node.kind == Kind::Record && (binding < 0 ? node.text == record : node.binding == binding);
    });
    QVERIFY(at != map.nodes.cend());
    QTEST(at->fate, "expected");
}

void ConflictMapTest::marksProblemsWhereTheyStand()
{
    const Draft draft = onlyServer(shopDraft());
    const QList<Problem> problems = bindingProblems(draft);
    const ConflictMap map = mapOf(draft);
    const MapNode api = nodeAt(map, Kind::Record, u"api.harborpine.example:443"_s);
    QVERIFY(!api.problems.isEmpty());
    for (const int problem : api.problems)
        QCOMPARE(problems.at(problem).row, api.binding);
}

void ConflictMapTest::ordersRecordsByTheRules()
{
    Draft draft = onlyServer(shopDraft());
    draft.bindings.prepend(shopBinding({}, u"ShopTls"_s, u"*"_s, {}));
    draft.bindings.prepend(shopBinding(u"*.harborpine.example"_s, u"ShopTls"_s));
    const ConflictMap map = mapOf(draft);
    QList<int> records;
    for (int i = 0; i < int(map.nodes.size()); ++i) {
        if (map.nodes.at(i).kind == Kind::Record && map.nodes.at(i).role == "StoreFront"_L1)
            records.append(i);
    }
    std::ranges::sort(records, {}, [&map](int i) { return map.nodes.at(i).place; });
    QVERIFY(records.size() >= 6);
    QVERIFY(std::ranges::is_sorted(records, {}, [&map](int i) { return map.nodes.at(i).rule; }));
    QCOMPARE(map.nodes.at(records.first()).text, u"10.1.0.4:443"_s);
}

void ConflictMapTest::boxesDoNotOverlap_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::newRow("shop") << shopDraft();
    QTest::newRow("5") << manyHosts(5, 2);
    QTest::newRow("50") << manyHosts(50, 7);
    QTest::newRow("500") << manyHosts(500, 100);
}

void ConflictMapTest::boxesDoNotOverlap()
{
    QFETCH(Draft, draft);
    for (const bool folds : {true, false}) {
        const ConflictMap map = mapOf(draft, {.on = folds, .opened = {}});
        for (const Kind kind : {Kind::Endpoint, Kind::Record, Kind::Certificate, Kind::Host}) {
            QList<double> places;
            for (const MapNode &node : map.nodes) {
                if (node.kind == kind)
                    places.append(node.place);
            }
            QVERIFY(!places.isEmpty());
            std::ranges::sort(places);
            QVERIFY(places.first() >= 0);
            for (qsizetype i = 1; i < places.size(); ++i)
                QVERIFY(places.at(i) - places.at(i - 1) >= 1);
        }
        QCOMPARE(map.height(), double(mostInColumn(map)));
    }
}

void ConflictMapTest::foldsWhatIsAlike_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<bool>("folds");
    QTest::addColumn<int>("most"); // boxes in the longest column
    QTest::newRow("small maps are whole") << manyHosts(5, 2) << true << 6;
    // One record of the seven groups has a problem (no default) and stands apart; and what is not found.
    QTest::newRow("by certificate") << manyHosts(50, 7) << true << 9;
    QTest::newRow("all that is right") << manyHosts(500, 100) << true << 3;
    QTest::newRow("off") << manyHosts(50, 7) << false << 51;
}

void ConflictMapTest::foldsWhatIsAlike()
{
    QFETCH(Draft, draft);
    QFETCH(bool, folds);
    const ConflictMap map = mapOf(draft, {.on = folds, .opened = {}});
    QTEST(mostInColumn(map), "most");
    int hosts = 0;
    for (const MapNode &node : map.nodes) {
        if (node.kind == Kind::Host && !node.text.isEmpty())
            hosts += node.isFolded() ? int(node.members.size()) : 1;
    }
    QCOMPARE(hosts, int(draft.bindings.size()));
}

void ConflictMapTest::opensWhatWasFolded()
{
    const Draft draft = manyHosts(50, 7);
    const ConflictMap map = mapOf(draft);
    const auto group = std::ranges::find_if(
        map.nodes, [](const MapNode &node) { return node.kind == Kind::Host && node.isFolded(); });
    QVERIFY(group != map.nodes.cend());
    const ConflictMap opened = mapOf(draft, {.on = true, .opened = {group->key}});
    for (const QString &member : group->members)
        QVERIFY2(nodeOf(opened, Kind::Host, member) >= 0, qPrintable(member));
    QCOMPARE(std::ranges::count(opened.nodes, Kind::Host, &MapNode::kind),
             std::ranges::count(map.nodes, Kind::Host, &MapNode::kind) + group->members.size() - 1);
}

void ConflictMapTest::everyPathHasItsEdges()
{
    const ConflictMap map = mapOf(shopDraft());
    for (const MapPath &path : map.paths) {
        int from = -1;
        for (const int node : path.nodes) {
            if (node < 0)
                continue;
            const auto edge = std::ranges::find_if(
                map.edges, [&](const MapEdge &e) { return e.from == from && e.to == node; });
            QVERIFY(from < 0 || edge != map.edges.cend());
            if (from >= 0)
                QVERIFY(edge->way <= path.way);
            from = node;
        }
    }
}

void ConflictMapTest::marksWhatChanges_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<std::optional<Change>>("expected");
    QTest::newRow("bound anew") << u"api.harborpine.example"_s << std::optional(Change::Better);
    QTest::newRow("no longer bound") << u"www.harborpine.example"_s << std::optional(Change::Worse);
    QTest::newRow("as before") << u"images.harborpine.example"_s << std::optional(Change::Same);
}

void ConflictMapTest::marksWhatChanges()
{
    QFETCH(QString, host);
    Draft planned = onlyServer(shopDraft());
    planned.bindings = {shopBinding(u"api.harborpine.example"_s, u"ApiTls"_s),
                        shopBinding(u"images.harborpine.example"_s, u"ShopTls"_s)};
    planned.hosts = {u"www.harborpine.example"_s};
    Draft now = planned;
    now.bindings[0] = shopBinding(u"www.harborpine.example"_s, u"ShopTls"_s);
    const IpAddress instance = IpAddress::parse(u"10.1.0.4"_s).value();
    const auto answers = PreviewMatrix::of(planned, instance);
    auto map = wholeMap(*answers, {});
    QVERIFY(!nodeAt(*map, Kind::Host, host).change);
    markChanges(*map, *compared(*PreviewMatrix::of(now, instance), *answers));
    QTEST(nodeAt(*map, Kind::Host, host).change, "expected");
}

void ConflictMapTest::stopsWhenCancelled()
{
    const auto answers = PreviewMatrix::of(shopDraft(), IpAddress::parse(u"10.1.0.4"_s).value());
    QVERIFY(!conflictMap(*answers, {}, {}, [] { return true; }));
}

void ConflictMapTest::anEmptyDraftHasNoMap()
{
    QVERIFY(mapOf({}).nodes.isEmpty());
    QCOMPARE(mapOf({}).height(), 0.0);
}

QTEST_GUILESS_MAIN(ConflictMapTest)
#include "conflictmaptest.moc"
