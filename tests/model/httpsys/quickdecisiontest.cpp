// SPDX-FileCopyrightText: 2026 The Bindwright authors
// SPDX-License-Identifier: MIT

// The indexed decisions, decide() and quickDecision(), against one that scans: over random states they agree.
#include "model/httpsys/decision.h"
#include "model/httpsys/quickdecision.h"
#include "tests/support/testing.h"

#include <QRandomGenerator>

#include <algorithm>
#include <functional>

using namespace bindwright;
using namespace Qt::StringLiterals;

namespace {

const QStringList hosts{u"a.test"_s, u"www.a.test"_s, u"x.www.a.test"_s, u"b.test"_s, u"single"_s};
const QStringList recordHosts{u"a.test"_s, u"www.a.test"_s, u"*.a.test"_s, u"*.test"_s, u"*.www.a.test"_s};
const QStringList addresses{u"10.0.0.4"_s, u"10.0.0.5"_s, u"2001:db8::4"_s, u"0.0.0.0"_s, u"::"_s};
const QStringList files{u"a.test.pfx"_s, u"www.a.test.pfx"_s, u"_.a.test.pfx"_s, u"_.www.a.test.pfx"_s};

/// What was written, in order: the scan's whole knowledge.
struct World
{
    IisVersion version = IisVersion::Iis10;
    QList<HttpSysRecord> records;
    QList<CcsFile> files;
    QList<IpAddress> listen;
    QStringList lost;
};

IpAddress ip(const QString &text)
{
    return IpAddress::parse(text).value();
}

template<class T>
const T &oneOf(const QList<T> &values, QRandomGenerator &random)
{
    return values.at(random.bounded(int(values.size())));
}

HttpSysRecord randomRecord(QRandomGenerator &random, int origin)
{
    HttpSysRecord record;
    record.family = RecordFamily(std::min(random.bounded(12) / 4, 3));
    if (random.bounded(20) == 0)
        record.family = RecordFamily::ScopedCcs;
    record.port = random.bounded(5) == 0 ? 8443 : 443;
    record.origin = origin;
    if (record.family == RecordFamily::IpPort)
        record.ip = ip(oneOf(addresses, random));
    else if (record.family != RecordFamily::Ccs)
        record.host = oneOf(recordHosts, random);
    if (record.family == RecordFamily::IpPort || record.family == RecordFamily::HostnamePort)
        record.certificate = QString(QChar(u'A' + random.bounded(4)));
    return record;
}

World randomWorld(QRandomGenerator &random)
{
    World world;
    world.version = IisVersion(random.bounded(3));
    for (int i = random.bounded(7); i > 0; --i)
        world.records.append(randomRecord(random, i));
    for (int i = random.bounded(3); i > 0; --i)
        world.files.append(
            {oneOf(files, random), QString(QChar(u'P' + random.bounded(3))), random.bounded(5) > 0});
    if (random.bounded(6) == 0)
        world.listen.append(ip(oneOf(addresses, random)));
    if (random.bounded(8) == 0)
        world.lost.append(u"A"_s);
    return world;
}

HttpSysState stateOf(const World &world)
{
    HttpSysState state(world.version);
    for (const HttpSysRecord &record : world.records)
        state.setRecord(record);
    for (const CcsFile &file : world.files)
        state.addCcsFile(file);
    for (const IpAddress &address : world.listen)
        state.addListenAddress(address);
    for (const QString &certificate : world.lost)
        state.setFault(certificate, CertificateFault::Lost);
    return state;
}

/// One step of the scan: what it may serve (an empty one fails), and whether it may be passed over.
struct Step
{
    DecisionRule rule;
    QStringList may = {};
    bool open = false;
    int origin = -1;
};

/// Microsoft KB 4034932, read aloud: one step after the other over the whole list.
class Scan final
{
public:
    Scan(const World &world, const SocketAddress &to, const std::optional<QString> &name)
        : m_world(world)
        , m_to(to)
        , m_name(name.value_or(QString()))
    { }

    QuickDecision run()
    {
        const auto listens = [this](const IpAddress &a) {
            return a == m_to.ip || (a.isAny() && a.isIpv6() == m_to.ip.isIpv6());
        };
        if (!m_world.listen.isEmpty() && !std::ranges::any_of(m_world.listen, listens))
            return {Outcome::Refused, DecisionRule::NotListening};
        QList<Step> steps{exactIp(), exactHost(), wildcard(), central(), any(true), any(false)};
        if (!steps.at(3).may.isEmpty())
            steps[2].open = true; // no source ranks a wildcard host beside the store
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (!steps.at(i).may.isEmpty())
                return answer(steps, i);
        }
        return {};
    }

private:
    const HttpSysRecord *last(const std::function<bool(const HttpSysRecord &)> &fits) const
    {
        const HttpSysRecord *found = nullptr;
        for (const HttpSysRecord &record : m_world.records) {
            if (record.port == m_to.port && fits(record))
                found = &record;
        }
        return found;
    }

    const HttpSysRecord *byHost(RecordFamily family, const QString &host) const
    {
        return last([&](const HttpSysRecord &r) { return r.family == family && r.host == host; });
    }

    const HttpSysRecord *byIp(const IpAddress &address) const
    {
        return last(
            [&](const HttpSysRecord &r) { return r.family == RecordFamily::IpPort && r.ip == address; });
    }

    bool isScoped() const { return !m_name.isEmpty() && byHost(RecordFamily::ScopedCcs, m_name); }

    Step held(DecisionRule rule, const HttpSysRecord *record, bool open = false) const
    {
        if (!record)
            return {rule};
        const bool lost = m_world.lost.contains(record->certificate);
        return {rule, {lost ? QString() : record->certificate}, open, record->origin};
    }

    Step exactIp() const { return held(DecisionRule::ExactIp, m_to.ip.isAny() ? nullptr : byIp(m_to.ip)); }

    Step exactHost() const
    {
        return held(DecisionRule::ExactHost,
                    m_name.isEmpty() ? nullptr : byHost(RecordFamily::HostnamePort, m_name), isScoped());
    }

    Step wildcard() const
    {
        Step step{DecisionRule::WildcardHost};
        const QStringList labels = m_name.split(u'.');
        for (qsizetype from = 1; from < labels.size() && m_world.version == IisVersion::Iis10; ++from) {
            const QString wildcard = u"*."_s + labels.mid(from).join(u'.');
            const Step one = held(step.rule, byHost(RecordFamily::HostnamePort, wildcard));
            if (step.may.isEmpty() && !one.may.isEmpty()) {
                step.open = from > 1 || isScoped();
                step.origin = one.origin;
            }
            step.may += one.may;
        }
        return step;
    }

    Step central() const
    {
        Step step{DecisionRule::Ccs};
        const HttpSysRecord *record =
            last([](const HttpSysRecord &r) { return r.family == RecordFamily::Ccs; });
        if (m_name.isEmpty() || (!record && !isScoped()))
            return step;
        step.origin = record ? record->origin : -1;
        QStringList names{m_name + ".pfx"_L1};
        if (m_name.contains(u'.'))
            names.append(u'_' + m_name.mid(m_name.indexOf(u'.')) + ".pfx"_L1);
        for (const QString &name : names) {
            const auto file = std::find_if(m_world.files.crbegin(), m_world.files.crend(),
                                           [&name](const CcsFile &f) { return f.name == name; });
            if (file == m_world.files.crend())
                continue;
            step.may.append(file->opens ? file->certificate : QString());
            if (file->opens)
                break;
            step.open = true;
        }
        if (isScoped()) {
            if (step.may.isEmpty())
                step.may = {QString()};
            step.open = true;
        }
        return step;
    }

    Step any(bool six) const
    {
        const bool fits = !six || m_to.ip.isIpv6();
        return held(six ? DecisionRule::AnyIpv6 : DecisionRule::AnyIpv4,
                    fits ? byIp(ip(six ? u"::"_s : u"0.0.0.0"_s)) : nullptr);
    }

    /// All that may be served from step \a at on: more than one is not established.
    static QStringList all(const QList<Step> &steps, qsizetype at)
    {
        for (; at < steps.size(); ++at) {
            if (!steps.at(at).may.isEmpty())
                return steps.at(at).may + (steps.at(at).open ? all(steps, at + 1) : QStringList());
        }
        return {QString()};
    }

    static QuickDecision answer(const QList<Step> &steps, qsizetype at)
    {
        QStringList may = all(steps, at);
        may.removeDuplicates();
        QuickDecision pick{Outcome::NotEstablished, steps.at(at).rule, {}, steps.at(at).origin};
        if (may.size() > 1)
            return pick;
        pick.certificate = may.first();
        pick.outcome = may.first().isEmpty() ? Outcome::Reset : Outcome::Served;
        return pick;
    }

    const World &m_world;
    SocketAddress m_to;
    QString m_name;
};

QString said(const QuickDecision &pick)
{
    return u"%1 %2 %3 %4"_s.arg(word(pick.outcome), word(pick.rule), pick.certificate).arg(pick.origin);
}

} // namespace

class PickTest : public QObject
{
    Q_OBJECT

private slots:
    void indexedEqualsScanned()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 100000; ++round) {
            const World world = randomWorld(random);
            const HttpSysState state = stateOf(world);
            const SocketAddress to{ip(addresses.at(random.bounded(3))), 443};
            std::optional<QString> name;
            if (random.bounded(5) > 0)
                name = oneOf(hosts, random);
            const QuickDecision scanned = Scan(world, to, name).run();
            const auto host = AskedHost::of(name.value_or(QString()));
            const QuickDecision quick = quickDecision(state, to, host ? &*host : nullptr);
            QVERIFY2(quick == scanned, qPrintable(said(quick) + ", scan: "_L1 + said(scanned)));
            const Decision decision = decide(state, {to, name});
            const QuickDecision whole{decision.outcome, decision.rule, decision.certificate, decision.origin};
            QVERIFY2(whole == scanned, qPrintable(said(whole) + ", scan: "_L1 + said(scanned)));
        }
    }

    void namesThatNoRecordCanHave()
    {
        QVERIFY(!AskedHost::of({}));
        QVERIFY(!AskedHost::of(u"10.0.0.4"_s));
        QVERIFY(!AskedHost::of(u"*.a.test"_s));
        QCOMPARE(AskedHost::of(u"xn--bcher-kva.a.test"_s)->files,
                 (QStringList{u"bücher.a.test.pfx"_s, u"_.a.test.pfx"_s}));
    }
};

QTEST_GUILESS_MAIN(PickTest)
#include "quickdecisiontest.moc"
