// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/httpsys/decision.h"
#include "model/httpsys/httpsys.h"
#include "model/httpsys/quickdecision.h"
#include "tests/support/naivedecision.h"
#include "tests/support/testing.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// Small worlds: few names and addresses, so that everything collides.
class Worlds
{
public:
    explicit Worlds(quint32 seed)
        : m_random(seed)
    { }

    HttpSysState next(QList<CcsFile> &files)
    {
        HttpSysState state(pick(QList{IisVersion::Iis80, IisVersion::Iis10, IisVersion::Iis10}));
        files.clear();
        for (int i = m_random.bounded(9); i > 0; --i)
            write(state);
        QStringList names{u"www.a.test.pfx"_s, u"_.a.test.pfx"_s, u"a.test.pfx"_s, u"_.www.a.test.pfx"_s};
        for (int i = m_random.bounded(3); i > 0; --i) {
            files.append(
                {names.takeAt(m_random.bounded(int(names.size()))), label(), m_random.bounded(4) != 0});
            state.addCcsFile(files.last());
        }
        if (m_random.bounded(8) == 0)
            state.addListenAddress(address(u"10.0.0.4"_s));
        if (m_random.bounded(8) == 0)
            state.setFault(label(), CertificateFault::Lost);
        return state;
    }

    ClientHello hello()
    {
        const QString to = pick(QStringList{u"10.0.0.4"_s, u"10.0.0.5"_s, u"2001:db8::4"_s});
        const QString name =
            pick(QStringList{u"www.a.test"_s, u"x.www.a.test"_s, u"a.test"_s, u"www.b.test"_s, {}});
        return {{address(to), port()}, name.isEmpty() ? std::nullopt : std::optional(name)};
    }

private:
    template<class T>
    T pick(const QList<T> &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    static IpAddress address(const QString &text) { return IpAddress::parse(text).value(); }
    QString label() { return pick(QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}); }
    quint16 port() { return m_random.bounded(5) == 0 ? 8443 : 443; }

    void write(HttpSysState &state)
    {
        const QString host = pick(QStringList{
            u"www.a.test"_s, u"x.www.a.test"_s, u"a.test"_s, u"*.a.test"_s, u"*.www.a.test"_s, {}});
        const QString ip = pick(QStringList{
            u"*"_s, u"0.0.0.0"_s, u"10.0.0.4"_s, u"10.0.0.5"_s, u"[::]"_s, u"[2001:db8::4]"_s, {}});
        HttpSysRecord record;
        record.port = port();
        switch (m_random.bounded(8)) {
        case 0:
            record.family = RecordFamily::ScopedCcs;
            record.host = u"www.a.test"_s;
            state.setRecord(record);
            break;
        case 1:
            record.family = RecordFamily::HostnamePort;
            record.host = host;
            state.removeRecord(record);
            break;
        default:
            const auto done =
                state.commitBinding(u"%1:%2:%3"_s.arg(ip).arg(record.port).arg(host),
                                    SslFlags::fromInt(pick(QList<int>{0, 1, 1, 3, 5, 2})), label());
            Q_ASSERT(done);
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheNaiveOne();
    void traceTellsAll();
    void gaps_data();
    void gaps();
    void staysFlat();
};

void DecisionTest::equalsTheNaiveOne()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    Worlds worlds(seed);
    QHash<Outcome, int> seen;
    for (int i = 0; i < 20000; ++i) {
        QList<CcsFile> files;
        const HttpSysState state = worlds.next(files);
        const ClientHello hello = worlds.hello();
        const Decision decision = decide(state, hello);
        ++seen[decision.outcome];
        const QStringList expected = testing::NaiveDecision(state, files, hello).possible();
        QVERIFY2(testing::possibleOf(decision) == expected,
                 qPrintable(u"seed %1, state %2: %3 instead of %4"_s.arg(seed).arg(i).arg(
                     testing::possibleOf(decision).join(u'|'), expected.join(u'|'))));
    }
    for (const Outcome outcome : {Outcome::Served, Outcome::Reset, Outcome::Refused, Outcome::NotEstablished})
        QVERIFY2(seen.value(outcome) > 200, qPrintable(word(outcome)));
}

/// What holds of every trace: the rules in their order, one step decides, what comes after it was not
/// reached, and at most one of those would serve.
void DecisionTest::traceTellsAll()
{
    Worlds worlds(1);
    for (int i = 0; i < 5000; ++i) {
        QList<CcsFile> files;
        const HttpSysState state = worlds.next(files);
        const Decision decision = decide(state, worlds.hello());
        QCOMPARE(decision.steps.size(), state.restrictsListening() ? 8 : 7);
        qsizetype decider = -1;
        int serving = 0;
        for (qsizetype at = 0; at < decision.steps.size(); ++at) {
            const TraceStep &step = decision.steps[at];
            const auto rule = decisionRules()[at + (state.restrictsListening() ? 0 : 1)].rule;
            QCOMPARE(step.rule, rule);
            QCOMPARE(step.result == TraceStep::Result::NotReached,
                     decider >= 0 && step.result != TraceStep::Result::NotApplicable);
            if (step.result == TraceStep::Result::Hit)
                decider = at;
            serving += step.wouldServe ? 1 : 0;
        }
        QVERIFY(decider >= 0);
        QVERIFY(serving <= 1);
        QCOMPARE(decision.steps[decider].rule, decision.rule);
        QCOMPARE(decision.steps[decider].certainty, decision.certainty);
        QCOMPARE(decision.outcome == Outcome::NotEstablished, decision.certainty == Certainty::Open);
        QCOMPARE(decision.outcome == Outcome::Served, !decision.certificate.isEmpty());
    }
}

/// What is not known lowers the certainty, and is said.
void DecisionTest::gaps_data()
{
    using Change = std::function<void(HttpSysState &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("serverName");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("candidates");
    QTest::addColumn<QString>("certainty");
    QTest::addColumn<QList<Gap>>("gaps");
    const auto put = [](HttpSysState &state, const HttpSysRecord &record) { state.setRecord(record); };
    const auto any = [put](HttpSysState &state) { put(state, {.certificate = u"A"_s}); };
    const auto unread = [any](std::optional<quint16> port) {
        return Change([any, port](HttpSysState &state) {
            any(state);
            state.noteUnread(port);
        });
    };
    const auto central = [any, put](HttpSysState &state) {
        any(state);
        put(state, {.family = RecordFamily::Ccs});
        state.setShareListed(false);
    };
    QTest::newRow("all is known") << Change(any) << u"www.a.test"_s << u"served"_s << QStringList()
                                  << u"stated"_s << QList<Gap>();
    QTest::newRow("a record of the port was left out")
        << unread(443) << u"www.a.test"_s << u"served"_s << QStringList() << u"inferred"_s
        << QList{Gap::Unread};
    QTest::newRow("a record of another port was left out")
        << unread(8443) << u"www.a.test"_s << u"served"_s << QStringList() << u"stated"_s << QList<Gap>();
    QTest::newRow("a record of no known port was left out")
        << unread({}) << QString() << u"served"_s << QStringList() << u"inferred"_s << QList{Gap::Unread};
    QTest::newRow("nothing but what was left out")
        << Change([](HttpSysState &state) { state.noteUnread(443); }) << u"www.a.test"_s << u"reset"_s
        << QStringList() << u"inferred"_s << QList{Gap::Unread};
    QTest::newRow("HTTP.sys was not asked") << Change([any](HttpSysState &state) {
        any(state);
        state.setRecordsSeen(false);
    }) << u"www.a.test"_s << u"served"_s << QStringList()
                                            << u"inferred"_s << QList{Gap::RecordsNotSeen};
    QTest::newRow("what is deployed is not known") << Change([any](HttpSysState &state) {
        any(state);
        state.setConfigurationKnown(false);
    }) << u"www.a.test"_s << u"served"_s << QStringList()
                                                   << u"inferred"_s << QList{Gap::ConfigurationUnknown};
    QTest::newRow("no site, but code may bind one")
        << Change([](HttpSysState &state) { state.noteUnbound(443); }) << u"www.a.test"_s << u"reset"_s
        << QStringList() << u"inferred"_s << QList{Gap::CodeMayBind};
    QTest::newRow("no site at another port")
        << Change([](HttpSysState &state) { state.noteUnbound(8443); }) << u"www.a.test"_s << u"reset"_s
        << QStringList() << u"stated"_s << QList<Gap>();
    const auto renewed = [any](HttpSysState &state) {
        any(state);
        state.noteRenewed(u"A"_s);
    };
    QTest::newRow("its store has a newer one") << Change(renewed) << u"www.a.test"_s << u"served"_s
                                               << QStringList() << u"inferred"_s << QList{Gap::MayBeRenewed};
    QTest::newRow("another's store has a newer one") << Change([any](HttpSysState &state) {
        any(state);
        state.noteRenewed(u"B"_s);
    }) << u"www.a.test"_s << u"served"_s << QStringList()
                                                     << u"stated"_s << QList<Gap>();
    QTest::newRow("a share that was not listed")
        << Change(central) << u"www.a.test"_s << u"not-established"_s
        << QStringList{u"www.a.test.pfx"_s, u"_.a.test.pfx"_s, u"A"_s} << u"open"_s
        << QList{Gap::ShareNotListed};
    QTest::newRow("the same, without a server name")
        << Change(central) << QString() << u"served"_s << QStringList() << u"derived"_s << QList<Gap>();
    QTest::newRow("the same, the host has a record of its own") << Change([central,
                                                                           put](HttpSysState &state) {
        central(state);
        put(state, {.family = RecordFamily::HostnamePort, .host = u"www.a.test"_s, .certificate = u"B"_s});
    }) << u"www.a.test"_s << u"served"_s << QStringList() << u"inferred"_s
                                                                << QList<Gap>();
    QTest::newRow("Reject Connections is on")
        << Change([put](HttpSysState &state) { put(state, {.certificate = u"A"_s, .mayReject = true}); })
        << u"www.a.test"_s << u"not-established"_s << QStringList{u"A"_s, QString()} << u"open"_s
        << QList{Gap::MayReject};
    QTest::newRow("Reject Connections is on at a record that is not reached")
        << Change([put](HttpSysState &state) {
               put(state, {.certificate = u"A"_s, .mayReject = true});
               put(state,
                   {.family = RecordFamily::HostnamePort, .host = u"www.a.test"_s, .certificate = u"B"_s});
           })
        << u"www.a.test"_s << u"served"_s << QStringList() << u"inferred"_s << QList<Gap>();
    QTest::newRow("a key in A-labels") << Change([put](HttpSysState &state) {
        put(state,
            {.family = RecordFamily::HostnamePort,
             .host = u"xn--bcher-kva.example"_s,
             .certificate = u"B"_s,
             .isPunycode = true});
    }) << u"xn--bcher-kva.example"_s << u"not-established"_s
                                       << QStringList{u"B"_s, QString()} << u"open"_s << QList<Gap>();
    QTest::newRow("a name with a trailing dot")
        << Change(any) << u"www.a.test."_s << u"served"_s << QStringList() << u"inferred"_s << QList<Gap>();
}

void DecisionTest::gaps()
{
    QFETCH(std::function<void(HttpSysState &)>, change);
    QFETCH(QString, serverName);
    QFETCH(QStringList, candidates);
    HttpSysState state;
    change(state);
    const SocketAddress to = SocketAddress::parse(u"10.0.0.4:443"_s).value();
    const Decision decision =
        decide(state, {to, serverName.isEmpty() ? std::nullopt : std::optional(serverName)});
    QTEST(word(decision.outcome), "outcome");
    QCOMPARE(decision.candidates, candidates);
    QTEST(word(decision.certainty), "certainty");
    QTEST(decision.gaps, "gaps");
    const auto asked = AskedHost::of(serverName);
    const QuickDecision quick = quickDecision(state, to, asked ? &*asked : nullptr);
    QCOMPARE(quick.outcome, decision.outcome);
    QCOMPARE(quick.certificate, decision.certificate);
}

/// A decision among many bindings takes about as long as among few.
void DecisionTest::staysFlat()
{
    const auto nanoseconds = [](int count) {
        HttpSysState state;
        for (int i = 0; i < count; ++i) {
            if (!state.commitBinding(u"*:443:h%1.a.test"_s.arg(i), SslFlag::Sni, u"A"_s))
                return qint64(0);
        }
        const ClientHello hello{SocketAddress::parse(u"10.0.0.4:443"_s).value(), u"h7.a.test"_s};
        qint64 best = std::numeric_limits<qint64>::max();
        for (int run = 0; run < 20; ++run) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 200; ++i) {
                if (decide(state, hello).outcome != Outcome::Served)
                    return qint64(0);
            }
            best = std::min(best, timer.nsecsElapsed() / 200);
        }
        return best;
    };
    const qint64 few = nanoseconds(100);
    const qint64 many = nanoseconds(100000);
    qInfo("%lld ns among 100 bindings, %lld ns among 100 000", few, many);
    QVERIFY(few > 0);
    QVERIFY2(many < 30 * few, "not flat"); // a search through all would take 1000 times as long
}

QTEST_GUILESS_MAIN(DecisionTest)
#include "decisiontest.moc"
