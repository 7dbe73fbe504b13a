// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/httpsys/decisionsteps.h"
#include "tests/support/testing.h"

#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

using Setup = std::function<void(HttpSysState &)>;
using Found = TraceStep::Result;
using Why = TraceStep::Reason;

const QString instance = u"10.0.0.4:443"_s;

Setup bound(const QString &information, int flags, const QString &certificate)
{
    return [=](HttpSysState &state) {
        if (!state.commitBinding(information, SslFlags::fromInt(flags), certificate))
            qFatal("%s is no binding", qPrintable(information));
    };
}

Setup file(const QString &name, const QString &certificate, bool opens = true)
{
    return [=](HttpSysState &state) { state.addCcsFile({name, certificate, opens}); };
}

Setup all(const QList<Setup> &list)
{
    return [=](HttpSysState &state) {
        for (const Setup &one : list)
            one(state);
    };
}

Setup scoped(const QString &host)
{
    return [=](HttpSysState &state) { state.setRecord({.family = RecordFamily::ScopedCcs, .host = host}); };
}

ClientHello hello(const QString &to, const std::optional<QString> &name)
{
    return {SocketAddress::parse(to).value(), name};
}

Tried stepOf(DecisionRule rule, const HttpSysState &state, const ClientHello &from)
{
    const QList<Tried> steps = DecisionSteps(state, from).steps();
    for (const Tried &tried : steps) {
        if (tried.step.rule == rule)
            return tried;
    }
    qFatal("no such step");
}

/// What a step is asked, and what it must find.
struct Asked
{
    Setup setup;
    std::optional<QString> name = u"www.a.test"_s;
    QString to = instance;
    IisVersion version = IisVersion::Iis10;
};
struct Expected
{
    Found result = Found::Miss;
    Why reason = Why::None;
    QStringList possible = {};
    bool mayMiss = false;
    Certainty certainty = Certainty::Stated;
};

void addRow(const char *name, const Asked &asked, const Expected &expected)
{
    QTest::newRow(name) << asked << expected;
}

void addColumns()
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<Expected>("expected");
}

void verify(DecisionRule rule)
{
    QFETCH(Asked, asked);
    QFETCH(Expected, expected);
    HttpSysState state(asked.version);
    asked.setup(state);
    const Tried tried = stepOf(rule, state, hello(asked.to, asked.name));
    QCOMPARE(tried.step.result, expected.result);
    QCOMPARE(tried.step.reason, expected.reason);
    QCOMPARE(tried.possible, expected.possible);
    QCOMPARE(tried.mayMiss, expected.mayMiss);
    QCOMPARE(tried.step.certainty, expected.certainty);
    QCOMPARE(tried.possible.isEmpty(), tried.step.result != Found::Hit);
}

const Setup empty = all({});
const Setup lostA = [](HttpSysState &state) { state.setFault(u"A"_s, CertificateFault::Lost); };
const Setup expiredA = [](HttpSysState &state) { state.setFault(u"A"_s, CertificateFault::Expired); };
const Setup hostA = bound(u"*:443:www.a.test"_s, 1, u"A"_s);
const Setup wildA = bound(u"*:443:*.a.test"_s, 1, u"A"_s);
const Setup store = bound(u"*:443:z.test"_s, 3, {});

} // namespace

class DecisionStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void exactIp_data()
    {
        addColumns();
        const Setup exact = bound(u"10.0.0.4:443:"_s, 0, u"A"_s);
        const QString ipv6 = u"[2001:db8::4]:443"_s;
        const Setup exact6 = bound(ipv6 + u':', 0, u"A"_s), any6 = bound(u"[::]:443:"_s, 0, u"D"_s);
        addRow("none", {empty}, {});
        addRow("its own", {exact}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("without SNI too", {exact, std::nullopt}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("another address", {bound(u"10.0.0.5:443:"_s, 0, u"A"_s)}, {});
        addRow("any address is not exact", {bound(u"*:443:"_s, 0, u"A"_s)}, {});
        addRow("another port", {bound(u"10.0.0.4:8443:"_s, 0, u"A"_s)}, {.certainty = Certainty::Derived});
        addRow("IPv6 beside any IPv6", {all({exact6, any6}), {}, ipv6}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("IPv6 alone", {exact6, {}, ipv6},
               {.result = Found::Hit, .possible = {u"A"_s}, .certainty = Certainty::Derived});
        addRow("lost: the handshake fails", {all({exact, lostA})},
               {Found::Hit, Why::CertificateLost, {QString()}, false, Certainty::Inferred});
        addRow("expired: served all the same", {all({exact, expiredA})},
               {Found::Hit, Why::CertificateExpired, {u"A"_s}, false, Certainty::Inferred});
    }
    void exactIp() { verify(DecisionRule::ExactIp); }

    void exactHost_data()
    {
        addColumns();
        const Expected hit{Found::Hit, Why::None, {u"A"_s}};
        Expected derived = hit;
        derived.certainty = Certainty::Derived;
        addRow("none", {empty}, {});
        addRow("its own", {hostA}, hit);
        addRow("in capitals", {hostA, u"WWW.A.test"_s}, derived);
        addRow("A-labels of a Unicode host",
               {bound(u"*:443:bücher.example"_s, 1, u"A"_s), u"xn--bcher-kva.example"_s}, derived);
        addRow("no SNI", {hostA, std::nullopt}, {Found::NotApplicable, Why::NoServerName});
        addRow("an empty name", {hostA, QString()}, {Found::NotApplicable, Why::NoServerName});
        addRow("no host name", {hostA, u"www a.test"_s},
               {.result = Found::Miss, .reason = Why::NotAHostName, .certainty = Certainty::Inferred});
        addRow("a wildcard is no name to ask for", {wildA, u"*.a.test"_s},
               {.result = Found::Miss, .reason = Why::NotAHostName, .certainty = Certainty::Inferred});
        addRow("a name below it", {hostA, u"x.www.a.test"_s}, {.certainty = Certainty::Derived});
        addRow("a name above it", {hostA, u"a.test"_s}, {.certainty = Certainty::Derived});
        addRow("another one", {hostA, u"www.b.test"_s}, {});
        addRow("a wildcard is not exact", {wildA}, {});
        addRow("beside a scoped store", {all({hostA, scoped(u"www.a.test"_s)})},
               {Found::Hit, Why::None, {u"A"_s}, true});
        addRow("lost", {all({hostA, lostA})},
               {Found::Hit, Why::CertificateLost, {QString()}, false, Certainty::Inferred});
    }
    void exactHost() { verify(DecisionRule::ExactHost); }

    void wildcardHost_data()
    {
        addColumns();
        const Setup wide = bound(u"*:443:*.www.a.test"_s, 1, u"B"_s);
        addRow("none", {empty}, {});
        addRow("one label", {wildA}, {Found::Hit, Why::None, {u"A"_s}, false, Certainty::Inferred});
        addRow("two labels: open", {wildA, u"x.www.a.test"_s},
               {Found::Hit, Why::None, {u"A"_s}, true, Certainty::Inferred});
        addRow("two of them: the closest first", {all({wildA, wide}), u"x.www.a.test"_s},
               {Found::Hit, Why::None, {u"B"_s, u"A"_s}, false, Certainty::Inferred});
        addRow("the name itself", {wildA, u"a.test"_s}, {.certainty = Certainty::Inferred});
        addRow("no SNI", {wildA, std::nullopt}, {Found::NotApplicable, Why::NoServerName});
        addRow("no host name", {wildA, u"x a.test"_s}, {Found::NotApplicable, Why::NotAHostName});
        addRow("one label has no parent", {wildA, u"intranet"_s}, {Found::NotApplicable, Why::NoParent});
        addRow("IIS 8.5", {empty, u"www.a.test"_s, instance, IisVersion::Iis85},
               {Found::NotApplicable, Why::OlderIis});
        addRow("beside a file of the store: open", {all({wildA, store, file(u"www.a.test.pfx"_s, u"C"_s)})},
               {Found::Hit, Why::None, {u"A"_s}, true, Certainty::Inferred});
    }
    void wildcardHost() { verify(DecisionRule::WildcardHost); }

    void ccs_data()
    {
        addColumns();
        const Setup own = file(u"www.a.test.pfx"_s, u"A"_s), underscore = file(u"_.a.test.pfx"_s, u"B"_s);
        addRow("no record", {own}, {Found::Miss, Why::NoRecord});
        addRow("no file", {store}, {Found::Miss, Why::NoFile});
        addRow("the host's file", {all({store, own})}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("its name in capitals", {all({store, file(u"WWW.A.TEST.PFX"_s, u"A"_s)})},
               {Found::Hit, Why::None, {u"A"_s}});
        addRow("the file of its domain", {all({store, underscore})}, {Found::Hit, Why::None, {u"B"_s}});
        addRow("the host's before its domain's", {all({store, own, underscore})},
               {Found::Hit, Why::None, {u"A"_s}});
        addRow("locked", {all({store, file(u"www.a.test.pfx"_s, u"A"_s, false)})},
               {Found::Hit, Why::FileLocked, {QString()}, true});
        addRow("locked, with its domain's",
               {all({store, file(u"www.a.test.pfx"_s, u"A"_s, false), underscore})},
               {Found::Hit, Why::FileLocked, {QString(), u"B"_s}, true});
        addRow("underscore of two labels", {all({store, underscore}), u"x.www.a.test"_s},
               {Found::Miss, Why::NoFile, {}, false, Certainty::Inferred});
        addRow("no SNI", {all({store, own}), std::nullopt},
               {Found::NotApplicable, Why::NoServerName, {}, false, Certainty::Derived});
        addRow("no host name", {all({store, own}), u"www a.test"_s}, {Found::Miss, Why::NotAHostName});
        addRow("expired", {all({store, own, expiredA})},
               {Found::Hit, Why::CertificateExpired, {u"A"_s}, false, Certainty::Inferred});
        addRow("scoped, no file: the handshake fails", {scoped(u"www.a.test"_s)},
               {Found::Hit, Why::NoFile, {QString()}, true});
        addRow("scoped to another host", {all({scoped(u"www.b.test"_s), own})}, {Found::Miss, Why::NoRecord});
    }
    void ccs() { verify(DecisionRule::Ccs); }

    void anyIpv6_data()
    {
        addColumns();
        const Setup any = bound(u"[::]:443:"_s, 0, u"A"_s);
        const QString ipv6 = u"[2001:db8::4]:443"_s;
        addRow("none", {empty, {}, ipv6}, {});
        addRow("an IPv6 client", {any, {}, ipv6}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("an IPv4 client", {any}, {Found::NotApplicable, Why::Ipv4Client});
        addRow("any IPv4 is another", {bound(u"*:443:"_s, 0, u"A"_s), {}, ipv6}, {});
    }
    void anyIpv6() { verify(DecisionRule::AnyIpv6); }

    void anyIpv4_data()
    {
        addColumns();
        const Setup any = bound(u"*:443:"_s, 0, u"A"_s);
        addRow("none", {empty}, {});
        addRow("an IPv4 client", {any}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("an IPv6 client", {any, {}, u"[2001:db8::4]:443"_s}, {Found::Hit, Why::None, {u"A"_s}});
        addRow("beside an address of its own", {all({any, bound(u"10.0.0.9:443:"_s, 0, u"B"_s)})},
               {Found::Hit, Why::None, {u"A"_s}, false, Certainty::Derived});
        addRow("lost", {all({any, lostA})},
               {Found::Hit, Why::CertificateLost, {QString()}, false, Certainty::Inferred});
    }
    void anyIpv4() { verify(DecisionRule::AnyIpv4); }

    void none_data()
    {
        addColumns();
        const Setup any6 = bound(u"[::]:443:"_s, 0, u"A"_s);
        addRow("nothing at all", {empty}, {Found::Hit, Why::None, {QString()}});
        addRow("also behind a hit", {hostA}, {Found::Hit, Why::None, {QString()}});
        addRow("IPv4 beside any IPv6", {any6},
               {Found::Hit, Why::None, {QString()}, false, Certainty::Derived});
    }
    void none() { verify(DecisionRule::None); }

    void listening_data()
    {
        QTest::addColumn<QString>("listens"); // empty: everywhere
        QTest::addColumn<bool>("isStep");
        QTest::addColumn<Found>("result");
        QTest::newRow("everywhere") << QString() << false << Found::Miss;
        QTest::newRow("at the address") << u"10.0.0.4"_s << true << Found::Miss;
        QTest::newRow("at another one") << u"10.0.0.5"_s << true << Found::Hit;
    }

    void listening()
    {
        QFETCH(QString, listens);
        QFETCH(bool, isStep);
        HttpSysState state;
        if (!listens.isEmpty())
            state.addListenAddress(IpAddress::parse(listens).value());
        const QList<Tried> steps = DecisionSteps(state, hello(instance, {})).steps();
        QCOMPARE(steps.first().step.rule == DecisionRule::NotListening, isStep);
        if (isStep)
            QTEST(steps.first().step.result, "result");
        QList<DecisionRule> expected, found;
        for (const RuleFacts &facts : decisionRules())
            expected.append(facts.rule);
        for (const Tried &tried : steps)
            found.append(tried.step.rule);
        QCOMPARE(found, expected.mid(isStep ? 0 : 1));
    }

    void theRecordsOriginComesAlong()
    {
        HttpSysState state;
        QVERIFY(state.commitBinding(u"*:443:www.a.test"_s, SslFlag::Sni, u"A"_s, 7));
        const Tried tried = stepOf(DecisionRule::ExactHost, state, hello(instance, u"www.a.test"_s));
        QCOMPARE(tried.origin, 7);
        QCOMPARE(tried.step.certificate, u"A"_s);
        QCOMPARE(tried.step.key, u"www.a.test:443"_s);
        QCOMPARE(stepOf(DecisionRule::ExactIp, state, hello(instance, {})).origin, -1);
    }
};

QTEST_GUILESS_MAIN(DecisionStepsTest)
#include "decisionstepstest.moc"
