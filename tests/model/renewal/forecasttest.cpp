// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/renewal/forecast.h"

#include "model/httpsys/decision.h"
#include "model/httpsys/quickdecision.h"
#include "model/preview/preview.h"
#include "model/preview/serverdraft.h"
#include "tests/support/testing.h"
#include "tests/support/values.h"

using namespace testvalues;

namespace {

using ForecastKind = ForecastEvent::Kind;

Certificate oldOne()
{
    Certificate certificate = leaf('a', {u"www.a.test"_s});
    certificate.notBefore = day(2026, 1, 1);
    certificate.notAfter = day(2026, 7, 1);
    certificate.privateKey = PrivateKey::Matching;
    return certificate;
}

Certificate newOne()
{
    Certificate certificate = leaf('b', {u"www.a.test"_s});
    certificate.notBefore = day(2026, 6, 1);
    certificate.notAfter = day(2026, 12, 1);
    certificate.privateKey = PrivateKey::Matching;
    return certificate;
}

/// A server alone: one record for the host, a central store on another port.
Draft server()
{
    ServerState state;
    state.sources = {u"/s.txt"_s};
    state.hasRecords = state.hasBindings = state.hasShare = state.hasStores = state.hasLinks = true;
    ServerRecord record;
    record.record.family = RecordFamily::HostnamePort;
    record.record.host = u"www.a.test"_s;
    record.record.port = 443;
    record.record.certificate = thumbprint('a').toString();
    ServerRecord central;
    central.record.family = RecordFamily::Ccs;
    central.record.port = 444;
    state.records = {record, central};
    state.bindings = {{.site = u"Web"_s,
                       .information = u"*:443:www.a.test"_s,
                       .sslFlags = SslFlag::Sni,
                       .certificate = thumbprint('a').toString()}};
    state.files = {{u"www.a.test.pfx"_s, thumbprint('a').toString(), true}};
    state.stored = {{thumbprint('a'), u"My"_s, true}};
    Draft draft = draftOfServer(state, u"/s.txt"_s);
    draft.certificates = {oldOne(), newOne()};
    return draft;
}

Decision served(const Draft &draft, const QDateTime &now, quint16 port = 443)
{
    const QString role = draft.service.roles.first().name;
    const HttpSysState state = stateOf(draft, role, exampleInstanceAddress(), IisVersion::Iis10, now);
    const SocketAddress to{exampleInstanceAddress(), port};
    const Decision decision = decide(state, {to, u"www.a.test"_s});
    const auto host = AskedHost::of(u"www.a.test"_s);
    const QuickDecision quick = quickDecision(state, to, &*host);
    if (quick.certificate != decision.certificate || quick.outcome != decision.outcome)
        qFatal("the quick decision is another");
    return decision;
}

} // namespace

class ForecastTest final : public QObject
{
    Q_OBJECT

private slots:
    void serves_data()
    {
        QTest::addColumn<ForecastKind>("kind");
        QTest::addColumn<int>("port");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<char>("expected");
        QTest::newRow("linked renewal") << ForecastKind::Renewed << 443 << day(2026, 6, 15) << 'b';
        QTest::newRow("linked renewal, the old one over")
            << ForecastKind::Renewed << 443 << day(2026, 8, 1) << 'b';
        QTest::newRow("linked renewal that is not valid yet")
            << ForecastKind::Renewed << 443 << day(2026, 5, 1) << 'a';
        QTest::newRow("linked renewal, over itself")
            << ForecastKind::Renewed << 443 << day(2027, 1, 1) << 'a';
        QTest::newRow("linked renewal does not change a file")
            << ForecastKind::Renewed << 444 << day(2026, 6, 15) << 'a';
        QTest::newRow("new file") << ForecastKind::Ccs << 444 << day(2026, 6, 15) << 'b';
        QTest::newRow("new file does not change a record")
            << ForecastKind::Ccs << 443 << day(2026, 6, 15) << 'a';
        QTest::newRow("replaced") << ForecastKind::Swap << 443 << day(2026, 6, 15) << 'b';
        QTest::newRow("replaced in the share") << ForecastKind::Swap << 444 << day(2026, 6, 15) << 'b';
    }

    void serves()
    {
        QFETCH(ForecastKind, kind);
        QFETCH(int, port);
        QFETCH(QDateTime, now);
        QFETCH(char, expected);
        const Draft after = withEvent(server(), {kind, thumbprint('a'), thumbprint('b')});
        QCOMPARE(served(after, now, quint16(port)).certificate, thumbprint(expected).toString());
        QCOMPARE(served(server(), now, quint16(port)).certificate, thumbprint('a').toString());
    }

    /// The record shows the old one still, and no source states what is served then.
    void linkIsInferred()
    {
        const Draft after = withEvent(server(), {ForecastKind::Renewed, thumbprint('a'), thumbprint('b')});
        const Decision decision = served(after, day(2026, 6, 15));
        QCOMPARE(decision.certainty, Certainty::Inferred);
        QVERIFY(decision.gaps.isEmpty());
        const auto &steps = decision.steps;
        const auto hit = std::ranges::find(steps, TraceStep::Result::Hit, &TraceStep::result);
        QVERIFY(hit != steps.cend());
        QCOMPARE(hit->reason, TraceStep::Reason::RenewalLinked);
        QCOMPARE(hit->certificate, thumbprint('a').toString());
    }

    void linkWithoutTheCertificateServesTheOldOne()
    {
        Draft draft = server();
        draft.server.state.links = {{thumbprint('a'), thumbprint('b')}}; // the store has no b
        QCOMPARE(served(draft, day(2026, 6, 15)).certificate, thumbprint('a').toString());
        draft.server.state.stored.append({thumbprint('b'), u"My"_s, false}); // nor its key
        QCOMPARE(served(draft, day(2026, 6, 15)).certificate, thumbprint('a').toString());
    }

    void circleEnds()
    {
        Draft draft = server();
        draft.server.state.stored.append({thumbprint('b'), u"My"_s, true});
        draft.server.state.links = {{thumbprint('a'), thumbprint('b')}, {thumbprint('b'), thumbprint('a')}};
        QCOMPARE(served(draft, day(2026, 6, 15)).certificate, thumbprint('b').toString());
    }

    /// A newer certificate beside it is a doubt only where the stores were not asked for links.
    void askedLinksLeaveNoDoubt()
    {
        Draft draft = server();
        draft.server.state.stored.append({thumbprint('b'), u"My"_s, true});
        for (Certificate &certificate : draft.certificates)
            certificate.subject = u"CN=www.a.test"_s;
        QVERIFY(served(draft, day(2026, 6, 15)).gaps.isEmpty());
        draft.server.state.hasLinks = false;
        QCOMPARE(served(draft, day(2026, 6, 15)).gaps, QList<Gap>{Gap::MayBeRenewed});
    }
};

QTEST_APPLESS_MAIN(ForecastTest)
#include "forecasttest.moc"
