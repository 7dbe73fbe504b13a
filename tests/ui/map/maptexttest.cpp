// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "ui/map/maptext.h"

#include "tests/support/shopdraft.h"

#include <QTest>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = MapNode::Kind;

MapNode node(Kind kind, const QString &text)
{
    MapNode made;
    made.kind = kind;
    made.text = text;
    return made;
}

} // namespace

/// What a box says; the states of records and hosts are in maptest.
class MapTextTest final : public QObject
{
    Q_OBJECT

private slots:
    void certificatesAreNamedAsThePeopleNameThem()
    {
        const MapContext context{shopDraft(), {}};
        MapNode known = node(Kind::Certificate, QString(40, u'A'));
        QCOMPARE(nameOf(known, context), u"www.harborpine.example"_s);
        QCOMPARE(stateOf(known, context), u"covers its names"_s);
        known.verdict = Verdict::Wrong;
        QCOMPARE(stateOf(known, context), u"does not cover every name"_s);
        QCOMPARE(stateOf(node(Kind::Certificate, QString(40, u'F')), context), u"not added"_s);
    }

    void aFoldedBoxNamesSomeOfItsMembers()
    {
        MapNode folded = node(Kind::Host, u"h0.test"_s);
        for (int i = 0; i < 14; ++i)
            folded.members.append(u"h%1.test"_s.arg(i));
        const QString name = nameOf(folded, {});
        QVERIFY2(name.contains(u"14"_s) && name.contains(u"h0.test"_s), qPrintable(name));
        const QString all = wholeTextOf(folded, {});
        QVERIFY(all.contains(u"h11.test"_s) && all.contains(u'…') && !all.contains(u"h12.test"_s));
    }

    void problemsColourTheirBox()
    {
        MapContext context{shopDraft(), {}};
        context.problems = {{.rule = Rule::ShadowedByExactIp, .severity = Severity::Warning},
                            {.rule = Rule::ShadowedByExactIp, .severity = Severity::Error}};
        MapNode host = node(Kind::Host, u"a.test"_s);
        QCOMPARE(toneOf(host, context), Tone::Success);
        QCOMPARE(iconName(host, context), u"success"_s);
        host.problems = {0};
        QCOMPARE(toneOf(host, context), Tone::Warning);
        host.problems = {0, 1};
        QCOMPARE(toneOf(host, context), Tone::Error);
        QCOMPARE(iconName(host, context), u"error"_s);
        QVERIFY(wholeTextOf(host, context).count(u'\n') >= 3);
    }

    void anUnusedRecordIsQuiet()
    {
        MapNode record = node(Kind::Record, u"a.test:443"_s);
        record.fate = MapNode::Fate::NeverChosen;
        QCOMPARE(toneOf(record, {}), Tone::Muted);
        QCOMPARE(iconName(record, {}), u"skipped"_s);
    }

    void rolesAreSaidWhereThereAreSeveral()
    {
        MapContext context;
        MapNode endpoint = node(Kind::Endpoint, u"10.1.0.9:443"_s);
        endpoint.role = u"Api"_s;
        QVERIFY(!stateOf(endpoint, context).contains(u"Api"_s));
        context.severalRoles = true;
        QVERIFY(stateOf(endpoint, context).contains(u"Api"_s));
    }

    void everyColumnAndLineIsWorded()
    {
        for (const Kind kind : {Kind::Endpoint, Kind::Record, Kind::Certificate, Kind::Host})
            QVERIFY(!headingOf(kind).isEmpty());
        for (const MapWay way : {MapWay::Wins, MapWay::Open, MapWay::Shadowed})
            QVERIFY(!wayText(way).isEmpty());
    }
};

QTEST_MAIN(MapTextTest)
#include "maptexttest.moc"
