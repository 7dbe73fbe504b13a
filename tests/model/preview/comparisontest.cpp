// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/preview/comparison.h"
#include "model/session/newdraft.h"
#include "tests/support/shopdraft.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

PreviewCell served(const QString &certificate, std::optional<Coverage> covers = Coverage::Covered,
                   Certainty certainty = Certainty::Stated)
{
    PreviewCell cell;
    cell.decision.outcome = Outcome::Served;
    cell.decision.certificate = certificate;
    cell.decision.certainty = certainty;
    cell.coverage = covers;
    return cell;
}

PreviewCell failed(Outcome outcome, const QStringList &candidates = {})
{
    PreviewCell cell;
    cell.decision.outcome = outcome;
    cell.decision.candidates = candidates;
    return cell;
}

PreviewCell expired(const QString &certificate)
{
    PreviewCell cell = served(certificate);
    cell.decision.fault = CertificateFault::Expired;
    return cell;
}

PreviewMatrix answersOf(const Draft &draft, const QString &instance = u"10.1.0.4"_s)
{
    return PreviewMatrix::of(draft, IpAddress::parse(instance).value()).value();
}

/// The change for who asks \a host with SNI at \a to; none: it is not compared.
std::optional<Change> changeAt(const QList<ComparedAnswer> &answers, const QString &host, const QString &to)
{
    for (const ComparedAnswer &answer : answers) {
        if (answer.asked.host == host && answer.asked.role == "StoreFront"_L1 && answer.client.sendsName
            && answer.client.to.toString() == to)
            return answer.change;
    }
    return std::nullopt;
}

/// The shop as a server's own, so that no platform binds anything.
Draft shopServer(const QList<Binding> &bindings)
{
    Draft draft = shopDraft();
    draft.target = Target::Server;
    draft.bindings = bindings;
    return draft;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void comparesWhatEitherHas_data();
    void comparesWhatEitherHas();
    void theWorstComesFirst();
    void aDraftEqualsItself();
    void stopsWhenCancelled();
    void asItIs_data();
    void asItIs();
};

void ComparisonTest::changes_data()
{
    QTest::addColumn<PreviewCell>("now");
    QTest::addColumn<PreviewCell>("planned");
    QTest::addColumn<bool>("sendsName");
    QTest::addColumn<Change>("expected");
    const PreviewCell right = served(u"A"_s);
    const PreviewCell wrong = served(u"B"_s, Coverage::NotCovered);
    const PreviewCell reset = failed(Outcome::Reset);
    QTest::newRow("nothing") << right << right << true << Change::Same;
    QTest::newRow("less sure of the same")
        << right << served(u"A"_s, Coverage::Covered, Certainty::Inferred) << true << Change::Same;
    QTest::newRow("a right one instead of another's") << wrong << right << true << Change::Better;
    QTest::newRow("another's instead of the right one") << right << wrong << true << Change::Worse;
    QTest::newRow("renewed") << right << served(u"C"_s) << true << Change::Different;
    QTest::newRow("renewed, inferred")
        << right << served(u"C"_s, Coverage::Covered, Certainty::Inferred) << true << Change::Different;
    QTest::newRow("no longer a connection") << wrong << reset << true << Change::Worse;
    QTest::newRow("a connection at last") << reset << wrong << true << Change::Better;
    QTest::newRow("no default any more, without SNI") << wrong << reset << false << Change::Worse;
    QTest::newRow("a default of another name, without SNI") << reset << wrong << false << Change::Better;
    QTest::newRow("expired by then") << right << expired(u"A"_s) << true << Change::Worse;
    QTest::newRow("expired before") << expired(u"A"_s) << right << true << Change::Better;
    QTest::newRow("another failure") << reset << failed(Outcome::Refused) << true << Change::Different;
    QTest::newRow("names not known before")
        << served(u"A"_s, std::nullopt) << served(u"B"_s) << true << Change::Unknown;
    QTest::newRow("names not known then") << right << served(u"B"_s, std::nullopt) << true << Change::Unknown;
    QTest::newRow("no longer a connection, names not known")
        << served(u"A"_s, std::nullopt) << reset << true << Change::Worse;
    QTest::newRow("a connection at last, names not known")
        << reset << served(u"A"_s, std::nullopt) << true << Change::Better;
    QTest::newRow("not established") << right << failed(Outcome::NotEstablished, {u"A"_s, u"B"_s}) << true
                                     << Change::Unknown;
    QTest::newRow("not established, between others")
        << failed(Outcome::NotEstablished, {u"A"_s, u"B"_s})
        << failed(Outcome::NotEstablished, {u"A"_s, u"C"_s}) << true << Change::Unknown;
    QTest::newRow("not established, as before")
        << failed(Outcome::NotEstablished, {u"A"_s, u"B"_s})
        << failed(Outcome::NotEstablished, {u"A"_s, u"B"_s}) << true << Change::Same;
}

void ComparisonTest::changes()
{
    QFETCH(PreviewCell, now);
    QFETCH(PreviewCell, planned);
    QFETCH(bool, sendsName);
    QTEST(changeOf(now, planned, sendsName), "expected");
}

void ComparisonTest::comparesWhatEitherHas_data()
{
    QTest::addColumn<QList<Binding>>("now");
    QTest::addColumn<QList<Binding>>("planned");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("to");
    QTest::addColumn<Change>("expected");
    const QString api = u"api.harborpine.example"_s;
    const QList<Binding> bound{shopBinding(api, u"ApiTls"_s)};
    const QList<Binding> moved{shopBinding(api, u"ApiTls"_s, u"10.1.0.9"_s)};
    const Binding hiding = shopBinding({}, u"ShopTls"_s, u"10.1.0.4"_s, {});
    QTest::newRow("a host that is added")
        << QList<Binding>{} << bound << api << u"10.1.0.4"_s << Change::Better;
    QTest::newRow("a host that is removed")
        << bound << QList<Binding>{} << api << u"10.1.0.4"_s << Change::Worse;
    QTest::newRow("hidden now") << (bound + QList<Binding>{hiding}) << bound << api << u"10.1.0.4"_s
                                << Change::Better;
    QTest::newRow("hidden then") << bound << (bound + QList<Binding>{hiding}) << api << u"10.1.0.4"_s
                                 << Change::Worse;
    QTest::newRow("not hidden elsewhere")
        << bound << (bound + QList<Binding>{hiding}) << api << u"192.0.2.4"_s << Change::Same;
    QTest::newRow("an address that only the old one has")
        << moved << bound << api << u"10.1.0.9"_s << Change::Same;
}

void ComparisonTest::comparesWhatEitherHas()
{
    QFETCH(QList<Binding>, now);
    QFETCH(QList<Binding>, planned);
    QFETCH(QString, host);
    QFETCH(QString, to);
    const auto answers = compared(answersOf(shopServer(now)), answersOf(shopServer(planned)));
    const auto change = changeAt(*answers, host, to);
    QVERIFY(change);
    QTEST(*change, "expected");
}

void ComparisonTest::theWorstComesFirst()
{
    const QList<Binding> before{shopBinding(u"www.harborpine.example"_s, u"ShopTls"_s),
                                shopBinding(u"api.harborpine.example"_s, u"ShopTls"_s)};
    const QList<Binding> after{shopBinding(u"api.harborpine.example"_s, u"ApiTls"_s)};
    const auto answers = compared(answersOf(shopServer(before)), answersOf(shopServer(after)));
    QVERIFY(std::ranges::is_sorted(*answers, std::greater(), &ComparedAnswer::change));
    QCOMPARE(answers->first().asked.host, u"www.harborpine.example"_s);
    QCOMPARE(answers->first().change, Change::Worse);
    QCOMPARE(answers->last().change, Change::Same);
}

void ComparisonTest::aDraftEqualsItself()
{
    const PreviewMatrix answers = answersOf(shopDraft());
    const auto changes = compared(answers, answers);
    QCOMPARE(changes->size(), answers.rows().size() * answers.clients().size());
    for (const ComparedAnswer &answer : *changes)
        QCOMPARE(answer.change, Change::Same);
}

void ComparisonTest::stopsWhenCancelled()
{
    const PreviewMatrix answers = answersOf(shopDraft());
    QVERIFY(!compared(answers, answers, [] { return true; }));
}

void ComparisonTest::asItIs_data()
{
    QTest::addColumn<Draft>("planned");
    QTest::addColumn<Draft>("expected");
    Draft draft = shopDraft();
    Draft disk = draft;
    disk.scenario.reset();
    disk.bindings.clear(); // no script ran yet
    QTest::newRow("a project") << draft << disk;
    draft.server = {.state = {.records = {{}}}, .role = u"StoreFront"_s, .asRead = draft.bindings};
    draft.bindings.clear();
    disk.server = {.state = draft.server.state, .role = u"StoreFront"_s, .asRead = {}};
    QTest::newRow("a project beside a server's records") << draft << disk;
}

void ComparisonTest::asItIs()
{
    QFETCH(Draft, planned);
    QFETCH(Draft, expected);
    QCOMPARE(draftAsItIs(planned, planned.service), expected);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
