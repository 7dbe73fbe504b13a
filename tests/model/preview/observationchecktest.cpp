// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/bindingchecks/observationproblems.h"
#include "model/preview/observationcheck.h"
#include "model/preview/previewmatrix.h"
#include "tests/support/testing.h"
#include "tests/support/verifyvalues.h"

using namespace testvalues;

namespace {

const QDateTime day(const QString &text)
{
    return QDateTime::fromString(text + u"T12:00:00Z"_s, Qt::ISODate);
}

/// What 10.9.9.9 answered to a client of verifiedServer() that asks for www.a.test.
Observation www(std::optional<char> digit)
{
    Observation seen{.role = u"Shop"_s,
                     .serverName = u"www.a.test"_s,
                     .arrival = place().ip,
                     .connect = u"10.9.9.9"_s,
                     .address = place().ip,
                     .name = u"seen.a.test"_s,
                     .at = day(u"2026-11-20"_s),
                     .records = {u"exact-host "_s + QString(40, u'A'), u"any-ipv4 "_s + QString(40, u'C')}};
    if (digit)
        seen.certificate = thumbprint(*digit);
    return seen;
}

QString wordsOf(const Sighting &sighting)
{
    return NamedEnum<Bearing>::word(sighting.bearing) + (sighting.isOld ? u" old"_s : QString());
}

/// The row of the matrix with that host, and the cell of a client with SNI at an address without a binding.
MatrixCell cellOf(const PreviewMatrix &answers, const QString &host)
{
    for (const MatrixRow &row : answers.rows()) {
        if (row.host == host)
            return row.cells.first();
    }
    qFatal("no such host");
}

} // namespace

/// What was observed, held against what is predicted now.
class ObservationCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void bearings_data()
    {
        QTest::addColumn<Draft>("draft");
        QTest::addColumn<Observation>("seen");
        QTest::addColumn<QString>("bearing"); // empty: none is of the draft
        QTest::addColumn<bool>("isProblem");
        const Draft server = verifiedServer();
        Draft edited = server;
        edited.bindings[0].certificate = u"b"_s;
        Draft unread = server;
        unread.service.roles[0].certificates[0].thumbprints.clear();
        Draft open = server;
        open.bindings[0].host = u"*.a.test"_s;
        open.bindings.append({.role = u"Shop"_s,
                              .site = u"Web"_s,
                              .host = u"www.a.test"_s,
                              .sslFlags = SslFlags(SslFlag::Sni) | SslFlag::CentralStore});
        Observation nameless = www('c');
        nameless.serverName.clear();
        nameless.records = {u"exact-host "_s, u"any-ipv4 "_s + QString(40, u'C')};
        nameless.records.removeFirst();
        Observation gone = www('a');
        gone.role = u"Gone"_s;
        QTest::newRow("as predicted") << server << www('a') << u"agrees"_s << false;
        QTest::newRow("another certificate") << server << www('c') << u"contradicts"_s << true;
        QTest::newRow("no certificate") << server << www({}) << u"contradicts"_s << true;
        QTest::newRow("without SNI") << server << nameless << u"agrees"_s << false;
        QTest::newRow("the binding was edited since") << edited << www('a') << u"contradicts old"_s << false;
        QTest::newRow("edited to what was observed") << edited << www('b') << u"agrees old"_s << false;
        QTest::newRow("known by its name alone") << unread << www('c') << u"silent old"_s << false;
        QTest::newRow("one of those that are possible") << open << www('a') << u"narrows old"_s << false;
        QTest::newRow("a role that is gone") << server << gone << QString() << false;
    }

    void bearings()
    {
        QFETCH(Draft, draft);
        QFETCH(Observation, seen);
        QFETCH(QString, bearing);
        QFETCH(bool, isProblem);
        draft.observations = {seen};
        const QList<ObservationResult> results = checkObservations(draft, exampleInstanceAddress());
        QCOMPARE(results.isEmpty() ? QString() : wordsOf(results.first().sighting), bearing);
        const QList<Problem> problems = observationProblems(draft);
        QCOMPARE(problems.size(), isProblem ? 1 : 0);
        if (isProblem) {
            QCOMPARE(problems.first().rule, Rule::ObservedOtherwise);
            QCOMPARE(problems.first().severity, Severity::Warning);
            QCOMPARE(problems.first().arguments.value(Argument::Address), u"10.9.9.9:443"_s);
        }
    }

    void marksTheMatrix_data()
    {
        QTest::addColumn<QList<Observation>>("seen");
        QTest::addColumn<QDate>("agreed");
        QTest::addColumn<bool>("isContradicted");
        Observation later = www('a');
        later.at = day(u"2026-11-27"_s);
        later.address = IpAddress::parse(u"10.9.9.8"_s).value();
        later.arrival = later.address;
        Observation otherwise = www('b');
        otherwise.arrival = later.address;
        Observation old = www('b');
        old.records = {u"exact-host "_s + QString(40, u'B')};
        QTest::newRow("nothing") << QList<Observation>() << QDate() << false;
        QTest::newRow("agrees") << QList{www('a')} << QDate(2026, 11, 20) << false;
        QTest::newRow("the last day counts") << QList{www('a'), later} << QDate(2026, 11, 27) << false;
        QTest::newRow("one contradicts") << QList{www('a'), otherwise} << QDate() << true;
        QTest::newRow("an old one does not") << QList{old} << QDate() << false;
    }

    void marksTheMatrix()
    {
        QFETCH(QList<Observation>, seen);
        QFETCH(QDate, agreed);
        QFETCH(bool, isContradicted);
        Draft draft = verifiedServer();
        draft.observations = seen;
        const auto answers = PreviewMatrix::of(draft, exampleInstanceAddress());
        const MatrixCell cell = cellOf(*answers, u"www.a.test"_s);
        QCOMPARE(cell.observed.agreed, agreed);
        QCOMPARE(cell.observed.isContradicted, isContradicted);
        QCOMPARE(cell.certainty, Certainty::Stated); // an observation changes nothing of it
        QCOMPARE(cellOf(*answers, u"api.a.test"_s).observed, Observed());
    }

    void theNewerStays()
    {
        Draft draft = withObservations(verifiedServer(), {www('a')});
        Observation again = www('b');
        again.at = day(u"2026-11-25"_s);
        Observation elsewhere = again;
        elsewhere.addressPort = 8443;
        draft = withObservations(draft, {again, elsewhere});
        QCOMPARE(draft.observations, (QList{again, elsewhere}));
        QCOMPARE(withObservations(draft, {again}).observations, draft.observations);
    }

    void measuredElsewhere_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("probe");
        QTest::addColumn<bool>("isProblem");
        QTest::newRow("the same build") << u"10.0.20348"_s << u"10.0.20348"_s << false;
        QTest::newRow("another") << u"10.0.17763"_s << u"10.0.20348"_s << true;
        QTest::newRow("not known") << QString() << u"10.0.20348"_s << true;
    }

    void measuredElsewhere()
    {
        QFETCH(QString, server);
        QFETCH(QString, probe);
        QFETCH(bool, isProblem);
        Draft draft = verifiedServer();
        draft.server.state.windows = server;
        draft.measurements = {{.windows = probe}};
        const QList<Problem> problems = observationProblems(draft);
        QCOMPARE(problems.size(), isProblem ? 1 : 0);
        if (isProblem)
            QCOMPARE(problems.first().rule, Rule::MeasuredElsewhere);
    }
};

QTEST_GUILESS_MAIN(ObservationCheckTest)
#include "observationchecktest.moc"
