// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT
#include "model/httpsys/decision.h"
#include "model/httpsys/quickdecision.h"
#include "tests/support/testing.h"

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

/// Makes a state record by record, on port 443.
class Maker
{
public:
    Maker &ip(const QString &address, const QString &certificate)
    {
        return add({.ip = IpAddress::parse(address).value(), .certificate = certificate});
    }
    Maker &host(const QString &name, const QString &certificate, bool mayReject = false)
    {
        HttpSysRecord record{.family = RecordFamily::HostnamePort, .host = name, .certificate = certificate};
        record.isPunycode = name.startsWith(u"xn--"_s);
        record.mayReject = mayReject;
        return add(record);
    }
    Maker &central(const QString &file, bool opens = true)
    {
        state.addCcsFile({file, u"file"_s, opens});
        return add({.family = RecordFamily::Ccs});
    }
    Maker &scoped(const QString &name)
    {
        state.addCcsFile({name + u".pfx"_s, u"file"_s, true});
        return add({.family = RecordFamily::ScopedCcs, .host = name});
    }
    Maker &lost(const QString &certificate)
    {
        state.setFault(certificate, CertificateFault::Lost);
        return *this;
    }
    Maker &renewed(const QString &certificate)
    {
        state.noteRenewed(certificate);
        return *this;
    }

    HttpSysState state;

private:
    Maker &add(HttpSysRecord record)
    {
        record.port = 443;
        state.setRecord(record);
        return *this;
    }
};

/// "served exact measured", "reset measured", "not-established exact|default open".
QString told(const Decision &decision)
{
    QStringList words{word(decision.outcome)};
    if (!decision.certificate.isEmpty())
        words.append(decision.certificate);
    if (!decision.candidates.isEmpty())
        words.append(decision.candidates.join(u'|'));
    return words.join(u' ') + u' ' + word(decision.certainty);
}

} // namespace

/// What a probe found decides where no source does.
class MeasuredDecisionTest final : public QObject
{
    Q_OBJECT

private slots:
    void decides_data()
    {
        QTest::addColumn<HttpSysState>("state");
        QTest::addColumn<QString>("name");
        QTest::addColumn<MeasuredRule>("rule");
        QTest::addColumn<QString>("unmeasured");
        QTest::addColumn<QString>("holds");
        QTest::addColumn<QString>("fails");
        const auto row = [](const char *name, const Maker &made, const QString &asked, MeasuredRule rule,
                            const char *unmeasured, const char *holds, const char *fails) {
            QTest::newRow(name) << made.state << asked << rule << QString::fromLatin1(unmeasured)
                                << QString::fromLatin1(holds) << QString::fromLatin1(fails);
        };
        using R = MeasuredRule;
        const QString www = u"www.a.test"_s;
        row("a wildcard", Maker().host(u"*.a.test"_s, u"wild"_s).ip(u"0.0.0.0"_s, u"any"_s), www,
            R::WildcardMatches, "served wild inferred", "served wild measured", "served any measured");
        row("below the first label", Maker().host(u"*.a.test"_s, u"wild"_s).ip(u"0.0.0.0"_s, u"any"_s),
            u"x.www.a.test"_s, R::WildcardCoversDeeper, "not-established wild|any open",
            "served wild inferred", "served any stated");
        row("at the apex", Maker().host(u"*.a.test"_s, u"wild"_s).ip(u"0.0.0.0"_s, u"any"_s), u"a.test"_s,
            R::WildcardCoversApex, "served any inferred", "served wild inferred", "served any measured");
        row("beside the central store", Maker().host(u"*.a.test"_s, u"wild"_s).central(u"www.a.test.pfx"_s),
            www, R::WildcardBeforeCentralStore, "not-established wild|file open", "served wild inferred",
            "served file inferred");
        row("the certificate is gone",
            Maker().host(www, u"gone"_s).lost(u"gone"_s).ip(u"0.0.0.0"_s, u"any"_s), www,
            R::MissingCertificateFallsThrough, "reset inferred", "served any measured", "reset measured");
        row("and there is nothing else", Maker().host(www, u"gone"_s).lost(u"gone"_s), www,
            R::MissingCertificateFallsThrough, "reset inferred", "reset measured", "reset measured");
        row("punycode", Maker().host(u"xn--bcher-kva.test"_s, u"idn"_s).ip(u"0.0.0.0"_s, u"any"_s),
            u"xn--bcher-kva.test"_s, R::PunycodeKeyMatches, "not-established idn|any open",
            "served idn measured", "served any measured");
        row("a locked file", Maker().central(u"www.a.test.pfx"_s, false).ip(u"0.0.0.0"_s, u"any"_s), www,
            R::LockedFileFallsThrough, "not-established |any open", "served any measured", "reset measured");
        row("a scoped store", Maker().scoped(www).host(www, u"exact"_s), www, R::ScopedStoreBeforeExactHost,
            "not-established exact|file| open", "not-established exact|file| open", "served exact inferred");
        row("Reject Connections", Maker().host(www, u"exact"_s, true), www, R::RejectConnectionsRefuses,
            "not-established exact| open", "reset measured", "served exact measured");
        row("a renewal", Maker().host(www, u"exact"_s).renewed(u"exact"_s), www, R::RenewalLinkServesNewer,
            "served exact inferred", "served exact inferred", "served exact stated");
        row("what a source states", Maker().host(www, u"exact"_s).host(u"*.a.test"_s, u"wild"_s), www,
            R::ExactHostBeforeWildcard, "served exact inferred", "served exact inferred",
            "not-established exact|wild open");
    }

    void decides()
    {
        QFETCH(HttpSysState, state);
        QFETCH(QString, name);
        QFETCH(MeasuredRule, rule);
        QFETCH(QString, unmeasured);
        QFETCH(QString, holds);
        QFETCH(QString, fails);
        const ClientHello hello{SocketAddress::parse(u"10.0.0.4:443"_s).value(), name};
        const auto decision = [&] {
            const Decision made = decide(state, hello);
            const auto asked = AskedHost::of(name);
            const QuickDecision quick = quickDecision(state, hello.to, &*asked);
            if (quick.outcome != made.outcome || quick.certificate != made.certificate)
                qFatal("the two ways to decide differ");
            return told(made);
        };
        QCOMPARE(decision(), unmeasured);
        state.setMeasured({{rule, true}});
        QCOMPARE(decision(), holds);
        state.setMeasured({{rule, false}});
        QCOMPARE(decision(), fails);
    }

    void ofWhichBuild_data()
    {
        QTest::addColumn<QString>("build");
        QTest::addColumn<int>("known");
        QTest::newRow("the probe's") << u"10.0.20348"_s << 2;
        QTest::newRow("with its updates") << u"10.0.20348.2340"_s << 2;
        QTest::newRow("another") << u"10.0.17763"_s << 1;
        QTest::newRow("not said") << QString() << 0;
    }

    void ofWhichBuild()
    {
        QFETCH(QString, build);
        QFETCH(int, known);
        const Measurement measurement{.windows = u"10.0.20348"_s,
                                      .holds = {u"wildcard-matches"_s},
                                      .fails = {u"wildcard-covers-apex"_s, u"wildcard-covers-deeper"_s}};
        Measurement other = measurement;
        other.holds = {u"wildcard-covers-deeper"_s};
        other.fails = {};
        Measurement older = other;
        older.windows = u"10.0.17763"_s;
        QCOMPARE(measuredOn(build, {measurement, other, older}).size(), known); // two contradict each other
    }
};

QTEST_GUILESS_MAIN(MeasuredDecisionTest)
#include "measureddecisiontest.moc"
